// SPDX-License-Identifier: Apache-2.0
#include "core/hash/list_name.h"

#include "core/base/text.h"
#include "core/hash/algorithm.h"

#include <algorithm>
#include <string>

namespace core::hash {
namespace {

constexpr std::string_view textSuffix = ".txt";

std::string_view withoutSuffix(std::string_view text, std::string_view suffix)
{
    return text.ends_with(suffix) ? text.substr(0, text.size() - suffix.size()) : text;
}

/// "sha256" and "sha256sum"; in lower case.
bool namesAlgorithm(std::string_view word)
{
    word = withoutSuffix(withoutSuffix(word, "s"), "sum");
    // Whoever goes through a large folder asks this of every name.
    constexpr std::string_view firstLetters = "bckmrs";
    constexpr std::size_t longest = 12;
    return word.size() > 1 && word.size() <= longest && firstLetters.contains(word.front())
        && algorithmNamed(word).has_value();
}

bool isListSuffix(std::string_view suffix)
{
    constexpr std::string_view others[] = { "sfv", "hash", "hashes", "hashdeep", "sums", "checksum",
        "checksums", "digests", "shasum", "shasums" };
    return std::ranges::find(others, suffix) != std::end(others) || namesAlgorithm(suffix);
}

/// How many bytes at the end of the name, in lower case, say that it is a list: ".sha256.txt".
std::size_t listSuffixSize(std::string_view name)
{
    const std::string_view plain = withoutSuffix(name, textSuffix);
    const std::size_t dot = plain.rfind('.');
    if (dot == std::string_view::npos || dot == 0 || !isListSuffix(plain.substr(dot + 1)))
        return 0;
    return name.size() - dot;
}

/// Of a list for a folder: "sha256sums", "terraform_1.5_sha256sums", "fedora-checksum", "checksums-sha256".
bool isFolderListName(std::string_view name)
{
    constexpr std::string_view separators = "-_. ";
    name = withoutSuffix(name, textSuffix);
    if (isListSuffix(name) && name != "hash")
        return true;
    // Names of algorithms hold separators, too: all of them are tried.
    for (std::size_t at = name.find_first_of(separators); at != std::string_view::npos;
        at = name.find_first_of(separators, at + 1)) {
        const std::string_view before = name.substr(0, at);
        const std::string_view behind = name.substr(at + 1);
        const bool endsAsList = isListSuffix(behind) && (behind.contains("sum") || behind == "digests");
        const bool beginsAsList
            = (before == "checksum" || before == "checksums" || before == "hashes") && isListSuffix(behind);
        if (endsAsList || beginsAsList)
            return true;
    }
    return false;
}

} // namespace

bool isListName(std::string_view fileName)
{
    constexpr std::size_t longest = 255; // of a name on any file system
    if (fileName.size() > longest)
        return false;
    const std::string name = lowerCase(fileName);
    return listSuffixSize(name) > 0 || isFolderListName(name);
}

std::string_view subjectOf(std::string_view listName)
{
    // ASCII alone changes its case in what is a suffix, so the sizes are those of the name as it is.
    std::string name(listName);
    for (char& c : name) {
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    }
    const std::size_t suffix = listSuffixSize(name);
    return suffix > 0 ? listName.substr(0, listName.size() - suffix) : std::string_view();
}

} // namespace core::hash
