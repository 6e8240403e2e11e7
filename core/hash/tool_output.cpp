// SPDX-License-Identifier: Apache-2.0
#include "core/hash/tool_output.h"

#include "core/base/encoding.h"
#include "core/base/text.h"

#include <algorithm>

namespace core::hash {
namespace {

constexpr std::string_view blanks = " \t";

std::string_view takeWord(std::string_view& text)
{
    const std::string_view word = text.substr(0, text.find_first_of(blanks));
    text = trimmed(text.substr(word.size()));
    return word;
}

/// PowerShell ends what does not fit into the window with dots.
bool isCutOff(std::string_view name)
{
    return name.ends_with("...") || name.ends_with("\xE2\x80\xA6");
}

bool fits(std::optional<Algorithm> algorithm, std::size_t size)
{
    if (algorithm)
        return canBeDigestOf(*algorithm, size);
    return std::ranges::any_of(allAlgorithms(), [&](const AlgorithmTraits& traits) {
        return !crypto::hasVariableLength(traits.algorithm) && crypto::digestSize(traits.algorithm) == size;
    });
}

/// Nothing where the algorithm is unknown or the digest is none of it; no algorithm is any.
std::optional<ToolDigest> digestOf(std::optional<std::string_view> algorithm, std::string_view hex,
    std::string_view path, std::uint64_t line)
{
    // The cheap test first: this is asked about every line of other lists.
    if (hex.empty() || !std::ranges::all_of(hex, isHexDigit))
        return {};
    const std::optional<Algorithm> named = algorithm ? algorithmNamed(*algorithm) : std::nullopt;
    Result<Bytes> digest = fromHex(hex);
    if (algorithm.has_value() != named.has_value() || !digest || !fits(named, digest->size()))
        return {};
    return ToolDigest{ .format = ChecksumFormat::PowerShell,
        .algorithm = named,
        .digest = *std::move(digest),
        .name = isCutOff(path) ? std::string() : std::string(path),
        .line = line };
}

/// The values of one line of CSV (RFC 4180); nothing where a quote does not end in it.
std::optional<std::vector<std::string>> csvValues(std::string_view line, char separator)
{
    std::vector<std::string> values(1);
    bool isQuoted = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] == '"' && isQuoted && line.substr(i + 1).starts_with('"'))
            values.back() += line[++i];
        else if (line[i] == '"')
            isQuoted = !isQuoted;
        else if (line[i] == separator && !isQuoted)
            values.emplace_back();
        else
            values.back() += line[i];
    }
    return isQuoted ? std::nullopt : std::optional(std::move(values));
}

/// As properties of objects are called; in lower case.
bool isColumnName(std::string_view name)
{
    constexpr std::size_t longest = 30; // and so no digest
    const auto isLetter = [](char c) { return c >= 'a' && c <= 'z'; };
    return !name.empty() && name.size() <= longest && isLetter(name.front())
        && std::ranges::all_of(
            name, [&](char c) { return isLetter(c) || (c >= '0' && c <= '9') || c == '_'; });
}

/// The value behind "Hash      : ".
std::optional<std::string_view> valueOf(std::string_view line, std::string_view label)
{
    if (!line.starts_with(label))
        return {};
    const std::string_view rest = trimmed(line.substr(label.size()));
    return rest.starts_with(':') ? std::optional(trimmed(rest.substr(1))) : std::nullopt;
}

/// "SHA256" of "SHA256" and of the German "SHA256-Hash".
std::optional<Algorithm> algorithmIn(std::string_view word)
{
    if (const auto algorithm = algorithmNamed(word))
        return algorithm;
    return word.contains('-') ? algorithmNamed(word.substr(0, word.rfind('-'))) : std::nullopt;
}

bool isOneOf(std::string_view word, std::initializer_list<std::string_view> words)
{
    return std::ranges::find(words, word) != words.end();
}

} // namespace

bool PowerShellOutput::takes(std::string_view line, std::uint64_t number)
{
    if (takesListLine(line, number))
        return true;
    endRecord();
    return takesCsvLine(line, number) || takesTableLine(line, number);
}

bool PowerShellOutput::takesListLine(std::string_view line, std::uint64_t number)
{
    // Values begin in the column behind "Algorithm : ", also where they go on.
    constexpr std::string_view indent = "            ";
    if (m_record.last && line.starts_with(indent) && line.size() > indent.size()) {
        m_record.last->append(line.substr(indent.size()));
        m_record.lines.push_back(number);
        return true;
    }
    const auto begin = [&](std::optional<std::string>& member, std::string_view value) {
        if (member)
            endRecord();
        m_record.last = &member.emplace(value);
        m_record.lines.push_back(number);
        return true;
    };
    if (const auto value = valueOf(line, "Algorithm"))
        return algorithmNamed(*value) && begin(m_record.algorithm, *value);
    if (const auto value = valueOf(line, "Hash"))
        return !value->empty() && std::ranges::all_of(*value, isHexDigit) && begin(m_record.hash, *value);
    if (const auto value = valueOf(line, "Path"); value && m_record.hash)
        return begin(m_record.path, *value);
    return false;
}

void PowerShellOutput::endRecord()
{
    if (m_record.lines.empty())
        return;
    std::optional<ToolDigest> digest;
    // The line of the list is the one that the digest begins in, which is the second after the algorithm's.
    const std::size_t hashLine = m_record.algorithm && m_record.lines.size() > 1 ? 1 : 0;
    if (m_record.hash)
        digest = digestOf(m_record.algorithm, *m_record.hash, m_record.path.value_or(std::string()),
            m_record.lines[hashLine]);
    if (digest)
        m_digests.push_back(*std::move(digest));
    else
        m_leftOver.insert(m_leftOver.end(), m_record.lines.begin(), m_record.lines.end());
    m_record = {};
}

bool PowerShellOutput::takesCsvLine(std::string_view line, std::uint64_t number)
{
    if (m_separator != '\0') {
        const auto values = csvValues(line, m_separator);
        if (!values || values->size() != m_columns.size())
            return false;
        const auto valueIn = [&](std::string_view column) -> std::optional<std::string_view> {
            const auto found = std::ranges::find(m_columns, column);
            return found == m_columns.end()
                ? std::nullopt
                : std::optional<std::string_view>((*values)[std::size_t(found - m_columns.begin())]);
        };
        auto digest = digestOf(
            valueIn("algorithm"), valueIn("hash").value_or(""), valueIn("path").value_or(""), number);
        if (!digest)
            return false;
        m_digests.push_back(*std::move(digest));
        return true;
    }
    // The cheap test first, again.
    if (!line.contains("ash") || !line.contains("ath")
        || line.find_first_of(",;\t") == std::string_view::npos)
        return false;
    const std::string head = lowerCase(line.substr(0, 200));
    for (const char separator : { ',', ';', '\t' }) {
        auto columns = csvValues(head, separator);
        const auto has = [&](std::string_view name) { return std::ranges::count(*columns, name) == 1; };
        // A file may be called "x,hash,path", but its line has more than words between the commas.
        if (columns && std::ranges::all_of(*columns, isColumnName) && has("hash") && has("path")) {
            m_separator = separator;
            m_columns = *std::move(columns);
            return true;
        }
    }
    return false;
}

bool PowerShellOutput::takesTableLine(std::string_view line, std::uint64_t number)
{
    std::string_view rest = trimmed(line);
    if (m_isInTable && rest.starts_with("---") && rest.find_first_not_of("- ") == std::string_view::npos)
        return true;
    const std::string_view first = takeWord(rest);
    const std::string_view second = takeWord(rest);
    if (first == "Algorithm" && second == "Hash" && (rest == "Path" || rest.empty())) {
        m_isInTable = true;
        return true;
    }
    // "SHA256 digest" alone is what people write, too.
    if (rest.empty() && !m_isInTable)
        return false;
    auto digest = digestOf(first, second, rest, number);
    if (!digest)
        return false;
    m_digests.push_back(*std::move(digest));
    return true;
}

std::optional<CertutilHeading> parseCertutilHeading(std::string_view line)
{
    line = trimmed(line);
    if (!line.ends_with(':'))
        return {};
    line = trimmed(line.substr(0, line.size() - 1));
    CertutilHeading heading;
    // The algorithm is the first word or, in French, the second.
    for (int i = 0; i < 2 && !heading.algorithm; ++i)
        heading.algorithm = algorithmIn(takeWord(line));
    if (!heading.algorithm)
        return CertutilHeading();
    // "hash of", "hash of file", "von", "der Datei", "de": one word for what it is, one or two before the
    // name.
    const auto peek = [&] { return line.substr(0, line.find_first_of(blanks)); };
    if (isOneOf(peek(), { "hash", "Hash", "hachage" }))
        takeWord(line);
    if (isOneOf(peek(), { "of", "von", "der", "de", "du", "di", "del", "van", "av", "for" }))
        takeWord(line);
    if (isOneOf(peek(), { "file", "Datei", "fichier", "archivo", "arquivo", "bestand" })
        && line.find_first_of(blanks) != std::string_view::npos)
        takeWord(line);
    heading.name = line;
    return heading;
}

bool isCertutilEnd(std::string_view line)
{
    return line.starts_with("CertUtil: ");
}

std::optional<Bytes> parseBareDigest(std::string_view line)
{
    std::string digits;
    for (const char c : trimmed(line)) {
        if (isHexDigit(c))
            digits.push_back(c);
        else if (!blanks.contains(c))
            return {};
    }
    Result<Bytes> digest = fromHex(digits);
    if (!digest || !fits({}, digest->size()))
        return {};
    return *std::move(digest);
}

void makeRelative(std::vector<ChecksumEntry*>& entries)
{
    std::optional<std::string> shared; // with its last "/"
    const auto isRooted = [](std::string_view name) {
        return name.starts_with('/') || (name.size() > 2 && name[1] == ':' && name[2] == '/');
    };
    for (ChecksumEntry* entry : entries) {
        std::string& name = entry->name;
        // No name holds a backslash on Windows; elsewhere PowerShell's paths begin with "/".
        if (!name.starts_with('/'))
            std::ranges::replace(name, '\\', '/');
        if (name.starts_with("./") && name.size() > 2)
            name.erase(0, 2);
        if (!isRooted(name))
            continue;
        if (!shared)
            shared = name.substr(0, name.rfind('/') + 1);
        while (!name.starts_with(*shared))
            shared->resize(shared->size() < 2 ? 0 : shared->rfind('/', shared->size() - 2) + 1);
    }
    if (!shared)
        return;
    for (ChecksumEntry* entry : entries) {
        std::string& name = entry->name;
        if (isRooted(name) && name.size() > shared->size())
            name.erase(0, shared->size());
    }
}

} // namespace core::hash
