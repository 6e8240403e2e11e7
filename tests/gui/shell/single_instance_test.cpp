// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/request_message.h"
#include "gui/shell/single_instance.h"

#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <future>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Role = gui::SingleInstance::Role;

namespace {

gui::Request request()
{
    return { .files = { "/tmp/a b", "/tmp/\xFF\n" },
        .panel = u"hash"_s,
        .tab = u"text"_s,
        .activationToken = "token" };
}

/// A later start: its own thread stands for its own process.
std::future<Role> startAgain(const std::filesystem::path& settings, const gui::Request& asked,
    std::chrono::milliseconds patience = 20s)
{
    return std::async(std::launch::async, [=] {
        gui::SingleInstance instance(settings);
        return instance.begin(asked, patience);
    });
}

bool isReady(const std::future<Role>& future)
{
    return future.wait_for(0s) == std::future_status::ready;
}

} // namespace

class SingleInstanceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("XDG_RUNTIME_DIR", m_place.path().toUtf8()); }
    void init() { m_settings = "/tmp/" + std::to_string(++m_run) + "/assay.ini"; }

    void handsFilesToTheFirst()
    {
        gui::SingleInstance first(m_settings);
        QList<gui::Request> received;
        connect(&first, &gui::SingleInstance::received, this,
            [&](const gui::Request& asked) { received << asked; });
        QCOMPARE(first.begin({}), Role::First);
        for (const gui::Request& asked : { request(), gui::Request() }) {
            auto second = startAgain(m_settings, asked);
            QTRY_VERIFY(isReady(second));
            QCOMPARE(second.get(), Role::Second);
            QVERIFY(received.takeLast() == asked);
        }
    }

    void hearsOnlyItsOwnUser()
    {
        gui::SingleInstance first(m_settings);
        QCOMPARE(first.begin({}), Role::First);
        const QFile::Permissions others
            = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(QFileInfo(first.socketName()).exists());
        QCOMPARE(QFileInfo(first.socketName()).permissions() & others, QFile::Permissions());
    }

    void goesItsOwnWayWithOtherSettings()
    {
        gui::SingleInstance first(m_settings);
        gui::SingleInstance portable(std::filesystem::path("/media/stick/assay.ini"));
        QCOMPARE(first.begin(request()), Role::First);
        QCOMPARE(portable.begin(request()), Role::First);
    }

    void startsAfterTheFirstHasEnded()
    {
        {
            gui::SingleInstance first(m_settings);
            QCOMPARE(first.begin({}), Role::First);
        }
        gui::SingleInstance second(m_settings);
        QCOMPARE(second.begin(request()), Role::First);
    }

    void takesOverTheSocketOfACrash()
    {
        const QString name = gui::SingleInstance(m_settings).socketName();
        {
            // A file that nobody listens at.
            QFile stale(name);
            QVERIFY(stale.open(QIODevice::WriteOnly));
        }
        gui::SingleInstance next(m_settings);
        QCOMPARE(next.begin({}), Role::First);
        auto second = startAgain(m_settings, request());
        QTRY_VERIFY(isReady(second));
        QCOMPARE(second.get(), Role::Second);
    }

    void goesOnAloneWhenTheFirstIsSilent()
    {
        QLocalServer deaf;
        QVERIFY(deaf.listen(gui::SingleInstance(m_settings).socketName()));
        gui::SingleInstance second(m_settings);
        QCOMPARE(second.begin(request(), 50ms), Role::Alone);
    }

    void goesOnAloneWithMoreThanAMessageHolds()
    {
        gui::SingleInstance first(m_settings);
        QCOMPARE(first.begin({}), Role::First);
        gui::Request large;
        large.files.assign(10'000, "/" + std::string(200, 'x'));
        QCOMPARE(gui::SingleInstance(m_settings).begin(large), Role::Alone);
    }

    void ignoresGarbage_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray good = gui::toMessage(request());
        QTest::newRow("a web browser") << QByteArray("GET / HTTP/1.1\r\n\r\n");
        QTest::newRow("zeroes") << QByteArray(2'000'000, '\0');
        QTest::newRow("another version") << QByteArray(good).replace("assay-r1", "assay-r2");
        QTest::newRow("a huge length") << QByteArray("assay-r1\xFF\xFF\xFF\xFF", 12);
        QTest::newRow("something behind it") << good + 'x';
        QTest::newRow("a huge count") << QByteArray("assay-r1\0\0\0\x04\xFF\xFF\xFF\xFF", 16);
        QTest::newRow("an empty body") << QByteArray("assay-r1\0\0\0\0", 12);
        QTest::newRow("a relative path")
            << gui::toMessage({ .files = { "a" }, .panel = {}, .tab = {}, .activationToken = {} });
    }
    void ignoresGarbage()
    {
        QFETCH(const QByteArray, bytes);
        gui::SingleInstance first(m_settings);
        QCOMPARE(first.begin({}), Role::First);
        int received = 0;
        connect(&first, &gui::SingleInstance::received, this, [&] { ++received; });
        QLocalSocket socket;
        socket.connectToServer(first.socketName());
        QVERIFY(socket.waitForConnected());
        socket.write(bytes);
        QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
        QCOMPARE(received, 0);

        auto second = startAgain(m_settings, request());
        QTRY_VERIFY(isReady(second));
        QCOMPARE(second.get(), Role::Second);
        QCOMPARE(received, 1);
    }

    void waitsForTheRestOfAMessage()
    {
        gui::SingleInstance first(m_settings);
        QCOMPARE(first.begin({}), Role::First);
        int received = 0;
        connect(&first, &gui::SingleInstance::received, this, [&] { ++received; });
        QLocalSocket socket;
        socket.connectToServer(first.socketName());
        QVERIFY(socket.waitForConnected());
        for (const char byte : gui::toMessage(request())) {
            QCOMPARE(received, 0);
            socket.write(&byte, 1);
            socket.flush();
            QTest::qWait(0);
        }
        QTRY_COMPARE(socket.bytesAvailable(), 6);
        QCOMPARE(socket.readAll(), QByteArray("taken\n"));
        QCOMPARE(received, 0);
        socket.write("act\n");
        QTRY_COMPARE(received, 1);
    }

    void leavesWhatALaterStartHasDoneItself()
    {
        gui::SingleInstance first(m_settings);
        QCOMPARE(first.begin({}), Role::First);
        int received = 0;
        connect(&first, &gui::SingleInstance::received, this, [&] { ++received; });
        // The first is busy meanwhile.
        auto second = startAgain(m_settings, request(), 50ms);
        QCOMPARE(second.get(), Role::Alone);
        QTest::qWait(100);
        QCOMPARE(received, 0);
    }

    void letsOnlyOneOfManyBeFirst()
    {
        std::vector<std::future<Role>> starts;
        std::promise<void> end;
        const std::shared_future<void> ended = end.get_future().share();
        std::atomic<int> firsts = 0;
        for (int i = 0; i < 8; ++i)
            starts.push_back(std::async(std::launch::async, [&, ended] {
                gui::SingleInstance instance(m_settings);
                const Role role = instance.begin(request(), 200ms);
                firsts += role == Role::First ? 1 : 0;
                ended.wait();
                return role;
            }));
        QTRY_COMPARE(firsts.load(), 1);
        QTest::qWait(300);
        end.set_value();
        for (std::future<Role>& start : starts)
            start.wait();
        QCOMPARE(firsts.load(), 1);
    }

    void refusesEveryShortenedMessage()
    {
        const QByteArray good = gui::toMessage(request());
        QVERIFY(gui::fromMessage(good) == request());
        for (qsizetype size = 0; size < good.size(); ++size) {
            QVERIFY(!gui::fromMessage(good.first(size)));
            QCOMPARE(gui::stateOf(good.first(size)), gui::MessageState::Incomplete);
        }
    }

private:
    QTemporaryDir m_place;
    std::filesystem::path m_settings;
    int m_run = 0;
};

QTEST_GUILESS_MAIN(SingleInstanceTest)
#include "single_instance_test.moc"
