// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/finding.h"
#include "core/http/audit.h"
#include "gui/widgets/style/tokens.h"

#include <QString>

namespace gui::headers {

/// A+ to A- are good, B+ to C- call for caution, the rest is serious.
Tone toneOfGrade(const char* grade);
Tone toneOfSeverity(core::Severity severity);
/// "75 points".
QString pointsOf(const core::http::observatory::Score& score);
/// "Observatory algorithm 6, 12 tests: 10 passed, 2 failed".
QString testsSentence(const core::http::observatory::Score& score);
/// "100 − 20 − 5 = 75": what was subtracted and added, point by point.
QString arithmeticOf(const core::http::observatory::Score& score);
/// "Bonus points (+10) count only from 90 up"; empty where there is nothing to remark.
QString bonusSentence(const core::http::observatory::Score& score);
/// "−20", "+5", "0".
QString signedPoints(int points);
/// "Grade B, 75 points, Caution", for screen readers.
QString gradeSentence(const core::http::observatory::Score& score);
/// What a test of the Observatory came to, in words.
QString resultOf(const core::http::observatory::TestResult& test);
QString titleOf(core::http::Profile profile);

} // namespace gui::headers
