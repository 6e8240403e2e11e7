// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/finding.h"
#include "core/base/translatable.h"
#include "core/http/cookie.h"

/// What judgeCookies() says; the value of each is the cookie's name, and never what is in it.
namespace core::http::judges {

inline constexpr const char* storageModel[] = { "RFC 6265bis section 5.7", "ASVS 3.3" };
inline constexpr const char* parsing[] = { "RFC 6265bis section 5.6" };
inline constexpr const char* sizeReferences[] = { "RFC 6265bis section 5.6", "ASVS 3.3.5" };
inline constexpr const char* prefixReferences[] = { "RFC 6265bis section 4.1.3", "ASVS 3.3.1", "ASVS 3.3.3" };
inline constexpr const char* partitionedReferences[] = { "CHIPS" };
inline constexpr const char* secureReferences[]
    = { "RFC 6265bis section 4.1.2.5", "ASVS 3.3.1", "CWE-614", "OWASP A05:2021" };
inline constexpr const char* httpOnlyReferences[]
    = { "RFC 6265bis section 4.1.2.6", "ASVS 3.3.4", "CWE-1004", "OWASP A05:2021" };
inline constexpr const char* sameSiteReferences[]
    = { "RFC 6265bis section 4.1.2.7", "ASVS 3.3.2", "CWE-1275", "OWASP A01:2021" };
inline constexpr const char* domainReferences[] = { "RFC 6265bis section 8.6", "ASVS 3.3.3", "CWE-1275" };
inline constexpr const char* lifeReferences[] = { "RFC 6265bis section 5.5" };
inline constexpr const char* repeatedReferences[] = { "RFC 6265bis section 4.1.1" };

// Why a browser does not store it.

inline constexpr FindingKind cookieControlByte{
    .id = "cookie-control-byte",
    .severity = Severity::Medium,
    .words = TRANSLATABLE("core::http", "Cookie with a control byte is dropped"),
    .why = TRANSLATABLE("core::http",
        "Browsers ignore the whole field. Such a byte is often a sign that input of users gets into the "
        "header."),
    .fix = TRANSLATABLE("core::http", "Encode the value before it becomes a cookie."),
    .references = parsing,
};
inline constexpr FindingKind cookieEmpty{
    .id = "cookie-empty",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::http", "Empty cookie is dropped"),
    .why = TRANSLATABLE("core::http", "Browsers ignore a cookie that has neither a name nor a value."),
    .fix = TRANSLATABLE("core::http", "Remove the field, or give the cookie a name."),
    .references = storageModel,
};
inline constexpr FindingKind cookieTooLong{
    .id = "cookie-too-long",
    .severity = Severity::Medium,
    .words = TRANSLATABLE("core::http", "Cookie %1 is too long and is dropped"),
    .why = TRANSLATABLE(
        "core::http", "Browsers ignore a cookie whose name and value together have more than 4096 bytes."),
    .fix
    = TRANSLATABLE("core::http", "Keep the data on the server and put a short identifier into the cookie."),
    .references = sizeReferences,
};
inline constexpr FindingKind cookieDomainIsSuffix{
    .id = "cookie-domain-public-suffix",
    .severity = Severity::Medium,
    .words = TRANSLATABLE("core::http", "Cookie %1 for a public suffix is dropped"),
    .why = TRANSLATABLE("core::http",
        "The domain is one under which strangers register theirs; browsers refuse a cookie that all of them "
        "would get."),
    .fix = TRANSLATABLE("core::http", "Remove the attribute Domain, or name your own domain."),
    .references = storageModel,
};
inline constexpr FindingKind cookieDomainMismatch{
    .id = "cookie-domain-mismatch",
    .severity = Severity::Medium,
    .words = TRANSLATABLE("core::http", "Cookie %1 for a foreign domain is dropped"),
    .why = TRANSLATABLE(
        "core::http", "Browsers take a cookie only for the answering host itself or a domain above it."),
    .fix = TRANSLATABLE("core::http", "Remove the attribute Domain."),
    .references = storageModel,
};
inline constexpr FindingKind cookieSecureOverHttp{
    .id = "cookie-secure-over-http",
    .severity = Severity::Medium,
    .words = TRANSLATABLE("core::http", "Secure cookie %1 over http is dropped"),
    .why = TRANSLATABLE("core::http", "Browsers take a cookie with Secure only from an encrypted answer."),
    .fix = TRANSLATABLE("core::http", "Redirect to https first, and set the cookie there."),
    .references = storageModel,
};
inline constexpr FindingKind cookieNoneWithoutSecure{
    .id = "cookie-none-without-secure",
    .severity = Severity::Medium,
    .words = TRANSLATABLE("core::http", "Cookie %1 is dropped: None needs Secure"),
    .why = TRANSLATABLE("core::http", "Browsers do not store a cookie with SameSite=None that lacks Secure."),
    .fix = TRANSLATABLE("core::http", "Add Secure."),
    .references = sameSiteReferences,
};
inline constexpr FindingKind cookieSecurePrefix{
    .id = "cookie-secure-prefix",
    .severity = Severity::Medium,
    .words = TRANSLATABLE("core::http", "Cookie %1 breaks its own prefix"),
    .why = TRANSLATABLE(
        "core::http", "Browsers store a cookie whose name begins with __Secure- only with Secure."),
    .fix = TRANSLATABLE("core::http", "Add Secure."),
    .references = prefixReferences,
};
inline constexpr FindingKind cookieHostPrefix{
    .id = "cookie-host-prefix",
    .severity = Severity::Medium,
    .words = TRANSLATABLE("core::http", "Cookie %1 breaks its own prefix"),
    .why = TRANSLATABLE("core::http",
        "Browsers store a cookie whose name begins with __Host- only with Secure, with Path=/ and without "
        "Domain."),
    .fix = TRANSLATABLE("core::http", "Add Secure and Path=/, and remove Domain."),
    .references = prefixReferences,
};
inline constexpr FindingKind cookieHttpPrefix{
    .id = "cookie-http-prefix",
    .severity = Severity::Medium,
    .words = TRANSLATABLE("core::http", "Cookie %1 breaks its own prefix"),
    .why = TRANSLATABLE("core::http",
        "Browsers that know the prefix __Http- store such a cookie only with Secure and HttpOnly."),
    .fix = TRANSLATABLE("core::http", "Add Secure and HttpOnly."),
    .references = prefixReferences,
};
inline constexpr FindingKind cookieHostHttpPrefix{
    .id = "cookie-host-http-prefix",
    .severity = Severity::Medium,
    .words = TRANSLATABLE("core::http", "Cookie %1 breaks its own prefix"),
    .why = TRANSLATABLE("core::http",
        "A cookie whose name begins with __Host-Http- is stored only with Secure, HttpOnly and Path=/, and "
        "without Domain."),
    .fix = TRANSLATABLE("core::http", "Add Secure, HttpOnly and Path=/, and remove Domain."),
    .references = prefixReferences,
};
inline constexpr FindingKind cookieNamelessPrefix{
    .id = "cookie-nameless-prefix",
    .severity = Severity::Medium,
    .words = TRANSLATABLE("core::http", "Nameless cookie that looks prefixed is dropped"),
    .why = TRANSLATABLE("core::http",
        "Without a name, the value would look like a protected cookie to the server; browsers refuse it."),
    .fix = TRANSLATABLE("core::http", "Give the cookie a name and an equals sign."),
    .references = prefixReferences,
};
inline constexpr FindingKind cookiePartitionedWithoutSecure{
    .id = "cookie-partitioned-without-secure",
    .severity = Severity::Medium,
    .words = TRANSLATABLE("core::http", "Cookie %1 is dropped: Partitioned needs Secure"),
    .why = TRANSLATABLE("core::http", "Browsers do not store a cookie with Partitioned that lacks Secure."),
    .fix = TRANSLATABLE("core::http", "Add Secure."),
    .references = partitionedReferences,
};

// What is wrong with one that is stored.

inline constexpr FindingKind cookieAttributeTooLong{
    .id = "cookie-attribute-too-long",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::http", "Cookie %1 has an attribute that is ignored"),
    .why = TRANSLATABLE("core::http", "Browsers ignore an attribute whose value has more than 1024 bytes."),
    .fix = TRANSLATABLE("core::http", "Shorten the attribute, or remove it."),
    .references = parsing,
};
inline constexpr FindingKind cookieDomainIsOwnSuffix{
    .id = "cookie-domain-own-suffix",
    .severity = Severity::Info,
    .words = TRANSLATABLE("core::http", "Domain of cookie %1 counts for nothing"),
    .why = TRANSLATABLE("core::http",
        "The host is a public suffix itself, so that browsers keep the cookie for this very host only."),
    .fix = TRANSLATABLE("core::http", "Remove the attribute Domain."),
    .references = storageModel,
};
inline constexpr FindingKind cookieSessionWithoutSecure{
    .id = "cookie-session-without-secure",
    .severity = Severity::High,
    .words = TRANSLATABLE("core::http", "Session cookie %1 travels in the clear"),
    .why = TRANSLATABLE("core::http",
        "Without Secure, one request over plain http is enough for anybody on the network to read the cookie "
        "and take the session over. HSTS protects only browsers that have seen it."),
    .fix = TRANSLATABLE("core::http", "Add Secure."),
    .references = secureReferences,
};
inline constexpr FindingKind cookieWithoutSecure{
    .id = "cookie-without-secure",
    .severity = Severity::Medium,
    .words = TRANSLATABLE("core::http", "Cookie %1 without Secure"),
    .why = TRANSLATABLE("core::http",
        "Browsers send it over plain http, too, where anybody on the network reads and changes it."),
    .fix = TRANSLATABLE("core::http", "Add Secure."),
    .references = secureReferences,
};
inline constexpr FindingKind cookieSessionWithoutHttpOnly{
    .id = "cookie-session-without-httponly",
    .severity = Severity::High,
    .words = TRANSLATABLE("core::http", "Scripts can read session cookie %1"),
    .why = TRANSLATABLE("core::http",
        "A script that an attacker gets into the page reads the cookie and sends the session away."),
    .fix = TRANSLATABLE("core::http", "Add HttpOnly."),
    .references = httpOnlyReferences,
};
inline constexpr FindingKind cookieWithoutHttpOnly{
    .id = "cookie-without-httponly",
    .severity = Severity::Info,
    .words = TRANSLATABLE("core::http", "Scripts can read cookie %1"),
    .why = TRANSLATABLE("core::http",
        "That is right for what the page's own scripts need, and an unneeded risk for all else."),
    .fix = TRANSLATABLE("core::http", "Add HttpOnly, unless a script of yours reads the cookie."),
    .references = httpOnlyReferences,
};
inline constexpr FindingKind cookieWithoutSameSite{
    .id = "cookie-without-samesite",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::http", "Cookie %1 without SameSite"),
    .why = TRANSLATABLE("core::http",
        "Browsers differ in what they assume; some send the cookie with requests that other sites start, "
        "which "
        "is what cross-site request forgery needs."),
    .fix
    = TRANSLATABLE("core::http", "Add SameSite=Lax, or Strict where no link from outside needs the cookie."),
    .references = sameSiteReferences,
};
inline constexpr FindingKind cookieSameSiteUnknown{
    .id = "cookie-samesite-invalid",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::http", "SameSite of cookie %1 is not valid"),
    .why = TRANSLATABLE("core::http",
        "Browsers know Strict, Lax and None; with any other value the attribute counts as missing."),
    .fix = TRANSLATABLE("core::http", "Write SameSite=Lax."),
    .references = sameSiteReferences,
};
inline constexpr FindingKind cookieSessionForAllSites{
    .id = "cookie-session-samesite-none",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::http", "Session cookie %1 goes along from all sites"),
    .why = TRANSLATABLE("core::http",
        "With SameSite=None any site can make the browser send requests with the user's session."),
    .fix = TRANSLATABLE("core::http", "Use SameSite=Lax unless other sites must embed this one."),
    .references = sameSiteReferences,
};
inline constexpr FindingKind cookieLifeCapped{
    .id = "cookie-life-capped",
    .severity = Severity::Info,
    .words = TRANSLATABLE("core::http", "Cookie %1 wants to live longer than it may"),
    .why = TRANSLATABLE("core::http", "Browsers let no cookie live longer than 400 days."),
    .fix = TRANSLATABLE("core::http", "Use a Max-Age of at most 34560000 seconds."),
    .references = lifeReferences,
};
inline constexpr FindingKind cookieLifeUnreadable{
    .id = "cookie-life-unreadable",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::http", "Life of cookie %1 cannot be read"),
    .why = TRANSLATABLE("core::http",
        "Browsers ignore a Max-Age that is no whole number and an Expires that is no date; the cookie then "
        "ends "
        "with the browser's session."),
    .fix = TRANSLATABLE("core::http", "Write Max-Age with a whole number of seconds."),
    .references = lifeReferences,
};
inline constexpr FindingKind cookieDomainIsWide{
    .id = "cookie-domain-wide",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::http", "Cookie %1 goes to all subdomains"),
    .why = TRANSLATABLE("core::http",
        "With Domain every host below it gets the cookie; one weak host among them is enough to lose it."),
    .fix = TRANSLATABLE("core::http", "Remove Domain, unless several hosts share the cookie."),
    .references = domainReferences,
};
inline constexpr FindingKind cookieRepeated{
    .id = "cookie-repeated",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::http", "Cookie %1 is set twice"),
    .why = TRANSLATABLE("core::http",
        "The later field replaces the earlier one, so that one of two parts of the server does not get what "
        "it "
        "set."),
    .fix = TRANSLATABLE("core::http", "Set the cookie in one place."),
    .references = repeatedReferences,
};
inline constexpr FindingKind cookieSessionWithoutPrefix{
    .id = "cookie-session-without-prefix",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::http", "Session cookie %1 without a prefix"),
    .why = TRANSLATABLE("core::http",
        "A subdomain, or anybody on the network over plain http, can plant a cookie of that name. With the "
        "prefix __Host- browsers take it from this host over https only."),
    .fix = TRANSLATABLE("core::http", "Rename the cookie, in what reads it, too."),
    .references = prefixReferences,
};

/// The kind for what makes a browser drop the cookie.
constexpr const FindingKind& kindOf(CookieFlaw flaw)
{
    switch (flaw) {
    case CookieFlaw::ControlByte:
        return cookieControlByte;
    case CookieFlaw::Empty:
        return cookieEmpty;
    case CookieFlaw::TooLong:
        return cookieTooLong;
    case CookieFlaw::AttributeTooLong:
        return cookieAttributeTooLong;
    case CookieFlaw::DomainIsSuffix:
        return cookieDomainIsSuffix;
    case CookieFlaw::DomainMismatch:
        return cookieDomainMismatch;
    case CookieFlaw::SecureOverHttp:
        return cookieSecureOverHttp;
    case CookieFlaw::SameSiteNoneWithoutSecure:
        return cookieNoneWithoutSecure;
    case CookieFlaw::SecurePrefix:
        return cookieSecurePrefix;
    case CookieFlaw::HostPrefix:
        return cookieHostPrefix;
    case CookieFlaw::HttpPrefix:
        return cookieHttpPrefix;
    case CookieFlaw::HostHttpPrefix:
        return cookieHostHttpPrefix;
    case CookieFlaw::NamelessPrefix:
        return cookieNamelessPrefix;
    case CookieFlaw::PartitionedWithoutSecure:
        break;
    }
    return cookiePartitionedWithoutSecure;
}

} // namespace core::http::judges
