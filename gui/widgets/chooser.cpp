// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/chooser.h"

#include "gui/widgets/choice_list.h"
#include "gui/widgets/style/assay_style.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QKeyEvent>
#include <QStyleOptionComboBox>
#include <QStylePainter>
#include <QWheelEvent>

#include <algorithm>

namespace gui {

Chooser::Chooser(QWidget* parent)
    : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setItemDelegate(new ChoiceDelegate(this, [this](const QModelIndex& index) {
        return index.row() == currentIndex() ? ChoiceMark::Tick : ChoiceMark::None;
    }));
}

void Chooser::showPopup()
{
    // Rows are wider than the face, by their insets and the tick.
    view()->setMinimumWidth(
        view()->sizeHintForColumn(0) + 2 * style()->pixelMetric(QStyle::PM_DefaultFrameWidth));
    QComboBox::showPopup();
}

void Chooser::wheelEvent(QWheelEvent* event)
{
    if (hasFocus()) {
        QComboBox::wheelEvent(event);
    } else {
        event->ignore();
    }
}

MultiChooser::MultiChooser(QWidget* parent)
    : QPushButton(parent)
{
    setAutoDefault(false);
    connect(this, &QPushButton::clicked, this, &MultiChooser::openPopup);
    adopt();
}

void MultiChooser::setItems(QList<Item> items)
{
    m_items = std::move(items);
    adopt();
}

QStringList MultiChooser::chosen() const
{
    QStringList ids;
    for (const Item& item : m_items) {
        if (item.isChosen) {
            ids.append(item.id);
        }
    }
    return ids;
}

void MultiChooser::setChosen(const QStringList& ids)
{
    const QStringList before = chosen();
    for (Item& item : m_items) {
        item.isChosen = ids.contains(item.id);
    }
    if (chosen() != before) {
        adopt();
        Q_EMIT chosenChanged();
    }
}

void MultiChooser::setSummary(const QString& summary)
{
    m_summary = summary;
    adopt();
}

void MultiChooser::addPreset(const QString& title, const QStringList& ids)
{
    m_presets.append({ title, ids });
}

void MultiChooser::clearPresets()
{
    m_presets.clear();
}

QSize MultiChooser::sizeHint() const
{
    ensurePolished();
    QStyleOptionComboBox option;
    option.initFrom(this);
    const QSize text(fontMetrics().horizontalAdvance(this->text()), fontMetrics().height());
    return style()->sizeFromContents(QStyle::CT_ComboBox, &option, text, this);
}

void MultiChooser::changeEvent(QEvent* event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        adopt();
    } else if (event->type() == QEvent::FontChange) {
        updateGeometry();
    }
}

void MultiChooser::keyPressEvent(QKeyEvent* event)
{
    // As a combo box does it.
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up || event->key() == Qt::Key_F4) {
        openPopup();
    } else {
        QPushButton::keyPressEvent(event);
    }
}

void MultiChooser::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    option.initFrom(this);
    option.currentText = text();
    option.subControls = QStyle::SC_All;
    option.state.setFlag(QStyle::State_Sunken, isDown() || m_popup);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

void MultiChooser::adopt()
{
    setText(m_summary.isEmpty() ? tr("%1 of %2 chosen").arg(chosen().size()).arg(m_items.size()) : m_summary);
    setAccessibleDescription(text());
    updateGeometry();
    update();
}

void MultiChooser::openPopup()
{
    if (m_popup) {
        return;
    }
    m_popup = new ChoicePopup(*this, m_items, m_presets);
    connect(m_popup, &ChoicePopup::chosenChanged, this, &MultiChooser::setChosen);
    connect(m_popup, &QObject::destroyed, this, [this] { update(); });
    m_popup->open();
    update();
}

} // namespace gui
