// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/widgets/card.h"
#include "gui/widgets/style/tokens.h"

namespace gui {
class Button;
class Label;
class Stamp;
} // namespace gui

namespace gui::password {

/// An answer in a stamp, one sentence, what it means and how it was reached.
class BreachCard : public Card {
    Q_OBJECT
public:
    struct Answer {
        Tone tone = Tone::Ok;
        QString verdict; ///< "Found 86,453 times"
        QString meaning;
        QString basis;
        bool operator==(const Answer&) const = default;
    };

    explicit BreachCard(QWidget* parent = nullptr);
    void setAnswer(const Answer& answer);
    /// The next answer is news, even where it says the same.
    void forget() { m_answer = {}; }
    const Answer& answer() const { return m_answer; }
    /// An empty title takes the button away.
    void setAction(const QString& title);

Q_SIGNALS:
    void actionClicked();

private:
    Answer m_answer;
    Stamp* m_stamp;
    Label* m_verdict;
    Label* m_meaning;
    Label* m_basis;
    Button* m_action;
};

} // namespace gui::password
