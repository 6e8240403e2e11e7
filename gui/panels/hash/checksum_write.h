// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/hash/checksum_creation.h"
#include "gui/jobs/job.h"
#include "gui/panels/hash/input_model.h"
#include "gui/widgets/style/tokens.h"
#include "gui/workbench/content.h"

#include <QWidget>

class QBoxLayout;
class QListView;

namespace gui {
class Button;
class Card;
class Chooser;
class DropStrip;
class EmptyState;
class Field;
class Label;
class MessageStrip;
class MultiChooser;
class ProgressStrip;
class Segmented;
class Stamp;
class Workbench;
} // namespace gui

namespace gui::hash {

/// Checksum files of files and folders, in each format, one for all or one beside each file.
class ChecksumWrite : public QWidget {
    Q_OBJECT
public:
    ChecksumWrite(Workbench& workbench, QWidget* parent = nullptr);

    void add(Files inputs);
    void chooseFiles();
    void copyCommand();
    void cancel() { m_job.cancel(); }
    bool hasInputs() const { return !m_inputs->inputs().empty(); }
    bool isRunning() const { return m_job.isRunning(); }
    const Rate& rate() const { return m_job.rate(); }
    QString status() const;
    /// As the fields have it; `list` is empty until it is asked for.
    core::hash::CreationPlan plan() const;
    /// What the file dialog leads to; it has asked whether to replace a file.
    Q_INVOKABLE void saveTo(const QString& list);

    void setDropSentence(const QString& sentence);
    void setNarrow(bool isNarrow);
    void retranslate();

Q_SIGNALS:
    void changed();
    void verifyWanted(const std::filesystem::path& list);

protected:
    void changeEvent(QEvent* event) override;

private:
    /// What was read, and, unless somebody must decide first, what was written.
    struct Outcome {
        std::shared_ptr<const core::hash::Creation> creation;
        std::vector<std::filesystem::path> lists;
    };

    QWidget* makeFields();
    void setArrangements();
    QWidget* makeInputs();
    QWidget* makeOutcome();
    void connectAll();

    void lookAt();
    void removeChosen();
    void clear();
    void chooseFolder();
    void adoptFormat();
    void fillDigests();
    std::vector<core::hash::Algorithm> algorithms() const;
    core::hash::ChecksumFormat format() const;
    core::hash::Arrangement arrangement() const;
    bool takesSeveral() const;
    std::filesystem::path commonFolder() const;

    void begin();
    void hash(const core::hash::CreationPlan& plan);
    void leaveOut();
    void take(const core::Result<Outcome>& outcome);
    void presentError(const core::Error& error);
    void presentWritten(const Outcome& outcome);
    void presentFailures(const core::hash::Creation& creation);
    void present();
    void presentProgress();

    Workbench& m_workbench;
    Job m_looking;
    Job m_job;
    InputModel* m_inputs;
    Files m_unseen; ///< of which nobody knows yet what they are
    core::hash::CreationPlan m_running;
    std::shared_ptr<const core::hash::Creation> m_waiting; ///< for the decision to leave files out
    std::vector<std::filesystem::path> m_written;
    std::function<void()> m_messageAction;
    QString m_formatId; ///< whose digests are in the choosers
    bool m_isNarrow = false;

    QBoxLayout* m_fields = nullptr;
    Segmented* m_format = nullptr;
    Field* m_formatField = nullptr;
    Chooser* m_one = nullptr;
    Field* m_oneField = nullptr;
    MultiChooser* m_several = nullptr;
    Field* m_severalField = nullptr;
    Segmented* m_arrangement = nullptr;
    Field* m_arrangementField = nullptr;
    DropStrip* m_strip;
    EmptyState* m_empty;
    MessageStrip* m_message;
    ProgressStrip* m_progress;
    QWidget* m_inputPart = nullptr;
    Label* m_count = nullptr;
    Button* m_addFolder = nullptr;
    Button* m_remove = nullptr;
    Button* m_clear = nullptr;
    QListView* m_list = nullptr;
    Button* m_save = nullptr;
    Label* m_remark = nullptr;
    Card* m_outcome = nullptr;
    Stamp* m_stamp = nullptr;
    Label* m_headline = nullptr;
    Label* m_detail = nullptr;
    Button* m_verify = nullptr;
    Button* m_copyPath = nullptr;
    Button* m_leaveOut = nullptr;
};

} // namespace gui::hash
