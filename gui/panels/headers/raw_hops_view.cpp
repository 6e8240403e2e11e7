// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/headers/raw_hops_view.h"

#include "gui/panels/headers/raw_text.h"
#include "gui/text/convert.h"
#include "gui/text/units.h"
#include "gui/widgets/card.h"
#include "gui/widgets/chooser.h"
#include "gui/widgets/code_view.h"
#include "gui/widgets/label.h"
#include "gui/widgets/style/layout.h"

#include <QBoxLayout>

#include <algorithm>

namespace gui::headers {
namespace {

using namespace Qt::Literals::StringLiterals;

QString titleOf(std::size_t number, const core::fetch::Hop& hop)
{
    return u"%1.  %2  %3"_s.arg(number)
        .arg(hop.response.status)
        .arg(printable(fromUtf8(hop.url.text().substr(0, 300))));
}

} // namespace

RawHopsView::RawHopsView(QWidget* parent)
    : QWidget(parent)
    , m_title(new Label(TextRole::Strong))
    , m_hops(new Chooser)
    , m_code(new CodeView)
    , m_remark(new Label(TextRole::Caption, Tone::Muted))
{
    auto* column = new QVBoxLayout(this);
    setMargins(*column, *this, 0, 0, 0, 0);
    auto* card = new Card;
    auto* inner = new QVBoxLayout(card);
    setMargins(*inner, *card, 16, 12, 16, 12);
    setSpacing(*inner, *card, 10);
    auto* head = new QHBoxLayout;
    gui::setSpacing(*head, *card, 12);
    head->addWidget(m_title);
    head->addWidget(m_hops, 1);
    head->addStretch(0);
    inner->addLayout(head);
    inner->addWidget(m_code, 1);
    inner->addWidget(m_remark);
    column->addWidget(card, 1);
    // An address may be of any length.
    m_hops->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_hops->setMinimumContentsLength(12);
    m_remark->setWordWrap(true);
    m_code->setMinimumHeight(u(*this, 240));
    connect(m_hops, &Chooser::currentIndexChanged, this, &RawHopsView::presentHop);
    retranslate();
}

void RawHopsView::setInspection(const SharedInspection& inspection)
{
    m_inspection = inspection;
    {
        const QSignalBlocker quiet(m_hops);
        m_hops->clear();
        std::size_t number = 0;
        for (const core::fetch::Hop& hop : inspection->scan.chain.hops)
            m_hops->addItem(titleOf(++number, hop));
        m_hops->setCurrentIndex(m_hops->count() - 1);
    }
    presentHop();
}

void RawHopsView::presentHop()
{
    const int index = m_hops->currentIndex();
    if (!m_inspection || index < 0)
        return;
    const core::fetch::Hop& hop = m_inspection->scan.chain.hops[static_cast<std::size_t>(index)];
    const RawText raw = rawBlock(hop.rawHeader, hop.irregularities);
    m_code->setCode(raw.text, raw.marks);
    const auto marked = static_cast<int>(hop.irregularities.size());
    m_remark->setText(marked > 0
            ? tr("%1, %n place(s) marked that are not as HTTP wants them", nullptr, marked)
                  .arg(sizeText(hop.rawHeader.size()))
            : tr("%1, as they came").arg(sizeText(hop.rawHeader.size())));
}

void RawHopsView::retranslate()
{
    m_title->setText(tr("Header bytes"));
    m_hops->setAccessibleName(tr("Response"));
    m_code->setAccessibleName(tr("Header bytes"));
    presentHop();
}

} // namespace gui::headers
