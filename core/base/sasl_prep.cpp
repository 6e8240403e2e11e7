// SPDX-License-Identifier: Apache-2.0
#include "core/base/sasl_prep.h"

#include "core/base/sasl_prep_tables.h"
#include "core/base/scratch.h"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <span>

namespace core {
namespace {

bool isIn(std::span<const CodePointRange> table, utf8proc_int32_t codePoint)
{
    const auto found = std::ranges::lower_bound(table, codePoint, {}, &CodePointRange::last);
    return found != table.end() && found->first <= codePoint;
}

void append(Scratch& text, utf8proc_int32_t codePoint)
{
    std::array<utf8proc_uint8_t, 4> bytes{};
    const utf8proc_ssize_t size = utf8proc_encode_char(codePoint, bytes.data());
    text.append(std::as_bytes(std::span(bytes)).first(static_cast<std::size_t>(size)));
}

bool isRightToLeft(utf8proc_int32_t codePoint)
{
    const auto direction = utf8proc_get_property(codePoint)->bidi_class;
    return direction == UTF8PROC_BIDI_CLASS_R || direction == UTF8PROC_BIDI_CLASS_AL;
}

/// The characters that are there, and what section 6 of RFC 3454 asks of their directions.
struct Seen {
    bool hasForbidden = false;
    bool hasLeftToRight = false;
    bool hasRightToLeft = false;
    bool beginsRightToLeft = false;
    bool endsRightToLeft = false;
    bool isEmpty = true;

    void add(utf8proc_int32_t codePoint)
    {
        const bool isRight = isRightToLeft(codePoint);
        hasForbidden = hasForbidden || isIn(saslProhibited(), codePoint) || isIn(saslUnassigned(), codePoint);
        hasLeftToRight
            = hasLeftToRight || utf8proc_get_property(codePoint)->bidi_class == UTF8PROC_BIDI_CLASS_L;
        beginsRightToLeft = isEmpty ? isRight : beginsRightToLeft;
        hasRightToLeft = hasRightToLeft || isRight;
        endsRightToLeft = isRight;
        isEmpty = false;
    }

    bool isAllowed() const
    {
        const bool isOneWay = !hasRightToLeft || (!hasLeftToRight && beginsRightToLeft && endsRightToLeft);
        return !isEmpty && !hasForbidden && isOneWay;
    }
};

/// Section 2.1 of RFC 4013; nothing of what may not be prepared. Like PostgreSQL, and unlike RFC 3454, it
/// looks for prohibited characters before they are normalized.
bool mapInto(Scratch& mapped, ByteView password)
{
    const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(password.data());
    Seen seen;
    for (std::size_t at = 0; at < password.size();) {
        utf8proc_int32_t codePoint = 0;
        const utf8proc_ssize_t size
            = utf8proc_iterate(bytes + at, static_cast<utf8proc_ssize_t>(password.size() - at), &codePoint);
        if (size <= 0)
            return false;
        at += static_cast<std::size_t>(size);
        if (isIn(saslSpaces(), codePoint))
            codePoint = ' ';
        else if (isIn(saslMappedToNothing(), codePoint))
            continue;
        seen.add(codePoint);
        append(mapped, codePoint);
    }
    return seen.isAllowed();
}

} // namespace

Result<SecureBytes> saslPrepared(ByteView password)
{
    if (std::ranges::all_of(password, [](std::byte byte) { return byte < std::byte{ 0x80 }; }))
        return SecureBytes::copyOf(password);
    Scratch mapped;
    if (!mapInto(mapped, password))
        return SecureBytes::copyOf(password);
    // NOLINTNEXTLINE(clang-analyzer-optin.core.EnumCastOutOfRange): flags, whose unions have no names
    const auto form = static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_COMPAT);
    const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(mapped.bytes().data());
    const auto size = static_cast<utf8proc_ssize_t>(mapped.size());
    const utf8proc_ssize_t count = utf8proc_decompose(bytes, size, nullptr, 0, form);
    if (count < 0)
        return SecureBytes::copyOf(password);
    Scratch wide(static_cast<std::size_t>(count) * sizeof(utf8proc_int32_t));
    auto* codePoints = reinterpret_cast<utf8proc_int32_t*>(wide.bytes().data());
    utf8proc_ssize_t composed = utf8proc_decompose(bytes, size, codePoints, count, form);
    if (composed >= 0)
        composed = utf8proc_normalize_utf32(codePoints, composed, form);
    if (composed < 0)
        return SecureBytes::copyOf(password);
    Scratch prepared;
    for (utf8proc_ssize_t i = 0; i < composed; ++i)
        append(prepared, codePoints[i]);
    return SecureBytes::copyOf(prepared.bytes());
}

} // namespace core
