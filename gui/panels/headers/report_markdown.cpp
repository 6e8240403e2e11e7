// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/headers/report_document.h"

#include <QCoreApplication>

#include <algorithm>

namespace gui::headers {
namespace {

using namespace Qt::Literals::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(gui::headers::Report)
};

/// What a value says must stay what it says: no markup, no link.
QString escaped(const QString& text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar letter : text) {
        if (letter == u'&') {
            result += u"&amp;"_s;
            continue;
        }
        if (u"\\`*_[]<>#|~@!$"_s.contains(letter))
            result += u'\\';
        result += letter;
    }
    // Some readers make links of bare addresses.
    result.replace(u"://"_s, u":\\/\\/"_s);
    result.replace(u"www."_s, u"www\\."_s, Qt::CaseInsensitive);
    return result;
}

qsizetype longestRunOfTicks(const QString& text)
{
    qsizetype longest = 0;
    qsizetype run = 0;
    for (const QChar letter : text) {
        run = letter == u'`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return longest;
}

QString code(const QString& text)
{
    if (text.isEmpty())
        return {};
    const QString fence(longestRunOfTicks(text) + 1, u'`');
    const bool needsRoom = text.startsWith(u'`') || text.endsWith(u'`') || text.trimmed() != text;
    const QString room = needsRoom ? u" "_s : QString();
    return fence + room + text + room + fence;
}

QString cell(QString text)
{
    return text.replace(u'|', u"\\|"_s);
}

QString block(const QString& text, const QString& language)
{
    const QString fence(std::max<qsizetype>(3, longestRunOfTicks(text) + 1), u'`');
    return fence + language + u'\n' + text + u'\n' + fence + u"\n\n"_s;
}

QString paragraph(const QString& text)
{
    return text.isEmpty() ? QString() : text + u"\n\n"_s;
}

QString tableOf(const ReportContent& content)
{
    QString table = u"| %1 | %2 | %3 | %4 |\n|---|---|---:|---|\n"_s.arg(escaped(Words::tr("Test")),
        escaped(Words::tr("Result")), escaped(Words::tr("Points")), escaped(Words::tr("Passed")));
    for (const ReportContent::Test& test : content.results)
        // Not arg() one after the other: a result may hold a "%2".
        table += u"| "_s + cell(code(test.name)) + u" | "_s + escaped(test.result) + u" | "_s + test.points
            + u" | "_s + escaped(test.passes ? Words::tr("yes") : Words::tr("no")) + u" |\n"_s;
    return table + u'\n';
}

QString findingOf(const ReportContent::Piece& piece)
{
    QString text = u"### "_s + escaped(piece.severity) + u": "_s + escaped(piece.title) + u"\n\n"_s;
    QStringList facts;
    if (!piece.header.isEmpty())
        facts << code(piece.header);
    if (!piece.points.isEmpty())
        facts << Words::tr("%1 points", "signed").arg(piece.points);
    if (!piece.place.isEmpty())
        facts << escaped(piece.place);
    text += paragraph(facts.join(u", "_s));
    text += paragraph(escaped(piece.why));
    if (piece.where) {
        text += paragraph(piece.where->marked.isEmpty()
                ? u"**"_s + Words::tr("Where") + u"**"_s
                : u"**"_s + Words::tr("Where") + u"** "_s + code(piece.where->marked));
        text += block(piece.where->whole(), u"http"_s);
    }
    if (!piece.fix.isEmpty())
        text += u"**"_s + Words::tr("Fix") + u"** "_s + escaped(piece.fix) + u"\n\n"_s;
    if (!piece.snippet.isEmpty())
        text += paragraph(escaped(piece.server)) + block(piece.snippet, {});
    text += paragraph(escaped(piece.effect));
    if (!piece.references.isEmpty()) {
        QStringList references;
        for (const QString& reference : piece.references)
            references << escaped(reference);
        text += Words::tr("References") + u": "_s + references.join(u", "_s) + u"\n\n"_s;
    }
    return text;
}

} // namespace

QString markdownOf(const ReportContent& content)
{
    QString text = u"# "_s + escaped(content.title) + u"\n\n"_s;
    text += u"**"_s + escaped(content.headline) + u"**\n\n"_s;
    for (const ReportContent::Fact& fact : content.facts)
        text += u"- "_s + escaped(fact.name) + u": "_s
            + (fact.isCode ? code(fact.value) : escaped(fact.value)) + u'\n';
    if (!content.transport.isEmpty())
        text += u"\n## "_s + escaped(Words::tr("Transport")) + u"\n\n"_s;
    for (const ReportContent::Fact& fact : content.transport)
        text += u"- "_s + escaped(fact.name) + u": "_s + escaped(fact.value) + u'\n';
    text += u"\n## "_s + escaped(Words::tr("Score")) + u"\n\n"_s;
    text += paragraph(escaped(content.tests));
    text += paragraph(code(content.sum));
    text += paragraph(escaped(content.remark));
    text += tableOf(content);
    text += u"## "_s + escaped(Words::tr("Findings")) + u"\n\n"_s;
    text += paragraph(escaped(content.summary));
    for (const ReportContent::Piece& piece : content.findings)
        text += findingOf(piece);
    if (!content.good.isEmpty()) {
        text += u"## "_s + escaped(Words::tr("Good")) + u"\n\n"_s;
        for (const QString& good : content.good)
            text += u"- "_s + escaped(good) + u'\n';
        text += u'\n';
    }
    text += u"## "_s + escaped(Words::tr("Responses")) + u"\n\n"_s;
    for (const ReportContent::Hop& hop : content.hops)
        text += u"### "_s + escaped(hop.title) + u"\n\n"_s + paragraph(escaped(hop.remark))
            + block(hop.lines.join(u'\n'), u"http"_s);
    text.chop(1);
    return text;
}

} // namespace gui::headers
