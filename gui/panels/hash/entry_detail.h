// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/compare/folder_comparison.h"
#include "gui/widgets/card.h"

class QBoxLayout;

namespace gui {
class Badge;
class Button;
class Label;
} // namespace gui

namespace gui::hash {

/// What is known of one entry of two folders.
class EntryDetail : public Card {
    Q_OBJECT
public:
    explicit EntryDetail(QWidget* parent = nullptr);
    void setEntry(const core::compare::ComparedEntry* entry);
    void setNarrow(bool isNarrow);
    void retranslate();

Q_SIGNALS:
    void compareWanted();

private:
    Badge* m_badge;
    Label* m_name;
    Label* m_remark;
    Label* m_leftTitle;
    Label* m_rightTitle;
    Label* m_left;
    Label* m_right;
    Button* m_compare;
    QBoxLayout* m_head;
};

/// Whether both sides are files, whose bytes can be looked at.
bool canCompareBytes(const core::compare::ComparedEntry& entry);

} // namespace gui::hash
