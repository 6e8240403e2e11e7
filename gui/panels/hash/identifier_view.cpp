// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/hash/identifier_view.h"

#include "gui/text/convert.h"
#include "gui/widgets/style/assay_style.h"
#include "gui/widgets/style/paint.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace gui::hash {
namespace {

namespace token = core::token;

constexpr int underlineGap = 3;
constexpr int numberGap = 4;
constexpr int numberSide = 16;
constexpr int lineGap = 8;

void paintNumber(QPainter& painter, const QWidget& widget, const QRect& square, int number)
{
    paintRounded(painter, square, u(widget, 3), colorOfPart(widget, number));
    painter.setFont(styleOf(widget).font(TextRole::Caption));
    painter.setPen(tokensOf(widget).surface);
    painter.drawText(square, Qt::AlignCenter, QString::number(number));
}

} // namespace

struct IdentifierView::Piece {
    QString text;
    int number; ///< 0 for a hyphen
    QRect rect; ///< of the text
    bool isFirst; ///< of the pieces with this number: it bears the number
};

QString wordOf(token::PartRole role)
{
    using enum token::PartRole;
    switch (role) {
    case Time:
        return IdentifierView::tr("Time");
    case Version:
        return IdentifierView::tr("Version");
    case Variant:
        return IdentifierView::tr("Variant");
    case Random:
        return IdentifierView::tr("Random bits");
    case Counter:
        return IdentifierView::tr("Counter");
    case ClockSequence:
        return IdentifierView::tr("Clock sequence");
    case Node:
        return IdentifierView::tr("Node");
    case Digest:
        return IdentifierView::tr("Digest of the name");
    case LocalId:
        return IdentifierView::tr("User or group");
    case LocalDomain:
        return IdentifierView::tr("Kind of user or group");
    case Custom:
        return IdentifierView::tr("The maker's own");
    case Fixed:
        return IdentifierView::tr("Fixed");
    }
    std::unreachable();
}

QColor colorOfPart(const QWidget& widget, int number)
{
    const Tokens& tokens = tokensOf(widget);
    const QColor colors[] = { tokens.code2, tokens.code1, tokens.code3, tokens.info, tokens.caution };
    return colors[static_cast<std::size_t>(number - 1) % std::size(colors)];
}

IdentifierView::IdentifierView(QWidget* parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void IdentifierView::setIdentifier(const token::Identifier& identifier)
{
    m_text = fromUtf8(identifier.text);
    m_parts = identifier.parts;
    m_roles.clear();
    QStringList said{ m_text };
    for (const token::IdentifierPart& part : m_parts) {
        if (std::ranges::find(m_roles, part.role) == m_roles.end())
            m_roles.push_back(part.role);
        said << wordOf(part.role) + QStringLiteral(": ")
                + m_text.mid(static_cast<qsizetype>(part.offset), static_cast<qsizetype>(part.size));
    }
    setAccessibleName(said.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

int IdentifierView::numberOf(token::PartRole role) const
{
    return static_cast<int>(std::ranges::find(m_roles, role) - m_roles.begin()) + 1;
}

int IdentifierView::lineHeight() const
{
    const QFontMetrics metrics(styleOf(*this).font(TextRole::LargeData));
    return metrics.height() + u(*this, underlineGap + 2 + numberGap + numberSide + lineGap);
}

std::vector<IdentifierView::Piece> IdentifierView::layOut(int width) const
{
    const QFontMetrics metrics(styleOf(*this).font(TextRole::LargeData));
    std::vector<Piece> pieces;
    std::vector<int> numbered;
    int x = 0;
    int y = 0;
    const auto add = [&](const QString& text, int number) {
        const int advance = metrics.horizontalAdvance(text);
        if (x > 0 && number > 0 && x + advance > width) {
            x = 0;
            y += lineHeight();
        }
        const bool isFirst = number > 0 && std::ranges::find(numbered, number) == numbered.end();
        if (isFirst)
            numbered.push_back(number);
        pieces.push_back({ text, number, QRect(x, y, advance, metrics.height()), isFirst });
        x += advance;
    };
    qsizetype end = 0;
    for (const token::IdentifierPart& part : m_parts) {
        const auto offset = static_cast<qsizetype>(part.offset);
        if (offset > end)
            add(m_text.mid(end, offset - end), 0);
        add(m_text.mid(offset, static_cast<qsizetype>(part.size)), numberOf(part.role));
        end = offset + static_cast<qsizetype>(part.size);
    }
    return pieces;
}

int IdentifierView::heightForWidth(int width) const
{
    const std::vector<Piece> pieces = layOut(width);
    return (pieces.empty() ? 0 : pieces.back().rect.top()) + lineHeight() - u(*this, lineGap);
}

QSize IdentifierView::sizeHint() const
{
    return { u(*this, 400), heightForWidth(width() > 0 ? width() : u(*this, 400)) };
}

QSize IdentifierView::minimumSizeHint() const
{
    return { u(*this, 160), lineHeight() - u(*this, lineGap) };
}

void IdentifierView::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LeftToRight);
    const std::vector<Piece> pieces = layOut(width());
    // Right to left the whole stands at the leading edge, itself unchanged.
    int shift = 0;
    if (layoutDirection() == Qt::RightToLeft) {
        int right = 0;
        for (const Piece& piece : pieces)
            right = std::max(right, piece.rect.right() + 1);
        shift = width() - right;
    }
    QRect lastNumber;
    for (const Piece& piece : pieces) {
        const QRect rect = piece.rect.translated(shift, 0);
        painter.setFont(styleOf(*this).font(TextRole::LargeData));
        painter.setPen(piece.number > 0 ? colorOfPart(*this, piece.number) : tokensOf(*this).textMuted);
        painter.drawText(rect, Qt::AlignLeft | Qt::TextSingleLine, piece.text);
        if (piece.number == 0)
            continue;
        const int line = rect.bottom() + u(*this, underlineGap);
        painter.fillRect(
            QRect(rect.left() + 1, line, rect.width() - 2, u(*this, 2)), colorOfPart(*this, piece.number));
        if (!piece.isFirst)
            continue;
        // Parts of one character are narrower than a number.
        const int side = u(*this, numberSide);
        const bool isSameLine = lastNumber.top() == line + u(*this, 2 + numberGap);
        const int left = isSameLine ? std::max(rect.left(), lastNumber.right() + u(*this, 2)) : rect.left();
        lastNumber = QRect(left, line + u(*this, 2 + numberGap), side, side);
        paintNumber(painter, *this, lastNumber, piece.number);
    }
}

void IdentifierView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

PartNumber::PartNumber(int number, QWidget* parent)
    : QWidget(parent)
    , m_number(number)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize PartNumber::sizeHint() const
{
    return { u(*this, numberSide), u(*this, numberSide) };
}

void PartNumber::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintNumber(painter, *this, rect(), m_number);
}

} // namespace gui::hash
