// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/password/strength.h"
#include "gui/widgets/card.h"

namespace gui {
class Label;
class Stamp;
} // namespace gui

namespace gui::password {

/// The score in a stamp, the worst that is likely to happen, how many guesses that takes, and what to do.
class StrengthCard : public Card {
    Q_OBJECT
public:
    explicit StrengthCard(QWidget* parent = nullptr);
    /// With the rate at which leaked hashes are tried.
    void setStrength(const core::password::Strength& strength, double leakRate);

protected:
    void changeEvent(QEvent* event) override;

private:
    void presentGuesses();

    QString m_markup; ///< of the sentence about guesses
    Stamp* m_stamp;
    Label* m_verdict;
    Label* m_guesses;
    Label* m_reasons;
};

} // namespace gui::password
