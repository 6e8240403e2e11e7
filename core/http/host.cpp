// SPDX-License-Identifier: Apache-2.0
#include "core/http/host.h"

#include "core/base/encoding.h"
#include "core/http/message.h"

#include <algorithm>
#include <charconv>
#include <span>
#include <vector>

namespace core::http {
namespace {

bool isDigit(char letter)
{
    return letter >= '0' && letter <= '9';
}

unsigned hexValue(char digit)
{
    if (isDigit(digit))
        return static_cast<unsigned>(digit - '0');
    return static_cast<unsigned>((digit | 0x20) - 'a' + 10);
}

/// The labels between the dots, without the empty one after a last dot.
std::vector<std::string_view> labelsOf(std::string_view host)
{
    if (host.ends_with('.'))
        host.remove_suffix(1);
    std::vector<std::string_view> labels;
    for (std::size_t begin = 0;;) {
        const std::size_t dot = host.find('.', begin);
        labels.push_back(host.substr(begin, dot - begin));
        if (dot == std::string_view::npos)
            return labels;
        begin = dot + 1;
    }
}

/// Decimal, octal with a leading 0, hexadecimal with 0x; "0x" alone is 0. Too large a number is the largest.
std::optional<std::uint64_t> ipv4Number(std::string_view text)
{
    if (text.empty())
        return {};
    unsigned base = 10;
    if (text.starts_with("0x") || text.starts_with("0X")) {
        base = 16;
        text.remove_prefix(2);
    } else if (text.size() > 1 && text[0] == '0') {
        base = 8;
        text.remove_prefix(1);
    }
    constexpr std::uint64_t largest = 0xFFFFFFFFFF;
    std::uint64_t number = 0;
    for (const char digit : text) {
        if (!isHexDigit(digit) || hexValue(digit) >= base)
            return {};
        number = std::min(largest, number * base + hexValue(digit));
    }
    return number;
}

/// Reads a dotted IPv4 address at the end of an IPv6 one: four plain decimal numbers.
bool readEmbeddedIpv4(std::string_view text, std::span<std::uint16_t, 2> pieces)
{
    const std::vector<std::string_view> labels = labelsOf(text);
    if (labels.size() != 4 || text.ends_with('.'))
        return false;
    std::uint32_t address = 0;
    for (const std::string_view label : labels) {
        const bool isPlain = !label.empty() && label.size() <= 3 && std::ranges::all_of(label, isDigit)
            && (label.size() == 1 || label[0] != '0');
        const auto number = isPlain ? ipv4Number(label) : std::nullopt;
        if (!number || *number > 255)
            return false;
        address = address << 8 | static_cast<std::uint32_t>(*number);
    }
    pieces[0] = static_cast<std::uint16_t>(address >> 16);
    pieces[1] = static_cast<std::uint16_t>(address & 0xFFFF);
    return true;
}

/// Reads up to `most` pieces between colons; an IPv4 address may be the last.
std::optional<std::vector<std::uint16_t>> readPieces(std::string_view text, bool mayEndInIpv4)
{
    std::vector<std::uint16_t> pieces;
    if (text.empty())
        return pieces;
    for (std::size_t begin = 0; pieces.size() <= 8;) {
        const std::size_t colon = text.find(':', begin);
        const std::string_view piece = text.substr(begin, colon - begin);
        const bool isLast = colon == std::string_view::npos;
        if (isLast && mayEndInIpv4 && piece.contains('.')) {
            std::array<std::uint16_t, 2> address{};
            if (!readEmbeddedIpv4(piece, address))
                return {};
            pieces.insert(pieces.end(), address.begin(), address.end());
            return pieces;
        }
        if (piece.empty() || piece.size() > 4 || !std::ranges::all_of(piece, isHexDigit))
            return {};
        unsigned value = 0;
        for (const char digit : piece)
            value = value << 4 | hexValue(digit);
        pieces.push_back(static_cast<std::uint16_t>(value));
        if (isLast)
            return pieces;
        begin = colon + 1;
    }
    return {};
}

std::string percentDecoded(std::string_view text)
{
    std::string decoded;
    decoded.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '%' && i + 2 < text.size() && isHexDigit(text[i + 1]) && isHexDigit(text[i + 2])) {
            decoded.push_back(static_cast<char>(hexValue(text[i + 1]) << 4 | hexValue(text[i + 2])));
            i += 2;
        } else {
            decoded.push_back(text[i]);
        }
    }
    return decoded;
}

/// The URL standard's forbidden domain code points.
bool isForbidden(char letter)
{
    const auto byte = static_cast<unsigned char>(letter);
    return byte <= 0x20 || byte == 0x7F || std::string_view("#/:<>?@[\\]^|%").contains(letter);
}

} // namespace

bool endsInNumber(std::string_view host)
{
    if (host.ends_with('.'))
        host.remove_suffix(1);
    const std::size_t dot = host.rfind('.');
    const std::string_view last = dot == std::string_view::npos ? host : host.substr(dot + 1);
    return !last.empty() && (std::ranges::all_of(last, isDigit) || ipv4Number(last));
}

std::optional<std::uint32_t> parseIpv4(std::string_view host)
{
    const std::vector<std::string_view> labels = labelsOf(host);
    if (labels.size() > 4)
        return {};
    std::uint64_t address = 0;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const auto number = ipv4Number(labels[i]);
        const bool isLast = i + 1 == labels.size();
        const std::size_t bits = isLast ? 8 * (4 - i) : 8;
        if (!number || *number >> bits != 0)
            return {};
        address = address << bits | *number;
    }
    return static_cast<std::uint32_t>(address);
}

std::string ipv4Text(std::uint32_t address)
{
    std::string text;
    for (const int shift : { 24, 16, 8, 0 }) {
        if (!text.empty())
            text.push_back('.');
        text += std::to_string(address >> shift & 0xFF);
    }
    return text;
}

std::optional<Ipv6Address> parseIpv6(std::string_view text)
{
    const std::size_t gap = text.find("::");
    Ipv6Address address{};
    if (gap == std::string_view::npos) {
        const auto pieces = readPieces(text, true);
        if (!pieces || pieces->size() != address.size())
            return {};
        std::ranges::copy(*pieces, address.begin());
        return address;
    }
    const auto before = readPieces(text.substr(0, gap), false);
    const auto after = readPieces(text.substr(gap + 2), true);
    // The gap stands for one piece at least.
    if (!before || !after || before->size() + after->size() >= address.size())
        return {};
    std::ranges::copy(*before, address.begin());
    std::ranges::copy_backward(*after, address.end());
    return address;
}

std::string ipv6Text(const Ipv6Address& address)
{
    std::size_t gapBegin = address.size();
    std::size_t gapSize = 1; // a single zero is not shortened
    for (std::size_t i = 0; i < address.size();) {
        std::size_t end = i;
        while (end < address.size() && address[end] == 0)
            ++end;
        if (end - i > gapSize) {
            gapBegin = i;
            gapSize = end - i;
        }
        i = std::max(end, i + 1);
    }
    std::string text = "[";
    for (std::size_t i = 0; i < address.size(); ++i) {
        if (i == gapBegin) {
            text += i == 0 ? "::" : ":";
            i += gapSize - 1;
            continue;
        }
        std::array<char, 4> digits{};
        const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), address[i], 16).ptr;
        text.append(digits.data(), end);
        if (i + 1 < address.size())
            text.push_back(':');
    }
    return text + "]";
}

std::optional<std::string> canonicalHost(std::string_view text)
{
    if (text.starts_with('[')) {
        if (!text.ends_with(']'))
            return {};
        const auto address = parseIpv6(text.substr(1, text.size() - 2));
        return address ? std::optional(ipv6Text(*address)) : std::nullopt;
    }
    std::string host = lowered(percentDecoded(text));
    if (host.empty() || std::ranges::any_of(host, isForbidden))
        return {};
    const bool isAscii = std::ranges::all_of(host, [](char c) { return (c & 0x80) == 0; });
    if (!isAscii)
        return lowered(text);
    if (endsInNumber(host)) {
        const auto address = parseIpv4(host);
        return address ? std::optional(ipv4Text(*address)) : std::nullopt;
    }
    return host;
}

} // namespace core::http
