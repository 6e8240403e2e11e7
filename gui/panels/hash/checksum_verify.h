// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/jobs/job.h"
#include "gui/panels/hash/checksum_report.h"
#include "gui/panels/hash/checksum_sample.h"

#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QFrame;

namespace gui {
class Button;
class Card;
class Chooser;
class EmptyState;
class Field;
class FilterChips;
class LineEdit;
class MessageStrip;
class ProgressStrip;
} // namespace gui

namespace gui::hash {

class ChecksumDetail;
class ChecksumList;
class ChecksumVerdict;

/// Files against a list: which list, the answer, and every file with what is wrong with it.
class ChecksumVerify : public QWidget {
    Q_OBJECT
public:
    ChecksumVerify(Workbench& workbench, QWidget* parent = nullptr);
    ~ChecksumVerify() override;

    /// Lists, a folder for the list in view, or files whose lists lie beside them.
    void drop(Files files);
    void verifyText(const QString& text);
    void verifyList(const std::filesystem::path& list);
    void showSample();
    void openList();
    void verifyAgain();
    void cancel() { m_job.cancel(); }
    void copyCommand();
    void copyFailures();

    const ChecksumModel& files() const { return *m_model; }
    const LoadedList& list() const { return m_list; }
    CheckSummary summary() const;
    CheckReport report() const;
    bool isRunning() const { return m_stage == CheckStage::Running; }
    bool hasResult() const { return !m_model->files().empty() && !isRunning(); }
    bool hasQuestion() const { return !m_question.isEmpty(); }
    const Rate& rate() const { return m_job.rate(); }
    QString status() const;

    void setDropSentence(const QString& sentence);
    void setNarrow(bool isNarrow);
    void showMessage(Tone tone, const QString& sentence);
    void retranslate();

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeFields();
    QWidget* makeHeading();
    QWidget* makePanes();
    void connectAll();

    void ask(AuditQuestion question);
    void takeFields();
    void flush();
    /// Takes what the feed holds, but no longer than a frame; returns whether it is empty now.
    bool drain();
    void conclude();
    void adoptList(LoadedList&& list);
    void explainNoList();

    void present();
    void presentFields();
    void presentProgress();
    void presentChips();
    void presentDetail();
    void chooseFirstFailure();
    void hashChosen();
    void copyChosen();
    void openMenu(const QPoint& globalPosition);
    void chooseFolder();
    int chosenPosition() const;
    QString titleOfJob() const;

    Workbench& m_workbench;
    ChecksumModel* m_model;
    Job m_job;
    Job m_sampling;
    std::shared_ptr<AuditFeed> m_feed;
    std::optional<core::Result<core::hash::AuditTotals>> m_result;
    AuditQuestion m_question;
    LoadedList m_list;
    CheckStage m_stage = CheckStage::Done;
    std::optional<ChecksumSample> m_sample;
    std::function<void()> m_messageAction;
    bool m_isNarrow = false;

    QBoxLayout* m_fields = nullptr;
    Field* m_listField = nullptr;
    LineEdit* m_listEdit = nullptr;
    Button* m_open = nullptr;
    Field* m_folderField = nullptr;
    LineEdit* m_folderEdit = nullptr;
    Button* m_choose = nullptr;
    QCheckBox* m_newFiles = nullptr;
    MessageStrip* m_message;
    ProgressStrip* m_progress;
    ChecksumVerdict* m_verdict;
    QWidget* m_heading = nullptr;
    QBoxLayout* m_headingLayout = nullptr;
    FilterChips* m_chips = nullptr;
    LineEdit* m_search = nullptr;
    Chooser* m_order = nullptr;
    Card* m_panes = nullptr;
    QBoxLayout* m_panesLayout = nullptr;
    ChecksumList* m_rows = nullptr;
    QFrame* m_line = nullptr;
    ChecksumDetail* m_detail = nullptr;
    EmptyState* m_empty;
};

} // namespace gui::hash
