// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/panels/hash/checksum_words.h"
#include "gui/widgets/card.h"

class QBoxLayout;

namespace gui {
class Button;
class Label;
class Stamp;
} // namespace gui

namespace gui::hash {

/// The answer: a stamp, one sentence, how it was reached, and what it does not mean.
class ChecksumVerdict : public Card {
    Q_OBJECT
public:
    explicit ChecksumVerdict(QWidget* parent = nullptr);
    void setSummary(const CheckSummary& summary);
    void setNarrow(bool isNarrow);
    void retranslate();

Q_SIGNALS:
    void againClicked();

private:
    QBoxLayout* m_columns;
    Stamp* m_stamp;
    Label* m_headline;
    Label* m_counts;
    Label* m_how;
    Label* m_remarks;
    Label* m_cautions;
    Button* m_again;
};

} // namespace gui::hash
