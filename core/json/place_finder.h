// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

#include <string_view>
#include <utility>

namespace core::json {

/// Line and column of ever larger offsets, without beginning anew at each.
class PlaceFinder {
public:
    explicit PlaceFinder(std::string_view text)
        : m_text(text)
    {
    }

    Place find(std::uint64_t offset, std::string member = {})
    {
        for (; m_at < offset && m_at < m_text.size(); ++m_at) {
            if (m_text[m_at] == '\n') {
                ++m_line;
                m_lineBegin = m_at + 1;
            }
        }
        return {
            .byte = offset, .line = m_line, .column = offset - m_lineBegin + 1, .member = std::move(member)
        };
    }

private:
    std::string_view m_text;
    std::uint64_t m_at = 0;
    std::uint64_t m_line = 1;
    std::uint64_t m_lineBegin = 0;
};

} // namespace core::json
