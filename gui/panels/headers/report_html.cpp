// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/headers/report_html.h"

#include "core/base/encoding.h"
#include "core/crypto/digest.h"
#include "gui/panels/headers/report_document.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>

namespace gui::headers {
namespace {

using namespace Qt::Literals::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(gui::headers::Report)
};

/// Measures and faces; Qt's documents have their own.
constexpr char measures[] = R"(:root{color-scheme:light dark}
*{box-sizing:border-box}
body{margin:0 auto;max-width:56rem;padding:2rem 1.5rem;font:15px/1.5 Inter,"Noto Sans",system-ui,sans-serif}
h1{font-size:1.6rem;line-height:1.25;margin:0 0 1.25rem;overflow-wrap:anywhere}
h2{font-size:1.2rem;margin:2.25rem 0 .75rem}
h3{font-size:1rem;margin:0 0 .35rem;overflow-wrap:anywhere}
p{margin:0 0 .6rem;overflow-wrap:anywhere}
pre,code{font-family:"JetBrains Mono","Noto Sans Mono",ui-monospace,monospace;font-size:.9em}
code{overflow-wrap:anywhere;unicode-bidi:isolate}
pre{direction:ltr;text-align:left;margin:.25rem 0 .75rem;padding:.6rem .75rem;border-radius:6px;border:1px solid;white-space:pre-wrap;overflow-wrap:anywhere}
table{border-collapse:collapse;width:100%}
th,td{text-align:start;vertical-align:top;padding:.4rem .75rem .4rem 0;border-bottom:1px solid}
.points{text-align:end;white-space:nowrap;direction:ltr}
.verdict,.verdict tr,.verdict td{border:0;width:auto}
.verdict td{padding-inline-end:1.25rem}
.stamp{display:grid;place-items:center;width:4.5rem;height:4.5rem;padding:2px;background:currentColor;clip-path:polygon(22% 0,78% 0,100% 22%,100% 78%,78% 100%,22% 100%,0 78%,0 22%)}
.stamp span{display:grid;place-items:center;width:100%;height:100%;font-size:1.9rem;font-weight:600;direction:ltr;clip-path:inherit}
.headline{font-size:1.2rem;font-weight:600;margin:0}
.finding{border:1px solid;border-radius:8px;padding:1rem 1.25rem;margin:0 0 1rem}
.severity{font-size:.85rem;font-weight:600;margin:0 0 .15rem}
.label{font-weight:600;font-size:.9rem;margin:.75rem 0 .25rem}
mark{text-decoration:underline;text-decoration-thickness:2px}
@media print{body{max-width:none;padding:0}.finding,tr{break-inside:avoid}h2,h3{break-after:avoid}.stamp{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
)";

QString element(const char* name, const QString& html)
{
    return u'<' + QLatin1StringView(name) + u'>' + html + u"</"_s + QLatin1StringView(name) + u">\n"_s;
}

QString element(const char* name, const char* kind, const QString& html)
{
    return u'<' + QLatin1StringView(name) + u" class=\""_s + QLatin1StringView(kind) + u"\">"_s + html
        + u"</"_s + QLatin1StringView(name) + u">\n"_s;
}

QString text(const char* name, const QString& words)
{
    return words.isEmpty() ? QString() : element(name, words.toHtmlEscaped());
}

QString text(const char* name, const char* kind, const QString& words)
{
    return words.isEmpty() ? QString() : element(name, kind, words.toHtmlEscaped());
}

QString code(const QString& words)
{
    return u"<code>"_s + words.toHtmlEscaped() + u"</code>"_s;
}

const char* classOf(Tone tone)
{
    switch (tone) {
    case Tone::Ok:
        return "ok";
    case Tone::Caution:
        return "caution";
    case Tone::Danger:
        return "danger";
    default:
        return "info";
    }
}

QString verdictOf(const ReportContent& content, StampForm form)
{
    const QString tone = QLatin1StringView(classOf(content.tone));
    const QString stamp = form == StampForm::Picture
        ? u"<img src=\"%1\" width=\"72\" height=\"72\">"_s.arg(QLatin1StringView(stampPicture))
        : u"<div class=\"stamp "_s + tone + u"\"><span class=\""_s + tone + u"-soft\">"_s
            + content.grade.toHtmlEscaped() + u"</span></div>"_s;
    QString words = text("p", "headline", content.headline) + text("p", "muted", content.tests);
    words += element("p",
        code(content.sum)
            + (content.remark.isEmpty()
                    ? QString()
                    : u" <span class=\"muted\">"_s + content.remark.toHtmlEscaped() + u"</span>"_s));
    return u"<table class=\"verdict\"><tr><td>"_s + stamp + u"</td><td>"_s + words
        + u"</td></tr></table>\n"_s;
}

QString factsOf(const QList<ReportContent::Fact>& facts)
{
    QString rows;
    for (const ReportContent::Fact& fact : facts)
        rows += u"<tr><td class=\"muted\">"_s + fact.name.toHtmlEscaped() + u"</td><td>"_s
            + (fact.isCode ? code(fact.value) : fact.value.toHtmlEscaped()) + u"</td></tr>\n"_s;
    return element("table", "verdict", rows);
}

QString tableOf(const ReportContent& content)
{
    QString rows = u"<tr>"_s + text("th", Words::tr("Test")) + text("th", Words::tr("Result"))
        + text("th", "points", Words::tr("Points")) + text("th", Words::tr("Passed")) + u"</tr>\n"_s;
    for (const ReportContent::Test& test : content.results)
        rows += u"<tr><td>"_s + code(test.name) + u"</td>"_s + text("td", test.result)
            + text("td", "points", test.points)
            + text("td", test.passes ? "ok" : "danger", test.passes ? Words::tr("yes") : Words::tr("no"))
            + u"</tr>\n"_s;
    return element("table", rows);
}

QString whereOf(const ReportContent::Piece& piece)
{
    QString html = text("p", "label", Words::tr("Where"));
    if (!piece.place.isEmpty())
        html += text("p", "muted", piece.place);
    QString line = piece.where->before.toHtmlEscaped();
    if (!piece.where->marked.isEmpty())
        line += u"<mark class=\"danger danger-soft\">"_s + piece.where->marked.toHtmlEscaped() + u"</mark>"_s
            + piece.where->after.toHtmlEscaped();
    return html + element("pre", line);
}

QString findingOf(const ReportContent::Piece& piece)
{
    QString severity = u"<span class=\""_s + QLatin1StringView(classOf(piece.tone)) + u"\">"_s
        + piece.severity.toHtmlEscaped() + u"</span>"_s;
    if (!piece.header.isEmpty())
        severity += u" \u00B7 "_s + code(piece.header);
    if (!piece.points.isEmpty())
        severity += u" \u00B7 "_s + code(piece.points);
    QString html = element("p", "severity", severity) + text("h3", piece.title) + text("p", piece.why);
    if (piece.where)
        html += whereOf(piece);
    if (!piece.fix.isEmpty())
        html += text("p", "label", Words::tr("Fix")) + text("p", piece.fix);
    if (!piece.snippet.isEmpty())
        html += text("p", "muted", piece.server) + text("pre", piece.snippet);
    html += text("p", piece.effect);
    if (!piece.references.isEmpty())
        html += text("p", "muted", piece.references.join(u" \u00B7 "_s));
    return element("div", "finding", html);
}

QString hashOf(const QByteArray& style)
{
    const auto digest = core::crypto::digestOf(core::crypto::DigestAlgorithm::Sha256,
        std::as_bytes(std::span(style.constData(), std::size_t(style.size()))));
    // Without the digest browsers show the words without their style.
    return digest ? u"'sha256-"_s + QString::fromStdString(core::toBase64(*digest)) + u"'"_s : u"'none'"_s;
}

} // namespace

QString reportBody(const ReportContent& content, StampForm stamp)
{
    QString html = text("h1", content.title) + verdictOf(content, stamp) + factsOf(content.facts);
    if (!content.transport.isEmpty())
        html += text("h2", Words::tr("Transport")) + factsOf(content.transport);
    html += text("h2", Words::tr("Score")) + tableOf(content);
    html += text("h2", Words::tr("Findings")) + text("p", "muted", content.summary);
    for (const ReportContent::Piece& piece : content.findings)
        html += findingOf(piece);
    if (!content.good.isEmpty()) {
        QString rows;
        for (const QString& good : content.good)
            rows += text("li", good);
        html += text("h2", Words::tr("Good")) + element("ul", rows);
    }
    html += text("h2", Words::tr("Responses"));
    for (const ReportContent::Hop& hop : content.hops)
        html += text("h3", hop.title) + text("p", "muted", hop.remark) + text("pre", hop.lines.join(u'\n'));
    return html;
}

QString reportColors(const Tokens& tokens)
{
    QString css;
    const auto rule = [&](const QString& selector, const QString& property, const QColor& color) {
        css += selector + u'{' + property + u':' + color.name() + u"}\n"_s;
    };
    rule(u"body"_s, u"background-color"_s, tokens.surface);
    rule(u"body"_s, u"color"_s, tokens.text);
    rule(u".muted"_s, u"color"_s, tokens.textMuted);
    rule(u"th"_s, u"color"_s, tokens.textMuted);
    rule(u"th,td,pre,.finding"_s, u"border-color"_s, tokens.border);
    rule(u"pre"_s, u"background-color"_s, tokens.surfaceSunken);
    for (const Tone tone : { Tone::Ok, Tone::Caution, Tone::Danger, Tone::Info }) {
        const QString name = u'.' + QLatin1StringView(classOf(tone));
        rule(name, u"color"_s, colorOf(tokens, tone));
        rule(name + u"-soft"_s, u"background-color"_s, softOf(tokens, tone));
        rule(name + u"-soft"_s, u"color"_s, colorOf(tokens, tone));
    }
    return css;
}

QString htmlOf(const ReportContent& content)
{
    const QString style = QLatin1StringView(measures)
        + reportColors(tokensFor(Scheme::Light, Contrast::Normal))
        + u"@media screen and (prefers-color-scheme:dark){\n"_s
        + reportColors(tokensFor(Scheme::Dark, Contrast::Normal)) + u"}\n"_s;
    const QString policy = u"default-src 'none'; style-src "_s + hashOf(style.toUtf8())
        + u"; base-uri 'none'; form-action 'none'"_s;
    const bool isMirrored = QLocale().textDirection() == Qt::RightToLeft;
    QString html = u"<!DOCTYPE html>\n<html lang=\""_s + QLocale().bcp47Name().toHtmlEscaped()
        + (isMirrored ? u"\" dir=\"rtl\">\n"_s : u"\" dir=\"ltr\">\n"_s);
    html += u"<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\""_s
        + policy
        + u"\">\n<meta name=\"referrer\" content=\"no-referrer\">\n"_s
          "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n";
    html += text("title", content.title) + u"<style>"_s + style + u"</style>\n</head>\n<body>\n"_s;
    return html + reportBody(content, StampForm::Styled) + u"</body>\n</html>\n"_s;
}

} // namespace gui::headers
