// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/hash/comparison_card.h"

#include "gui/panels/hash/verdict_grid.h"
#include "gui/widgets/announcement.h"
#include "gui/widgets/badge.h"
#include "gui/widgets/label.h"
#include "gui/widgets/style/layout.h"

#include <QBoxLayout>

namespace gui::hash {
namespace {

using namespace Qt::Literals::StringLiterals;

Tone toneOf(core::Severity severity)
{
    switch (severity) {
    case core::Severity::Info:
    case core::Severity::Low:
        return Tone::Info;
    case core::Severity::Medium:
        return Tone::Caution;
    case core::Severity::High:
    case core::Severity::Critical:
        return Tone::Danger;
    }
    std::unreachable();
}

Tone toneOfFinding(const core::Finding& finding)
{
    return toneOf(finding.kind->severity);
}

} // namespace

ComparisonCard::ComparisonCard(QWidget* parent)
    : Card(parent)
    , m_sentence(newWrappingLabel(TextRole::Verdict, Tone::Text))
    , m_facts(newWrappingLabel(TextRole::Body, Tone::Text))
    , m_basis(newWrappingLabel(TextRole::Body, Tone::Muted))
    , m_staleness(newWrappingLabel(TextRole::Caption, Tone::Caution))
    , m_grid(new VerdictGrid({ m_sentence, m_facts, m_basis, m_staleness }))
{
    auto* column = new QVBoxLayout(this);
    setMargins(*column, *this, 20, 16, 20, 16);
    column->addWidget(m_grid);
}

void ComparisonCard::setVerdict(const ComparisonVerdict& verdict, const std::vector<core::Finding>& findings)
{
    const bool isNew = m_written.sentence != verdict.sentence;
    m_written = verdict;
    m_grid->setFindings(findings, toneOfFinding);
    present();
    if (isNew)
        announce(*this, verdict.sentence);
}

void ComparisonCard::present()
{
    m_grid->stamp().setIconVerdict(m_written.tone, markOf(m_written.tone), m_written.sentence);
    m_sentence->setText(m_written.sentence);
    m_facts->setText(m_written.facts);
    m_facts->setVisible(!m_written.facts.isEmpty());
    m_basis->setText(m_written.basis);
    m_basis->setVisible(!m_written.basis.isEmpty());
    m_staleness->setText(tr("The inputs have changed since"));
    m_staleness->setVisible(m_isStale);
}

void ComparisonCard::setStale(bool isStale)
{
    m_isStale = isStale;
    present();
}

QString ComparisonCard::sentence() const
{
    return m_written.sentence;
}

} // namespace gui::hash
