// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/finding.h"
#include "gui/widgets/card.h"
#include "gui/widgets/style/tokens.h"

#include <vector>

namespace gui {
class Label;
} // namespace gui

namespace gui::hash {

class VerdictGrid;

/// A verdict on a stored password: stamp, sentence, how it was reached, and the findings below.
class StoredVerdict : public Card {
    Q_OBJECT
public:
    explicit StoredVerdict(QWidget* parent = nullptr);
    void setVerdict(
        Tone tone, const QString& sentence, const QString& basis, const std::vector<core::Finding>& findings);
    /// A smaller stamp, beside a verdict that matters more.
    void setCompact(bool isCompact);
    QString sentence() const;

private:
    Label* m_sentence;
    Label* m_basis;
    VerdictGrid* m_grid;
};

} // namespace gui::hash
