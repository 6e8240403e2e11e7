// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/failure.h"
#include "cli/options.h"
#include "core/base/progress.h"
#include "core/base/secure_bytes.h"

namespace cli {

enum class SecretEncoding : std::uint8_t {
    Text, ///< the bytes as they are, less one final LF or CRLF
    Hex,
    Base64,
    Binary, ///< the bytes as they are
};

/// Where a secret is read that no option names.
enum class Otherwise : std::uint8_t {
    Prompt,
    PipedInput, ///< standard input unless that is a terminal
    PipedNew, ///< the same, and a terminal is asked twice: a slip in a new secret would lock its owner out
};

/// Whether --NAME-encoding says how the secret is written.
enum class Encodings : std::uint8_t {
    Any, ///< --binary, too
    Named, ///< for the second secret of a command: --binary can be but one's
    TextOnly,
};

/// Whether a file of this name is standard input: - and what the system calls it.
bool isStandardInput(std::string_view file);

/// All of the file, or of standard input, as it is; refuses more than 64 KiB.
core::Result<core::SecureBytes> readSecret(const std::string& file, const core::StopFlag& stop);

/// One LF or CRLF.
void stripFinalLineBreak(core::SecureBytes& secret);

/// A secret from --NAME-file, --NAME-fd or a prompt; never from the command line itself.
class SecretInput {
public:
    /// `name` as in the options ("key"), `what` as in the help and the prompt ("the HMAC key").
    SecretInput(const char* name, const char* what, Otherwise otherwise = Otherwise::Prompt,
        Encodings encodings = Encodings::Any);

    void declare(Options& options);
    /// Whether it will be read from standard input, which then holds nothing else.
    bool usesStandardInput() const;
    /// Whether an option names it, so that nobody is asked.
    bool isGiven() const { return m_file || m_descriptor; }
    bool isText() const { return !m_isBinary && m_encoding == SecretEncoding::Text; }
    /// Refuses more than 64 KiB, and text that is not well-formed in the encoding asked for.
    Outcome<core::SecureBytes> read(const core::StopFlag& stop) const;

private:
    Outcome<core::SecureBytes> readRaw(const core::StopFlag& stop) const;
    Outcome<core::SecureBytes> ask(const char* verb) const;
    std::string subject() const;

    std::string m_name;
    std::string m_what;
    std::string m_fileOption;
    std::string m_descriptorOption;
    std::string m_encodingOption;
    std::optional<std::string> m_file;
    std::optional<std::uint64_t> m_descriptor;
    SecretEncoding m_encoding = SecretEncoding::Text;
    bool m_isBinary = false;
    Otherwise m_otherwise;
    Encodings m_encodings;
};

} // namespace cli
