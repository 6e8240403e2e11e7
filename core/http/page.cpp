// SPDX-License-Identifier: Apache-2.0
#include "core/http/page.h"

#include "core/http/html_fragment.h"
#include "core/http/html_tree.h"
#include "core/http/message.h"
#include "core/http/page_limits.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>

namespace core::http {
namespace {

using Kind = Resource::Kind;

constexpr std::string_view whiteSpace = " \t\n\f\r";

std::string_view stripped(std::string_view text)
{
    const std::size_t begin = text.find_first_not_of(whiteSpace);
    return begin == std::string_view::npos
        ? std::string_view()
        : text.substr(begin, text.find_last_not_of(whiteSpace) - begin + 1);
}

std::string valueOf(const HtmlElement& element, std::string_view attribute)
{
    const std::string* value = element.attribute(attribute);
    return value == nullptr ? std::string() : *value;
}

class Reader {
public:
    explicit Reader(std::string_view html)
        : m_html(html)
    {
        for (std::size_t at = html.find('\n'); at != std::string_view::npos; at = html.find('\n', at + 1))
            m_lines.push_back(at + 1);
    }

    /// A template's content does nothing and is passed over; that of the wrapper is the page itself.
    void read(const std::vector<HtmlElement>& elements, std::size_t wrapper = HtmlElement::nowhere)
    {
        std::vector<Surroundings> surroundings;
        surroundings.reserve(elements.size());
        for (std::size_t i = 0; i < elements.size(); ++i) {
            const HtmlElement& element = elements[i];
            Surroundings around{};
            if (element.parent != HtmlElement::nowhere)
                around = surroundings[element.parent];
            if (!around.isInert && i != wrapper && !element.isTemplate)
                visit(element, around.isInHead);
            around.isInHead = around.isInHead || (element.isHtml && element.name == "head");
            around.isInert = around.isInert || (element.isTemplate && i != wrapper);
            surroundings.push_back(around);
        }
    }

    Page page{};

private:
    /// Of an element's content.
    struct Surroundings {
        bool isInHead = false;
        bool isInert = false;
    };

    void visit(const HtmlElement& element, bool isInHead);
    void visitMeta(const HtmlElement& element, bool isInHead);
    void visitScript(const HtmlElement& element);
    void visitLink(const HtmlElement& element);
    void visitAttributes(const HtmlElement& element);
    void visitSources(const HtmlElement& element);
    void addCandidates(const HtmlElement& element, std::string_view attribute);
    /// False where the element has no address there.
    bool addUrl(const HtmlElement& element, Kind kind, std::string_view attribute);
    void addScript(const HtmlElement& element, const std::string& source);
    Resource& add(const HtmlElement& element, Kind kind);
    Place placeOf(const HtmlElement& element) const;

    std::string_view m_html;
    std::vector<std::size_t> m_lines{ 0 }; ///< where each begins
    bool m_hasBase = false;
};

Place Reader::placeOf(const HtmlElement& element) const
{
    if (element.offset == HtmlElement::nowhere)
        return {};
    const auto next = std::ranges::upper_bound(m_lines, element.offset);
    return { .byte = element.offset,
        .line = static_cast<std::uint64_t>(next - m_lines.begin()),
        .column = element.offset - *(next - 1) + 1,
        .member = {} };
}

Resource& Reader::add(const HtmlElement& element, Kind kind)
{
    Resource resource{ .kind = kind };
    resource.nonce = valueOf(element, "nonce");
    resource.integrity = valueOf(element, "integrity");
    resource.hasIntegrity = element.attribute("integrity") != nullptr;
    resource.crossOrigin = lowered(valueOf(element, "crossorigin"));
    resource.hasCrossOrigin = element.attribute("crossorigin") != nullptr;
    resource.element = element.name;
    resource.place = placeOf(element);
    page.resources.push_back(std::move(resource));
    return page.resources.back();
}

bool Reader::addUrl(const HtmlElement& element, Kind kind, std::string_view attribute)
{
    const std::string* value = element.attribute(attribute);
    if (value == nullptr || stripped(*value).empty())
        return false;
    add(element, kind).url = *value;
    return true;
}

void Reader::addScript(const HtmlElement& element, const std::string& source)
{
    Resource& script = add(element, Kind::Script);
    script.url = source;
    script.isModule = lowered(stripped(valueOf(element, "type"))) == "module";
}

/// "a.png 1x, b.png 2x": a URL ends at white space, or at a comma that ends it.
void Reader::addCandidates(const HtmlElement& element, std::string_view attribute)
{
    const std::string text = valueOf(element, attribute);
    constexpr std::string_view between = " \t\n\f\r,";
    std::size_t at = text.find_first_not_of(between);
    while (at != std::string::npos) {
        const std::size_t end = std::min(text.find_first_of(whiteSpace, at), text.size());
        std::string url = text.substr(at, end - at);
        const bool isEnded = url.ends_with(',');
        while (url.ends_with(','))
            url.pop_back();
        add(element, Kind::Image).url = url;
        const std::size_t comma = isEnded ? end : text.find(',', end);
        at = comma == std::string::npos ? comma : text.find_first_not_of(between, comma);
    }
}

void Reader::visitMeta(const HtmlElement& element, bool isInHead)
{
    page.metas.push_back({ .httpEquiv = lowered(stripped(valueOf(element, "http-equiv"))),
        .name = lowered(stripped(valueOf(element, "name"))),
        .content = valueOf(element, "content"),
        .hasHttpEquiv = element.attribute("http-equiv") != nullptr,
        .isInHead = isInHead,
        .resourcesBefore = page.resources.size(),
        .place = placeOf(element) });
}

/// Types that browsers run; anything else is data (HTML, "prepare the script element").
bool isRun(const HtmlElement& element)
{
    const std::string* type = element.attribute("type");
    const std::string* language = element.attribute("language");
    std::string name;
    if (type != nullptr)
        name = type->empty() ? "text/javascript" : lowered(stripped(*type));
    else if (language != nullptr && !language->empty())
        name = "text/" + lowered(*language);
    else
        return true;
    constexpr std::array<std::string_view, 19> run{ "module", "importmap", "speculationrules",
        "application/ecmascript", "application/javascript", "application/x-ecmascript",
        "application/x-javascript", "text/ecmascript", "text/javascript", "text/javascript1.0",
        "text/javascript1.1", "text/javascript1.2", "text/javascript1.3", "text/javascript1.4",
        "text/javascript1.5", "text/jscript", "text/livescript", "text/x-ecmascript", "text/x-javascript" };
    return std::ranges::find(run, name) != run.end();
}

void Reader::visitScript(const HtmlElement& element)
{
    page.scripts.push_back({ .source = valueOf(element, "src"),
        .hasSource = element.attribute("src") != nullptr,
        .integrity = valueOf(element, "integrity"),
        .isHtml = element.isHtml });
    if (!isRun(element))
        return;
    const std::string* source = element.attribute(element.isHtml ? "src" : "href");
    if (source != nullptr)
        addScript(element, *source);
    else if (!element.text.empty())
        add(element, Kind::InlineScript).text = element.text;
}

std::optional<Kind> preloadKind(std::string_view destination)
{
    struct Row {
        std::string_view destination;
        Kind kind;
    };
    constexpr std::array<Row, 17> rows{ { { "script", Kind::Script }, { "style", Kind::Style },
        { "image", Kind::Image }, { "font", Kind::Font }, { "audio", Kind::Media }, { "video", Kind::Media },
        { "track", Kind::Media }, { "fetch", Kind::Connect }, { "json", Kind::Connect },
        { "worker", Kind::Worker }, { "sharedworker", Kind::Worker }, { "serviceworker", Kind::Worker },
        { "audioworklet", Kind::Script }, { "paintworklet", Kind::Script }, { "embed", Kind::Object },
        { "object", Kind::Object }, { "manifest", Kind::Manifest } } };
    const auto* const row = std::ranges::find(rows, destination, &Row::destination);
    return row == rows.end() ? std::nullopt : std::optional(row->kind);
}

void Reader::visitLink(const HtmlElement& element)
{
    const std::string relations = " " + lowered(valueOf(element, "rel")) + " ";
    const auto is = [&](std::string_view relation) {
        std::size_t at = relations.find(relation);
        for (; at != std::string::npos; at = relations.find(relation, at + 1)) {
            if (at > 0 && whiteSpace.contains(relations[at - 1])
                && whiteSpace.contains(relations[at + relation.size()]))
                return true;
        }
        return false;
    };
    if (is("stylesheet"))
        addUrl(element, Kind::Style, "href");
    if (is("icon") || is("apple-touch-icon"))
        addUrl(element, Kind::Image, "href");
    if (is("manifest"))
        addUrl(element, Kind::Manifest, "href");
    if (is("modulepreload") && addUrl(element, Kind::Script, "href"))
        page.resources.back().isModule = true;
    if (is("preload")) {
        if (const auto kind = preloadKind(lowered(valueOf(element, "as"))))
            addUrl(element, *kind, "href");
    }
}

/// Where browsers take the URL of an element from.
struct SourceRow {
    std::string_view element;
    std::string_view attribute;
    Kind kind;
};
constexpr std::array<SourceRow, 19> sourceRows{ {
    { "img", "src", Kind::Image },
    { "video", "src", Kind::Media },
    { "video", "poster", Kind::Image },
    { "audio", "src", Kind::Media },
    { "source", "src", Kind::Media },
    { "track", "src", Kind::Media },
    { "iframe", "src", Kind::Frame },
    { "frame", "src", Kind::Frame },
    { "object", "data", Kind::Object },
    { "embed", "src", Kind::Object },
    { "form", "action", Kind::Form },
    { "button", "formaction", Kind::Form },
    { "input", "formaction", Kind::Form },
    { "a", "ping", Kind::Connect },
    { "area", "ping", Kind::Connect },
    { "image", "href", Kind::Image },
    { "feimage", "href", Kind::Image },
    { "body", "background", Kind::Image },
    { "base", "href", Kind::Base },
} };

/// Browsers skip leading spaces and controls, and tabs and line ends anywhere in it.
bool isScriptUrl(std::string_view value)
{
    constexpr std::string_view scheme = "javascript:";
    std::size_t matched = 0;
    for (const char letter : value) {
        const bool isSkipped = letter == '\t' || letter == '\n' || letter == '\r'
            || (matched == 0 && letter >= 0 && letter <= ' ');
        if (isSkipped)
            continue;
        const char folded = letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
        if (folded != scheme[matched])
            return false;
        if (++matched == scheme.size())
            return true;
    }
    return false;
}

void Reader::visitSources(const HtmlElement& element)
{
    for (const SourceRow& row : sourceRows) {
        if (element.name != row.element)
            continue;
        const std::string* value = element.attribute(row.attribute);
        if (value != nullptr && !isScriptUrl(*value))
            addUrl(element, row.kind, row.attribute);
    }
    if (element.name == "img" || element.name == "source")
        addCandidates(element, "srcset");
    if (element.name == "link" && !valueOf(element, "imagesrcset").empty())
        addCandidates(element, "imagesrcset");
    if (element.name == "input" && lowered(valueOf(element, "type")) == "image")
        addUrl(element, Kind::Image, "src");
}

void Reader::visitAttributes(const HtmlElement& element)
{
    constexpr std::array<std::string_view, 5> linking{ "href", "src", "action", "formaction", "data" };
    for (const auto& [name, value] : element.attributes) {
        if (name.starts_with("on") && name.size() > 2) {
            add(element, Kind::EventHandler).text = value;
        } else if (name == "style") {
            add(element, Kind::StyleAttribute).text = value;
        } else if (std::ranges::find(linking, name) != linking.end() && isScriptUrl(value)) {
            // A hash source is compared with the whole URL.
            Resource& link = add(element, Kind::ScriptUrl);
            link.url = value;
            link.text = stripped(value);
        }
    }
}

void Reader::visit(const HtmlElement& element, bool isInHead)
{
    if (element.name == "script") {
        visitScript(element);
    } else if (element.name == "meta") {
        visitMeta(element, isInHead);
    } else if (element.isHtml && element.name == "link") {
        visitLink(element);
    } else if (element.name == "style") {
        if (!element.text.empty())
            add(element, Kind::InlineStyle).text = element.text;
    }
    if (!m_hasBase && element.name == "base" && element.attribute("href") != nullptr) {
        page.baseHref = valueOf(element, "href");
        m_hasBase = true; // even where it is empty: others do not count
    }
    visitSources(element);
    visitAttributes(element);
}

} // namespace

Page readPage(std::string_view html)
{
    Reader reader(html);
    const std::size_t size = readableSize(html);
    reader.read(parseHtml(html.substr(0, size)));
    reader.page.isComplete = size == html.size();
    return std::move(reader.page);
}

std::vector<MetaElement> readFragmentMetas(std::string_view html)
{
    const HtmlFragment fragment = parseHtmlFragment(html.substr(0, readableSize(html)));
    Reader reader(html);
    reader.read(fragment.elements, fragment.wrapper);
    for (MetaElement& meta : reader.page.metas)
        meta.place = {};
    return std::move(reader.page.metas);
}

std::string decodedAttribute(std::string_view written)
{
    if (!written.contains('&'))
        return std::string(written);
    std::string text = "<a href=\"";
    for (const char letter : written) {
        if (letter == '"')
            text += "&quot;";
        else
            text += letter;
    }
    for (const HtmlElement& element : parseHtml(text + "\">")) {
        if (element.name == "a")
            return valueOf(element, "href");
    }
    return {};
}

} // namespace core::http
