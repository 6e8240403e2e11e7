// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/token/pasted_token.h"
#include "gui/panels/hash/token_clock.h"

#include <QWidget>

class QGridLayout;

namespace gui {
class Card;
class EmptyState;
class Field;
class LineEdit;
class Workbench;
} // namespace gui

namespace gui::hash {

class ComparisonCard;
class IdentifierView;

/// What a pasted UUID, ULID, API key or other token says of itself.
class TokenRead : public QWidget {
    Q_OBJECT
public:
    explicit TokenRead(Workbench& workbench, QWidget* parent = nullptr);

    void setClock(TokenClock clock);
    void read(const QString& text);
    void showSample();
    void setDropSentence(const QString& sentence);
    QString command() const;
    void retranslate();

protected:
    void changeEvent(QEvent* event) override;

private:
    void present();
    void tell(const core::token::Identifier& identifier);
    void tell(const core::token::ApiKeyCheck& check);
    void tell(const core::token::OpaqueToken& opaque);
    core::token::Instant now() const;
    bool isPublic(std::string_view text) const;
    void addFact(const QString& name, const QString& value, int number = 0);
    void addFacts(const core::token::Identifier& identifier);
    void clearFacts();
    void alignFact(QLabel& value) const;

    Workbench& m_workbench;
    TokenClock m_clock = systemClock();
    LineEdit* m_text;
    Field* m_field;
    EmptyState* m_empty;
    Card* m_parts;
    IdentifierView* m_view;
    QWidget* m_facts;
    QGridLayout* m_factRows;
    ComparisonCard* m_verdict;
};

} // namespace gui::hash
