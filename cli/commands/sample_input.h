// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/failure.h"
#include "cli/options.h"
#include "core/base/progress.h"
#include "core/base/secure_bytes.h"

namespace cli {

/// The word itself, or of "-" what standard input holds, less one final LF or CRLF.
Outcome<core::SecureBytes> readSample(const std::string& word, const core::StopFlag& stop);

/// A token on the command line, as samples are given, or from --NAME-file or standard input, where others
/// cannot see it.
class SampleInput {
public:
    /// `name` as in the option ("token"), `what` as in the help ("the token").
    SampleInput(const char* name, const char* what);

    void declare(Options& options);
    bool isGiven() const { return !m_words.empty() || m_file; }
    bool usesStandardInput() const;
    /// Without one final LF or CRLF where it does not come from the command line.
    Outcome<core::SecureBytes> read(const core::StopFlag& stop) const;

private:
    std::string m_what;
    std::string m_placeholder;
    std::string m_fileOption;
    std::vector<std::string> m_words;
    std::optional<std::string> m_file;
};

} // namespace cli
