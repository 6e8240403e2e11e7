// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/finding.h"
#include "gui/widgets/card.h"
#include "gui/widgets/style/tokens.h"

#include <vector>

class QGridLayout;

namespace gui {
class Label;
class Stamp;
} // namespace gui

namespace gui::hash {

/// A verdict on a stored password: stamp, sentence, how it was reached, and the findings below.
class StoredVerdict : public Card {
    Q_OBJECT
public:
    explicit StoredVerdict(QWidget* parent = nullptr);
    void setVerdict(
        Tone tone, const QString& sentence, const QString& basis, const std::vector<core::Finding>& findings);
    QString sentence() const;

private:
    Stamp* m_stamp;
    Label* m_sentence;
    Label* m_basis;
    QWidget* m_findings;
    QGridLayout* m_rows;
};

} // namespace gui::hash
