// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/palette_delegate.h"

#include "gui/shell/keycap.h"
#include "gui/widgets/style/assay_style.h"
#include "gui/widgets/style/icon.h"
#include "gui/widgets/style/paint.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace gui {

using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = PaletteRow::Kind;

// In units. A line between groups has the padding on both sides.
constexpr int padding = 8;
constexpr int lineHeight = 1;
constexpr int inset = 18; ///< of icons, headings and what stands at the end
constexpr int textInset = 50;

/// One row being drawn; rectangles are given left to right and mirrored here.
class RowPainter {
public:
    RowPainter(QPainter& painter, const QStyleOptionViewItem& option, const PaletteRow& row)
        : m_painter(painter)
        , m_option(option)
        , m_widget(*option.widget)
        , m_row(row)
        , m_rect(option.rect)
    {
        if (row.line == PaletteRow::Line::Above) {
            paintHairline(painter, m_rect.adjusted(0, u(padding), 0, 0), Qt::TopEdge, tokens().border);
            m_rect.setTop(m_rect.top() + u(2 * padding + lineHeight));
        }
    }

    void paint()
    {
        switch (m_row.kind) {
        case Kind::Choice:
            return paintChoice();
        case Kind::Heading:
            return paintText(m_rect.adjusted(u(inset), 0, -u(inset), 0), m_row.title, TextRole::Caption,
                tokens().textMuted);
        case Kind::Recognition:
            return paintRecognition();
        case Kind::Message:
            return paintText(
                m_rect.adjusted(u(inset), 0, -u(inset), 0), m_row.title, TextRole::Body, tokens().textMuted);
        }
    }

private:
    const Tokens& tokens() const { return tokensOf(m_widget); }
    int u(double units) const { return gui::u(m_widget, units); }
    bool isSelected() const { return m_option.state.testFlag(QStyle::State_Selected); }
    QRect mirrored(const QRect& rect) const
    {
        return QStyle::visualRect(m_option.direction, m_option.rect, rect);
    }

    void paintChoice()
    {
        const QRect body = m_rect.adjusted(u(padding), 0, -u(padding), 0);
        if (isSelected())
            paintRounded(m_painter, body, u(6), tokens().selectedRow);
        else if (m_option.state.testFlag(QStyle::State_MouseOver))
            paintRounded(m_painter, body, u(6), tokens().hover);
        paintRowIcon(m_rect.center().y() + 1, isSelected() ? tokens().accentText : tokens().textMuted);
        paintTitle(paintEnd());
    }

    /// Category and keys; returns where the title must end.
    int paintEnd()
    {
        int end = m_rect.right() + 1 - u(inset);
        const QStringList keys = keysShown();
        for (auto key = keys.crbegin(); key != keys.crend(); ++key) {
            const int width = keycapSize(m_widget, *key).width();
            const QRect cap(end - width, m_rect.top(), width, m_rect.height());
            paintKeycap(m_painter, m_widget, mirrored(cap), *key);
            end -= width + u(key + 1 == keys.crend() ? 12 : 6);
        }
        const QFontMetrics metrics(styleOf(m_widget).font(TextRole::Caption));
        const int wanted = metrics.horizontalAdvance(m_row.second) + 1;
        const int width = std::min(wanted, (end - m_rect.left() - u(textInset)) * 2 / 5);
        paintText({ end - width, m_rect.top(), width, m_rect.height() }, m_row.second, TextRole::Caption,
            tokens().textMuted, Qt::AlignRight);
        return end - width - u(12);
    }

    QStringList keysShown() const
    {
        const auto* destination = std::get_if<Destination>(&m_row.target);
        if (isSelected() && destination && !destination->offer.isEmpty())
            return { keycapOf(QKeySequence(Qt::Key_Enter)) };
        return m_row.keys;
    }

    void paintTitle(int end)
    {
        const QRect rect(
            m_rect.left() + u(textInset), m_rect.top(), end - m_rect.left() - u(textInset), m_rect.height());
        // Where letters are marked, their weight says so; a row of one weight is chosen or not.
        const bool isStrong = isSelected() && m_row.matched.isEmpty();
        const QFont font = styleOf(m_widget).font(isStrong ? TextRole::Strong : TextRole::Body);
        QTextCharFormat strong;
        strong.setFont(styleOf(m_widget).font(TextRole::Strong));
        QList<QTextLayout::FormatRange> formats;
        for (const TextRange& range : m_row.matched)
            formats << QTextLayout::FormatRange{ int(range.start), int(range.length), strong };

        QTextOption textOption;
        textOption.setWrapMode(QTextOption::NoWrap);
        textOption.setTextDirection(m_option.direction);
        textOption.setAlignment(
            QStyle::visualAlignment(m_option.direction, Qt::AlignLeft) | Qt::AlignAbsolute);
        QTextLayout layout(QFontMetrics(font).elidedText(m_row.title, Qt::ElideRight, rect.width()), font);
        layout.setTextOption(textOption);
        layout.setFormats(formats);
        layout.beginLayout();
        QTextLine line = layout.createLine();
        line.setLineWidth(rect.width());
        layout.endLayout();
        m_painter.setPen(tokens().text);
        const QRect place = mirrored(rect);
        layout.draw(&m_painter,
            QPointF(place.left(), place.top() + std::round((place.height() - line.height()) / 2)));
    }

    void paintRecognition()
    {
        paintRowIcon(m_rect.top() + u(16), tokens().info);
        const QRect text = m_rect.adjusted(u(textInset), 0, -u(inset), 0);
        paintText({ text.left(), text.top() + u(6), text.width(), u(18) }, m_row.title, TextRole::Strong,
            tokens().text);
        paintText({ text.left(), text.top() + u(24), text.width(), u(16) }, m_row.second, TextRole::Caption,
            tokens().textMuted);
    }

    void paintRowIcon(int middle, const QColor& color)
    {
        const QRect rect = mirrored({ m_rect.left() + u(inset), middle - u(20) / 2, u(20), u(20) });
        const QByteArray name = m_row.icon.name().toLatin1();
        // Those of tabs may be others than ours.
        if (name.isEmpty())
            m_row.icon.paint(&m_painter, rect);
        else
            paintIcon(m_painter, QLatin1StringView(name), rect, color, m_option.direction);
    }

    void paintText(const QRect& rect, const QString& text, TextRole role, const QColor& color,
        Qt::Alignment alignment = Qt::AlignLeft)
    {
        const QFont font = styleOf(m_widget).font(role);
        m_painter.setFont(font);
        m_painter.setPen(color);
        m_painter.drawText(mirrored(rect),
            int(QStyle::visualAlignment(m_option.direction, alignment) | Qt::AlignVCenter
                | Qt::TextSingleLine),
            QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
    }

    QPainter& m_painter;
    const QStyleOptionViewItem& m_option;
    const QWidget& m_widget;
    const PaletteRow& m_row;
    QRect m_rect; ///< below the line
};

const PaletteRow& rowAt(const QModelIndex& index)
{
    return *index.data(paletteRowRole).value<const PaletteRow*>();
}

} // namespace

void PaletteDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    RowPainter(*painter, option, rowAt(index)).paint();
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return { 0, rowHeight(rowAt(index), *option.widget) };
}

int PaletteDelegate::rowHeight(const PaletteRow& row, const QWidget& view)
{
    const int line = row.line == PaletteRow::Line::Above ? u(view, 2 * padding + lineHeight) : 0;
    switch (row.kind) {
    case Kind::Choice:
    case Kind::Message:
        return line + u(view, 40);
    case Kind::Heading:
        return line + u(view, 22);
    case Kind::Recognition:
        return line + u(view, 50);
    }
    Q_UNREACHABLE();
}

} // namespace gui
