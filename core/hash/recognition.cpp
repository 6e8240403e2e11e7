// SPDX-License-Identifier: Apache-2.0
#include "core/hash/recognition.h"

#include "core/base/encoding.h"
#include "core/base/text.h"
#include "core/hash/clear_signed_frame.h"

#include <algorithm>
#include <utility>

namespace core::hash {
namespace {

constexpr std::size_t mostText = std::size_t{ 1024 } * 1024;
constexpr std::size_t crcSize = 4;

bool isDecimal(ByteView digest)
{
    return std::ranges::all_of(toHex(digest), [](char c) { return c >= '0' && c <= '9'; });
}

/// "image.iso", not "e.g." and not "on Monday".
bool hasExtension(std::string_view name)
{
    constexpr std::size_t longest = 5;
    const std::size_t dot = name.rfind('.');
    if (dot == std::string_view::npos || dot == 0)
        return false;
    const std::string_view extension = name.substr(dot + 1);
    return !extension.empty() && extension.size() <= longest && !extension.contains(' ');
}

/// Whether one that was found where nobody asked for it is a digest. Eight digits are anything, unless they
/// are said to be a CRC; a digest without a letter does not happen.
bool isBelievable(const ExpectedValue& value)
{
    switch (value.form) {
    case ValueForm::Hex:
    case ValueForm::Base64:
        return value.digest.size() > crcSize && !isDecimal(value.digest);
    case ValueForm::ChecksumLine:
        return value.digest.size() > crcSize || hasExtension(value.fileName);
    case ValueForm::Labelled:
    case ValueForm::ToolOutput:
        return value.digest.size() >= crcSize;
    case ValueForm::Integrity:
        return true;
    }
    std::unreachable();
}

/// Of values that fill the text.
int certaintyOf(const ExpectedValue& first, std::size_t values)
{
    const bool isCrc = first.digest.size() == crcSize;
    switch (first.form) {
    case ValueForm::Hex:
        // An MD5 is as long as a key for AES; a column of numbers may be anything, a hex dump for one.
        if (values > 1)
            return 50;
        return first.digest.size() == 16 ? 80 : 90;
    case ValueForm::Base64:
        return 50; // keys and salts have the same lengths
    case ValueForm::ChecksumLine:
        if (isCrc && values == 1)
            return isDecimal(first.digest) ? 20 : 50;
        return isCrc ? 85 : 100;
    case ValueForm::Labelled:
    case ValueForm::ToolOutput:
        return isCrc ? 85 : 100;
    case ValueForm::Integrity:
        return 100;
    }
    std::unreachable();
}

/// Those that are no comment, no part of an OpenPGP frame and not empty.
std::size_t countLines(std::string_view text)
{
    ClearSignedFrame frame;
    std::size_t lines = 0;
    for (std::uint64_t number = 1; !text.empty(); ++number) {
        const std::size_t end = text.find('\n');
        std::string_view line = trimmed(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        if (!frame.swallows(line, number) && !line.empty() && !line.starts_with('#')
            && !line.starts_with(';'))
            ++lines;
    }
    return lines;
}

std::vector<Algorithm> algorithmsOf(const std::vector<ExpectedValue>& values)
{
    std::vector<Algorithm> algorithms;
    for (const ExpectedValue& value : values) {
        for (const Algorithm algorithm : value.algorithms) {
            if (std::ranges::find(algorithms, algorithm) == algorithms.end())
                algorithms.push_back(algorithm);
        }
    }
    return algorithms;
}

} // namespace

std::optional<DigestRecognition> recogniseDigest(std::string_view text)
{
    text = text.substr(0, mostText);
    Result<std::vector<ExpectedValue>> found = findExpectedValues(text);
    if (!found)
        return {};
    std::vector<ExpectedValue> values = *std::move(found);
    std::erase_if(values, [](const ExpectedValue& value) { return !isBelievable(value); });
    if (values.empty())
        return {};

    // A digest amid prose is something that the prose is about.
    constexpr int leastCertainty = 10;
    const ExpectedValue& first = values.front();
    const std::size_t lines = countLines(text);
    const bool fillsTheText = first.form == ValueForm::ToolOutput || 2 * values.size() >= lines;
    const double share
        = fillsTheText ? 1 : 2 * static_cast<double>(values.size()) / static_cast<double>(lines);
    const int certainty = static_cast<int>(share * certaintyOf(first, values.size()));
    if (certainty < leastCertainty)
        return {};
    return DigestRecognition{ .form = first.form,
        .values = values.size(),
        .algorithms = algorithmsOf(values),
        .digits = 2 * first.digest.size(),
        .certainty = certainty };
}

} // namespace core::hash
