// SPDX-License-Identifier: Apache-2.0
#include "core/base/translatable.h"
#include "core/http/observatory/cookie_jar.h"
#include "core/http/observatory/subject.h"

#include <algorithm>
#include <array>

namespace core::http::observatory {
namespace {

constexpr const char* secureReferences[] = { "ASVS 3.3.1", "CWE-614" };
constexpr const char* sameSiteReferences[] = { "ASVS 3.3.2", "CWE-1275", "CWE-352" };
constexpr const char* httpOnlyReferences[] = { "ASVS 3.3.4", "CWE-1004" };

constexpr Outcome allAndSameSite{
    .kind = { .id = "cookies-secure-with-httponly-sessions-and-samesite",
        .severity = Severity::Info,
        .words = TRANSLATABLE("core::http", "Cookies are kept from plain http and other sites"),
        .why = TRANSLATABLE("core::http",
            "All cookies are Secure, those of sessions are HttpOnly, and each says by SameSite when it goes "
            "along."),
        .fix = "",
        .references = sameSiteReferences },
    .modifier = 5,
    .modifierOfFour = 5,
};
constexpr Outcome allSecure{
    .kind = { .id = "cookies-secure-with-httponly-sessions",
        .severity = Severity::Info,
        .words = TRANSLATABLE("core::http", "Cookies are kept from plain http"),
        .why = TRANSLATABLE("core::http",
            "All cookies are Secure and those of sessions are HttpOnly; whether they go along with other "
            "sites' requests is left to the browser."),
        .fix = TRANSLATABLE("core::http", "Set SameSite=Lax or SameSite=Strict on every cookie."),
        .references = sameSiteReferences },
    .modifier = 0,
    .modifierOfFour = 0,
};
constexpr Outcome none{
    .kind = { .id = "cookies-not-found",
        .severity = Severity::Info,
        .words = TRANSLATABLE("core::http", "No cookies are set"),
        .why = TRANSLATABLE("core::http", "What is not set cannot be stolen."),
        .fix = "",
        .references = secureReferences },
    .modifier = 0,
    .modifierOfFour = 0,
};
constexpr Outcome insecureUnderHsts{
    .kind = { .id = "cookies-without-secure-flag-but-protected-by-hsts",
        .severity = Severity::Low,
        .words = TRANSLATABLE("core::http", "A cookie is not Secure; only HSTS protects it"),
        .why = TRANSLATABLE("core::http",
            "Before the first visit, or once HSTS has run out, a browser sends the cookie over plain http."),
        .fix = TRANSLATABLE("core::http", "Add Secure to every cookie."),
        .references = secureReferences },
    .modifier = -5,
    .modifierOfFour = -5,
};
constexpr Outcome insecure{
    .kind = { .id = "cookies-without-secure-flag",
        .severity = Severity::Medium,
        .words = TRANSLATABLE("core::http", "A cookie goes over plain http, too"),
        .why = TRANSLATABLE("core::http",
            "Without Secure a browser sends the cookie to http:// as well, where anybody on the network "
            "reads "
            "it."),
        .fix = TRANSLATABLE("core::http", "Add Secure to every cookie and send Strict-Transport-Security."),
        .references = secureReferences },
    .modifier = -20,
    .modifierOfFour = -20,
};
constexpr Outcome insecureSessionUnderHsts{
    .kind = { .id = "cookies-session-without-secure-flag-but-protected-by-hsts",
        .severity = Severity::Medium,
        .words = TRANSLATABLE("core::http", "A session cookie is not Secure, only under HSTS"),
        .why = TRANSLATABLE("core::http",
            "Before the first visit, or once HSTS has run out, the session goes over plain http and can be "
            "taken over."),
        .fix = TRANSLATABLE("core::http", "Add Secure to the session cookie."),
        .references = secureReferences },
    .modifier = -10,
    .modifierOfFour = -10,
};
constexpr Outcome invalidSameSite{
    .kind = { .id = "cookies-samesite-flag-invalid",
        .severity = Severity::Medium,
        .words = TRANSLATABLE("core::http", "SameSite has no valid value"),
        .why = TRANSLATABLE("core::http",
            "A value other than Strict, Lax and None is ignored, and None without Secure makes browsers drop "
            "the cookie."),
        .fix = TRANSLATABLE("core::http", "Set SameSite to Strict or Lax, or to None together with Secure."),
        .references = sameSiteReferences },
    .modifier = -20,
    .modifierOfFour = -20,
};
constexpr Outcome tokenWithoutSameSite{
    .kind = { .id = "cookies-anticsrf-without-samesite-flag",
        .severity = Severity::Medium,
        .words = TRANSLATABLE("core::http", "A token against forgery lacks SameSite"),
        .why = TRANSLATABLE("core::http",
            "The cookie that is to stop requests forged by other sites goes along with such requests "
            "itself."),
        .fix = TRANSLATABLE("core::http", "Add SameSite=Strict or SameSite=Lax to the token's cookie."),
        .references = sameSiteReferences },
    .modifier = -20,
    .modifierOfFour = -20,
};
constexpr Outcome readableSession{
    .kind = { .id = "cookies-session-without-httponly-flag",
        .severity = Severity::High,
        .words = TRANSLATABLE("core::http", "Scripts can read the session cookie"),
        .why = TRANSLATABLE("core::http",
            "One injected script is enough to send the session to an attacker, who then is the user."),
        .fix = TRANSLATABLE("core::http", "Add HttpOnly to the session cookie."),
        .references = httpOnlyReferences },
    .modifier = -30,
    .modifierOfFour = -30,
};
constexpr Outcome insecureSession{
    .kind = { .id = "cookies-session-without-secure-flag",
        .severity = Severity::High,
        .words = TRANSLATABLE("core::http", "The session goes over plain http, too"),
        .why = TRANSLATABLE(
            "core::http", "Anybody on the network who sees one plain request takes the session over."),
        .fix
        = TRANSLATABLE("core::http", "Add Secure to the session cookie and send Strict-Transport-Security."),
        .references = secureReferences },
    .modifier = -40,
    .modifierOfFour = -40,
};

/// From the best to the worst of what can be wrong; the worst is reported.
constexpr std::array<const Outcome*, 7> byWeight{ &insecureUnderHsts, &insecure, &insecureSessionUnderHsts,
    &invalidSameSite, &tokenWithoutSameSite, &readableSession, &insecureSession };

class Worst {
public:
    void add(const Outcome& outcome)
    {
        const auto* const at = std::ranges::find(byWeight, &outcome);
        if (m_outcome == nullptr || at > std::ranges::find(byWeight, m_outcome))
            m_outcome = &outcome;
    }
    const Outcome* outcome() const { return m_outcome; }

private:
    const Outcome* m_outcome = nullptr;
};

bool hasInvalidSameSite(TextView field)
{
    return std::ranges::any_of(split(trimmed(field), u';'), [](TextView piece) {
        const std::vector<TextView> parts = split(trimmed(piece), u'=');
        if (lowerCased(trimmed(parts.front())) != u"samesite")
            return false;
        if (parts.size() < 2)
            return true;
        const Text value = lowerCased(trimmed(parts[1]));
        return value != u"lax" && value != u"strict" && value != u"none";
    });
}

void judge(const KeptCookie& cookie, bool isUnderHsts, Worst& worst)
{
    const Text name = lowerCased(cookie.name);
    const bool isSession = name.contains(u"login") || name.contains(u"sess");
    if (!cookie.isSecure) {
        if (cookie.sameSite == u"none")
            worst.add(invalidSameSite);
        worst.add(isUnderHsts ? insecureUnderHsts : insecure);
        if (isSession)
            worst.add(isUnderHsts ? insecureSessionUnderHsts : insecureSession);
    }
    if (name.contains(u"csrf") && cookie.sameSite.empty())
        worst.add(tokenWithoutSameSite);
    if (isSession && !cookie.isHttpOnly)
        worst.add(readableSession);
}

} // namespace

Verdict testCookies(const Subject& subject)
{
    std::vector<KeptCookie> cookies = keptCookies(subject.hops);
    std::erase_if(cookies, [](const KeptCookie& cookie) {
        return cookie.name.empty() || cookie.name == u"heroku-session-affinity";
    });
    if (cookies.empty())
        return { .outcome = &none, .passes = true };

    Worst worst;
    if (std::ranges::any_of(valuesOf(subject.response, "set-cookie"), hasInvalidSameSite))
        worst.add(invalidSameSite);
    const bool isUnderHsts = testTransport(subject).passes;
    for (const KeptCookie& cookie : cookies)
        judge(cookie, isUnderHsts, worst);
    if (worst.outcome() != nullptr)
        return { .outcome = worst.outcome(), .passes = false };
    const bool hasSameSite
        = std::ranges::none_of(cookies, [](const KeptCookie& cookie) { return cookie.sameSite.empty(); });
    return { .outcome = hasSameSite ? &allAndSameSite : &allSecure, .passes = true };
}

} // namespace core::http::observatory
