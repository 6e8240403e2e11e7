// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/finding.h"
#include "gui/widgets/style/assay_style.h"

#include <QWidget>

#include <initializer_list>
#include <vector>

class QGridLayout;

namespace gui {
class Label;
class Stamp;
} // namespace gui

namespace gui::hash {

/// A stamp with its words, and findings as badges with theirs below: all words begin on one line, however
/// long what the badges say.
class VerdictGrid : public QWidget {
    Q_OBJECT
public:
    explicit VerdictGrid(std::initializer_list<Label*> words, QWidget* parent = nullptr);
    Stamp& stamp() { return *m_stamp; }
    void setFindings(const std::vector<core::Finding>& findings, Tone (*toneOf)(const core::Finding&));

private:
    void addFinding(const core::Finding& finding, Tone tone);

    Stamp* m_stamp;
    QGridLayout* m_grid;
    std::vector<QWidget*> m_shown; ///< of the findings
};

/// That wraps.
Label* newWrappingLabel(TextRole role, Tone tone);

} // namespace gui::hash
