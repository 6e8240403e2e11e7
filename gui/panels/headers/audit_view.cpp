// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/headers/audit_view.h"

#include "gui/panels/headers/audit_words.h"
#include "gui/panels/headers/finding_detail.h"
#include "gui/panels/headers/verdict_card.h"
#include "gui/widgets/announcement.h"
#include "gui/widgets/card.h"
#include "gui/widgets/finding_list.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/label.h"
#include "gui/widgets/style/layout.h"
#include "gui/workbench/workbench.h"

#include <QAbstractItemModel>
#include <QBoxLayout>
#include <QEvent>

#include <algorithm>

namespace gui::headers {
namespace {

constexpr int listWidth = 376;
constexpr int narrowListHeight = 320;

} // namespace

AuditView::AuditView(Workbench& workbench, QWidget* parent)
    : QWidget(parent)
    , m_verdict(new VerdictCard)
    , m_card(new Card)
    , m_layout(new QVBoxLayout(this))
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight, m_card))
    , m_listPane(new QWidget)
    , m_heading(new Label(TextRole::Strong))
    , m_counts(new Label(TextRole::Caption, Tone::Muted))
    , m_list(new FindingList)
    , m_line(new QFrame)
    , m_detail(new FindingDetail(workbench))
{
    auto* heading = new QWidget;
    auto* headingLayout = new FlowLayout(heading);
    setMargins(*headingLayout, *heading, 16, 17, 16, 17);
    setSpacing(*headingLayout, *heading, 8);
    headingLayout->addWidget(m_heading);
    headingLayout->addWidget(m_counts);
    m_counts->setWordWrap(true);

    auto* pane = new QVBoxLayout(m_listPane);
    setMargins(*pane, *m_listPane, 0, 0, 0, 0);
    setSpacing(*pane, *m_listPane, 0);
    auto* below = new QFrame;
    below->setFrameShape(QFrame::HLine);
    below->setFixedHeight(1);
    pane->addWidget(heading);
    pane->addWidget(below);
    pane->addWidget(m_list, 1);

    m_line->setFrameShape(QFrame::VLine);
    // The card's hairline stays free.
    m_columns->setContentsMargins(1, 1, 1, 1);
    m_columns->setSpacing(0);
    m_columns->addWidget(m_listPane);
    m_columns->addWidget(m_line);
    m_columns->addWidget(m_detail, 1);

    setMargins(*m_layout, *this, 0, 0, 0, 0);
    setSpacing(*m_layout, *this, 16);
    m_layout->addWidget(m_verdict);
    m_layout->addWidget(m_card, 1);

    connect(m_list, &FindingList::chosenChanged, this, &AuditView::presentDetail);
    // In one column the list is as high as its rows, up to a point.
    for (const auto signal : { &QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved })
        connect(m_list->model(), signal, this, &AuditView::arrange);
    connect(m_list, &FindingList::opened, m_detail, &FindingDetail::takeFocus);
    connect(m_detail, &FindingDetail::fixWanted, this, &AuditView::fixWanted);
    connect(m_detail, &FindingDetail::serverChanged, this, &AuditView::serverChanged);
    retranslate();
    arrange();
}

AuditView::~AuditView() = default;

void AuditView::setAudit(
    std::shared_ptr<const core::http::Audit> audit, const core::http::AuditOptions& options)
{
    // What is shown points into the former one until the end.
    const std::shared_ptr<const core::http::Audit> before = std::exchange(m_audit, std::move(audit));
    m_options = options;
    m_lines = core::http::linesOf(*m_audit);
    m_verdict->setAudit(*m_audit);
    presentFindings();
    presentDetail();
}

void AuditView::setInspection(const SharedInspection& inspection)
{
    m_verdict->setInspection(inspection);
    setAudit(inspection->audit, inspection->rules);
}

void AuditView::setBetween(QWidget* widget)
{
    m_layout->insertWidget(1, widget);
    // Tab goes by the order in which they came here.
    m_layout->removeWidget(m_card);
    m_card->setParent(nullptr);
    m_layout->addWidget(m_card, 1);
}

void AuditView::setFindingsShown(bool isShown)
{
    m_card->setVisible(isShown);
}

void AuditView::presentFindings()
{
    QList<FindingRow> findings;
    QList<FindingRow> good;
    int serious = 0;
    int cautions = 0;
    int notes = 0;
    for (const core::http::Line& line : m_lines) {
        const FindingRow row = rowOf(line);
        (line.isGood ? good : findings).append(row);
        if (line.isGood)
            continue;
        serious += row.tone == Tone::Danger ? 1 : 0;
        cautions += row.tone == Tone::Caution ? 1 : 0;
        notes += row.tone == Tone::Info ? 1 : 0;
    }
    QStringList counts;
    if (serious > 0)
        counts << tr("%n serious", "findings", serious);
    if (cautions > 0)
        counts << tr("%n caution(s)", nullptr, cautions);
    if (notes > 0)
        counts << tr("%n note(s)", nullptr, notes);
    m_counts->setText(counts.isEmpty() ? tr("nothing found") : counts.join(tr(", ", "between counts")));
    m_list->setRows(std::move(findings), std::move(good));
    arrange();
}

void AuditView::presentDetail()
{
    const int row = m_list->chosen();
    if (!m_audit || row < 0 || row >= static_cast<int>(m_lines.size())) {
        m_detail->clear();
        return;
    }
    m_detail->setLine(m_audit, m_lines[static_cast<std::size_t>(row)], m_options);
}

void AuditView::setNarrow(bool isNarrow)
{
    m_isNarrow = isNarrow;
    m_verdict->setNarrow(isNarrow);
    arrange();
}

void AuditView::setFixAction(const QString& title)
{
    m_detail->setFixAction(title);
}

void AuditView::arrange()
{
    m_columns->setDirection(m_isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_line->setFrameShape(m_isNarrow ? QFrame::HLine : QFrame::VLine);
    m_line->setMaximumSize(m_isNarrow ? QSize(QWIDGETSIZE_MAX, 1) : QSize(1, QWIDGETSIZE_MAX));
    m_listPane->setMinimumWidth(m_isNarrow ? 0 : u(*this, listWidth));
    m_listPane->setMaximumWidth(m_isNarrow ? QWIDGETSIZE_MAX : u(*this, listWidth));
    m_list->setMinimumHeight(
        m_isNarrow ? std::min(m_list->wholeHeight(), u(*this, narrowListHeight)) : u(*this, 156));
    m_list->setMaximumHeight(m_isNarrow ? m_list->minimumHeight() : QWIDGETSIZE_MAX);
}

void AuditView::retranslate()
{
    m_heading->setText(tr("Findings"));
    m_list->setAccessibleName(tr("Findings"));
    m_list->setGoodTitle(severityWordOf(Tone::Ok));
    m_verdict->retranslate(m_audit.get());
    m_detail->retranslate();
    if (m_audit) {
        presentFindings();
        presentDetail();
    }
}

void AuditView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
}

} // namespace gui::headers
