// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/widgets/card.h"
#include "gui/widgets/style/tokens.h"

class QStackedLayout;

namespace gui {
class Button;
class Label;
} // namespace gui

namespace gui::password {

class SecretLines;

/// What was generated, large, or a list of it; below it the bits and where they come from. Shown text cannot
/// be wiped: it leaves with the next one.
class GeneratedBox : public QFrame {
    Q_OBJECT
public:
    explicit GeneratedBox(QWidget* parent = nullptr);

    void showOne(const QString& password);
    void showMany(const QString& lines);
    /// Nothing could be made, and why.
    void showError(const QString& sentence);
    void setBits(const QString& bits, const QString& reason, Tone tone);
    /// Of the list the line that the cursor is in; else 0.
    int chosenLine() const;
    /// Of the list what is selected, lines ended by LF; empty where nothing is.
    QString selectedText() const;
    Button* again() const { return m_again; }
    QString shownText() const;
    void retranslate();

Q_SIGNALS:
    /// A key that copies was pressed in the list.
    void copyRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();

    Label* m_one;
    SecretLines* m_many;
    Label* m_error;
    QFrame* m_line;
    Label* m_bits;
    Label* m_reason;
    Button* m_again;
};

} // namespace gui::password
