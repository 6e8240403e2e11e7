// SPDX-License-Identifier: Apache-2.0
// The domain and its redirects as chromium/hstspreload judges them, on what an exchange shows.
#include "core/base/translatable.h"
#include "core/http/hsts.h"
#include "core/http/registrable_domain.h"
#include "core/http/url.h"

#include <algorithm>
#include <span>

namespace core::http {
namespace {

using Level = PreloadIssue::Level;

struct Kind {
    Level level;
    const char* code;
    const char* words;
};

constexpr std::size_t mostRedirects = 3;
constexpr std::string_view headerName = "strict-transport-security";

constexpr Kind beginsWithDot{ Level::Error, "domain.format.begins_with_dot",
    TRANSLATABLE("core::http", "The domain %1 begins with a dot") };
constexpr Kind endsWithDot{ Level::Error, "domain.format.ends_with_dot",
    TRANSLATABLE("core::http", "The domain %1 ends with a dot") };
constexpr Kind doubleDot{ Level::Error, "domain.format.contains_double_dot",
    TRANSLATABLE("core::http", "The domain %1 has two dots in a row") };
constexpr Kind publicSuffix{ Level::Error, "domain.format.public_suffix",
    TRANSLATABLE("core::http", "%1 is a public suffix, under which others register their domains") };
constexpr Kind invalidCharacters{ Level::Error, "domain.format.invalid_characters",
    TRANSLATABLE("core::http", "The domain %1 has other characters than letters, digits, hyphens and dots") };
constexpr Kind isAddress{ Level::Error, "domain.format.is_ip_address",
    TRANSLATABLE("core::http", "%1 is an address, not a domain") };
constexpr Kind isSubdomain{ Level::Error, "domain.is_subdomain",
    TRANSLATABLE("core::http", "%1 is not the registered domain; only a whole one can be preloaded") };
constexpr Kind invalidChain{ Level::Error, "domain.tls.invalid_cert_chain",
    TRANSLATABLE("core::http", "The certificate of %1 is not accepted") };
constexpr Kind noHeader{ Level::Error, "response.no_header",
    TRANSLATABLE("core::http", "The first https answer has no HSTS field") };
constexpr Kind multipleHeaders{ Level::Error, "response.multiple_headers",
    TRANSLATABLE("core::http", "The first https answer has more than one HSTS field") };
constexpr Kind httpMissing{ Level::Warning, "redirects.http.does_not_exist",
    TRANSLATABLE("core::http", "%1 does not answer over plain http") };
constexpr Kind uselessHeader{ Level::Warning, "redirects.http.useless_header",
    TRANSLATABLE(
        "core::http", "The answer over plain http has an HSTS field, which counts for nothing there") };
constexpr Kind noRedirect{ Level::Error, "redirects.http.no_redirect",
    TRANSLATABLE("core::http", "Plain http does not redirect to https") };
constexpr Kind firstWithoutHsts{ Level::Error, "redirects.http.first_redirect.no_hsts",
    TRANSLATABLE("core::http", "Plain http redirects to %1, whose HSTS field does not qualify") };
constexpr Kind wwwFirst{ Level::Error, "redirects.http.www_first",
    TRANSLATABLE("core::http", "Plain http redirects to %1 before the domain itself is secure") };
constexpr Kind firstInsecure{ Level::Error, "redirects.http.first_redirect.insecure",
    TRANSLATABLE("core::http", "Plain http redirects to %1 first, not to https on the same host") };
constexpr Kind tooMany{ Level::Error, "redirects.too_many",
    TRANSLATABLE("core::http", "There are more than three redirects from %1 on") };
constexpr Kind insecureInitial{ Level::Error, "redirects.insecure.initial",
    TRANSLATABLE("core::http", "The first redirect goes to %1, which is not https") };
constexpr Kind insecureSubsequent{ Level::Error, "redirects.insecure.subsequent",
    TRANSLATABLE("core::http", "A later redirect goes to %1, which is not https") };

// These are ours: hstspreload asks the host, and need not say that it did not see something.
constexpr Kind domainNotSeen{ Level::Warning, "domain.not_seen",
    TRANSLATABLE("core::http", "Not seen: which domain this is") };
constexpr Kind responseNotSeen{ Level::Warning, "response.not_seen",
    TRANSLATABLE("core::http", "Not seen: what %1 answers over https") };
constexpr Kind httpNotSeen{ Level::Warning, "redirects.http.not_seen",
    TRANSLATABLE("core::http", "Not seen: what %1 answers over plain http") };
constexpr Kind targetNotSeen{ Level::Warning, "redirects.not_seen",
    TRANSLATABLE("core::http", "Not seen: what follows the redirect to %1") };
constexpr Kind wwwNotSeen{ Level::Warning, "domain.www.not_seen",
    TRANSLATABLE("core::http", "Not seen: whether www.%1, if it exists, answers over https") };

/// Where redirects lead, one after the other, and whether the end was seen.
struct Chain {
    std::vector<Url> targets{};
    bool isCut = false;
};

class EligibilityCheck {
public:
    explicit EligibilityCheck(const Exchange& exchange)
        : m_exchange(exchange)
    {
    }
    PreloadEligibility run();

private:
    void add(const Kind& kind, std::string value = {});
    void judgeDomain();
    void judgeHttps();
    void judgeHeader(const Response& response);
    void judgePlain();
    void judgePlainChain(std::span<const Response> hops);
    void judgeRedirects(const Chain& chain, const std::string& origin);
    void judgeEverySecure(const Chain& chain);
    void judgeWww();
    std::optional<std::size_t> firstSecureHop() const;

    const Exchange& m_exchange;
    std::string m_domain;
    bool m_isHeaderGood = false;
    PreloadEligibility m_result;
};

std::optional<Url> targetOf(const Response& response)
{
    const std::optional<Url> url = parseUrl(response.url);
    const Field* location = firstOf(response, "location");
    const bool redirects = response.status >= 300 && response.status < 400 && response.status != 304;
    if (!url || !location || !redirects)
        return {};
    return resolve(*url, location->value);
}

Chain chainOf(std::span<const Response> hops)
{
    Chain chain;
    for (std::size_t i = 1; i < hops.size(); ++i) {
        if (const std::optional<Url> url = parseUrl(hops[i].url))
            chain.targets.push_back(*url);
    }
    if (const std::optional<Url> next = targetOf(hops.back())) {
        chain.targets.push_back(*next);
        chain.isCut = true;
    }
    return chain;
}

bool isHttp(const Response& response)
{
    const std::optional<Url> url = parseUrl(response.url);
    return url && !url->isSecure();
}

bool isDomainCharacter(char letter)
{
    return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') || letter == '-'
        || letter == '.';
}

bool isError(const PreloadIssue& issue)
{
    return issue.level == Level::Error;
}

/// A single field without an error.
bool qualifies(const Response& response)
{
    const std::vector<const Field*> fields = fieldsOf(response, headerName);
    return fields.size() == 1 && std::ranges::none_of(preloadIssuesOf(fields.front()->value), isError);
}

const Kind* flawOfFormat(std::string_view domain)
{
    if (isAddressLiteral(domain))
        return &isAddress;
    if (domain.starts_with('.'))
        return &beginsWithDot;
    if (domain.ends_with('.'))
        return &endsWithDot;
    if (domain.contains(".."))
        return &doubleDot;
    if (isPublicSuffix(domain))
        return &publicSuffix;
    return std::ranges::all_of(domain, isDomainCharacter) ? nullptr : &invalidCharacters;
}

void EligibilityCheck::add(const Kind& kind, std::string value)
{
    // Both chains may end alike.
    const bool isThere = std::ranges::any_of(m_result.issues,
        [&](const PreloadIssue& other) { return other.code == kind.code && other.value == value; });
    if (!isThere)
        m_result.issues.push_back(
            { .level = kind.level, .code = kind.code, .words = kind.words, .value = std::move(value) });
}

void EligibilityCheck::judgeDomain()
{
    if (const Kind* flaw = flawOfFormat(m_domain))
        add(*flaw, m_domain);
    else if (registrableDomain(m_domain) != m_domain)
        add(isSubdomain, m_domain);
}

std::optional<std::size_t> EligibilityCheck::firstSecureHop() const
{
    for (std::size_t i = 0; i < m_exchange.hops.size(); ++i) {
        const std::optional<Url> url = parseUrl(m_exchange.hops[i].url);
        if (url && url->isSecure() && url->host == m_domain)
            return i;
    }
    return {};
}

void EligibilityCheck::judgeHeader(const Response& response)
{
    const std::vector<const Field*> fields = fieldsOf(response, headerName);
    if (fields.empty())
        return add(noHeader);
    if (fields.size() > 1)
        return add(multipleHeaders);
    std::vector<PreloadIssue> issues = preloadIssuesOf(fields.front()->value);
    m_isHeaderGood = std::ranges::none_of(issues, isError);
    std::ranges::move(issues, std::back_inserter(m_result.issues));
}

void EligibilityCheck::judgeEverySecure(const Chain& chain)
{
    const auto insecure = std::ranges::find_if(chain.targets, [](const Url& url) { return !url.isSecure(); });
    if (insecure != chain.targets.end())
        add(insecure == chain.targets.begin() ? insecureInitial : insecureSubsequent, insecure->text());
}

/// What both chains are judged by.
void EligibilityCheck::judgeRedirects(const Chain& chain, const std::string& origin)
{
    if (chain.targets.size() > mostRedirects)
        add(tooMany, origin);
    else if (chain.isCut)
        add(targetNotSeen, chain.targets.back().text());
}

void EligibilityCheck::judgeHttps()
{
    const std::optional<std::size_t> first = firstSecureHop();
    if (!first)
        return add(responseNotSeen, m_domain);
    const std::span<const Response> hops = std::span(m_exchange.hops).subspan(*first);
    if (!hops.front().isVerified)
        add(invalidChain, m_domain);
    judgeHeader(hops.front());
    const Chain chain = chainOf(hops);
    judgeRedirects(chain, "https://" + m_domain);
    judgeEverySecure(chain);
}

void EligibilityCheck::judgePlainChain(std::span<const Response> hops)
{
    if (firstOf(hops.front(), headerName))
        add(uselessHeader);
    const Chain chain = chainOf(hops);
    judgeRedirects(chain, "http://" + m_domain);
    if (chain.targets.empty())
        return add(noRedirect);
    const Url& first = chain.targets.front();
    if (first.isSecure() && first.host == m_domain) {
        // Where the header itself has errors, they are listed already.
        if (m_isHeaderGood && hops.size() > 1 && !qualifies(hops[1]))
            add(firstWithoutHsts, first.text());
        return judgeEverySecure(chain);
    }
    add(first.host == "www." + m_domain ? wwwFirst : firstInsecure, first.text());
}

void EligibilityCheck::judgePlain()
{
    if (m_exchange.plainHops && m_exchange.plainHops->empty())
        return add(httpMissing, m_domain);
    if (m_exchange.plainHops)
        return judgePlainChain(*m_exchange.plainHops);
    if (isHttp(m_exchange.hops.front()))
        return judgePlainChain(m_exchange.hops);
    add(httpNotSeen, m_domain);
}

void EligibilityCheck::judgeWww()
{
    const std::string host = "www." + m_domain;
    const bool isSeen = std::ranges::any_of(m_exchange.hops, [&](const Response& response) {
        const std::optional<Url> url = parseUrl(response.url);
        return url && url->isSecure() && url->host == host && response.isVerified;
    });
    if (!isSeen && registrableDomain(m_domain) == m_domain)
        add(wwwNotSeen, m_domain);
}

/// What was not seen could be an error; that nobody answers over http could not.
bool isObstacle(const PreloadIssue& issue)
{
    return isError(issue) || std::string_view(issue.code).ends_with("not_seen");
}

PreloadEligibility EligibilityCheck::run()
{
    const std::optional<Url> url = parseUrl(m_exchange.hops.front().url);
    if (url) {
        m_domain = url->host;
        judgeDomain();
        judgeHttps();
        judgePlain();
        judgeWww();
    } else {
        add(domainNotSeen);
        judgeHeader(m_exchange.judged());
    }
    m_result.isEligible = std::ranges::none_of(m_result.issues, isObstacle);
    return std::move(m_result);
}

} // namespace

PreloadEligibility preloadEligibilityOf(const Exchange& exchange)
{
    return EligibilityCheck(exchange).run();
}

} // namespace core::http
