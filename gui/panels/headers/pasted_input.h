// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/panels/headers/judging.h"

#include <QPlainTextEdit>

class QBoxLayout;

namespace gui {
class Button;
class Chooser;
class Field;
class Label;
class LineEdit;
class Settings;
} // namespace gui

namespace gui::headers {

/// The field for pasting. What is too large to be edited it hands on.
class PasteEdit : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit PasteEdit(QWidget* parent = nullptr);
    /// As it stands in the field: toPlainText() would make plain spaces of no-break ones.
    std::string utf8() const;

Q_SIGNALS:
    void pasted(); ///< after its textChanged()
    void largePasted(const QString& text); ///< in place of being inserted

protected:
    void insertFromMimeData(const QMimeData* source) override;
    void changeEvent(QEvent* event) override;
};

/// What is judged, and by which rules. The rules are remembered, the text and its address are not.
class PastedInput : public QWidget {
    Q_OBJECT
public:
    PastedInput(Settings& settings, QWidget* parent = nullptr);

    PasteEdit& edit() { return *m_edit; }
    void setText(const QString& text);
    void setAddress(const QString& address);
    /// Url and options.
    Question question() const;
    /// "Web page, algorithm 6".
    QString rules() const;
    enum class State : std::uint8_t { Empty, Wrong, Judged };
    /// Which buttons make sense: "Done" makes room for a result, "Clear" what is there.
    void setState(State state);
    void setNarrow(bool isNarrow);
    void retranslate();

Q_SIGNALS:
    void changed(); ///< the text or what is asked of it
    void openClicked();
    void clearClicked();
    void foldClicked();

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeRules();
    void remember();
    void arrange();

    Settings& m_settings;
    Label* m_title = nullptr;
    Button* m_open = nullptr;
    Button* m_clear = nullptr;
    Button* m_fold = nullptr;
    PasteEdit* m_edit;
    QBoxLayout* m_rulesLayout = nullptr;
    LineEdit* m_address = nullptr;
    Chooser* m_profiles = nullptr;
    Chooser* m_algorithms = nullptr;
    Field* m_addressField = nullptr;
    Field* m_profileField = nullptr;
    Field* m_algorithmField = nullptr;
};

/// For the settings and the command: "web", "api", "static".
QString idOf(core::http::Profile profile);

} // namespace gui::headers
