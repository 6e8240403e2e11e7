// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/finding.h"
#include "gui/panels/hash/comparison_words.h"
#include "gui/widgets/card.h"

#include <vector>

class QVBoxLayout;

namespace gui {
class Label;
class Stamp;
} // namespace gui

namespace gui::hash {

/// The verdict: stamp, sentence, facts, how it was reached, and what probably made the difference.
class ComparisonCard : public Card {
    Q_OBJECT
public:
    explicit ComparisonCard(QWidget* parent = nullptr);
    void setVerdict(const ComparisonVerdict& verdict, const std::vector<core::Finding>& findings);
    /// The inputs are no longer those that were compared.
    void setStale(bool isStale);
    QString sentence() const;

private:
    void present();

    ComparisonVerdict m_written;
    bool m_isStale = false;
    Stamp* m_stamp;
    Label* m_sentence;
    Label* m_facts;
    Label* m_basis;
    Label* m_staleness;
    QWidget* m_reasons;
    QVBoxLayout* m_reasonRows;
};

} // namespace gui::hash
