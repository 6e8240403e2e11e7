// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/headers/report_content.h"

#include "core/http/url.h"
#include "gui/panels/headers/audit_words.h"
#include "gui/panels/headers/score_words.h"
#include "gui/panels/headers/transport_words.h"
#include "gui/text/convert.h"
#include "gui/text/error_text.h"
#include "gui/text/units.h"
#include "gui/widgets/announcement.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace gui::headers {
namespace {

using namespace Qt::Literals::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(gui::headers::Report)
};

/// Where the value of a cookie stands in its field; nothing where it has none.
struct Hidden {
    std::size_t begin;
    std::size_t end;
};
constexpr std::string_view ellipsis = "\xE2\x80\xA6";

std::optional<Hidden> hiddenIn(const core::http::Field& field)
{
    const bool isSetting = core::http::equalsIgnoringCase(field.name, "set-cookie")
        || core::http::equalsIgnoringCase(field.name, "set-cookie2");
    if (!isSetting && !core::http::equalsIgnoringCase(field.name, "cookie"))
        return {};
    const std::string_view value = field.value;
    const std::size_t end = isSetting ? std::min(value.find(';'), value.size()) : value.size();
    const std::size_t equals = value.substr(0, end).find('=');
    // Without a name all of it is the value.
    const std::size_t begin = equals == std::string_view::npos ? 0 : equals + 1;
    return begin < end ? std::optional(Hidden{ .begin = begin, .end = end }) : std::nullopt;
}

/// Where a byte of the value stands once the secret is hidden.
std::size_t moved(std::size_t at, const Hidden& hidden)
{
    return at >= hidden.end ? at - (hidden.end - hidden.begin) + ellipsis.size() : std::min(at, hidden.begin);
}

void hideSecrets(core::http::Response& response)
{
    for (core::http::Field& field : response.fields)
        field.value = withoutSecrets(field);
}

QString shown(std::string_view bytes)
{
    return printable(fromUtf8(bytes));
}

/// Of several lines each for itself, so that only the line breaks stay.
QString shownLines(std::string_view text)
{
    QStringList lines;
    for (const QString& line : fromUtf8(text).split(u'\n'))
        lines << printable(QString(line).replace(u'\t', u"    "_s));
    while (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines.join(u'\n');
}

QString addressOf(const core::http::Audit& audit)
{
    return shown(audit.exchange.judged().url);
}

QString titleOf(const core::http::Audit& audit)
{
    const auto url = core::http::parseUrl(audit.exchange.judged().url);
    return url ? Words::tr("HTTP headers of %1").arg(shown(url->host)) : Words::tr("HTTP headers");
}

QList<ReportContent::Fact> factsOf(const core::http::Audit& audit, const ReportWish& wish)
{
    QList<ReportContent::Fact> facts;
    if (const QString address = addressOf(audit); !address.isEmpty())
        facts.append({ .name = Words::tr("Address"), .value = address, .isCode = true });
    if (wish.when.isValid())
        facts.append({ .name = Words::tr("Judged at"),
            .value = wish.when.toUTC().toString(u"yyyy-MM-dd HH:mm:ss"_s) + u" UTC"_s,
            .isCode = false });
    facts.append(
        { .name = Words::tr("Judged as"), .value = headers::titleOf(audit.profile), .isCode = false });
    facts.append({ .name = Words::tr("Cross-origin isolated"),
        .value = audit.isolation.isIsolated ? Words::tr("yes") : Words::tr("no"),
        .isCode = false });
    return facts;
}

QString summaryOf(const core::http::Audit& audit)
{
    int serious = 0;
    int cautions = 0;
    int notes = 0;
    for (const core::http::HeaderFinding& finding : audit.findings) {
        const Tone tone = toneOfSeverity(finding.finding.kind->severity);
        ++(tone == Tone::Danger ? serious : tone == Tone::Caution ? cautions : notes);
    }
    QStringList parts;
    if (serious > 0)
        parts << Words::tr("%n serious", "findings", serious);
    if (cautions > 0)
        parts << Words::tr("%n caution(s)", nullptr, cautions);
    if (notes > 0)
        parts << Words::tr("%n note(s)", nullptr, notes);
    return parts.isEmpty() ? Words::tr("Nothing found") : parts.join(u", "_s);
}

QString placeOf(const core::http::Audit& audit, const core::http::Spot& spot)
{
    if (audit.exchange.hops.size() < 2)
        return {};
    return Words::tr("Response %1 of %2").arg(countText(spot.hop + 1), countText(audit.exchange.hops.size()));
}

void addFix(ReportContent::Piece& piece, const core::http::Audit& audit,
    const core::http::HeaderFinding& finding, const ReportWish& wish)
{
    piece.fix = gui::remedyOf(finding.finding);
    if (finding.fix.empty())
        return;
    piece.snippet = shownLines(core::http::snippetFor(wish.server, finding.fix));
    for (const core::http::ServerRow& row : core::http::allServers()) {
        if (row.server == wish.server)
            piece.server = QString::fromUtf8(row.name);
    }
    const core::http::observatory::Score better = core::http::scoreWith(audit, finding.fix, wish.options);
    if (better.score != audit.score.score)
        piece.effect = Words::tr("With this fix: %1, %2", "a grade, points")
                           .arg(QString::fromLatin1(better.grade), pointsOf(better));
}

ReportContent::Piece pieceOf(
    const core::http::Line& line, const core::http::Audit& audit, const ReportWish& wish)
{
    const core::Finding finding
        = line.finding ? line.finding->finding : core::Finding{ .kind = line.kind, .subject = line.subject };
    ReportContent::Piece piece{ .tone = toneOfSeverity(line.kind->severity),
        .severity = {},
        .title = gui::titleOf(finding),
        .header = shown(line.subject),
        .points = line.test && line.test->modifier != 0 ? signedPoints(line.test->modifier) : QString(),
        .why = gui::reasonOf(finding),
        .where = {},
        .place = {},
        .fix = {},
        .snippet = {},
        .server = {},
        .effect = {},
        .references = {} };
    piece.severity = severityWordOf(piece.tone);
    for (const char* reference : line.kind->references)
        piece.references << QString::fromUtf8(reference);
    if (!line.finding) {
        piece.fix = gui::remedyOf(finding);
        return piece;
    }
    if (line.finding->spot) {
        piece.where = whereOf(audit, *line.finding->spot);
        piece.place = placeOf(audit, *line.finding->spot);
    }
    addFix(piece, audit, *line.finding, wish);
    return piece;
}

ReportContent::Hop hopOf(const core::http::Response& response, std::size_t number)
{
    ReportContent::Hop hop{ .title = countText(number) + u". "_s, .remark = {}, .lines = {} };
    QStringList parts;
    if (response.status > 0)
        parts << QString::number(response.status);
    if (!response.url.empty())
        parts << shown(response.url);
    hop.title += parts.isEmpty() ? Words::tr("Response") : parts.join(u' ');
    if (response.status > 0) {
        std::string first = response.version.empty() ? "HTTP" : response.version;
        first += ' ' + std::to_string(response.status);
        if (!response.reason.empty())
            first += ' ' + response.reason;
        hop.lines << shown(first);
    }
    for (const core::http::Field& field : response.fields)
        hop.lines << shown(field.name + ": " + withoutSecrets(field));
    return hop;
}

QList<ReportContent::Fact> transportOf(const Inspection& inspection)
{
    const core::fetch::Hop& last = inspection.scan.chain.hops.back();
    QList<ReportContent::Fact> facts{
        { .name = Words::tr("Protocol"), .value = protocolText(last), .isCode = false }
    };
    if (const QString certificate = certificateText(last, inspection.when); !certificate.isEmpty())
        facts.append({ .name = Words::tr("Certificate"), .value = certificate, .isCode = false });
    if (const QString distrust = distrustText(last); !distrust.isEmpty())
        facts.append({ .name = Words::tr("Trust"), .value = distrust, .isCode = false });
    if (inspection.scan.tls && !inspection.scan.tls->versions.empty()) {
        QStringList offered;
        for (const core::fetch::VersionProbe& probe : inspection.scan.tls->versions)
            if (probe.result == core::fetch::Probe::Offered)
                offered << QLatin1StringView(core::fetch::nameOf(probe.version));
        facts.append(
            { .name = Words::tr("Versions offered"), .value = offered.join(u", "_s), .isCode = false });
    }
    facts.append({ .name = Words::tr("Hops"), .value = wayText(inspection), .isCode = false });
    if (const QString end = endText(inspection.scan.chain); !end.isEmpty())
        facts.append({ .name = Words::tr("Stopped"), .value = end, .isCode = false });
    if (inspection.isSample)
        facts.append(
            { .name = Words::tr("Sample"), .value = Words::tr("nothing was sent"), .isCode = false });
    return facts;
}

/// "192.0.2.10, TLS 1.3, X25519, AES-256-GCM, 84 ms".
QString remarkOf(const core::fetch::Hop& hop)
{
    QStringList parts{ shown(hop.address), protocolText(hop), timeText(hop.timing.finished),
        withheldText(hop.withheld) };
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace

std::string withoutSecrets(const core::http::Field& field)
{
    const std::optional<Hidden> hidden = hiddenIn(field);
    if (!hidden)
        return field.value;
    return field.value.substr(0, hidden->begin) + std::string(ellipsis) + field.value.substr(hidden->end);
}

core::http::Audit withoutSecrets(core::http::Audit audit)
{
    std::vector<core::http::Response>& hops = audit.exchange.hops;
    for (core::http::HeaderFinding& finding : audit.findings) {
        if (!finding.spot || finding.spot->hop >= hops.size()
            || finding.spot->field >= hops[finding.spot->hop].fields.size())
            continue;
        core::http::Spot& spot = *finding.spot;
        if (const auto hidden = hiddenIn(hops[spot.hop].fields[spot.field]); hidden && spot.size > 0) {
            const std::size_t end = moved(spot.offset + spot.size, *hidden);
            spot.offset = moved(spot.offset, *hidden);
            spot.size = end - spot.offset;
        }
    }
    std::ranges::for_each(hops, hideSecrets);
    if (audit.exchange.plainHops)
        std::ranges::for_each(*audit.exchange.plainHops, hideSecrets);
    if (audit.exchange.preflight)
        hideSecrets(*audit.exchange.preflight);
    return audit;
}

std::optional<MarkedText> whereOf(const core::http::Audit& audit, const core::http::Spot& spot)
{
    if (spot.hop >= audit.exchange.hops.size() || spot.field >= audit.exchange.hops[spot.hop].fields.size())
        return {};
    const core::http::Field& field = audit.exchange.hops[spot.hop].fields[spot.field];
    const std::string value = withoutSecrets(field);
    std::size_t begin = std::min(spot.offset, field.value.size());
    std::size_t end = begin + std::min(spot.size, field.value.size() - begin);
    if (const std::optional<Hidden> hidden = hiddenIn(field)) {
        begin = moved(begin, *hidden);
        end = moved(end, *hidden);
    }
    if (spot.size == 0 || begin >= end)
        return MarkedText{ .before = shown(field.name + ": " + value), .marked = {}, .after = {} };
    return MarkedText{ .before = shown(field.name + ": " + value.substr(0, begin)),
        .marked = shown(value.substr(begin, end - begin)),
        .after = shown(value.substr(end)) };
}

ReportContent contentOf(const core::http::Audit& audit, const ReportWish& wish)
{
    const core::http::observatory::Score& score = audit.score;
    ReportContent content{ .title = titleOf(audit),
        .tone = toneOfGrade(score.grade),
        .grade = QString::fromLatin1(score.grade),
        .headline = Words::tr("Grade %1, %2", "a letter, points")
            .arg(QString::fromLatin1(score.grade), pointsOf(score)),
        .tests = testsSentence(score),
        .sum = arithmeticOf(score),
        .remark = bonusSentence(score),
        .facts = factsOf(audit, wish),
        .transport = wish.inspection ? transportOf(*wish.inspection) : QList<ReportContent::Fact>(),
        .results = {},
        .summary = summaryOf(audit),
        .findings = {},
        .good = {},
        .hops = {} };
    if (!score.isStatusGraded)
        content.remark = Words::tr("The Observatory itself gives no grade to a response of this status");
    for (const core::http::observatory::TestResult& test : score.tests)
        content.results.append({ .name = QString::fromLatin1(test.test),
            .result = resultOf(test),
            .points = signedPoints(test.modifier),
            .passes = test.passes });
    for (const core::http::Line& line : core::http::linesOf(audit)) {
        if (line.isGood)
            content.good << headers::titleOf(line);
        else
            content.findings.append(pieceOf(line, audit, wish));
    }
    std::size_t number = 0;
    for (const core::http::Response& hop : audit.exchange.hops)
        content.hops.append(hopOf(hop, ++number));
    if (wish.inspection)
        for (std::size_t i = 0; i < std::min(number, wish.inspection->scan.chain.hops.size()); ++i)
            content.hops[static_cast<qsizetype>(i)].remark = remarkOf(wish.inspection->scan.chain.hops[i]);
    return content;
}

} // namespace gui::headers
