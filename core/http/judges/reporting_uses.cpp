// SPDX-License-Identifier: Apache-2.0
#include "core/http/judges/reporting_uses.h"

#include "core/http/judges/judging.h"
#include "core/http/structured_field.h"

#include <algorithm>
#include <span>
#include <utility>

namespace core::http::judges {
namespace {

using Uses = std::vector<ReportingUse>;

const std::string* textOf(const structured::BareItem& item)
{
    return std::get_if<std::string>(&item);
}

const std::string* destinationIn(const structured::Parameters& parameters)
{
    const auto found
        = std::ranges::find(parameters, "report-to", [](const auto& parameter) { return parameter.first; });
    return found == parameters.end() ? nullptr : textOf(found->second);
}

const structured::Parameters& parametersOf(const structured::Entry& entry)
{
    return std::visit(
        [](const auto& value) -> const structured::Parameters& { return value.parameters; }, entry);
}

void addPolicies(const Case& it, Uses& uses)
{
    for (const csp::Policy& policy : it.policies) {
        for (const csp::Directive& directive : policy.directives) {
            if (directive.name != "report-to" || directive.isIgnored || directive.values.empty())
                continue;
            ReportingUse use{ .name = directive.values.front(), .header = "Content-Security-Policy" };
            if (policy.source == csp::PolicySource::Header) {
                use.field = &it.response.fields[policy.field];
                use.part = std::string_view(use.field->value)
                               .substr(policy.offset + directive.valueOffsets.front(), use.name.size());
            }
            uses.push_back(std::move(use));
        }
    }
}

/// `value` is the field's, from where the policy begins.
void add(const std::string* name, const Field& field, std::string_view value, Uses& uses)
{
    if (name)
        uses.push_back({ .name = *name,
            .header = field.name,
            .field = &field,
            .part = partBehind(value, "report-to", *name) });
}

void addBare(const structured::Parameters& parameters, const Field& field, Uses& uses)
{
    const auto found
        = std::ranges::find(parameters, "report-to", [](const auto& parameter) { return parameter.first; });
    const auto* token = found == parameters.end() ? nullptr : std::get_if<structured::Token>(&found->second);
    if (!token)
        return;
    add(&token->text, field, field.value, uses);
    uses.back().isString = false;
}

void addOpenerAndEmbedder(const Case& it, Uses& uses)
{
    for (const char* header : { "Cross-Origin-Opener-Policy", "Cross-Origin-Opener-Policy-Report-Only",
             "Cross-Origin-Embedder-Policy", "Cross-Origin-Embedder-Policy-Report-Only" }) {
        const std::vector<const Field*> fields = fieldsOf(it.response, header);
        if (fields.size() != 1)
            continue;
        const auto item = structured::parseItem(fields.front()->value);
        if (!item)
            continue;
        add(destinationIn(item->parameters), *fields.front(), fields.front()->value, uses);
        addBare(item->parameters, *fields.front(), uses);
    }
}

/// What is looked at to find the name in it; a hostile field has a name that is escaped in each of its
/// members.
constexpr std::size_t longestMember = 1024;

void addPermissions(const Case& it, Uses& uses)
{
    for (const char* header : { "Permissions-Policy", "Permissions-Policy-Report-Only" }) {
        const JoinedFields fields(fieldsOf(it.response, header));
        const auto dictionary = structured::parseDictionary(fields.text());
        if (!dictionary)
            continue;
        for (const structured::DictionaryMember& member : *dictionary)
            add(destinationIn(parametersOf(member.value)), fields.fieldAt(member.offset),
                fields.partAt(member.offset, longestMember), uses);
    }
}

void addIntegrity(const Case& it, Uses& uses)
{
    for (const char* header : { "Integrity-Policy", "Integrity-Policy-Report-Only" }) {
        const JoinedFields fields(fieldsOf(it.response, header));
        const auto dictionary = structured::parseDictionary(fields.text());
        if (!dictionary)
            continue;
        const auto member = std::ranges::find(*dictionary, "endpoints", &structured::DictionaryMember::key);
        const auto* list
            = member == dictionary->end() ? nullptr : std::get_if<structured::InnerList>(&member->value);
        for (const structured::Item& item :
            list ? std::span(list->items) : std::span<const structured::Item>()) {
            const auto* token = std::get_if<structured::Token>(&item.value);
            if (token)
                uses.push_back({ .name = token->text,
                    .header = header,
                    .field = &fields.fieldAt(item.offset),
                    .part = fields.partAt(item.offset, token->text.size()) });
        }
    }
}

} // namespace

std::string_view partBehind(std::string_view value, std::string_view key, std::string_view text)
{
    std::size_t begin = value.find(key);
    begin = value.find(text, begin == std::string_view::npos ? 0 : begin + key.size());
    return begin == std::string_view::npos ? std::string_view() : value.substr(begin, text.size());
}

std::vector<ReportingUse> reportingUses(const Case& it)
{
    Uses uses;
    addPolicies(it, uses);
    addOpenerAndEmbedder(it, uses);
    addPermissions(it, uses);
    addIntegrity(it, uses);
    return uses;
}

} // namespace core::http::judges
