// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/passhash/calibration.h"
#include "gui/jobs/job.h"
#include "gui/workbench/panel.h"
#include "gui/workbench/tab_view.h"

class QStackedWidget;

namespace gui {
class PageScroll;
class Segmented;
} // namespace gui

namespace gui::hash {

class HashMeasuring;
class StoredHashMaking;
class StoredHashReading;

/// Passwords as servers store them: read one, make one, and measure what they take here.
class PasswordHashTab : public TabView {
    Q_OBJECT
public:
    PasswordHashTab(Workbench& workbench, QWidget* parent);
    ~PasswordHashTab() override;

    void receive(Content content, const QString& offer) override;
    QString dropSentence(const Content& content) const override;
    void showDropTarget(const QString& sentence) override;
    void showSample() override;
    QList<QAction*> headerActions() const override;
    QString tail() const override;
    QString status() const override;

    StoredHashReading& reading() { return *m_reading; }
    StoredHashMaking& making() { return *m_making; }
    HashMeasuring& measuring() { return *m_measuring; }
    void showPart(const QString& id);

protected:
    void retranslate() override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void connectParts();
    void arrange();
    void presentPart();
    void measureSpeed();
    void copyCommand();
    QString command() const;

    Job m_speedJob;
    bool m_knowsSpeed = false;
    PageScroll* m_page;
    Segmented* m_parts;
    StoredHashReading* m_reading;
    StoredHashMaking* m_making;
    HashMeasuring* m_measuring;
    QAction* m_sampleAction;
    QAction* m_commandAction;
};

/// What the panel says of a pasted text: a kind whose own mark it bears, or a line of a file of passwords. A
/// bare digest is left to the other tabs.
Recognition recognisePasswordHash(const QString& text);

} // namespace gui::hash
