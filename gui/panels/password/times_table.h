// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/widgets/card.h"

#include <QList>

class QVBoxLayout;

namespace gui::password {

/// How long the password lasts against each attacker; the one that is chosen stands on the colour of chosen
/// rows, in bold.
class TimesTable : public Card {
    Q_OBJECT
public:
    struct Row {
        QString attacker;
        QString rate;
        QString time;
        bool isChosen = false;
        bool operator==(const Row&) const = default;
    };

    explicit TimesTable(QWidget* parent = nullptr);
    void setRows(const QList<Row>& rows);
    const QList<Row>& rows() const { return m_rows; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    class Line;
    void arrange();

    QList<Row> m_rows;
    QList<Line*> m_lines;
    QVBoxLayout* m_column;
};

} // namespace gui::password
