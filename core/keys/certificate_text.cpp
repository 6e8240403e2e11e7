// SPDX-License-Identifier: Apache-2.0
#include "core/base/encoding.h"
#include "core/base/text.h"
#include "core/keys/certificate.h"

#include <algorithm>
#include <ranges>

namespace core::keys {
namespace {

constexpr std::string_view begins = "-----BEGIN ";
constexpr std::string_view dashes = "-----";

/// RFC 4514 section 2.4.
std::string escaped(std::string_view value)
{
    std::string text;
    for (std::size_t i = 0; i < value.size(); ++i) {
        const char c = value[i];
        const bool isAtEdge = (i == 0 && (c == ' ' || c == '#')) || (i + 1 == value.size() && c == ' ');
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) {
            text += '\\';
            text += toHex(asBytes({ &c, 1 }), LetterCase::Upper);
            continue;
        }
        if (isAtEdge || std::string_view("\"+,;<>\\").find(c) != std::string_view::npos)
            text += '\\';
        text += c;
    }
    return text;
}

/// Reads lines and knows their numbers.
class Lines {
public:
    explicit Lines(std::string_view text)
        : m_rest(text)
    {
    }
    std::optional<std::string_view> next()
    {
        if (m_rest.empty())
            return {};
        const std::size_t end = m_rest.find('\n');
        const std::string_view line = m_rest.substr(0, end);
        m_rest.remove_prefix(end == std::string_view::npos ? m_rest.size() : end + 1);
        ++m_number;
        return trimmed(line);
    }
    std::uint64_t number() const { return m_number; }

private:
    std::string_view m_rest;
    std::uint64_t m_number = 0;
};

bool isBeginOfCertificate(std::string_view line)
{
    return line == "-----BEGIN CERTIFICATE-----" || line == "-----BEGIN X509 CERTIFICATE-----";
}

std::unexpected<Error> failAt(std::uint64_t line, std::optional<Cause> cause)
{
    return fail(
        ErrorCode::NotACertificate, {}, cause, Place{ .byte = {}, .line = line, .column = {}, .member = {} });
}

Result<Certificate> readBlock(Lines& lines)
{
    const std::uint64_t first = lines.number();
    std::string body;
    for (;;) {
        const auto line = lines.next();
        if (!line || line->starts_with(begins))
            return failAt(first, Cause::Truncated);
        if (line->starts_with(dashes))
            break;
        body += *line;
    }
    const auto der = fromBase64(body);
    if (!der)
        return failAt(first, der.error().cause);
    auto certificate = readCertificate(*der);
    if (!certificate) {
        certificate.error().place = Place{ .byte = {}, .line = first, .column = {}, .member = {} };
        return std::unexpected(std::move(certificate).error());
    }
    return certificate;
}

} // namespace

std::string DistinguishedName::commonName() const
{
    const auto last = std::ranges::find(attributes.rbegin(), attributes.rend(), "CN", &Attribute::type);
    return last == attributes.rend() ? std::string() : last->value;
}

std::string DistinguishedName::text() const
{
    std::string result;
    for (const Attribute& attribute : attributes | std::views::reverse) {
        if (!result.empty())
            result += ',';
        result.append(attribute.type).append("=").append(escaped(attribute.value));
    }
    return result;
}

std::string certificatePem(ByteView der)
{
    constexpr std::size_t width = 64; // RFC 7468 section 2
    const std::string body = toBase64(der);
    std::string text = "-----BEGIN CERTIFICATE-----\n";
    for (std::size_t at = 0; at < body.size(); at += width)
        text.append(body, at, width).append("\n");
    return text + "-----END CERTIFICATE-----\n";
}

Result<std::vector<Certificate>> readCertificates(std::string_view pem)
{
    std::vector<Certificate> certificates;
    Lines lines(pem);
    while (const auto line = lines.next()) {
        if (isBeginOfCertificate(*line))
            certificates.push_back(TRY(readBlock(lines)));
    }
    if (certificates.empty())
        return fail(ErrorCode::NotACertificate, {},
            pem.find_first_not_of(" \t\r\n") == std::string_view::npos ? std::optional(Cause::Empty)
                                                                       : std::nullopt);
    return certificates;
}

} // namespace core::keys
