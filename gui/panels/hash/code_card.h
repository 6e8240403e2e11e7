// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/token/one_time_password.h"
#include "gui/widgets/card.h"

#include <chrono>

class QBoxLayout;
class QLabel;

namespace gui {
class CopyButton;
class CountdownRing;
class Label;
} // namespace gui

namespace gui::hash {

/// The present code in large digits, how long it holds, the one before and the next.
class CodeCard : public Card {
    Q_OBJECT
public:
    explicit CodeCard(QWidget* parent = nullptr);
    /// Of a TOTP; `left` is how long the code holds.
    void setCodes(const core::token::CodesNow& codes, std::chrono::milliseconds left);
    /// Of a HOTP.
    void setCounted(const QString& code, const QString& next, std::uint64_t counter);
    const QString& code() const { return m_code; }
    void clear();
    void showCopied();
    void setNarrow(bool isNarrow);
    void retranslate();

Q_SIGNALS:
    void copyWanted();

private:
    void present();

    QString m_code;
    QString m_previous;
    QString m_next;
    QString m_counter;
    QBoxLayout* m_layout;
    QLabel* m_shown;
    CopyButton* m_copy;
    CountdownRing* m_ring;
    Label* m_counterLabel;
    QWidget* m_previousBox;
    Label* m_previousTitle;
    Label* m_previousCode;
    Label* m_nextTitle;
    Label* m_nextCode;
};

/// "287 082": in halves, for reading.
QString grouped(const QString& code);

} // namespace gui::hash
