// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/hash/stored_verdict.h"

#include "core/passhash/grade_kinds.h"
#include "gui/panels/hash/password_hash_words.h"
#include "gui/panels/hash/verdict_grid.h"
#include "gui/widgets/announcement.h"
#include "gui/widgets/badge.h"
#include "gui/widgets/label.h"
#include "gui/widgets/style/layout.h"

#include <QBoxLayout>

namespace gui::hash {
namespace {

using namespace Qt::Literals::StringLiterals;

Tone toneOfFinding(const core::Finding& finding)
{
    return finding.kind == &core::passhash::asOwaspAsks ? Tone::Ok : toneOf(finding.kind->severity);
}

} // namespace

StoredVerdict::StoredVerdict(QWidget* parent)
    : Card(parent)
    , m_sentence(newWrappingLabel(TextRole::Verdict, Tone::Text))
    , m_basis(newWrappingLabel(TextRole::Body, Tone::Muted))
    , m_grid(new VerdictGrid({ m_sentence, m_basis }))
{
    auto* column = new QVBoxLayout(this);
    setMargins(*column, *this, 20, 16, 20, 16);
    column->addWidget(m_grid);
}

void StoredVerdict::setCompact(bool isCompact)
{
    m_grid->stamp().setSide(isCompact ? 36 : 64);
}

void StoredVerdict::setVerdict(
    Tone tone, const QString& sentence, const QString& basis, const std::vector<core::Finding>& findings)
{
    const bool isNew = m_sentence->text() != sentence || m_basis->text() != basis;
    m_grid->stamp().setIconVerdict(tone, markOf(tone), sentence);
    m_sentence->setText(sentence);
    m_basis->setText(basis);
    m_basis->setVisible(!basis.isEmpty());
    m_grid->setFindings(findings, toneOfFinding);
    if (isNew)
        announce(*this, sentence + u". "_s + basis);
}

QString StoredVerdict::sentence() const
{
    return m_sentence->text();
}

} // namespace gui::hash
