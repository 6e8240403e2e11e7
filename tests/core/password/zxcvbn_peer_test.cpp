// SPDX-License-Identifier: Apache-2.0
// The same guesses as zxcvbn 4.4.2 itself, whose year is frozen, on passwords that the test makes.
#include "core/password/crack_time.h"
#include "core/password/strength.h"
#include "tests/support/files.h"
#include "tests/support/passwords.h"
#include "tests/support/peers.h"
#include "tests/support/process.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <cmath>

namespace core::embedded {
extern const std::string_view passwords;
extern const std::string_view englishWikipedia;
extern const std::string_view femaleNames;
extern const std::string_view surnames;
extern const std::string_view usTvAndFilm;
extern const std::string_view maleNames;
} // namespace core::embedded

using namespace core::password;

namespace {

constexpr int year = 2026;
const std::vector<std::string> userWords{ "annika", "lovelace", "Example", "ann1ka", "1985", "corp-net" };

struct Question {
    std::string password;
    bool knowsTheUser = false;
};

std::string lineOf(const Question& question)
{
    QJsonArray words;
    for (const std::string& word : userWords) {
        if (question.knowsTheUser)
            words.append(QString::fromStdString(word));
    }
    const QJsonObject line{ { QStringLiteral("password"), QString::fromStdString(question.password) },
        { QStringLiteral("words"), words } };
    return QJsonDocument(line).toJson(QJsonDocument::Compact).toStdString() + "\n";
}

std::vector<QJsonObject> answersOf(const std::vector<Question>& questions)
{
    std::string input;
    for (const Question& question : questions)
        input += lineOf(question);
    const tests::TemporaryFolder folder;
    tests::put(folder.path() / "passwords", input);
    const tests::Ended ended
        = tests::run({ .words = { "node", tests::nodePeerFolder().toStdString() + "/zxcvbn.mjs", "passwords",
                           std::to_string(year) },
            .folder = folder.path() });
    if (!ended.messages.empty())
        qWarning("%s", ended.messages.c_str());
    std::vector<QJsonObject> answers;
    for (const QByteArray& line : QByteArray::fromStdString(ended.output).trimmed().split('\n'))
        answers.push_back(QJsonDocument::fromJson(line).object());
    return answers;
}

Circumstances circumstancesOf(const Question& question)
{
    std::vector<UserWord> words;
    for (const std::string& word : userWords)
        words.push_back({ .text = word, .kind = WordKind::Other });
    return { .words = question.knowsTheUser ? UserWords(words) : UserWords(), .year = year };
}

/// "0-4 dictionary, 4-8 regex"
QString told(const Strength& strength)
{
    QStringList pieces;
    for (const Segment& segment : strength.segments)
        pieces += QStringLiteral("%1-%2 %3")
                      .arg(segment.begin)
                      .arg(segment.end)
                      .arg(QString::fromLatin1(idOf(segment.pattern())));
    return pieces.join(QStringLiteral(", "));
}

QString told(const QJsonArray& sequence)
{
    QStringList pieces;
    for (const QJsonValue& match : sequence)
        pieces += QStringLiteral("%1-%2 %3")
                      .arg(match.toArray().at(0).toInt())
                      .arg(match.toArray().at(1).toInt())
                      .arg(match.toArray().at(2).toString());
    return pieces.join(QStringLiteral(", "));
}

QString display(double seconds)
{
    const RoundedTime time = rounded(seconds);
    if (time.unit == TimeUnit::LessThanASecond)
        return QStringLiteral("less than a second");
    if (time.unit == TimeUnit::Centuries)
        return QStringLiteral("centuries");
    constexpr const char* units[] = { "", "second", "minute", "hour", "day", "month", "year" };
    return QStringLiteral("%1 %2%3")
        .arg(time.amount)
        .arg(QLatin1String(units[static_cast<std::size_t>(time.unit)]))
        .arg(time.amount == 1 ? QString() : QStringLiteral("s"));
}

/// To zxcvbn 4.4.2 years end with 2019: with one of ours the guesses may be fewer.
bool hasLaterYear(const std::string& password)
{
    static const QRegularExpression later(QStringLiteral("20(2[0-9]|3[0-5])"));
    return later.match(QString::fromStdString(password)).hasMatch();
}

struct Agreement {
    int count = 0;
    int equalScores = 0;
    int nearScores = 0;
    int dangerous = 0; ///< strong to us, weak to zxcvbn
    int equalGuesses = 0;
    int equalPieces = 0;
    QStringList differences;

    void note(const Question& question, const Strength& ours, const QJsonObject& theirs)
    {
        const int score = theirs[QStringLiteral("score")].toInt(-1);
        const double guesses = theirs[QStringLiteral("guesses")].toDouble();
        const QString pieces = told(theirs[QStringLiteral("sequence")].toArray());
        const bool isEqual = std::abs(ours.guesses - guesses) <= 1e-6 * guesses
            && std::abs(ours.guessesLog10 - theirs[QStringLiteral("guesses_log10")].toDouble()) <= 1e-9;
        ++count;
        equalScores += ours.score == score ? 1 : 0;
        nearScores += std::abs(ours.score - score) <= 1 ? 1 : 0;
        dangerous += ours.score >= 3 && score <= 1 ? 1 : 0;
        equalGuesses += isEqual ? 1 : 0;
        equalPieces += told(ours) == pieces ? 1 : 0;
        if (!isEqual || ours.score != score)
            differences += QStringLiteral("%1: %2 (%3), zxcvbn %4 (%5)")
                               .arg(QString::fromUtf8(QByteArray::fromStdString(question.password)
                                       .toPercentEncoding(" !#$&'()*+,/:;=?@[]")))
                               .arg(ours.guesses)
                               .arg(told(ours))
                               .arg(guesses)
                               .arg(pieces);
    }

    void print() const
    {
        const auto percent = [this](int part) { return 100.0 * part / count; };
        qInfo("%d passwords: score equal %.2f %%, within one %.2f %%, dangerous %d, guesses equal %.2f %%, "
              "pieces equal %.2f %%",
            count, percent(equalScores), percent(nearScores), dangerous, percent(equalGuesses),
            percent(equalPieces));
    }
};

} // namespace

class ZxcvbnPeerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hasTheSameLists();
    void makesTheSameGuesses();
    void isNeverKinderToOtherCharacters();
};

void ZxcvbnPeerTest::hasTheSameLists()
{
    NEEDS_NODE_PEER("zxcvbn");
    const tests::Ended ended
        = tests::run({ .words = { "node", tests::nodePeerFolder().toStdString() + "/zxcvbn.mjs", "lists" } });
    const QJsonObject lists = QJsonDocument::fromJson(QByteArray::fromStdString(ended.output)).object();
    namespace embedded = core::embedded;
    const std::pair<const char*, std::string_view> ours[]
        = { { "passwords", embedded::passwords }, { "english_wikipedia", embedded::englishWikipedia },
              { "female_names", embedded::femaleNames }, { "surnames", embedded::surnames },
              { "us_tv_and_film", embedded::usTvAndFilm }, { "male_names", embedded::maleNames } };
    QCOMPARE(lists.size(), static_cast<qsizetype>(std::size(ours)));
    for (const auto& [name, words] : ours) {
        QByteArray theirs;
        for (const QJsonValue& word : lists[QLatin1String(name)].toArray())
            theirs += word.toString().toUtf8() + '\n';
        QVERIFY2(theirs.toStdString() == words, name);
    }
}

void ZxcvbnPeerTest::makesTheSameGuesses()
{
    NEEDS_NODE_PEER("zxcvbn");
    constexpr int count = 3'000;
    tests::PasswordGenerator generator(qgetenv("ASSAY_SEED").toULongLong());
    std::vector<Question> questions{ { "" }, { "a" }, { "\n\n\n\n" }, { std::string(3, '\0') },
        { std::string(100, 'a') }, { "4@8({[<3691!|71|0$5+7%2" } };
    while (questions.size() < count) {
        Question question{ .password = generator.next(), .knowsTheUser = questions.size() % 4 == 0 };
        if (question.knowsTheUser && questions.size() % 8 == 0)
            question.password
                = (userWords[questions.size() / 8 % userWords.size()] + question.password).substr(0, 100);
        // To zxcvbn this one is a function that every list has.
        if (QByteArray::fromStdString(question.password).toLower().contains("constructor"))
            continue;
        questions.push_back(std::move(question));
    }
    const std::vector<QJsonObject> answers = answersOf(questions);
    QCOMPARE(answers.size(), questions.size());
    Agreement agreement;
    int scores[5] = {};
    int withLaterYears = 0;
    int weakerWithoutWords = 0;
    for (std::size_t i = 0; i < questions.size(); ++i) {
        const Strength ours = measure(questions[i].password, circumstancesOf(questions[i]));
        ++scores[ours.score];
        if (hasLaterYear(questions[i].password)) {
            QVERIFY2(ours.guesses <= answers[i][QStringLiteral("guesses")].toDouble() * (1 + 1e-6),
                questions[i].password.c_str());
            ++withLaterYears;
            continue;
        }
        // Ours is measured without the user's words, too.
        const double theirGuesses = answers[i][QStringLiteral("guesses")].toDouble();
        if (questions[i].knowsTheUser && ours.guesses < theirGuesses * (1 - 1e-6)) {
            const Question stranger{ .password = questions[i].password };
            QCOMPARE(ours.guesses, measure(stranger.password, circumstancesOf(stranger)).guesses);
            ++weakerWithoutWords;
            continue;
        }
        agreement.note(questions[i], ours, answers[i]);
        const QJsonArray times = answers[i][QStringLiteral("display")].toArray();
        for (int scenario = 0; scenario < 4; ++scenario)
            QCOMPARE(display(secondsToGuess(ours.guesses, guessesPerSecond(scenarios[scenario]))),
                times.at(scenario).toString());
    }
    agreement.print();
    qInfo("%d more with a year from 2020: never more guesses", withLaterYears);
    QVERIFY(withLaterYears < count / 10);
    qInfo("%d more are weaker to who does not know the user", weakerWithoutWords);
    QVERIFY(weakerWithoutWords < count / 100);
    // Else the generator would test little.
    for (const int ofScore : scores)
        QVERIFY2(ofScore > count / 50, qPrintable(QString::number(ofScore)));
    QVERIFY2(agreement.differences.isEmpty(),
        qPrintable(agreement.differences.mid(0, 10).join(QLatin1Char('\n'))));
    QCOMPARE(agreement.dangerous, 0);
    QVERIFY(agreement.equalPieces >= agreement.count * 99 / 100);
}

void ZxcvbnPeerTest::isNeverKinderToOtherCharacters()
{
    NEEDS_NODE_PEER("zxcvbn");
    constexpr std::size_t count = 1'000;
    tests::PasswordGenerator generator(qgetenv("ASSAY_SEED").toULongLong() + 1);
    std::vector<Question> questions;
    while (questions.size() < count)
        questions.push_back({ .password = generator.nextForeign() });
    const std::vector<QJsonObject> answers = answersOf(questions);
    QCOMPARE(answers.size(), questions.size());
    Agreement agreement;
    QStringList kinder;
    for (std::size_t i = 0; i < questions.size(); ++i) {
        const Strength ours = measure(questions[i].password, circumstancesOf(questions[i]));
        agreement.note(questions[i], ours, answers[i]);
        if (ours.guesses > answers[i][QStringLiteral("guesses")].toDouble() * (1 + 1e-6))
            kinder += agreement.differences.last();
    }
    agreement.print();
    QVERIFY2(kinder.isEmpty(),
        qPrintable(QStringLiteral("%1 of %2:\n").arg(kinder.size()).arg(count)
            + kinder.mid(0, 10).join(QLatin1Char('\n'))));
}

QTEST_GUILESS_MAIN(ZxcvbnPeerTest)
#include "zxcvbn_peer_test.moc"
