// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/audit.h"
#include "gui/panels/headers/inspection.h"
#include "gui/widgets/card.h"

#include <optional>

class QBoxLayout;
class QGridLayout;

namespace gui {
class Badge;
class Button;
class Label;
class Stamp;
} // namespace gui

namespace gui::headers {

/// Grade, points and how they come about; beside them what else is known of the response.
class VerdictCard : public Card {
    Q_OBJECT
public:
    explicit VerdictCard(QWidget* parent = nullptr);
    void setAudit(const core::http::Audit& audit);
    /// How it was come by, in place of what else the response says; null: it was not fetched. Before
    /// setAudit().
    void setInspection(SharedInspection inspection) { m_inspection = std::move(inspection); }
    void setNarrow(bool isNarrow);
    void retranslate(const core::http::Audit* audit);
    bool isSumShown() const { return m_isSumShown; }

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeVerdict();
    QWidget* makeFacts();
    QWidget* makeSum();
    void arrange();
    void showSum(bool isShown);
    void presentFacts(const core::http::Audit& audit);
    void presentTransport();
    void addFact(const QString& name, const QString& value, Label* label);
    void presentSum();

    Stamp* m_stamp = nullptr;
    Label* m_sentence = nullptr;
    Label* m_tests = nullptr;
    Label* m_arithmetic = nullptr;
    Label* m_bonus = nullptr;
    Label* m_unrated = nullptr;
    Button* m_showSum = nullptr;
    QBoxLayout* m_columns = nullptr;
    QFrame* m_line = nullptr;
    QWidget* m_facts = nullptr;
    Label* m_factsTitle = nullptr;
    Badge* m_factsBadge = nullptr;
    QGridLayout* m_factRows = nullptr;
    QWidget* m_sum = nullptr;
    QGridLayout* m_sumRows = nullptr;
    std::optional<core::http::observatory::Score> m_score;
    SharedInspection m_inspection;
    bool m_isSumShown = false;
};

} // namespace gui::headers
