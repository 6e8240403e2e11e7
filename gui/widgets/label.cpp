// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/label.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QTextDocument>
#include <QTextLayout>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <utility>

namespace gui {
namespace {

/// The height of a line, which is the look's and not the font's.
double lineUnits(TextRole role, bool isRunning)
{
    switch (role) {
    case TextRole::Caption:
    case TextRole::Label:
        return 16;
    case TextRole::Body:
        return isRunning ? 20 : 18;
    case TextRole::Name:
    case TextRole::Strong:
        return 18;
    case TextRole::Verdict:
        return 22;
    case TextRole::Title:
        return 28;
    case TextRole::Stamp:
        return 36;
    case TextRole::Data:
        return 19;
    case TextRole::LargeData:
        return 24;
    }
    std::unreachable();
}

} // namespace

Label::Label(TextRole role, QWidget* parent)
    : Label(role, Tone::Text, parent)
{
}

Label::Label(TextRole role, Tone tone, QWidget* parent)
    : QLabel(parent)
    , m_role(role)
    , m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    adopt();
}

void Label::setTone(Tone tone)
{
    if (m_tone != tone) {
        m_tone = tone;
        adopt();
    }
}

void Label::setElideMode(Qt::TextElideMode mode)
{
    m_elideMode = mode;
    updateGeometry();
    update();
}

bool Label::isPlain() const
{
    return textFormat() == Qt::PlainText && !textInteractionFlags().testAnyFlags(Qt::TextEditorInteraction)
        && !buddy() && pixmap(Qt::ReturnByValue).isNull();
}

int Label::lineHeight() const
{
    const int wanted = u(*this, lineUnits(m_role, wordWrap()));
    return std::max(wanted, fontMetrics().ascent() + fontMetrics().descent());
}

void Label::layOut(QTextLayout& layout, int width) const
{
    QTextOption option(QStyle::visualAlignment(layoutDirection(), alignment() & Qt::AlignHorizontal_Mask));
    option.setTextDirection(layoutDirection());
    option.setWrapMode(wordWrap() ? QTextOption::WrapAtWordBoundaryOrAnywhere : QTextOption::ManualWrap);
    layout.setTextOption(option);
    layout.setFont(font());
    layout.beginLayout();
    double y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({ 0, y + (lineHeight() - line.height()) / 2 });
        y += lineHeight();
    }
    layout.endLayout();
}

QString Label::lines() const
{
    return text().replace(u'\n', QChar::LineSeparator);
}

QSize Label::textSize(int width) const
{
    QTextLayout layout(lines());
    layOut(layout, width);
    double widest = 0;
    for (int i = 0; i < layout.lineCount(); ++i) {
        widest = std::max(widest, layout.lineAt(i).naturalTextWidth());
    }
    return { int(std::ceil(widest)), std::max(1, layout.lineCount()) * lineHeight() };
}

QSize Label::sizeHint() const
{
    if (!isPlain()) {
        return QLabel::sizeHint();
    }
    // Wide enough to read, narrow enough to follow.
    const int widest = wordWrap() ? u(*this, 480) : QWIDGETSIZE_MAX;
    const QMargins around = contentsMargins() + QMargins(margin(), margin(), margin(), margin());
    return textSize(widest).grownBy(around);
}

QSize Label::minimumSizeHint() const
{
    if (!isPlain()) {
        return QLabel::minimumSizeHint();
    }
    const QSize whole = sizeHint();
    if (m_elideMode != Qt::ElideNone) {
        return { std::min(whole.width(), fontMetrics().horizontalAdvance(QStringLiteral("mmmm…"))),
            whole.height() };
    }
    return wordWrap() ? QSize(std::min(whole.width(), u(*this, 80)), lineHeight()) : whole;
}

int Label::heightForWidth(int width) const
{
    if (!isPlain() || !wordWrap()) {
        return QLabel::heightForWidth(width);
    }
    const QMargins around = contentsMargins() + QMargins(margin(), margin(), margin(), margin());
    return textSize(width - around.left() - around.right()).grownBy(around).height();
}

bool Label::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && m_elideMode != Qt::ElideNone
        && shownText() != text()) {
        // A file name may look like markup where the label shows it as it is.
        const bool isMistakable = isPlain() && Qt::mightBeRichText(text());
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(),
            isMistakable ? Qt::convertFromPlainText(text()) : text(), this);
        return true;
    }
    return QLabel::event(event);
}

void Label::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::StyleChange) {
        adopt();
    }
}

QString Label::shownText() const
{
    const int room = contentsRect().width() - 2 * margin();
    return m_elideMode == Qt::ElideNone ? text() : fontMetrics().elidedText(text(), m_elideMode, room);
}

void Label::paintEvent(QPaintEvent* event)
{
    if (!isPlain()) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    painter.setPen(
        palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    const QRect room = contentsRect().adjusted(margin(), margin(), -margin(), -margin());
    if (m_elideMode != Qt::ElideNone) {
        const int flags = int(QStyle::visualAlignment(layoutDirection(), alignment()));
        painter.drawText(room, flags | Qt::TextSingleLine, shownText());
        return;
    }
    QTextLayout layout(lines());
    layOut(layout, room.width());
    const int height = layout.lineCount() * lineHeight();
    int top = room.y();
    if (alignment().testFlag(Qt::AlignVCenter)) {
        top += (room.height() - height) / 2;
    } else if (alignment().testFlag(Qt::AlignBottom)) {
        top += room.height() - height;
    }
    layout.draw(&painter, QPointF(room.x(), top));
}

void Label::adopt()
{
    setFont(styleOf(*this).font(m_role));
    const Tokens& tokens = tokensOf(*this);
    QPalette colors = palette();
    for (const auto group : { QPalette::Active, QPalette::Inactive }) {
        colors.setColor(group, QPalette::WindowText, colorOf(tokens, m_tone));
        colors.setColor(group, QPalette::Link, tokens.accentText);
    }
    colors.setColor(QPalette::Disabled, QPalette::WindowText, tokens.disabled);
    setPalette(colors);
    updateGeometry();
}

} // namespace gui
