// SPDX-License-Identifier: Apache-2.0
#include "core/http/integrity.h"

#include "core/base/encoding.h"
#include "core/crypto/digest.h"
#include "core/http/message.h"

#include <algorithm>
#include <iterator>

namespace core::http {
namespace {

constexpr std::string_view whiteSpace = "\t\n\f\r ";

struct Row {
    const char* name;
    crypto::DigestAlgorithm digest;
};
/// In the order of IntegrityAlgorithm.
constexpr Row rows[] = {
    { "sha256", crypto::DigestAlgorithm::Sha256 },
    { "sha384", crypto::DigestAlgorithm::Sha384 },
    { "sha512", crypto::DigestAlgorithm::Sha512 },
};

const Row& rowOf(IntegrityAlgorithm algorithm)
{
    return rows[static_cast<std::size_t>(algorithm)];
}

/// The specification compares them as they are; browsers take upper case, too.
std::optional<IntegrityAlgorithm> algorithmNamed(std::string_view name)
{
    for (std::size_t i = 0; i < std::size(rows); ++i) {
        if (equalsIgnoringCase(name, rows[i].name))
            return static_cast<IntegrityAlgorithm>(i);
    }
    return {};
}

std::string withStandardAlphabet(std::string_view text)
{
    std::string result(text);
    std::ranges::replace(result, '-', '+');
    std::ranges::replace(result, '_', '/');
    return result;
}

IntegrityWord::Flaw flawOf(std::string_view value, IntegrityAlgorithm algorithm)
{
    using enum IntegrityWord::Flaw;
    const std::string standard = withStandardAlphabet(value);
    const Result<Bytes> digest = fromBase64(standard, Padding::Optional);
    if (!digest)
        return IllegalByte;
    if (digest->size() != crypto::digestSize(rowOf(algorithm).digest))
        return WrongLength;
    return standard == value ? None : UrlAlphabet;
}

IntegrityWord wordOf(std::string_view text, std::size_t offset)
{
    IntegrityWord word{ .text = std::string(text), .offset = offset };
    const std::string_view hash = text.substr(0, text.find('?'));
    const std::size_t hyphen = hash.find('-');
    if (hyphen == std::string_view::npos) {
        word.flaw = IntegrityWord::Flaw::NoHyphen;
        return word;
    }
    word.value = hash.substr(hyphen + 1);
    word.algorithm = algorithmNamed(hash.substr(0, hyphen));
    word.flaw = word.algorithm ? flawOf(word.value, *word.algorithm) : IntegrityWord::Flaw::UnknownAlgorithm;
    return word;
}

} // namespace

std::vector<IntegrityWord> parseIntegrity(std::string_view attribute)
{
    std::vector<IntegrityWord> words;
    for (std::size_t begin = 0;;) {
        begin = attribute.find_first_not_of(whiteSpace, begin);
        if (begin == std::string_view::npos)
            return words;
        const std::size_t end = std::min(attribute.find_first_of(whiteSpace, begin), attribute.size());
        words.push_back(wordOf(attribute.substr(begin, end - begin), begin));
        begin = end;
    }
}

Result<std::string> integrityOf(ByteView content, IntegrityAlgorithm algorithm)
{
    const Row& row = rowOf(algorithm);
    return std::string(row.name) + "-" + toBase64(TRY(crypto::digestOf(row.digest, content)));
}

} // namespace core::http
