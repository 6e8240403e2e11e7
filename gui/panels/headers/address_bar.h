// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMenu>
#include <QWidget>

class QGridLayout;

namespace gui {
class AddressHistory;
class Button;
class Chooser;
class Label;
class LineEdit;
} // namespace gui

namespace gui::headers {

/// Method, address and the button that sends. Nothing else here sends anything.
class AddressBar : public QWidget {
    Q_OBJECT
public:
    /// The history outlives it.
    AddressBar(AddressHistory& history, QWidget* parent = nullptr);

    QString address() const;
    void setAddress(const QString& address);
    QString method() const;
    void setMethod(const QString& method);
    /// Danger text below, and an error edge; empty: none. The next key takes it away.
    void setError(const QString& sentence);
    void setRemark(const QString& sentence);
    /// While something is asked there is nothing else to ask.
    void setRunning(bool isRunning);
    void setOptionsShown(bool areShown);
    void setNarrow(bool isNarrow);
    void setDropSentence(const QString& sentence);
    LineEdit& edit() { return *m_edit; }
    void retranslate();

Q_SIGNALS:
    void inspectWanted();
    void optionsToggled(bool areShown);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    void openHistory();
    void presentBelow();

    AddressHistory& m_history;
    QGridLayout* m_grid;
    Chooser* m_methods;
    LineEdit* m_edit;
    QAction* m_globe;
    QAction* m_open;
    Button* m_options;
    Button* m_inspect;
    Label* m_below;
    QMenu m_menu;
    QString m_error;
    QString m_remark;
    QString m_dropSentence;
    bool m_isNarrow = false;
};

} // namespace gui::headers
