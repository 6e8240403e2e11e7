// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/audit.h"
#include "gui/widgets/finding_list.h"

#include <QString>

namespace gui::headers {

/// The words of an audit, besides those of its score.

/// "75 points: sound, with 2 gaps".
QString verdictSentence(const core::http::observatory::Score& score);
FindingRow rowOf(const core::http::Line& line);
QString titleOf(const core::http::Line& line);
QString reasonOf(const core::http::Line& line);
QString remedyOf(const core::http::Line& line);
QStringList tagsOf(const core::http::Line& line);

/// "http → https (301), then 200".
QString hopsText(const core::http::Exchange& exchange);
/// "yes", "no: COOP and COEP are missing".
QString isolationText(const core::http::Isolation& isolation);
/// "eligible", "no: max-age is below one year".
QString preloadText(const core::http::PreloadEligibility& preload);

} // namespace gui::headers
