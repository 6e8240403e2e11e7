// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/finding.h"
#include "gui/panels/hash/comparison_words.h"
#include "gui/widgets/card.h"

#include <vector>

namespace gui {
class Label;
} // namespace gui

namespace gui::hash {

class VerdictGrid;

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
    Label* m_sentence;
    Label* m_facts;
    Label* m_basis;
    Label* m_staleness;
    VerdictGrid* m_grid;
};

} // namespace gui::hash
