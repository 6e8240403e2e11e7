// SPDX-License-Identifier: Apache-2.0
#include "core/http/html_fragment.h"

#include "core/http/message.h"

#include <algorithm>

namespace core::http {
namespace {

bool beginsWith(std::string_view text, std::string_view beginning)
{
    return equalsIgnoringCase(text.substr(0, beginning.size()), beginning);
}

std::size_t findWithoutCase(std::string_view text, std::string_view wanted, std::size_t from)
{
    for (std::size_t at = text.find('<', from); at != std::string_view::npos; at = text.find('<', at + 1)) {
        if (beginsWith(text.substr(at), wanted))
            return at;
    }
    return std::string_view::npos;
}

/// What makes a page of a piece of one.
constexpr std::string_view wrapper = "<template>";

std::size_t wrapperIn(const std::vector<HtmlElement>& elements)
{
    const auto found = std::ranges::find_if(
        elements, [](const HtmlElement& element) { return element.isTemplate && element.offset == 0; });
    return found == elements.end() ? HtmlElement::nowhere
                                   : static_cast<std::size_t>(found - elements.begin());
}

/// Blanks what stands in noscript elements, and says whether there was any.
bool blankNoscript(std::string& text, const std::vector<HtmlElement>& elements)
{
    bool isChanged = false;
    std::size_t done = 0;
    for (const HtmlElement& element : elements) {
        if (element.name != "noscript" || !element.isHtml || element.offset == HtmlElement::nowhere
            || element.offset < done)
            continue;
        const std::size_t begin = element.offset + element.tagSize;
        const std::size_t end = std::min(findWithoutCase(text, "</noscript", begin), text.size());
        isChanged = isChanged || text.find('<', begin) < end;
        done = end;
        std::fill(text.begin() + static_cast<std::ptrdiff_t>(begin),
            text.begin() + static_cast<std::ptrdiff_t>(end), ' ');
    }
    return isChanged;
}

} // namespace

HtmlFragment parseHtmlFragment(std::string_view html)
{
    // What is cut away can hide other noscript elements or show new ones: a few rounds settle that.
    constexpr int rounds = 4;
    std::string text = std::string(wrapper) + std::string(html);
    std::vector<HtmlElement> elements = parseHtml(text);
    for (int round = 0; round < rounds && blankNoscript(text, elements); ++round)
        elements = parseHtml(text);
    const std::size_t wrapped = wrapperIn(elements);
    return { .elements = std::move(elements), .wrapper = wrapped };
}

} // namespace core::http
