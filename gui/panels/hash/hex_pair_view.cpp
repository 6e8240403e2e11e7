// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/hash/hex_pair_view.h"

#include "gui/text/units.h"
#include "gui/widgets/style/assay_style.h"
#include "gui/widgets/style/paint.h"
#include "gui/widgets/style/parts.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QtMath>

#include <algorithm>

namespace gui::hash {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int usualRows = 12;
constexpr int fewestRows = 6;
constexpr std::uint64_t mostSteps = 1'000'000'000;
constexpr double gapPart = 0.5; ///< between two bytes, of a character
constexpr int fewestDigits = 8;

QString hexOf(std::byte byte)
{
    return u"%1"_s.arg(std::to_integer<unsigned>(byte), 2, 16, '0'_L1);
}

QChar characterOf(std::byte byte)
{
    const auto value = std::to_integer<unsigned char>(byte);
    return value >= 0x20 && value < 0x7F ? QChar(char16_t(value)) : QChar(u'·');
}

} // namespace

HexPairView::HexPairView(QWidget* parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
}

void HexPairView::setFiles(
    const QString& leftName, std::uint64_t leftSize, const QString& rightName, std::uint64_t rightSize)
{
    m_leftName = leftName;
    m_rightName = rightName;
    m_leftSize = leftSize;
    m_rightSize = rightSize;
    m_left.clear();
    m_right.clear();
    m_hasBlock = false;
    m_wanted.reset();
    m_marked.reset();
    verticalScrollBar()->setValue(0);
    arrange();
    viewport()->update();
}

void HexPairView::setBlock(std::uint64_t offset, core::Bytes left, core::Bytes right)
{
    m_blockOffset = offset;
    m_left = std::move(left);
    m_right = std::move(right);
    m_hasBlock = true;
    m_wanted.reset();
    viewport()->update();
    askForBlock();
    tell();
}

void HexPairView::setMarked(std::optional<Range> range)
{
    m_marked = range;
    viewport()->update();
}

void HexPairView::showOffset(std::uint64_t offset)
{
    constexpr std::uint64_t above = 4;
    const std::uint64_t row = offset / static_cast<std::uint64_t>(m_bytesPerRow);
    const std::uint64_t top = row - std::min(row, above);
    verticalScrollBar()->setValue(static_cast<int>(top / m_scale));
    viewport()->update();
    askForBlock();
}

std::uint64_t HexPairView::rowCount() const
{
    const auto perRow = static_cast<std::uint64_t>(m_bytesPerRow);
    return (std::max(m_leftSize, m_rightSize) + perRow - 1) / perRow;
}

std::uint64_t HexPairView::topRow() const
{
    return static_cast<std::uint64_t>(verticalScrollBar()->value()) * m_scale;
}

std::uint64_t HexPairView::firstOffset() const
{
    return topRow() * static_cast<std::uint64_t>(m_bytesPerRow);
}

std::uint64_t HexPairView::offsetBehindLast() const
{
    const auto size
        = static_cast<std::uint64_t>(rowsInView() + 1) * static_cast<std::uint64_t>(m_bytesPerRow);
    return std::min(firstOffset() + size, std::max(m_leftSize, m_rightSize));
}

int HexPairView::rowsInView() const
{
    const Measures measured = measures(m_bytesPerRow);
    return std::max(1, (viewport()->height() - measured.head) / measured.row);
}

HexPairView::Measures HexPairView::measures(int bytesPerRow) const
{
    const QFontMetricsF metrics(styleOf(*this).font(TextRole::Data));
    Measures measured{};
    measured.cell = metrics.horizontalAdvance(u'0');
    measured.row = u(*this, 19);
    measured.head = u(*this, 28);
    measured.margin = u(*this, 14);
    measured.offsetWidth = qCeil(static_cast<double>(offsetText(0).size()) * measured.cell);
    measured.hexWidth = cellStart(measured, bytesPerRow - 1) + qCeil(2 * measured.cell);
    measured.paneWidth = measured.hexWidth + qCeil((1 + bytesPerRow) * measured.cell);
    measured.between = qCeil(2 * measured.cell);
    return measured;
}

/// A wider gap stands in the middle of sixteen.
int HexPairView::cellStart(const Measures& measures, int column) const
{
    const double gap = gapPart * measures.cell;
    return qRound(column * (2 * measures.cell + gap) + (column >= 8 ? gap : 0));
}

void HexPairView::arrange()
{
    const std::uint64_t offset = firstOffset();
    for (const int candidate : { 16, 8, 4 }) {
        m_bytesPerRow = candidate;
        const Measures measured = measures(candidate);
        const int wanted
            = 2 * measured.margin + measured.offsetWidth + 2 * measured.between + 2 * measured.paneWidth;
        if (wanted <= viewport()->width())
            break;
    }
    const std::uint64_t rows = rowCount();
    m_scale = rows / mostSteps + 1;
    const auto shown = static_cast<std::uint64_t>(rowsInView());
    verticalScrollBar()->setRange(
        0, static_cast<int>((rows - std::min(rows, shown) + m_scale - 1) / m_scale));
    verticalScrollBar()->setPageStep(std::max(1, static_cast<int>(shown / m_scale)));
    verticalScrollBar()->setSingleStep(1);
    verticalScrollBar()->setValue(
        static_cast<int>(offset / static_cast<std::uint64_t>(m_bytesPerRow) / m_scale));
    askForBlock();
}

bool HexPairView::isKnown(std::uint64_t offset) const
{
    return m_hasBlock && offset >= m_blockOffset && offset - m_blockOffset < blockSize;
}

void HexPairView::askForBlock()
{
    const std::uint64_t first = firstOffset();
    const std::uint64_t end = offsetBehindLast();
    if (end == 0 || (isKnown(first) && isKnown(end - 1)))
        return;
    // Some of what is above, too: one scrolls up as often as down.
    const std::uint64_t start = first - std::min<std::uint64_t>(first, blockSize / 4);
    const std::uint64_t wanted = start - start % 16;
    if (m_wanted == wanted)
        return;
    m_wanted = wanted;
    Q_EMIT blockWanted(wanted);
}

void HexPairView::tell()
{
    setAccessibleDescription(
        tr("Bytes %1 to %2 of both files").arg(countText(firstOffset()), countText(offsetBehindLast())));
}

std::optional<std::byte> HexPairView::byteAt(Half half, std::uint64_t offset) const
{
    const core::Bytes& bytes = half == Half::Left ? m_left : m_right;
    if (!isKnown(offset) || offset - m_blockOffset >= bytes.size())
        return {};
    return bytes[static_cast<std::size_t>(offset - m_blockOffset)];
}

bool HexPairView::differsAt(std::uint64_t offset) const
{
    return isKnown(offset) && byteAt(Half::Left, offset) != byteAt(Half::Right, offset);
}

QString HexPairView::offsetText(std::uint64_t offset) const
{
    const qsizetype digits = QString::number(std::max(m_leftSize, m_rightSize), 16).size();
    return QString::number(offset, 16).rightJustified(std::max<qsizetype>(fewestDigits, digits), u'0');
}

void HexPairView::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(viewport());
    painter.setLayoutDirection(Qt::LeftToRight);
    const Measures measured = measures(m_bytesPerRow);
    const std::uint64_t rows = rowCount();
    std::uint64_t row = topRow();
    for (int top = measured.head; top < viewport()->height() && row < rows; top += measured.row, ++row)
        paintRow(painter, measured, row, top);
    paintHead(painter, measured);
    if (hasFocus() && showsKeyboardFocus(this))
        paintRounded(painter, QRectF(viewport()->rect()).adjusted(2, 2, -2, -2), u(*this, 4), {},
            tokensOf(*this).focus, 2);
}

void HexPairView::paintHead(QPainter& painter, const Measures& measured) const
{
    const Tokens& tokens = tokensOf(*this);
    const QRect head(0, 0, viewport()->width(), measured.head);
    painter.fillRect(head, tokens.surfaceSunken);
    paintHairline(painter, head, Qt::BottomEdge, tokens.border);
    painter.setFont(styleOf(*this).font(TextRole::Label));
    painter.setPen(tokens.textMuted);
    const auto title = [&](int x, int width, const QString& text) {
        painter.drawText(QRect(x, 0, width, measured.head),
            Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
            painter.fontMetrics().elidedText(text, Qt::ElideMiddle, width));
    };
    const int left = measured.margin + measured.offsetWidth + measured.between;
    title(measured.margin, measured.offsetWidth + measured.between / 2, tr("Offset"));
    title(left, measured.paneWidth, tr("Left: %1").arg(m_leftName));
    title(left + measured.paneWidth + measured.between, measured.paneWidth, tr("Right: %1").arg(m_rightName));
}

void HexPairView::paintRow(QPainter& painter, const Measures& measured, std::uint64_t row, int top) const
{
    const Tokens& tokens = tokensOf(*this);
    const std::uint64_t begin = row * static_cast<std::uint64_t>(m_bytesPerRow);
    const std::uint64_t end = begin + static_cast<std::uint64_t>(m_bytesPerRow);
    if (m_marked && m_marked->begin < end && begin < m_marked->end)
        painter.fillRect(QRect(0, top, std::max(3, u(*this, 3)), measured.row), tokens.danger);
    painter.setFont(styleOf(*this).font(TextRole::Data));
    painter.setPen(tokens.textMuted);
    painter.drawText(QRect(measured.margin, top, measured.offsetWidth, measured.row),
        Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, offsetText(begin));
    const int left = measured.margin + measured.offsetWidth + measured.between;
    paintHalf(painter, measured, Half::Left, begin, { left, top });
    paintHalf(painter, measured, Half::Right, begin, { left + measured.paneWidth + measured.between, top });
}

void HexPairView::paintHalf(
    QPainter& painter, const Measures& measured, Half half, std::uint64_t begin, const QPoint& at) const
{
    const Tokens& tokens = tokensOf(*this);
    const int line = std::max(2, u(*this, 2));
    for (int column = 0; column < m_bytesPerRow; ++column) {
        const std::uint64_t offset = begin + static_cast<std::uint64_t>(column);
        const QRect hex(at.x() + cellStart(measured, column), at.y(), qCeil(2 * measured.cell), measured.row);
        const int begins = at.x() + measured.hexWidth + qRound((column + 1) * measured.cell);
        const int ends = at.x() + measured.hexWidth + qRound((column + 2) * measured.cell);
        const QRect character(begins, at.y(), ends - begins, measured.row);
        const std::uint64_t size = half == Half::Left ? m_leftSize : m_rightSize;
        if (!isKnown(offset)) {
            painter.setPen(tokens.disabled);
            if (offset < size)
                painter.drawText(hex, Qt::AlignCenter, u"··"_s);
            continue;
        }
        const std::optional<std::byte> byte = byteAt(half, offset);
        const bool differs = differsAt(offset);
        if (differs && byte) {
            // One fill from byte to byte where neighbours differ too.
            const bool goesOn
                = column + 1 < m_bytesPerRow && differsAt(offset + 1) && byteAt(half, offset + 1).has_value();
            const int end = goesOn ? at.x() + cellStart(measured, column + 1) : hex.right() + 1;
            painter.fillRect(
                QRect(hex.left(), hex.top() + 1, end - hex.left(), hex.height() - 2), tokens.dangerSoft);
            painter.fillRect(QRect(hex.left(), hex.bottom() - line, hex.width(), line), tokens.danger);
            painter.fillRect(character.adjusted(0, 1, 0, -1), tokens.dangerSoft);
            painter.fillRect(
                QRect(character.left(), character.bottom() - line, character.width(), line), tokens.danger);
        }
        if (!byte)
            continue;
        painter.setPen(differs ? tokens.danger : tokens.text);
        painter.drawText(hex, Qt::AlignCenter, hexOf(*byte));
        painter.setPen(differs ? tokens.danger : tokens.textMuted);
        painter.drawText(character, Qt::AlignCenter, characterOf(*byte));
    }
}

QString HexPairView::shownText() const
{
    QString text;
    const auto line = [&](QChar side, Half half, std::uint64_t begin) {
        QString hex;
        QString characters;
        for (int column = 0; column < m_bytesPerRow; ++column) {
            const std::optional<std::byte> byte = byteAt(half, begin + static_cast<std::uint64_t>(column));
            hex += u' ' + (byte ? hexOf(*byte) : u"  "_s);
            if (byte)
                characters += characterOf(*byte) == u'·' ? QChar(u'.') : characterOf(*byte);
        }
        text += side + u' ' + offsetText(begin) + u' ' + hex + u"  |"_s + characters + u"|\n"_s;
    };
    const auto perRow = static_cast<std::uint64_t>(m_bytesPerRow);
    for (std::uint64_t begin = firstOffset(); begin < offsetBehindLast(); begin += perRow) {
        bool differs = false;
        for (std::uint64_t i = 0; i < perRow; ++i)
            differs = differs || differsAt(begin + i);
        if (!differs) {
            line(u' ', Half::Left, begin);
            continue;
        }
        line(u'<', Half::Left, begin);
        line(u'>', Half::Right, begin);
    }
    return text;
}

QSize HexPairView::sizeHint() const
{
    return { u(*this, 400), u(*this, 28 + 19 * usualRows) };
}

QSize HexPairView::minimumSizeHint() const
{
    return { u(*this, 200), u(*this, 28 + 19 * fewestRows) };
}

void HexPairView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    arrange();
}

void HexPairView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        arrange();
        updateGeometry();
    }
}

void HexPairView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Home)
        verticalScrollBar()->setValue(0);
    else if (event->key() == Qt::Key_End)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    else
        return QAbstractScrollArea::keyPressEvent(event);
    event->accept();
}

void HexPairView::scrollContentsBy(int /*dx*/, int /*dy*/)
{
    viewport()->update();
    askForBlock();
    tell();
}

} // namespace gui::hash
