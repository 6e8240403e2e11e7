// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/http/audit.h"
#include "core/http/header_text.h"

#include <filesystem>
#include <memory>
#include <string>

namespace gui::headers {

/// What is asked of a text.
struct Question {
    std::string url; ///< empty where nobody said
    core::http::AuditOptions options;
    std::optional<std::size_t> exchange{}; ///< missing: the one that the text suggests
};

/// A text as it was understood, and the judgement on one of its exchanges. Only shared, as a HAR may be
/// large.
struct Answer {
    std::shared_ptr<const core::http::HeaderText> text;
    std::size_t exchange = 0;
    std::shared_ptr<const core::http::Audit> audit;
};

core::Result<Answer> judge(core::ByteView text, const Question& question);
/// Another exchange of the same text, or the same by other rules.
Answer judgeAgain(const std::shared_ptr<const core::http::HeaderText>& text, const Question& question);

/// A whole file, up to what readHeaderText() takes.
core::Result<std::shared_ptr<const std::string>> readFile(
    const std::filesystem::path& file, const core::Progress& progress);

} // namespace gui::headers
