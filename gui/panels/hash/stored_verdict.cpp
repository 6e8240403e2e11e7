// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/hash/stored_verdict.h"

#include "core/passhash/grade_kinds.h"
#include "gui/panels/hash/password_hash_words.h"
#include "gui/text/error_text.h"
#include "gui/widgets/announcement.h"
#include "gui/widgets/badge.h"
#include "gui/widgets/label.h"
#include "gui/widgets/style/layout.h"

#include <QBoxLayout>
#include <QGridLayout>

namespace gui::hash {
namespace {

using namespace Qt::Literals::StringLiterals;

QLatin1StringView markOf(Tone tone)
{
    if (tone == Tone::Ok)
        return "check"_L1;
    return tone == Tone::Danger ? "clear"_L1 : iconOf(tone);
}

Label* wrapping(TextRole role, Tone tone)
{
    auto* label = new Label(role, tone);
    label->setWordWrap(true);
    return label;
}

void addRow(QGridLayout& rows, int row, const core::Finding& finding)
{
    const bool isGood = finding.kind == &core::passhash::asOwaspAsks;
    const Tone tone = isGood ? Tone::Ok : toneOf(finding.kind->severity);
    auto* badge = new Badge;
    badge->setVerdict(tone, severityWordOf(tone));
    auto* title = wrapping(TextRole::Name, Tone::Text);
    title->setText(titleOf(finding));
    auto* why = wrapping(TextRole::Caption, Tone::Muted);
    const QString remedy = remedyOf(finding);
    why->setText(remedy.isEmpty() ? reasonOf(finding) : reasonOf(finding) + u' ' + remedy);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(title);
    words->addWidget(why);
    rows.addWidget(badge, row, 0, Qt::AlignTop | Qt::AlignLeading);
    rows.addLayout(words, row, 1);
}

} // namespace

StoredVerdict::StoredVerdict(QWidget* parent)
    : Card(parent)
    , m_stamp(new Stamp)
    , m_sentence(wrapping(TextRole::Verdict, Tone::Text))
    , m_basis(wrapping(TextRole::Body, Tone::Muted))
    , m_findings(new QWidget)
    , m_rows(new QGridLayout(m_findings))
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
    // Together in the middle of the stamp, not spread over its height.
    words->addStretch(1);
    words->addWidget(m_sentence);
    words->addWidget(m_basis);
    words->addStretch(1);
    row->addWidget(m_stamp, 0, Qt::AlignVCenter);
    row->addLayout(words, 1);
    column->addWidget(top);
    column->addWidget(m_findings);
    setMargins(*m_rows, *m_findings, 0, 0, 0, 0);
    setSpacing(*m_rows, *m_findings, 12, 10);
    m_rows->setColumnStretch(1, 1);
}

void StoredVerdict::setVerdict(
    Tone tone, const QString& sentence, const QString& basis, const std::vector<core::Finding>& findings)
{
    const bool isNew = m_sentence->text() != sentence || m_basis->text() != basis;
    m_stamp->setIconVerdict(tone, markOf(tone), sentence);
    m_sentence->setText(sentence);
    m_basis->setText(basis);
    m_basis->setVisible(!basis.isEmpty());
    qDeleteAll(m_findings->findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    while (QLayoutItem* item = m_rows->takeAt(0))
        delete item;
    int row = 0;
    for (const core::Finding& finding : findings)
        addRow(*m_rows, row++, finding);
    m_findings->setVisible(!findings.empty());
    if (isNew)
        announce(*this, sentence + u". "_s + basis);
}

QString StoredVerdict::sentence() const
{
    return m_sentence->text();
}

} // namespace gui::hash
