// SPDX-License-Identifier: Apache-2.0
#include "core/hash/mistaken_input.h"

#include "core/base/text.h"
#include "core/hash/list_signature.h"

#include <algorithm>
#include <string>

namespace core::hash {

bool looksLikeUtf16(std::string_view text)
{
    const auto hasNulAt
        = [&](std::size_t at) { return text.size() > at + 2 && text[at] == '\0' && text[at + 2] == '\0'; };
    return hasNulAt(0) != hasNulAt(1);
}

bool isUtf16Marked(std::string_view text)
{
    return text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF");
}

std::optional<Cause> whatElse(std::string_view text)
{
    if (text.empty())
        return Cause::Empty;
    if (recogniseSignature(text))
        return Cause::SignatureOnly;
    if (looksLikeUtf16(text))
        return Cause::Utf16;
    if (text.contains('\0'))
        return Cause::Binary;
    const std::string_view begin = text.substr(0, 1000);
    const std::string lower
        = lowerCase(trimmed(begin.substr(std::min(begin.size(), begin.find_first_not_of("\r\n\t ")))));
    if (lower.starts_with("<!doctype") || lower.starts_with("<html") || lower.starts_with("<?xml")
        || lower.starts_with("<head") || lower.starts_with("<!--"))
        return Cause::WebPage;
    if (lower.starts_with("putty-user-key-file-")
        || (lower.starts_with("-----begin ") && lower.contains(" key-----"))
        || (lower.starts_with("-----begin pgp ") && lower.contains(" key block-----")))
        return Cause::KeyFile;
    const auto isControl = [](char c) {
        return static_cast<unsigned char>(c) < ' ' && !std::string_view("\t\n\v\f\r\x1b").contains(c);
    };
    if (firstInvalidUtf8(begin.substr(0, begin.rfind('\n'))) && std::ranges::any_of(begin, isControl))
        return Cause::Binary;
    return {};
}

} // namespace core::hash
