// SPDX-License-Identifier: Apache-2.0
#include "core/base/stable_order.h"
#include "core/http/hsts.h"
#include "core/json/json.h"

#include <algorithm>

namespace core::http {
namespace {

constexpr std::string_view enforced = "force-https";

/// Chromium's file says with // what its parts are for; they become spaces, so that places stay true.
std::string withoutComments(std::string_view text)
{
    std::string clean(text);
    bool isInString = false;
    for (std::size_t i = 0; i < clean.size(); ++i) {
        if (isInString) {
            if (clean[i] == '\\')
                ++i;
            else if (clean[i] == '"')
                isInString = false;
        } else if (clean[i] == '"') {
            isInString = true;
        } else if (clean.compare(i, 2, "//") == 0) {
            for (; i < clean.size() && clean[i] != '\n'; ++i)
                clean[i] = ' ';
        }
    }
    return clean;
}

bool isTrue(const json::Value& entry, std::string_view includes, std::string_view alternative)
{
    const json::Value* value = entry.find(includes);
    if (value == nullptr)
        value = entry.find(alternative);
    const bool* flag = value == nullptr ? nullptr : value->as<bool>();
    return flag != nullptr && *flag;
}

void append(std::vector<PreloadList::Entry>& entries, std::string_view host, const json::Value& entry)
{
    const std::string* mode = entry.text("mode");
    if (mode == nullptr || *mode != enforced)
        return;
    entries.push_back({ .host = lowered(host),
        .includesSubdomains = isTrue(entry, "include_subdomains", "includeSubDomains") });
}

} // namespace

Result<PreloadList> PreloadList::read(std::string_view json)
{
    const json::Value root = TRY(json::parse(withoutComments(json)));
    PreloadList list;
    if (const json::Value* entries = root.find("entries"); entries != nullptr && entries->as<json::Array>()) {
        for (const json::Value& entry : *entries->as<json::Array>()) {
            if (const std::string* name = entry.text("name"))
                append(list.m_entries, *name, entry);
        }
    } else if (const auto* hosts = root.as<json::Object>()) {
        for (const json::Member& member : *hosts)
            append(list.m_entries, member.name, member.value);
    } else {
        return fail(ErrorCode::NotInThisFormat);
    }
    sortStably(list.m_entries, {}, &Entry::host);
    return list;
}

const PreloadList::Entry* PreloadList::find(std::string_view host) const
{
    const std::string name = lowered(host);
    const auto entryOf = [&](std::string_view parent) -> const Entry* {
        const auto range = std::ranges::equal_range(m_entries, parent, {}, &Entry::host);
        return range.empty() ? nullptr : &range.back(); // of a repeated name the last one counts, as in JSON
    };
    if (const Entry* own = entryOf(name))
        return own;
    for (std::size_t dot = name.find('.'); dot != std::string::npos; dot = name.find('.', dot + 1)) {
        const Entry* parent = entryOf(std::string_view(name).substr(dot + 1));
        if (parent != nullptr && parent->includesSubdomains)
            return parent;
    }
    return nullptr;
}

} // namespace core::http
