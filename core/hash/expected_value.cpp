// SPDX-License-Identifier: Apache-2.0
#include "core/hash/expected_value.h"

#include "core/base/encoding.h"
#include "core/base/text.h"
#include "core/hash/checksum_file.h"
#include "core/hash/tool_output.h"

#include <algorithm>
#include <utility>

namespace core::hash {
namespace {

constexpr std::string_view whiteSpace = " \t\r";

/// The first word, and the rest without the white space between them.
std::pair<std::string_view, std::string_view> firstWord(std::string_view text)
{
    const std::string_view word = text.substr(0, text.find_first_of(whiteSpace));
    return { word, trimmed(text.substr(word.size())) };
}

std::vector<Algorithm> algorithmsOfSize(std::size_t size)
{
    std::vector<Algorithm> algorithms;
    for (const AlgorithmTraits& traits : allAlgorithms()) {
        if (!crypto::hasVariableLength(traits.algorithm) && crypto::digestSize(traits.algorithm) == size
            && crypto::isAvailable(traits.algorithm))
            algorithms.push_back(traits.algorithm);
    }
    return algorithms;
}

std::optional<ExpectedValue> valueOf(Bytes digest, std::optional<Algorithm> named, ValueForm form)
{
    if (named && !crypto::hasVariableLength(*named) && crypto::digestSize(*named) != digest.size())
        return {};
    std::vector<Algorithm> algorithms = named ? std::vector{ *named } : algorithmsOfSize(digest.size());
    if (algorithms.empty() || digest.empty())
        return {};
    return ExpectedValue{ .digest = std::move(digest), .algorithms = std::move(algorithms), .form = form };
}

/// UUIDs and IPv6 addresses in full have as many digits as an MD5, but theirs are grouped in their own way.
bool isGroupedLikeAnAddress(std::string_view text)
{
    constexpr std::string_view patterns[]
        = { "........-....-....-....-............", "....:....:....:....:....:....:....:...." };
    return std::ranges::any_of(patterns, [&](std::string_view pattern) {
        return std::ranges::equal(
            text, pattern, [](char c, char wanted) { return wanted == '.' ? isHexDigit(c) : c == wanted; });
    });
}

/// Groups of digits, as "AB:CD:EF", "abcd ef01" or "ab-cd", are one number.
std::optional<Bytes> groupedHex(std::string_view text)
{
    if (isGroupedLikeAnAddress(text))
        return {};
    std::string digits;
    for (const char c : text) {
        if (c != ' ' && c != '\t' && c != ':' && c != '-')
            digits.push_back(c);
    }
    Result<Bytes> bytes = fromHex(digits);
    return bytes ? std::optional(*std::move(bytes)) : std::nullopt;
}

std::optional<ExpectedValue> bareValue(std::string_view text, std::optional<Algorithm> named)
{
    if (std::optional<Bytes> hex = groupedHex(text)) {
        if (auto value = valueOf(*std::move(hex), named, ValueForm::Hex))
            return value;
    }
    // Any word of the right length would be Base64 without padding, so unless the algorithm is named, "="
    // must end it.
    if (named || text.ends_with('=')) {
        if (Result<Bytes> base64 = fromBase64(text))
            return valueOf(*std::move(base64), named, ValueForm::Base64);
    }
    return {};
}

std::optional<ExpectedValue> inForm(ValueForm form, std::optional<ExpectedValue> value)
{
    if (value)
        value->form = form;
    return value;
}

/// "sha256-Base64", which may carry options behind a "?" (W3C Subresource Integrity, section 3.5)
std::optional<ExpectedValue> integrityValue(std::string_view word)
{
    for (const AlgorithmTraits& traits : allAlgorithms()) {
        const std::string prefix = traits.sri ? std::string(traits.sri) + "-" : std::string();
        if (prefix.empty() || !word.starts_with(prefix))
            continue;
        word.remove_prefix(prefix.size());
        return inForm(ValueForm::Integrity, bareValue(word.substr(0, word.find('?')), traits.algorithm));
    }
    return {};
}

/// "sha256:hex", "SHA-256 = hex" and "md5: hex name".
std::optional<ExpectedValue> labelledValue(std::string_view line)
{
    const std::size_t labelEnd = line.find_first_of(":= \t");
    if (labelEnd == std::string_view::npos)
        return {};
    const std::optional<Algorithm> named = algorithmNamed(line.substr(0, labelEnd));
    if (!named)
        return {};
    std::string_view rest = trimmed(line.substr(labelEnd));
    if (rest.starts_with(':') || rest.starts_with('='))
        rest = trimmed(rest.substr(1));
    if (auto value = inForm(ValueForm::Labelled, bareValue(rest, named)))
        return value;
    const auto [word, name] = firstWord(rest);
    auto value = inForm(ValueForm::ToolOutput, bareValue(word, named));
    if (value)
        value->fileName = name;
    return value;
}

ExpectedValue listedValue(ChecksumEntry&& entry, std::optional<Algorithm> named)
{
    std::vector<Algorithm> algorithms = named ? std::vector{ *named } : algorithmsOfSize(entry.digest.size());
    return { .digest = std::move(entry.digest),
        .algorithms = std::move(algorithms),
        .fileName = std::move(entry.name),
        .form = ValueForm::ChecksumLine };
}

std::optional<ExpectedValue> checksumLineValue(std::string_view line)
{
    if (line.starts_with('#') || line.starts_with(';'))
        return {};
    const ChecksumHints noHints;
    AlgorithmGuess guess(noHints);
    std::optional<ChecksumEntry> entry = parseChecksumLine(line, guess);
    if (!entry)
        return {};
    // A line without a tag names no algorithm: the guess is only the commonest.
    const bool isNamed = entry->format != ChecksumFormat::Gnu;
    const Algorithm algorithm = entry->algorithm;
    return listedValue(*std::move(entry), isNamed ? std::optional(algorithm) : std::nullopt);
}

/// Reads line by line, for PowerShell and certutil say over several lines what a digest is.
class Finder {
public:
    void read(std::string_view line)
    {
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        const bool isTaken = m_powerShell.takes(line, ++m_line);
        takeTools();
        if (isTaken || isCertutilEnd(line))
            return;
        line = trimmed(line);
        if (line.empty())
            return;
        if (auto value = bareValue(line, m_heading.algorithm)) {
            if (m_heading.algorithm)
                value->form = ValueForm::ToolOutput;
            value->fileName = std::move(m_heading.name);
            add(*std::move(value));
        } else if (!readIntegrity(line)) {
            if (auto labelled = labelledValue(line))
                add(*std::move(labelled));
            else if (auto listed = checksumLineValue(line))
                add(*std::move(listed));
            else if (auto heading = parseCertutilHeading(line); heading && heading->algorithm)
                m_heading = *std::move(heading);
        }
    }

    std::vector<ExpectedValue> finish()
    {
        m_powerShell.finish();
        takeTools();
        return std::move(m_values);
    }

private:
    void add(ExpectedValue&& value)
    {
        m_values.push_back(std::move(value));
        m_heading = {};
    }

    void takeTools()
    {
        for (ToolDigest& digest : m_powerShell.take()) {
            if (auto value = valueOf(std::move(digest.digest), digest.algorithm, ValueForm::ToolOutput)) {
                value->fileName = std::move(digest.name);
                add(*std::move(value));
            }
        }
    }

    /// "a set of metadata: one or more, separated by white space"
    bool readIntegrity(std::string_view line)
    {
        bool found = false;
        for (std::string_view rest = line; !rest.empty();) {
            const auto [word, behind] = firstWord(rest);
            if (auto value = integrityValue(word)) {
                add(*std::move(value));
                found = true;
            }
            rest = behind;
        }
        return found;
    }

    std::vector<ExpectedValue> m_values;
    PowerShellOutput m_powerShell;
    CertutilHeading m_heading;
    std::uint64_t m_line = 0;
};

/// The rows of a hashdeep list mean nothing without its head.
std::vector<ExpectedValue> hashdeepValues(std::string_view text)
{
    std::vector<ExpectedValue> values;
    Result<ChecksumFile> list = parseChecksums(text, {});
    if (!list)
        return values;
    for (ChecksumEntry& entry : list->entries) {
        const Algorithm algorithm = entry.algorithm;
        if (entry.format == ChecksumFormat::Hashdeep)
            values.push_back(listedValue(std::move(entry), algorithm));
    }
    return values;
}

} // namespace

Result<std::vector<ExpectedValue>> findExpectedValues(std::string_view text)
{
    std::vector<ExpectedValue> values;
    if (text.contains("%%%% HASHDEEP-"))
        values = hashdeepValues(text);
    Finder finder;
    while (values.empty() && !text.empty()) {
        const std::size_t end = text.find('\n');
        finder.read(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    if (values.empty())
        values = finder.finish();
    if (values.empty())
        return fail(ErrorCode::NotAChecksumFile);
    return values;
}

std::optional<std::size_t> firstDifference(ByteView a, ByteView b)
{
    const auto [inA, inB] = std::ranges::mismatch(a, b);
    if (inA == a.end() && inB == b.end())
        return {};
    return static_cast<std::size_t>(inA - a.begin());
}

} // namespace core::hash
