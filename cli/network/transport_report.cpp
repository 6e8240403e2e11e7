// SPDX-License-Identifier: Apache-2.0
#include "cli/network/transport_report.h"

#include "cli/commands/header_report.h"

#include <chrono>
#include <utility>

namespace cli {
namespace {

namespace fetch = core::fetch;
using fetch::End;
using fetch::Hop;
using fetch::Withheld;

std::string dateText(std::int64_t seconds)
{
    using namespace std::chrono;
    const year_month_day date(floor<days>(sys_seconds(std::chrono::seconds(seconds))));
    const auto twoDigits
        = [](unsigned number) { return std::string(number < 10 ? "0" : "") + std::to_string(number); };
    return std::to_string(static_cast<int>(date.year())) + "-"
        + twoDigits(static_cast<unsigned>(date.month())) + "-" + twoDigits(static_cast<unsigned>(date.day()));
}

const char* wordsOf(Withheld withheld)
{
    switch (withheld) {
    case Withheld::No:
        return "";
    case Withheld::OtherOrigin:
        return "own headers not sent: another origin";
    case Withheld::Downgrade:
        return "own headers not sent: http in place of https";
    case Withheld::NotVerified:
        return "own headers not sent: the certificate is not trusted";
    }
    std::unreachable();
}

std::string problemsOf(const fetch::Tls& tls)
{
    std::string problems;
    for (const fetch::TrustFailure& failure : tls.failures)
        problems.append(problems.empty() ? "" : ", ").append(fetch::messageOf(failure.problem));
    return problems;
}

std::string hopText(const Hop& hop)
{
    std::string text = "  " + std::to_string(hop.response.status) + "  " + printable(hop.url.text())
        + "\n       " + (hop.isThroughProxy ? "through " : "") + hop.address;
    if (hop.tls && hop.tls->version)
        text += std::string(", ") + fetch::nameOf(*hop.tls->version);
    if (hop.tls && !hop.tls->cipher.empty())
        text += " " + hop.tls->cipher;
    text += ", " + std::to_string(hop.timing.finished.count()) + " ms";
    if (hop.tls && !hop.tls->isVerified())
        text += "; not trusted: " + problemsOf(*hop.tls);
    if (hop.withheld != Withheld::No)
        text += std::string("; ") + wordsOf(hop.withheld);
    if (hop.isBodyCut)
        text += "; the body is not whole";
    return text + "\n";
}

std::string nextOf(const fetch::Chain& chain)
{
    return chain.next ? printable(chain.next->text()) : printable(chain.nextText);
}

/// Empty where the last hop is the page.
std::string endText(const fetch::Chain& chain)
{
    switch (chain.end) {
    case End::Final:
        return {};
    case End::Loop:
        return "it redirects in a circle, to " + nextOf(chain);
    case End::TooMany:
        return "it redirects more than ten times; the next would be " + nextOf(chain);
    case End::PrivateAddress:
        return "it redirects to " + nextOf(chain)
            + ", a private address, which was not asked; --follow-private does";
    case End::OtherScheme:
        return "it redirects to " + nextOf(chain) + ", which is neither http nor https";
    case End::NoLocation:
        return "it redirects without saying where to";
    }
    std::unreachable();
}

std::string certificateText(const fetch::Tls& tls, std::int64_t now)
{
    if (tls.chain.empty())
        return {};
    const core::keys::Certificate& own = tls.chain.front();
    const std::int64_t days = (own.notAfter - now) / 86400;
    const std::string name = own.dnsNames.empty() ? own.subject.text() : own.dnsNames.front();
    const bool isOver = own.notAfter < now;
    return "Certificate: " + printable(name) + ", by " + printable(own.issuer.text()) + ", "
        + (isOver ? "expired on " : "until ") + dateText(own.notAfter)
        + (isOver           ? ""
                : days == 1 ? " (1 day)"
                            : " (" + std::to_string(days) + " days)")
        + "\n";
}

std::string versionsText(const fetch::TlsReport& report)
{
    std::string offered;
    std::string unknown;
    for (const fetch::VersionProbe& probe : report.versions) {
        std::string* list = probe.result == fetch::Probe::Offered ? &offered
            : probe.result == fetch::Probe::NotProbed             ? &unknown
                                                                  : nullptr;
        if (list)
            list->append(list->empty() ? "" : ", ").append(fetch::nameOf(probe.version));
    }
    if (report.versions.empty())
        return {};
    return "Versions: " + (offered.empty() ? "none" : offered)
        + (unknown.empty() ? "" : "; not probed: " + unknown) + "\n";
}

} // namespace

std::string transportText(const fetch::Scan& scan, std::int64_t now)
{
    std::string text;
    for (const Hop& hop : scan.chain.hops)
        text += hopText(hop);
    if (const std::string end = endText(scan.chain); !end.empty())
        text += "  " + end + "\n";
    if (scan.plain) {
        text += "Over http:\n";
        for (const Hop& hop : scan.plain->hops)
            text += hopText(hop);
    } else if (scan.plainError) {
        text += "Over http: " + describe(*scan.plainError) + "\n";
    }
    if (scan.tls)
        text += certificateText(scan.tls->negotiated, now) + versionsText(*scan.tls);
    return text + "\n";
}

std::string tlsText(const fetch::Scan& scan)
{
    std::string text;
    if (scan.tls) {
        for (const core::Finding& finding : scan.tls->findings)
            text += findingText(finding, {});
    }
    return text;
}

void remarkOn(const fetch::Scan& scan, fetch::Scheme scheme, Session& session)
{
    const Hop& first = scan.chain.hops.front();
    const Hop& last = scan.chain.hops.back();
    if (scheme == fetch::Scheme::SecureFirst)
        session.say(std::string("asked over ") + first.url.scheme
            + (first.url.isSecure() ? "" : ": nothing answers with TLS there"));
    for (const Hop& hop : scan.chain.hops) {
        if (hop.tls && !hop.tls->isVerified())
            session.say(
                "the certificate of " + printable(hop.url.host) + " is not trusted: " + problemsOf(*hop.tls));
        if (hop.withheld != Withheld::No)
            session.say(printable(hop.url.origin()) + ": " + wordsOf(hop.withheld));
    }
    if (const std::string end = endText(scan.chain); !end.empty())
        session.say(printable(last.url.host) + ": " + end);
}

} // namespace cli
