// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace core::http {

struct HtmlElement {
    static constexpr std::size_t nowhere = static_cast<std::size_t>(-1);

    std::string name; ///< in lower case
    bool isHtml = true; ///< false: SVG or MathML
    bool isTemplate = false;
    std::vector<std::pair<std::string, std::string>> attributes{};
    std::string text{}; ///< of script and style elements: what stands directly within
    std::size_t parent = nowhere; ///< an index; it is smaller than the element's own
    std::size_t offset = nowhere; ///< of the start tag; nowhere where the tag is implied
    std::size_t tagSize = 0;

    /// Null where there is none of that name.
    const std::string* attribute(std::string_view wanted) const;
};

/// The elements of a document in their order, as browsers build it without scripts. gumbo is used behind this
/// header only. The text must be within readableSize().
std::vector<HtmlElement> parseHtml(std::string_view html);

} // namespace core::http
