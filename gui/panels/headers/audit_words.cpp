// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/headers/audit_words.h"

#include "core/http/url.h"
#include "gui/panels/headers/score_words.h"
#include "gui/text/convert.h"
#include "gui/text/error_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace gui::headers {
namespace {

using namespace Qt::Literals::StringLiterals;
using core::http::observatory::Score;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(gui::headers::AuditWords)
};

core::Finding findingOf(const core::http::Line& line)
{
    return line.finding ? line.finding->finding : core::Finding{ .kind = line.kind, .subject = line.subject };
}

QString statusText(const core::http::Response& response)
{
    return response.status == 0 ? Words::tr("no status line") : QString::number(response.status);
}

QString schemeOf(const core::http::Response& response)
{
    const auto url = core::http::parseUrl(response.url);
    return url ? fromUtf8(url->scheme) : u"?"_s;
}

} // namespace

QString verdictSentence(const Score& score)
{
    const int gaps = static_cast<int>(
        std::ranges::count(score.tests, false, &core::http::observatory::TestResult::passes));
    const QString rest = [&] {
        if (gaps == 0)
            return Words::tr("all tests passed");
        switch (*score.grade) {
        case 'A':
            return Words::tr("strong, with %n gap(s)", nullptr, gaps);
        case 'B':
            return Words::tr("sound, with %n gap(s)", nullptr, gaps);
        case 'C':
            return Words::tr("patchy, with %n gap(s)", nullptr, gaps);
        case 'D':
            return Words::tr("weak, with %n gap(s)", nullptr, gaps);
        default:
            return Words::tr("hardly protected, with %n gap(s)", nullptr, gaps);
        }
    }();
    return Words::tr("%1: %2", "points and what they mean").arg(pointsOf(score), rest);
}

QString titleOf(const core::http::Line& line)
{
    return gui::titleOf(findingOf(line));
}

QString reasonOf(const core::http::Line& line)
{
    return gui::reasonOf(findingOf(line));
}

QString remedyOf(const core::http::Line& line)
{
    return gui::remedyOf(findingOf(line));
}

QStringList tagsOf(const core::http::Line& line)
{
    QStringList tags;
    for (const char* reference : line.kind->references)
        tags << QString::fromUtf8(reference);
    return tags;
}

FindingRow rowOf(const core::http::Line& line)
{
    FindingRow row{ .tone = line.isGood ? Tone::Ok : toneOfSeverity(line.kind->severity),
        .title = titleOf(line),
        .subject = printable(fromUtf8(line.subject)) };
    if (line.test)
        row.points = line.test->modifier;
    return row;
}

QString hopsText(const core::http::Exchange& exchange)
{
    if (exchange.hops.size() < 2)
        return statusText(exchange.judged());
    // A chain of ten is told by its ends.
    QString text = schemeOf(exchange.hops.front());
    const std::size_t shown = std::min<std::size_t>(exchange.hops.size() - 1, 3);
    for (std::size_t i = 0; i < shown; ++i)
        text += u" → %1 (%2)"_s.arg(schemeOf(exchange.hops[i + 1]), statusText(exchange.hops[i]));
    const int more = static_cast<int>(exchange.hops.size() - 1 - shown);
    if (more > 0)
        text += Words::tr(", %n more", "redirects", more);
    return Words::tr("%1, then %2", "redirects, last status").arg(text, statusText(exchange.judged()));
}

QString isolationText(const core::http::Isolation& isolation)
{
    if (isolation.isIsolated)
        return Words::tr("yes");
    if (!isolation.isSecureContext)
        return Words::tr("no, because it does not come over https");
    if (!isolation.hasOpenerPolicy && !isolation.hasEmbedderPolicy)
        return Words::tr("no, because COOP and COEP are missing");
    return isolation.hasOpenerPolicy ? Words::tr("no, because COEP is missing")
                                     : Words::tr("no, because COOP is missing");
}

QString preloadText(const core::http::PreloadEligibility& preload)
{
    if (preload.isEligible)
        return Words::tr("eligible");
    const auto error = std::ranges::find(
        preload.issues, core::http::PreloadIssue::Level::Error, &core::http::PreloadIssue::level);
    if (error == preload.issues.end())
        return Words::tr("not known");
    return Words::tr("not eligible: %1").arg(translatedWords(error->words, error->value));
}

} // namespace gui::headers
