// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/token/identifier.h"

#include <QWidget>

class QGridLayout;

namespace gui {
class Card;
class Field;
class LineEdit;
class Workbench;
} // namespace gui

namespace gui::hash {

class ComparisonCard;
class IdentifierView;

/// What a pasted UUID, ULID or API key says of itself.
class TokenRead : public QWidget {
    Q_OBJECT
public:
    explicit TokenRead(Workbench& workbench, QWidget* parent = nullptr);

    void read(const QString& text);
    void showSample();
    QString command() const;
    void retranslate();

protected:
    void changeEvent(QEvent* event) override;

private:
    void present();
    void presentKey(std::string_view text);
    void presentIdentifier(const core::token::Identifier& identifier);
    void addFact(const QString& name, const QString& value, int number = 0);
    void addFacts(const core::token::Identifier& identifier);
    void clearFacts();
    void alignFact(QLabel& value) const;

    Workbench& m_workbench;
    LineEdit* m_text;
    Field* m_field;
    Card* m_parts;
    IdentifierView* m_view;
    QWidget* m_facts;
    QGridLayout* m_factRows;
    ComparisonCard* m_verdict;
};

} // namespace gui::hash
