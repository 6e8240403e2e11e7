// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fetch/fetch.h"

#include <QWidget>

class QBoxLayout;

namespace gui::headers {

/// A hop and where it stands among the others.
struct HopPlace {
    const core::fetch::Hop& hop;
    const core::fetch::Hop* former; ///< null for the first
    std::size_t number; ///< from 1
    core::fetch::Duration before; ///< that it began
    core::fetch::Duration whole; ///< of all
    Qt::LayoutDirection direction;
};

class HopRow : public QWidget {
    Q_OBJECT
public:
    explicit HopRow(const HopPlace& place, QWidget* parent = nullptr);
    void setNarrow(bool isNarrow);

private:
    QWidget* makeWords(const HopPlace& place);
    QWidget* makeTiming(const HopPlace& place);
    QWidget* makeMarks(const HopPlace& place);

    QBoxLayout* m_columns;
    QWidget* m_timing;
};

} // namespace gui::headers
