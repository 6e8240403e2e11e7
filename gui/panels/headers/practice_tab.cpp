// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/headers/practice_tab.h"

#include "gui/panels/headers/exercise_detail.h"
#include "gui/panels/headers/exercise_words.h"
#include "gui/panels/headers/grouped_list.h"
#include "gui/panels/headers/practice_log.h"
#include "gui/text/convert.h"
#include "gui/text/error_text.h"
#include "gui/text/shell_word.h"
#include "gui/widgets/announcement.h"
#include "gui/widgets/badge.h"
#include "gui/widgets/button.h"
#include "gui/widgets/card.h"
#include "gui/widgets/field.h"
#include "gui/widgets/label.h"
#include "gui/widgets/strips.h"
#include "gui/workbench/workbench.h"

#include <QAction>
#include <QBoxLayout>
#include <QTableView>

#include <algorithm>

namespace gui::headers {

using namespace Qt::Literals::StringLiterals;
using core::practice::Exercise;
using State = PracticeSession::State;

namespace {

const QString panelId = u"headers"_s;
const QString portKey = u"practicePort"_s;

const Exercise& exerciseOf(const GroupedRow& row)
{
    return core::practice::allExercises()[row.source];
}

} // namespace

PracticeTab::PracticeTab(Workbench& workbench, QWidget* parent)
    : TabView(workbench, parent)
    , m_session(PracticeSession::of(workbench))
    , m_page(new PageScroll(this))
    , m_message(new MessageStrip)
    , m_log(new PracticeLog(this))
    , m_startAction(newAction("network"_L1))
    , m_saveAction(newAction("certificate"_L1))
    , m_commandAction(newAction("command"_L1))
    , m_saving(nullptr)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_page);
    QVBoxLayout* column = m_page->column();
    column->addWidget(makeServerCard());
    column->addWidget(m_message);
    column->addWidget(makeExercises(), 1);
    column->addWidget(makeLog());
    m_message->hide();
    connectParts();
    m_port->setText(workbench.settings().panelValue(panelId, portKey).toString());
    m_chosen = &core::practice::allExercises().front();
    PracticeTab::retranslate();
    arrange();
}

void PracticeTab::connectParts()
{
    connect(&m_session, &PracticeSession::changed, this, [this] {
        presentState();
        presentDetail();
        if (m_session.state() == State::Running && std::exchange(m_inspectsWhenRunning, false))
            inspect();
    });
    connect(&m_session, &PracticeSession::failed, this, &PracticeTab::presentFailure);
    connect(
        &m_session, &PracticeSession::served, this, [this](const QList<PracticeSession::Served>& requests) {
            m_log->append(requests);
            presentLog();
        });
    connect(m_start, &Button::clicked, this, &PracticeTab::startOrStop);
    connect(m_stop, &Button::clicked, this, &PracticeTab::startOrStop);
    connect(m_port, &QLineEdit::returnPressed, this, [this] {
        if (m_session.state() == State::Stopped)
            start();
    });
    connect(m_port, &QLineEdit::textEdited, this, [this] { m_portField->setError({}); });
    connect(m_search, &QLineEdit::textChanged, this, &PracticeTab::presentList);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex& index) {
            if (!index.isValid() || m_list->rows()[index.row()].kind == GroupedRow::Kind::Heading)
                return;
            m_chosen = &exerciseOf(m_list->rows()[index.row()]);
            presentDetail();
        });
    connect(m_list, &QAbstractItemView::doubleClicked, this, [this] { m_detail->takeFocus(); });
    connect(m_detail, &ExerciseDetail::inspectWanted, this, &PracticeTab::inspect);
    connect(m_page, &PageScroll::narrowChanged, this, &PracticeTab::arrange);
    connect(m_startAction, &QAction::triggered, this, &PracticeTab::startOrStop);
    connect(m_saveAction, &QAction::triggered, this, &PracticeTab::saveAuthority);
    connect(m_commandAction, &QAction::triggered, this, &PracticeTab::copyCommand);
}

QList<QAction*> PracticeTab::headerActions() const
{
    return { m_saveAction, m_commandAction };
}

QString PracticeTab::status() const
{
    switch (m_session.state()) {
    case State::Stopped:
        return tr("Practice server stopped");
    case State::Starting:
        return tr("Practice server starting");
    case State::Running:
        return tr("Practice server running");
    }
    return {};
}

void PracticeTab::startOrStop()
{
    if (m_session.state() == State::Stopped)
        start();
    else
        m_session.stop();
}

void PracticeTab::start()
{
    m_message->hide();
    m_portField->setError({});
    const QString text = m_port->text().trimmed();
    bool isNumber = true;
    const uint port = text.isEmpty() ? 0 : text.toUInt(&isNumber);
    if (!isNumber || port > core::practice::largestPort) {
        m_portField->setError(tr("A port is a number from 1 to %1; empty takes any that is free")
                .arg(core::practice::largestPort));
        m_port->setFocus();
        return;
    }
    workbench().settings().setPanelValue(panelId, portKey, text);
    m_authorityFile.clear();
    m_session.start(static_cast<std::uint16_t>(port));
}

void PracticeTab::presentFailure(const core::Error& error)
{
    m_inspectsWhenRunning = false;
    m_portField->setError(sentenceOf(error));
    m_port->setFocus();
}

void PracticeTab::presentState()
{
    const State state = m_session.state();
    const core::practice::Ports* ports = m_session.ports();
    m_badge->setVerdict(ports ? Tone::Ok : Tone::Info,
        ports                          ? tr("Running")
            : state == State::Starting ? tr("Starting")
                                       : tr("Stopped"));
    m_state->setText(ports ? tr("The practice server runs on this machine")
                           : tr("Start the practice server to try the exercises"));
    m_where->setText(ports
            ? tr("http on port %1, https on port %2, of 127.0.0.1 and [::1]; it stops with the window")
                  .arg(ports->plain)
                  .arg(ports->secure)
            : tr("It answers on this machine only, with an authority made for each run. It connects to "
                 "nothing, so "
                 "it also works offline."));
    m_port->setPlaceholderText(ports ? QString::number(ports->plain) : tr("any"));
    m_portField->setEnabled(state == State::Stopped);
    m_start->setVisible(state == State::Stopped);
    m_stop->setVisible(state != State::Stopped);
    m_startAction->setText(
        state == State::Stopped ? tr("Start the practice server") : tr("Stop the practice server"));
    m_saveAction->setEnabled(ports != nullptr);
    m_saveAction->setToolTip(
        ports ? tr("Save authority certificate…") : tr("There is none before the server runs"));
    Q_EMIT statusChanged();
}

void PracticeTab::presentList()
{
    const QList<GroupedRow> rows = exerciseRows(m_search->text());
    {
        const QSignalBlocker quiet(m_list->selectionModel());
        m_list->setRows(rows);
    }
    m_list->setVisible(!rows.isEmpty());
    m_noMatch->setVisible(rows.isEmpty());
    const auto count = std::ranges::count(rows, GroupedRow::Kind::Finding, &GroupedRow::kind);
    m_count->setText(tr("%n exercise(s)", nullptr, static_cast<int>(count)));
    // The chosen one stays, or the first takes its place.
    const auto isChosen = [this](const GroupedRow& row) {
        return row.kind == GroupedRow::Kind::Finding && &exerciseOf(row) == m_chosen;
    };
    auto found = std::ranges::find_if(rows, isChosen);
    if (found == rows.end())
        found = std::ranges::find(rows, GroupedRow::Kind::Finding, &GroupedRow::kind);
    if (found != rows.end())
        choose(exerciseOf(*found));
}

void PracticeTab::choose(const Exercise& exercise)
{
    m_chosen = &exercise;
    const QList<GroupedRow>& rows = m_list->rows();
    for (int row = 0; row < static_cast<int>(rows.size()); ++row) {
        if (rows[row].kind != GroupedRow::Kind::Finding || &exerciseOf(rows[row]) != m_chosen)
            continue;
        const QModelIndex index = m_list->model()->index(row, 0);
        m_list->setCurrentIndex(index);
        m_list->scrollTo(index, QAbstractItemView::PositionAtCenter);
    }
    presentDetail();
}

void PracticeTab::presentDetail()
{
    m_detail->setExercise(m_chosen, m_chosen ? m_session.addressOf(*m_chosen) : QString(),
        m_authorityFile.empty() ? u"authority.pem"_s : fromPath(m_authorityFile));
}

void PracticeTab::presentLog()
{
    const bool isEmpty = m_log->rowCount() == 0;
    m_logTable->setVisible(!isEmpty);
    m_logEmpty->setVisible(isEmpty);
}

void PracticeTab::inspect()
{
    if (!m_chosen)
        return;
    const QString address = m_session.addressOf(*m_chosen);
    if (address.isEmpty()) {
        // A click on "Start and inspect".
        m_inspectsWhenRunning = m_session.state() != State::Running;
        if (m_session.state() == State::Stopped)
            start();
        return;
    }
    workbench().openIn({ .panel = panelId, .tab = u"address"_s, .offer = u"inspect"_s }, address);
}

void PracticeTab::receive(Content content, const QString& offer)
{
    if (const QString* text = std::get_if<QString>(&content)) {
        for (const Exercise& exercise : core::practice::allExercises()) {
            if (text->trimmed().endsWith(QLatin1StringView(exercise.path))) {
                m_search->clear();
                choose(exercise);
                break;
            }
        }
    }
    if (offer == u"start"_s && m_session.state() == State::Stopped)
        start();
}

void PracticeTab::showSample()
{
    receive(u"/csp/unsafe-inline"_s, {});
}

void PracticeTab::copyCommand()
{
    QString command = u"assay practice"_s;
    if (const core::practice::Ports* ports = m_session.ports())
        command += u" --port %1"_s.arg(ports->plain);
    else if (!m_port->text().trimmed().isEmpty())
        command += u" --port "_s + quoted(ownShell(), m_port->text().trimmed());
    workbench().clipboard().copyText(command + u" --cacert-out authority.pem"_s);
    workbench().showToast(
        { .icon = u"command"_s, .sentence = tr("Copied as command"), .action = {}, .act = {} });
}

} // namespace gui::headers
