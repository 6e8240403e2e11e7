// SPDX-License-Identifier: Apache-2.0
#include "core/password/feedback_kinds.h"

#include "core/base/translatable.h"

namespace core::password {
namespace kinds {

using enum FeedbackKind::Role;

const FeedbackKind topTen{ "top-ten", Warning,
    TRANSLATABLE("core::password", "This is one of the ten most common passwords") };
const FeedbackKind topHundred{ "top-hundred", Warning,
    TRANSLATABLE("core::password", "This is one of the hundred most common passwords") };
const FeedbackKind commonPassword{ "common-password", Warning,
    TRANSLATABLE("core::password", "This is a very common password") };
const FeedbackKind similarToCommon{ "similar-to-common", Warning,
    TRANSLATABLE("core::password", "This is close to a common password") };
const FeedbackKind wordAlone{ "word-alone", Warning,
    TRANSLATABLE("core::password", "A single word is guessed quickly") };
const FeedbackKind nameAlone{ "name-alone", Warning,
    TRANSLATABLE("core::password", "A single name is guessed quickly") };
const FeedbackKind nameInside{ "name-inside", Warning,
    TRANSLATABLE("core::password", "Common names are guessed quickly") };
const FeedbackKind straightRow{ "straight-row", Warning,
    TRANSLATABLE("core::password", "Keys in a row are guessed quickly") };
const FeedbackKind shortWalk{ "short-walk", Warning,
    TRANSLATABLE("core::password", "Short paths over the keyboard are guessed quickly") };
const FeedbackKind repeatedCharacter{ "repeated-character", Warning,
    TRANSLATABLE("core::password", "One character over and over is guessed quickly") };
const FeedbackKind repeatedPiece{ "repeated-piece", Warning,
    TRANSLATABLE("core::password", "Repeating a piece hardly makes it harder to guess") };
const FeedbackKind sequence{ "sequence", Warning,
    TRANSLATABLE("core::password", "Characters in order, like abc or 6543, are guessed quickly") };
const FeedbackKind recentYear{ "recent-year", Warning,
    TRANSLATABLE("core::password", "Recent years are guessed quickly") };
const FeedbackKind date{ "date", Warning, TRANSLATABLE("core::password", "Dates are guessed quickly") };
const FeedbackKind nothingEntered{ "nothing-entered", Remark,
    TRANSLATABLE("core::password", "Nothing has been entered") };
const FeedbackKind nothingCheap{ "nothing-cheap", Remark,
    TRANSLATABLE("core::password", "Nothing was found that is cheap to guess") };
const FeedbackKind accentsDoNotHelp{ "accents", Remark,
    TRANSLATABLE("core::password", "Accents do not help: without them it is easier to guess") };
const FeedbackKind onlyTheBeginning{ "only-the-beginning", Remark,
    TRANSLATABLE("core::password", "Only the first %1 characters were measured") };
const FeedbackKind notText{ "not-utf-8", Remark,
    TRANSLATABLE("core::password", "This is not UTF-8 text: each byte counts as a character") };
const FeedbackKind severalWords{ "several-words", Suggestion,
    TRANSLATABLE("core::password", "Take several words that do not belong together") };
const FeedbackKind signsNotNeeded{ "signs-not-needed", Suggestion,
    TRANSLATABLE("core::password", "Digits, signs and capitals are not necessary") };
const FeedbackKind addWords{ "add-words", Suggestion,
    TRANSLATABLE("core::password", "Add one or two words that are not common") };
const FeedbackKind oneMoreWord{ "one-more-word", Suggestion,
    TRANSLATABLE("core::password", "One more uncommon word would make it very strong") };
const FeedbackKind longerWalk{ "longer-walk", Suggestion,
    TRANSLATABLE(
        "core::password", "If it must be a path over the keyboard, take a longer one with more turns") };
const FeedbackKind avoidRepeats{ "avoid-repeats", Suggestion,
    TRANSLATABLE("core::password", "Do not repeat words or characters") };
const FeedbackKind avoidSequences{ "avoid-sequences", Suggestion,
    TRANSLATABLE("core::password", "Do not take characters in their order") };
const FeedbackKind avoidRecentYears{ "avoid-recent-years", Suggestion,
    TRANSLATABLE("core::password", "Do not take recent years") };
const FeedbackKind avoidYourDates{ "avoid-your-dates", Suggestion,
    TRANSLATABLE("core::password", "Do not take dates and years that have to do with you") };
const FeedbackKind capitalFirst{ "capital-first", Suggestion,
    TRANSLATABLE("core::password", "Do not rely on a capital at the beginning: it hardly helps") };
const FeedbackKind allCapitals{ "all-capitals", Suggestion,
    TRANSLATABLE(
        "core::password", "Do not rely on capitals: all of them are guessed almost as fast as none") };
const FeedbackKind reversedWord{ "reversed-word", Suggestion,
    TRANSLATABLE("core::password", "Do not rely on writing a word backwards: it hardly helps") };
const FeedbackKind predictableSigns{ "predictable-signs", Suggestion,
    TRANSLATABLE("core::password", "Do not rely on signs for letters, like @ for a: they hardly help") };
const FeedbackKind unknownPiece{ "unknown-piece", Remark,
    TRANSLATABLE("core::password", "No word and no pattern was found here") };
const FeedbackKind loneCharacter{ "lone-character", Remark,
    TRANSLATABLE("core::password", "A character by itself") };
const FeedbackKind rowReason{ "keys-in-a-row", Warning, TRANSLATABLE("core::password", "Keys in a row") };
const FeedbackKind walkReason{ "keyboard-path", Warning,
    TRANSLATABLE("core::password", "A path over the keyboard in %1 straight pieces") };
const FeedbackKind characterReason{ "character-repeated", Warning,
    TRANSLATABLE("core::password", "One character, %1 times") };
const FeedbackKind pieceReason{ "piece-repeated", Warning,
    TRANSLATABLE("core::password", "The same piece, %1 times") };
const FeedbackKind ascendingReason{ "ascending", Warning,
    TRANSLATABLE("core::password", "Characters in their order") };
const FeedbackKind descendingReason{ "descending", Warning,
    TRANSLATABLE("core::password", "Characters in their order, backwards") };
const FeedbackKind yearReason{ "a-recent-year", Warning, TRANSLATABLE("core::password", "A recent year") };
const FeedbackKind dateReason{ "a-date", Warning, TRANSLATABLE("core::password", "A date") };
const FeedbackKind listedWord{ "a-listed-word", Warning, TRANSLATABLE("core::password", "A word of a list") };
const FeedbackKind anyWalk{ "a-keyboard-path", Warning,
    TRANSLATABLE("core::password", "A path over the keyboard") };
const FeedbackKind anyRepeat{ "a-repetition", Warning, TRANSLATABLE("core::password", "A repetition") };
const FeedbackKind backwards{ "backwards", Remark, TRANSLATABLE("core::password", "Written backwards") };
const FeedbackKind signsForLetters{ "signs-for-letters", Remark,
    TRANSLATABLE("core::password", "With signs for letters") };
const FeedbackKind completesNothing{ "completes-nothing", Remark,
    TRANSLATABLE("core::password", "What is new follows no pattern") };
const FeedbackKind fewerCharacters{ "fewer-characters", Remark,
    TRANSLATABLE("core::password", "There are fewer characters to guess") };
const FeedbackKind beyondTheMeasured{ "beyond-the-measured", Remark,
    TRANSLATABLE("core::password", "What is new lies behind the measured characters") };

namespace {

/// By WordKind.
const FeedbackKind userWords[] = {
    { "your-name", Warning, TRANSLATABLE("core::password", "This contains your name") },
    { "your-user-name", Warning, TRANSLATABLE("core::password", "This contains your user name") },
    { "your-mail-address", Warning,
        TRANSLATABLE("core::password", "This contains your mail address or a part of it") },
    { "the-site", Warning, TRANSLATABLE("core::password", "This contains the name of the site") },
    { "company-word", Warning, TRANSLATABLE("core::password", "This contains a word of your company") },
    { "your-word", Warning, TRANSLATABLE("core::password", "This contains a word that has to do with you") },
};

/// By Pattern.
const FeedbackKind weakestParts[] = {
    { "weakest-nothing", Remark, TRANSLATABLE("core::password", "Nothing was found that is cheap to guess") },
    { "weakest-word", Remark, TRANSLATABLE("core::password", "Its weakest part is a word of a list") },
    { "weakest-walk", Remark,
        TRANSLATABLE("core::password", "Its weakest part is a path over the keyboard") },
    { "weakest-repeat", Remark, TRANSLATABLE("core::password", "Its weakest part is a repetition") },
    { "weakest-sequence", Remark, TRANSLATABLE("core::password", "Its weakest part is a sequence") },
    { "weakest-year", Remark, TRANSLATABLE("core::password", "Its weakest part is a recent year") },
    { "weakest-date", Remark, TRANSLATABLE("core::password", "Its weakest part is a date") },
};

/// By Capitals.
const FeedbackKind capitals[] = {
    { "no-capitals", Remark, TRANSLATABLE("core::password", "Without capitals") },
    { "first-capital", Remark, TRANSLATABLE("core::password", "With a capital at the beginning") },
    { "last-capital", Remark, TRANSLATABLE("core::password", "With a capital at the end") },
    { "only-capitals", Remark, TRANSLATABLE("core::password", "In capitals") },
    { "mixed-capitals", Remark, TRANSLATABLE("core::password", "With some capitals") },
};

/// By Dictionary.
const FeedbackKind lists[] = {
    { "a-common-password", Warning,
        TRANSLATABLE("core::password", "Number %1 of the most common passwords") },
    { "an-english-word", Warning,
        TRANSLATABLE("core::password", "Number %1 of the most frequent English words") },
    { "a-female-name", Warning,
        TRANSLATABLE("core::password", "Number %1 of the most frequent female names") },
    { "a-surname", Warning, TRANSLATABLE("core::password", "Number %1 of the most frequent surnames") },
    { "a-film-word", Warning,
        TRANSLATABLE("core::password", "Number %1 of the most frequent words of films") },
    { "a-male-name", Warning, TRANSLATABLE("core::password", "Number %1 of the most frequent male names") },
    { "a-word-of-yours", Warning, TRANSLATABLE("core::password", "A word that has to do with you") },
};

/// By Pattern.
const FeedbackKind completions[] = {
    { "completes-unknown", Remark, TRANSLATABLE("core::password", "What is new follows no pattern") },
    { "completes-word", Warning, TRANSLATABLE("core::password", "What is new completes a word of a list") },
    { "completes-walk", Warning,
        TRANSLATABLE("core::password", "What is new goes on with a path over the keyboard") },
    { "completes-repeat", Warning, TRANSLATABLE("core::password", "What is new completes a repetition") },
    { "completes-sequence", Warning, TRANSLATABLE("core::password", "What is new goes on with a sequence") },
    { "completes-year", Warning, TRANSLATABLE("core::password", "What is new completes a recent year") },
    { "completes-date", Warning, TRANSLATABLE("core::password", "What is new completes a date") },
};

} // namespace

const FeedbackKind* userWordWarning(WordKind kind)
{
    return &userWords[static_cast<std::size_t>(kind)];
}

const FeedbackKind* weakestPart(Pattern pattern)
{
    return &weakestParts[static_cast<std::size_t>(pattern)];
}

const FeedbackKind* capitalsReason(Capitals kind)
{
    return kind == Capitals::None ? nullptr : &capitals[static_cast<std::size_t>(kind)];
}

const FeedbackKind* listReason(Dictionary dictionary)
{
    return &lists[static_cast<std::size_t>(dictionary)];
}

const FeedbackKind* completes(Pattern pattern)
{
    return &completions[static_cast<std::size_t>(pattern)];
}

} // namespace kinds

std::vector<const FeedbackKind*> allFeedbackKinds()
{
    std::vector<const FeedbackKind*> all{
        &kinds::topTen,
        &kinds::topHundred,
        &kinds::commonPassword,
        &kinds::similarToCommon,
        &kinds::wordAlone,
        &kinds::nameAlone,
        &kinds::nameInside,
        &kinds::straightRow,
        &kinds::shortWalk,
        &kinds::repeatedCharacter,
        &kinds::repeatedPiece,
        &kinds::sequence,
        &kinds::recentYear,
        &kinds::date,
        &kinds::nothingEntered,
        &kinds::nothingCheap,
        &kinds::accentsDoNotHelp,
        &kinds::onlyTheBeginning,
        &kinds::notText,
        &kinds::severalWords,
        &kinds::signsNotNeeded,
        &kinds::addWords,
        &kinds::oneMoreWord,
        &kinds::longerWalk,
        &kinds::avoidRepeats,
        &kinds::avoidSequences,
        &kinds::avoidRecentYears,
        &kinds::avoidYourDates,
        &kinds::capitalFirst,
        &kinds::allCapitals,
        &kinds::reversedWord,
        &kinds::predictableSigns,
        &kinds::unknownPiece,
        &kinds::loneCharacter,
        &kinds::rowReason,
        &kinds::walkReason,
        &kinds::characterReason,
        &kinds::pieceReason,
        &kinds::ascendingReason,
        &kinds::descendingReason,
        &kinds::yearReason,
        &kinds::dateReason,
        &kinds::listedWord,
        &kinds::anyWalk,
        &kinds::anyRepeat,
        &kinds::backwards,
        &kinds::signsForLetters,
        &kinds::completesNothing,
        &kinds::fewerCharacters,
        &kinds::beyondTheMeasured,
    };
    const auto append = [&](const auto& table) {
        for (const FeedbackKind& kind : table)
            all.push_back(&kind);
    };
    append(kinds::userWords);
    append(kinds::weakestParts);
    append(kinds::capitals);
    append(kinds::lists);
    append(kinds::completions);
    return all;
}

} // namespace core::password
