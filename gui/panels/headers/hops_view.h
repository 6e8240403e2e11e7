// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/panels/headers/inspection.h"

#include <QWidget>

class QVBoxLayout;

namespace gui::headers {

/// Every response on the way: its address, its time, and what is remarkable about it.
class HopsView : public QWidget {
    Q_OBJECT
public:
    explicit HopsView(QWidget* parent = nullptr);
    void setInspection(const SharedInspection& inspection);
    void setNarrow(bool isNarrow);
    void retranslate();

protected:
    void changeEvent(QEvent* event) override;

private:
    void present();
    void addHeading(const QString& title, const QString& remark);
    void addChain(const core::fetch::Chain& chain);

    QVBoxLayout* m_rows;
    SharedInspection m_inspection;
    bool m_isNarrow = false;
};

} // namespace gui::headers
