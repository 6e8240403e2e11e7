// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/jobs/job_list.h"

#include <QWidget>

#include <vector>

namespace gui {

class Button;
class Label;
struct Panel;

/// One job: icon, what it does, amounts in columns of fixed width, Show and Cancel; a line at its upper edge.
class JobRow : public QWidget {
    Q_OBJECT
public:
    explicit JobRow(QWidget* parent);
    void setIconNamed(QLatin1StringView icon);
    void setJob(const QString& title, const Rate& rate);
    /// Several in one row: "3 jobs" and how far they are together.
    void setSummary(const QString& title, std::optional<int> permille);
    QWidget* firstControl() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void showClicked();
    void cancelClicked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void timerEvent(QTimerEvent* event) override;

private:
    void arrange();
    void setPermille(std::optional<int> permille);

    QLatin1StringView m_icon;
    Label* m_title;
    Label* m_amounts;
    Label* m_percent;
    Label* m_speed;
    Label* m_left;
    Button* m_show;
    Button* m_cancel;
    std::optional<int> m_permille;
    bool m_isSummary = false;
    int m_timer = 0;
};

/// Above the status bar while a job of a panel runs that is not in view.
class JobStrip : public JobRow {
    Q_OBJECT
public:
    JobStrip(JobList& jobs, const std::vector<Panel>& panels, QWidget* parent);
    void setCurrentPanel(const QString& panel);

Q_SIGNALS:
    void panelWanted(const QString& panel);

private:
    QList<JobList::Entry> elsewhere() const;
    QLatin1StringView iconOf(const QString& panel) const;
    void refresh();
    void openList();

    JobList& m_jobs;
    const std::vector<Panel>& m_panels;
    QString m_current;
};

} // namespace gui
