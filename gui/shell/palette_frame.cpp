// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/palette_frame.h"

#include "gui/shell/keycap.h"
#include "gui/shell/palette_delegate.h"
#include "gui/shell/palette_input.h"
#include "gui/widgets/style/assay_style.h"
#include "gui/widgets/style/icon.h"
#include "gui/widgets/style/paint.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace gui {

using namespace Qt::Literals::StringLiterals;

namespace {

// In units; between the parts are hairlines, around them all is the outline.
constexpr int inputHeight = 52;
constexpr int padding = 8;
constexpr int inset = 18;
constexpr int textInset = 50;
constexpr int escInset = 14;
constexpr int hairline = 1; ///< in pixels
constexpr int lineEditMargin = 2; ///< in pixels, of its own, before the text
constexpr int footLine = 36;
constexpr int wrappedFoot = 52;

QString escape()
{
    return keycapOf(QKeySequence(Qt::Key_Escape));
}

} // namespace

PaletteFrame::PaletteFrame(PaletteModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_input(new PaletteInput(this))
    , m_list(new QListView(this))
{
    m_list->setModel(&model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setMouseTracking(true);
    m_list->viewport()->setAutoFillBackground(false);
    retranslate();
}

int PaletteFrame::radius(const QWidget& widget)
{
    return u(widget, 10);
}

void PaletteFrame::setAmount(const QString& amount)
{
    m_amount = amount;
    m_input->setAccessibleDescription(amount);
    arrange();
    update();
}

int PaletteFrame::heightFor(int width, int most) const
{
    int rows = 0;
    for (int i = 0; i < m_model.rowCount(); ++i)
        rows += PaletteDelegate::rowHeight(m_model.row(i), *m_list);
    const int others = u(*this, inputHeight + 2 * padding) + footHeight(width) + 2 * hairline;
    return std::min(others + rows, std::max(most, others + u(*this, 40)));
}

int PaletteFrame::footHeight(int width) const
{
    const QFontMetrics metrics(styleOf(*this).font(TextRole::Caption));
    const bool fits
        = metrics.horizontalAdvance(tr("Nothing opens until you choose. Pasted text is not kept."))
        <= width - u(*this, 2 * inset) - 2 * hairline;
    return u(*this, fits ? footLine : wrappedFoot);
}

QRect PaletteFrame::mirrored(const QRect& rect) const
{
    return QStyle::visualRect(layoutDirection(), this->rect(), rect);
}

void PaletteFrame::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& tokens = tokensOf(*this);
    QPainter painter(this);
    const double round = radius(*this);
    paintRounded(painter, rect(), round, tokens.surfaceRaised);
    const QRect foot = footRect();
    painter.save();
    painter.setClipRect(QRect(0, foot.top(), width(), height() - foot.top()));
    paintRounded(painter, rect(), round, tokens.surfaceSunken);
    painter.restore();
    paintHairline(painter, { 0, foot.top() - hairline, width(), hairline }, Qt::TopEdge, tokens.border);
    paintHairline(painter, { 0, inputRect().bottom() + 1, width(), hairline }, Qt::TopEdge, tokens.border);
    // Last, so that the hairlines end at the outline.
    paintRounded(painter, rect(), round, {}, tokens.control);
    paintInput(painter);
    paintFoot(painter, foot.adjusted(u(*this, inset), 0, -u(*this, inset), 0));
}

QRect PaletteFrame::inputRect() const
{
    return { hairline, hairline, width() - 2 * hairline, u(*this, inputHeight) - hairline };
}

QRect PaletteFrame::footRect() const
{
    const int high = footHeight(width());
    return { hairline, height() - high, width() - 2 * hairline, high - hairline };
}

void PaletteFrame::paintInput(QPainter& painter)
{
    const Tokens& tokens = tokensOf(*this);
    const QRect line = inputRect();
    const int middle = line.top() + (line.height() + 1) / 2;
    paintIcon(painter, "search"_L1,
        mirrored({ line.left() + u(*this, inset), middle - u(*this, 20) / 2, u(*this, 20), u(*this, 20) }),
        tokens.textMuted, layoutDirection());
    const QSize cap = keycapSize(*this, escape());
    const QRect capRect(line.right() + 1 - u(*this, escInset) - cap.width(), middle - cap.height() / 2,
        cap.width(), cap.height());
    paintKeycap(painter, *this, mirrored(capRect), escape());
    painter.setFont(styleOf(*this).font(TextRole::Caption));
    painter.setPen(tokens.textMuted);
    const int amountWidth = painter.fontMetrics().horizontalAdvance(m_amount) + 1;
    const QRect amount(
        capRect.left() - u(*this, 12) - amountWidth, capRect.top(), amountWidth, capRect.height());
    painter.drawText(mirrored(amount), Qt::AlignCenter, m_amount);
}

void PaletteFrame::paintFoot(QPainter& painter, const QRect& foot)
{
    painter.setFont(styleOf(*this).font(TextRole::Caption));
    painter.setPen(tokensOf(*this).textMuted);
    const QString promise = tr("Nothing opens until you choose. Pasted text is not kept.");
    const int promiseWidth = painter.fontMetrics().horizontalAdvance(promise) + 1;
    const bool hasRoom = promiseWidth + u(*this, 16) + keysWidth() <= foot.width();
    const Qt::Alignment side = hasRoom ? Qt::AlignRight : Qt::AlignLeft;
    painter.drawText(foot,
        int(QStyle::visualAlignment(layoutDirection(), side) | Qt::AlignVCenter) | Qt::TextWordWrap, promise);
    if (hasRoom)
        paintKeys(&painter, foot);
}

int PaletteFrame::keysWidth() const
{
    return paintKeys(nullptr, {});
}

int PaletteFrame::paintKeys(QPainter* painter, const QRect& rect) const
{
    struct Piece {
        QString text;
        bool isCap;
        int gapAfter;
    };
    const std::array pieces{ Piece{ u"↑"_s, true, 7 }, Piece{ u"↓"_s, true, 6 },
        Piece{ tr("choose"), false, 16 }, Piece{ keycapOf(QKeySequence(Qt::Key_Enter)), true, 6 },
        Piece{ tr("open"), false, 0 } };
    const QFontMetrics metrics(styleOf(*this).font(TextRole::Caption));
    int x = rect.left();
    for (const Piece& piece : pieces) {
        const int width
            = piece.isCap ? keycapSize(*this, piece.text).width() : metrics.horizontalAdvance(piece.text) + 1;
        const QRect place = mirrored({ x, rect.top(), width, rect.height() });
        if (painter != nullptr && piece.isCap) {
            paintKeycap(*painter, *this, place, piece.text);
        } else if (painter != nullptr) {
            painter->setPen(tokensOf(*this).textMuted);
            painter->drawText(place, Qt::AlignCenter, piece.text);
        }
        x += width + u(*this, piece.gapAfter);
    }
    return x - rect.left();
}

void PaletteFrame::resizeEvent(QResizeEvent* /*event*/)
{
    arrange();
}

void PaletteFrame::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange
        || event->type() == QEvent::LayoutDirectionChange)
        arrange();
}

void PaletteFrame::arrange()
{
    const QFontMetrics metrics(styleOf(*this).font(TextRole::Caption));
    int end = width() - hairline - u(*this, escInset) - keycapSize(*this, escape()).width() - u(*this, 12);
    if (!m_amount.isEmpty())
        end -= metrics.horizontalAdvance(m_amount) + u(*this, 16);
    const int start = hairline + u(*this, textInset);
    const QRect line = inputRect();
    m_input->setGeometry(mirrored(
        { start - lineEditMargin, line.top(), std::max(end - start, 0) + lineEditMargin, line.height() }));
    const int top = line.bottom() + 1 + hairline + u(*this, padding);
    const int bottom = footRect().top() - hairline - u(*this, padding);
    m_list->setGeometry(hairline, top, width() - 2 * hairline, std::max(bottom - top, 0));
    // Row heights are asked again.
    m_list->doItemsLayout();
}

void PaletteFrame::retranslate()
{
    m_input->setPlaceholderText(tr("Search, paste or drop"));
    m_input->setAccessibleName(tr("Search or paste"));
    m_list->setAccessibleName(tr("What fits"));
    setAccessibleName(tr("Search or paste"));
    update();
}

} // namespace gui
