// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/password/feedback.h"

/// The rows of the table, by what they say.
namespace core::password::kinds {

// Why it is weak, at scores 0 to 2.
extern const FeedbackKind topTen;
extern const FeedbackKind topHundred;
extern const FeedbackKind commonPassword;
extern const FeedbackKind similarToCommon;
extern const FeedbackKind wordAlone;
extern const FeedbackKind nameAlone;
extern const FeedbackKind nameInside;
extern const FeedbackKind straightRow;
extern const FeedbackKind shortWalk;
extern const FeedbackKind repeatedCharacter;
extern const FeedbackKind repeatedPiece;
extern const FeedbackKind sequence;
extern const FeedbackKind recentYear;
extern const FeedbackKind date;
const FeedbackKind* userWordWarning(WordKind kind);

// Remarks.
extern const FeedbackKind nothingEntered;
extern const FeedbackKind nothingCheap;
extern const FeedbackKind accentsDoNotHelp;
extern const FeedbackKind onlyTheBeginning;
extern const FeedbackKind notText;
const FeedbackKind* weakestPart(Pattern pattern);

// What to do.
extern const FeedbackKind severalWords;
extern const FeedbackKind signsNotNeeded;
extern const FeedbackKind addWords;
extern const FeedbackKind oneMoreWord;
extern const FeedbackKind longerWalk;
extern const FeedbackKind avoidRepeats;
extern const FeedbackKind avoidSequences;
extern const FeedbackKind avoidRecentYears;
extern const FeedbackKind avoidYourDates;
extern const FeedbackKind capitalFirst;
extern const FeedbackKind allCapitals;
extern const FeedbackKind reversedWord;
extern const FeedbackKind predictableSigns;

// Why one segment is cheap.
extern const FeedbackKind unknownPiece;
extern const FeedbackKind loneCharacter;
extern const FeedbackKind rowReason;
extern const FeedbackKind walkReason;
extern const FeedbackKind characterReason;
extern const FeedbackKind pieceReason;
extern const FeedbackKind ascendingReason;
extern const FeedbackKind descendingReason;
extern const FeedbackKind yearReason;
extern const FeedbackKind dateReason;
// The same where no number may be said.
extern const FeedbackKind listedWord;
extern const FeedbackKind anyWalk;
extern const FeedbackKind anyRepeat;
extern const FeedbackKind backwards;
extern const FeedbackKind signsForLetters;
/// Null where there are none.
const FeedbackKind* capitalsReason(Capitals capitals);
/// Of the lists that come with the program.
const FeedbackKind* listReason(Dictionary dictionary);

// What the last change did.
extern const FeedbackKind completesNothing;
extern const FeedbackKind fewerCharacters;
extern const FeedbackKind beyondTheMeasured;
const FeedbackKind* completes(Pattern pattern);

} // namespace core::password::kinds
