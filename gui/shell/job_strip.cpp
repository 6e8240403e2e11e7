// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/job_strip.h"

#include "gui/widgets/style/assay_style.h"
#include "gui/widgets/style/paint.h"
#include "gui/workbench/panel.h"

#include <QBoxLayout>
#include <QFrame>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace gui {
namespace {

/// All jobs elsewhere, above the strip; closed by Escape or a click beside it.
class JobPopup : public QFrame {
public:
    explicit JobPopup(QWidget* parent)
        : QFrame(parent, Qt::Popup)
    {
        setAttribute(Qt::WA_DeleteOnClose);
        auto* rows = new QVBoxLayout(this);
        rows->setContentsMargins(1, 1, 1, 1);
        rows->setSpacing(0);
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        const Tokens& tokens = tokensOf(*this);
        QPainter painter(this);
        painter.fillRect(rect(), tokens.window);
        painter.setPen(tokens.control);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
};

std::optional<int> together(const QList<JobList::Entry>& entries)
{
    int sum = 0;
    for (const JobList::Entry& entry : entries) {
        const std::optional<int> permille = entry.job->rate().permille();
        if (!permille)
            return std::nullopt;
        sum += *permille;
    }
    return sum / int(entries.size());
}

} // namespace

JobStrip::JobStrip(JobList& jobs, const std::vector<Panel>& panels, QWidget* parent)
    : JobRow(parent)
    , m_jobs(jobs)
    , m_panels(panels)
{
    connect(&jobs, &JobList::changed, this, &JobStrip::refresh);
    connect(&jobs, &JobList::progressed, this, &JobStrip::refresh);
    connect(this, &JobRow::showClicked, this, [this] {
        const QList<JobList::Entry> entries = elsewhere();
        if (entries.size() == 1)
            Q_EMIT panelWanted(entries.constFirst().description.panel);
        else if (!entries.isEmpty())
            openList();
    });
    connect(this, &JobRow::cancelClicked, this, [this] {
        for (const JobList::Entry& entry : elsewhere())
            entry.job->cancel();
    });
    hide();
}

void JobStrip::setCurrentPanel(const QString& panel)
{
    m_current = panel;
    refresh();
}

QList<JobList::Entry> JobStrip::elsewhere() const
{
    QList<JobList::Entry> entries = m_jobs.running();
    entries.removeIf([this](const JobList::Entry& entry) { return entry.description.panel == m_current; });
    return entries;
}

QLatin1StringView JobStrip::iconOf(const QString& id) const
{
    for (const gui::Panel& panel : m_panels)
        if (id == QLatin1StringView(panel.id))
            return QLatin1StringView(panel.icon);
    return "clock"_L1;
}

void JobStrip::refresh()
{
    const QList<JobList::Entry> entries = elsewhere();
    if (entries.size() == 1) {
        const JobList::Entry& entry = entries.constFirst();
        setIconNamed(iconOf(entry.description.panel));
        setJob(entry.description.title(), entry.job->rate());
    } else if (!entries.isEmpty()) {
        setIconNamed("clock"_L1);
        setSummary(tr("%n job(s)", nullptr, int(entries.size())), together(entries));
    }
    setVisible(!entries.isEmpty());
}

void JobStrip::openList()
{
    auto* popup = new JobPopup(this);
    popup->setAccessibleName(tr("Jobs"));
    for (const JobList::Entry& entry : elsewhere()) {
        auto* row = new JobRow(popup);
        row->setIconNamed(iconOf(entry.description.panel));
        const auto follow = [row, entry] {
            if (entry.job)
                row->setJob(entry.description.title(), entry.job->rate());
        };
        follow();
        connect(entry.job, &Job::progressed, row, follow);
        connect(entry.job, &Job::finished, row, [row, popup] {
            row->hide();
            row->deleteLater();
            popup->adjustSize();
        });
        connect(row, &JobRow::cancelClicked, entry.job, &Job::cancel);
        connect(row, &JobRow::showClicked, this, [this, popup, panel = entry.description.panel] {
            popup->close();
            Q_EMIT panelWanted(panel);
        });
        popup->layout()->addWidget(row);
    }
    const int popupHeight = popup->sizeHint().height();
    popup->setGeometry(QRect(mapToGlobal(QPoint(0, -popupHeight)), QSize(width(), popupHeight)));
    popup->show();
}

} // namespace gui
