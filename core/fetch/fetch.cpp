// SPDX-License-Identifier: Apache-2.0
#include "core/base/text.h"
#include "core/fetch/address.h"
#include "core/fetch/chain.h"
#include "core/fetch/exchange.h"

#include <algorithm>

namespace core::fetch {
namespace {

bool isRedirect(int status)
{
    constexpr int statuses[] = { 301, 302, 303, 307, 308 }; // Fetch Standard, "redirect status"
    return std::ranges::find(statuses, status) != std::end(statuses);
}

/// Null where there is none, or where two differ.
const http::Field* locationOf(const http::Response& response)
{
    const std::vector<const http::Field*> fields = http::fieldsOf(response, "location");
    if (fields.empty() || std::ranges::any_of(fields, [&](const http::Field* field) {
            return field->value != fields.front()->value;
        }))
        return nullptr;
    return fields.front();
}

/// In lower case: "mailto"; empty where the reference is relative.
std::string schemeOf(std::string_view reference)
{
    const std::string_view text = trimmed(reference);
    const std::size_t end = std::min(text.find_first_of(":/?#"), text.size());
    return end < text.size() && text[end] == ':' ? http::lowered(text.substr(0, end)) : std::string();
}

bool isWeb(std::string_view scheme)
{
    return scheme.empty() || scheme == "http" || scheme == "https";
}

std::int64_t secondsNow()
{
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::seconds>(now).count();
}

/// A walk from one server to the next.
class Walk {
public:
    Walk(const Errand& errand, Watcher& watcher, const Progress& progress, const Surroundings& surroundings)
        : m_errand(errand)
        , m_watcher(watcher)
        , m_progress(progress)
        , m_surroundings(surroundings)
        , m_patience(progress.stop, errand.end)
        , m_url(errand.url)
        , m_cameFromPublic(errand.cameFromPublic)
    {
    }

    /// Once.
    Result<Chain> go()
    {
        for (;;) {
            m_asked.push_back(question());
            std::optional<Hop> hop = TRY(ask({ .errand = m_errand,
                                                 .url = m_url,
                                                 .cookies = m_cookies,
                                                 .surroundings = m_surroundings,
                                                 .cameFromPublic = m_cameFromPublic,
                                                 .patience = m_patience },
                m_watcher, m_progress));
            if (!hop) {
                m_chain.end = End::PrivateAddress;
                return std::move(m_chain);
            }
            m_chain.next = {};
            m_cameFromPublic = hop->isPublic;
            add(*std::move(hop));
            if (!isRedirect(m_chain.hops.back().response.status) || !findNext())
                return std::move(m_chain);
        }
    }

    bool hasAnswer() const { return !m_chain.hops.empty(); }

private:
    void add(Hop hop)
    {
        for (http::Irregularity& irregularity : hop.irregularities)
            irregularity.hop = m_chain.hops.size();
        m_cookies.store(hop.response, hop.url, hop.response.isVerified ? Trust::Verified : Trust::NotVerified,
            secondsNow());
        m_chain.hops.push_back(std::move(hop));
    }

    /// A server that sets a cookie and asks again gets another question.
    std::string question() const
    {
        http::Url url = m_url;
        url.fragment.clear();
        return url.text() + "\n" + m_cookies.fieldFor(m_url, Trust::Verified);
    }

    /// False: the chain ends here, and `end` says why. Else m_url is what it goes on with.
    bool findNext()
    {
        m_chain.end = findEnd();
        return m_chain.end == End::Final;
    }

    End findEnd()
    {
        const http::Field* location = locationOf(m_chain.hops.back().response);
        if (!location)
            return End::NoLocation;
        std::optional<http::Url> next = http::resolve(m_url, location->value);
        if (next)
            next = withAsciiHost(*next);
        if (!next || !isWeb(next->scheme)) {
            m_chain.nextText = location->value;
            return isWeb(next ? next->scheme : schemeOf(location->value)) ? End::NoLocation
                                                                          : End::OtherScheme;
        }
        if (next->fragment.empty())
            next->fragment = m_url.fragment;
        m_chain.next = next;
        if (std::ssize(m_chain.hops) > m_errand.redirects)
            return End::TooMany;
        m_url = *next;
        return std::ranges::find(m_asked, question()) == m_asked.end() ? End::Final : End::Loop;
    }

    const Errand& m_errand;
    Watcher& m_watcher;
    const Progress& m_progress;
    const Surroundings& m_surroundings;
    Patience m_patience;
    http::Url m_url;
    CookieJar m_cookies;
    std::vector<std::string> m_asked;
    bool m_cameFromPublic;
    Chain m_chain;
};

Result<> check(const Request& request)
{
    if (request.url.scheme != "http" && request.url.scheme != "https")
        return fail(ErrorCode::InvalidParameter, request.url.text());
    if (request.method != "GET" && request.method != "HEAD" && request.method != "OPTIONS")
        return fail(ErrorCode::InvalidParameter, request.method);
    if (request.userAgent.find_first_of("\r\n") != std::string::npos || request.userAgent.contains('\0'))
        return fail(ErrorCode::InvalidParameter, "User-Agent", Cause::LineBreakInside);
    for (const OwnField& field : request.fields)
        TRY(checkOwnField(field));
    return {};
}

/// Whether http may be what the server speaks. One that speaks TLS, but not with us, is to be heard of.
bool mayBePlain(const Error& error)
{
    return error.code == ErrorCode::ConnectionRefused
        || (error.code == ErrorCode::TlsFailed && error.cause == Cause::NoTls);
}

} // namespace

Result<Chain> run(
    const Errand& errand, Watcher& watcher, const Progress& progress, const Surroundings& surroundings)
{
    return Walk(errand, watcher, progress, surroundings).go();
}

Result<Chain> fetch(
    const Request& request, Watcher& watcher, const Progress& progress, const Surroundings& surroundings)
{
    TRY(check(request));
    const auto url = withAsciiHost(request.url);
    if (!url)
        return fail(ErrorCode::HostNotFound, request.url.host);
    Errand errand{ .request = request,
        .typed = *url,
        .url = *url,
        .end = Clock::now() + request.limits.whole,
        .method = request.method,
        .redirects = request.limits.redirects };
    Walk walk(errand, watcher, progress, surroundings);
    Result<Chain> chain = walk.go();
    if (chain || request.scheme == Scheme::Typed || walk.hasAnswer() || !mayBePlain(chain.error()))
        return chain;
    errand.url.scheme = "http";
    Result<Chain> plain = run(errand, watcher, progress, surroundings);
    if (!plain && plain.error().code != ErrorCode::Cancelled)
        return chain;
    return plain;
}

Result<Chain> fetch(const Request& request, Watcher& watcher, const Progress& progress)
{
    return fetch(request, watcher, progress, systemSurroundings());
}

} // namespace core::fetch
