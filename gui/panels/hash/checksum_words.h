// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/panels/hash/checksum_model.h"
#include "gui/widgets/style/tokens.h"

#include <QLatin1StringView>
#include <QStringList>

namespace gui::hash {

/// "OK", "Changed", "Not checked".
QString wordOf(CheckState state);
Tone toneOf(CheckState state);
QLatin1StringView iconOf(CheckState state);

/// As it stands in the list, on one line.
QString nameOf(const CheckedFile& file);
/// Why, or what is known beside the verdict: "12 bytes instead of 14"; may be empty.
QString reasonOf(const CheckedFile& file, const std::vector<CheckedFile>& files);
/// The row in one sentence, for screen readers.
QString sentenceOf(const CheckedFile& file, const std::vector<CheckedFile>& files);
/// Name, verdict and reason on a line.
QString lineOf(const CheckedFile& file, const std::vector<CheckedFile>& files);

/// "GNU", "hashdeep".
QString formatName(core::hash::ChecksumFormat format);
/// "SHA256SUMS", "3 lists", "the pasted text".
QString listName(const LoadedList& list);

/// Failed: an error ended it before all were compared.
enum class CheckStage : std::uint8_t { Running, Cancelled, Failed, Done };

/// What the band above the list says.
struct CheckSummary {
    Tone tone = Tone::Info;
    QLatin1StringView icon{};
    QString headline{};
    QString counts{}; ///< "208 OK, 3 changed, 1 missing"
    QString how{}; ///< "SHA-256 · GNU lines · SHA256SUMS"
    QStringList remarks{}; ///< what the verdict does not mean
    QStringList cautions{}; ///< what it may be wrong for
};
CheckSummary summarise(const ChecksumModel& model, const LoadedList& list, CheckStage stage);

} // namespace gui::hash
