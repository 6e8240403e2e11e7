// SPDX-License-Identifier: Apache-2.0
#include "core/http/report.h"

#include "core/base/encoding.h"
#include "core/base/text.h"
#include "core/base/version.h"

#include <nlohmann/json.hpp>

#include <map>

namespace core::http {
namespace {

using Json = nlohmann::ordered_json; // members stay in the order in which they are set

std::string written(const Json& json)
{
    return json.dump(2) + "\n";
}

/// A text from the network; where it is not UTF-8, a readable form of it beside `member_base64`.
void setText(Json& object, const std::string& member, std::string_view text)
{
    object[member] = readableUtf8(text);
    if (firstInvalidUtf8(text))
        object[member + "_base64"] = toBase64(asBytes(text));
}

std::string withValue(std::string_view words, std::string_view value)
{
    std::string sentence(words);
    if (const std::size_t at = sentence.find("%1"); at != std::string::npos)
        sentence.replace(at, 2, value);
    return sentence;
}

std::string messageOf(const Finding& finding)
{
    return readableUtf8(withValue(finding.kind->words, finding.value));
}

Json referencesOf(const FindingKind& kind)
{
    Json references = Json::array();
    for (const char* reference : kind.references)
        references.push_back(reference);
    return references;
}

/// The field that a spot lies in; null where the exchange has none such.
const Field* fieldAt(const Audit& audit, const Spot& spot)
{
    if (spot.hop >= audit.exchange.hops.size())
        return nullptr;
    const std::vector<Field>& fields = audit.exchange.hops[spot.hop].fields;
    return spot.field < fields.size() ? &fields[spot.field] : nullptr;
}

Json lineAndColumn(Json place, const std::optional<Place>& text)
{
    place["line"] = text && text->line ? Json(*text->line) : Json(nullptr);
    place["column"] = text && text->column ? Json(*text->column) : Json(nullptr);
    return place;
}

/// Line and column are the field's; offset and size are within its value. Without a field all are the page's.
Json placeOf(const Audit& audit, const HeaderFinding& finding)
{
    if (finding.spot) {
        const Spot& spot = *finding.spot;
        if (const Field* field = fieldAt(audit, spot))
            return lineAndColumn({ { "hop", spot.hop }, { "field", spot.field }, { "offset", spot.offset },
                                     { "size", spot.size } },
                field->place);
    }
    const std::optional<Place>& inPage = finding.finding.place;
    if (!inPage)
        return nullptr;
    return lineAndColumn(
        { { "hop", audit.exchange.hops.size() - 1 }, { "field", nullptr },
            { "offset", inPage->byte ? Json(*inPage->byte) : Json(nullptr) }, { "size", 0 } },
        inPage);
}

Json testsOf(const observatory::Score& score)
{
    Json tests = Json::array();
    for (const observatory::TestResult& test : score.tests) {
        tests.push_back({ { "name", test.test }, { "result", test.outcome->kind.id },
            { "modifier", test.modifier }, { "pass", test.passes } });
    }
    return tests;
}

Json findingsOf(const Audit& audit)
{
    Json findings = Json::array();
    for (const HeaderFinding& one : audit.findings) {
        const FindingKind& kind = *one.finding.kind;
        Json finding;
        finding["id"] = kind.id;
        finding["severity"] = idOf(kind.severity);
        setText(finding, "header", one.finding.subject);
        finding["message"] = messageOf(one.finding);
        setText(finding, "value", one.finding.value);
        finding["why"] = kind.why;
        finding["fix"] = kind.fix;
        finding["references"] = referencesOf(kind);
        finding["place"] = placeOf(audit, one);
        findings.push_back(std::move(finding));
    }
    return findings;
}

/// A pair, as scripts know it from elsewhere, cannot carry a second form: that stands beside the list.
Json hopsOf(const Exchange& exchange)
{
    Json hops = Json::array();
    for (const Response& response : exchange.hops) {
        Json hop;
        setText(hop, "url", response.url);
        hop["status"] = response.status;
        hop["headers"] = Json::array();
        Json bytes = Json::array();
        for (std::size_t i = 0; i < response.fields.size(); ++i) {
            const Field& field = response.fields[i];
            hop["headers"].push_back({ readableUtf8(field.name), readableUtf8(field.value) });
            if (firstInvalidUtf8(field.name) || firstInvalidUtf8(field.value)) {
                bytes.push_back({ { "field", i }, { "name_base64", toBase64(asBytes(field.name)) },
                    { "value_base64", toBase64(asBytes(field.value)) } });
            }
        }
        if (!bytes.empty())
            hop["headers_base64"] = std::move(bytes);
        hops.push_back(std::move(hop));
    }
    return hops;
}

Json policiesOf(const Audit& audit)
{
    Json policies = Json::array();
    for (const csp::Policy& policy : audit.policies) {
        Json object;
        setText(object, "text", policy.text);
        object["disposition"] = policy.disposition == csp::Disposition::Enforce ? "enforce" : "report";
        object["source"] = policy.source == csp::PolicySource::Header ? "header" : "meta";
        policies.push_back(std::move(object));
    }
    return policies;
}

const char* idOf(IsolationReason reason)
{
    switch (reason) {
    case IsolationReason::Isolated:
        return "isolated";
    case IsolationReason::InsecureContext:
        return "insecure-context";
    case IsolationReason::NoPolicies:
        return "no-policies";
    case IsolationReason::NoOpenerPolicy:
        return "no-opener-policy";
    case IsolationReason::NoEmbedderPolicy:
        return "no-embedder-policy";
    case IsolationReason::NotPermitted:
        return "not-permitted";
    }
    std::unreachable();
}

Json isolationOf(const Isolation& isolation)
{
    return { { "isolated", isolation.isIsolated }, { "because", idOf(reasonOf(isolation)) },
        { "opener_policy", isolation.hasOpenerPolicy }, { "embedder_policy", isolation.hasEmbedderPolicy },
        { "secure_context", isolation.isSecureContext } };
}

Json preloadOf(const PreloadEligibility& preload)
{
    Json issues = Json::array();
    for (const PreloadIssue& issue : preload.issues) {
        issues.push_back({ { "level", issue.level == PreloadIssue::Level::Error ? "error" : "warning" },
            { "code", issue.code }, { "message", readableUtf8(withValue(issue.words, issue.value)) } });
    }
    return { { "eligible", preload.isEligible }, { "issues", std::move(issues) } };
}

const char* idOf(Profile profile)
{
    switch (profile) {
    case Profile::WebPage:
        return "web";
    case Profile::Api:
        return "api";
    case Profile::StaticAssets:
        return "static";
    }
    std::unreachable();
}

} // namespace

std::string auditJson(const Audit& audit)
{
    const observatory::Score& score = audit.score;
    Json json;
    setText(json, "url", audit.exchange.judged().url);
    json["score"] = score.score;
    json["grade"] = score.grade;
    json["algorithm"] = static_cast<int>(score.algorithm);
    json["profile"] = idOf(audit.profile);
    json["passed"] = score.passed;
    json["penalty"] = score.penalty;
    json["bonus"] = score.bonus;
    json["bonus_counts"] = score.bonusCounts;
    json["status_graded"] = score.isStatusGraded;
    json["tests"] = testsOf(score);
    json["findings"] = findingsOf(audit);
    json["hops"] = hopsOf(audit.exchange);
    json["policies"] = policiesOf(audit);
    json["cross_origin_isolated"] = isolationOf(audit.isolation);
    json["hsts_preload"] = preloadOf(audit.preload);
    return written(json);
}

std::string policyJson(const std::vector<csp::evaluator::Finding>& findings)
{
    Json json;
    json["findings"] = Json::array();
    for (const csp::evaluator::Finding& one : findings) {
        Json finding;
        finding["type"] = one.kind->name;
        finding["severity"] = one.severity;
        setText(finding, "directive", one.directive);
        if (one.value.empty())
            finding["value"] = nullptr;
        else
            setText(finding, "value", one.value);
        finding["source"] = one.origin == csp::evaluator::Origin::Default ? "default" : "extra";
        json["findings"].push_back(std::move(finding));
    }
    return written(json);
}

namespace {

/// SARIF, section 3.58: what a result's level says of it.
const char* levelOf(Severity severity)
{
    constexpr const char* levels[] = { "note", "note", "warning", "error", "error" };
    return levels[static_cast<std::size_t>(severity)];
}

/// The middle of CVSS's range for that word, which is what readers of SARIF sort by.
const char* securitySeverityOf(Severity severity)
{
    constexpr const char* numbers[] = { "0.0", "2.0", "5.5", "8.0", "9.5" };
    return numbers[static_cast<std::size_t>(severity)];
}

/// A file's name as a URI reference, RFC 3986; a URL keeps what has a meaning there.
std::string uriOf(std::string_view artifact)
{
    constexpr std::string_view unreserved
        = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";
    constexpr std::string_view reserved = ":?#[]@!$&'()*+,;=%";
    const bool isUrl = artifact.starts_with("http://") || artifact.starts_with("https://");
    std::string uri = !isUrl && artifact.starts_with('/') ? "file://" : "";
    for (const char byte : artifact) {
        if (unreserved.contains(byte) || (isUrl && reserved.contains(byte)))
            uri += byte;
        else
            uri += "%" + toHex(asBytes({ &byte, 1 }), LetterCase::Upper);
    }
    return uri;
}

/// The rules, in the order in which they are first broken.
class SarifRules {
public:
    std::size_t indexOf(const FindingKind& kind)
    {
        const auto [known, isNew] = m_indexes.try_emplace(kind.id, m_rules.size());
        if (isNew)
            m_rules.push_back(ruleOf(kind));
        return known->second;
    }
    Json take() && { return std::move(m_rules); }

private:
    static Json ruleOf(const FindingKind& kind)
    {
        Json tags = referencesOf(kind);
        tags.insert(tags.begin(), "security");
        Json rule;
        rule["id"] = kind.id;
        rule["shortDescription"]["text"] = withValue(kind.words, "…");
        rule["fullDescription"]["text"] = kind.why;
        if (*kind.fix)
            rule["help"]["text"] = kind.fix;
        rule["defaultConfiguration"]["level"] = levelOf(kind.severity);
        rule["properties"]["tags"] = std::move(tags);
        rule["properties"]["security-severity"] = securitySeverityOf(kind.severity);
        return rule;
    }

    Json m_rules = Json::array();
    std::map<std::string_view, std::size_t> m_indexes;
};

Json locationOf(const Audit& audit, const HeaderFinding& finding, const std::string& uri)
{
    Json physical;
    physical["artifactLocation"] = { { "uri", uri }, { "index", 0 } };
    const Field* field = finding.spot ? fieldAt(audit, *finding.spot) : nullptr;
    if (field && field->place && field->place->line) {
        physical["region"]["startLine"] = *field->place->line;
        if (field->place->column)
            physical["region"]["startColumn"] = *field->place->column;
    }
    Json location;
    location["physicalLocation"] = std::move(physical);
    location["logicalLocations"]
        = Json::array({ { { "name", readableUtf8(finding.finding.subject) }, { "kind", "member" } } });
    return location;
}

} // namespace

std::string auditSarif(const Audit& audit, std::string_view artifact)
{
    const std::string uri = uriOf(artifact);
    SarifRules rules;
    Json results = Json::array();
    for (const HeaderFinding& one : audit.findings) {
        const FindingKind& kind = *one.finding.kind;
        std::string message = messageOf(one.finding) + ". " + kind.why;
        Json result;
        result["ruleId"] = kind.id;
        result["ruleIndex"] = rules.indexOf(kind);
        result["level"] = levelOf(kind.severity);
        result["message"]["text"] = std::move(message);
        result["locations"] = Json::array({ locationOf(audit, one, uri) });
        results.push_back(std::move(result));
    }
    Json run;
    run["tool"]["driver"] = { { "name", "Assay" }, { "version", version() } };
    run["tool"]["driver"]["rules"] = std::move(rules).take();
    run["artifacts"] = Json::array({ { { "location", { { "uri", uri } } } } });
    run["results"] = std::move(results);
    run["properties"]
        = { { "url", readableUtf8(audit.exchange.judged().url) }, { "score", audit.score.score },
              { "grade", audit.score.grade }, { "algorithm", static_cast<int>(audit.score.algorithm) } };
    Json json;
    json["$schema"] = "https://json.schemastore.org/sarif-2.1.0.json";
    json["version"] = "2.1.0";
    json["runs"] = Json::array({ std::move(run) });
    return written(json);
}

} // namespace core::http
