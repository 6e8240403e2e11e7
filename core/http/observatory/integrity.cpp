// SPDX-License-Identifier: Apache-2.0
#include "core/base/translatable.h"
#include "core/http/observatory/subject.h"
#include "core/http/registrable_domain.h"
#include "core/http/url.h"

#include <algorithm>
#include <array>

namespace core::http::observatory {
namespace {

constexpr const char* references[] = { "ASVS 3.6.1", "CWE-353", "OWASP A08:2021" };
constexpr const char* transportReferences[] = { "ASVS 3.6.1", "CWE-319", "OWASP A08:2021" };

constexpr Outcome ownWithHash{
    .kind = { .id = "sri-implemented-and-all-scripts-loaded-securely",
        .severity = Severity::Info,
        .words = TRANSLATABLE("core::http", "Scripts are checked by their hash"),
        .why = TRANSLATABLE(
            "core::http", "Even this site's own scripts run only if they are what the page expects."),
        .fix = "",
        .references = references },
    .modifier = 5,
    .modifierOfFour = 5,
};
constexpr Outcome foreignWithHash{
    .kind = { .id = "sri-implemented-and-external-scripts-loaded-securely",
        .severity = Severity::Info,
        .words = TRANSLATABLE("core::http", "Foreign scripts are checked by their hash"),
        .why = TRANSLATABLE(
            "core::http", "Who breaks into the foreign server cannot change what runs in this page."),
        .fix = "",
        .references = references },
    .modifier = 5,
    .modifierOfFour = 5,
};
constexpr Outcome notHtml{
    .kind = { .id = "sri-not-implemented-response-not-html",
        .severity = Severity::Info,
        .words = TRANSLATABLE("core::http", "The answer is not HTML and loads no scripts"),
        .why = TRANSLATABLE("core::http", "Hashes of scripts stand in HTML."),
        .fix = "",
        .references = references },
    .modifier = 0,
    .modifierOfFour = 0,
};
constexpr Outcome noScripts{
    .kind = { .id = "sri-not-implemented-but-no-scripts-loaded",
        .severity = Severity::Info,
        .words = TRANSLATABLE("core::http", "The page has no scripts"),
        .why = TRANSLATABLE("core::http", "What is not loaded needs no hash."),
        .fix = "",
        .references = references },
    .modifier = 0,
    .modifierOfFour = 0,
};
constexpr Outcome ownOnly{
    .kind = { .id = "sri-not-implemented-but-all-scripts-loaded-from-secure-origin",
        .severity = Severity::Info,
        .words = TRANSLATABLE("core::http", "All scripts come from this site"),
        .why
        = TRANSLATABLE("core::http", "No foreign server has a say in what runs, so hashes would add little."),
        .fix = TRANSLATABLE("core::http", "Add integrity to scripts that change seldom."),
        .references = references },
    .modifier = 0,
    .modifierOfFour = 0,
};
constexpr Outcome foreignWithoutHash{
    .kind = { .id = "sri-not-implemented-but-external-scripts-loaded-securely",
        .severity = Severity::Low,
        .words = TRANSLATABLE("core::http", "Foreign scripts run without a check"),
        .why = TRANSLATABLE("core::http",
            "Who breaks into the foreign server runs code in this page, with all that its visitors can do."),
        .fix = TRANSLATABLE("core::http", "Add integrity and crossorigin to each foreign script."),
        .references = references },
    .modifier = -5,
    .modifierOfFour = -5,
};
constexpr Outcome insecureWithHash{
    .kind = { .id = "sri-implemented-but-external-scripts-not-loaded-securely",
        .severity = Severity::Medium,
        .words = TRANSLATABLE("core::http", "Foreign scripts come over http, with a hash"),
        .why = TRANSLATABLE("core::http",
            "The hash keeps changed scripts out, but anybody on the network sees them and can hold them "
            "back; "
            "browsers block them on an https page."),
        .fix = TRANSLATABLE("core::http", "Load foreign scripts from https:// addresses."),
        .references = transportReferences },
    .modifier = -20,
    .modifierOfFour = -20,
};
constexpr Outcome insecureWithoutHash{
    .kind = { .id = "sri-not-implemented-and-external-scripts-not-loaded-securely",
        .severity = Severity::High,
        .words = TRANSLATABLE("core::http", "Foreign scripts come over http, unchecked"),
        .why = TRANSLATABLE(
            "core::http", "Anybody on the network can replace such a script and so run code in the page."),
        .fix = TRANSLATABLE(
            "core::http", "Load foreign scripts from https:// addresses and add integrity and crossorigin."),
        .references = transportReferences },
    .modifier = -50,
    .modifierOfFour = -50,
};

/// From the best to the worst; the worst is reported.
constexpr std::array<const Outcome*, 4> byWeight{ &ownWithHash, &insecureWithHash, &foreignWithoutHash,
    &insecureWithoutHash };

const Outcome* worse(const Outcome* known, const Outcome* found)
{
    if (known == nullptr)
        return found;
    return std::ranges::find(byWeight, found) > std::ranges::find(byWeight, known) ? found : known;
}

/// Where a script comes from, as the Observatory sees it.
struct Provenance {
    bool isForeign;
    bool isSecure;
};

/// Nothing where the Observatory fails on the URL and so does its whole test.
std::optional<Provenance> provenanceOf(const std::string& source, const Subject& subject)
{
    if (source.size() > 2 && source.starts_with("//") && source[2] != '/')
        return Provenance{ .isForeign = true, .isSecure = false };
    if (!source.starts_with("http://") && !source.starts_with("https://"))
        return Provenance{ .isForeign = false, .isSecure = subject.isSecure };
    const std::optional<Url> url = parseUrl(source);
    if (!url)
        return {};
    const bool isOwn = registrableDomain(url->host, SuffixRules::IcannOnly)
        == registrableDomain(subject.host, SuffixRules::IcannOnly);
    return Provenance{ .isForeign = !isOwn, .isSecure = url->isSecure() };
}

const Outcome* judge(const ScriptReference& script, const Provenance& provenance, const Outcome* known)
{
    if (!provenance.isForeign) {
        const bool isRewarded = script.hasIntegrity && provenance.isSecure && known == nullptr;
        return isRewarded ? &ownWithHash : known;
    }
    if (script.hasIntegrity)
        return provenance.isSecure ? known : worse(known, &insecureWithHash);
    return worse(known, provenance.isSecure ? &foreignWithoutHash : &insecureWithoutHash);
}

const Outcome& outcomeOf(const Subject& subject)
{
    if (!subject.isHtml)
        return notHtml;
    if (subject.scriptElements == 0)
        return noScripts;
    const Outcome* outcome = nullptr;
    bool hasForeign = false;
    for (const ScriptReference& script : subject.scripts) {
        if (script.source.empty())
            continue;
        const std::optional<Provenance> provenance = provenanceOf(script.source, subject);
        if (!provenance)
            continue;
        hasForeign = hasForeign || provenance->isForeign;
        outcome = judge(script, *provenance, outcome);
    }
    if (outcome != nullptr)
        return *outcome;
    return hasForeign ? foreignWithHash : ownOnly;
}

} // namespace

Verdict testIntegrity(const Subject& subject)
{
    const Outcome& outcome = outcomeOf(subject);
    return { .outcome = &outcome, .passes = outcome.modifier >= 0 };
}

} // namespace core::http::observatory
