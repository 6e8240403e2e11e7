// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/headers/trial.h"

#include "gui/panels/headers/audit_words.h"
#include "gui/panels/headers/score_words.h"
#include "gui/text/convert.h"
#include "gui/text/error_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace gui::headers {
namespace {

using namespace Qt::Literals::StringLiterals;
using Kind = core::http::FieldDifference::Kind;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(gui::headers::Trial)
};

core::http::Exchange exchangeOf(
    const TrialQuestion& question, std::vector<core::http::Irregularity>& irregularities)
{
    core::http::Exchange exchange
        = question.before ? question.before->exchange : core::http::Exchange{ .hops = { {} } };
    core::http::Response& response = exchange.hops.back();
    response.fields.clear();
    auto block = core::http::readHeaderBlock(core::asBytes(question.lines));
    // Nothing left is a response, too.
    if (!block)
        return exchange;
    response.fields = std::move(block->response.fields);
    if (block->response.status > 0) {
        response.version = std::move(block->response.version);
        response.status = block->response.status;
        response.reason = std::move(block->response.reason);
    }
    irregularities = std::move(block->irregularities);
    for (core::http::Irregularity& irregularity : irregularities)
        irregularity.hop = exchange.hops.size() - 1;
    return exchange;
}

std::shared_ptr<const Preview> previewOf(const core::http::Audit& audit, const TrialQuestion& question)
{
    const std::optional<std::string>& body = audit.exchange.judged().body;
    if (!question.html && (!body || body->empty()))
        return nullptr;
    auto preview = std::make_shared<Preview>();
    preview->page = core::http::readPage(question.html ? *question.html : *body);
    std::vector<core::http::csp::Policy> policies = audit.policies;
    if (question.html) {
        // The page's own policies count with those of the response.
        core::http::Exchange exchange = audit.exchange;
        exchange.hops.back().body = *question.html;
        policies = core::http::audit(std::move(exchange), question.options).policies;
    }
    const auto url = core::http::parseUrl(audit.exchange.judged().url);
    preview->knowsAddress = url.has_value();
    preview->hasPolicy = !policies.empty();
    const core::http::Url page
        = url.value_or(core::http::Url{ .scheme = "https", .host = "example.com", .path = "/" });
    preview->verdicts = core::http::csp::preview(policies, preview->page, page);
    return preview;
}

/// Points of the test that speaks of a finding.
std::vector<int> pointsOf(const core::http::Audit& audit)
{
    std::vector<int> points(audit.findings.size(), 0);
    for (const core::http::Line& line : core::http::linesOf(audit)) {
        if (line.finding && line.test)
            points[static_cast<std::size_t>(line.finding - audit.findings.data())] = line.test->modifier;
    }
    return points;
}

GroupedRow rowOfGone(const core::http::HeaderFinding& finding)
{
    GroupedRow row = rowOf(finding);
    row.word = Words::tr("Was: %1", "a severity").arg(row.word);
    row.tone = Tone::Ok;
    return row;
}

const core::http::HeaderFinding* nowOf(const core::http::FindingDifference& difference)
{
    return difference.kind == Kind::OnlyLeft ? nullptr : difference.right;
}

int countOf(const Trial& trial, Kind kind)
{
    return static_cast<int>(std::ranges::count(
        trial.comparison->difference.findings, kind, &core::http::FindingDifference::kind));
}

QString nameOf(const core::http::Resource& resource)
{
    using What = core::http::Resource::Kind;
    switch (resource.kind) {
    case What::Script:
        return Words::tr("Script");
    case What::InlineScript:
        return Words::tr("Inline script");
    case What::EventHandler:
        return Words::tr("Event handler");
    case What::ScriptUrl:
        return Words::tr("Script address");
    case What::Style:
        return Words::tr("Style sheet");
    case What::InlineStyle:
        return Words::tr("Inline style");
    case What::StyleAttribute:
        return Words::tr("Style attribute");
    case What::Image:
        return Words::tr("Image");
    case What::Media:
        return Words::tr("Audio or video");
    case What::Font:
        return Words::tr("Font");
    case What::Frame:
        return Words::tr("Frame");
    case What::Object:
        return Words::tr("Plug-in object");
    case What::Form:
        return Words::tr("Form target");
    case What::Manifest:
        return Words::tr("Manifest");
    case What::Base:
        return Words::tr("Base address");
    case What::Worker:
        return Words::tr("Worker");
    case What::Connect:
        return Words::tr("Connection");
    }
    std::unreachable();
}

QString titleOf(const core::http::Resource& resource)
{
    const std::string& what = resource.url.empty() ? resource.text : resource.url;
    const QString shown = printable(fromUtf8(what.substr(0, 200)).simplified());
    return shown.isEmpty() ? nameOf(resource)
                           : Words::tr("%1: %2", "a kind, what it is").arg(nameOf(resource), shown);
}

GroupedRow rowOf(const Preview& preview, std::size_t number, const QString& copyTitle)
{
    const core::http::csp::Verdict& verdict = preview.verdicts[number];
    const core::http::Resource& resource = preview.page.resources[verdict.resource];
    const QString place
        = wordsOf(core::Place{ .byte = {}, .line = resource.place.line, .column = {}, .member = {} });
    const QString remedy = fromUtf8(verdict.remedy);
    QString directive = fromUtf8(verdict.directive);
    if (!verdict.effectiveDirective.empty() && verdict.effectiveDirective != verdict.directive)
        directive = Words::tr("%1 by %2", "a directive, the one that stands for it")
                        .arg(directive, fromUtf8(verdict.effectiveDirective));
    return { .kind = GroupedRow::Kind::Finding,
        .tone = verdict.isBlocked ? Tone::Danger : Tone::Info,
        .title = titleOf(resource),
        .word = place,
        .subject = directive,
        .end = remedy,
        .action = remedy.isEmpty() ? QString() : copyTitle,
        .source = number };
}

} // namespace

core::Result<Trial> tryHeaders(const TrialQuestion& question)
{
    std::vector<core::http::Irregularity> irregularities;
    core::http::Exchange exchange = exchangeOf(question, irregularities);
    Trial trial{ .before = question.before, .now = {}, .comparison = {}, .preview = {} };
    trial.now = std::make_shared<const core::http::Audit>(
        core::http::audit(std::move(exchange), question.options, irregularities));
    if (trial.before)
        trial.comparison = std::make_shared<const Comparison>(comparisonOf(trial.before, trial.now));
    trial.preview = previewOf(*trial.now, question);
    return trial;
}

QList<GroupedRow> rowsOf(const Trial& trial, const QString& fixTitle)
{
    const std::vector<int> points = pointsOf(*trial.now);
    const auto rowOfNow = [&](const core::http::HeaderFinding& finding) {
        GroupedRow row = rowOf(finding);
        row.source = static_cast<std::size_t>(&finding - trial.now->findings.data());
        if (points[row.source] != 0)
            row.end = signedPoints(points[row.source]);
        if (!finding.fix.empty())
            row.action = fixTitle;
        return row;
    };
    QList<GroupedRow> rows;
    QList<GroupedRow> gone;
    QList<GroupedRow> came;
    QList<GroupedRow> remain;
    if (!trial.comparison) {
        for (const core::http::HeaderFinding& finding : trial.now->findings)
            remain.append(rowOfNow(finding));
        appendGroup(rows, Words::tr("Findings"), remain);
        return rows;
    }
    for (const core::http::FindingDifference& difference : trial.comparison->difference.findings) {
        if (const core::http::HeaderFinding* finding = nowOf(difference))
            (difference.kind == Kind::OnlyRight ? came : remain).append(rowOfNow(*finding));
        else
            gone.append(rowOfGone(*difference.left));
    }
    appendGroup(rows, Words::tr("New"), came);
    appendGroup(rows, Words::tr("Gone"), gone);
    appendGroup(rows, Words::tr("Remain"), remain);
    return rows;
}

QString countsOf(const Trial& trial)
{
    if (!trial.comparison)
        return Words::tr("%n finding(s)", nullptr, static_cast<int>(trial.now->findings.size()));
    return Words::tr("%1 gone, %2 new, %3 remain", "findings")
        .arg(countOf(trial, Kind::OnlyLeft))
        .arg(countOf(trial, Kind::OnlyRight))
        .arg(countOf(trial, Kind::Same));
}

QList<GroupedRow> rowsOf(const Preview& preview, const QString& copyTitle)
{
    QList<GroupedRow> rows;
    QList<GroupedRow> blocked;
    QList<GroupedRow> reported;
    for (std::size_t number = 0; number < preview.verdicts.size(); ++number) {
        if (preview.verdicts[number].isBlocked)
            blocked.append(rowOf(preview, number, copyTitle));
        else if (preview.verdicts[number].isReported)
            reported.append(rowOf(preview, number, copyTitle));
    }
    appendGroup(rows, Words::tr("Blocked"), blocked);
    appendGroup(rows, Words::tr("Reported only"), reported);
    return rows;
}

QString sentenceOf(const Preview& preview)
{
    const auto blocked
        = static_cast<int>(std::ranges::count(preview.verdicts, true, &core::http::csp::Verdict::isBlocked));
    const QString of = Words::tr("%n resource(s)", nullptr, static_cast<int>(preview.page.resources.size()));
    QString sentence = !preview.hasPolicy ? Words::tr("There is no policy: nothing of %1 is blocked").arg(of)
                                          : Words::tr("%1 of %2 would be blocked").arg(blocked).arg(of);
    if (!preview.knowsAddress)
        sentence
            = Words::tr("%1; the page's address is taken for %2").arg(sentence, u"https://example.com"_s);
    return sentence;
}

} // namespace gui::headers
