// SPDX-License-Identifier: Apache-2.0
#include "core/base/text.h"
#include "core/http/har.h"

#include <algorithm>
#include <utility>

namespace core::http {
namespace {

/// Strings and numbers are values; what else there is, is none.
std::optional<std::string_view> valueOf(const json::Value& value)
{
    if (const auto* text = value.as<std::string>())
        return *text;
    if (const auto* number = value.as<json::Number>())
        return number->text;
    return {};
}

Result<> appendPair(const json::Array& pair, json::PlaceFinder& places, HeadReader& head)
{
    const auto* name = pair.size() == 2 ? pair[0].as<std::string>() : nullptr;
    const auto value = name ? valueOf(pair[1]) : std::nullopt;
    if (!value)
        return {};
    return appendField(*name, *value, places.find(pair[0].offset), head);
}

Result<> appendMembers(const json::Object& object, json::PlaceFinder& places, HeadReader& head)
{
    for (const json::Member& member : object) {
        const Place place = places.find(member.offset);
        if (const auto value = valueOf(member.value))
            TRY(appendField(member.name, *value, place, head));
        const auto* values = member.value.as<json::Array>();
        for (std::size_t i = 0; values && i < values->size(); ++i) {
            if (const auto value = valueOf((*values)[i]))
                TRY(appendField(member.name, *value, place, head));
        }
    }
    return {};
}

} // namespace

Result<> appendField(std::string_view name, std::string_view value, const Place& place, HeadReader& head)
{
    name = trimmed(name);
    if (name.empty() || name.find_first_of(std::string_view(":\r\n\0", 4)) != std::string_view::npos)
        return {};
    for (;;) {
        const std::size_t end = value.find('\n');
        TRY(head.add({ .name = std::string(name),
            .value = std::string(trimmed(value.substr(0, end))),
            .place = place }));
        if (end == std::string_view::npos)
            return {};
        value.remove_prefix(end + 1);
    }
}

Result<> appendFields(const json::Value& list, json::PlaceFinder& places, HeadReader& head)
{
    const auto* headers = list.as<json::Array>();
    for (std::size_t i = 0; headers && i < headers->size(); ++i) {
        const json::Value& header = (*headers)[i];
        if (const auto* pair = header.as<json::Array>()) {
            TRY(appendPair(*pair, places, head));
            continue;
        }
        const json::Value* name = header.find("name");
        const json::Value* value = header.find("value");
        const auto* text = name ? name->as<std::string>() : nullptr;
        const auto plain = value ? valueOf(*value) : std::nullopt;
        if (text && plain)
            TRY(appendField(*text, *plain, places.find(name->offset), head));
    }
    return {};
}

Result<Answer> readHeaderObject(const json::Value& value, json::PlaceFinder places)
{
    const json::Value* headers = value.find("headers");
    const bool isWrapped = headers && !headers->as<std::string>();
    const json::Value& fields = isWrapped ? *headers : value;
    HeadReader head;
    if (const auto* object = fields.as<json::Object>())
        TRY(appendMembers(*object, places, head));
    else
        TRY(appendFields(fields, places, head));
    Answer answer{ .response = head.take().response };
    if (!isWrapped)
        return answer;
    const json::Value* status = value.find("status");
    const std::int64_t code = status ? status->integer().value_or(0) : 0;
    answer.response.status = code >= 100 && code <= 999 ? static_cast<int>(code) : 0;
    const std::string* url = value.text("url");
    if (const std::optional<Url> parsed = url ? parseUrl(*url) : std::nullopt)
        answer.response.url = parsed->text();
    return answer;
}

bool looksLikeJson(const LineReader& lines)
{
    constexpr std::size_t enough = 4096; // white space after the bracket
    const auto first = lines.peekText();
    if (!first)
        return false;
    const std::string_view line = trimmed(first->text);
    LineReader ahead = lines;
    while (const auto next = ahead.peek()) {
        if (!next->isBlank())
            break;
        ahead.next();
    }
    std::string_view rest = ahead.rest().substr(0, enough);
    rest.remove_prefix(std::min(rest.find_first_of("{["), rest.size()));
    const char bracket = line.front();
    if ((bracket != '{' && bracket != '[') || rest.empty())
        return false;
    const std::size_t at = rest.find_first_not_of(" \t\r\n>", 1);
    if (at == std::string_view::npos)
        return rest.size() < enough && rest.size() > 1;
    return std::string_view(bracket == '{' ? "\"'}" : "[{\"]").contains(rest[at]);
}

Result<HeaderText> readJson(std::string_view text, const Framing& framing, const HeaderTextHints& hints)
{
    // Nothing is copied but quoted text, whose places are then those of the copy.
    std::string unquoted;
    std::string_view whole = text.substr(0, framing.end);
    if (framing.quotes > 0 || framing.begin > 3) {
        LineReader lines(text, framing);
        while (const auto line = lines.next())
            unquoted.append(line->text).push_back('\n');
        whole = unquoted;
    }
    const json::Value value = TRY(json::parse(whole));
    const json::PlaceFinder places(whole);
    const json::Value* log = value.find("log");
    if (log && log->find("entries"))
        return readArchive(*log, places, hints);
    return exchangesOf(TextForm::Fields, { TRY(readHeaderObject(value, places)) }, hints);
}

} // namespace core::http
