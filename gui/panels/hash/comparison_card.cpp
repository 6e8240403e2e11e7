// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/hash/comparison_card.h"

#include "gui/text/error_text.h"
#include "gui/widgets/announcement.h"
#include "gui/widgets/badge.h"
#include "gui/widgets/label.h"
#include "gui/widgets/style/layout.h"

#include <QBoxLayout>

namespace gui::hash {
namespace {

using namespace Qt::Literals::StringLiterals;

QLatin1StringView markOf(Tone tone)
{
    if (tone == Tone::Ok)
        return "check"_L1;
    return tone == Tone::Danger ? "clear"_L1 : iconOf(tone);
}

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

Label* wrapping(TextRole role, Tone tone)
{
    auto* label = new Label(role, tone);
    label->setWordWrap(true);
    return label;
}

QWidget* reasonRow(const core::Finding& finding)
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    setMargins(*layout, *row, 0, 0, 0, 0);
    setSpacing(*layout, *row, 12);
    auto* badge = new Badge;
    badge->setVerdict(toneOf(finding.kind->severity), severityWordOf(toneOf(finding.kind->severity)));
    auto* title = wrapping(TextRole::Name, Tone::Text);
    title->setText(titleOf(finding));
    auto* why = wrapping(TextRole::Caption, Tone::Muted);
    const QString remedy = remedyOf(finding);
    why->setText(remedy.isEmpty() ? reasonOf(finding) : reasonOf(finding) + u' ' + remedy);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(title);
    words->addWidget(why);
    layout->addWidget(badge, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    return row;
}

} // namespace

ComparisonCard::ComparisonCard(QWidget* parent)
    : Card(parent)
    , m_stamp(new Stamp)
    , m_sentence(wrapping(TextRole::Verdict, Tone::Text))
    , m_facts(wrapping(TextRole::Body, Tone::Text))
    , m_basis(wrapping(TextRole::Body, Tone::Muted))
    , m_staleness(wrapping(TextRole::Caption, Tone::Caution))
    , m_reasons(new QWidget)
    , m_reasonRows(new QVBoxLayout(m_reasons))
{
    auto* column = new QVBoxLayout(this);
    setMargins(*column, *this, 20, 16, 20, 16);
    setSpacing(*column, *this, 16);
    auto* top = new QWidget;
    auto* row = new QHBoxLayout(top);
    setMargins(*row, *top, 0, 0, 0, 0);
    setSpacing(*row, *top, 16);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    for (Label* label : { m_sentence, m_facts, m_basis, m_staleness })
        words->addWidget(label);
    row->addWidget(m_stamp, 0, Qt::AlignVCenter);
    row->addLayout(words, 1);
    column->addWidget(top);
    column->addWidget(m_reasons);
    setMargins(*m_reasonRows, *m_reasons, 0, 0, 0, 0);
    setSpacing(*m_reasonRows, *m_reasons, 8);
}

void ComparisonCard::setVerdict(const ComparisonVerdict& verdict, const std::vector<core::Finding>& findings)
{
    const bool isNew = m_written.sentence != verdict.sentence;
    m_written = verdict;
    while (QLayoutItem* item = m_reasonRows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const core::Finding& finding : findings)
        m_reasonRows->addWidget(reasonRow(finding));
    m_reasons->setVisible(!findings.empty());
    present();
    if (isNew)
        announce(*this, verdict.sentence);
}

void ComparisonCard::present()
{
    m_stamp->setIconVerdict(m_written.tone, markOf(m_written.tone), m_written.sentence);
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
