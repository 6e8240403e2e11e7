// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/headers/comparison.h"

#include "gui/panels/headers/audit_words.h"
#include "gui/panels/headers/score_words.h"
#include "gui/text/convert.h"
#include "gui/text/error_text.h"
#include "gui/text/units.h"
#include "gui/widgets/announcement.h"

#include <QCoreApplication>

#include <algorithm>

namespace gui::headers {
namespace {

using namespace Qt::Literals::StringLiterals;
using Kind = core::http::FieldDifference::Kind;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(gui::headers::Comparison)
};

constexpr qsizetype mostRows = 500;

bool differs(const core::http::TestDifference& test)
{
    return !test.left || !test.right || test.left->outcome != test.right->outcome
        || test.left->modifier != test.right->modifier;
}

SideText sideOf(const core::http::observatory::TestResult* test)
{
    if (!test)
        return { .text = Words::tr("Not tested"), .isCode = false, .isMissing = true };
    return { .text = Words::tr("%1 (%2)", "what a test came to, points")
                 .arg(resultOf(*test), signedPoints(test->modifier)),
        .isCode = false };
}

GroupedRow rowOf(const core::http::TestDifference& test)
{
    const core::http::observatory::TestResult* const known = test.left ? test.left : test.right;
    if (!known)
        return {};
    const int points = (test.right ? test.right->modifier : 0) - (test.left ? test.left->modifier : 0);
    return { .kind = GroupedRow::Kind::Pair,
        .title = QString::fromLatin1(known->test),
        .end = differs(test) ? signedPoints(points) : QString(),
        .left = sideOf(test.left),
        .right = sideOf(test.right) };
}

SideText sideOf(const std::vector<std::string>& values)
{
    if (values.empty())
        return { .text = Words::tr("Missing"), .isCode = false, .isMissing = true };
    QStringList lines;
    for (const std::string& value : values)
        lines << (value.empty() ? Words::tr("(empty)") : printable(fromUtf8(value)));
    return { .text = lines.join(u'\n') };
}

QString wordOf(Kind kind)
{
    switch (kind) {
    case Kind::Same:
        return Words::tr("Same");
    case Kind::Changed:
        return Words::tr("Changed");
    case Kind::OnlyLeft:
        return Words::tr("Only in the first");
    case Kind::OnlyRight:
        return Words::tr("Only in the second");
    }
    std::unreachable();
}

GroupedRow rowOf(const core::http::FieldDifference& field)
{
    GroupedRow row{ .kind = GroupedRow::Kind::Pair,
        .title = printable(fromUtf8(field.name)),
        .word = wordOf(field.kind),
        .left = sideOf(field.left),
        .right = sideOf(field.right) };
    if (field.kind == Kind::Changed) {
        const WordDifference words = differingWords(row.left.text, row.right.text);
        row.left.marks = words.left;
        row.right.marks = words.right;
    }
    return row;
}

QList<GroupedRow> findingsOf(const Comparison& comparison, Kind kind)
{
    QList<GroupedRow> rows;
    for (const core::http::FindingDifference& finding : comparison.difference.findings) {
        if (finding.kind == kind)
            rows.append(headers::rowOf(kind == Kind::OnlyRight ? *finding.right : *finding.left));
    }
    return rows;
}

template <typename Items, typename IsWanted> int count(const Items& items, IsWanted isWanted)
{
    return static_cast<int>(std::ranges::count_if(items, isWanted));
}

} // namespace

GroupedRow rowOf(const core::http::HeaderFinding& finding)
{
    const Tone tone = toneOfSeverity(finding.finding.kind->severity);
    return { .kind = GroupedRow::Kind::Finding,
        .tone = tone,
        .title = gui::titleOf(finding.finding),
        .word = severityWordOf(tone),
        .subject = printable(fromUtf8(finding.finding.subject)) };
}

void appendGroup(QList<GroupedRow>& rows, const QString& title, const QList<GroupedRow>& group)
{
    if (group.isEmpty())
        return;
    rows.append({ .kind = GroupedRow::Kind::Heading,
        .title = title,
        .word = countText(static_cast<std::uint64_t>(group.size())) });
    rows.append(group.first(std::min(group.size(), mostRows)));
    if (group.size() > mostRows)
        rows.append({ .kind = GroupedRow::Kind::Finding,
            .tone = Tone::Info,
            .title = Words::tr(
                "%n more row(s) are not shown", nullptr, static_cast<int>(group.size() - mostRows)) });
}

Comparison comparisonOf(
    std::shared_ptr<const core::http::Audit> left, std::shared_ptr<const core::http::Audit> right)
{
    core::http::Difference difference = core::http::compare(*left, *right);
    return { .left = std::move(left), .right = std::move(right), .difference = std::move(difference) };
}

QString verdictOf(const Comparison& comparison)
{
    const int difference = comparison.right->score.score - comparison.left->score.score;
    if (difference > 0)
        return Words::tr("The second response scores %n point(s) more", nullptr, difference);
    if (difference < 0)
        return Words::tr("The second response scores %n point(s) less", nullptr, -difference);
    return Words::tr("Both responses score the same");
}

QString countsOf(const Comparison& comparison)
{
    const core::http::Difference& difference = comparison.difference;
    const int tests = count(difference.tests, differs);
    const auto isSame = [](const auto& each) { return each.kind != Kind::Same; };
    const int findings = count(difference.findings, isSame);
    const int fields = count(difference.fields, isSame);
    if (tests + findings + fields == 0)
        return Words::tr("Nothing differs");
    return Words::tr("%1, %2 and %3 differ", "tests, findings, header fields")
        .arg(Words::tr("%n test(s)", nullptr, tests), Words::tr("%n finding(s)", nullptr, findings),
            Words::tr("%n header field(s)", nullptr, fields));
}

QList<GroupedRow> rowsOf(const Comparison& comparison, Shown shown)
{
    const bool showsAll = shown == Shown::All;
    QList<GroupedRow> rows;
    QList<GroupedRow> different;
    QList<GroupedRow> same;
    for (const core::http::TestDifference& test : comparison.difference.tests)
        (differs(test) ? different : same).append(rowOf(test));
    appendGroup(rows, Words::tr("Tests that differ"), different);
    appendGroup(rows, Words::tr("Findings only in the first"), findingsOf(comparison, Kind::OnlyLeft));
    appendGroup(rows, Words::tr("Findings only in the second"), findingsOf(comparison, Kind::OnlyRight));
    QList<GroupedRow> differentFields;
    QList<GroupedRow> sameFields;
    for (const core::http::FieldDifference& field : comparison.difference.fields)
        (field.kind == Kind::Same ? sameFields : differentFields).append(rowOf(field));
    appendGroup(rows, Words::tr("Header fields that differ"), differentFields);
    if (!showsAll)
        return rows;
    appendGroup(rows, Words::tr("Findings in both"), findingsOf(comparison, Kind::Same));
    appendGroup(rows, Words::tr("Tests that agree"), same);
    appendGroup(rows, Words::tr("Header fields that agree"), sameFields);
    return rows;
}

} // namespace gui::headers
