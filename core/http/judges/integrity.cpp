// SPDX-License-Identifier: Apache-2.0
#include "core/http/integrity.h"

#include "core/http/judges/integrity_kinds.h"
#include "core/http/judges/judging.h"
#include "core/http/registrable_domain.h"
#include "core/http/structured_field.h"

#include <algorithm>
#include <set>

namespace core::http::judges {
namespace {

/// A resource with where it comes from.
struct Loaded {
    const Resource& resource;
    std::optional<Url> url; ///< nothing where it has none that is of the web
    bool isForeignOrigin = false;
    bool isForeignSite = false;
};

bool isCode(Resource::Kind kind)
{
    return kind == Resource::Kind::Script || kind == Resource::Kind::Style;
}

/// Without the page's own address, whatever has a host counts as foreign.
Loaded loadedFrom(const Resource& resource, const std::optional<Url>& base)
{
    Loaded it{ .resource = resource, .url = {} };
    if (!base) {
        const std::optional<Url> unknown = parseUrl("https://unknown.invalid/");
        it.url = unknown ? resolve(*unknown, resource.url) : std::nullopt;
        it.isForeignOrigin = it.isForeignSite = it.url && it.url->host != unknown->host;
        return it;
    }
    it.url = resolve(*base, resource.url);
    it.isForeignOrigin = it.url && it.url->origin() != base->origin();
    it.isForeignSite = it.url && it.url->host != base->host && !isSameSite(it.url->host, base->host);
    return it;
}

class IntegrityJudge {
public:
    IntegrityJudge(const Case& it, HeaderFindings& findings)
        : m_case(it)
        , m_findings(findings)
        , m_upgrades(std::ranges::any_of(it.policies, upgrades))
    {
    }
    void judgePage();
    void judgePolicies();

private:
    static bool upgrades(const csp::Policy& policy);
    void judgeIntegrityOf(const Loaded& it);
    void judgeWords(const Loaded& it, const std::vector<IntegrityWord>& words);
    void judgeScheme(const Loaded& it);
    void judgePolicy(const std::vector<std::size_t>& fields);
    void judgeMembers(const structured::Dictionary& policy, std::size_t field);
    void judgeDestinations(const structured::Entry& entry, std::size_t field);
    void judgeEndpoints(const structured::Entry& entry, std::size_t field);
    void add(const FindingKind& kind, const Loaded& it, std::string value,
        const char* subject = "subresource-integrity");
    void addToPolicy(const FindingKind& kind, std::size_t field, std::string value, std::size_t offset = 0);

    const Case& m_case;
    HeaderFindings& m_findings;
    bool m_upgrades; ///< upgrade-insecure-requests: nothing is loaded over http
};

bool IntegrityJudge::upgrades(const csp::Policy& policy)
{
    return policy.disposition == csp::Disposition::Enforce && policy.find("upgrade-insecure-requests");
}

void IntegrityJudge::add(const FindingKind& kind, const Loaded& it, std::string value, const char* subject)
{
    m_findings.push_back({ .finding = {
                               .kind = &kind,
                               .subject = subject,
                               .value = std::move(value),
                               .place = it.resource.place,
                           } });
}

// The page

/// Null where there is nothing wrong with it.
const FindingKind* kindOf(IntegrityWord::Flaw flaw)
{
    switch (flaw) {
    case IntegrityWord::Flaw::NoHyphen:
    case IntegrityWord::Flaw::UnknownAlgorithm:
        return &integrityUnknownAlgorithm;
    case IntegrityWord::Flaw::IllegalByte:
        return &integrityMalformed;
    case IntegrityWord::Flaw::WrongLength:
        return &integrityWrongLength;
    case IntegrityWord::Flaw::UrlAlphabet:
        return &integrityUrlAlphabet;
    case IntegrityWord::Flaw::None:
        break;
    }
    return nullptr;
}

/// Of each kind the first: an attribute of thousands of damaged words has one cause.
void IntegrityJudge::judgeWords(const Loaded& it, const std::vector<IntegrityWord>& words)
{
    std::optional<IntegrityAlgorithm> strongest;
    for (const IntegrityWord& word : words)
        strongest = std::max(strongest, word.algorithm);
    std::set<const FindingKind*> told;
    for (const IntegrityWord& word : words) {
        const FindingKind* kind = kindOf(word.flaw);
        if (!kind && word.algorithm != strongest)
            kind = &integrityWeaker;
        if (kind && told.insert(kind).second)
            add(*kind, it, word.text);
    }
}

void IntegrityJudge::judgeIntegrityOf(const Loaded& it)
{
    const std::vector<IntegrityWord> words = parseIntegrity(it.resource.integrity);
    if (words.empty()) {
        if (it.isForeignSite)
            add(it.resource.kind == Resource::Kind::Script ? scriptWithoutIntegrity : styleWithoutIntegrity,
                it, it.resource.url);
        return;
    }
    judgeWords(it, words);
    if (it.isForeignOrigin && !it.resource.hasCrossOrigin && !it.resource.isModule)
        add(integrityWithoutCrossOrigin, it, it.resource.url);
}

void IntegrityJudge::judgeScheme(const Loaded& it)
{
    using Kind = Resource::Kind;
    if (it.resource.kind == Kind::Script && it.resource.url.starts_with("//"))
        add(schemeMissing, it, it.resource.url);
    if (!it.url || it.url->scheme != "http" || m_upgrades || isLoopback(it.url->host))
        return;
    switch (it.resource.kind) {
    case Kind::Script:
    case Kind::Style:
    case Kind::Frame:
    case Kind::Object:
    case Kind::Font:
    case Kind::Manifest:
    case Kind::Worker:
        return add(mixedActive, it, it.resource.url, "mixed-content");
    case Kind::Image:
    case Kind::Media:
        return add(mixedPassive, it, it.resource.url, "mixed-content");
    case Kind::Form:
        return add(mixedForm, it, it.resource.url, "mixed-content");
    default:
        return;
    }
}

void IntegrityJudge::judgePage()
{
    std::optional<Url> base = m_case.url;
    if (base && !m_case.page->baseHref.empty())
        base = resolve(*base, m_case.page->baseHref).or_else([&] { return m_case.url; });
    else if (!base)
        base = parseUrl(m_case.page->baseHref);
    for (const Resource& resource : m_case.page->resources) {
        if (resource.url.empty())
            continue;
        Loaded it = loadedFrom(resource, base);
        // What the base element names is not the page's own origin.
        if (m_case.url && it.url) {
            it.isForeignOrigin = it.url->origin() != m_case.url->origin();
            it.isForeignSite
                = it.url->host != m_case.url->host && !isSameSite(it.url->host, m_case.url->host);
        }
        if (isCode(resource.kind) && it.url)
            judgeIntegrityOf(it);
        if (m_case.isSecure())
            judgeScheme(it);
    }
}

// Integrity-Policy

void IntegrityJudge::addToPolicy(
    const FindingKind& kind, std::size_t field, std::string value, std::size_t offset)
{
    m_findings.push_back({
        .finding = { .kind = &kind,
            .subject = lowered(m_case.response.fields[field].name),
            .value = std::move(value) },
        .spot = Spot{ .hop = m_case.hop, .field = field, .offset = offset },
    });
}

/// The tokens of an inner list; others of its items do not count.
std::vector<std::string> tokensOf(const structured::Entry& entry)
{
    std::vector<std::string> tokens;
    if (const auto* list = std::get_if<structured::InnerList>(&entry)) {
        for (const structured::Item& item : list->items) {
            if (const auto* token = std::get_if<structured::Token>(&item.value))
                tokens.push_back(token->text);
        }
    }
    return tokens;
}

const structured::Entry* find(const structured::Dictionary& dictionary, std::string_view key)
{
    const auto member = std::ranges::find(dictionary, key, &structured::DictionaryMember::key);
    return member == dictionary.end() ? nullptr : &member->value;
}

void IntegrityJudge::judgeDestinations(const structured::Entry& entry, std::size_t field)
{
    const std::vector<std::string> tokens = tokensOf(entry);
    const auto isKnown = [](const std::string& token) { return token == "script" || token == "style"; };
    if (std::ranges::none_of(tokens, isKnown))
        addToPolicy(policyWithoutDestinations, field, m_case.response.fields[field].value);
    for (const std::string& token : tokens) {
        if (!isKnown(token))
            addToPolicy(policyUnknownDestination, field, token);
    }
}

void IntegrityJudge::judgeEndpoints(const structured::Entry& entry, std::size_t field)
{
    std::string declared;
    for (const Field* one : fieldsOf(m_case.response, "Reporting-Endpoints"))
        declared += (declared.empty() ? "" : ", ") + one->value;
    const Result<structured::Dictionary> endpoints = structured::parseDictionary(declared);
    std::set<std::string_view> defined;
    if (endpoints) {
        for (const structured::DictionaryMember& member : *endpoints)
            defined.insert(member.key);
    }
    for (const std::string& name : tokensOf(entry)) {
        if (!defined.contains(name))
            addToPolicy(policyEndpointMissing, field, name);
    }
}

void IntegrityJudge::judgeMembers(const structured::Dictionary& policy, std::size_t field)
{
    if (const structured::Entry* destinations = find(policy, "blocked-destinations"))
        judgeDestinations(*destinations, field);
    else
        addToPolicy(policyWithoutDestinations, field, m_case.response.fields[field].value);
    if (const structured::Entry* sources = find(policy, "sources")) {
        const std::vector<std::string> tokens = tokensOf(*sources);
        if (std::ranges::find(tokens, "inline") == tokens.end())
            addToPolicy(policyWithoutInline, field, m_case.response.fields[field].value);
    }
    if (const structured::Entry* endpoints = find(policy, "endpoints"))
        judgeEndpoints(*endpoints, field);
}

/// Fields of one name are one dictionary.
void IntegrityJudge::judgePolicy(const std::vector<std::size_t>& fields)
{
    if (fields.empty())
        return;
    std::string joined;
    for (const std::size_t field : fields)
        joined += (joined.empty() ? "" : ", ") + m_case.response.fields[field].value;
    const Result<structured::Dictionary> policy = structured::parseDictionary(joined);
    if (policy) {
        judgeMembers(*policy, fields.front());
        return;
    }
    const std::optional<Place>& place = policy.error().place;
    const bool isInFirst = fields.size() == 1 && place && place->byte;
    addToPolicy(policyUnreadable, fields.front(), m_case.response.fields[fields.front()].value,
        isInFirst ? static_cast<std::size_t>(*place->byte) : 0);
    m_findings.back().fix.push_back(
        { .name = m_case.response.fields[fields.front()].name, .value = "blocked-destinations=(script)" });
}

void IntegrityJudge::judgePolicies()
{
    for (const std::string_view name : { "Integrity-Policy", "Integrity-Policy-Report-Only" }) {
        std::vector<std::size_t> fields;
        for (std::size_t i = 0; i < m_case.response.fields.size(); ++i) {
            if (equalsIgnoringCase(m_case.response.fields[i].name, name))
                fields.push_back(i);
        }
        judgePolicy(fields);
    }
}

} // namespace

void judgeIntegrity(const Case& it, HeaderFindings& findings)
{
    const std::size_t before = findings.size();
    IntegrityJudge judge(it, findings);
    if (it.page)
        judge.judgePage();
    judge.judgePolicies();
    limitRepetitions(findings, before);
}

} // namespace core::http::judges
