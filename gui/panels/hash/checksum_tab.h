// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/workbench/tab_view.h"

namespace gui {
class PageScroll;
class Segmented;
} // namespace gui

namespace gui::hash {

class CheckReportMenu;
class ChecksumVerify;
class ChecksumWrite;

/// Checksum files: verified, and written.
class ChecksumTab : public TabView {
    Q_OBJECT
public:
    ChecksumTab(Workbench& workbench, QWidget* parent);

    void receive(Content content, const QString& offer) override;
    QString dropSentence(const Content& content) const override;
    void showDropTarget(const QString& sentence) override;
    void showSample() override;
    QList<QAction*> headerActions() const override;
    QString tail() const override;
    QString status() const override;

    ChecksumVerify& verify() { return *m_verify; }
    ChecksumWrite& write() { return *m_write; }
    CheckReportMenu& reports() { return *m_reports; }

protected:
    void retranslate() override;

private:
    enum class Mode : std::uint8_t { Verify, Write };
    Mode mode() const;
    void setMode(Mode mode);
    void setModes();
    void makeActions();
    void adoptMode();
    void present();
    void paste();

    PageScroll* m_page;
    Segmented* m_mode;
    ChecksumVerify* m_verify;
    ChecksumWrite* m_write;
    CheckReportMenu* m_reports;
    QAction* m_sampleAction = nullptr;
    QAction* m_commandAction = nullptr;
    QAction* m_openAction = nullptr;
    QAction* m_pasteAction = nullptr;
    QAction* m_againAction = nullptr;
    QAction* m_failuresAction = nullptr;
    QAction* m_cancelAction = nullptr;
};

} // namespace gui::hash
