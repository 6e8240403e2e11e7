// SPDX-License-Identifier: Apache-2.0
#include "gui/text/convert.h"
#include "gui/workbench/address_history.h"
#include "gui/workbench/fetch_watcher.h"
#include "gui/workbench/network.h"
#include "gui/workbench/settings.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace Qt::Literals::StringLiterals;

namespace {

void write(const QString& path, const QByteArray& text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

QByteArray read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

gui::Choices unusual()
{
    return { .colorScheme = gui::ColorScheme::Dark,
        .contrast = gui::ContrastChoice::More,
        .zoomPercent = 150,
        .language = u"pt_BR"_s,
        .sidebar = gui::SidebarChoice::Collapsed,
        .isSingleInstance = false,
        .isOffline = true,
        .clipboardSeconds = 42,
        .recognisesPastedText = false,
        .remembersRecentActions = false,
        .remembersAddresses = false };
}

} // namespace

class SettingsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init()
    {
        m_place = std::make_unique<QTemporaryDir>();
        m_folder = gui::toPath(m_place->path());
        m_file = m_place->filePath(u"assay.ini"_s);
    }

    void beginsWithTheDefaultsAndWritesNothing()
    {
        {
            const gui::Settings settings(m_folder);
            QCOMPARE(settings.choices(), gui::Choices());
            QVERIFY(settings.isPortable());
            QVERIFY(settings.isWritable());
        }
        QVERIFY(QDir(m_place->path()).isEmpty());
    }

    void keepsEveryChoice()
    {
        {
            gui::Settings settings(m_folder);
            QSignalSpy changed(&settings, &gui::Settings::changed);
            settings.change(unusual());
            settings.change(unusual());
            QCOMPARE(changed.count(), 1);
            QVERIFY(settings.isWritable());
            QCOMPARE(gui::fromPath(settings.location()), m_file);
            // Soon, not when the program ends; and not at every step of the zoom.
            QVERIFY(read(m_file).isEmpty());
            QTRY_VERIFY(read(m_file).contains("colorScheme=dark"));
        }
        QCOMPARE(gui::Settings(m_folder).choices(), unusual());
        QCOMPARE(QDir(m_place->path()).entryList(QDir::Files | QDir::Hidden), QStringList{ u"assay.ini"_s });
    }

    void presentsAtOneAndAHalfOrMoreAndForgetsIt()
    {
        {
            gui::Settings settings(m_folder);
            QSignalSpy changed(&settings, &gui::Settings::changed);
            settings.setPresenting(true);
            settings.setPresenting(true);
            QCOMPARE(changed.count(), 1);
            QCOMPARE(settings.zoomPercent(), 150);
            QCOMPARE(settings.choices().zoomPercent, 100);
            gui::Choices choices;
            choices.zoomPercent = 200;
            settings.change(choices);
            QCOMPARE(settings.zoomPercent(), 200);
            settings.setPresenting(false);
            QCOMPARE(settings.zoomPercent(), 200);
            settings.setPresenting(true);
        }
        QVERIFY(!gui::Settings(m_folder).isPresenting());
    }

    void savesWhatIsChosenLastWhenItGoes()
    {
        {
            gui::Settings settings(m_folder);
            settings.change(unusual());
        }
        QVERIFY(read(m_file).contains("zoomPercent=150"));
    }

    void leavesWhatAnotherWindowHasChanged()
    {
        gui::Settings one(m_folder);
        gui::Settings other(m_folder);
        gui::Choices choices;
        choices.zoomPercent = 120;
        one.change(choices);
        choices = {};
        choices.colorScheme = gui::ColorScheme::Dark;
        other.change(choices);
        choices.zoomPercent = 120;
        QCOMPARE(gui::Settings(m_folder).choices(), choices);
    }

    void writesWordsThatPeopleCanRead()
    {
        gui::Settings settings(m_folder);
        settings.change(unusual());
        settings.save();
        const QByteArray text = read(m_file);
        for (const char* line : { "colorScheme=dark", "contrast=more", "sidebar=collapsed", "zoomPercent=150",
                 "singleInstance=false", "offline=true", "seconds=42" })
            QVERIFY2(text.contains(line), line);
    }

    void keepsOthersFromReading()
    {
        gui::Settings settings(m_folder);
        settings.change(unusual());
        settings.save();
        const QFile::Permissions others
            = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QCOMPARE(QFile(m_file).permissions() & others, QFile::Permissions());
    }

    void fallsBackToTheDefaultsOfWhatMakesNoSense()
    {
        write(m_file,
            "[appearance]\ncolorScheme=purple\ncontrast=@Invalid()\nzoomPercent=big\nlanguage=../../x\n"
            "sidebar=7\n[window]\nsingleInstance=maybe\n[network]\noffline=\n[clipboard]\nseconds=1e9\n"
            "[palette]\nrecognisesPastedText=2\n");
        QCOMPARE(gui::Settings(m_folder).choices(), gui::Choices());
        write(m_file, QByteArray("\0\xFF[[[\n=\n]x", 10));
        QCOMPARE(gui::Settings(m_folder).choices(), gui::Choices());
    }

    void bringsNumbersIntoTheirBounds()
    {
        write(m_file, "[appearance]\nzoomPercent=9999\n[clipboard]\nseconds=-4\n");
        gui::Settings settings(m_folder);
        QCOMPARE(settings.choices().zoomPercent, 250);
        QCOMPARE(settings.choices().clipboardSeconds, 5);
        gui::Choices choices;
        choices.zoomPercent = 1;
        settings.change(choices);
        QCOMPARE(settings.choices().zoomPercent, 80);
    }

    void keepsWhatPanelsKeep()
    {
        const QByteArray geometry("\0\1\2", 3);
        {
            gui::Settings settings(m_folder);
            QCOMPARE(settings.panelValue(u"hash"_s, u"columns"_s, 3), QVariant(3));
            settings.setPanelValue(u"hash"_s, u"columns"_s, 5);
            settings.setPanelValue(u"window"_s, u"geometry"_s, geometry);
            QCOMPARE(settings.panelValue(u"hash"_s, u"columns"_s, 3), QVariant(5));
        }
        const gui::Settings settings(m_folder);
        QCOMPARE(settings.panelValue(u"hash"_s, u"columns"_s, 3), QVariant(5));
        QCOMPARE(settings.panelValue(u"window"_s, u"geometry"_s, QByteArray()), QVariant(geometry));
        QCOMPARE(settings.panelValue(u"vault"_s, u"columns"_s), QVariant());
    }

    void savesPanelValuesSoon()
    {
        gui::Settings settings(m_folder);
        settings.setPanelValue(u"hash"_s, u"columns"_s, 5);
        QTRY_VERIFY(read(m_file).contains("columns=5"));
    }

    void ignoresPanelValuesOfAnotherKind()
    {
        write(m_file, "[panel-hash]\ncolumns=many\n");
        QCOMPARE(gui::Settings(m_folder).panelValue(u"hash"_s, u"columns"_s, 3), QVariant(3));
    }

    void saysWhenItCannotWrite()
    {
        const QString blocked = m_place->filePath(u"blocked"_s);
        write(blocked, "a file where the folder should be");
        gui::Settings settings(gui::toPath(blocked));
        QSignalSpy failed(&settings, &gui::Settings::writeFailed);
        settings.change(unusual());
        settings.save();
        settings.save();
        QCOMPARE(failed.count(), 1);
        QVERIFY(!settings.isWritable());
        QCOMPARE(settings.choices(), unusual());

        QVERIFY(QFile::remove(blocked));
        gui::Choices choices = unusual();
        choices.zoomPercent = 200;
        settings.change(choices);
        settings.save();
        QVERIFY(settings.isWritable());
        QVERIFY(read(blocked + u"/assay.ini"_s).contains("zoomPercent=200"));
    }

    void livesInThePlaceOfTheSystem()
    {
        const gui::Settings settings(std::nullopt);
        QVERIFY(!settings.isPortable());
        QVERIFY(gui::fromPath(settings.location())
                .startsWith(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)));
    }

    void isPortableByOptionOrByAFileBesideTheProgram()
    {
        QVERIFY(!gui::portableFolder({}, m_place->path()));
        QCOMPARE(gui::portableFolder(u"."_s, m_place->path()), gui::toPath(QDir::currentPath()));
        write(m_place->filePath(u"assay.portable"_s), "");
        QCOMPARE(gui::portableFolder({}, m_place->path()), m_folder);
        QCOMPARE(gui::portableFolder(u"/tmp/x"_s, m_place->path()), std::filesystem::path("/tmp/x"));
    }

    void countsTheBytesOfConnections()
    {
        gui::Network network;
        QSignalSpy changed(&network, &gui::Network::changed);
        const std::shared_ptr<gui::ConnectionBook> book = network.book();
        QCOMPARE(book->open({ .when = {}, .where = u"a:443"_s, .why = u"breach check"_s }), 0);
        QCOMPARE(book->open({ .when = {}, .where = u"b:443"_s, .why = u"headers"_s }), 1);
        book->addBytes(1, 10, 200);
        book->addBytes(1, 1, 2);
        QCOMPARE(network.ledger()[0].bytesSent, std::uint64_t{ 0 });
        QCOMPARE(network.ledger()[1].bytesSent, std::uint64_t{ 11 });
        QCOMPARE(network.ledger()[1].bytesReceived, std::uint64_t{ 202 });
        network.setOffline(true);
        network.setOffline(true);
        QVERIFY(network.isOffline());
        QVERIFY(!book->open({ .when = {}, .where = u"c:443"_s, .why = u"headers"_s }));
        QCOMPARE(network.ledger().size(), 2);
        // The window hears of it when it has the time.
        QTRY_COMPARE(changed.count(), 5);
    }

    void outlivesTheWindowAsLongAsSomebodyConnects()
    {
        auto network = std::make_unique<gui::Network>();
        const std::shared_ptr<gui::ConnectionBook> book = network->book();
        std::vector<std::jthread> threads;
        for (int i = 0; i < 4; ++i)
            threads.emplace_back([book] {
                for (int entry = 0; entry < 500; ++entry)
                    if (const auto index = book->open({ .when = {}, .where = u"a:1"_s, .why = {} }))
                        book->addBytes(*index, 1, 2);
            });
        network.reset();
        threads.clear();
        QCOMPARE(book->entries().size(), 2000);
        for (const gui::Connection& entry : book->entries())
            QCOMPARE(entry.bytesReceived, std::uint64_t{ 2 });
    }

    void entersConnectionsBeforeTheyAreMade()
    {
        gui::Network network;
        gui::FetchWatcher watcher(network.book());
        using Purpose = core::fetch::Connection::Purpose;
        const core::fetch::Connection page{ .host = "a.example", .port = 443 };
        const core::fetch::Connection probe{
            .host = "a.example", .port = 443, .purpose = Purpose::VersionProbe
        };
        QVERIFY(watcher.opens(page));
        QVERIFY(watcher.opens(probe));
        QCOMPARE(network.ledger().size(), 2);
        QCOMPARE(watcher.activity()->where, u"a.example:443"_s);
        QCOMPARE(watcher.activity()->purpose, Purpose::VersionProbe);
        watcher.closed(page, 3, 4);
        QCOMPARE(network.ledger()[0].bytesSent, std::uint64_t{ 3 });
        QCOMPARE(network.ledger()[1].bytesSent, std::uint64_t{ 0 });
        watcher.closed(probe, 5, 6);
        QVERIFY(!watcher.activity());
        network.setOffline(true);
        QVERIFY(!watcher.opens(page));
        QCOMPARE(network.ledger().size(), 2);
    }

    void remembersAddressesWithoutWhatMayBeSecret()
    {
        gui::Settings settings(m_folder);
        gui::AddressHistory history(settings);
        history.add(u"https://me:secret@Example.com:8443/a?token=1#part"_s);
        history.add(u"http://b.example/"_s);
        history.add(u"https://example.com:8443/a"_s);
        history.add(u"no address"_s);
        history.add(u"wss://c.example/"_s);
        QCOMPARE(
            history.addresses(), (QStringList{ u"https://example.com:8443/a"_s, u"http://b.example/"_s }));
        for (int i = 0; i < 50; ++i)
            history.add(u"https://example.com/%1"_s.arg(i));
        QCOMPARE(history.addresses().size(), 20);
        QCOMPARE(history.addresses().first(), u"https://example.com/49"_s);
        gui::Choices choices = settings.choices();
        choices.remembersAddresses = false;
        settings.change(choices);
        QVERIFY(history.addresses().isEmpty());
    }

private:
    std::unique_ptr<QTemporaryDir> m_place;
    std::filesystem::path m_folder;
    QString m_file;
};

QTEST_GUILESS_MAIN(SettingsTest)
#include "settings_test.moc"
