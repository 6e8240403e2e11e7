// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/headers/key_values.h"

#include "gui/widgets/button.h"
#include "gui/widgets/label.h"
#include "gui/widgets/style/layout.h"

#include <QEvent>
#include <QGridLayout>

namespace gui::headers {

KeyValues::KeyValues(QWidget* parent)
    : QWidget(parent)
    , m_rows(new QGridLayout(this))
{
    setMargins(*m_rows, *this, 0, 0, 0, 0);
    setSpacing(*m_rows, *this, 16, 6);
    m_rows->setColumnStretch(1, 1);
}

void KeyValues::clear()
{
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

QWidget* KeyValues::valueLabel(const QString& name, const QString& value, Value kind)
{
    auto* label = new Label(kind == Value::Data ? TextRole::Data : TextRole::Body);
    label->setProperty("isData", kind == Value::Data);
    label->setText(value);
    label->setWordWrap(true);
    label->setAccessibleName(name);
    label->setAccessibleDescription(value);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    align(*label);
    return label;
}

/// What can be selected is aligned by its own letters, unless it is told.
void KeyValues::align(QLabel& value) const
{
    value.setAlignment((layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft)
        | Qt::AlignAbsolute | Qt::AlignTop);
}

void KeyValues::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LayoutDirectionChange)
        return;
    for (Label* label : findChildren<Label*>())
        if (label->textInteractionFlags() != Qt::NoTextInteraction)
            align(*label);
}

void KeyValues::add(const QString& name, const QString& value, Value kind)
{
    const int row = m_rows->rowCount();
    auto* key = new Label(TextRole::Body, Tone::Muted);
    key->setText(name);
    m_rows->addWidget(key, row, 0, Qt::AlignTop);
    m_rows->addWidget(valueLabel(name, value, kind), row, 1, 1, 2);
}

void KeyValues::addCopyable(const QString& name, const QString& value, const QString& copied)
{
    const int row = m_rows->rowCount();
    auto* key = new Label(TextRole::Body, Tone::Muted);
    key->setText(name);
    auto* copy = new CopyButton;
    copy->setWhat(tr("Copy %1", "a value's name").arg(name));
    connect(copy, &Button::clicked, this, [this, copy, copied] {
        Q_EMIT copyWanted(copied);
        copy->showCopied();
    });
    m_rows->addWidget(key, row, 0, Qt::AlignTop);
    m_rows->addWidget(valueLabel(name, value, Value::Data), row, 1, Qt::AlignTop);
    m_rows->addWidget(copy, row, 2, Qt::AlignTop);
}

} // namespace gui::headers
