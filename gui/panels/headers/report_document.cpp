// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/headers/report_document.h"

#include "core/fetch/report.h"
#include "core/http/report.h"
#include "core/http/url.h"
#include "gui/panels/headers/report_html.h"
#include "gui/text/convert.h"
#include "gui/widgets/style/paint.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>
#include <QUrl>

#include <algorithm>
#include <array>

namespace gui::headers {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr std::array forms{
    ReportForm{ .format = ReportFormat::Markdown, .id = "markdown", .name = "Markdown", .suffix = "md" },
    ReportForm{ .format = ReportFormat::Html, .id = "html", .name = "HTML", .suffix = "html" },
    ReportForm{ .format = ReportFormat::Pdf, .id = "pdf", .name = "PDF", .suffix = "pdf" },
    ReportForm{ .format = ReportFormat::Json, .id = "json", .name = "JSON", .suffix = "json" },
    ReportForm{ .format = ReportFormat::Sarif, .id = "sarif", .name = "SARIF", .suffix = "sarif" },
};

constexpr int stampSide = 72;
constexpr int stampScale = 5; ///< for paper

/// What Qt's documents understand of a style.
constexpr char paperMeasures[] = R"(
body{font-size:10pt}
h1{font-size:18pt;margin-top:0;margin-bottom:10px}
h2{font-size:13pt;margin-top:22px;margin-bottom:8px}
h3{font-size:10.5pt;margin-top:2px;margin-bottom:3px}
p{margin-top:0;margin-bottom:6px}
pre,code{font-family:"JetBrains Mono","Noto Sans Mono",monospace;font-size:8.5pt}
pre{white-space:pre-wrap;margin-top:2px;margin-bottom:8px;padding:6px}
th{text-align:left}
td,th{padding:3px 10px 3px 0}
.headline{font-size:13pt;font-weight:600}
.severity,.label{font-weight:600;margin-top:6px}
.finding{margin-top:10px;margin-bottom:14px}
mark{text-decoration:underline}
)";

QImage stampOf(const ReportContent& content)
{
    constexpr double side = stampSide * stampScale;
    QImage image(stampSide * stampScale, stampSide * stampScale, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    const Tokens tokens = tokensFor(Scheme::Light, Contrast::Normal);
    const QColor color = colorOf(tokens, content.tone);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paintCutCorners(painter, QRectF(0, 0, side, side), side * 0.22, softOf(tokens, content.tone), color,
        1.5 * stampScale);
    const double inset = 5 * stampScale;
    paintCutCorners(painter, QRectF(inset, inset, side - 2 * inset, side - 2 * inset),
        side * 0.22 - inset * 0.59, {}, color, stampScale);
    QFont font = QGuiApplication::font();
    font.setPixelSize(31 * stampScale);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(color);
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.drawText(QRectF(0, 0, side, side), Qt::AlignCenter, content.grade);
    return image;
}

QByteArray bytesOf(const std::string& text)
{
    return QByteArray(text.data(), qsizetype(text.size()));
}

/// Letters, digits, dots and hyphens, whatever the address says.
QString fileNamePart(const std::string& host)
{
    QString part;
    for (const char letter : host) {
        const bool isPlain = (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9')
            || letter == '.' || letter == '-';
        part += QLatin1Char(isPlain ? letter : '_');
    }
    return part.left(100);
}

} // namespace

std::span<const ReportForm> reportForms()
{
    return forms;
}

QByteArray pdfOf(const ReportContent& content)
{
    QTextDocument document;
    document.setDefaultFont(QFont(QGuiApplication::font().families(), 10));
    document.setDefaultStyleSheet(
        QLatin1StringView(paperMeasures) + reportColors(tokensFor(Scheme::Light, Contrast::Normal)));
    document.addResource(
        QTextDocument::ImageResource, QUrl(QLatin1StringView(stampPicture)), stampOf(content));
    QTextOption option = document.defaultTextOption();
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document.setDefaultTextOption(option);
    document.setHtml(reportBody(content, StampForm::Picture));

    QBuffer buffer;
    buffer.open(QBuffer::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(content.title);
    writer.setCreator(u"Assay"_s);
    writer.setPageSize(QPageSize(QPageSize::A4));
    document.print(&writer);
    return buffer.data();
}

core::Result<QByteArray> reportOf(ReportFormat format, const core::http::Audit& audit, const ReportWish& wish)
{
    switch (format) {
    case ReportFormat::Markdown:
        return markdownOf(contentOf(audit, wish)).toUtf8();
    case ReportFormat::Html:
        return htmlOf(contentOf(audit, wish)).toUtf8();
    case ReportFormat::Pdf:
        return pdfOf(contentOf(audit, wish));
    case ReportFormat::Json:
        return bytesOf(wish.inspection
                ? core::fetch::scanJson(wish.inspection->scan, withoutSecrets(wish.inspection->scan.audit))
                : core::http::auditJson(withoutSecrets(audit)));
    case ReportFormat::Sarif: {
        const std::string& url = audit.exchange.judged().url;
        return bytesOf(core::http::auditSarif(withoutSecrets(audit), url.empty() ? "headers.txt" : url));
    }
    }
    std::unreachable();
}

QString suggestedName(ReportFormat format, const core::http::Audit& audit, const ReportWish& wish)
{
    QStringList parts{ u"headers"_s };
    if (const auto url = core::http::parseUrl(audit.exchange.judged().url))
        parts << fileNamePart(url->host);
    if (wish.when.isValid())
        parts << wish.when.toString(u"yyyy-MM-dd"_s);
    const auto form = std::ranges::find(forms, format, &ReportForm::format);
    return parts.join(u'-') + u'.' + QLatin1StringView(form->suffix);
}

} // namespace gui::headers
