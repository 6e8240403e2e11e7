// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/dialog.h"

#include "gui/widgets/label.h"
#include "gui/widgets/style/layout.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace gui {
namespace {

void adopt(QDialog& dialog)
{
    dialog.setMinimumWidth(u(dialog, 420));
    QPalette colors = dialog.palette();
    colors.setColor(QPalette::Window, tokensOf(dialog).surfaceRaised);
    dialog.setPalette(colors);
}

void adoptOn(const QEvent& event, QDialog& dialog)
{
    if (event.type() == QEvent::FontChange || event.type() == QEvent::PaletteChange) {
        adopt(dialog);
    }
}

QVBoxLayout* columnOf(QDialog& dialog)
{
    auto* column = new QVBoxLayout(&dialog);
    gui::setMargins(*column, dialog, 20, 20, 20, 20);
    gui::setSpacing(*column, dialog, 8);
    return column;
}

/// The buttons stand at the end in this order on every platform.
QHBoxLayout* buttonsOf(QDialog& dialog)
{
    auto* row = new QHBoxLayout;
    row->addStretch();
    gui::setMargins(*row, dialog, 0, 8, 0, 0);
    gui::setSpacing(*row, dialog, 8);
    return row;
}

} // namespace

QuestionDialog::QuestionDialog(
    Kind kind, const QString& question, const QString& consequence, const QString& verb, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(question);
    setAccessibleName(question);
    setAccessibleDescription(consequence);
    QVBoxLayout* column = columnOf(*this);
    auto* title = new Label(TextRole::Verdict, this);
    title->setText(question);
    title->setWordWrap(true);
    auto* text = new Label(TextRole::Body, this);
    text->setText(consequence);
    text->setWordWrap(true);
    QHBoxLayout* row = buttonsOf(*this);
    auto* cancel = new Button(ButtonKind::Secondary, this);
    cancel->setText(tr("Cancel"));
    const bool isDestructive = kind == Kind::Destructive;
    auto* act = new Button(isDestructive ? ButtonKind::Destructive : ButtonKind::Primary, this);
    act->setText(verb);
    row->addWidget(cancel);
    row->addWidget(act);
    column->addWidget(title);
    column->addWidget(text);
    column->addStretch();
    column->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(act, &QPushButton::clicked, this, &QDialog::accept);
    Button* first = isDestructive ? cancel : act;
    first->setDefault(true);
    // With its ring: Return must not surprise.
    first->setFocus(Qt::TabFocusReason);
    adopt(*this);
}

void QuestionDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    adoptOn(*event, *this);
}

Dialog::Dialog(const QString& title, QWidget* parent)
    : QDialog(parent)
    , m_title(new Label(TextRole::Verdict, this))
    , m_content(new QVBoxLayout)
    , m_buttons(nullptr)
{
    QVBoxLayout* column = columnOf(*this);
    m_title->setWordWrap(true);
    setTitle(title);
    m_buttons = buttonsOf(*this);
    column->addWidget(m_title);
    column->addLayout(m_content, 1);
    column->addLayout(m_buttons);
    gui::setMargins(*m_content, *this, 0, 4, 0, 0);
    gui::setSpacing(*m_content, *this, 16);
    adopt(*this);
}

void Dialog::setTitle(const QString& title)
{
    setWindowTitle(title);
    setAccessibleName(title);
    m_title->setText(title);
}

Button* Dialog::addButton(ButtonKind kind, const QString& title)
{
    auto* button = new Button(kind, this);
    button->setText(title);
    button->setDefault(true); // takes it from the one before
    m_buttons->addWidget(button);
    return button;
}

void Dialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    adoptOn(*event, *this);
}

} // namespace gui
