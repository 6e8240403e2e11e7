// SPDX-License-Identifier: Apache-2.0
#include "core/http/judges/judging.h"

#include "core/base/text.h"

#include <algorithm>
#include <map>
#include <utility>

namespace core::http::judges {
namespace {

std::size_t indexOf(const Case& it, const Field& field)
{
    return static_cast<std::size_t>(&field - it.response.fields.data());
}

} // namespace

HeaderFinding findingAt(const Case& it, const FindingKind& kind, const Field& field, std::string_view part,
    std::vector<Change> fix)
{
    Spot spot{ .hop = it.hop, .field = indexOf(it, field) };
    if (!part.empty()) {
        spot.offset = static_cast<std::size_t>(part.data() - field.value.data());
        spot.size = part.size();
    }
    return { .finding = { .kind = &kind,
                 .subject = lowered(field.name),
                 .value = std::string(part.empty() ? std::string_view(field.value) : part) },
        .spot = spot,
        .fix = std::move(fix) };
}

HeaderFinding findingOn(const FindingKind& kind, std::string_view header, std::vector<Change> fix)
{
    return { .finding = { .kind = &kind, .subject = lowered(header) }, .fix = std::move(fix) };
}

void limitRepetitions(HeaderFindings& findings, std::size_t before)
{
    constexpr std::size_t most = 50;
    std::map<const FindingKind*, std::size_t> counts;
    const auto added = findings.begin() + static_cast<std::ptrdiff_t>(before);
    findings.erase(std::remove_if(added, findings.end(),
                       [&](const HeaderFinding& finding) { return ++counts[finding.finding.kind] > most; }),
        findings.end());
}

Change setting(std::string_view header, std::string value)
{
    return { .name = std::string(header), .value = std::move(value) };
}

Change removing(std::string_view header)
{
    return { .name = std::string(header) };
}

Change removing(const Case& it, const Field& field)
{
    return { .name = field.name, .value = {}, .field = indexOf(it, field) };
}

std::vector<std::string_view> commaSeparated(std::string_view text)
{
    std::vector<std::string_view> members;
    bool isQuoted = false;
    std::size_t begin = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '"')
            isQuoted = !isQuoted;
        else if (text[i] == '\\' && isQuoted)
            ++i;
        else if (text[i] == ',' && !isQuoted) {
            members.push_back(trimmed(text.substr(begin, i - begin)));
            begin = i + 1;
        }
    }
    members.push_back(trimmed(text.substr(begin)));
    return members;
}

std::vector<Member> membersOf(const Response& response, std::string_view header)
{
    std::vector<Member> members;
    for (const Field* field : fieldsOf(response, header)) {
        for (const std::string_view text : commaSeparated(field->value))
            members.push_back({ .field = field, .text = text });
    }
    return members;
}

JoinedFields::JoinedFields(std::vector<const Field*> fields)
    : m_fields(std::move(fields))
{
    for (const Field* field : m_fields) {
        if (!m_begins.empty())
            m_text += ", ";
        m_begins.push_back(m_text.size());
        m_text += field->value;
    }
}

std::size_t JoinedFields::indexAt(std::size_t offset) const
{
    const auto next = std::ranges::upper_bound(m_begins, offset);
    const auto index = static_cast<std::size_t>(next - m_begins.begin()) - 1;
    // What is wrong between two fields is that there is a second.
    const bool isBehind = offset >= m_begins[index] + m_fields[index]->value.size();
    return isBehind && index + 1 < m_fields.size() ? index + 1 : index;
}

const Field& JoinedFields::fieldAt(std::size_t offset) const
{
    return *m_fields[indexAt(offset)];
}

std::string_view JoinedFields::partAt(std::size_t offset, std::size_t size) const
{
    const std::size_t index = indexAt(offset);
    const std::string_view value = m_fields[index]->value;
    const std::size_t begin = offset < m_begins[index] ? 0 : offset - m_begins[index];
    return value.substr(std::min(begin, value.size()), size);
}

std::string_view JoinedFields::wordAt(std::size_t offset) const
{
    const std::string_view rest = partAt(offset, std::string_view::npos);
    const std::size_t end = rest.find_first_of(" \t,;", 1);
    return rest.substr(0, end);
}

std::string bareWord(std::string_view text)
{
    constexpr std::string_view around = " \t\"'`;";
    const std::size_t begin = text.find_first_not_of(around);
    if (begin == std::string_view::npos)
        return {};
    return lowered(text.substr(begin, text.find_last_not_of(around) - begin + 1));
}

} // namespace core::http::judges
