// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QBoxLayout;

namespace gui {
class Field;
class SecretEdit;
} // namespace gui

namespace gui::hash {

class ComparisonCard;

/// Two secrets side by side, neither of which is shown: equal or not, and what probably differs.
class TokenCompare : public QWidget {
    Q_OBJECT
public:
    explicit TokenCompare(QWidget* parent = nullptr);

    void setNarrow(bool isNarrow);
    void showSample();
    void retranslate();

private:
    void compare();

    QBoxLayout* m_row;
    SecretEdit* m_first;
    Field* m_firstField;
    SecretEdit* m_second;
    Field* m_secondField;
    ComparisonCard* m_verdict;
};

} // namespace gui::hash
