// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/shell/actions.h"
#include "gui/shell/command_palette.h"
#include "gui/shell/palette_input.h"
#include "gui/shell/palette_model.h"
#include "gui/workbench/workbench.h"
#include "tests/gui/gui_main.h"

#include <QClipboard>
#include <QDropEvent>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThreadPool>

using namespace Qt::Literals::StringLiterals;
using gui::Content;
using gui::Destination;
using gui::Offer;
using gui::Panel;
using gui::Recognition;
using gui::Tab;

struct Opened {
    Destination destination;
    QString text;
    std::size_t files = 0;
};

inline QString textOf(const Content& content)
{
    const QString* text = std::get_if<QString>(&content);
    return text != nullptr ? *text : QString();
}

/// One panel that knows tokens, one that takes any text and any files, one that answers when it is told to.
inline std::vector<Panel> plantedPanels(const std::shared_ptr<QSemaphore>& slow)
{
    const auto tab
        = [](const char* id, const QString& title) { return Tab{ id, [title] { return title; }, nullptr }; };
    std::vector<Panel> panels;
    panels.push_back({ "hash", "hashes", [] { return u"Hashes"_s; },
        [] { return QStringList{ u"checksum"_s, u"digest"_s }; },
        [](const Content&) { return Recognition(); },
        [](const Content& content) -> QList<Offer> {
            if (std::holds_alternative<gui::Files>(content))
                return { { u"hash-files"_s, u"files"_s, u"Hash these files"_s } };
            return { { u"hash-text"_s, u"text"_s, u"Hash this text"_s } };
        },
        { tab("files", u"Files"_s), tab("text", u"Text"_s) } });
    panels.push_back({ "jwt", "jwt", [] { return u"JWT"_s; }, [] { return QStringList{ u"token"_s }; },
        [](const Content& content) -> Recognition {
            if (!textOf(content).startsWith(u"eyJ"_s))
                return {};
            return { 95, u"This looks like a JSON Web Token"_s,
                u"Three Base64url parts; the first decodes to JSON with \"alg\": \"ES256\"."_s,
                { { u"decode"_s, u"decode"_s, u"Decode as JWT"_s },
                    { u"verify"_s, u"decode"_s, u"Decode and verify with a key from the vault"_s },
                    { u"compare"_s, u"decode"_s, u"Compare with the token already open"_s } } };
        },
        nullptr, { tab("decode", u"Decode"_s) } });
    panels.push_back({ "slow", "vault", [] { return u"Vault"_s; }, nullptr,
        [slow](const Content& content) -> Recognition {
            if (!textOf(content).contains(u"slow"_s))
                return {};
            slow->acquire();
            return { 99, u"This looks slow"_s, {}, { { u"late"_s, u"all"_s, u"Come late"_s } } };
        },
        [](const Content& content) -> QList<Offer> {
            if (!std::holds_alternative<QString>(content))
                return {};
            return { { u"save"_s, u"all"_s, u"Save in the vault"_s } };
        },
        { tab("all", u"All"_s) } });
    return panels;
}

inline const QString token = u"eyJhbGciOiJFUzI1NiIsInR5cCI6ImF0K2p3dCIsImtpZCI6IjIwMjYtMDMifQ."_s
    + QString(280, u'a') + u".pb1jstAcU6fA"_s;

/// A window with a field, the palette over it, and panels that are planted.
class PaletteFixture {
protected:
    bool open();
    void close();

    QStringList titles() const;
    QStringList choices() const;
    const gui::PaletteModel& model() const { return *static_cast<gui::PaletteModel*>(list().model()); }
    QListView& list() const { return *m_palette->findChild<QListView*>(); }
    gui::PaletteInput& input() const { return *m_palette->findChild<gui::PaletteInput*>(); }
    QString current() const { return list().currentIndex().data().toString(); }
    void paste(const QString& text);
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&input(), key, modifiers);
    }
    void type(const QString& text) { QTest::keyClicks(&input(), text); }
    gui::RecentActions recent() { return gui::RecentActions(*m_settings); }
    void change(const std::function<void(gui::Choices&)>& change);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<gui::Settings> m_settings;
    std::unique_ptr<gui::Workbench> m_workbench;
    std::shared_ptr<QSemaphore> m_slow;
    std::vector<Panel> m_panels;
    std::unique_ptr<QWidget> m_window;
    QLineEdit* m_field = nullptr;
    gui::ShellActions* m_actions = nullptr;
    gui::CommandPalette* m_palette = nullptr;
    std::vector<Opened> m_opened;
};

inline bool PaletteFixture::open()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<gui::Settings>(std::filesystem::path(m_folder->path().toStdString()));
    m_workbench = std::make_unique<gui::Workbench>(*m_settings);
    m_workbench->setOpener([this](const Destination& destination, Content content) {
        const auto* files = std::get_if<gui::Files>(&content);
        m_opened.push_back({ destination, textOf(content), files != nullptr ? files->size() : 0 });
    });
    m_slow = std::make_shared<QSemaphore>();
    m_panels = plantedPanels(m_slow);
    m_window = std::make_unique<QWidget>();
    m_window->resize(1280, 800);
    m_field = new QLineEdit(m_window.get());
    m_actions = new gui::ShellActions(m_window.get());
    m_palette = new gui::CommandPalette(*m_workbench, m_panels, *m_actions, m_window.get());
    m_window->show();
    m_window->activateWindow();
    const bool isActive = QTest::qWaitForWindowActive(m_window.get());
    m_field->setFocus();
    m_opened.clear();
    return isActive;
}

inline void PaletteFixture::close()
{
    m_slow->release(100);
    m_window.reset();
    QThreadPool::globalInstance()->waitForDone();
    m_workbench.reset();
    m_settings.reset();
}

inline QStringList PaletteFixture::titles() const
{
    QStringList titles;
    for (int i = 0; i < model().rowCount(); ++i)
        titles << model().row(i).title;
    return titles;
}

inline QStringList PaletteFixture::choices() const
{
    QStringList titles;
    for (int i = 0; i < model().rowCount(); ++i)
        if (model().row(i).kind == gui::PaletteRow::Kind::Choice)
            titles << model().row(i).title;
    return titles;
}

inline void PaletteFixture::paste(const QString& text)
{
    QGuiApplication::clipboard()->setText(text);
    QTest::keySequence(&input(), QKeySequence::Paste);
}

inline void PaletteFixture::change(const std::function<void(gui::Choices&)>& change)
{
    gui::Choices choices = m_settings->choices();
    change(choices);
    m_settings->change(choices);
}
