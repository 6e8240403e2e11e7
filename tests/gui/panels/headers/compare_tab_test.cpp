// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/headers/compare_tab.h"
#include "gui/panels/headers/pasted_input.h"
#include "gui/panels/headers/response_side.h"
#include "gui/widgets/badge.h"
#include "gui/widgets/label.h"
#include "gui/workbench/workbench.h"
#include "tests/gui/gui_main.h"

#include <QAction>
#include <QCheckBox>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>

using namespace gui;
using namespace gui::headers;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString plain
    = u"HTTP/1.1 200 OK\nContent-Type: text/html\nX-Frame-Options: DENY\nServer: nginx/1.24.0\n"_s;
const QString better = u"HTTP/1.1 200 OK\nContent-Type: text/html\nX-Frame-Options: DENY\nServer: nginx\n"
                       "X-Content-Type-Options: nosniff\nReferrer-Policy: no-referrer\n"_s;

struct Desk {
    Desk()
        : settings(folder.path().toStdString())
        , workbench(settings)
        , tab(std::make_unique<CompareTab>(workbench, nullptr))
    {
        tab->resize(1072, 716);
        tab->show();
    }

    GroupedRow row(const QString& title)
    {
        for (const GroupedRow& row : tab->list().rows()) {
            if (row.title == title)
                return row;
        }
        return {};
    }
    /// Tests have names of headers, too.
    GroupedRow field(const QString& name)
    {
        for (const GroupedRow& row : tab->list().rows()) {
            if (row.title == name && !row.word.isEmpty())
                return row;
        }
        return {};
    }
    QStringList headings()
    {
        QStringList titles;
        for (const GroupedRow& row : tab->list().rows()) {
            if (row.kind == GroupedRow::Kind::Heading)
                titles << row.title;
        }
        return titles;
    }
    bool says(const QString& words)
    {
        for (const QLabel* label : tab->findChildren<QLabel*>()) {
            if (label->isVisibleTo(tab.get()) && label->text().contains(words))
                return true;
        }
        return false;
    }
    QAction* action(const QString& text)
    {
        for (QAction* action : tab->actions()) {
            if (action->text() == text)
                return action;
        }
        return nullptr;
    }

    QTemporaryDir folder;
    Settings settings;
    Workbench workbench;
    std::unique_ptr<CompareTab> tab;
};

} // namespace

class CompareTabTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsDifferingWords_data()
    {
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("right");
        QTest::addColumn<QStringList>("onlyLeft");
        QTest::addColumn<QStringList>("onlyRight");
        QTest::newRow("equal") << u"a b"_s << u"a b"_s << QStringList{} << QStringList{};
        QTest::newRow("replaced") << u"default-src 'self'; x"_s << u"default-src 'none'; x"_s
                                  << QStringList{ u"'self'"_s } << QStringList{ u"'none'"_s };
        QTest::newRow("added") << u"max-age=1"_s << u"max-age=1; preload"_s << QStringList{}
                               << QStringList{ u"; preload"_s };
        QTest::newRow("removed") << u"a b c"_s << u"a c"_s << QStringList{ u"b"_s } << QStringList{};
        QTest::newRow("value") << u"max-age=1"_s << u"max-age=2"_s << QStringList{ u"1"_s }
                               << QStringList{ u"2"_s };
        QTest::newRow("all") << u"deny"_s << u"sameorigin"_s << QStringList{ u"deny"_s }
                             << QStringList{ u"sameorigin"_s };
        QTest::newRow("empty") << u""_s << u"a"_s << QStringList{} << QStringList{ u"a"_s };
    }
    void findsDifferingWords()
    {
        QFETCH(QString, left);
        QFETCH(QString, right);
        QFETCH(QStringList, onlyLeft);
        QFETCH(QStringList, onlyRight);
        const WordDifference found = differingWords(left, right);
        const auto texts = [](const QString& text, const QList<TextRange>& ranges) {
            QStringList parts;
            for (const TextRange& range : ranges)
                parts << text.mid(range.start, range.length);
            return parts;
        };
        QCOMPARE(texts(left, found.left), onlyLeft);
        QCOMPARE(texts(right, found.right), onlyRight);
    }

    void endsWithTextsOfAnyLength()
    {
        const QString left = u"a b "_s.repeated(50'000);
        const QString right = u"x y z "_s.repeated(50'000);
        const WordDifference found = differingWords(left, right);
        QCOMPARE(found.left.size(), 1);
        QCOMPARE(found.right.size(), 1);
    }

    void fetchesASideAfterAClick()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        int requests = 0;
        connect(&server, &QTcpServer::newConnection, &server, [&] {
            QTcpSocket* socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [&requests, socket] {
                if (!socket->readAll().endsWith("\r\n\r\n"))
                    return;
                ++requests;
                socket->write("HTTP/1.1 200 OK\r\nServer: fetched\r\nContent-Length: 0\r\n\r\n");
                socket->disconnectFromHost();
            });
        });
        Desk desk;
        desk.tab->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(desk.tab.get()));
        desk.tab->right().openAddress();
        auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY(field);
        QTest::keyClicks(field, u"two words"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(desk.says(u"Not an http or https address"_s));
        field->setText(u"http://127.0.0.1:%1/"_s.arg(server.serverPort()));
        QTest::qWait(50);
        QCOMPARE(requests, 0);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(desk.tab->right().edit().toPlainText().contains(u"Server: fetched"_s));
        QCOMPARE(requests, 1);
        QTRY_COMPARE(desk.workbench.network().ledger().size(), 1);
        Choices choices = desk.settings.choices();
        choices.isOffline = true;
        desk.settings.change(choices);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(desk.says(u"works offline"_s));
        QCOMPARE(requests, 1);
    }

    void comparesWhatIsTyped()
    {
        Desk desk;
        QVERIFY(desk.says(u"Paste two responses to compare them"_s));
        QTest::keyClicks(&desk.tab->left().edit(), u"Server: a"_s);
        QTest::keyClicks(&desk.tab->right().edit(), u"Server: b"_s);
        QTRY_VERIFY(!desk.field(u"server"_s).title.isEmpty());
        const GroupedRow row = desk.field(u"server"_s);
        QCOMPARE(row.word, u"Changed"_s);
        QCOMPARE(row.left.text, u"a"_s);
        QCOMPARE(row.right.text, u"b"_s);
        QCOMPARE(row.right.marks, (QList<TextRange>{ { 0, 1 } }));
        QVERIFY(!desk.says(u"Paste two responses to compare them"_s));
    }

    void showsWhereFieldsAre()
    {
        Desk desk;
        desk.tab->left().setText(plain);
        desk.tab->right().setText(better);
        QTRY_VERIFY(desk.headings().contains(u"Header fields that differ"_s));
        QCOMPARE(desk.field(u"referrer-policy"_s).word, u"Only in the second"_s);
        QVERIFY(desk.field(u"referrer-policy"_s).left.isMissing);
        QCOMPARE(desk.field(u"server"_s).word, u"Changed"_s);
        QVERIFY(desk.field(u"x-frame-options"_s).word.isEmpty());
        QVERIFY(desk.says(u"3 header field(s) differ"_s));
    }

    void showsBothGrades()
    {
        Desk desk;
        desk.tab->left().setText(plain);
        desk.tab->right().setText(better);
        QTRY_VERIFY(desk.tab->list().isVisible());
        int stamps = 0;
        for (const Stamp* stamp : desk.tab->findChildren<Stamp*>()) {
            stamps += stamp->isVisible() ? 1 : 0;
            QVERIFY(stamp->accessibleName().contains(u"Grade"_s));
        }
        QCOMPARE(stamps, 2);
    }

    void filtersWhatAgrees()
    {
        Desk desk;
        desk.tab->left().setText(plain);
        desk.tab->right().setText(better);
        QTRY_VERIFY(desk.tab->list().isVisible());
        QVERIFY(desk.field(u"content-type"_s).title.isEmpty());
        auto* filter = desk.tab->findChild<QCheckBox*>();
        QVERIFY(filter->isChecked());
        QTest::keyClick(filter, Qt::Key_Space);
        QCOMPARE(desk.field(u"content-type"_s).word, u"Same"_s);
        // It is remembered, and the texts are not.
        CompareTab again(desk.workbench, nullptr);
        QVERIFY(!again.findChild<QCheckBox*>()->isChecked());
        QVERIFY(again.left().isEmpty());
    }

    void swapsItsSides()
    {
        Desk desk;
        desk.tab->left().setText(plain);
        desk.tab->right().setText(better);
        QTRY_VERIFY(desk.tab->list().isVisible());
        desk.action(u"Swap sides"_s)->trigger();
        QTRY_COMPARE(desk.field(u"referrer-policy"_s).word, u"Only in the first"_s);
        QCOMPARE(desk.tab->right().edit().toPlainText().trimmed(), plain.trimmed());
    }

    void saysWhatIsNoResponse()
    {
        Desk desk;
        desk.tab->left().setText(plain);
        desk.tab->right().setText(u"no headers at all"_s);
        QTRY_VERIFY(desk.says(u"2 header field(s)"_s) || desk.says(u"3 header field(s)"_s));
        QVERIFY(!desk.tab->list().isVisible());
    }

    void takesFilesAndContents()
    {
        Desk desk;
        const QString path = desk.folder.filePath(u"a.txt"_s);
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(plain.toUtf8());
        file.close();
        desk.tab->receive(Files{ path.toStdString(), path.toStdString() }, {});
        QTRY_VERIFY(desk.says(u"Nothing differs"_s));
        desk.tab->receive(better, u"second"_s);
        QTRY_VERIFY(!desk.field(u"referrer-policy"_s).title.isEmpty());
        desk.tab->left().clear();
        desk.tab->receive(better, u"compare"_s);
        QTRY_VERIFY(desk.says(u"Nothing differs"_s));
        desk.tab->receive(Files{ desk.folder.filePath(u"missing"_s).toStdString() }, u"first"_s);
        QTRY_VERIFY(desk.says(u"missing"_s));
    }

    void keepsLargeTextsBehindTheField()
    {
        Desk desk;
        desk.tab->left().setText(plain + u"X-Large: "_s + QString(400'000, u'a') + u'\n');
        QVERIFY(desk.tab->left().edit().toPlainText().isEmpty());
        QVERIFY(!desk.tab->left().isEmpty());
        desk.tab->right().setText(plain);
        QTRY_COMPARE(desk.field(u"x-large"_s).word, u"Only in the first"_s);
        QVERIFY(desk.tab->list().height() < 20'000);
    }

    void moreRowsThanPeopleReadAreCounted()
    {
        Desk desk;
        QString many = plain;
        for (int i = 0; i < 2000; ++i)
            many += u"X-Field-%1: a\n"_s.arg(i);
        desk.tab->left().setText(many);
        desk.tab->right().setText(plain);
        QTRY_VERIFY(!desk.row(u"1500 more row(s) are not shown"_s).title.isEmpty());
    }

    void stacksWhenNarrow()
    {
        Desk desk;
        desk.tab->showSample();
        QTRY_VERIFY(desk.tab->list().isVisible());
        QVERIFY(desk.tab->left().y() == desk.tab->right().y());
        desk.tab->resize(600, 500);
        QTRY_VERIFY(desk.tab->left().y() < desk.tab->right().y());
        QCOMPARE(desk.tab->left().x(), desk.tab->right().x());
    }
};

GUI_TEST_MAIN(CompareTabTest)

#include "compare_tab_test.moc"
