// SPDX-License-Identifier: Apache-2.0
#include "core/http/judges/policy_case.h"

#include <algorithm>

namespace core::http::judges {
namespace {

constexpr int mostOfAKind = 4;
/// Every fix holds the whole field.
constexpr std::size_t mostFindings = 200;
constexpr std::size_t largestFix = std::size_t{ 64 } * 1024;
/// They are made before it is known whether the finding is one too many.
constexpr std::size_t mostFixes = 1000;

} // namespace

PolicyPart partOf(const csp::Directive& directive)
{
    return { .offset = directive.offset, .size = directive.name.size() };
}

PolicyPart partOf(const csp::Directive& directive, std::size_t value)
{
    return { .offset = directive.valueOffsets[value], .size = directive.values[value].size() };
}

PolicyPart wholePartOf(const csp::Directive& directive)
{
    if (directive.values.empty())
        return partOf(directive);
    const std::size_t end = directive.valueOffsets.back() + directive.values.back().size();
    return { .offset = directive.offset, .size = end - directive.offset };
}

PolicyCase::PolicyCase(const Case& it, const csp::Policy& policy, HeaderFindings& findings)
    : m_case(&it)
    , m_policy(&policy)
    , m_findings(&findings)
    , m_elements(policy.effective("script-src-elem"))
    , m_handlers(policy.effective("script-src-attr"))
    , m_evaluated(policy.effective("script-src"))
{
}

const csp::SourceList& PolicyCase::sourcesOf(const csp::Directive& directive) const
{
    std::shared_ptr<const csp::SourceList>& list = m_lists[&directive];
    if (!list)
        list = std::make_shared<const csp::SourceList>(directive.values);
    return *list;
}

void PolicyCase::report(
    const FindingKind& kind, PolicyPart part, std::string value, std::vector<Change> fix) const
{
    if (++m_counts[&kind] > mostOfAKind || m_findings->size() > mostFindings)
        return;
    HeaderFinding found{ .finding
        = { .kind = &kind,
            .subject = isReport() ? "content-security-policy-report-only" : "content-security-policy",
            .value = std::move(value) } };
    if (isMeta()) {
        if (m_case->page && m_policy->field < m_case->page->metas.size())
            found.finding.place = m_case->page->metas[m_policy->field].place;
    } else {
        const bool isWhole = part.size == 0;
        found.spot = Spot{ .hop = m_case->hop,
            .field = m_policy->field,
            .offset = m_policy->offset + (isWhole ? 0 : part.offset),
            .size = isWhole ? m_policy->text.size() : part.size };
        if (m_policy->field < m_case->response.fields.size())
            found.finding.place = m_case->response.fields[m_policy->field].place;
        found.fix = std::move(fix);
    }
    m_findings->push_back(std::move(found));
}

std::vector<Change> PolicyCase::replacing(PolicyPart part, std::string_view by) const
{
    if (isMeta() || m_policy->field >= m_case->response.fields.size())
        return {};
    const Field& field = m_case->response.fields[m_policy->field];
    const std::size_t offset = m_policy->offset + part.offset;
    if (field.value.size() > largestFix || ++m_fixes > mostFixes || offset + part.size > field.value.size())
        return {};
    std::string value = field.value;
    value.replace(offset, part.size, by);
    return { { .name = field.name, .value = std::move(value), .field = m_policy->field } };
}

std::vector<Change> PolicyCase::adding(std::string_view directive) const
{
    const std::string& text = m_policy->text;
    const char* separator = text.empty() ? "" : text.ends_with(';') ? " " : "; ";
    return replacing({ .offset = text.size(), .size = 0 }, separator + std::string(directive));
}

std::vector<Change> PolicyCase::withoutValue(const csp::Directive& directive, std::size_t value) const
{
    PolicyPart part = partOf(directive, value);
    // A directive without sources forbids all, which 'none' says aloud.
    if (directive.values.size() == 1)
        return replacing(part, "'none'");
    const std::size_t before = value == 0
        ? directive.offset + directive.name.size()
        : directive.valueOffsets[value - 1] + directive.values[value - 1].size();
    part.size += part.offset - before;
    part.offset = before;
    return replacing(part, "");
}

std::vector<Change> PolicyCase::withoutDirective(const csp::Directive& directive) const
{
    const std::string& text = m_policy->text;
    PolicyPart part = wholePartOf(directive);
    const std::size_t semicolon = text.find_first_not_of("\t\n\f\r ", part.offset + part.size);
    if (semicolon != std::string::npos && text[semicolon] == ';') {
        const std::size_t next = text.find_first_not_of("\t\n\f\r ", semicolon + 1);
        part.size = std::min(next, text.size()) - part.offset;
    }
    return replacing(part, "");
}

} // namespace core::http::judges
