// SPDX-License-Identifier: Apache-2.0
#include "core/http/observatory/subject.h"

#include "core/http/observatory/tag_scan.h"
#include "core/http/url.h"

#include <algorithm>
#include <array>

namespace core::http::observatory {
namespace {

/// Node drops what its own parser would not let through.
Text sanitized(Text value)
{
    std::erase_if(value, [](char16_t unit) { return (unit < 0x20 && unit != u'\t') || unit == 0x7f; });
    constexpr TextView blank = u" \t";
    const std::size_t begin = value.find_first_not_of(blank);
    return begin == Text::npos ? Text() : value.substr(begin, value.find_last_not_of(blank) - begin + 1);
}

/// Of these only the first counts; others are joined.
bool isFirstOnly(std::string_view name)
{
    constexpr std::array<std::string_view, 18> names{ "age", "authorization", "content-length",
        "content-type", "etag", "expires", "from", "host", "if-modified-since", "if-unmodified-since",
        "last-modified", "location", "max-forwards", "proxy-authorization", "referer", "retry-after",
        "server", "user-agent" };
    return std::ranges::find(names, name) != names.end();
}

bool isHtmlType(TextView type)
{
    return type == u"text/html" || type == u"application/xhtml+xml";
}

/// What stands before the first semicolon, exactly: " text/html" and "Text/HTML" are no HTML there.
Text mediaTypeOf(const Response& response)
{
    const std::optional<Text> value = valueOf(response, "content-type");
    return value ? Text(split(*value, u';').front()) : Text();
}

bool beginsSecure(std::string_view url)
{
    const std::optional<Url> parsed = parseUrl(url);
    return !parsed || parsed->isSecure();
}

std::string hostOf(const std::vector<Response>& hops)
{
    for (const Response& hop : hops) {
        if (const std::optional<Url> url = parseUrl(hop.url))
            return url->host;
    }
    return {};
}

const std::vector<Response>* plainChainOf(const Exchange& exchange)
{
    if (exchange.plainHops)
        return exchange.plainHops->empty() ? nullptr : &*exchange.plainHops;
    return beginsSecure(exchange.hops.front().url) ? nullptr : &exchange.hops;
}

std::vector<Step> routeOf(const std::vector<Response>* hops)
{
    std::vector<Step> route;
    if (hops == nullptr)
        return route;
    for (const Response& hop : *hops) {
        const std::optional<Url> url = parseUrl(hop.url);
        route.push_back({ .host = url ? url->host : std::string(), .isSecure = !url || url->isSecure() });
    }
    return route;
}

bool areVerified(const std::vector<Response>* hops)
{
    return hops == nullptr || std::ranges::all_of(*hops, &Response::isVerified);
}

void takeMeta(Subject& subject, const MetaElement& meta)
{
    if (meta.content.empty())
        return;
    if (meta.hasHttpEquiv) {
        if (trimmed(lowerCased(textOf(meta.httpEquiv))) == u"content-security-policy")
            subject.metaPolicies.push_back(textOf(meta.content));
    } else if (trimmed(lowerCased(textOf(meta.name))) == u"referrer") {
        subject.metaReferrerPolicy = textOf(meta.content);
    }
}

/// As a document without an address of its own has it: what is relative stays as written.
std::string resolvedSource(const std::string& source, const std::optional<Url>& base)
{
    const std::optional<Url> url = base ? resolve(*base, source) : parseUrl(source);
    return url ? url->text() : source;
}

/// The older one builds the document's tree.
void readTree(Subject& subject, const std::string& body)
{
    for (const MetaElement& meta : readFragmentMetas(body))
        takeMeta(subject, meta);
    const Page page = readPage(body);
    const std::optional<Url> base = parseUrl(page.baseHref);
    subject.scriptElements = page.scripts.size();
    for (const ScriptElement& script : page.scripts) {
        if (script.isHtml && script.hasSource)
            subject.scripts.push_back(
                { .source = resolvedSource(script.source, base), .hasIntegrity = !script.integrity.empty() });
    }
}

/// The newer one looks at tags only.
void readTags(Subject& subject, const std::string& body, bool withMetas)
{
    for (const ScannedTag& tag : withMetas ? scanTags(body, "meta") : std::vector<ScannedTag>())
        takeMeta(subject,
            { .httpEquiv = tag.attribute("http-equiv").value_or(std::string()),
                .name = tag.attribute("name").value_or(std::string()),
                .content = tag.attribute("content").value_or(std::string()),
                .hasHttpEquiv = tag.attribute("http-equiv").has_value() });
    const std::vector<ScannedTag> scripts = scanTags(body, "script");
    subject.scriptElements = scripts.size();
    for (const ScannedTag& script : scripts)
        subject.scripts.push_back({ .source = script.attribute("src").value_or(std::string()),
            .hasIntegrity = !script.attribute("integrity").value_or(std::string()).empty() });
}

void readBody(Subject& subject, const std::string& body)
{
    const Text type = mediaTypeOf(subject.response);
    const bool isDeclared = isHtmlType(type);
    const bool isNewer = subject.algorithm == Algorithm::Six;
    subject.isHtml = isDeclared || (type.empty() && isNewer);
    if (!subject.isHtml)
        return;
    if (isNewer)
        readTags(subject, body, isDeclared);
    else
        readTree(subject, body);
}

} // namespace

std::vector<Text> valuesOf(const Response& response, std::string_view name)
{
    std::vector<Text> values;
    for (const Field* field : fieldsOf(response, name))
        values.push_back(sanitized(textOf(field->value)));
    if (values.size() < 2 || name == "set-cookie")
        return values;
    if (!isFirstOnly(name)) {
        for (std::size_t i = 1; i < values.size(); ++i)
            values.front() += u", " + values[i];
    }
    values.resize(1);
    return values;
}

std::optional<Text> valueOf(const Response& response, std::string_view name)
{
    std::vector<Text> values = valuesOf(response, name);
    if (values.empty() || values.front().empty())
        return {};
    return std::move(values.front());
}

bool isPreloaded(const Subject& subject, std::string_view host)
{
    return subject.preloaded != nullptr && subject.preloaded->find(host) != nullptr;
}

Subject subjectOf(const Exchange& exchange, Algorithm algorithm, const PreloadList* preloaded)
{
    const Response& judged = exchange.judged();
    const std::vector<Response>* plain = plainChainOf(exchange);
    Subject subject{ .algorithm = algorithm,
        .response = judged,
        .isSecure = beginsSecure(judged.url),
        .host = hostOf(exchange.hops),
        .isVerified = areVerified(&exchange.hops),
        .isPlainOffered = plain != nullptr,
        .isPlainVerified = areVerified(plain),
        .route = routeOf(plain),
        .shared = exchange.preflight ? *exchange.preflight : judged,
        .metaPolicies = {},
        .metaReferrerPolicy = {},
        .isHtml = false,
        .scriptElements = 0,
        .scripts = {},
        .hops = exchange.hops,
        .preloaded = preloaded };
    readBody(subject, judged.body.value_or(std::string()));
    return subject;
}

} // namespace core::http::observatory
