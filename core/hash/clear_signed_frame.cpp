// SPDX-License-Identifier: Apache-2.0
#include "core/hash/clear_signed_frame.h"

#include <algorithm>
#include <utility>

namespace core::hash {
namespace {

bool isArmorHeader(std::string_view line)
{
    return line.starts_with("Hash: ") || line.starts_with("Version: ") || line.starts_with("Comment: ")
        || line.starts_with("Charset: ");
}

} // namespace

bool ClearSignedFrame::swallows(std::string_view& line, std::uint64_t number)
{
    if (m_part == Part::Outside && line == "-----BEGIN PGP SIGNED MESSAGE-----") {
        m_part = Part::Headers;
        m_begin = number;
        return true;
    }
    switch (m_part) {
    case Part::Outside:
        return false;
    case Part::Headers:
        if (line.empty()) {
            m_part = Part::Text;
            m_text.first = number + 1;
        }
        return line.empty() || isArmorHeader(line);
    case Part::Text:
        if (line == "-----BEGIN PGP SIGNATURE-----") {
            m_part = Part::Signature;
            m_text.last = number - 1;
            return true;
        }
        if (line.starts_with("- "))
            line.remove_prefix(2);
        return false;
    case Part::Signature:
        if (line == "-----END PGP SIGNATURE-----") {
            m_part = Part::Outside;
            m_texts.push_back(m_text);
            return true;
        }
        return isArmorHeader(line) || line.find_first_of(" \t") == std::string_view::npos;
    }
    std::unreachable();
}

bool ClearSignedFrame::encloses(std::uint64_t number) const
{
    const auto text = std::ranges::lower_bound(m_texts, number, {}, &Lines::last);
    return text != m_texts.end() && text->first <= number;
}

} // namespace core::hash
