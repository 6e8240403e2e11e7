// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/hash/verdict_grid.h"

#include "gui/text/error_text.h"
#include "gui/widgets/announcement.h"
#include "gui/widgets/badge.h"
#include "gui/widgets/label.h"
#include "gui/widgets/style/layout.h"

#include <QBoxLayout>
#include <QGridLayout>

#include <utility>

namespace gui::hash {

VerdictGrid::VerdictGrid(std::initializer_list<Label*> words, QWidget* parent)
    : QWidget(parent)
    , m_stamp(new Stamp)
    , m_grid(new QGridLayout(this))
{
    setMargins(*m_grid, *this, 0, 0, 0, 0);
    setSpacing(*m_grid, *this, 16, 12);
    m_grid->setColumnStretch(1, 1);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    // Together in the middle of the stamp, not spread over its height.
    column->addStretch(1);
    for (Label* label : words)
        column->addWidget(label);
    column->addStretch(1);
    m_grid->addWidget(m_stamp, 0, 0, Qt::AlignVCenter | Qt::AlignLeading);
    m_grid->addLayout(column, 0, 1);
}

void VerdictGrid::setFindings(
    const std::vector<core::Finding>& findings, Tone (*toneOf)(const core::Finding&))
{
    for (QWidget* each : std::exchange(m_shown, {}))
        delete each;
    for (const core::Finding& finding : findings)
        addFinding(finding, toneOf(finding));
}

void VerdictGrid::addFinding(const core::Finding& finding, Tone tone)
{
    auto* badge = new Badge;
    badge->setVerdict(tone, severityWordOf(tone));
    Label* title = newWrappingLabel(TextRole::Name, Tone::Text);
    title->setText(titleOf(finding));
    Label* why = newWrappingLabel(TextRole::Caption, Tone::Muted);
    const QString remedy = remedyOf(finding);
    why->setText(remedy.isEmpty() ? reasonOf(finding) : reasonOf(finding) + u' ' + remedy);
    auto* words = new QWidget;
    auto* column = new QVBoxLayout(words);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(title);
    column->addWidget(why);
    // Each finding adds two widgets; the first row is the stamp's.
    const int row = 1 + static_cast<int>(m_shown.size() / 2);
    m_grid->addWidget(badge, row, 0, Qt::AlignTop | Qt::AlignLeading);
    m_grid->addWidget(words, row, 1);
    m_shown.insert(m_shown.end(), { badge, words });
}

Label* newWrappingLabel(TextRole role, Tone tone)
{
    auto* label = new Label(role, tone);
    label->setWordWrap(true);
    return label;
}

} // namespace gui::hash
