// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/panels/headers/inspection.h"

#include <QWidget>

namespace gui {
class Chooser;
class CodeView;
class Label;
} // namespace gui

namespace gui::headers {

/// The header of one hop as it came, line by line.
class RawHopsView : public QWidget {
    Q_OBJECT
public:
    explicit RawHopsView(QWidget* parent = nullptr);
    void setInspection(const SharedInspection& inspection);
    void retranslate();

private:
    void presentHop();

    Label* m_title;
    Chooser* m_hops;
    CodeView* m_code;
    Label* m_remark;
    SharedInspection m_inspection;
};

} // namespace gui::headers
