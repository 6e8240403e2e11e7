// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/headers/transport_words.h"

#include "gui/panels/headers/audit_words.h"
#include "gui/panels/headers/score_words.h"
#include "gui/text/convert.h"
#include "gui/text/error_text.h"
#include "gui/text/units.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <numeric>

namespace gui::headers {
namespace {

using namespace Qt::Literals::StringLiterals;
using core::fetch::Duration;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(gui::headers::TransportWords)
};

constexpr std::int64_t day = 86'400;

/// Which of two deserves more attention.
int weightOf(Tone tone)
{
    return tone == Tone::Danger ? 2 : tone == Tone::Caution ? 1 : 0;
}

bool isDowngraded(const core::fetch::Chain& chain)
{
    for (std::size_t i = 1; i < chain.hops.size(); ++i)
        if (chain.hops[i - 1].url.isSecure() && !chain.hops[i].url.isSecure())
            return true;
    return false;
}

} // namespace

QString cipherText(const std::string& name)
{
    QString text = fromUtf8(name);
    if (const qsizetype with = text.indexOf("_WITH_"_L1); with >= 0)
        text.remove(0, with + 6);
    else if (text.startsWith("TLS_"_L1))
        text.remove(0, 4);
    // The digest at the end says nothing about the cipher.
    for (const QLatin1StringView digest : { "_SHA256"_L1, "_SHA384"_L1, "_SHA"_L1 })
        if (text.endsWith(digest)) {
            text.chop(digest.size());
            break;
        }
    return printable(text.replace(u'_', u'-').replace("CHACHA20-POLY1305"_L1, "ChaCha20-Poly1305"_L1));
}

QString protocolText(const core::fetch::Hop& hop)
{
    if (!hop.tls)
        return hop.url.isSecure() ? Words::tr("not known") : Words::tr("http, not encrypted");
    QStringList parts;
    if (hop.tls->version)
        parts << QLatin1StringView(core::fetch::nameOf(*hop.tls->version));
    if (!hop.tls->group.empty())
        parts << printable(fromUtf8(hop.tls->group));
    if (!hop.tls->cipher.empty())
        parts << cipherText(hop.tls->cipher);
    return parts.isEmpty() ? Words::tr("not known") : parts.join(u", "_s);
}

QString keyText(const core::keys::PublicKeySummary& key)
{
    const QString algorithm = printable(fromUtf8(key.algorithm));
    if (algorithm == "EC"_L1)
        return key.curve.empty() ? u"ECDSA %1"_s.arg(key.bits)
                                 : u"ECDSA %1"_s.arg(printable(fromUtf8(key.curve)));
    // The name of an Edwards curve says its size.
    return algorithm.startsWith("Ed"_L1) || key.bits == 0 ? algorithm
                                                          : u"%1 %2"_s.arg(algorithm).arg(key.bits);
}

QString validityText(const core::keys::Certificate& certificate, std::int64_t now)
{
    if (now < certificate.notBefore)
        return Words::tr("not valid before %1").arg(momentText(certificate.notBefore));
    if (now > certificate.notAfter) {
        const auto days = static_cast<int>((now - certificate.notAfter) / day);
        return days == 0 ? Words::tr("expired today") : Words::tr("expired %n day(s) ago", nullptr, days);
    }
    const auto days = static_cast<int>((certificate.notAfter - now) / day);
    return days == 0 ? Words::tr("expires today") : Words::tr("%n day(s) left", nullptr, days);
}

QString certificateText(const core::fetch::Hop& hop, std::int64_t now)
{
    if (!hop.tls || hop.tls->chain.empty())
        return {};
    const core::keys::Certificate& certificate = hop.tls->chain.front();
    std::string name = certificate.subject.commonName();
    if (core::keys::isForHost(certificate, hop.url.host))
        name = hop.url.host;
    else if (!certificate.dnsNames.empty())
        name = certificate.dnsNames.front();
    return QStringList{ printable(fromUtf8(name)), keyText(certificate.key), validityText(certificate, now) }
        .join(u", "_s);
}

QString timeText(Duration duration)
{
    const auto count = duration.count();
    return count < 1000 ? u"%1\u00a0ms"_s.arg(count)
                        : u"%1\u00a0s"_s.arg(QLocale().toString(double(count) / 1000, 'f', 1));
}

QString wayText(const Inspection& inspection)
{
    const auto& hops = inspection.scan.chain.hops;
    const Duration whole = std::accumulate(hops.begin(), hops.end(), Duration{},
        [](Duration sum, const core::fetch::Hop& hop) { return sum + hop.timing.finished; });
    return Words::tr("%1 in %2", "the hops, a time")
        .arg(hopsText(inspection.audit->exchange), timeText(whole));
}

Tone transportTone(const Inspection& inspection)
{
    const core::fetch::Chain& chain = inspection.scan.chain;
    const core::fetch::Hop& last = chain.hops.back();
    // Nobody is on the way to this computer.
    if (!last.tls && core::http::isLoopback(last.url.host) && !isDowngraded(chain))
        return Tone::Caution;
    if (!last.tls || !last.tls->isVerified() || isDowngraded(chain))
        return Tone::Danger;
    Tone tone = Tone::Ok;
    if (inspection.scan.tls)
        for (const core::Finding& finding : inspection.scan.tls->findings)
            if (const Tone each = toneOfSeverity(finding.kind->severity); weightOf(each) > weightOf(tone))
                tone = each;
    return tone;
}

QString momentText(std::int64_t seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::utc()).toString(u"yyyy-MM-dd HH:mm:ss"_s)
        + u" UTC"_s;
}

QString wordsOf(core::fetch::TrustProblem problem)
{
    return translatedWords(core::fetch::messageOf(problem));
}

QString distrustText(const core::fetch::Hop& hop)
{
    if (!hop.tls || hop.tls->isVerified())
        return {};
    QStringList problems;
    for (const core::fetch::TrustFailure& failure : hop.tls->failures)
        if (const QString words = wordsOf(failure.problem); !problems.contains(words))
            problems << words;
    return Words::tr("The certificate of %1 is not trusted: %2", "a host, why")
        .arg(hostText(hop.url), problems.join(u", "_s));
}

QString endText(const core::fetch::Chain& chain)
{
    const QString host = hostText(chain.hops.back().url);
    switch (chain.end) {
    case core::fetch::End::Final:
        return {};
    case core::fetch::End::Loop:
        return Words::tr("%1 redirects to where we came from: a loop").arg(host);
    case core::fetch::End::TooMany:
        return Words::tr("Stopped after %n redirect(s)", nullptr, static_cast<int>(chain.hops.size()) - 1);
    case core::fetch::End::PrivateAddress:
        return Words::tr("%1 redirects to %2, a private address", "two hosts")
            .arg(host, chain.next ? hostText(*chain.next) : printable(fromUtf8(chain.nextText)));
    case core::fetch::End::OtherScheme:
        return Words::tr("%1 redirects to %2, which is neither http nor https")
            .arg(host, printable(fromUtf8(chain.nextText).left(200)));
    case core::fetch::End::NoLocation:
        return Words::tr("%1 redirects without saying where to").arg(host);
    }
    Q_UNREACHABLE();
}

QString withheldText(core::fetch::Withheld withheld)
{
    switch (withheld) {
    case core::fetch::Withheld::No:
        return {};
    case core::fetch::Withheld::OtherOrigin:
        return Words::tr("Own headers not sent: another origin");
    case core::fetch::Withheld::Downgrade:
        return Words::tr("Own headers not sent: http");
    case core::fetch::Withheld::NotVerified:
        return Words::tr("Own headers not sent: not trusted");
    }
    Q_UNREACHABLE();
}

QString hostText(const core::http::Url& url)
{
    const QString host = printable(fromUtf8(url.host));
    return url.port ? u"%1:%2"_s.arg(host).arg(*url.port) : host;
}

} // namespace gui::headers
