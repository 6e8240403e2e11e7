// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/password/strength_words.h"

#include "gui/panels/password/attack_words.h"
#include "gui/panels/password/number_words.h"
#include "gui/text/convert.h"
#include "gui/text/error_text.h"
#include "gui/text/units.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>
#include <utility>

namespace gui::password {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace core::password;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(gui::password::Strength)
};

template <typename... Functions> struct Overloaded : Functions... {
    using Functions::operator()...;
};

QString triesText(double guesses)
{
    return Words::tr("about %1 tries", "guesses").arg(roundText(guesses));
}

QString kindOf(const ListedWord& word)
{
    switch (word.dictionary) {
    case Dictionary::Passwords:
        return Words::tr("Common password");
    case Dictionary::EnglishWikipedia:
        return Words::tr("English word");
    case Dictionary::FemaleNames:
    case Dictionary::MaleNames:
        return Words::tr("First name");
    case Dictionary::Surnames:
        return Words::tr("Family name");
    case Dictionary::UsTvAndFilm:
        return Words::tr("Word from films");
    case Dictionary::UserInputs:
        break;
    }
    switch (word.userWord.value_or(WordKind::Other)) {
    case WordKind::Name:
    case WordKind::UserName:
        return Words::tr("Your name");
    case WordKind::Mail:
        return Words::tr("Your address");
    case WordKind::Site:
    case WordKind::Company:
        return Words::tr("The site");
    case WordKind::Other:
        return Words::tr("Your word");
    }
    std::unreachable();
}

QString whyOf(const ListedWord& word)
{
    QString why = word.dictionary == Dictionary::UserInputs
        ? Words::tr("tried first")
        : Words::tr("rank %1", "in a list").arg(countText(word.rank));
    if (!word.substitutions.empty())
        why = Words::tr("%1, letters replaced", "rank").arg(why);
    if (word.isReversed)
        why = Words::tr("%1, backwards", "rank").arg(why);
    if (word.capitals != Capitals::None)
        why = Words::tr("%1, capitals", "rank").arg(why);
    return why;
}

QString kindOf(const Segment& segment)
{
    return std::visit(Overloaded{
                          [](const BruteForce&) { return Words::tr("No pattern"); },
                          [](const ListedWord& word) { return kindOf(word); },
                          [](const KeyboardWalk& walk) {
                              const bool isKeypad
                                  = walk.keyboard == Keyboard::Keypad || walk.keyboard == Keyboard::MacKeypad;
                              return isKeypad      ? Words::tr("Keypad pattern")
                                  : walk.turns < 2 ? Words::tr("Keyboard row")
                                                   : Words::tr("Keyboard pattern");
                          },
                          [](const Repeat& repeat) {
                              return repeat.baseLength == 1 ? Words::tr("Repeated character")
                                                            : Words::tr("Repeated block");
                          },
                          [](const Sequence&) { return Words::tr("Sequence"); },
                          [](const RecentYear&) { return Words::tr("Recent year"); },
                          [](const Date&) { return Words::tr("Date"); },
                      },
        segment.details);
}

QString whyOf(const Segment& segment)
{
    if (const auto* word = std::get_if<ListedWord>(&segment.details))
        return whyOf(*word);
    if (const auto* repeat = std::get_if<Repeat>(&segment.details))
        return Words::tr("%1 times", "a character or block").arg(countText(repeat->count));
    return triesText(segment.guesses);
}

Tone toneOf(const Segment& segment)
{
    // A thousand tries are nothing to anybody; a million still nothing to whoever has the hash.
    constexpr double cheap = 3.1;
    constexpr double dear = 6;
    if (segment.pattern() == Pattern::BruteForce)
        return segment.guessesLog10 < dear ? Tone::Info : Tone::Ok;
    return segment.guessesLog10 < cheap ? Tone::Danger : Tone::Caution;
}

/// Of so many parts of one kind, in the middle of a sentence.
QString phraseOf(const Segment& segment, int count)
{
    const auto listed = [count](const ListedWord& word) {
        switch (word.dictionary) {
        case Dictionary::Passwords:
            return count == 1 ? Words::tr("a common password")
                              : Words::tr("%n common password(s)", nullptr, count);
        case Dictionary::EnglishWikipedia:
            return count == 1 ? Words::tr("an English word")
                              : Words::tr("%n English word(s)", nullptr, count);
        case Dictionary::FemaleNames:
        case Dictionary::MaleNames:
        case Dictionary::Surnames:
            return count == 1 ? Words::tr("a name") : Words::tr("%n name(s)", nullptr, count);
        case Dictionary::UsTvAndFilm:
            return count == 1 ? Words::tr("a word from films")
                              : Words::tr("%n word(s) from films", nullptr, count);
        case Dictionary::UserInputs:
            return count == 1 ? Words::tr("a word that belongs to you")
                              : Words::tr("%n word(s) that belong to you", nullptr, count);
        }
        std::unreachable();
    };
    return std::visit(
        Overloaded{
            [count](const BruteForce&) {
                return count == 1 ? Words::tr("characters without a pattern")
                                  : Words::tr("%n piece(s) without a pattern", nullptr, count);
            },
            listed,
            [count](const KeyboardWalk& walk) {
                return count == 1
                    ? (walk.turns < 2 ? Words::tr("a keyboard row") : Words::tr("a keyboard pattern"))
                    : Words::tr("%n keyboard pattern(s)", nullptr, count);
            },
            [count](const Repeat&) {
                return count == 1 ? Words::tr("a repetition") : Words::tr("%n repetition(s)", nullptr, count);
            },
            [count](const Sequence&) {
                return count == 1 ? Words::tr("a sequence") : Words::tr("%n sequence(s)", nullptr, count);
            },
            [count](const RecentYear&) {
                return count == 1 ? Words::tr("a year") : Words::tr("%n year(s)", nullptr, count);
            },
            [count](const Date&) {
                return count == 1 ? Words::tr("a date") : Words::tr("%n date(s)", nullptr, count);
            },
        },
        segment.details);
}

/// Parts that are counted together.
int groupOf(const Segment& segment)
{
    const auto* word = std::get_if<ListedWord>(&segment.details);
    if (!word)
        return static_cast<int>(segment.pattern());
    const bool isName = word->dictionary == Dictionary::MaleNames || word->dictionary == Dictionary::Surnames;
    return 100 + static_cast<int>(isName ? Dictionary::FemaleNames : word->dictionary);
}

QString withStop(QString sentence)
{
    if (!sentence.isEmpty() && !sentence.endsWith(u'.'))
        sentence += u'.';
    return sentence;
}

QString capitalised(QString sentence)
{
    if (!sentence.isEmpty())
        sentence[0] = sentence[0].toUpper();
    return sentence;
}

QString guessesSentence(const Strength& strength, const QString& powerForm)
{
    const QString score = Words::tr("Score %1 of 4.").arg(strength.score);
    // Right to left, "10^8.5" stays in one piece.
    const QString power
        = QChar(0x2066) + powerForm.arg(decimalText(strength.guessesLog10, 1)) + QChar(0x2069);
    if (strength.guesses < 999.5e12)
        return Words::tr("%1 About %2 guesses, estimated as %3.", "score, number, power of ten")
            .arg(score, roundText(strength.guesses), power);
    return Words::tr("%1 About %2 guesses, estimated.", "score, power of ten").arg(score, power);
}

bool isAtOnce(const RoundedTime& time)
{
    return time.unit == TimeUnit::LessThanASecond;
}

} // namespace

Tone toneOfScore(int score)
{
    return score >= 4 ? Tone::Ok : score >= 2 ? Tone::Caution : Tone::Danger;
}

RibbonPart partOf(const Segment& segment)
{
    return { .characters = static_cast<int>(segment.length()),
        .tone = toneOf(segment),
        .kind = kindOf(segment),
        .why = whyOf(segment),
        .detail = Words::tr("Characters %1 to %2. %3 %4", "first, last, two sentences")
            .arg(countText(segment.begin + 1), countText(segment.end), withStop(textOf(reasonFor(segment))),
                withStop(capitalised(triesText(segment.guesses)))) };
}

QString partsSentence(const Strength& strength)
{
    std::vector<std::pair<const Segment*, int>> groups;
    for (const Segment& segment : strength.segments) {
        const auto found = std::ranges::find_if(
            groups, [&](const auto& group) { return groupOf(*group.first) == groupOf(segment); });
        if (found == groups.end())
            groups.emplace_back(&segment, 1);
        else
            ++found->second;
    }
    QStringList phrases;
    for (const auto& [segment, count] : groups)
        phrases << phraseOf(*segment, count);
    return phrases.isEmpty() ? QString() : withStop(capitalised(QLocale().createSeparatedList(phrases)));
}

QString verdictOf(const Strength& strength, double leakRate)
{
    const auto timeAt = [&](double rate) { return rounded(secondsToGuess(strength.guesses, rate)); };
    const double slowRate = guessesPerSecond(Scenario::OfflineSlow);
    const double fastRate = guessesPerSecond(Scenario::OfflineFast);
    // It stands for whichever of the two it is closer to, as orders of magnitude go.
    const bool isFast = leakRate > std::sqrt(slowRate * fastRate);
    const RoundedTime online = timeAt(guessesPerSecond(Scenario::OnlineUnthrottled));
    const RoundedTime slow = timeAt(isFast ? slowRate : leakRate);
    const RoundedTime fast = timeAt(isFast ? leakRate : fastRate);
    const RoundedTime& leaked = isFast ? fast : slow;
    switch (strength.score) {
    case 0:
        return isAtOnce(online) ? Words::tr("Falls at once, to whoever guesses online")
                                : Words::tr("Falls in %1 to whoever guesses online").arg(timeText(online));
    case 1:
        return Words::tr("Falls in %1 to guesses online that nobody slows down").arg(timeText(online));
    case 2:
        if (isAtOnce(leaked))
            return Words::tr("Falls at once if the hashes leak");
        return isFast ? Words::tr("Falls in %1 if the hashes leak").arg(timeText(leaked))
                      : Words::tr("Falls in %1 if the hashes leak, even slow ones").arg(timeText(leaked));
    case 3:
        return isAtOnce(leaked) ? Words::tr("Good online, but falls at once if the hashes leak")
            : leaked.unit == TimeUnit::Centuries
            ? Words::tr("Good online, and for centuries if the hashes leak")
            : Words::tr("Good online, but falls in %1 if the hashes leak").arg(timeText(leaked));
    default:
        break;
    }
    if (fast.unit == TimeUnit::Centuries)
        return Words::tr("Holds for centuries, even if fast hashes leak");
    if (slow.unit == TimeUnit::Centuries)
        return isAtOnce(fast)
            ? Words::tr("Holds where hashes are slow, but falls at once if fast ones leak")
            : Words::tr("Holds where hashes are slow, but falls in %1 if fast ones leak").arg(timeText(fast));
    return isAtOnce(fast)
        ? Words::tr("Holds %1 if slow hashes leak, but falls at once to fast ones").arg(timeText(slow))
        : Words::tr("Holds %1 if slow hashes leak, but only %2 if fast ones do")
              .arg(timeText(slow), timeText(fast));
}

QString guessesSentence(const Strength& strength)
{
    return guessesSentence(strength, u"10^%1"_s);
}

QString guessesMarkup(const Strength& strength, int exponentPixels)
{
    const QString size = QString::number(exponentPixels);
    return guessesSentence(strength, u"10<sup><span style=\"font-size:"_s + size + u"px\">%1</span></sup>"_s);
}

QStringList feedbackSentences(const Strength& strength)
{
    QStringList sentences;
    for (const Feedback& feedback : feedbackOn(strength))
        sentences << withStop(textOf(feedback));
    sentences.removeDuplicates();
    return sentences;
}

QString changeSentence(const Change& change, const Strength& now)
{
    if (change.direction != Change::Direction::Weaker || !change.reason)
        return {};
    const QString reason = withStop(translatedWords(change.reason->words));
    const QString what = change.completed && *change.completed < now.segments.size()
        ? Words::tr("%1: %2.", "kind of a part, why it is cheap")
              .arg(kindOf(now.segments[*change.completed]), whyOf(now.segments[*change.completed]))
        : QString();
    const double times = std::pow(10, -change.log10Difference);
    const QString weaker = Words::tr("Weaker than before, by a factor of %1.").arg(roundText(times));
    return QStringList{ weaker, reason, what }.join(u' ').trimmed();
}

QString textOf(const Sentence& sentence)
{
    // In one pass: a value, which may be a name of somebody's own, can hold a "%2" itself.
    const QString words = translatedWords(sentence.words, "%1");
    QString text;
    for (qsizetype at = 0; at < words.size(); ++at) {
        const int number = words[at] == u'%' && at + 1 < words.size() ? words[at + 1].digitValue() : -1;
        if (number < 1 || static_cast<std::size_t>(number) > sentence.values.size()) {
            text += words[at];
            continue;
        }
        text += printable(fromUtf8(sentence.values[static_cast<std::size_t>(number) - 1]));
        ++at;
    }
    return text;
}

QString textOf(const Feedback& feedback)
{
    return translatedWords(feedback.kind->words, feedback.value);
}

} // namespace gui::password
