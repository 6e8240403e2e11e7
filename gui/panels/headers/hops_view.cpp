// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/headers/hops_view.h"

#include "gui/panels/headers/hop_row.h"
#include "gui/panels/headers/transport_words.h"
#include "gui/text/error_text.h"
#include "gui/widgets/card.h"
#include "gui/widgets/label.h"
#include "gui/widgets/style/layout.h"
#include "gui/workbench/fetch_watcher.h"

#include <QBoxLayout>
#include <QEvent>

#include <numeric>

namespace gui::headers {
namespace {

using core::fetch::Duration;

QFrame* hairline()
{
    auto* line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    line->setFixedHeight(1);
    return line;
}

} // namespace

HopsView::HopsView(QWidget* parent)
    : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    setMargins(*column, *this, 0, 0, 0, 0);
    auto* card = new Card;
    m_rows = new QVBoxLayout(card);
    setMargins(*m_rows, *card, 1, 1, 1, 6);
    setSpacing(*m_rows, *card, 0);
    column->addWidget(card);
    column->addStretch(1);
}

void HopsView::setInspection(const SharedInspection& inspection)
{
    m_inspection = inspection;
    present();
}

void HopsView::setNarrow(bool isNarrow)
{
    m_isNarrow = isNarrow;
    for (HopRow* row : findChildren<HopRow*>())
        row->setNarrow(isNarrow);
}

void HopsView::retranslate()
{
    present();
}

void HopsView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    // The sides of addresses and times are theirs, not the layout's.
    if (event->type() == QEvent::LayoutDirectionChange)
        present();
}

void HopsView::addHeading(const QString& title, const QString& remark)
{
    auto* head = new QWidget;
    auto* column = new QVBoxLayout(head);
    setMargins(*column, *head, 16, 12, 16, 10);
    setSpacing(*column, *head, 2);
    auto* heading = new Label(TextRole::Strong);
    heading->setText(title);
    heading->setWordWrap(true);
    column->addWidget(heading);
    if (!remark.isEmpty()) {
        auto* below = new Label(TextRole::Caption, Tone::Muted);
        below->setText(remark);
        below->setWordWrap(true);
        column->addWidget(below);
    }
    m_rows->addWidget(head);
}

void HopsView::addChain(const core::fetch::Chain& chain)
{
    const Duration whole = std::accumulate(chain.hops.begin(), chain.hops.end(), Duration{},
        [](Duration sum, const core::fetch::Hop& hop) { return sum + hop.timing.finished; });
    Duration before{};
    for (std::size_t i = 0; i < chain.hops.size(); ++i) {
        m_rows->addWidget(hairline());
        auto* row = new HopRow({ .hop = chain.hops[i],
            .former = i > 0 ? &chain.hops[i - 1] : nullptr,
            .number = i + 1,
            .before = before,
            .whole = whole,
            .direction = layoutDirection() });
        row->setNarrow(m_isNarrow);
        m_rows->addWidget(row);
        before += chain.hops[i].timing.finished;
    }
}

void HopsView::present()
{
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (!m_inspection)
        return;
    const core::fetch::Scan& scan = m_inspection->scan;
    const auto connections = static_cast<int>(scan.connections.size());
    addHeading(tr("The way to the response"),
        endText(scan.chain).isEmpty() && connections > 0 ? tr("%n connection(s) in all", nullptr, connections)
                                                         : endText(scan.chain));
    addChain(scan.chain);
    if (scan.plain) {
        m_rows->addWidget(hairline());
        addHeading(tr("From http on"), endText(*scan.plain));
        addChain(*scan.plain);
    } else if (scan.plainError) {
        m_rows->addWidget(hairline());
        addHeading(tr("From http on"), gui::sentenceOf(*scan.plainError));
    }
    for (const core::fetch::Unanswered& unanswered : scan.unanswered) {
        m_rows->addWidget(hairline());
        addHeading(
            gui::wordsOf(unanswered.purpose), tr("Not answered: %1").arg(gui::sentenceOf(unanswered.error)));
    }
}

} // namespace gui::headers
