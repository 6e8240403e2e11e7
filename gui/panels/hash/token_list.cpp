// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/hash/token_list.h"

#include "gui/widgets/style/assay_style.h"
#include "gui/widgets/style/icon.h"
#include "gui/widgets/style/paint.h"
#include "gui/widgets/style/parts.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStringListModel>
#include <QStyledItemDelegate>

#include <algorithm>

namespace gui::hash {
namespace {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

constexpr int rowHeight = 36;
constexpr int textStart = 16;
constexpr int copyZone = 44;
constexpr int mostRows = 12;

QRect visual(const QStyleOptionViewItem& option, const QRect& rect)
{
    return QStyle::visualRect(option.direction, option.rect, rect);
}

class TokenDelegate : public QStyledItemDelegate {
public:
    explicit TokenDelegate(TokenList& list)
        : QStyledItemDelegate(&list)
        , m_list(list)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem& /*option*/, const QModelIndex& /*index*/) const override
    {
        return { u(m_list, 200), u(m_list, rowHeight) };
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Tokens& tokens = tokensOf(m_list);
        const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus) && showsKeyboardFocus(&m_list);
        painter->save();
        if (option.state.testFlag(QStyle::State_MouseOver))
            painter->fillRect(option.rect, tokens.hover);
        if (index.row() + 1 < index.model()->rowCount())
            paintHairline(*painter, option.rect, Qt::BottomEdge, tokens.border);
        const QRect inner = option.rect.adjusted(u(m_list, textStart), 0, -u(m_list, copyZone), 0);
        painter->setFont(styleOf(m_list).font(TextRole::Data));
        painter->setPen(tokens.text);
        // A token is read from left to right in every language.
        painter->setLayoutDirection(Qt::LeftToRight);
        const QRect place = visual(option, inner);
        const QString text
            = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideMiddle, place.width());
        const auto side = option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
        painter->drawText(place, int(side | Qt::AlignVCenter) | Qt::TextSingleLine, text);
        paintCopy(*painter, option, index.row() == m_list.copiedRow());
        if (hasFocus)
            paintRounded(
                *painter, QRectF(option.rect).adjusted(2, 2, -2, -3), u(m_list, 4), {}, tokens.focus, 2);
        painter->restore();
    }

private:
    void paintCopy(QPainter& painter, const QStyleOptionViewItem& option, bool isCopied) const
    {
        const int side = u(m_list, 16);
        const int right = option.rect.right() - u(m_list, textStart) - side;
        const QRect rect(right, option.rect.center().y() - side / 2, side, side);
        const Tokens& tokens = tokensOf(m_list);
        paintIcon(painter, isCopied ? "check"_L1 : "copy"_L1, visual(option, rect),
            isCopied ? tokens.ok : tokens.textMuted);
    }

    TokenList& m_list;
};

} // namespace

/// Says of the copied row that it is, to screen readers, too.
class TokenList::Model : public QStringListModel {
public:
    explicit Model(TokenList& list)
        : QStringListModel(&list)
        , m_list(list)
    {
    }

    QVariant data(const QModelIndex& index, int role) const override
    {
        if (role == Qt::AccessibleTextRole && index.row() == m_list.m_copied)
            return TokenList::tr("Copied");
        if (role == Qt::ToolTipRole)
            return TokenList::tr("Click to copy");
        return QStringListModel::data(index, role);
    }

    Qt::ItemFlags flags(const QModelIndex& /*index*/) const override
    {
        return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    }

private:
    TokenList& m_list;
};

TokenList::TokenList(QWidget* parent)
    : QListView(parent)
    , m_model(new Model(*this))
{
    setModel(m_model);
    setItemDelegate(new TokenDelegate(*this));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    m_copiedTimer.setSingleShot(true);
    m_copiedTimer.setInterval(1500ms);
    connect(&m_copiedTimer, &QTimer::timeout, this, [this] {
        m_copied = -1;
        viewport()->update();
    });
}

void TokenList::setTokens(const QStringList& tokens)
{
    m_copied = -1;
    m_model->setStringList(tokens);
    if (!tokens.isEmpty())
        setCurrentIndex(m_model->index(0));
    updateGeometry();
}

QStringList TokenList::tokens() const
{
    return m_model->stringList();
}

void TokenList::showCopied(int row)
{
    m_copied = row;
    m_copiedTimer.start();
    viewport()->update();
}

QSize TokenList::sizeHint() const
{
    const int rows = std::clamp(static_cast<int>(m_model->rowCount()), 1, mostRows);
    return { u(*this, 400), u(*this, rowHeight * rows) };
}

QSize TokenList::minimumSizeHint() const
{
    return { u(*this, 160), sizeHint().height() };
}

void TokenList::keyPressEvent(QKeyEvent* event)
{
    const bool isPress = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || event->key() == Qt::Key_Space || event->matches(QKeySequence::Copy);
    if (!isPress || !currentIndex().isValid())
        return QListView::keyPressEvent(event);
    Q_EMIT copyWanted(currentIndex().row());
    event->accept();
}

void TokenList::mouseReleaseEvent(QMouseEvent* event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid())
        Q_EMIT copyWanted(index.row());
}

void TokenList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    viewport()->update();
}

void TokenList::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        scheduleDelayedItemsLayout();
        updateGeometry();
    }
}

} // namespace gui::hash
