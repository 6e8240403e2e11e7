// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/password/user_words.h"

#include <QStringList>
#include <QWidget>

#include <string>
#include <vector>

class QBoxLayout;

namespace gui {
class Button;
class Field;
class LineEdit;
} // namespace gui

namespace gui::password {

/// Split at commas, semicolons and white space.
QStringList splitWords(const QString& text);

/// What an attacker knows of the person and the site, in three fields that unfold. Kept in memory only.
class UserWordsEditor : public QWidget {
    Q_OBJECT
public:
    explicit UserWordsEditor(QWidget* parent = nullptr);

    /// Split at commas and white space; of an address also the part before the @.
    std::vector<core::password::UserWord> words() const;
    bool isUnfolded() const { return m_isUnfolded; }
    void setUnfolded(bool isUnfolded);
    void setNarrow(bool isNarrow);
    void clear();
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    void presentToggle();

    Button* m_toggle;
    QWidget* m_fields;
    QBoxLayout* m_columns;
    LineEdit* m_person;
    LineEdit* m_site;
    LineEdit* m_others;
    Field* m_personField;
    Field* m_siteField;
    Field* m_othersField;
    bool m_isUnfolded = false;
};

} // namespace gui::password
