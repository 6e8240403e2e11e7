// SPDX-License-Identifier: Apache-2.0
#include "cli/network/own_fields.h"

#include "cli/inputs.h"
#include "core/base/text.h"
#include "core/keys/certificate.h"

#include <algorithm>
#include <array>

namespace cli {
namespace {

using core::fetch::OwnField;

constexpr std::size_t largestCertificates = std::size_t{ 16 } * 1024 * 1024;

bool namesSecret(std::string_view name)
{
    constexpr std::string_view parts[] = { "auth", "cookie", "token", "secret", "password", "passwd",
        "api-key", "apikey", "access-key", "session", "credential", "signature", "jwt", "csrf", "xsrf" };
    const std::string lower = core::http::lowered(name);
    return std::ranges::any_of(parts, [&](std::string_view part) { return lower.contains(part); });
}

/// `where` is the option or the file and line, for the message; the line itself may be a secret.
Outcome<OwnField> fieldOf(std::string_view line, const std::string& where)
{
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos)
        return std::unexpected(wrongUsage(where + " is no header; write it as 'Name: value'"));
    OwnField field{ .name = std::string(core::trimmed(line.substr(0, colon))),
        .value
        = TRY(reading(core::SecureBytes::copyOf(core::asBytes(core::trimmed(line.substr(colon + 1)))))) };
    if (const core::Result<> checked = core::fetch::checkOwnField(field); !checked) {
        const std::optional<core::Cause>& cause = checked.error().cause;
        // What is no name may be a secret that a colon happens to stand in.
        const bool isName = cause != core::Cause::NotAToken;
        return std::unexpected(wrongUsage((isName ? printable(field.name) : where) + " cannot be sent: "
                + (cause ? core::messageOf(*cause) : core::messageOf(checked.error().code)),
            isName ? field.name : std::string()));
    }
    return field;
}

Outcome<core::SecureBytes> readSecret(const Input& input, const core::StopFlag& stop)
{
    core::io::FileSource source = TRY(reading(openInput(input, stop)));
    core::SecureBytes bytes = TRY(reading(core::SecureBytes::ofSize(core::SecureBytes::largestSize)));
    const std::size_t size = TRY(reading(source.read(bytes.bytes())));
    std::array<std::byte, 1> more{};
    if (size == bytes.size() && TRY(reading(source.read(more))) > 0)
        return std::unexpected(
            readFailure(core::Error{ .code = core::ErrorCode::SecretTooLarge, .subject = nameOf(input) }));
    bytes.shrink(size);
    return bytes;
}

Outcome<> readFieldFile(const std::string& file, std::vector<OwnField>& fields, const core::StopFlag& stop)
{
    const Input input = inputOf(file);
    const core::SecureBytes bytes = TRY(readSecret(input, stop));
    std::string_view rest = core::asText(bytes.bytes());
    for (std::size_t number = 1; !rest.empty(); ++number) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        const std::string_view line = core::trimmed(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
        if (!line.empty())
            fields.push_back(
                TRY(fieldOf(line, "line " + std::to_string(number) + " of " + printable(nameOf(input)))));
    }
    return {};
}

} // namespace

Outcome<std::vector<OwnField>> readOwnFields(const FetchOptions& options, const core::StopFlag& stop)
{
    std::vector<OwnField> fields;
    for (const std::string& line : options.headers) {
        OwnField field = TRY(fieldOf(line, "what --header gives"));
        if (namesSecret(field.name))
            return std::unexpected(wrongUsage(printable(field.name)
                    + " may hold a secret, and every user of this machine can read the command line: write "
                      "it "
                      "into a file and give --header-file",
                field.name));
        fields.push_back(std::move(field));
    }
    if (std::ranges::count(options.headerFiles, "-") > 1)
        return std::unexpected(wrongUsage("- is standard input, which can be read once only"));
    for (const std::string& file : options.headerFiles)
        TRY(readFieldFile(file, fields, stop));
    return fields;
}

Outcome<std::vector<core::Bytes>> readAuthorities(const FetchOptions& options, const core::StopFlag& stop)
{
    std::vector<core::Bytes> authorities;
    for (const std::string& file : options.authorities) {
        const Input input = inputOf(file);
        const core::Bytes bytes = TRY(reading(readWhole(input, largestCertificates, stop)));
        const std::string_view text = core::asText(bytes);
        if (text.contains("-----BEGIN")) {
            for (core::keys::Certificate& one :
                TRY(reading(named(core::keys::readCertificates(text), input))))
                authorities.push_back(std::move(one.der));
        } else {
            authorities.push_back(TRY(reading(named(core::keys::readCertificate(bytes), input))).der);
        }
    }
    return authorities;
}

} // namespace cli
