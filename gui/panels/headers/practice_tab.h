// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/jobs/job.h"
#include "gui/panels/headers/practice_session.h"
#include "gui/workbench/tab_view.h"

#include <filesystem>

class QBoxLayout;
class QFrame;
class QTableView;

namespace gui {
class Badge;
class Button;
class Card;
class Field;
class Label;
class LineEdit;
class MessageStrip;
class PageScroll;
} // namespace gui

namespace gui::headers {

class ExerciseDetail;
class GroupedList;
class PracticeLog;

/// The practice server: starting it, what there is to practise on, and what it was asked.
class PracticeTab : public TabView {
    Q_OBJECT
public:
    PracticeTab(Workbench& workbench, QWidget* parent);

    /// An address or a path of an exercise chooses it; the offer "start" starts the server, too.
    void receive(Content content, const QString& offer) override;
    void showSample() override;
    QList<QAction*> headerActions() const override;
    QString status() const override;

    PracticeSession& session() { return m_session; }
    GroupedList& list() { return *m_list; }

protected:
    void retranslate() override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeServerCard();
    QWidget* makeExercises();
    QWidget* makeLog();
    void connectParts();
    void arrange();
    void startOrStop();
    void start();
    void presentState();
    void presentList();
    void presentDetail();
    void presentLog();
    void presentFailure(const core::Error& error);
    void choose(const core::practice::Exercise& exercise);

    void inspect();
    void saveAuthority();
    void save(const std::filesystem::path& file);
    void copyCommand();

    PracticeSession& m_session;
    PageScroll* m_page;
    QBoxLayout* m_serverColumns = nullptr;
    Badge* m_badge = nullptr;
    Label* m_state = nullptr;
    Label* m_where = nullptr;
    LineEdit* m_port = nullptr;
    Field* m_portField = nullptr;
    Button* m_start = nullptr;
    Button* m_stop = nullptr;
    Label* m_buttonTop = nullptr; ///< as high as the label of the field beside
    MessageStrip* m_message;
    QBoxLayout* m_columns = nullptr;
    QWidget* m_listPane = nullptr;
    Label* m_listTitle = nullptr;
    Label* m_count = nullptr;
    LineEdit* m_search = nullptr;
    GroupedList* m_list = nullptr;
    Label* m_noMatch = nullptr;
    QFrame* m_line = nullptr;
    ExerciseDetail* m_detail = nullptr;
    Label* m_logTitle = nullptr;
    Label* m_logEmpty = nullptr;
    QTableView* m_logTable = nullptr;
    PracticeLog* m_log;
    QAction* m_startAction;
    QAction* m_saveAction;
    QAction* m_commandAction;
    Job m_saving;
    std::filesystem::path m_authorityFile; ///< where it was saved in this run
    const core::practice::Exercise* m_chosen = nullptr;
    bool m_inspectsWhenRunning = false;
};

} // namespace gui::headers
