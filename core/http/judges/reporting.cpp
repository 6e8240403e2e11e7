// SPDX-License-Identifier: Apache-2.0
#include "core/http/judges/judging.h"
#include "core/http/judges/reporting_uses.h"
#include "core/http/structured_field.h"
#include "core/json/json.h"

#include <algorithm>
#include <optional>
#include <set>
#include <utility>

namespace core::http::judges {
namespace {

constexpr std::string_view endpointsHeader = "Reporting-Endpoints";
constexpr std::string_view groupsHeader = "Report-To";
constexpr std::string_view errorsHeader = "NEL";

constexpr const char* references[] = { "Reporting API section 3.2", "ASVS 3.4.7" };
constexpr const char* olderReferences[] = { "Reporting API" };
constexpr const char* errorReferences[] = { "Network Error Logging section 4" };

constexpr FindingKind dangling{
    .id = "reporting-dangling",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::http", "Reports go to a name nobody defines: %1"),
    .why = TRANSLATABLE("core::http", "Browsers drop them: attacks and mistakes happen unseen."),
    .fix = TRANSLATABLE("core::http", "Define the name in Reporting-Endpoints."),
    .references = references,
};
constexpr FindingKind danglingErrors{
    .id = "nel-group-undefined",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::http", "Network errors go to a group nobody defines: %1"),
    .why
    = TRANSLATABLE("core::http", "Browsers look for it in Report-To alone, and drop what they would report."),
    .fix = TRANSLATABLE("core::http", "Define the group in Report-To, which NEL needs."),
    .references = errorReferences,
};
constexpr FindingKind unquoted{
    .id = "reporting-destination-unquoted",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::http", "A report-to name is not in quotes: %1"),
    .why = TRANSLATABLE("core::http", "Browsers take a string there and nothing else, so no report is sent."),
    .fix = TRANSLATABLE("core::http", "Write the name in double quotes, as in report-to=\"main\"."),
    .references = references,
};
constexpr FindingKind unused{
    .id = "reporting-unused",
    .severity = Severity::Info,
    .words = TRANSLATABLE("core::http", "Nothing reports to %1"),
    .why = TRANSLATABLE("core::http", "The endpoint is defined, and no policy of this response names it."),
    .fix = TRANSLATABLE("core::http", "Name it in the policies' report-to, or remove it."),
    .references = references,
};
constexpr FindingKind invalidEndpoints{
    .id = "reporting-endpoints-invalid",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::http", "Reporting-Endpoints cannot be parsed"),
    .why = TRANSLATABLE("core::http",
        "It is no structured dictionary, and one wrong character makes browsers ignore the whole header."),
    .fix = TRANSLATABLE("core::http", "Write name=\"https://example.com/reports\", with commas between."),
    .references = references,
};
constexpr FindingKind invalidEndpoint{
    .id = "reporting-endpoint-invalid",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::http", "An endpoint is no address in quotes"),
    .why = TRANSLATABLE("core::http", "Browsers skip it and drop the reports that go there."),
    .fix = TRANSLATABLE("core::http", "Write the address in double quotes."),
    .references = references,
};
constexpr FindingKind insecureEndpoint{
    .id = "reporting-endpoint-insecure",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::http", "Reports would go over plain http"),
    .why = TRANSLATABLE("core::http",
        "Reports tell what visitors do, so browsers skip endpoints without https and drop the reports."),
    .fix = TRANSLATABLE("core::http", "Give the endpoint an https address."),
    .references = references,
};
constexpr FindingKind invalidGroups{
    .id = "report-to-invalid",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::http", "Report-To cannot be read"),
    .why = TRANSLATABLE("core::http",
        "Browsers want JSON objects with max_age and endpoints; they ignore what is something else."),
    .fix = TRANSLATABLE("core::http", "Correct the JSON, or send Reporting-Endpoints instead."),
    .references = olderReferences,
};
constexpr FindingKind deprecated{
    .id = "report-to-deprecated",
    .severity = Severity::Info,
    .words = TRANSLATABLE("core::http", "Report-To is deprecated"),
    .why = TRANSLATABLE("core::http",
        "Only Chromium ever knew it, and it stays for network errors alone; Reporting-Endpoints took its "
        "place."),
    .fix = TRANSLATABLE("core::http", "Send Reporting-Endpoints."),
    .references = olderReferences,
};
constexpr FindingKind invalidErrors{
    .id = "nel-invalid",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::http", "NEL cannot be read"),
    .why = TRANSLATABLE("core::http",
        "Browsers want a JSON object with max_age and report_to; they ignore what is something else."),
    .fix = TRANSLATABLE("core::http", "Correct the JSON, or remove the header."),
    .references = errorReferences,
};

constexpr std::size_t mostTold = 50;

using structured::Dictionary;
using structured::Item;

struct Definition {
    std::string name;
    std::string url;
    const Field* field;
    std::string_view part;
};

class Reporting {
public:
    Reporting(const Case& it, HeaderFindings& findings)
        : m_case(it)
        , m_findings(findings)
        , m_endpointFields(fieldsOf(it.response, endpointsHeader))
        , m_groupFields(fieldsOf(it.response, groupsHeader))
        , m_uses(reportingUses(it))
    {
    }

    void judge()
    {
        readEndpoints();
        readGroups();
        readErrors();
        tellUnquoted();
        tellDangling();
        tellUnused();
        tellDeprecated();
    }

private:
    void tell(
        const FindingKind& kind, const Field& field, std::string_view part = {}, std::vector<Change> fix = {})
    {
        m_findings.push_back(findingAt(m_case, kind, field, part, std::move(fix)));
    }

    void readEndpoints()
    {
        if (m_endpointFields.isEmpty())
            return;
        const auto dictionary = structured::parseDictionary(m_endpointFields.text());
        if (!dictionary) {
            const std::size_t offset = structured::offsetOf(dictionary.error());
            tell(invalidEndpoints, m_endpointFields.fieldAt(offset), m_endpointFields.wordAt(offset));
            m_isReadable = false;
            return;
        }
        for (const structured::DictionaryMember& member : *dictionary) {
            const Field& field = m_endpointFields.fieldAt(member.offset);
            const auto* item = std::get_if<Item>(&member.value);
            const std::string* url = item ? std::get_if<std::string>(&item->value) : nullptr;
            if (!url)
                tell(invalidEndpoint, field, m_endpointFields.wordAt(member.offset));
            else if (isInsecure(*url))
                tell(insecureEndpoint, field, m_endpointFields.wordAt(member.offset));
            m_endpoints.push_back({ .name = member.key,
                .url = url ? *url : std::string(),
                .field = &field,
                .part = m_endpointFields.partAt(member.offset, member.key.size()) });
        }
    }

    static std::optional<std::int64_t> maxAgeOf(const json::Value& object)
    {
        const json::Value* age = object.find("max_age");
        return age ? age->integer() : std::nullopt;
    }

    static bool isInsecure(std::string_view url)
    {
        const auto parsed = parseUrl(url);
        return parsed && !parsed->isSecure() && !isLoopback(parsed->host);
    }

    void readGroups()
    {
        if (m_groupFields.isEmpty())
            return;
        // Values with commas between, each an object: an array without its brackets.
        const auto groups = json::parse("[" + m_groupFields.text() + "]");
        const auto* array = groups ? groups->as<json::Array>() : nullptr;
        if (!array) {
            const auto place = groups ? std::nullopt : groups.error().place;
            tellInvalidGroup(place ? place->byte.value_or(1) : 1);
            return;
        }
        for (const json::Value& group : *array)
            readGroup(group);
    }

    void tellInvalidGroup(std::uint64_t offset)
    {
        const std::size_t behindBracket = offset > 0 ? static_cast<std::size_t>(offset) - 1 : 0;
        tell(invalidGroups, m_groupFields.fieldAt(behindBracket), m_groupFields.wordAt(behindBracket));
        m_isReadable = false;
    }

    void readGroup(const json::Value& group)
    {
        const std::optional<std::int64_t> maxAge = maxAgeOf(group);
        const json::Value* list = group.find("endpoints");
        const auto* endpoints = list ? list->as<json::Array>() : nullptr;
        if (!maxAge || *maxAge < 0 || !endpoints) {
            tellInvalidGroup(group.offset);
            return;
        }
        const std::string* name = group.text("group");
        const std::size_t offset = static_cast<std::size_t>(group.offset) - 1;
        Definition definition{
            .name = name ? *name : "default", .url = {}, .field = &m_groupFields.fieldAt(offset), .part = {}
        };
        for (const json::Value& endpoint : *endpoints) {
            const std::string* url = endpoint.text("url");
            if (!url)
                continue;
            if (definition.url.empty())
                definition.url = *url;
            if (isInsecure(*url))
                tell(insecureEndpoint, *definition.field,
                    partBehind(m_groupFields.partAt(offset, std::string_view::npos), "\"url\"", *url));
        }
        m_groups.push_back(std::move(definition));
    }

    void readErrors()
    {
        const Field* field = firstOf(m_case.response, errorsHeader);
        if (!field)
            return;
        const auto policy = json::parse(field->value);
        const std::optional<std::int64_t> maxAge = policy ? maxAgeOf(*policy) : std::nullopt;
        const std::string* name = policy ? policy->text("report_to") : nullptr;
        if (!maxAge || (*maxAge > 0 && !name)) {
            tell(invalidErrors, *field);
            return;
        }
        if (!name || *maxAge <= 0)
            return;
        m_hasErrors = true;
        m_errorsGroup = *name;
        const bool isDefined = std::ranges::find(m_groups, *name, &Definition::name) != m_groups.end();
        if (!isDefined && m_isReadable)
            tell(danglingErrors, *field, partBehind(field->value, "report_to", *name));
    }

    void tellUnquoted()
    {
        for (const ReportingUse& use : m_uses) {
            if (use.isString || !use.field || use.part.empty())
                continue;
            std::string value = use.field->value;
            const auto begin = static_cast<std::size_t>(use.part.data() - use.field->value.data());
            value.replace(begin, use.part.size(), "\"" + use.name + "\"");
            tell(unquoted, *use.field, use.part, { setting(use.field->name, std::move(value)) });
        }
    }

    void tellDangling()
    {
        if (!m_isReadable)
            return;
        std::set<std::string_view> defined;
        for (const auto* definitions : { &m_endpoints, &m_groups }) {
            for (const Definition& definition : *definitions)
                defined.insert(definition.name);
        }
        std::size_t told = 0;
        for (const ReportingUse& use : m_uses) {
            // The judge of integrity tells its own.
            if (!use.isString || defined.contains(use.name) || use.header.starts_with("Integrity-Policy"))
                continue;
            // More would go again, and each may hold the whole field.
            if (++told > mostTold)
                return;
            if (use.field) {
                tell(dangling, *use.field, use.part);
            } else {
                m_findings.push_back(findingOn(dangling, use.header));
            }
            m_findings.back().finding.value = use.name;
        }
    }

    void tellUnused()
    {
        // Browsers send some reports to these without being told.
        std::set<std::string_view> used{ "default", "crash-reporting", m_errorsGroup };
        for (const ReportingUse& use : m_uses)
            used.insert(use.name);
        for (const Definition& endpoint : m_endpoints) {
            if (!used.contains(endpoint.name))
                tell(unused, *endpoint.field, endpoint.part);
        }
    }

    void tellDeprecated()
    {
        if (m_groups.empty() || !m_endpointFields.isEmpty() || (m_hasErrors && m_uses.empty()))
            return;
        Dictionary endpoints;
        for (const Definition& group : m_groups) {
            const bool isNeeded = std::ranges::find(m_uses, group.name, &ReportingUse::name) != m_uses.end();
            if (isNeeded || !m_hasErrors)
                endpoints.push_back({ .key = group.name, .value = Item{ .value = group.url } });
        }
        std::vector<Change> fix;
        if (const auto text = structured::serialize(endpoints); text && !text->empty())
            fix.push_back(setting(endpointsHeader, *text));
        if (!fix.empty() && !m_hasErrors)
            fix.push_back(removing(groupsHeader));
        tell(deprecated, m_groupFields.fieldAt(0), {}, std::move(fix));
    }

    const Case& m_case;
    HeaderFindings& m_findings;
    JoinedFields m_endpointFields;
    JoinedFields m_groupFields;
    std::vector<Definition> m_endpoints;
    std::vector<Definition> m_groups;
    std::vector<ReportingUse> m_uses;
    bool m_hasErrors = false; ///< NEL needs Report-To
    std::string m_errorsGroup; ///< which NEL names
    bool m_isReadable = true; ///< else what dangles is a consequence
};

} // namespace

void judgeReporting(const Case& it, HeaderFindings& findings)
{
    const std::size_t before = findings.size();
    Reporting(it, findings).judge();
    limitRepetitions(findings, before);
}

} // namespace core::http::judges
