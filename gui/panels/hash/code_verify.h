// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/secure_bytes.h"
#include "core/token/one_time_password.h"

#include <QWidget>

class QBoxLayout;

namespace gui {
class Chooser;
class Field;
class LineEdit;
} // namespace gui

namespace gui::hash {

/// A code from somewhere else: right or not, and how far off the clock of its device is.
class CodeVerify : public QWidget {
    Q_OBJECT
public:
    explicit CodeVerify(QWidget* parent = nullptr);
    void verify(
        const core::SecureBytes& secret, const core::token::CodeParameters& parameters, std::int64_t now);
    LineEdit* edit() const { return m_code; }
    void clear();
    void setNarrow(bool isNarrow);
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    void present(const core::token::CodeCheck& check, const core::token::CodeParameters& parameters);
    void presentWindows();
    static QString refusalOf(core::token::CodeVerdict verdict, const core::token::CodeParameters& parameters);
    static QString counterText(const core::token::CodeCheck& check);

    QBoxLayout* m_row;
    LineEdit* m_code;
    Field* m_codeField;
    core::token::CodeKind m_kind = core::token::CodeKind::Totp;
    Chooser* m_windows;
    Field* m_windowField;
};

} // namespace gui::hash
