// SPDX-License-Identifier: Apache-2.0
#include "core/http/csp/preview.h"

#include "core/base/encoding.h"
#include "core/crypto/digest.h"
#include "core/http/csp/source_list.h"

#include <algorithm>
#include <map>

namespace core::http::csp {
namespace {

using Kind = Resource::Kind;

/// A comma makes a policy: without a limit, a hostile text has thousands of them on each of thousands of
/// resources.
constexpr std::size_t mostPolicies = 64;
constexpr std::size_t mostScripts = 1000;

enum class Check : std::uint8_t {
    Script,
    Style,
    Address,
    InlineScript,
    InlineStyle,
    ScriptAttribute,
    StyleAttribute
};

struct Rule {
    Kind kind;
    Check check;
    const char* directive; ///< CSP sections 6.8.1 and 6.8.2
};

constexpr Rule rules[] = {
    { Kind::Script, Check::Script, "script-src-elem" },
    { Kind::InlineScript, Check::InlineScript, "script-src-elem" },
    { Kind::EventHandler, Check::ScriptAttribute, "script-src-attr" },
    { Kind::ScriptUrl, Check::ScriptAttribute, "script-src-elem" },
    { Kind::Style, Check::Style, "style-src-elem" },
    { Kind::InlineStyle, Check::InlineStyle, "style-src-elem" },
    { Kind::StyleAttribute, Check::StyleAttribute, "style-src-attr" },
    { Kind::Image, Check::Address, "img-src" },
    { Kind::Media, Check::Address, "media-src" },
    { Kind::Font, Check::Address, "font-src" },
    { Kind::Frame, Check::Address, "frame-src" },
    { Kind::Object, Check::Address, "object-src" },
    { Kind::Form, Check::Address, "form-action" },
    { Kind::Manifest, Check::Address, "manifest-src" },
    { Kind::Base, Check::Address, "base-uri" },
    { Kind::Worker, Check::Script, "worker-src" },
    { Kind::Connect, Check::Address, "connect-src" },
};

const Rule& ruleOf(Kind kind)
{
    return *std::ranges::find(rules, kind, &Rule::kind);
}

bool isInline(Check check)
{
    return check != Check::Script && check != Check::Style && check != Check::Address;
}

bool isScript(Check check)
{
    return check == Check::Script || check == Check::InlineScript || check == Check::ScriptAttribute;
}

std::string hashOf(const std::string& algorithm, const std::string& text)
{
    using crypto::DigestAlgorithm;
    const DigestAlgorithm digest = algorithm == "sha256" ? DigestAlgorithm::Sha256
        : algorithm == "sha384"                          ? DigestAlgorithm::Sha384
                                                         : DigestAlgorithm::Sha512;
    const auto value = crypto::digestOf(digest, asBytes(text));
    return value ? toBase64(*value) : std::string();
}

bool hasHashOf(const SourceList& sources, const std::string& text)
{
    if (!sources.hasHashes())
        return false;
    constexpr const char* algorithms[] = { "sha256", "sha384", "sha512" };
    return std::ranges::any_of(algorithms,
        [&](const char* algorithm) { return sources.hasHash(algorithm, hashOf(algorithm, text)); });
}

/// The hashes of an integrity attribute as sources without their quotes: "sha384-…".
std::vector<std::string> integritySources(std::string_view integrity)
{
    constexpr std::string_view whiteSpace = "\t\n\f\r ";
    std::vector<std::string> sources;
    for (std::size_t at = integrity.find_first_not_of(whiteSpace); at < integrity.size();) {
        const std::size_t end = std::min(integrity.find_first_of(whiteSpace, at), integrity.size());
        const std::string_view word = integrity.substr(at, end - at);
        std::string hash(word.substr(0, word.find('?'))); // options follow
        if (parseSource("'" + hash + "'").kind == Source::Kind::Hash)
            sources.push_back(std::move(hash));
        at = integrity.find_first_not_of(whiteSpace, end);
    }
    return sources;
}

/// CSP section 6.7.1.1: each hash of the attribute must be listed.
bool allowsByIntegrity(const SourceList& sources, const std::string& integrity)
{
    if (!sources.hasHashes())
        return false;
    const std::vector<std::string> hashes = integritySources(integrity);
    return !hashes.empty() && std::ranges::all_of(hashes, [&](const std::string& hash) {
        const Source source = parseSource("'" + hash + "'");
        return sources.hasHash(source.algorithm, source.value);
    });
}

/// The address of what is loaded. What has no network behind it keeps its scheme and nothing else.
std::optional<Url> addressOf(const std::string& written, const Url& base)
{
    const Source scheme = parseSource(written.substr(0, std::min(written.find(':'), written.size() - 1) + 1));
    constexpr std::string_view network[] = { "http", "https", "ws", "wss" };
    if (scheme.kind == Source::Kind::Scheme && std::ranges::find(network, scheme.scheme) == std::end(network))
        return Url{ .scheme = scheme.scheme, .host = {} };
    return resolve(base, written);
}

struct Sandbox {
    bool forbidsScripts = false;
    bool forbidsForms = false;
};

/// One that is enforced; a meta element cannot set it.
Sandbox sandboxOf(const Policy& policy)
{
    const Directive* sandbox = policy.find("sandbox");
    if (!sandbox || policy.source == PolicySource::Meta || policy.disposition == Disposition::Report)
        return {};
    const auto lacks = [&](std::string_view flag) {
        return std::ranges::none_of(
            sandbox->values, [&](const std::string& value) { return equalsIgnoringCase(value, flag); });
    };
    return { .forbidsScripts = lacks("allow-scripts"), .forbidsForms = lacks("allow-forms") };
}

/// A policy with the sources of its directives, taken apart once.
class Judge {
public:
    Judge(const Policy& policy, std::size_t index)
        : m_policy(policy)
        , m_index(index)
        , m_upgrades(policy.disposition == Disposition::Enforce && policy.find("upgrade-insecure-requests"))
        , m_sandbox(sandboxOf(policy))
    {
    }

    const Policy& policy() const { return m_policy; }
    std::size_t index() const { return m_index; }

    /// Header policies count for all, a meta element's for what follows it.
    bool appliesTo(std::size_t resource, const Page& page) const
    {
        return m_policy.source == PolicySource::Header || m_policy.field >= page.metas.size()
            || resource >= page.metas[m_policy.field].resourcesBefore;
    }

    /// Looked up once: a policy may have as many directives as the page has resources.
    const Directive* effective(const char* directive)
    {
        const auto found = m_effective.find(directive);
        return found != m_effective.end()
            ? found->second
            : m_effective.emplace(directive, m_policy.effective(directive)).first->second;
    }

    bool upgrades() const { return m_upgrades; }
    const Sandbox& sandbox() const { return m_sandbox; }

    const SourceList& sourcesOf(const Directive& directive)
    {
        const auto found = m_lists.find(&directive);
        return found != m_lists.end()
            ? found->second
            : m_lists.emplace(&directive, SourceList(directive.values)).first->second;
    }

private:
    const Policy& m_policy;
    std::size_t m_index;
    bool m_upgrades;
    Sandbox m_sandbox;
    std::map<std::string_view, const Directive*> m_effective;
    std::map<const Directive*, SourceList> m_lists;
};

bool allowsInline(Check check, const Resource& resource, const SourceList& sources)
{
    if (isScript(check) ? sources.allowsAllInlineScripts() : sources.allowsAllInlineStyles())
        return true;
    const bool isElement = check == Check::InlineScript || check == Check::InlineStyle;
    if (isElement && !resource.nonce.empty() && sources.hasNonce(resource.nonce))
        return true;
    return (isElement || sources.hasKeyword("unsafe-hashes")) && hasHashOf(sources, resource.text);
}

bool allowsLoad(
    Check check, const Resource& resource, const Url& url, const Url& self, const SourceList& sources)
{
    if (check != Check::Address && !resource.nonce.empty() && sources.hasNonce(resource.nonce))
        return true;
    if (check == Check::Script) {
        if (allowsByIntegrity(sources, resource.integrity))
            return true;
        if (sources.hasKeyword("strict-dynamic"))
            return !resource.isParserInserted;
    }
    return sources.allows(url, self, Redirected::No);
}

/// What a sandbox of that policy forbids; empty where it does not.
std::string missingSandboxFlag(const Sandbox& sandbox, Kind kind, Check check)
{
    if (isScript(check))
        return sandbox.forbidsScripts ? "allow-scripts" : "";
    return kind == Kind::Form && sandbox.forbidsForms ? "allow-forms" : "";
}

std::string remedyOf(Check check, const Resource& resource, const std::optional<Url>& url, const Url& self,
    const SourceList& sources)
{
    if (isInline(check)) {
        const std::string hash = "'sha256-" + hashOf("sha256", resource.text) + "'";
        const bool isAttribute = check == Check::ScriptAttribute || check == Check::StyleAttribute;
        return isAttribute && !sources.hasKeyword("unsafe-hashes") ? "'unsafe-hashes' " + hash : hash;
    }
    if (check == Check::Script && sources.hasKeyword("strict-dynamic")) {
        const std::vector<std::string> hashes = integritySources(resource.integrity);
        return hashes.size() == 1 ? "'" + hashes.front() + "'" : std::string();
    }
    if (!url)
        return {};
    if (url->host.empty())
        return url->scheme + ":";
    return url->origin() == self.origin() ? "'self'" : url->origin();
}

class Preview {
public:
    Preview(const std::vector<Policy>& policies, const Page& page, const Url& pageUrl)
        : m_page(page)
        , m_self(pageUrl)
        , m_base(pageUrl)
    {
        for (std::size_t i = 0; i < std::min(policies.size(), mostPolicies); ++i)
            m_judges.emplace_back(policies[i], i);
    }

    std::optional<Verdict> firstScriptBlockedBy(std::size_t leading)
    {
        chooseBase();
        std::size_t scripts = 0;
        for (std::size_t i = 0; i < m_page.resources.size() && scripts < mostScripts; ++i) {
            const Kind kind = m_page.resources[i].kind;
            if (kind != Kind::Script && kind != Kind::InlineScript)
                continue;
            ++scripts;
            if (Verdict verdict = verdictOn(i); verdict.isBlocked && verdict.policy < leading)
                return verdict;
        }
        return {};
    }

    std::vector<Verdict> run()
    {
        chooseBase();
        std::vector<Verdict> verdicts;
        verdicts.reserve(m_page.resources.size());
        for (std::size_t i = 0; i < m_page.resources.size(); ++i)
            verdicts.push_back(verdictOn(i));
        return verdicts;
    }

private:
    /// Relative addresses follow the base element, unless a policy forbids it.
    void chooseBase()
    {
        for (std::size_t i = 0; i < m_page.resources.size(); ++i) {
            if (m_page.resources[i].kind != Kind::Base)
                continue;
            const auto base = addressOf(m_page.resources[i].url, m_self);
            if (base && !base->host.empty() && !verdictOn(i).isBlocked)
                m_base = *base;
            return;
        }
    }

    bool isUpgraded(std::size_t resource) const
    {
        return std::ranges::any_of(m_judges,
            [&](const Judge& judge) { return judge.upgrades() && judge.appliesTo(resource, m_page); });
    }

    std::optional<Url> urlOf(std::size_t index, const Rule& rule) const
    {
        const Resource& resource = m_page.resources[index];
        const bool isItself = resource.url.empty() && rule.kind == Kind::Form;
        auto url = isItself ? std::optional(m_self)
                            : addressOf(resource.url, rule.kind == Kind::Base ? m_self : m_base);
        if (url && url->scheme == "http" && rule.kind != Kind::Base && isUpgraded(index))
            url->scheme = "https";
        return url;
    }

    Verdict verdictOn(std::size_t index)
    {
        const Resource& resource = m_page.resources[index];
        const Rule& rule = ruleOf(resource.kind);
        Verdict verdict{ .resource = index };
        std::optional<Url> url;
        if (!isInline(rule.check)) {
            url = urlOf(index, rule);
            const bool isFetched = url && url->scheme != "about" && url->scheme != "javascript"
                && (!resource.url.empty() || rule.kind == Kind::Form);
            if (!isFetched)
                return verdict;
        }
        for (Judge& judge : m_judges) {
            if (judge.appliesTo(index, m_page))
                ask(judge, rule, resource, url, verdict);
        }
        return verdict;
    }

    void ask(Judge& judge, const Rule& rule, const Resource& resource, const std::optional<Url>& url,
        Verdict& verdict)
    {
        if (const std::string flag = missingSandboxFlag(judge.sandbox(), rule.kind, rule.check);
            !flag.empty())
            return blame(judge, "sandbox", "sandbox", flag, verdict);
        const Directive* directive = judge.effective(rule.directive);
        if (!directive)
            return;
        const SourceList& sources = judge.sourcesOf(*directive);
        const bool isAllowed = isInline(rule.check)
            ? allowsInline(rule.check, resource, sources)
            : url && allowsLoad(rule.check, resource, *url, m_self, sources);
        if (!isAllowed)
            blame(judge, rule.directive, directive->name,
                remedyOf(rule.check, resource, url, m_self, sources), verdict);
    }

    static void blame(const Judge& judge, std::string directive, std::string effective, std::string remedy,
        Verdict& verdict)
    {
        const bool isReport = judge.policy().disposition == Disposition::Report;
        const bool isToldAlready = verdict.isBlocked || (isReport && verdict.isReported);
        (isReport ? verdict.isReported : verdict.isBlocked) = true;
        if (isToldAlready)
            return;
        verdict.directive = std::move(directive);
        verdict.effectiveDirective = std::move(effective);
        verdict.policy = judge.index();
        verdict.remedy = std::move(remedy);
    }

    const Page& m_page;
    Url m_self;
    Url m_base;
    std::vector<Judge> m_judges;
};

} // namespace

std::vector<Verdict> preview(const std::vector<Policy>& policies, const Page& page, const Url& pageUrl)
{
    return Preview(policies, page, pageUrl).run();
}

std::optional<Verdict> firstScriptBlockedBy(
    std::size_t leading, const std::vector<Policy>& policies, const Page& page, const Url& pageUrl)
{
    return Preview(policies, page, pageUrl).firstScriptBlockedBy(leading);
}

bool allows(const std::vector<std::string>& sources, const Url& url, const Url& self, bool wasRedirected)
{
    return SourceList(sources).allows(url, self, wasRedirected ? Redirected::Yes : Redirected::No);
}

} // namespace core::http::csp
