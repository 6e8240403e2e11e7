// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/password/audit_detail.h"

#include "gui/panels/password/audit_words.h"
#include "gui/text/convert.h"
#include "gui/widgets/label.h"
#include "gui/widgets/style/layout.h"

#include <QBoxLayout>

namespace gui::password {

AuditDetail::AuditDetail(QWidget* parent)
    : QScrollArea(parent)
    , m_none(new Label(TextRole::Body, Tone::Muted))
    , m_name(new Label(TextRole::Verdict))
    , m_address(new Label(TextRole::Caption, Tone::Muted))
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    viewport()->setAutoFillBackground(false);
    auto* page = new QWidget;
    page->setAutoFillBackground(false);
    auto* column = new QVBoxLayout(page);
    setMargins(*column, *page, 20, 16, 20, 16);
    setSpacing(*column, *page, 8);
    for (Label* label : { m_none, m_name, m_address }) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    for (Label*& label : m_sentences) {
        label = new Label(TextRole::Body);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addStretch(1);
    m_name->setProperty("isData", true);
    m_address->setProperty("isData", true);
    setWidget(page);
    page->setAutoFillBackground(false);
}

void AuditDetail::setPassword(const AuditModel& model, const core::password::AuditedPassword* one)
{
    m_none->setVisible(!one);
    m_name->setVisible(one);
    m_address->setVisible(one && model.isLabelled() && !one->url.empty());
    const QStringList sentences = one ? sentencesOf(model, *one) : QStringList();
    for (std::size_t i = 0; i < m_sentences.size(); ++i) {
        const auto index = static_cast<qsizetype>(i);
        m_sentences[i]->setVisible(index < sentences.size());
        m_sentences[i]->setText(sentences.value(index));
    }
    if (!one)
        return;
    m_name->setText(model.nameOf(*one));
    m_address->setText(printable(fromUtf8(one->url)));
}

void AuditDetail::retranslate()
{
    setAccessibleName(tr("Details"));
    m_none->setText(tr("Choose a password to see what is said of it"));
}

} // namespace gui::password
