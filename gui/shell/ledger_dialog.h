// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/widgets/dialog.h"
#include "gui/workbench/workbench.h"

class QCheckBox;
class QTableView;

namespace gui {

class EmptyState;

/// What Assay connected to since its start, and the switch that forbids it.
class LedgerDialog : public Dialog {
    Q_OBJECT
public:
    LedgerDialog(Workbench& workbench, QWidget* parent);

private:
    void present();

    Workbench& m_workbench;
    QCheckBox* m_offline;
    QTableView* m_table;
    EmptyState* m_empty;
};

} // namespace gui
