// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/panels/headers/audit_view.h"
#include "gui/panels/headers/pasted_input.h"
#include "gui/panels/headers/pasted_tab.h"
#include "gui/widgets/button.h"
#include "gui/widgets/chooser.h"
#include "gui/widgets/finding_list.h"
#include "gui/widgets/snippet.h"
#include "gui/widgets/strips.h"
#include "gui/workbench/workbench.h"

#include <QClipboard>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace gui;
using namespace gui::headers;
using namespace Qt::Literals::StringLiterals;

inline const QString inlinePolicy
    = u"HTTP/1.1 200 OK\n"
      "Content-Type: text/html\n"
      "Content-Security-Policy: default-src 'self'; script-src 'unsafe-inline'\n"
      "Strict-Transport-Security: max-age=31536000\n"
      "X-Powered-By: PHP/8.1\n"_s;

inline QString harOf(const QStringList& urls)
{
    QStringList entries;
    for (const QString& url : urls)
        entries << uR"({"request":{"method":"GET","url":"%1","httpVersion":"HTTP/2","headers":[]},)"
                   R"("response":{"status":200,"statusText":"","httpVersion":"HTTP/2","headers":)"
                   R"([{"name":"server","value":"one"},{"name":"x-frame-options","value":"DENY"}],)"
                   R"("content":{"size":0,"mimeType":"text/html"},"redirectURL":""}})"_s.arg(url);
    return uR"({"log":{"version":"1.2","creator":{"name":"t","version":"1"},"entries":[%1]}})"_s.arg(
        entries.join(u','));
}

/// A window with the tab in it, and settings of its own.
struct Desk {
    Desk()
        : settings(folder.path().toStdString())
        , workbench(settings)
    {
        workbench.setOpener([this](const Destination& to, const Content& content) {
            destination = to;
            if (const QString* text = std::get_if<QString>(&content))
                handed = *text;
        });
        open();
    }

    /// What is judged; a test that asks where nothing is ends at once.
    const core::http::Audit& audit() const
    {
        const core::http::Audit* audit = tab->audit();
        if (!audit)
            qFatal("nothing is judged");
        return *audit;
    }

    void open()
    {
        tab = std::make_unique<PastedTab>(workbench, nullptr);
        tab->resize(1072, 716);
        tab->show();
    }
    PasteEdit& edit() { return *tab->findChild<PasteEdit*>(); }
    FindingList& list() { return tab->findChild<AuditView*>()->list(); }
    void type(const QString& text)
    {
        edit().setPlainText(text);
        QVERIFY(QTest::qWaitFor([this] { return tab->audit() || !error().isEmpty(); }));
    }
    void paste(const QString& text)
    {
        QGuiApplication::clipboard()->setText(text);
        edit().paste();
    }
    QString error()
    {
        const auto* strip = tab->findChild<MessageStrip*>();
        return strip->isVisibleTo(tab.get()) ? strip->sentence() : QString();
    }
    bool says(const QString& words)
    {
        for (const QLabel* label : tab->findChildren<QLabel*>()) {
            if (label->isVisibleTo(tab.get()) && label->text().contains(words))
                return true;
        }
        return false;
    }
    Button* button(const QString& name)
    {
        for (Button* each : tab->findChildren<Button*>()) {
            if (each->isVisibleTo(tab.get()) && each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }
    void click(const QString& name)
    {
        Button* found = button(name);
        QVERIFY2(found, qPrintable(name));
        QTest::mouseClick(found, Qt::LeftButton);
    }
    Chooser* chooser(const QString& name)
    {
        for (Chooser* each : tab->findChildren<Chooser*>()) {
            if (each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }
    void choose(const QString& name, int index)
    {
        Chooser* found = chooser(name);
        QVERIFY2(found, qPrintable(name));
        found->setCurrentIndex(index);
        Q_EMIT found->activated(index);
    }
    /// Of the row whose sentence begins so; -1 where there is none.
    int row(const QString& title)
    {
        for (int i = 0; i < list().rowCount(); ++i) {
            if (list().sentenceOf(i).startsWith(title))
                return i;
        }
        return -1;
    }
    int rowOn(const QString& header)
    {
        for (int i = 0; i < list().rowCount(); ++i) {
            if (list().sentenceOf(i).contains(u", "_s + header))
                return i;
        }
        return -1;
    }
    QString code(const QString& what)
    {
        for (CodeBlock* block : tab->findChildren<CodeBlock*>()) {
            const auto* text = block->findChild<QTextEdit*>();
            if (text->accessibleName().startsWith(what) && block->isVisibleTo(tab.get()))
                return block->code();
        }
        return {};
    }

    QTemporaryDir folder;
    Settings settings;
    Workbench workbench;
    std::unique_ptr<PastedTab> tab;
    Destination destination;
    QString handed;
};
