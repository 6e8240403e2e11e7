// SPDX-License-Identifier: Apache-2.0
#include "core/http/har.h"

#include "core/base/encoding.h"
#include "core/base/text.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace core::http {
namespace {

/// What is compared: without the fragment, which redirects do not name.
std::string keyOf(std::string_view text)
{
    std::optional<Url> url = parseUrl(text);
    if (!url)
        return std::string(text);
    url->fragment.clear();
    return url->text();
}

std::string textOf(const json::Value* object, std::string_view name)
{
    const std::string* text = object ? object->text(name) : nullptr;
    return text ? *text : std::string();
}

/// Browsers write "h2", "http/2.0" and "h3" as they like.
std::string versionOf(std::string_view written)
{
    const std::string version = lowered(written);
    if (version == "h2" || version == "http/2" || version == "http/2.0")
        return "HTTP/2";
    if (version.starts_with("h3") || version.starts_with("http/3"))
        return "HTTP/3";
    if (version == "http/1.0" || version == "http/1.1")
        return version == "http/1.0" ? "HTTP/1.0" : "HTTP/1.1";
    return {};
}

std::optional<std::string> bodyOf(const json::Value* content)
{
    const std::string* text = content ? content->text("text") : nullptr;
    if (!text)
        return {};
    if (textOf(content, "encoding") != "base64")
        return *text;
    const Result<Bytes> bytes = fromBase64(*text, Padding::Optional);
    return bytes ? std::optional(std::string(asText(*bytes))) : std::nullopt;
}

struct Entry {
    Response response;
    std::string target; ///< where it redirects to; empty where it does not
    std::string page;
    bool isDocument = false;
    std::optional<std::size_t> next{}; ///< the entry that followed the redirect
    bool isFollowing = false; ///< some redirect's
};

Result<std::optional<Request>> requestOf(const json::Value* object)
{
    const std::string method = textOf(object, "method");
    const json::Value* headers = object ? object->find("headers") : nullptr;
    if (method.empty() && !headers)
        return std::nullopt;
    Request request{ .method = method };
    if (const auto* list = headers ? headers->as<json::Array>() : nullptr) {
        constexpr std::size_t mostFields = 10'000;
        for (const json::Value& header : *list) {
            const std::string name = textOf(&header, "name");
            if (isToken(name) && request.fields.size() < mostFields)
                request.fields.push_back({ .name = name, .value = textOf(&header, "value") });
        }
    }
    return request;
}

/// Nothing where no response came: a request that was blocked or cancelled.
Result<std::optional<Entry>> entryOf(const json::Value& value, json::PlaceFinder& places)
{
    const json::Value* request = value.find("request");
    const json::Value* response = value.find("response");
    const json::Value* status = response ? response->find("status") : nullptr;
    HeadReader head;
    if (const json::Value* headers = response ? response->find("headers") : nullptr)
        TRY(appendFields(*headers, places, head));
    Entry entry{ .response = head.take().response, .target = {}, .page = textOf(&value, "pageref") };
    Response& answer = entry.response;
    const std::int64_t code = status ? status->integer().value_or(0) : 0;
    answer.status = code >= 100 && code <= 999 ? static_cast<int>(code) : 0;
    if (answer.status == 0 && answer.fields.empty())
        return std::nullopt;
    answer.url = textOf(request, "url");
    if (const auto url = parseUrl(answer.url))
        answer.url = url->text();
    answer.version = versionOf(textOf(response, "httpVersion"));
    answer.reason = textOf(response, "statusText");
    answer.request = TRY(requestOf(request));
    const json::Value* content = response->find("content");
    answer.body = bodyOf(content);
    entry.isDocument = lowered(textOf(content, "mimeType")).starts_with("text/html")
        || lowered(textOf(content, "mimeType")).starts_with("application/xhtml+xml");
    const std::string redirect = textOf(response, "redirectURL");
    const std::optional<Url> base = parseUrl(answer.url);
    if (const auto target = base && !redirect.empty() ? resolve(*base, redirect) : std::nullopt)
        entry.target = keyOf(target->text());
    else
        entry.target = keyOf(redirectTarget(answer));
    return entry;
}

/// Each redirect leads to the first later entry of that URL that no other led to.
void linkRedirects(std::vector<Entry>& entries)
{
    std::unordered_map<std::string, std::vector<std::size_t>> byUrl;
    for (std::size_t i = entries.size(); i-- > 0;) {
        // From the end on: the lists hold later entries only, the first of them last.
        if (const auto found = byUrl.find(entries[i].target);
            !entries[i].target.empty() && found != byUrl.end() && !found->second.empty()) {
            const std::size_t next = found->second.back();
            entries[i].next = next;
            entries[next].isFollowing = true;
            found->second.pop_back();
        }
        byUrl[keyOf(entries[i].response.url)].push_back(i);
    }
}

Exchange chainFrom(std::vector<Entry>& entries, std::size_t first)
{
    Exchange exchange;
    for (std::optional<std::size_t> at = first; at; at = entries[*at].next)
        exchange.hops.push_back(std::move(entries[*at].response));
    return exchange;
}

struct Wanted {
    std::string url;
    std::string page;
};

/// How much an exchange is what was meant: that URL in the end, or on the way; the first page's document.
int weightOf(const std::vector<Entry>& entries, std::size_t first, const Wanted& wanted)
{
    std::size_t last = first;
    bool isOnTheWay = false;
    for (std::optional<std::size_t> at = first; at; at = entries[*at].next) {
        isOnTheWay = isOnTheWay || keyOf(entries[*at].response.url) == wanted.url;
        last = *at;
    }
    if (!wanted.url.empty() && isOnTheWay)
        return keyOf(entries[last].response.url) == wanted.url ? 4 : 3;
    if (!entries[last].isDocument)
        return 0;
    return entries[last].page == wanted.page ? 2 : 1;
}

} // namespace

Result<HeaderText> readArchive(const json::Value& log, json::PlaceFinder places, const HeaderTextHints& hints)
{
    const json::Value* list = log.find("entries");
    const auto* values = list ? list->as<json::Array>() : nullptr;
    std::vector<Entry> entries;
    bool hasFields = false;
    for (std::size_t i = 0; values && i < values->size(); ++i) {
        auto entry = TRY(entryOf((*values)[i], places));
        if (!entry)
            continue;
        hasFields = hasFields || !entry->response.fields.empty();
        entries.push_back(*std::move(entry));
    }
    if (!hasFields)
        return fail(
            ErrorCode::NoHeaderFields, {}, entries.empty() ? std::optional(Cause::Empty) : std::nullopt);
    linkRedirects(entries);
    Wanted wanted{ .url = hints.url.empty() ? std::string() : keyOf(hints.url), .page = {} };
    const json::Value* pages = log.find("pages");
    if (const auto* array = pages ? pages->as<json::Array>() : nullptr; array && !array->empty())
        wanted.page = textOf(&array->front(), "id");
    HeaderText text{ .form = TextForm::Har, .exchanges = {} };
    int best = 0;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (entries[i].isFollowing)
            continue;
        if (const int weight = weightOf(entries, i, wanted); weight > best) {
            best = weight;
            text.chosen = text.exchanges.size();
        }
        text.exchanges.push_back(chainFrom(entries, i));
    }
    return text;
}

} // namespace core::http
