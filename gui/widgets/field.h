// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/widgets/style/tokens.h"

#include <QLineEdit>

namespace gui {

class Badge;
class Label;

/// A line edit as the look has it: monospace on demand, a clear button when filled, an error edge. What was
/// wrong stands below, in the Field around it.
class LineEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit LineEdit(QWidget* parent = nullptr);
    void setMonospace(bool isMonospace);
    void setError(bool hasError);
    bool hasError() const { return m_hasError; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void adopt();
    bool m_isMonospace = false;
    bool m_hasError = false;
    bool m_clearsWhenWritable = false;
    QAction* m_errorMark = nullptr;
};

/// A label above any input, which becomes its accessible name, and below it a hint, an error or a verdict.
class Field : public QWidget {
    Q_OBJECT
public:
    Field(QWidget* input, QWidget* parent = nullptr);
    QWidget* input() const { return m_input; }
    void setLabel(const QString& label);
    void setHint(const QString& hint);
    /// Danger text below, error edge on a LineEdit; an empty sentence takes both away.
    void setError(const QString& sentence);
    /// A badge and one sentence below, in place of the hint; announced to screen readers when it changes.
    void setVerdict(Tone tone, const QString& word, const QString& sentence);
    void clearVerdict();

protected:
    void changeEvent(QEvent* event) override;

private:
    void present();
    void announce();

    QWidget* m_input;
    Label* m_label;
    Label* m_below;
    Badge* m_badge;
    QString m_hint;
    QString m_error;
    Tone m_tone = Tone::Info;
    QString m_word;
    QString m_sentence;
};

} // namespace gui
