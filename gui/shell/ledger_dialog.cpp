// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/ledger_dialog.h"

#include "gui/shell/dialog_page.h"
#include "gui/shell/ledger_model.h"
#include "gui/widgets/drop_zone.h"
#include "gui/widgets/label.h"
#include "gui/widgets/style/layout.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QTableView>

namespace gui {

using namespace Qt::Literals::StringLiterals;

namespace {

class LedgerView final : public QTableView {
public:
    using QTableView::QTableView;
    QSize sizeHint() const override { return { u(*this, 560), u(*this, 280) }; }
    QSize minimumSizeHint() const override { return { u(*this, 240), u(*this, 80) }; }
};

QTableView* newTable(Network& network, QWidget* parent)
{
    auto* table = new LedgerView(parent);
    table->setModel(new LedgerModel(network, table));
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(int(LedgerModel::Column::Where), QHeaderView::Stretch);
    return table;
}

} // namespace

LedgerDialog::LedgerDialog(Workbench& workbench, QWidget* parent)
    : Dialog(tr("Connections"), parent)
    , m_workbench(workbench)
    , m_offline(new QCheckBox(tr("Work offline"), this))
    , m_table(newTable(workbench.network(), this))
    , m_empty(new EmptyState("network"_L1, this))
{
    auto* row = new QVBoxLayout;
    setSpacing(*row, *this, 2);
    row->addWidget(m_offline);
    addCheckHint(*row, *this)->setText(tr("No panel may connect to anything"));
    content()->addLayout(row);
    content()->addWidget(m_table, 1);
    content()->addWidget(m_empty, 1);
    m_offline->setAccessibleName(tr("Work offline"));
    m_table->setAccessibleName(tr("Connections since the start"));
    m_empty->setTexts(
        tr("No connections since the start"), tr("Assay connects only when you ask for it"), {}, {});
    connect(m_offline, &QCheckBox::toggled, this, [this](bool isOn) {
        Choices choices = m_workbench.settings().choices();
        choices.isOffline = isOn;
        m_workbench.settings().change(choices);
    });
    connect(&m_workbench.network(), &Network::changed, this, &LedgerDialog::present);
    connect(addButton(ButtonKind::Secondary, tr("Close")), &Button::clicked, this, &QDialog::accept);
    present();
}

void LedgerDialog::present()
{
    const QSignalBlocker quiet(m_offline);
    m_offline->setChecked(m_workbench.network().isOffline());
    const bool isEmpty = m_workbench.network().ledger().isEmpty();
    m_table->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
}

} // namespace gui
