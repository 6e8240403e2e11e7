// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/panels/headers/trial.h"
#include "gui/widgets/card.h"

class QBoxLayout;

namespace gui {
class Label;
class Stamp;
} // namespace gui

namespace gui::headers {

/// The grade before, the grade now, and how the points come about.
class TrialVerdict : public Card {
    Q_OBJECT
public:
    explicit TrialVerdict(QWidget* parent = nullptr);
    void setTrial(const Trial& trial);
    void setNothing(const QString& sentence);
    QString sentence() const;

private:
    Stamp* m_before;
    QWidget* m_arrow;
    Stamp* m_now;
    Label* m_sentence;
    Label* m_beforeSum;
    Label* m_nowSum;
    Label* m_remark;
};

} // namespace gui::headers
