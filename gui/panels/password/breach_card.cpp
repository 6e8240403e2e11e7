// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/password/breach_card.h"

#include "gui/widgets/announcement.h"
#include "gui/widgets/badge.h"
#include "gui/widgets/button.h"
#include "gui/widgets/label.h"
#include "gui/widgets/style/layout.h"

#include <QBoxLayout>

namespace gui::password {

BreachCard::BreachCard(QWidget* parent)
    : Card(parent)
    , m_stamp(new Stamp)
    , m_verdict(new Label(TextRole::Verdict))
    , m_meaning(new Label(TextRole::Body, Tone::Muted))
    , m_basis(new Label(TextRole::Caption, Tone::Muted))
    , m_action(new Button(ButtonKind::Secondary))
{
    auto* row = new QHBoxLayout(this);
    setMargins(*row, *this, 16, 16, 16, 16);
    setSpacing(*row, *this, 16);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    for (Label* label : { m_verdict, m_meaning, m_basis }) {
        label->setWordWrap(true);
        words->addWidget(label);
    }
    auto* below = new QWidget;
    auto* buttons = new QHBoxLayout(below);
    setMargins(*buttons, *below, 0, 8, 0, 0);
    m_action->setSize(ButtonSize::Small);
    buttons->addWidget(m_action);
    buttons->addStretch(1);
    words->addWidget(below);
    row->addWidget(m_stamp, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    connect(m_action, &Button::clicked, this, &BreachCard::actionClicked);
}

void BreachCard::setAnswer(const Answer& answer)
{
    const bool isNews = answer.verdict != m_answer.verdict;
    m_answer = answer;
    m_stamp->setIconVerdict(answer.tone, markOf(answer.tone), answer.verdict);
    m_verdict->setText(answer.verdict);
    m_meaning->setText(answer.meaning);
    m_basis->setText(answer.basis);
    setAccessibleName(answer.verdict);
    setAccessibleDescription(answer.meaning + u' ' + answer.basis);
    if (isNews && !answer.verdict.isEmpty())
        announce(*this, answer.verdict);
}

void BreachCard::setAction(const QString& title)
{
    m_action->setText(title);
    m_action->parentWidget()->setVisible(!title.isEmpty());
}

} // namespace gui::password
