// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/catalog.h"
#include "gui/shell/command_palette.h"
#include "gui/shell/main_window.h"
#include "gui/shell/panel_stack.h"
#include "gui/widgets/style/assay_style.h"
#include "gui/workbench/tab_view.h"
#include "gui/workbench/workbench.h"
#include "tests/support/peers.h"
#include "tests/support/process.h"

#include <QApplication>
#include <QFile>
#include <QHostAddress>
#include <QStandardPaths>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr char walkVariable[] = "ASSAY_TEST_WALK";
constexpr quint16 discard = 9; ///< where nobody listens

/// Texts of every kind that somebody recognises; also those that invite to connect.
QStringList texts()
{
    return { u"https://assay.invalid/login?user=me"_s, u"localhost:1/"_s, u"www.example.com"_s,
        u"HTTP/1.1 200 OK\nServer: one\nX-Frame-Options: DENY\n"_s,
        u"HTTP/1.1 302 Found\nLocation: https://assay.invalid/\nSet-Cookie: a=b\n"_s,
        u"default-src 'self' https://assay.invalid; report-uri https://assay.invalid/r"_s,
        u"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"_s, u"some words"_s };
}

void settle(gui::Workbench& workbench)
{
    if (!QTest::qWaitFor([&] { return workbench.jobs().running().isEmpty(); }, 60'000))
        qFatal("a job does not end");
    QTest::qWait(30);
}

/// Everything that a person does before pressing a button that connects.
void walk()
{
    const QTemporaryDir folder;
    gui::Settings settings(folder.path().toStdString());
    gui::Workbench workbench(settings);
    gui::MainWindow window(workbench, gui::allPanels());
    window.show();
    for (const gui::Panel& panel : gui::allPanels()) {
        const QString id = QString::fromLatin1(panel.id);
        for (const gui::Tab& tab : panel.tabs) {
            window.stack().goTo(id, QString::fromLatin1(tab.id));
            gui::TabView& view = *window.stack().currentView();
            view.showSample();
            settle(workbench);
            for (const QString& text : texts()) {
                view.receive(text, {});
                settle(workbench);
            }
        }
        for (const QString& text : texts())
            for (const gui::Offer& offer : panel.offers(gui::Content(text)) + panel.recognise(text).offers) {
                if (!offer.connects)
                    window.open({ id, offer.tab, offer.id }, text);
                settle(workbench);
            }
    }
    window.palette().open();
    settle(workbench);
    if (!workbench.network().ledger().isEmpty())
        qFatal("the ledger has an entry");
    // Whoever traces this sees that one.
    QTcpSocket seen;
    seen.connectToHost(QHostAddress::LocalHost, discard);
    seen.waitForConnected(1000);
}

int runWalk(int argc, char** argv)
{
    QStandardPaths::setTestModeEnabled(true);
    const QApplication application(argc, argv);
    QApplication::setApplicationName(u"assay-test"_s);
    QApplication::setStyle(new gui::AssayStyle(gui::tokensFor(gui::Scheme::Light, gui::Contrast::Normal)));
    walk();
    return 0;
}

} // namespace

/// Nobody is connected to before somebody asks for it.
class SilenceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void usingEveryPanelOpensNoConnection()
    {
        NEEDS_PEER("strace");
        const QTemporaryDir folder;
        const QString trace = folder.filePath(u"trace"_s);
        const std::string own = QCoreApplication::applicationFilePath().toStdString();
        qputenv(walkVariable, "1");
        const tests::Ended ended
            = tests::run({ .words = { "strace", "-f", "-qq", "-e", "trace=connect,sendto,sendmsg,sendmmsg",
                               "-o", trace.toStdString(), own } });
        qunsetenv(walkVariable);
        QFile file(trace);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray calls = file.readAll();
        if (ended.messages.find("ptrace") != std::string::npos && calls.isEmpty())
            QSKIP("strace may trace nothing here");
        QVERIFY2(ended.exitCode == 0, ended.messages.c_str());
        // The walk itself tries one, at its end: who sees that would have seen the others.
        QVERIFY2(calls.contains("sin_port=htons(9)"), "the trace is blind");
        QStringList foreign;
        const QList<QByteArray> lines = calls.split('\n');
        for (const QByteArray& line : lines)
            if (line.contains("AF_INET") && !line.contains("sin_port=htons(9)"))
                foreign << QString::fromUtf8(line);
        QVERIFY2(foreign.isEmpty(), qPrintable(foreign.join(u'\n')));
    }
};

int main(int argc, char** argv)
{
    // Under strace this is what is traced.
    if (qEnvironmentVariableIsSet(walkVariable))
        return runWalk(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    const QCoreApplication application(argc, argv);
    SilenceTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "silence_test.moc"
