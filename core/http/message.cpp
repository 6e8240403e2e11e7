// SPDX-License-Identifier: Apache-2.0
#include "core/http/message.h"

#include "core/base/stable_order.h"

#include <algorithm>

namespace core::http {
namespace {

char lowered(char letter)
{
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

void apply(const Change& change, std::vector<Field>& fields)
{
    if (change.field) {
        if (*change.field >= fields.size())
            return;
        const auto field = fields.begin() + static_cast<std::ptrdiff_t>(*change.field);
        if (change.value)
            field->value = *change.value;
        else
            fields.erase(field);
        return;
    }
    const auto isNamed = [&](const Field& field) { return equalsIgnoringCase(field.name, change.name); };
    auto first = std::ranges::find_if(fields, isNamed);
    if (change.value) {
        if (first == fields.end()) {
            fields.push_back({ .name = change.name, .value = *change.value });
            return;
        }
        first->value = *change.value;
        ++first;
    }
    fields.erase(std::remove_if(first, fields.end(), isNamed), fields.end());
}

} // namespace

bool equalsIgnoringCase(std::string_view left, std::string_view right)
{
    return std::ranges::equal(
        left, right, {}, [](char letter) { return lowered(letter); },
        [](char letter) { return lowered(letter); });
}

std::string lowered(std::string_view text)
{
    std::string result(text);
    std::ranges::transform(result, result.begin(), [](char letter) { return lowered(letter); });
    return result;
}

std::vector<const Field*> fieldsOf(const Response& response, std::string_view name)
{
    std::vector<const Field*> found;
    for (const Field& field : response.fields) {
        if (equalsIgnoringCase(field.name, name))
            found.push_back(&field);
    }
    return found;
}

const Field* firstOf(const Response& response, std::string_view name)
{
    const auto found = std::ranges::find_if(
        response.fields, [&](const Field& field) { return equalsIgnoringCase(field.name, name); });
    return found == response.fields.end() ? nullptr : &*found;
}

Exchange changed(Exchange exchange, const std::vector<Change>& changes)
{
    // Those with an index first and from the end, so that no index moves under another.
    std::vector<Change> ordered(changes);
    sortStably(ordered, [](const Change& left, const Change& right) {
        if (left.field && right.field)
            return *left.field > *right.field;
        return left.field.has_value() && !right.field.has_value();
    });
    for (const Change& change : ordered)
        apply(change, exchange.hops.back().fields);
    return exchange;
}

} // namespace core::http
