// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fetch/breach_range.h"

#include <QWidget>

#include <optional>

class QBoxLayout;

namespace gui {
class Button;
class CodeBlock;
class Field;
class Label;
class LineEdit;
class Segmented;
} // namespace gui

namespace gui::password {

/// What would be sent to a server, shown before anything is: byte for byte, and in words what leaves this
/// computer and what does not.
class BreachQuestion : public QWidget {
    Q_OBJECT
public:
    explicit BreachQuestion(QWidget* parent = nullptr);

    core::password::BreachHashKind kind() const;
    /// Empty: no password was typed.
    void setPrefix(const std::string& prefix);
    /// What the button would send; nothing where there is no password or no server.
    std::optional<core::fetch::RangeQuestion> question() const;
    void setAsking(bool isAsking);
    void setServer(const QString& address);
    QString server() const;
    void setNarrow(bool isNarrow);
    void retranslate();

Q_SIGNALS:
    void sendClicked();
    void kindChanged();
    void serverChanged();
    void copyRequested(const QString& code);

private:
    void present();

    std::string m_prefix;
    bool m_isAsking = false;
    Label* m_kindLabel;
    Segmented* m_kind;
    LineEdit* m_server;
    Field* m_serverField;
    Label* m_title;
    CodeBlock* m_request;
    Label* m_leaves;
    Label* m_stays;
    Button* m_send;
    QBoxLayout* m_row;
};

} // namespace gui::password
