// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/snippet.h"

#include <QWidget>

class QBoxLayout;

namespace gui {
class Button;
class CodeBlock;
class Label;
class Segmented;
class Workbench;
} // namespace gui

namespace gui::headers {

/// What to write where, for the server that was chosen last, and the same in a sentence.
class FixBox : public QWidget {
    Q_OBJECT
public:
    FixBox(Workbench& workbench, QWidget* parent = nullptr);
    void setFix(const std::vector<core::http::Change>& changes, const QString& sentence);
    void retranslate();
    core::http::Server server() const;

Q_SIGNALS:
    void serverChanged();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showServers();
    void choose(const QString& id);
    void openMenu();
    void present();
    void arrange();

    Workbench& m_workbench;
    std::vector<core::http::Change> m_changes;
    QString m_sentence;
    QBoxLayout* m_head;
    Label* m_title;
    QWidget* m_choice;
    Segmented* m_servers;
    Button* m_more;
    CodeBlock* m_code;
    Label* m_advice;
};

} // namespace gui::headers
