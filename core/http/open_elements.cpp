// SPDX-License-Identifier: Apache-2.0
#include "core/http/open_elements.h"

#include <algorithm>
#include <array>

namespace core::http {
namespace {

constexpr std::size_t maximumDepth = 400;
constexpr std::size_t maximumElements = 500'000;
constexpr std::size_t maximumMismatches = 1000;
constexpr std::size_t maximumAfterMismatches = 50'000;
/// html and body tags: the attributes of each are merged into those of the first.
constexpr std::size_t maximumMerged = 64;
constexpr std::size_t equalTags = 3;

template <std::size_t size>
bool isOneOf(const std::array<std::string_view, size>& names, std::string_view name)
{
    return std::ranges::find(names, name) != names.end();
}

bool isVoid(std::string_view name)
{
    constexpr std::array<std::string_view, 19> names{ "area", "base", "basefont", "bgsound", "br", "col",
        "embed", "frame", "hr", "image", "img", "input", "keygen", "link", "meta", "param", "source", "track",
        "wbr" };
    return isOneOf(names, name);
}

/// Between two of a kind there is another element that is counted.
bool isImplied(std::string_view name)
{
    constexpr std::array<std::string_view, 12> names{ "html", "head", "body", "p", "tr", "td", "th", "tbody",
        "thead", "tfoot", "colgroup", "caption" };
    return isOneOf(names, name);
}

bool isFormatting(std::string_view name)
{
    constexpr std::array<std::string_view, 14> names{ "a", "b", "big", "code", "em", "font", "i", "nobr", "s",
        "small", "strike", "strong", "tt", "u" };
    return isOneOf(names, name);
}

/// Elements of one kind close each other.
enum class Item { None, List, Definition, Option, OptionGroup, Ruby };

Item itemOf(std::string_view name)
{
    struct Row {
        std::string_view name;
        Item item;
    };
    constexpr std::array<Row, 9> rows{ { { "li", Item::List }, { "dd", Item::Definition },
        { "dt", Item::Definition }, { "option", Item::Option }, { "optgroup", Item::OptionGroup },
        { "rt", Item::Ruby }, { "rp", Item::Ruby }, { "rb", Item::Ruby }, { "rtc", Item::Ruby } } };
    const auto* const row = std::ranges::find(rows, name, &Row::name);
    return row == rows.end() ? Item::None : row->item;
}

bool isItem(std::string_view name)
{
    return itemOf(name) != Item::None;
}

/// A group of options ends an option, but no group: outside of a select they stand within one another.
bool closes(std::string_view name, std::string_view last)
{
    const Item item = itemOf(name) == Item::OptionGroup ? Item::Option : itemOf(name);
    return item != Item::None && itemOf(last) == item;
}

/// HTML within SVG and MathML: what follows one that is left open can be read in two ways.
bool isIntegrationPoint(std::string_view name)
{
    constexpr std::array<std::string_view, 9> names{ "foreignobject", "desc", "annotation-xml", "mi", "mo",
        "mn", "ms", "mtext", "title" };
    return isOneOf(names, name);
}

/// An end tag does not reach beyond these.
bool isBarrier(std::string_view name)
{
    constexpr std::array<std::string_view, 18> names{ "annotation-xml", "applet", "button", "desc",
        "foreignobject", "frameset", "marquee", "math", "mi", "mn", "mo", "ms", "mtext", "object", "select",
        "svg", "table", "template" };
    return isOneOf(names, name);
}

/// End tags of others than these end nothing that one of these stands in.
bool isBlock(std::string_view name)
{
    constexpr std::array<std::string_view, 46> names{ "address", "article", "aside", "blockquote", "center",
        "details", "dialog", "dir", "div", "dl", "fieldset", "figcaption", "figure", "footer", "form", "h1",
        "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "iframe", "listing", "main", "menu", "nav",
        "noembed", "noframes", "noscript", "ol", "plaintext", "pre", "script", "search", "section", "style",
        "summary", "textarea", "title", "ul", "xmp", "li", "dd", "dt" };
    return isOneOf(names, name) || isBarrier(name);
}

bool isForeignRoot(std::string_view name)
{
    return name == "svg" || name == "math";
}

} // namespace

void OpenElements::open(const std::string& name, std::string_view tag, bool isSelfClosing)
{
    m_elements += 1 + m_leaks; // what was left open may come back in each block
    m_afterMismatches += m_mismatches > maximumMismatches ? 1U : 0U;
    if (name == "html" || name == "body")
        ++m_merged;
    if (name == "frameset")
        m_isAmbiguous = true;
    if (isVoid(name) || isImplied(name) || (isSelfClosing && isForeign()))
        return;
    if (!m_open.empty() && closes(name, m_open.back().name))
        pop();
    m_open.push_back({ .name = name, .tag = isFormatting(name) ? std::string(tag) : std::string() });
    m_foreign += isForeignRoot(name) ? 1U : 0U;
}

void OpenElements::close(const std::string& name)
{
    ++m_elements;
    if (isVoid(name) || isImplied(name))
        return;
    bool isMatch = true; // as long as only items stand between, which end with what they stand in
    for (std::size_t place = m_open.size(); place > 0; --place) {
        const std::string& each = m_open[place - 1].name;
        if (each == name) {
            m_mismatches += isMatch ? 0U : 1U;
            closeDownTo(place - 1);
            return;
        }
        isMatch = isMatch && isItem(each);
        if (isBarrier(each))
            break;
        if (isBlock(each) && !isBlock(name)) {
            closeBeneath(name, place - 1);
            break;
        }
    }
    ++m_mismatches;
    forget(name);
}

void OpenElements::closeDownTo(std::size_t place)
{
    while (m_open.size() > place) {
        const bool isLeft = m_open.size() > place + 1;
        if (isLeft && isIntegrationPoint(m_open.back().name))
            m_isAmbiguous = true;
        if (isLeft && isFormatting(m_open.back().name))
            leak(m_open.back());
        pop();
    }
}

/// Formatting ends even where a block stands in it, and the block stays.
void OpenElements::closeBeneath(const std::string& name, std::size_t place)
{
    if (!isFormatting(name))
        return;
    for (; place > 0 && !isBarrier(m_open[place - 1].name); --place) {
        if (m_open[place - 1].name == name) {
            m_open.erase(m_open.begin() + static_cast<std::ptrdiff_t>(place - 1));
            return;
        }
    }
}

bool OpenElements::isWithinLimits() const
{
    return m_open.size() + m_leaks <= maximumDepth && m_elements <= maximumElements
        && m_merged <= maximumMerged && m_afterMismatches <= maximumAfterMismatches;
}

void OpenElements::pop()
{
    m_foreign -= isForeignRoot(m_open.back().name) ? 1U : 0U;
    m_open.pop_back();
}

void OpenElements::leak(const Element& element)
{
    std::size_t& count = m_leaked[element.tag];
    if (count >= equalTags)
        return;
    ++count;
    ++m_leaks;
}

/// A late end tag takes back one that was left open; which one does not matter for the count.
void OpenElements::forget(std::string_view name)
{
    const auto found = std::ranges::find_if(
        m_leaked, [&](const auto& each) { return each.second > 0 && each.first.starts_with(name); });
    if (found == m_leaked.end() || !isFormatting(name))
        return;
    --found->second;
    --m_leaks;
}

} // namespace core::http
