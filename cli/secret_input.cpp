// SPDX-License-Identifier: Apache-2.0
#include "cli/secret_input.h"

#include "cli/terminal.h"
#include "core/base/encoding.h"
#include "core/crypto/compare.h"
#include "core/io/file_stream.h"

#include <limits>
#include <utility>

namespace cli {
namespace {

constexpr Choice<SecretEncoding> encodingChoices[] = {
    { "text", SecretEncoding::Text },
    { "hex", SecretEncoding::Hex },
    { "base64", SecretEncoding::Base64 },
    { "binary", SecretEncoding::Binary },
};

core::Result<core::SecureBytes> readWhole(core::io::Source& source, const std::string& subject)
{
    core::SecureBytes buffer = TRY(core::SecureBytes::ofSize(core::SecureBytes::largestSize));
    const std::size_t size = TRY(source.read(buffer.bytes()));
    std::byte oneMore{};
    if (size == buffer.size() && TRY(source.read({ &oneMore, 1 })) > 0)
        return core::fail(core::ErrorCode::SecretTooLarge, subject);
    // The buffer is as large as a secret may be; the secret itself should take no more than it needs.
    return core::SecureBytes::copyOf(buffer.bytes().first(size));
}

} // namespace

bool isStandardInput(std::string_view file)
{
    return file == "-" || file == "/dev/stdin" || file == "/dev/fd/0";
}

core::Result<core::SecureBytes> readSecret(const std::string& file, const core::StopFlag& stop)
{
    const std::string subject = isStandardInput(file) ? "standard input" : file;
    core::io::FileSource source = isStandardInput(file) ? core::io::FileSource::standardInput(subject, stop)
                                                        : TRY(core::io::FileSource::open(file, stop));
    return readWhole(source, subject);
}

void stripFinalLineBreak(core::SecureBytes& secret)
{
    const core::ByteView bytes = std::as_const(secret).bytes();
    std::size_t size = bytes.size();
    if (size > 0 && bytes[size - 1] == std::byte{ '\n' }) {
        --size;
        if (size > 0 && bytes[size - 1] == std::byte{ '\r' })
            --size;
    }
    secret.shrink(size);
}

SecretInput::SecretInput(const char* name, const char* what, Otherwise otherwise, Encodings encodings)
    : m_name(name)
    , m_what(what)
    , m_fileOption("--" + m_name + "-file")
    , m_descriptorOption("--" + m_name + "-fd")
    , m_encodingOption("--" + m_name + "-encoding")
    , m_otherwise(otherwise)
    , m_encodings(encodings)
{
}

void SecretInput::declare(Options& options)
{
    options.text(
        m_fileOption.c_str(), m_file, "FILE", ("Read " + m_what + " from FILE; - is standard input").c_str());
    options.number(m_descriptorOption.c_str(), m_descriptor, "N",
        ("Read " + m_what + " from file descriptor N").c_str());
    if (m_encodings == Encodings::TextOnly)
        return;
    options.choice<SecretEncoding>(m_encodingOption.c_str(), m_encoding, encodingChoices,
        "How it is written; one final line break does not count, except in binary");
    if (m_encodings == Encodings::Any)
        options.flag("--binary", m_isBinary, ("The same as " + m_encodingOption + " binary").c_str());
}

bool SecretInput::usesStandardInput() const
{
    if (!isGiven())
        return m_otherwise != Otherwise::Prompt && !isTerminal(Stream::Input);
    return (m_file && isStandardInput(*m_file)) || m_descriptor == 0U;
}

std::string SecretInput::subject() const
{
    if (usesStandardInput())
        return "standard input";
    return m_file ? *m_file : m_descriptor ? "file descriptor " + std::to_string(*m_descriptor) : m_what;
}

Outcome<core::SecureBytes> SecretInput::readRaw(const core::StopFlag& stop) const
{
    if (m_file && m_descriptor)
        return std::unexpected(
            wrongUsage(m_fileOption + " and " + m_descriptorOption + " exclude each other"));
    if (m_descriptor && *m_descriptor > std::numeric_limits<int>::max())
        return std::unexpected(wrongUsage(std::to_string(*m_descriptor) + " is no file descriptor"));
    if (usesStandardInput())
        return reading(readSecret("-", stop));
    if (m_file)
        return reading(readSecret(*m_file, stop));
    if (m_descriptor) {
        core::io::FileSource source = TRY(
            reading(core::io::FileSource::ofDescriptor(static_cast<int>(*m_descriptor), subject(), stop)));
        return reading(readWhole(source, subject()));
    }
    core::SecureBytes typed = TRY(ask("Enter "));
    // Enter alone is more probably a slip than an empty secret; a file can hold one.
    if (typed.isEmpty())
        return std::unexpected(Failure{ .exitCode = ExitCode::BadInput,
            .id = "nothing-entered",
            .message = "nothing was entered for " + m_what });
    if (m_otherwise == Otherwise::PipedNew) {
        const core::SecureBytes again = TRY(ask("Repeat "));
        if (!core::crypto::isEqualInConstantTime(typed.bytes(), again.bytes()))
            return std::unexpected(Failure{ .exitCode = ExitCode::BadInput,
                .id = "entries-differ",
                .message = "the two entries of " + m_what + " differ" });
    }
    return typed;
}

Outcome<core::SecureBytes> SecretInput::ask(const char* verb) const
{
    auto answer = askSecret(verb + m_what + ": ");
    if (!answer)
        return std::unexpected(
            wrongUsage("there is no terminal to ask for " + m_what + "; give " + m_fileOption));
    return reading(*std::move(answer));
}

Outcome<core::SecureBytes> SecretInput::read(const core::StopFlag& stop) const
{
    if (m_isBinary && m_encoding != SecretEncoding::Text)
        return std::unexpected(wrongUsage("--binary and " + m_encodingOption + " exclude each other"));
    core::SecureBytes raw = TRY(readRaw(stop));
    const SecretEncoding encoding = m_isBinary ? SecretEncoding::Binary : m_encoding;
    if (encoding == SecretEncoding::Binary)
        return raw;
    stripFinalLineBreak(raw);
    if (encoding == SecretEncoding::Text)
        return raw;
    const std::string_view text = core::asText(std::as_const(raw).bytes());
    core::Result<core::SecureBytes> decoded
        = encoding == SecretEncoding::Hex ? core::secretFromHex(text) : core::secretFromBase64(text);
    if (!decoded)
        decoded.error().subject = subject();
    return reading(std::move(decoded));
}

} // namespace cli
