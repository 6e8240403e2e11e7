// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace core::hash {

/// Steps over the frame of an OpenPGP clear-signed message (RFC 9580 section 7): its headers and its
/// signature, which is not looked at. Only what can belong to a frame is swallowed, and one that does not end
/// is told by isOpen(): no checksum vanishes in it.
class ClearSignedFrame {
public:
    /// Whether the line belongs to the frame; takes the dash-escape off one that does not.
    bool swallows(std::string_view& line, std::uint64_t number);
    bool isOpen() const { return m_part != Part::Outside; }
    /// Whether one was whole.
    bool wasSeen() const { return !m_texts.empty(); }
    /// Whether the line stood in the text of a whole frame, which is all that its signature speaks of.
    bool encloses(std::uint64_t number) const;
    /// The number of the first line of the last.
    std::uint64_t begin() const { return m_begin; }

private:
    enum class Part : std::uint8_t { Outside, Headers, Text, Signature };
    struct Lines {
        std::uint64_t first;
        std::uint64_t last;
    };
    Part m_part = Part::Outside;
    std::uint64_t m_begin = 0;
    Lines m_text{}; ///< of the frame that is open
    std::vector<Lines> m_texts;
};

} // namespace core::hash
