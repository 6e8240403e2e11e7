// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/password/audit_rows.h"

#include "gui/panels/password/audit_words.h"
#include "gui/widgets/badge.h"
#include "gui/widgets/style/assay_style.h"
#include "gui/widgets/style/focus_ring.h"
#include "gui/widgets/style/icon.h"
#include "gui/widgets/style/paint.h"
#include "gui/widgets/style/parts.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace gui::password {
namespace {

using namespace Qt::Literals::StringLiterals;
using core::password::AuditedPassword;

constexpr int rowUnits = 52;
constexpr int leastRows = 4;
constexpr int iconStart = 14;
constexpr int iconSide = 20;
constexpr int textStart = 46;
constexpr int endMargin = 16;
constexpr int barWidth = 3;
constexpr int badgeGap = 6;
/// Names and facts have this much before badges are left out.
constexpr int leastText = 168;

QRect place(const QStyleOptionViewItem& option, int x, int y, int width, int height)
{
    const QRect rect(option.rect.x() + x, option.rect.y() + y, width, height);
    return QStyle::visualRect(option.direction, option.rect, rect);
}

} // namespace

AuditRows::AuditRows(AuditModel& model, QWidget* parent)
    : QListView(parent)
{
    setModel(&model);
    setItemDelegate(new AuditRow(model, *this));
    setUniformItemSizes(true);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    viewport()->setAutoFillBackground(false);
    setFocusMark(*this, FocusMark::Own);
}

int AuditRows::rowHeight() const
{
    return u(*this, rowUnits);
}

QSize AuditRows::sizeHint() const
{
    return { u(*this, 400), minimumSizeHint().height() };
}

QSize AuditRows::minimumSizeHint() const
{
    return { u(*this, 200), leastRows * rowHeight() };
}

void AuditRows::focusInEvent(QFocusEvent* event)
{
    if (!currentIndex().isValid() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
    QListView::focusInEvent(event);
}

void AuditRows::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT chosenChanged();
}

void AuditRows::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        verticalScrollBar()->setSingleStep(rowHeight());
        scheduleDelayedItemsLayout();
        updateGeometry();
    }
}

bool AuditRows::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::HoverMove || event->type() == QEvent::Leave)
        viewport()->update();
    return QListView::viewportEvent(event);
}

AuditRow::AuditRow(const AuditModel& model, AuditRows& rows)
    : QStyledItemDelegate(&rows)
    , m_model(model)
    , m_rows(rows)
{
}

QSize AuditRow::sizeHint(const QStyleOptionViewItem& /*option*/, const QModelIndex& /*index*/) const
{
    return { u(m_rows, 200), m_rows.rowHeight() };
}

void AuditRow::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& tokens = tokensOf(m_rows);
    const AuditedPassword& one = m_model.at(index.row());
    const bool isChosen = m_rows.currentIndex() == index;
    painter->save();
    painter->setLayoutDirection(option.direction);
    const QColor ground = isChosen                       ? tokens.selectedRow
        : option.state.testFlag(QStyle::State_MouseOver) ? tokens.hover
                                                         : QColor();
    if (ground.isValid())
        painter->fillRect(option.rect, ground);
    paintHairline(*painter, option.rect, Qt::BottomEdge, tokens.border);
    if (isChosen)
        painter->fillRect(place(option, 0, 0, std::max(barWidth, u(m_rows, barWidth)), option.rect.height()),
            tokens.accentText);
    const Tone tone = toneOf(*m_model.audit(), one);
    const int side = u(m_rows, iconSide);
    paintIcon(*painter, tone == Tone::Muted ? "good"_L1 : gui::iconOf(tone),
        place(option, u(m_rows, iconStart), (option.rect.height() - side) / 2, side, side),
        colorOf(tokens, tone), option.direction);
    paintTexts(*painter, option, one, isChosen);
    if (option.state.testFlag(QStyle::State_HasFocus) && showsKeyboardFocus(&m_rows))
        paintRounded(*painter, QRectF(option.rect).adjusted(2, 2, -2, -3), u(m_rows, 4), {}, tokens.focus, 2);
    painter->restore();
}

void AuditRow::paintTexts(
    QPainter& painter, const QStyleOptionViewItem& option, const AuditedPassword& one, bool isChosen) const
{
    const Tokens& tokens = tokensOf(m_rows);
    const AssayStyle& style = styleOf(m_rows);
    const int start = u(m_rows, textStart);
    const int width = std::max(0, paintBadges(painter, option, one) - start);
    constexpr auto lineStart = int(Qt::AlignLeading | Qt::AlignVCenter) | Qt::TextSingleLine;
    painter.setFont(style.font(isChosen ? TextRole::Strong : TextRole::Name));
    painter.setPen(tokens.text);
    painter.drawText(place(option, start, u(m_rows, 9), width, u(m_rows, 18)), lineStart,
        painter.fontMetrics().elidedText(m_model.nameOf(one), Qt::ElideRight, width));
    painter.setFont(style.font(TextRole::Caption));
    painter.setPen(tokens.textMuted);
    painter.drawText(place(option, start, u(m_rows, 27), width, u(m_rows, 16)), lineStart,
        painter.fontMetrics().elidedText(factsOf(one), Qt::ElideRight, width));
}

/// As many as there is room for, the gravest of them last to go; returns where the texts must end.
int AuditRow::paintBadges(
    QPainter& painter, const QStyleOptionViewItem& option, const AuditedPassword& one) const
{
    const QList<AuditBadge> badges = badgesOf(*m_model.audit(), one);
    const int gap = u(m_rows, badgeGap);
    const int least = u(m_rows, textStart + leastText);
    int end = option.rect.width() - u(m_rows, endMargin);
    qsizetype shown = 0;
    int width = 0;
    for (; shown < badges.size(); ++shown) {
        const int more = badgeSize(m_rows, badges[shown].word).width() + (shown > 0 ? gap : 0);
        if (end - width - more < least)
            break;
        width += more;
    }
    int x = end - width;
    for (qsizetype i = 0; i < shown; ++i) {
        const QSize size = badgeSize(m_rows, badges[i].word);
        paintBadge(painter, m_rows,
            place(option, x, (option.rect.height() - size.height()) / 2, size.width(), size.height()),
            badges[i].tone, badges[i].word, Qt::AlignCenter);
        x += size.width() + gap;
    }
    return end - width - u(m_rows, 12);
}

} // namespace gui::password
