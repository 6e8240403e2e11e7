// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/widgets/button.h"

#include <QDialog>

class QHBoxLayout;
class QVBoxLayout;

namespace gui {

class Label;

/// A question that cannot wait: a verdict line, what happens, and buttons with the verb at the end. Opened
/// with open(), never exec(). A destructive one has the focus on Cancel.
class QuestionDialog : public QDialog {
    Q_OBJECT
public:
    enum class Kind : std::uint8_t { Plain, Destructive };
    QuestionDialog(
        Kind kind, const QString& question, const QString& consequence, const QString& verb, QWidget* parent);

protected:
    void changeEvent(QEvent* event) override;
};

/// The frame of every other dialog: a title line, content() to fill, and a row of buttons at the end.
class Dialog : public QDialog {
    Q_OBJECT
public:
    Dialog(const QString& title, QWidget* parent);
    void setTitle(const QString& title);
    QVBoxLayout* content() const { return m_content; }
    /// Left to right; the last is the default.
    Button* addButton(ButtonKind kind, const QString& title);

protected:
    void changeEvent(QEvent* event) override;

private:
    Label* m_title;
    QVBoxLayout* m_content;
    QHBoxLayout* m_buttons;
};

} // namespace gui
