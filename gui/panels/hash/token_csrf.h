// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/token/csrf_token.h"
#include "gui/panels/hash/token_clock.h"

#include <QTimer>
#include <QWidget>

class QBoxLayout;

namespace gui {
class Button;
class Chooser;
class Field;
class LineEdit;
class SecretEdit;
class Workbench;
} // namespace gui

namespace gui::hash {

class ComparisonCard;
struct ComparisonVerdict;

/// CSRF tokens that are bound to a session: made, and verified as they are typed, and as they age while they
/// are seen.
class TokenCsrf : public QWidget {
    Q_OBJECT
public:
    explicit TokenCsrf(Workbench& workbench, QWidget* parent = nullptr);

    void setClock(TokenClock clock);
    void setNarrow(bool isNarrow);
    void showSample();
    QString command() const;
    void retranslate();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void create();
    void verify();
    void present(const core::Result<core::token::CsrfCheck>& check, core::ByteView key);
    ComparisonVerdict verdictOf(const core::token::CsrfCheck& check) const;
    std::int64_t now() const;

    Workbench& m_workbench;
    TokenClock m_clock = systemClock();
    QTimer m_timer;
    QBoxLayout* m_top;
    SecretEdit* m_key;
    Field* m_keyField;
    SecretEdit* m_session;
    Field* m_sessionField;
    QBoxLayout* m_bottom;
    LineEdit* m_token;
    Field* m_tokenField;
    Chooser* m_ages;
    Field* m_ageField;
    Button* m_create;
    Button* m_copy;
    ComparisonCard* m_verdict;
};

} // namespace gui::hash
