// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/jobs/job.h"
#include "gui/workbench/panel.h"
#include "gui/workbench/tab_view.h"
#include "gui/workbench/workbench.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <atomic>
#include <chrono>
#include <memory>
#include <thread>

namespace tests {

/// A tab that remembers what happens to it: two fields, two actions in the header and one in "More".
class PlantedView : public gui::TabView {
    Q_OBJECT
public:
    PlantedView(gui::Workbench& workbench, QString panelId, QString tab, QWidget* parent)
        : TabView(workbench, parent)
        , panel(std::move(panelId))
        , job(this)
    {
        using namespace Qt::Literals::StringLiterals;
        setObjectName(panel + u'/' + tab);
        auto* column = new QVBoxLayout(this);
        for (const QString& name : { u"first"_s, u"second"_s }) {
            auto* field = new QLineEdit(this);
            field->setObjectName(name);
            field->setAccessibleName(name);
            column->addWidget(field);
        }
        column->addStretch(1);
        sample = newAction("sample"_L1, QKeySequence(u"Ctrl+L"_s));
        sample->setText(u"Sample"_s);
        command = newAction("command"_L1);
        command->setText(u"Copy as command"_s);
        hidden = newAction("clear"_L1);
        hidden->setText(u"Clear all"_s);
        workbench.jobs().watch(&job,
            { .panel = panel,
                .title = [this] { return u"Working in "_s + panel; },
                .loss = [this] { return loss; } });
    }

    void receive(gui::Content content, const QString& offer) override
    {
        received = std::move(content);
        receivedOffer = offer;
        ++receivedCount;
    }
    QString dropSentence(const gui::Content& content) const override
    {
        using namespace Qt::Literals::StringLiterals;
        return takesFiles && std::holds_alternative<gui::Files>(content) ? u"Drop to try"_s : QString();
    }
    void showDropTarget(const QString& sentence) override { dropShown = sentence; }
    void showSample() override { ++samples; }
    QList<QAction*> headerActions() const override { return { sample, command }; }
    QString tail() const override { return tailText; }
    QString unsaved() const override { return unsavedText; }
    QString status() const override { return statusText; }

    /// Runs until it is cancelled or `go` is set.
    void work()
    {
        job.start(
            [go = this->go](const core::Progress& progress) -> core::Result<int> {
                progress.tell({ .done = 250, .total = 1000 });
                while (!*go && !progress.stop.isRequested())
                    std::this_thread::sleep_for(std::chrono::milliseconds(1));
                if (progress.stop.isRequested())
                    return core::fail(core::ErrorCode::Cancelled);
                return 1;
            },
            [this](core::Result<int> result) { wasCancelled = !result; });
    }

    QString panel;
    gui::Job job;
    QAction* sample;
    QAction* command;
    QAction* hidden;
    gui::Content received;
    QString receivedOffer;
    int receivedCount = 0;
    int samples = 0;
    bool takesFiles = true;
    QString dropShown;
    QString tailText;
    QString unsavedText;
    QString statusText;
    QString loss;
    bool wasCancelled = false;
    std::shared_ptr<std::atomic<bool>> go = std::make_shared<std::atomic<bool>>(false);

protected:
    void retranslate() override { }
};

/// Three panels; "beta" knows texts that begin with "beta", "alpha" does something with anything.
inline std::vector<gui::Panel> plantedPanels()
{
    using namespace Qt::Literals::StringLiterals;
    struct Row {
        const char* id;
        const char* icon;
        QString title;
        std::vector<std::pair<const char*, QString>> tabs;
    };
    const std::vector<Row> rows{
        { "alpha", "hashes", u"Hashes"_s,
            { { "files", u"Files"_s }, { "text", u"Text"_s }, { "list", u"Checksum file"_s },
                { "compare", u"Compare"_s }, { "password", u"Password hash"_s },
                { "tokens", u"Tokens"_s } } },
        { "beta", "jwt", u"JWT"_s, { { "inspect", u"Inspect"_s }, { "create", u"Create"_s } } },
        { "gamma", "vault", u"Vault"_s, { { "entries", u"Entries"_s } } },
    };
    std::vector<gui::Panel> panels;
    for (const Row& row : rows) {
        const QString id = QString::fromLatin1(row.id);
        std::vector<gui::Tab> tabs;
        for (const auto& planted : row.tabs)
            tabs.push_back({ .id = planted.first,
                .title = [title = planted.second] { return title; },
                .create = [id, tab = QString::fromLatin1(planted.first)](
                              gui::Workbench& workbench, QWidget* parent) -> gui::TabView* {
                    return new PlantedView(workbench, id, tab, parent);
                } });
        panels.push_back({ .id = row.id,
            .icon = row.icon,
            .title = [title = row.title] { return title; },
            .keywords = [] { return QStringList(); },
            .recognise = [id](const gui::Content& content) -> gui::Recognition {
                const QString* const text = std::get_if<QString>(&content);
                if (id != u"beta"_s || text == nullptr || !text->startsWith(u"beta"_s))
                    return {};
                return { .certainty = 90,
                    .sentence = u"This looks like beta"_s,
                    .reason = u"It begins so"_s,
                    .offers = { { u"inspect it"_s, u"inspect"_s, u"Inspect this"_s } } };
            },
            .offers = [id](const gui::Content&) -> QList<gui::Offer> {
                return id == u"alpha"_s ? QList<gui::Offer>{ { u"hash it"_s, u"text"_s, u"Hash this"_s } }
                                        : QList<gui::Offer>{};
            },
            .tabs = std::move(tabs) });
    }
    return panels;
}

} // namespace tests
