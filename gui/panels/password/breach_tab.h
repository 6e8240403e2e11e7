// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fetch/breach_range.h"
#include "gui/jobs/job.h"
#include "gui/panels/password/breach_card.h"
#include "gui/panels/password/breach_lookup.h"
#include "gui/workbench/tab_view.h"

#include <QHash>
#include <QTimer>

class QBoxLayout;

namespace gui {
class Button;
class EmptyState;
class FetchWatcher;
class Field;
class LineEdit;
class MessageStrip;
class PageScroll;
class ProgressStrip;
class SecretEdit;
class Segmented;
} // namespace gui

namespace gui::password {

class BreachQuestion;

/// Whether a password is known from a leak: by a list on this computer at once, or by a server after a click.
class BreachTab : public TabView {
    Q_OBJECT
public:
    BreachTab(Workbench& workbench, QWidget* parent);
    ~BreachTab() override;

    void receive(Content content, const QString& offer) override;
    QString dropSentence(const Content& content) const override;
    void showDropTarget(const QString& sentence) override;
    void showSample() override;
    QList<QAction*> headerActions() const override;
    QString status() const override;

    bool isRunning() const { return m_searching.isRunning() || m_asking.isRunning(); }
    /// What asks; tests have another, for servers that are nowhere.
    using Asker
        = std::function<core::Result<core::fetch::RangeReply>(const core::fetch::RangeQuestion& question,
            core::fetch::Watcher& watcher, const core::Progress& progress)>;
    void setAsker(Asker asker) { m_asker = std::move(asker); }
    void setList(const std::filesystem::path& list);

protected:
    void retranslate() override;

private:
    enum class Remedy : std::uint8_t { None, Settings, Retry };
    /// Where an answer comes from.
    struct Told {
        core::password::BreachHashKind kind = core::password::BreachHashKind::Sha1;
        core::password::BreachSighting sighting;
        QString source; ///< a path or a server
        std::optional<std::uint64_t> listSize{};
        std::string prefix{}; ///< of a server's answer
        bool isFromCache = false;
    };

    QWidget* makeListFields();
    void connectAll();
    bool isOnline() const;
    void passwordChanged();
    void search();
    void presentList(const core::Result<ListAnswer>& answer);
    void prepareQuestion();
    void send();
    void presentReply(
        const core::fetch::RangeQuestion& question, const core::Result<core::fetch::RangeReply>& reply);
    void answerFrom(const core::fetch::RangeQuestion& question, const std::string& text, bool isFromCache);
    void remedy();
    void presentMessage(Tone tone, const QString& sentence, Remedy remedy);
    void presentAnswer();
    BreachCard::Answer wordsOf(const Told& told) const;
    void presentParts();
    void choosePath(bool isFolder);
    void copyCommand();
    void measureIt();
    static QString keyOf(const core::fetch::RangeQuestion& question);

    PageScroll* m_page;
    SecretEdit* m_password = nullptr;
    Field* m_passwordField = nullptr;
    Segmented* m_place;
    QWidget* m_listFields = nullptr;
    LineEdit* m_list = nullptr;
    Field* m_listField = nullptr;
    Button* m_chooseFile = nullptr;
    Button* m_chooseFolder = nullptr;
    QBoxLayout* m_listRow = nullptr;
    BreachQuestion* m_question;
    ProgressStrip* m_progress;
    MessageStrip* m_message;
    BreachCard* m_card;
    EmptyState* m_empty;
    QAction* m_sampleAction;
    QAction* m_commandAction;

    Job m_searching;
    Job m_asking;
    Job m_sampling;
    QTimer m_pause; ///< between two keystrokes
    std::shared_ptr<OpenBreachList> m_open = std::make_shared<OpenBreachList>();
    std::shared_ptr<BreachSample> m_sample;
    std::filesystem::path m_path;
    Asker m_asker;
    std::shared_ptr<FetchWatcher> m_watcher;
    QHash<QString, std::string> m_answers; ///< of servers, by question; while the window is open
    std::optional<Told> m_told;
    bool m_isFolder = false; ///< the list, as far as it was looked at
    QString m_listRemark; ///< what the list says of itself
    Remedy m_remedy = Remedy::None;
};

} // namespace gui::password
