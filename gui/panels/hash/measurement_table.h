// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/passhash/calibration.h"
#include "gui/widgets/card.h"

class QGridLayout;

namespace gui::hash {

/// Measurements as a table whose numbers have bars beside them, time above memory; without its bars it says
/// the same.
class MeasurementTable : public Card {
    Q_OBJECT
public:
    enum class Rows : std::uint8_t { Shown, Usable };

    explicit MeasurementTable(Rows rows, QWidget* parent = nullptr);
    void setMeasurements(const std::vector<core::passhash::Measurement>& measurements);
    void setNarrow(bool isNarrow);

Q_SIGNALS:
    void used(int row);

private:
    void present();
    void addRow(int row, const core::passhash::Measurement& measurement, double longest, double largest);

    QGridLayout* m_grid;
    std::vector<core::passhash::Measurement> m_measurements;
    Rows m_rows;
    bool m_isNarrow = false;
};

} // namespace gui::hash
