// SPDX-License-Identifier: Apache-2.0
#include "core/hash/expected_value.h"

#include "core/base/encoding.h"
#include "core/base/text.h"
#include "core/hash/checksum_file.h"

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

/// "sha256:hex", "SHA-256 = hex" and "MD5 hex path", the last as Get-FileHash's table has it.
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

std::optional<ExpectedValue> checksumLineValue(std::string_view line)
{
    Result<ChecksumFile> file = parseChecksums(line, {});
    if (!file)
        return {};
    ChecksumEntry& entry = file->entries.front();
    // A line without a tag names no algorithm: what parseChecksums() takes for it is only the commonest.
    const bool isNamed = entry.format != ChecksumFormat::Gnu;
    auto value = valueOf(std::move(entry.digest), isNamed ? std::optional(entry.algorithm) : std::nullopt,
        ValueForm::ChecksumLine);
    if (value)
        value->fileName = std::move(entry.name);
    return value;
}

/// Reads line by line, for Get-FileHash and certutil name the algorithm in a line before the digest.
class Finder {
public:
    void read(std::string_view line)
    {
        line = trimmed(line);
        if (line.empty() || announces(line))
            return;
        if (line.starts_with("Hash") && trimmed(line.substr(4)).starts_with(':'))
            line = trimmed(line.substr(line.find(':') + 1));
        if (auto value = bareValue(line, m_announced)) {
            if (m_announced)
                value->form = ValueForm::ToolOutput;
            add(*std::move(value));
        } else if (!readIntegrity(line)) {
            if (auto labelled = labelledValue(line))
                add(*std::move(labelled));
            else if (auto listed = checksumLineValue(line))
                add(*std::move(listed));
        }
    }
    std::vector<ExpectedValue> take() { return std::move(m_values); }

private:
    void add(ExpectedValue&& value)
    {
        m_values.push_back(std::move(value));
        m_announced.reset();
    }

    /// "Algorithm : SHA256" and "SHA256 hash of image.iso:"
    bool announces(std::string_view line)
    {
        const auto [word, rest] = firstWord(line);
        std::optional<Algorithm> named;
        if (word == "Algorithm" && rest.starts_with(':'))
            named = algorithmNamed(trimmed(rest.substr(1)));
        else if (rest.starts_with("hash of ") && rest.ends_with(':'))
            named = algorithmNamed(word);
        if (named)
            m_announced = named;
        return named.has_value();
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
    std::optional<Algorithm> m_announced;
};

} // namespace

Result<std::vector<ExpectedValue>> findExpectedValues(std::string_view text)
{
    Finder finder;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        finder.read(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    std::vector<ExpectedValue> values = finder.take();
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
