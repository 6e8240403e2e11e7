// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/keys/certificate_maker.h"
#include "gui/panels/headers/address_bar.h"
#include "gui/panels/headers/address_options.h"
#include "gui/panels/headers/address_tab.h"
#include "gui/panels/headers/audit_view.h"
#include "gui/text/convert.h"
#include "gui/widgets/button.h"
#include "gui/widgets/chooser.h"
#include "gui/widgets/field.h"
#include "gui/widgets/finding_list.h"
#include "gui/widgets/label.h"
#include "gui/widgets/secret_edit.h"
#include "gui/widgets/segmented.h"
#include "gui/widgets/strips.h"
#include "gui/workbench/workbench.h"

#include <QCheckBox>
#include <QRadioButton>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace gui;
using namespace gui::headers;
using namespace Qt::Literals::StringLiterals;

/// A web server on a free port of this computer that answers each path with bytes that were laid out for it.
/// A path without any is never answered. It lives on the test's thread.
template <typename Listener> class Site {
public:
    Site()
    {
        QObject::connect(&m_listener, &QTcpServer::pendingConnectionAvailable, &m_listener, [this] {
            while (QTcpSocket* socket = m_listener.nextPendingConnection())
                serve(socket);
        });
    }
    void listen() { QVERIFY(m_listener.listen(QHostAddress::LocalHost)); }
    Listener& listener() { return m_listener; }
    quint16 port() const { return m_listener.serverPort(); }
    void answer(const QByteArray& path, const QByteArray& bytes) { m_answers[path] = bytes; }
    /// Request lines and headers, in their order.
    const QList<QByteArray>& requests() const { return m_requests; }
    int countOf(const QByteArray& text) const
    {
        return static_cast<int>(std::ranges::count_if(
            m_requests, [&](const QByteArray& request) { return request.contains(text); }));
    }

private:
    void serve(QTcpSocket* socket)
    {
        auto pending = std::make_shared<QByteArray>();
        const auto read = [this, socket, pending] {
            *pending += socket->readAll();
            const qsizetype end = pending->indexOf("\r\n\r\n");
            if (end < 0)
                return;
            const QByteArray request = pending->first(end);
            pending->clear();
            m_requests << request;
            const QByteArray path = request.split(' ').value(1);
            if (!m_answers.contains(path))
                return;
            socket->write(m_answers[path]);
            socket->disconnectFromHost();
        };
        QObject::connect(socket, &QTcpSocket::readyRead, socket, read);
        QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        read();
    }

    Listener m_listener;
    QHash<QByteArray, QByteArray> m_answers;
    QList<QByteArray> m_requests;
};

inline QByteArray page(const QByteArray& fields)
{
    return "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 5\r\nConnection: close\r\n" + fields
        + "\r\n<p>hi";
}

inline QByteArray redirectTo(const QByteArray& location)
{
    return "HTTP/1.1 302 Found\r\nLocation: " + location
        + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
}

/// A site with a certificate that it made itself.
class SelfSignedSite : public Site<QSslServer> {
public:
    SelfSignedSite()
    {
        const std::int64_t now = QDateTime::currentSecsSinceEpoch();
        auto made = core::keys::makeCertificate({ .subject = { { { "CN", "localhost" } } },
            .dnsNames = { "localhost" },
            .addresses = { "127.0.0.1" },
            .notBefore = now - 86'400,
            .notAfter = now + 30 * 86'400 });
        if (!made)
            qFatal("no certificate");
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(
            QSslCertificate(QByteArray(reinterpret_cast<const char*>(made->der.data()),
                                static_cast<qsizetype>(made->der.size())),
                QSsl::Der));
        const core::ByteView key = made->privateKey.bytes();
        configuration.setPrivateKey(
            QSslKey(QByteArray(reinterpret_cast<const char*>(key.data()), static_cast<qsizetype>(key.size())),
                QSsl::Ec));
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        listener().setSslConfiguration(configuration);
        m_certificate = std::move(made->der);
    }
    const core::Bytes& certificate() const { return m_certificate; }

private:
    core::Bytes m_certificate;
};

using PlainSite = Site<QTcpServer>;

inline QString local(const PlainSite& site, const QString& path)
{
    return u"http://127.0.0.1:%1%2"_s.arg(site.port()).arg(path);
}

inline QString secure(const SelfSignedSite& site, const QString& path)
{
    return u"https://localhost:%1%2"_s.arg(site.port()).arg(path);
}

/// A window with the tab in it, and settings of its own.
struct Desk {
    Desk()
        : settings(folder.path().toStdString())
        , workbench(settings)
    {
        workbench.setOpener([this](const Destination& to, const Content& content) {
            destinations << to;
            if (const QString* text = std::get_if<QString>(&content))
                handed << *text;
        });
        open();
    }

    void open()
    {
        tab = std::make_unique<AddressTab>(workbench, nullptr);
        tab->resize(1072, 716);
        tab->show();
        tab->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(tab.get()));
    }
    LineEdit& field() { return tab->bar().edit(); }
    /// Without the questions that are asked besides the page.
    void askOnly()
    {
        for (QCheckBox* box : tab->options().findChildren<QCheckBox*>())
            box->setChecked(false);
    }
    void type(const QString& address)
    {
        field().setFocus();
        field().selectAll();
        QTest::keyClicks(&field(), address);
    }
    void inspect(const QString& address)
    {
        type(address);
        QTest::keyClick(&field(), Qt::Key_Return);
        settle();
    }
    void settle() { QTRY_VERIFY_WITH_TIMEOUT(!tab->isRunning(), 20'000); }
    /// What came of it; a test that asks where nothing is ends at once.
    const Inspection& inspection() const
    {
        const Inspection* inspection = tab->inspection();
        if (!inspection)
            qFatal("nothing was inspected");
        return *inspection;
    }
    QStringList strips()
    {
        QStringList sentences;
        for (const MessageStrip* strip : tab->findChildren<MessageStrip*>())
            if (strip->isVisibleTo(tab.get()))
                sentences << strip->sentence();
        return sentences;
    }
    bool says(const QString& words)
    {
        return std::ranges::any_of(tab->findChildren<QLabel*>(), [&](const QLabel* label) {
            return label->isVisibleTo(tab.get()) && label->text().contains(words);
        });
    }
    Button* button(const QString& name)
    {
        for (Button* each : tab->findChildren<Button*>())
            if (each->isVisibleTo(tab.get()) && each->accessibleName() == name)
                return each;
        return nullptr;
    }
    void click(const QString& name)
    {
        Button* found = button(name);
        QVERIFY2(found, qPrintable(name));
        QTest::mouseClick(found, Qt::LeftButton);
    }
    QAction* action(const QString& text)
    {
        for (QAction* each : tab->actions())
            if (each->text() == text)
                return each;
        return nullptr;
    }
    void trigger(const QString& text)
    {
        QAction* found = action(text);
        QVERIFY2(found && found->isEnabled(), qPrintable(text));
        found->trigger();
    }
    void showPart(const QString& id)
    {
        for (Segmented* segmented : tab->findChildren<Segmented*>())
            if (segmented->isVisibleTo(tab.get()))
                segmented->setCurrent(id);
    }
    /// A header of one's own, typed.
    void addField(const QString& name, const QString& value)
    {
        tab->options().show();
        click(u"Add a request header"_s);
        const auto values = tab->options().findChildren<SecretEdit*>();
        QWidget* row = QApplication::focusWidget();
        QVERIFY(row);
        QTest::keyClicks(row, name);
        QTest::keyClick(row, Qt::Key_Tab);
        QTest::keyClicks(QApplication::focusWidget(), value);
    }

    QTemporaryDir folder;
    Settings settings;
    Workbench workbench;
    std::unique_ptr<AddressTab> tab;
    QList<Destination> destinations;
    QStringList handed;
};
