// SPDX-License-Identifier: Apache-2.0
#include "tests/gui/gui_main.h"
#include "tests/gui/panels/headers/address_desk.h"

#include <QClipboard>
#include <QMenu>
#include <QTreeWidget>

/// What is sent, to whom, and what is kept of it.
class AddressSendingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysWhoIsNotTrustedAndWithholdsHeaders()
    {
        SelfSignedSite site;
        site.listen();
        site.answer("/", page(""));
        Desk desk;
        desk.askOnly();
        desk.addField(u"X-Token"_s, u"open sesame"_s);
        desk.inspect(secure(site, u"/"_s));
        QCOMPARE(desk.strips().size(), 1);
        QVERIFY2(desk.strips().first().contains(u"is not trusted"_s), qPrintable(desk.strips().first()));
        QVERIFY(desk.strips().first().contains(u"Own headers were not sent"_s));
        QCOMPARE(site.countOf("open sesame"), 0);
        desk.click(u"Show certificate"_s);
        auto* tree = desk.tab->findChild<QTreeWidget*>();
        QVERIFY(tree->isVisible());
        QCOMPARE(tree->currentItem()->text(0), u"localhost"_s);
        desk.click(u"Send anyway"_s);
        desk.settle();
        QCOMPARE(site.countOf("X-Token: open sesame"), 1);
        QVERIFY(desk.strips().first().contains(u"were sent all the same"_s));
        QVERIFY(!desk.button(u"Send anyway"_s));
        // The next one is asked as carefully as the first.
        desk.inspect(secure(site, u"/"_s));
        QCOMPARE(site.countOf("open sesame"), 1);
    }

    void trustsAnAuthorityThatIsGiven()
    {
        SelfSignedSite site;
        site.listen();
        site.answer("/", page(""));
        Desk desk;
        QFile file(desk.folder.filePath(u"own.der"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(reinterpret_cast<const char*>(site.certificate().data()),
            static_cast<qint64>(site.certificate().size()));
        file.close();
        desk.askOnly();
        desk.tab->options().addAuthority(file.fileName().toStdString());
        desk.inspect(secure(site, u"/"_s));
        QVERIFY2(desk.strips().isEmpty(), qPrintable(desk.strips().join(u'\n')));
        desk.showPart(u"certificate"_s);
        QVERIFY(desk.says(u"Trusted because of the authority that was given"_s));
        QFile other(desk.folder.filePath(u"not.pem"_s));
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.write("nothing of the kind");
        other.close();
        desk.tab->options().addAuthority(other.fileName().toStdString());
        desk.inspect(secure(site, u"/"_s));
        QVERIFY(!desk.tab->inspection());
        QVERIFY(desk.strips().first().contains(u"not.pem"_s));
    }

    void doesNothingOffline()
    {
        PlainSite site;
        site.listen();
        site.answer("/", page(""));
        Desk desk;
        Choices choices = desk.settings.choices();
        choices.isOffline = true;
        desk.settings.change(choices);
        QSignalSpy wanted(&desk.workbench, &Workbench::settingsWanted);
        desk.askOnly();
        desk.inspect(local(site, u"/"_s));
        QVERIFY(!desk.tab->inspection());
        QVERIFY(site.requests().isEmpty());
        QVERIFY(desk.strips().first().contains(u"works offline"_s));
        desk.click(u"Settings"_s);
        QCOMPARE(wanted.size(), 1);
        choices.isOffline = false;
        desk.settings.change(choices);
        QVERIFY(desk.strips().isEmpty());
    }

    void asksBeforeItFollowsToAPrivateAddress()
    {
        Desk desk;
        auto leave = std::make_shared<std::vector<core::fetch::PrivateRedirects>>();
        desk.tab->setInspector([leave](const InspectionWish& wish, std::int64_t, core::fetch::Watcher&,
                                   const core::Progress&) -> core::Result<SharedInspection> {
            leave->push_back(wish.privateRedirects);
            auto inspection = std::make_shared<Inspection>(*sampleInspection());
            inspection->isSample = false;
            if (wish.privateRedirects == core::fetch::PrivateRedirects::Stop) {
                inspection->scan.chain.end = core::fetch::End::PrivateAddress;
                inspection->scan.chain.next = core::http::parseUrl("http://192.168.1.1/setup");
            }
            return SharedInspection(inspection);
        });
        desk.inspect(u"https://app.example.com/"_s);
        QCOMPARE(
            desk.strips(), QStringList{ u"app.example.com redirects to 192.168.1.1, a private address"_s });
        desk.click(u"Follow"_s);
        desk.settle();
        QVERIFY(desk.strips().isEmpty());
        QCOMPARE(leave->size(), std::size_t{ 2 });
        QCOMPARE(leave->back(), core::fetch::PrivateRedirects::Follow);
    }

    void remembersAddressesUnlessToldNotTo()
    {
        PlainSite site;
        site.listen();
        site.answer("/a?token=1", page(""));
        Desk desk;
        desk.askOnly();
        desk.inspect(u"http://me:secret@127.0.0.1:%1/a?token=1#part"_s.arg(site.port()));
        QVERIFY(desk.tab->inspection());
        QVERIFY(desk.says(u"The user name in the address is not sent"_s));
        QCOMPARE(site.countOf("secret"), 0);
        AddressHistory history(desk.settings);
        QCOMPARE(history.addresses(), QStringList{ local(site, u"/a"_s) });
        QTest::keyClick(&desk.field(), Qt::Key_Down);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QCOMPARE(menu->actions().first()->text(), local(site, u"/a"_s));
        menu->actions().first()->trigger();
        menu->close();
        QCOMPARE(desk.field().text(), local(site, u"/a"_s));
        QCOMPARE(site.requests().size(), 1);
        Choices choices = desk.settings.choices();
        choices.remembersAddresses = false;
        desk.settings.change(choices);
        QVERIFY(history.addresses().isEmpty());
        desk.inspect(u"http://127.0.0.1:%1/a?token=1"_s.arg(site.port()));
        choices.remembersAddresses = true;
        desk.settings.change(choices);
        history.clear();
        QVERIFY(history.addresses().isEmpty());
    }

    void neverRemembersWhatMayBeSecret()
    {
        PlainSite site;
        site.listen();
        site.answer("/", page(""));
        Desk desk;
        desk.askOnly();
        desk.addField(u"Authorization"_s, u"Bearer hush"_s);
        desk.inspect(local(site, u"/"_s));
        QVERIFY2(site.countOf("Authorization: Bearer hush") == 1, site.requests().value(0).constData());
        desk.settings.save();
        QFile file(QString::fromStdString(desk.settings.location().string()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("hush"));
        desk.trigger(u"Copy as command"_s);
        const QString command = QGuiApplication::clipboard()->text();
        QVERIFY(command.startsWith(u"assay headers 'http://127.0.0.1"_s));
        QVERIFY(command.contains(u"--header-file headers.txt"_s));
        QVERIFY(!command.contains(u"hush"_s));
    }

    void asksBeforeOwnHeadersGoElsewhere()
    {
        PlainSite first;
        first.listen();
        first.answer("/", page(""));
        PlainSite second;
        second.listen();
        second.answer("/", page(""));
        Desk desk;
        desk.askOnly();
        desk.addField(u"X-Token"_s, u"hush"_s);
        desk.inspect(local(first, u"/"_s));
        QCOMPARE(first.countOf("hush"), 1);
        desk.inspect(local(second, u"/"_s));
        QVERIFY(second.requests().isEmpty());
        QVERIFY2(desk.strips().first().contains(u"not yet to"_s), qPrintable(desk.strips().first()));
        desk.click(u"Send them there"_s);
        desk.settle();
        QCOMPARE(second.countOf("hush"), 1);
    }
};

GUI_TEST_MAIN(AddressSendingTest)
#include "address_sending_test.moc"
