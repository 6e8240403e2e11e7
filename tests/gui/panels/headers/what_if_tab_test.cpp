// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/headers/header_editor.h"
#include "gui/panels/headers/header_lines_text.h"
#include "gui/panels/headers/page_preview.h"
#include "gui/panels/headers/recommended_headers.h"
#include "gui/panels/headers/response_side.h"
#include "gui/panels/headers/what_if_tab.h"
#include "gui/widgets/button.h"
#include "gui/widgets/label.h"
#include "gui/widgets/strips.h"
#include "gui/workbench/workbench.h"
#include "tests/gui/gui_main.h"

#include <QAction>
#include <QClipboard>
#include <QTemporaryDir>

using namespace gui;
using namespace gui::headers;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString response
    = u"HTTP/1.1 200 OK\ncontent-type: text/html\nx-frame-options: DENY\nserver: nginx/1.24.0"_s;

struct Desk {
    Desk()
        : settings(folder.path().toStdString())
        , workbench(settings)
        , tab(std::make_unique<WhatIfTab>(workbench, nullptr))
    {
        tab->resize(1072, 716);
        tab->show();
        tab->activateWindow();
    }

    void begin(const QString& text = response)
    {
        tab->receive(text, u"edit"_s);
        QVERIFY(QTest::qWaitFor([&] { return tab->trial() != nullptr; }));
    }
    HeaderEditor& editor() { return tab->editor(); }
    QString text() { return editor().toPlainText(); }
    void putCursorIn(const QString& line)
    {
        const int number = static_cast<int>(editor().lines().indexOf(line));
        QVERIFY(number >= 0);
        editor().setTextCursor(QTextCursor(editor().document()->findBlockByNumber(number)));
    }
    bool hasField(const char* name)
    {
        const Trial* trial = tab->trial();
        return trial && trial->now && core::http::firstOf(trial->now->exchange.judged(), name) != nullptr;
    }
    bool hasBefore()
    {
        const Trial* trial = tab->trial();
        return trial && trial->before;
    }
    bool hasPreview()
    {
        const Trial* trial = tab->trial();
        return trial && trial->preview;
    }
    std::size_t hopCount()
    {
        const Trial* trial = tab->trial();
        return trial && trial->now ? trial->now->exchange.hops.size() : 0;
    }
    /// What it was, before anything was changed.
    bool hadField(const char* name)
    {
        const Trial* trial = tab->trial();
        return trial && trial->before
            && core::http::firstOf(trial->before->exchange.judged(), name) != nullptr;
    }
    QAction* action(const QString& text)
    {
        for (QAction* action : tab->actions()) {
            if (action->text() == text)
                return action;
        }
        return nullptr;
    }
    bool says(const QString& words)
    {
        for (const QLabel* label : tab->findChildren<QLabel*>()) {
            if (label->isVisibleTo(tab.get()) && label->text().contains(words))
                return true;
        }
        return false;
    }

    QTemporaryDir folder;
    Settings settings;
    Workbench workbench;
    std::unique_ptr<WhatIfTab> tab;
};

} // namespace

class WhatIfTabTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void knowsItsLines_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<LineKind>("kind");
        QTest::newRow("blank") << u"  "_s << LineKind::Blank;
        QTest::newRow("status") << u"HTTP/2 200"_s << LineKind::Status;
        QTest::newRow("field") << u"Server: nginx"_s << LineKind::Field;
        QTest::newRow("empty value") << u"Server:"_s << LineKind::Field;
        QTest::newRow("pseudo") << u":status: 200"_s << LineKind::Field;
        QTest::newRow("off") << u"# Server: nginx"_s << LineKind::Off;
        QTest::newRow("a name with a number sign") << u"#a: b"_s << LineKind::Field;
        QTest::newRow("continuation") << u"  more"_s << LineKind::Continuation;
        QTest::newRow("damaged") << u"Server nginx"_s << LineKind::Damaged;
    }
    void knowsItsLines()
    {
        QFETCH(QString, line);
        QFETCH(LineKind, kind);
        QCOMPARE(kindOf(line), kind);
        QCOMPARE(toggled(toggled(line)), line);
    }

    void leavesOutWhatIsOff()
    {
        const EnabledLines enabled
            = enabledLines({ u"HTTP/1.1 200 OK"_s, u"a: 1"_s, u""_s, u"# b: 2"_s, u"  folded"_s, u"c: 3"_s });
        QCOMPARE(enabled.text, std::string("HTTP/1.1 200 OK\na: 1\nc: 3\n"));
        QCOMPARE(enabled.fieldLines, (std::vector<int>{ 1, 5 }));
    }

    void appliesChanges_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value"); // null: it goes
        QTest::addColumn<int>("field"); // -1: all of that name
        QTest::addColumn<QString>("after");
        QTest::newRow("new") << u"a: 1"_s << u"b"_s << u"2"_s << -1 << u"a: 1\nb: 2"_s;
        QTest::newRow("new before the last line end")
            << u"a: 1\n"_s << u"b"_s << u"2"_s << -1 << u"a: 1\nb: 2\n"_s;
        QTest::newRow("other value") << u"A: 1\nc: 3"_s << u"a"_s << u"2"_s << -1 << u"A: 2\nc: 3"_s;
        QTest::newRow("of several the first")
            << u"a: 1\nb: 2\na: 3"_s << u"a"_s << u"4"_s << -1 << u"a: 4\nb: 2"_s;
        QTest::newRow("gone") << u"a: 1\nb: 2\na: 3"_s << u"a"_s << QString() << -1 << u"b: 2"_s;
        QTest::newRow("gone with its continuation")
            << u"a: 1\n  2\nb: 3"_s << u"a"_s << QString() << -1 << u"b: 3"_s;
        QTest::newRow("one of several") << u"a: 1\na: 2"_s << u"a"_s << u"3"_s << 1 << u"a: 1\na: 3"_s;
        QTest::newRow("off stays") << u"# a: 1\nb: 2"_s << u"a"_s << u"3"_s << -1 << u"# a: 1\nb: 2\na: 3"_s;
        QTest::newRow("no such field") << u"a: 1"_s << u"a"_s << u"2"_s << 9 << u"a: 1\na: 2"_s;
    }
    void appliesChanges()
    {
        QFETCH(QString, before);
        QFETCH(QString, name);
        QFETCH(QString, value);
        QFETCH(int, field);
        QFETCH(QString, after);
        core::http::Change change{ .name = name.toStdString() };
        if (!value.isNull())
            change.value = value.toStdString();
        if (field >= 0)
            change.field = static_cast<std::size_t>(field);
        QCOMPARE(applied(before.split(u'\n'), { change }).join(u'\n'), after);
    }

    void editsOnlyWhatDiffers_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        for (const auto& [before, after] : { std::pair{ u"a\nb\nc"_s, u"a\nB\nc"_s },
                 { u"a\nb"_s, u"a\nb\nc"_s }, { u"a\nb"_s, u"x\na\nb"_s }, { u"a\nb\nc"_s, u"a\nc"_s },
                 { u"a\nb"_s, u"a"_s }, { u"a"_s, u""_s }, { u""_s, u"a"_s }, { u"a\nb"_s, u"b"_s },
                 { u"a\na\na"_s, u"a\na"_s }, { u"a\nb\nc"_s, u"c\nb\na"_s }, { u"a"_s, u"a"_s } })
            QTest::addRow("%s", qPrintable(before + u" > "_s + after)) << before << after;
    }
    void editsOnlyWhatDiffers()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        HeaderEditor editor;
        editor.begin(before);
        editor.setLines(after.split(u'\n'));
        QCOMPARE(editor.toPlainText(), after);
        editor.undo();
        QCOMPARE(editor.toPlainText(), before);
    }

    void beginsWithTheJudgedResponse()
    {
        Desk desk;
        desk.begin(u"HTTP/1.1 301 Moved\nLocation: https://a.example/\n\nHTTP/1.1 200 OK\nServer: b\n"_s);
        QCOMPARE(desk.text(), u"HTTP/1.1 200 OK\nServer: b"_s);
        QCOMPARE(desk.hopCount(), 2U);
        QVERIFY(desk.hasBefore());
        QVERIFY(!desk.action(u"Reset"_s)->isEnabled());
    }

    void judgesWhatIsTyped()
    {
        Desk desk;
        desk.begin();
        QVERIFY(!desk.hasField("referrer-policy"));
        desk.editor().moveCursor(QTextCursor::End);
        QTest::keyClick(&desk.editor(), Qt::Key_Return);
        QTest::keyClicks(&desk.editor(), u"Referrer-Policy: no-referrer"_s);
        QTRY_VERIFY(desk.hasField("referrer-policy"));
        QVERIFY(!desk.hadField("referrer-policy"));
        QVERIFY(desk.action(u"Reset"_s)->isEnabled());
        desk.action(u"Reset"_s)->trigger();
        QTRY_VERIFY(!desk.hasField("referrer-policy"));
        QCOMPARE(desk.text(), response);
    }

    void beginsByTyping()
    {
        Desk desk;
        QTest::keyClicks(&desk.editor(), u"Server: a"_s);
        QTRY_VERIFY(desk.hasField("server"));
        QVERIFY(!desk.hasBefore());
    }

    void beginsByPasting()
    {
        Desk desk;
        QGuiApplication::clipboard()->setText(
            u"HTTP/1.1 301 Moved\nLocation: /\n\nHTTP/1.1 200 OK\nServer: b\n"_s);
        desk.editor().paste();
        QTRY_COMPARE(desk.text(), u"HTTP/1.1 200 OK\nServer: b"_s);
        QTRY_VERIFY(desk.hasBefore());
    }

    void switchesALineOffAndOn()
    {
        Desk desk;
        desk.begin();
        desk.putCursorIn(u"x-frame-options: DENY"_s);
        QAction* toggle = desk.action(u"Off or on"_s);
        QVERIFY(toggle->isEnabled());
        toggle->trigger();
        QTRY_VERIFY(!desk.hasField("x-frame-options"));
        QVERIFY(desk.text().contains(u"# x-frame-options: DENY"_s));
        toggle->trigger();
        QTRY_VERIFY(desk.hasField("x-frame-options"));
        QCOMPARE(desk.text(), response);
        // Also by the box before it, and back by the key that undoes.
        const QRect box = desk.editor().boxRect(2);
        QWidget* boxes = desk.editor().childAt(box.center());
        QVERIFY(boxes);
        QTest::mouseClick(boxes, Qt::LeftButton, {}, boxes->mapFrom(&desk.editor(), box.center()));
        QTRY_VERIFY(!desk.hasField("x-frame-options"));
        QTest::keyClick(&desk.editor(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(desk.hasField("x-frame-options"));
    }

    void doesNotSwitchOffAStatusLine()
    {
        Desk desk;
        desk.begin();
        desk.putCursorIn(u"HTTP/1.1 200 OK"_s);
        QVERIFY(!desk.action(u"Off or on"_s)->isEnabled());
        desk.editor().toggle(0);
        QCOMPARE(desk.text(), response);
    }

    void removesALine()
    {
        Desk desk;
        desk.begin();
        desk.putCursorIn(u"server: nginx/1.24.0"_s);
        desk.action(u"Remove"_s)->trigger();
        QTRY_VERIFY(!desk.hasField("server"));
        QVERIFY(!desk.text().contains(u"server"_s));
        desk.editor().undo();
        QTRY_VERIFY(desk.hasField("server"));
    }

    void addsRecommendedHeaders()
    {
        QVERIFY(recommendedHeaders().size() >= 12);
        Desk desk;
        desk.begin();
        QMenu* menu = nullptr;
        for (Button* button : desk.tab->findChildren<Button*>()) {
            if (button->text() == u"Add header…"_s) {
                QTest::mouseClick(button, Qt::LeftButton);
                menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            }
        }
        QVERIFY(menu);
        menu->actions().constFirst()->trigger();
        menu->close();
        QTRY_VERIFY(desk.hasField("strict-transport-security"));
        QVERIFY(desk.text().endsWith(u"Strict-Transport-Security: max-age=63072000; includeSubDomains"_s));
    }

    void appliesTheFixOfAFinding()
    {
        Desk desk;
        desk.tab->showSample();
        QTRY_VERIFY(desk.tab->trial());
        int row = -1;
        for (int i = 0; i < desk.tab->list().rows().size() && row < 0; ++i)
            row = desk.tab->list().rows()[i].action.isEmpty() ? -1 : i;
        if (row < 0)
            QSKIP("nothing judges headers yet");
        const QString title = desk.tab->list().rows()[row].title;
        const QString before = desk.text();
        QTest::mouseClick(
            desk.tab->list().viewport(), Qt::LeftButton, {}, desk.tab->list().actionRect(row).center());
        QVERIFY(desk.text() != before);
        // It is gone, or at least it is not there as it was.
        QTRY_VERIFY(!desk.tab->list().rows().isEmpty()
            && (desk.tab->list().rows()[row].title != title
                || desk.tab->list().rows()[row].action.isEmpty()));
        QVERIFY(desk.says(u"gone"_s));
        desk.editor().undo();
        QCOMPARE(desk.text(), before);
    }

    void triesWhatAnotherTabChanged()
    {
        Desk desk;
        // The second comes while the first is still being read.
        desk.tab->receive(response, u"edit"_s);
        desk.tab->receive(response + u"\nreferrer-policy: no-referrer\n"_s, u"try"_s);
        QTRY_VERIFY(desk.hasField("referrer-policy"));
        QVERIFY(!desk.hadField("referrer-policy"));
        desk.editor().undo();
        QTRY_VERIFY(!desk.hasField("referrer-policy"));
    }

    void saysWhatIsNoResponse()
    {
        Desk desk;
        desk.tab->receive(u"nothing of the kind"_s, u"edit"_s);
        QTRY_VERIFY(desk.tab->findChild<MessageStrip*>()->isVisible());
        desk.begin();
        QTRY_VERIFY(!desk.tab->findChild<MessageStrip*>()->isVisible());
    }

    void showsWhatThePolicyWouldBlock()
    {
        Desk desk;
        desk.begin(u"content-type: text/html\ncontent-security-policy: default-src 'self'\n"_s);
        desk.tab->page().input().setText(
            u"<script src=https://cdn.example.net/a.js></script><img src=/a.png><script>run()</script>"_s);
        if (core::http::readPage("<script>a</script>").resources.empty())
            QSKIP("nothing reads pages yet");
        QTRY_VERIFY(desk.hasPreview());
        QTRY_COMPARE(desk.tab->page().list().rows().size(), 3);
        const GroupedRow row = desk.tab->page().list().rows()[1];
        QCOMPARE(row.title, u"Script: https://cdn.example.net/a.js"_s);
        QVERIFY(row.subject.contains(u"script-src"_s) && row.subject.contains(u"default-src"_s));
        QVERIFY(row.end.contains(u"cdn.example.net"_s));
        Q_EMIT desk.tab->page().list().actionWanted(1);
        QCOMPARE(QGuiApplication::clipboard()->text(), row.end);
        // Another policy, and it may.
        desk.editor().apply(
            { { .name = "content-security-policy", .value = "default-src * 'unsafe-inline'" } });
        QTRY_VERIFY(desk.tab->page().list().rows().isEmpty());
    }

    void readsPagesAndHeadersFromFiles()
    {
        Desk desk;
        const auto write = [&](const QString& name, const QByteArray& content) {
            const QString path = desk.folder.filePath(name);
            QFile file(path);
            if (file.open(QFile::WriteOnly))
                file.write(content);
            return path.toStdString();
        };
        desk.tab->receive(Files{ write(u"headers.txt"_s, response.toUtf8()) }, {});
        QTRY_VERIFY(desk.hasField("server"));
        desk.tab->receive(Files{ write(u"page.html"_s, "<p>words</p>") }, {});
        QTRY_VERIFY(!desk.tab->page().input().isEmpty());
        QCOMPARE(desk.text(), response);
        desk.tab->receive(Files{ desk.folder.filePath(u"missing.txt"_s).toStdString() }, {});
        QTRY_VERIFY(desk.tab->findChild<MessageStrip*>()->isVisible());
    }

    void stacksWhenNarrow()
    {
        Desk desk;
        desk.begin();
        QWidget* list = desk.tab->list().parentWidget();
        QVERIFY(
            list->mapTo(desk.tab.get(), QPoint()).x() > desk.editor().mapTo(desk.tab.get(), QPoint()).x());
        desk.tab->resize(600, 500);
        QTRY_VERIFY(
            list->mapTo(desk.tab.get(), QPoint()).x() <= desk.editor().mapTo(desk.tab.get(), QPoint()).x());
    }

    void remembersNothingOfTheText()
    {
        Desk desk;
        desk.begin(u"x-secret: topsecretvalue\nserver: a\n"_s);
        desk.settings.save();
        QFile file(QString::fromStdString(desk.settings.location().string()));
        if (file.open(QFile::ReadOnly))
            QVERIFY(!file.readAll().contains("topsecretvalue"));
    }
};

GUI_TEST_MAIN(WhatIfTabTest)

#include "what_if_tab_test.moc"
