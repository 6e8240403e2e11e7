// SPDX-License-Identifier: Apache-2.0
#include "core/password/feedback.h"

#include "core/base/stable_order.h"
#include "core/password/feedback_kinds.h"

#include <algorithm>
#include <cmath>

namespace core::password {
namespace {

using namespace kinds;

/// Which segment a judgement is about.
struct Chosen {
    const Segment* segment;
    std::size_t index;
};

Chosen longest(const Strength& strength)
{
    const auto at = std::ranges::max_element(strength.segments, {}, &Segment::length);
    return { &*at, static_cast<std::size_t>(at - strength.segments.begin()) };
}

/// Of those that are cheap at all, the one with the fewest guesses for its length.
std::optional<Chosen> weakest(const Strength& strength)
{
    std::optional<Chosen> found;
    double least = 0;
    for (std::size_t i = 0; i < strength.segments.size(); ++i) {
        const Segment& segment = strength.segments[i];
        const double perCharacter = segment.guessesLog10 / static_cast<double>(segment.length());
        if (segment.pattern() == Pattern::BruteForce || (found && perCharacter >= least))
            continue;
        found = Chosen{ &segment, i };
        least = perCharacter;
    }
    return found;
}

bool isName(Dictionary dictionary)
{
    return dictionary == Dictionary::FemaleNames || dictionary == Dictionary::MaleNames
        || dictionary == Dictionary::Surnames;
}

enum class Share : std::uint8_t { Whole, Part };

const FeedbackKind* warningOf(const ListedWord& word, const Segment& segment, Share share)
{
    constexpr double similar = 4;
    if (word.userWord)
        return userWordWarning(*word.userWord);
    if (word.dictionary == Dictionary::Passwords) {
        if (share == Share::Whole && !word.isReversed && word.substitutions.empty())
            return word.rank <= 10 ? &topTen : word.rank <= 100 ? &topHundred : &commonPassword;
        return segment.guessesLog10 <= similar ? &similarToCommon : nullptr;
    }
    if (isName(word.dictionary))
        return share == Share::Whole ? &nameAlone : &nameInside;
    return share == Share::Whole ? &wordAlone : nullptr;
}

struct WarningOf {
    const Segment& segment;
    Share share;

    const FeedbackKind* operator()(const BruteForce&) const { return nullptr; }
    const FeedbackKind* operator()(const ListedWord& word) const { return warningOf(word, segment, share); }
    const FeedbackKind* operator()(const KeyboardWalk& walk) const
    {
        return walk.turns == 1 ? &straightRow : &shortWalk;
    }
    const FeedbackKind* operator()(const Repeat& repeat) const
    {
        return repeat.baseLength == 1 ? &repeatedCharacter : &repeatedPiece;
    }
    const FeedbackKind* operator()(const Sequence&) const { return &sequence; }
    const FeedbackKind* operator()(const RecentYear&) const { return &recentYear; }
    const FeedbackKind* operator()(const Date&) const { return &date; }
};

struct SuggestionsFor {
    std::vector<const FeedbackKind*> operator()(const BruteForce&) const { return {}; }
    std::vector<const FeedbackKind*> operator()(const ListedWord&) const { return {}; }
    std::vector<const FeedbackKind*> operator()(const KeyboardWalk&) const { return { &longerWalk }; }
    std::vector<const FeedbackKind*> operator()(const Repeat&) const { return { &avoidRepeats }; }
    std::vector<const FeedbackKind*> operator()(const Sequence&) const { return { &avoidSequences }; }
    std::vector<const FeedbackKind*> operator()(const RecentYear&) const
    {
        return { &avoidRecentYears, &avoidYourDates };
    }
    std::vector<const FeedbackKind*> operator()(const Date&) const { return { &avoidYourDates }; }
};

/// What was done to a word in vain.
std::vector<const FeedbackKind*> vainTricks(const ListedWord& word, std::size_t length)
{
    constexpr std::size_t shortestReversed = 4;
    std::vector<const FeedbackKind*> tricks;
    if (word.capitals == Capitals::First)
        tricks.push_back(&capitalFirst);
    else if (word.capitals == Capitals::All)
        tricks.push_back(&allCapitals);
    if (word.isReversed && length >= shortestReversed)
        tricks.push_back(&reversedWord);
    if (!word.substitutions.empty())
        tricks.push_back(&predictableSigns);
    return tricks;
}

class Collection {
public:
    void add(const FeedbackKind* kind, std::optional<std::size_t> segment = {}, std::string value = {})
    {
        const bool isKnown = std::ranges::find(m_feedback, kind, &Feedback::kind) != m_feedback.end();
        if (kind && !isKnown)
            m_feedback.push_back({ .kind = kind, .value = std::move(value), .segment = segment });
    }

    std::vector<Feedback> take()
    {
        sortStably(m_feedback, {}, [](const Feedback& feedback) { return feedback.kind->role; });
        return std::move(m_feedback);
    }

private:
    std::vector<Feedback> m_feedback;
};

void addForWeak(const Strength& strength, Collection& feedback)
{
    const Chosen chosen = longest(strength);
    const Share share = strength.segments.size() == 1 ? Share::Whole : Share::Part;
    feedback.add(std::visit(WarningOf{ *chosen.segment, share }, chosen.segment->details), chosen.index);
    feedback.add(&addWords);
    for (const FeedbackKind* kind : std::visit(SuggestionsFor{}, chosen.segment->details))
        feedback.add(kind, chosen.index);
    if (const auto* word = std::get_if<ListedWord>(&chosen.segment->details)) {
        for (const FeedbackKind* kind : vainTricks(*word, chosen.segment->length()))
            feedback.add(kind, chosen.index);
    }
}

void addForStrong(const Strength& strength, Collection& feedback)
{
    constexpr int strongest = 4;
    const std::optional<Chosen> chosen = weakest(strength);
    if (chosen)
        feedback.add(weakestPart(chosen->segment->pattern()), chosen->index);
    else
        feedback.add(&nothingCheap);
    if (strength.score < strongest)
        feedback.add(&oneMoreWord);
}

/// They are tried before any list, so they are worth a word at every score.
void addUserWords(const Strength& strength, Collection& feedback)
{
    for (std::size_t i = 0; i < strength.segments.size(); ++i) {
        const auto* word = std::get_if<ListedWord>(&strength.segments[i].details);
        if (word && word->userWord)
            feedback.add(userWordWarning(*word->userWord), i);
    }
}

struct ReasonFor {
    std::size_t length;

    Feedback operator()(const BruteForce&) const
    {
        return { .kind = length == 1 ? &loneCharacter : &unknownPiece };
    }
    Feedback operator()(const ListedWord& word) const
    {
        if (word.userWord)
            return { .kind = userWordWarning(*word.userWord) };
        return { .kind = listReason(word.dictionary), .value = std::to_string(word.rank) };
    }
    Feedback operator()(const KeyboardWalk& walk) const
    {
        if (walk.turns == 1)
            return { .kind = &rowReason };
        return { .kind = &walkReason, .value = std::to_string(walk.turns) };
    }
    Feedback operator()(const Repeat& repeat) const
    {
        return { .kind = repeat.baseLength == 1 ? &characterReason : &pieceReason,
            .value = std::to_string(repeat.count) };
    }
    Feedback operator()(const Sequence& sequence) const
    {
        return { .kind = sequence.step > 0 ? &ascendingReason : &descendingReason };
    }
    Feedback operator()(const RecentYear&) const { return { .kind = &yearReason }; }
    Feedback operator()(const Date&) const { return { .kind = &dateReason }; }
};

} // namespace

const char* idOf(FeedbackKind::Role role)
{
    constexpr const char* ids[] = { "warning", "remark", "suggestion" };
    return ids[static_cast<std::size_t>(role)];
}

std::vector<Feedback> feedbackOn(const Strength& strength)
{
    constexpr int goodScore = 3;
    Collection feedback;
    if (strength.segments.empty()) {
        feedback.add(&nothingEntered);
        feedback.add(&severalWords);
        feedback.add(&signsNotNeeded);
    } else if (strength.score < goodScore) {
        addForWeak(strength, feedback);
    } else {
        addForStrong(strength, feedback);
    }
    addUserWords(strength, feedback);
    if (strength.isFolded)
        feedback.add(&accentsDoNotHelp);
    if (strength.isCut)
        feedback.add(&onlyTheBeginning, {}, std::to_string(mostCharacters));
    if (strength.isNotUtf8)
        feedback.add(&notText);
    return feedback.take();
}

Feedback reasonFor(const Segment& segment)
{
    return std::visit(ReasonFor{ segment.length() }, segment.details);
}

std::vector<Feedback> variationsOf(const Segment& segment)
{
    const auto* word = std::get_if<ListedWord>(&segment.details);
    std::vector<Feedback> variations;
    if (!word)
        return variations;
    if (word->isReversed)
        variations.push_back({ .kind = &backwards });
    if (!word->substitutions.empty())
        variations.push_back({ .kind = &signsForLetters });
    if (const FeedbackKind* kind = capitalsReason(word->capitals))
        variations.push_back({ .kind = kind });
    return variations;
}

} // namespace core::password
