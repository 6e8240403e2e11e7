// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/hash/checksum_verdict.h"

#include "gui/widgets/announcement.h"
#include "gui/widgets/badge.h"
#include "gui/widgets/button.h"
#include "gui/widgets/label.h"
#include "gui/widgets/style/layout.h"

#include <QBoxLayout>

namespace gui::hash {

using namespace Qt::Literals::StringLiterals;

ChecksumVerdict::ChecksumVerdict(QWidget* parent)
    : Card(parent)
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_stamp(new Stamp)
    , m_headline(new Label(TextRole::Verdict))
    , m_counts(new Label(TextRole::Body))
    , m_how(new Label(TextRole::Body, Tone::Muted))
    , m_remarks(new Label(TextRole::Caption, Tone::Muted))
    , m_cautions(new Label(TextRole::Caption, Tone::Caution))
    , m_again(new Button(ButtonKind::Secondary, "again"_L1))
{
    setMargins(*m_columns, *this, 20, 16, 20, 16);
    setSpacing(*m_columns, *this, 16);
    m_again->setSize(ButtonSize::Small);
    auto* words = new QWidget;
    auto* column = new QVBoxLayout(words);
    setMargins(*column, *words, 0, 0, 0, 0);
    setSpacing(*column, *words, 2);
    for (Label* label : { m_headline, m_counts, m_how, m_cautions, m_remarks }) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    m_columns->addWidget(m_stamp, 0, Qt::AlignVCenter);
    m_columns->addWidget(words, 1, Qt::AlignVCenter);
    m_columns->addWidget(m_again, 0, Qt::AlignTop);
    connect(m_again, &Button::clicked, this, &ChecksumVerdict::againClicked);
    setNarrow(false);
}

void ChecksumVerdict::setSummary(const CheckSummary& summary)
{
    m_stamp->setIconVerdict(summary.tone, summary.icon, severityWordOf(summary.tone));
    const bool isNews = m_headline->text() != summary.headline;
    const auto set = [](Label* label, const QString& text) {
        label->setText(text);
        label->setVisible(!text.isEmpty());
    };
    set(m_headline, summary.headline);
    set(m_counts, summary.counts);
    set(m_how, summary.how);
    set(m_cautions, summary.cautions.join(u'\n'));
    set(m_remarks, summary.remarks.join(u'\n'));
    if (isNews)
        announce(*this, summary.headline);
}

void ChecksumVerdict::setNarrow(bool isNarrow)
{
    m_stamp->setSide(isNarrow ? 36 : 64);
    m_columns->setAlignment(m_stamp, isNarrow ? Qt::AlignTop : Qt::AlignVCenter);
    // What the button says is also in the menu.
    m_again->setText(isNarrow ? QString() : tr("Verify again"));
    m_again->setName(tr("Verify again"));
}

void ChecksumVerdict::retranslate()
{
    setNarrow(m_again->text().isEmpty());
}

} // namespace gui::hash
