// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/panels/hash/token_clock.h"
#include "gui/workbench/tab_view.h"

namespace gui {
class PageScroll;
class Segmented;
} // namespace gui

namespace gui::hash {

class TokenCompare;
class TokenCsrf;
class TokenMake;
class TokenRead;

/// Tokens: made, read, bound to a session, compared.
class TokenTab : public TabView {
    Q_OBJECT
public:
    TokenTab(Workbench& workbench, QWidget* parent);

    void receive(Content content, const QString& offer) override;
    QString dropSentence(const Content& content) const override;
    void showDropTarget(const QString& sentence) override;
    void showSample() override;
    QList<QAction*> headerActions() const override;
    QString status() const override;

    void setClock(const TokenClock& clock);

protected:
    void retranslate() override;
    void changeEvent(QEvent* event) override;

private:
    void setModes();
    void setMode(const QString& id);
    void adoptMode();
    void arrange();
    void copyCommand();

    PageScroll* m_page;
    Segmented* m_mode;
    TokenMake* m_make;
    TokenRead* m_read;
    TokenCsrf* m_csrf;
    TokenCompare* m_compare;
    QAction* m_sampleAction;
    QAction* m_commandAction;
};

} // namespace gui::hash
