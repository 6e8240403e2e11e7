// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/choice_list.h"

#include "gui/widgets/button.h"
#include "gui/widgets/style/assay_style.h"
#include "gui/widgets/style/icon.h"
#include "gui/widgets/style/layout.h"
#include "gui/widgets/style/paint.h"
#include "gui/widgets/style/parts.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace gui {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int rowUnits = 30;
constexpr int insetUnits = 8;
constexpr int markUnits = 16;

} // namespace

ChoiceDelegate::ChoiceDelegate(QObject* parent, std::function<ChoiceMark(const QModelIndex&)> markOf)
    : QStyledItemDelegate(parent)
    , m_markOf(std::move(markOf))
{
}

void ChoiceDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const AssayStyle& style = styleOf(*option.widget);
    const Tokens& tokens = style.tokens();
    const Part part{ style, *painter, option.widget };
    painter->save();
    painter->setFont(option.font);
    const QRect row = option.rect.adjusted(style.u(4), 0, -style.u(4), 0);
    const bool isTicked = m_markOf && m_markOf(index) == ChoiceMark::Tick;
    const bool isCurrent = is(option, QStyle::State_Selected);
    if (isTicked || isCurrent || isHovered(option)) {
        paintRounded(*painter, row, style.u(4), isCurrent || isTicked ? tokens.selectedRow : tokens.hover);
    }
    if (isCurrent && showsKeyboardFocus(option.widget)) {
        paintRounded(*painter, row, style.u(4), {}, tokens.focus, 2);
    }
    const QColor color = isEnabled(option) ? tokens.text : tokens.disabled;
    const int mark = style.u(markUnits);
    int start = style.u(insetUnits);
    int end = style.u(insetUnits);
    const QVariant check = index.data(Qt::CheckStateRole);
    if (check.isValid()) {
        QStyleOption box(option);
        box.rect = placeIn(option, row, { mark, mark }, Qt::AlignLeft, start);
        box.state.setFlag(QStyle::State_On, check.toInt() == Qt::Checked);
        box.state.setFlag(QStyle::State_MouseOver, false);
        style.drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, painter, option.widget);
        start += mark + style.u(8);
    } else {
        if (isTicked) {
            paintIcon(*painter, "check"_L1, placeIn(option, row, { mark, mark }, Qt::AlignRight, end),
                tokens.accentText);
        }
        end += mark + style.u(8);
    }
    const QRect room
        = placeIn(option, row, { row.width() - start - end, row.height() }, Qt::AlignLeft, start);
    const QString remark = index.data(remarkRole).toString();
    int remarkWidth = 0;
    if (!remark.isEmpty()) {
        const int title = painter->fontMetrics().horizontalAdvance(index.data().toString()) + 1;
        painter->setFont(style.font(TextRole::Caption));
        remarkWidth = std::min(painter->fontMetrics().horizontalAdvance(remark) + style.u(16) + 1,
            std::max(room.width() / 3, room.width() - title));
        const int width = remarkWidth - style.u(16);
        drawLine(part, option, placeIn(option, room, { width, room.height() }, Qt::AlignRight, 0),
            Qt::AlignRight, remark, isEnabled(option) ? tokens.textMuted : tokens.disabled);
        painter->setFont(option.font);
    }
    drawLine(part, option,
        placeIn(option, room, { room.width() - remarkWidth, room.height() }, Qt::AlignLeft, 0), Qt::AlignLeft,
        index.data().toString(), color);
    painter->restore();
}

QSize ChoiceDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const AssayStyle& style = styleOf(*option.widget);
    const QFontMetrics metrics(option.font);
    const QString remark = index.data(remarkRole).toString();
    int width = metrics.horizontalAdvance(index.data().toString()) + style.u(8 + 8 + 16 + 8 + 8) + 2;
    if (!remark.isEmpty()) {
        width += QFontMetrics(style.font(TextRole::Caption)).horizontalAdvance(remark) + style.u(16);
    }
    return { width, style.u(rowUnits) };
}

bool ChoiceDelegate::editorEvent(
    QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const QVariant check = index.data(Qt::CheckStateRole);
    const bool isMouse
        = event->type() == QEvent::MouseButtonRelease || event->type() == QEvent::MouseButtonDblClick;
    if (!check.isValid() || !isMouse) {
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    }
    // Anywhere in the row, not only in the box.
    if (event->type() == QEvent::MouseButtonRelease) {
        model->setData(index, check.toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    }
    return true;
}

ChoicePopup::ChoicePopup(QWidget& owner, const QList<MultiChooser::Item>& items,
    const QList<std::pair<QString, QStringList>>& presets)
    : QFrame(&owner, Qt::Popup | Qt::FramelessWindowHint)
    , m_owner(owner)
    , m_list(new QListWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_TranslucentBackground, hasTranslucentPopups());
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(owner.accessibleName());

    auto* column = new QVBoxLayout(this);
    auto* row = new QHBoxLayout;
    QStringList all;
    for (const auto& item : items) {
        all.append(item.id);
        auto* line = new QListWidgetItem(item.title, m_list);
        line->setData(Qt::UserRole, item.id);
        line->setData(ChoiceDelegate::remarkRole, item.remark);
        line->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        line->setCheckState(item.isChosen ? Qt::Checked : Qt::Unchecked);
    }
    const auto addButton = [this, row](const QString& title, const QStringList& ids) {
        auto* button = new Button(ButtonKind::Secondary, this);
        button->setSize(ButtonSize::Small);
        button->setText(title);
        connect(button, &QPushButton::clicked, this, [this, ids] { choose(ids); });
        row->addWidget(button);
    };
    addButton(tr("All"), all);
    addButton(tr("None"), {});
    for (const auto& [title, ids] : presets) {
        addButton(title, ids);
    }
    row->addStretch();
    column->addLayout(row);
    column->addWidget(m_list);
    gui::setMargins(*column, *this, 8, 8, 8, 8);
    gui::setSpacing(*column, *this, 8);
    gui::setSpacing(*row, *this, 4);

    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setItemDelegate(new ChoiceDelegate(m_list, {}));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setAccessibleName(owner.accessibleName().isEmpty() ? tr("Choices") : owner.accessibleName());
    m_list->setCurrentRow(0);
    connect(m_list, &QListWidget::itemChanged, this, &ChoicePopup::tell);
}

void ChoicePopup::open()
{
    constexpr int rowsShown = 12;
    const int rows = std::min(rowsShown, std::max(1, m_list->count()));
    m_list->setMinimumWidth(m_list->sizeHintForColumn(0) + style()->pixelMetric(QStyle::PM_ScrollBarExtent));
    m_list->setFixedHeight(rows * u(*this, rowUnits));
    adjustSize();
    resize(std::max(width(), m_owner.width()), height());
    const QRect screen = m_owner.screen()->availableGeometry();
    const bool isMirrored = m_owner.layoutDirection() == Qt::RightToLeft;
    const int gap = u(m_owner, 4);
    QPoint at
        = m_owner.mapToGlobal(QPoint(isMirrored ? m_owner.width() - width() : 0, m_owner.height() + gap));
    if (at.y() + height() > screen.bottom()) {
        at.setY(std::max(screen.top(), m_owner.mapToGlobal(QPoint()).y() - gap - height()));
    }
    at.setX(std::clamp(at.x(), screen.left(), std::max(screen.left(), screen.right() - width())));
    move(at);
    show();
    m_list->setFocus(Qt::PopupFocusReason);
}

void ChoicePopup::closeEvent(QCloseEvent* event)
{
    QFrame::closeEvent(event);
    m_owner.setFocus(Qt::PopupFocusReason);
    // Where the popup was the active window.
    m_owner.activateWindow();
}

void ChoicePopup::keyPressEvent(QKeyEvent* event)
{
    const bool isDone = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isDone || event->matches(QKeySequence::Cancel)) {
        event->accept();
        close();
        return;
    }
    QFrame::keyPressEvent(event);
}

void ChoicePopup::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = tokensOf(*this);
    paintRounded(
        painter, rect(), hasTranslucentPopups() ? u(*this, 8) : 0, tokens.surfaceRaised, tokens.control);
}

void ChoicePopup::choose(const QStringList& ids)
{
    m_isChoosing = true;
    for (int i = 0; i < m_list->count(); ++i) {
        QListWidgetItem* item = m_list->item(i);
        item->setCheckState(ids.contains(item->data(Qt::UserRole).toString()) ? Qt::Checked : Qt::Unchecked);
    }
    m_isChoosing = false;
    tell();
}

void ChoicePopup::tell()
{
    if (m_isChoosing) {
        return;
    }
    QStringList ids;
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->checkState() == Qt::Checked) {
            ids.append(m_list->item(i)->data(Qt::UserRole).toString());
        }
    }
    Q_EMIT chosenChanged(ids);
}

} // namespace gui
