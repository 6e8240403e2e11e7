// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/widgets/style/tokens.h"

#include <QList>
#include <QWidget>

class QAbstractButton;

namespace gui {

/// What a list can be narrowed to, with the numbers: "All 212", "Changed 3". One is chosen; arrow keys move
/// inside, each is a radio button to screen readers.
class FilterChips : public QWidget {
    Q_OBJECT
public:
    struct Chip {
        QString id;
        QString icon; ///< empty: none
        Tone tone = Tone::Muted;
        QString word;
        std::size_t count;
        bool isShown = true;
    };

    explicit FilterChips(QWidget* parent = nullptr);
    /// In this order; the chosen one stays if it is there, else the first is. Make the later ones known from
    /// the start, not shown: Tab goes in the order in which they came.
    void setChips(const QList<Chip>& chips);
    QString chosen() const;
    void choose(const QString& id);

Q_SIGNALS:
    void chosenChanged(const QString& id);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    class Button;
    QList<Button*> buttons() const;
    bool m_isSilent = false;
};

} // namespace gui
