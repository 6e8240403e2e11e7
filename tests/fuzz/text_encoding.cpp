// SPDX-License-Identifier: Apache-2.0
#include "core/base/text_encoding.h"

#include "core/base/text.h"
#include "tests/fuzz/fuzz.h"

#include <algorithm>
#include <string>

using namespace core;
using fuzz::require;

namespace {

/// Written for its plainness, to have the text back that was encoded.
std::string decoded(ByteView bytes, TextEncoding encoding)
{
    std::string text;
    const auto add = [&](char32_t c) {
        if (c < 0x80) {
            text += static_cast<char>(c);
            return;
        }
        if (c >= 0x10000)
            text.append(
                { static_cast<char>(0xF0U | c >> 18U), static_cast<char>(0x80U | (c >> 12U & 0x3FU)) });
        else if (c >= 0x800)
            text += static_cast<char>(0xE0U | c >> 12U);
        if (c >= 0x800)
            text += static_cast<char>(0x80U | (c >> 6U & 0x3FU));
        else
            text += static_cast<char>(0xC0U | c >> 6U);
        text += static_cast<char>(0x80U | (c & 0x3FU));
    };
    if (encoding == TextEncoding::Utf8)
        return std::string(asText(bytes));
    if (encoding == TextEncoding::Latin1) {
        for (const std::byte byte : bytes)
            add(std::to_integer<char32_t>(byte));
        return text;
    }
    require(bytes.size() % 2 == 0);
    const std::size_t high = encoding == TextEncoding::Utf16Le ? 1 : 0;
    const auto unitAt = [&](std::size_t at) {
        return std::to_integer<char32_t>(bytes[at + high]) << 8U
            | std::to_integer<char32_t>(bytes[at + 1 - high]);
    };
    for (std::size_t at = 0; at < bytes.size(); at += 2) {
        const char32_t unit = unitAt(at);
        if (unit < 0xD800 || unit > 0xDFFF) {
            add(unit);
            continue;
        }
        require(unit < 0xDC00 && at + 2 < bytes.size());
        at += 2;
        require(unitAt(at) >= 0xDC00 && unitAt(at) <= 0xDFFF);
        add(0x10000 + ((unit - 0xD800) << 10U) + (unitAt(at) - 0xDC00));
    }
    return text;
}

std::string withNewlines(std::string_view text, std::string_view newline)
{
    std::string made;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text.substr(i).starts_with("\r\n"))
            ++i;
        if (text[i] == '\n' || text[i] == '\r')
            made += newline;
        else
            made += text[i];
    }
    return made;
}

void requireGoodPlace(const Error& error, std::string_view text)
{
    require(error.place && error.place->byte && error.place->line && error.place->column);
    const std::string_view before = text.substr(0, *error.place->byte);
    require(before.size() < text.size() && !firstInvalidUtf8(before));
    const std::string lines = withNewlines(before, "\n");
    require(*error.place->line == 1U + static_cast<std::uint64_t>(std::ranges::count(lines, '\n')));
    require(*error.place->column == lines.size() - (lines.rfind('\n') + 1) + 1);
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    const auto encoding = static_cast<TextEncoding>(data[0] % 4);
    const auto newlines = static_cast<Newlines>(data[0] / 4 % 4);
    const std::string_view text(reinterpret_cast<const char*>(data) + 1, size - 1);

    const Result<TextCount> count = countText(text, encoding, newlines);
    const Result<Scratch> encoded = encodeText(text, encoding, newlines);
    require(count.has_value() == encoded.has_value());
    if (!encoded) {
        const bool isLatin1 = encoding == TextEncoding::Latin1;
        const ErrorCode code = encoded.error().code;
        require(code == ErrorCode::InvalidEncoding || (isLatin1 && code == ErrorCode::NotInThisEncoding));
        require(code != ErrorCode::InvalidEncoding || firstInvalidUtf8(text) == *encoded.error().place->byte);
        requireGoodPlace(encoded.error(), text);
        return 0;
    }
    require(!firstInvalidUtf8(text));
    constexpr std::string_view written[] = { "", "\n", "\r\n", "\r" };
    const std::string wanted = newlines == Newlines::AsTyped
        ? std::string(text)
        : withNewlines(text, written[static_cast<std::size_t>(newlines)]);
    require(decoded(encoded->bytes(), encoding) == wanted);
    require(count->bytes == encoded->size());
    require(count->endsWithNewline == (wanted.ends_with('\n') || wanted.ends_with('\r')));
    const auto isBegin = [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80; };
    require(count->characters == static_cast<std::uint64_t>(std::ranges::count_if(wanted, isBegin)));
    const std::string lines = withNewlines(wanted, "\n");
    require(
        count->lf + count->crLf + count->cr == static_cast<std::uint64_t>(std::ranges::count(lines, '\n')));
    return 0;
}
