// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/password/change.h"
#include "core/password/feedback.h"
#include "core/password/sentence.h"
#include "core/password/strength.h"
#include "gui/panels/password/ribbon.h"

#include <QStringList>

namespace gui::password {

// What a measurement says, in words. Ranks and years are said, for whoever learns from them; the characters
// never are.

Tone toneOfScore(int score);
RibbonPart partOf(const core::password::Segment& segment);
/// "A common password, a year and a keyboard row."
QString partsSentence(const core::password::Strength& strength);
/// The worst that is likely to happen, where leaked hashes are tried at this rate: "Good online, but falls in
/// 8 hours if the hashes leak".
QString verdictOf(const core::password::Strength& strength, double leakRate);
/// "Score 3 of 4. About 296 million guesses, estimated as 10^8.5."
QString guessesSentence(const core::password::Strength& strength);
/// The same with the exponent in this size above the line, as rich text.
QString guessesMarkup(const core::password::Strength& strength, int exponentPixels);
/// Remarks and suggestions, each a sentence with its full stop.
QStringList feedbackSentences(const core::password::Strength& strength);
/// Why it is weaker than before: "The new characters complete a word of a list, which is guessed as a whole."
QString changeSentence(const core::password::Change& change, const core::password::Strength& now);

QString textOf(const core::password::Sentence& sentence);
QString textOf(const core::password::Feedback& feedback);

} // namespace gui::password
