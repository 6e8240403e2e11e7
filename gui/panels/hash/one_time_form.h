// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/token/otp_account.h"

#include <QWidget>

class QBoxLayout;

namespace gui {
class Chooser;
class Field;
class LineEdit;
} // namespace gui

namespace gui::hash {

/// The parameters of one-time passwords, and whose account it is.
class OneTimeForm : public QWidget {
    Q_OBJECT
public:
    explicit OneTimeForm(QWidget* parent = nullptr);

    core::token::CodeParameters parameters() const;
    std::string issuer() const;
    std::string name() const;
    /// Shows what an address says; no signal.
    void setAccount(const core::token::OtpAccount& account);
    void setNarrow(bool isNarrow);
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    void adoptKind();
    void tell();
    core::token::CodeKind kind() const;

    bool m_isSilent = false;
    QBoxLayout* m_accountRow;
    QBoxLayout* m_row;
    QBoxLayout* m_parts[2];
    LineEdit* m_issuer;
    Field* m_issuerField;
    LineEdit* m_name;
    Field* m_nameField;
    Chooser* m_kinds;
    Field* m_kindField;
    Chooser* m_algorithms;
    Field* m_algorithmField;
    Chooser* m_digits;
    Field* m_digitField;
    LineEdit* m_number; ///< the period, or the counter
    Field* m_numberField;
};

} // namespace gui::hash
