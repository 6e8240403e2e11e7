// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/hash/entry_detail.h"

#include "gui/panels/hash/entry_words.h"
#include "gui/widgets/badge.h"
#include "gui/widgets/button.h"
#include "gui/widgets/label.h"
#include "gui/widgets/style/layout.h"

#include <QBoxLayout>
#include <QGridLayout>

namespace gui::hash {

using namespace Qt::Literals::StringLiterals;

bool canCompareBytes(const core::compare::ComparedEntry& entry)
{
    return entry.left && entry.right && entry.left->kind == core::io::EntryKind::File
        && entry.right->kind == core::io::EntryKind::File;
}

EntryDetail::EntryDetail(QWidget* parent)
    : Card(parent)
    , m_badge(new Badge)
    , m_name(new Label(TextRole::Strong))
    , m_remark(new Label(TextRole::Body, Tone::Muted))
    , m_leftTitle(new Label(TextRole::Body, Tone::Muted))
    , m_rightTitle(new Label(TextRole::Body, Tone::Muted))
    , m_left(new Label(TextRole::Body))
    , m_right(new Label(TextRole::Body))
    , m_compare(new Button(ButtonKind::Secondary))
    , m_head(nullptr)
{
    auto* column = new QVBoxLayout(this);
    setMargins(*column, *this, 16, 12, 16, 12);
    setSpacing(*column, *this, 8);
    auto* head = new QWidget;
    m_head = new QBoxLayout(QBoxLayout::LeftToRight, head);
    setMargins(*m_head, *head, 0, 0, 0, 0);
    setSpacing(*m_head, *head, 12);
    m_name->setElideMode(Qt::ElideMiddle);
    m_name->setProperty("isData", true);
    m_head->addWidget(m_badge);
    m_head->addWidget(m_name, 1);
    m_head->addWidget(m_compare);
    m_compare->setSize(ButtonSize::Small);
    auto* sides = new QWidget;
    auto* grid = new QGridLayout(sides);
    setMargins(*grid, *sides, 0, 0, 0, 0);
    setSpacing(*grid, *sides, 16, 2);
    grid->setColumnStretch(1, 1);
    for (Label* label : { m_left, m_right, m_remark })
        label->setWordWrap(true);
    grid->addWidget(m_leftTitle, 0, 0, Qt::AlignTop);
    grid->addWidget(m_left, 0, 1);
    grid->addWidget(m_rightTitle, 1, 0, Qt::AlignTop);
    grid->addWidget(m_right, 1, 1);
    column->addWidget(head);
    column->addWidget(sides);
    column->addWidget(m_remark);
    connect(m_compare, &Button::clicked, this, &EntryDetail::compareWanted);
    retranslate();
}

void EntryDetail::setEntry(const core::compare::ComparedEntry* entry)
{
    setVisible(entry != nullptr);
    if (!entry)
        return;
    const Tone tone = toneOf(entry->verdict);
    m_badge->setVerdict(tone == Tone::Muted ? Tone::Ok : tone, wordOf(entry->verdict));
    m_name->setText(nameOf(*entry));
    m_left->setText(sideText(entry->left));
    m_right->setText(sideText(entry->right));
    QStringList remarks;
    for (const QString& remark : { basisText(*entry), remarkOn(*entry) }) {
        if (!remark.isEmpty())
            remarks << remark;
    }
    m_remark->setText(remarks.join(u". "_s));
    m_remark->setVisible(!remarks.isEmpty());
    m_compare->setVisible(canCompareBytes(*entry));
}

void EntryDetail::setNarrow(bool isNarrow)
{
    m_head->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void EntryDetail::retranslate()
{
    m_leftTitle->setText(tr("Left"));
    m_rightTitle->setText(tr("Right"));
    m_compare->setText(tr("Compare these files"));
}

} // namespace gui::hash
