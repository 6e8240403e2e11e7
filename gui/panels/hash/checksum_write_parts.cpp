// SPDX-License-Identifier: Apache-2.0
// The list of what a checksum file is made of, and what came of it.
#include "gui/panels/hash/checksum_write.h"
#include "gui/widgets/badge.h"
#include "gui/widgets/button.h"
#include "gui/widgets/card.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/label.h"
#include "gui/widgets/style/layout.h"

#include <QBoxLayout>
#include <QListView>

namespace gui::hash {

using namespace Qt::Literals::StringLiterals;

QWidget* ChecksumWrite::makeInputs()
{
    m_inputPart = new QWidget;
    auto* column = new QVBoxLayout(m_inputPart);
    setMargins(*column, *m_inputPart, 0, 0, 0, 0);
    setSpacing(*column, *m_inputPart, 8);
    auto* heading = new QWidget;
    auto* row = new QHBoxLayout(heading);
    setMargins(*row, *heading, 0, 0, 0, 0);
    setSpacing(*row, *heading, 8);
    m_count = new Label(TextRole::Strong);
    m_count->setElideMode(Qt::ElideRight);
    m_addFolder = new Button(ButtonKind::Quiet, "folder"_L1);
    m_remove = new Button(ButtonKind::Quiet);
    m_clear = new Button(ButtonKind::Quiet);
    row->addWidget(m_count, 1);
    for (Button* button : { m_addFolder, m_remove, m_clear }) {
        button->setSize(ButtonSize::Small);
        row->addWidget(button);
    }
    auto* card = new Card;
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 1);
    m_list = new QListView;
    m_list->setObjectName(u"inputs"_s);
    m_list->setModel(m_inputs);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTabKeyNavigation(false);
    m_list->setMinimumHeight(u(*this, 96));
    inside->addWidget(m_list);
    auto* foot = new QWidget;
    auto* flow = new FlowLayout(foot);
    setMargins(*flow, *foot, 0, 0, 0, 0);
    setSpacing(*flow, *foot, 16);
    m_save = new Button(ButtonKind::Primary);
    m_remark = new Label(TextRole::Caption, Tone::Muted);
    m_remark->setWordWrap(true);
    flow->addWidget(m_save);
    flow->addWidget(m_remark);
    column->addWidget(heading);
    column->addWidget(card, 1);
    column->addWidget(foot);
    return m_inputPart;
}

QWidget* ChecksumWrite::makeOutcome()
{
    m_outcome = new Card;
    auto* row = new QHBoxLayout(m_outcome);
    setMargins(*row, *m_outcome, 20, 16, 20, 16);
    setSpacing(*row, *m_outcome, 16);
    m_stamp = new Stamp;
    m_headline = new Label(TextRole::Verdict);
    m_detail = new Label(TextRole::Body, Tone::Muted);
    auto* words = new QWidget;
    auto* column = new QVBoxLayout(words);
    setMargins(*column, *words, 0, 0, 0, 0);
    setSpacing(*column, *words, 4);
    for (Label* label : { m_headline, m_detail }) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(label);
    }
    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(buttons);
    setMargins(*flow, *buttons, 0, 8, 0, 0);
    setSpacing(*flow, *buttons, 8);
    m_verify = new Button(ButtonKind::Secondary, "good"_L1);
    m_copyPath = new Button(ButtonKind::Quiet, "copy"_L1);
    m_leaveOut = new Button(ButtonKind::Secondary);
    for (Button* button : { m_verify, m_copyPath, m_leaveOut }) {
        button->setSize(ButtonSize::Small);
        flow->addWidget(button);
    }
    column->addWidget(buttons);
    row->addWidget(m_stamp, 0, Qt::AlignTop);
    row->addWidget(words, 1, Qt::AlignVCenter);
    m_outcome->hide();
    return m_outcome;
}

} // namespace gui::hash
