// SPDX-License-Identifier: Apache-2.0
#include "core/keys/certificate.h"
#include "core/practice/server.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpServer>
#include <QTest>

#include <mutex>

using namespace core::practice;
using namespace std::chrono_literals;

namespace {

constexpr std::int64_t now = 1'795'000'000;
constexpr int wait = 20'000; // milliseconds, for a machine under load

Server started(ServerOptions options = {})
{
    // The library compares with the clock.
    options.now = QDateTime::currentSecsSinceEpoch();
    auto server = Server::start(std::move(options));
    if (!server)
        qFatal("%s %s", core::messageOf(server.error().code), server.error().subject.c_str());
    return *std::move(server);
}

std::uint16_t portOf(const Server& server, const Exercise& exercise)
{
    for (const auto& [kind, port] : server.ports().special) {
        if (kind == exercise.server)
            return port;
    }
    return exercise.server == Exercise::Server::Usual ? server.ports().secure : std::uint16_t{ 0 };
}

QSslConfiguration trusting(const Server& server)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates(
        QSslCertificate::fromData(QByteArray::fromStdString(server.authority()), QSsl::Pem));
    // Finds errors and goes on.
    configuration.setPeerVerifyMode(QSslSocket::QueryPeer);
    return configuration;
}

/// Connected, over TLS where it is secure.
std::unique_ptr<QSslSocket> connectedTo(const Server& server, std::uint16_t port, bool isSecure)
{
    auto socket = std::make_unique<QSslSocket>();
    socket->setSslConfiguration(trusting(server));
    if (isSecure)
        socket->connectToHostEncrypted(QStringLiteral("127.0.0.1"), port, QStringLiteral("localhost"));
    else
        socket->connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    const bool isConnected = isSecure ? socket->waitForEncrypted(wait) : socket->waitForConnected(wait);
    if (!isConnected)
        qFatal("%s", qPrintable(socket->errorString()));
    return socket;
}

/// All that comes until the other side ends it, or `enough` bytes.
QByteArray allOf(QSslSocket& socket, qsizetype enough = 8 * 1024 * 1024)
{
    QByteArray all = socket.readAll();
    while (all.size() < enough && socket.state() != QAbstractSocket::UnconnectedState
        && socket.waitForReadyRead(wait))
        all += socket.readAll();
    return all + socket.readAll();
}

QByteArray requestFor(const char* path, const char* more = "Connection: close\r\n")
{
    return QByteArray("GET ") + path + " HTTP/1.1\r\nHost: localhost\r\n" + more + "\r\n";
}

QByteArray exchanged(const Server& server, std::uint16_t port, bool isSecure, const QByteArray& request)
{
    const auto socket = connectedTo(server, port, isSecure);
    socket->write(request);
    return allOf(*socket);
}

/// What the table says is sent, with the nonce that was.
QByteArray expected(const Server& server, const Exercise& exercise, bool isSecure, const QByteArray& got)
{
    const qsizetype at = got.indexOf("'nonce-") + 7;
    const std::string nonce = at > 6 ? got.mid(at, got.indexOf('\'', at) - at).toStdString() : std::string();
    return QByteArray::fromStdString(answerTo({ .method = "GET",
                                                  .path = exercise.path,
                                                  .host = "localhost",
                                                  .fieldNames = { "Host", "Connection" },
                                                  .staysOpen = false },
        { .ports = server.ports(), .isSecure = isSecure, .nonce = nonce })
            .bytes);
}

/// Those that take their time are tried on their own.
bool ends(const Exercise& exercise)
{
    return exercise.recipe.manner != Manner::Endless && exercise.recipe.manner != Manner::Slow;
}

struct Log {
    std::mutex mutex;
    std::vector<ServedRequest> requests;
    std::function<void(const ServedRequest&)> keeper()
    {
        return [this](const ServedRequest& request) {
            const std::scoped_lock lock(mutex);
            requests.push_back(request);
        };
    }
};

} // namespace

class ServerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_server.emplace(started({ .served = m_log.keeper() })); }
    void cleanupTestCase() { m_server.reset(); }

    void sendsEachExerciseByteForByte_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("isSecure");
        for (const Exercise& exercise : allExercises()) {
            if (!ends(exercise))
                continue;
            for (const bool isSecure : { false, true })
                QTest::addRow("%s %s", isSecure ? "https" : "http", exercise.path)
                    << QString::fromLatin1(exercise.path) << isSecure;
        }
    }
    void sendsEachExerciseByteForByte()
    {
        QFETCH(QString, path);
        QFETCH(bool, isSecure);
        const Exercise& exercise = *exerciseAt(path.toStdString());
        const std::uint16_t port = isSecure ? portOf(*m_server, exercise) : m_server->ports().plain;
        if (port == 0)
            QSKIP("the TLS library cannot do this");
        const QByteArray got = exchanged(*m_server, port, isSecure, requestFor(exercise.path));
        const QByteArray wanted = expected(*m_server, exercise, isSecure, got);
        QCOMPARE(got.size(), wanted.size());
        QVERIFY(got == wanted);
    }

    void listsAllWithTheirAddresses()
    {
        const QByteArray page = exchanged(*m_server, m_server->ports().secure, true, requestFor("/"));
        QVERIFY(page.startsWith("HTTP/1.1 200 OK\r\n"));
        QVERIFY(page.contains("Strict-Transport-Security: max-age=0\r\n"));
        for (const Exercise& exercise : allExercises()) {
            const std::string address = m_server->addressOf(exercise);
            QVERIFY2(address.empty() || page.contains(QByteArray::fromStdString(address)), exercise.path);
        }
    }

    void showsTheCertificateThatItPromises_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QList<QSslError::SslError>>("errors");
        using E = QSslError;
        QTest::newRow("usual") << "/good" << QList<E::SslError>{};
        QTest::newRow("expired") << "/tls/expired" << QList<E::SslError>{ E::CertificateExpired };
        QTest::newRow("wrong name") << "/tls/wrong-name" << QList<E::SslError>{ E::HostNameMismatch };
        QTest::newRow("self-signed") << "/tls/self-signed" << QList<E::SslError>{ E::SelfSignedCertificate };
        QTest::newRow("incomplete") << "/tls/incomplete"
                                    << QList<E::SslError>{ E::UnableToGetLocalIssuerCertificate,
                                           E::UnableToVerifyFirstCertificate };
    }
    void showsTheCertificateThatItPromises()
    {
        QFETCH(QString, path);
        QFETCH(QList<QSslError::SslError>, errors);
        const auto socket = connectedTo(*m_server, portOf(*m_server, *exerciseAt(path.toStdString())), true);
        QList<QSslError::SslError> found;
        for (const QSslError& error : socket->sslHandshakeErrors())
            found << error.error();
        QCOMPARE(found, errors);
        QCOMPARE(int(socket->sessionProtocol()), int(QSsl::TlsV1_3));
    }

    /// An authority of a run before this one is worth nothing.
    void hasAnAuthorityOfItsOwn()
    {
        const Server other = started();
        QVERIFY(other.authority() != m_server->authority());
        const auto certificates = core::keys::readCertificates(other.authority());
        QVERIFY(certificates.has_value());
        QCOMPARE(certificates->size(), std::size_t{ 1 });
        QVERIFY(certificates->front().isAuthority);
        QVERIFY(!other.authority().contains("PRIVATE"));
    }

    void answersOnBothLoopbackAddressesOnly()
    {
        QTcpSocket six;
        six.connectToHost(QHostAddress(QHostAddress::LocalHostIPv6), m_server->ports().plain);
        if (six.waitForConnected(wait)) {
            six.write("GET /good HTTP/1.1\r\nHost: [::1]\r\nConnection: close\r\n\r\n");
            QVERIFY(six.waitForReadyRead(wait));
            QVERIFY(six.readAll().startsWith("HTTP/1.1 200 OK\r\n"));
        }
        // All of 127.0.0.0/8 is this machine, and so would be every address of its own.
        QTcpSocket neighbour;
        neighbour.connectToHost(QHostAddress(QStringLiteral("127.0.0.2")), m_server->ports().plain);
        QVERIFY(!neighbour.waitForConnected(wait));
        QCOMPARE(int(neighbour.error()), int(QAbstractSocket::ConnectionRefusedError));
    }

    void turnsRebindingDown()
    {
        const QByteArray answer = exchanged(*m_server, m_server->ports().plain, false,
            "GET /good HTTP/1.1\r\nHost: attacker.example\r\n\r\n");
        QVERIFY(answer.startsWith("HTTP/1.1 421 Misdirected Request\r\n"));
        QVERIFY(!answer.contains("practice"));
    }

    void tellsWhoSpeaksHttpToTheSecurePort()
    {
        const auto socket = connectedTo(*m_server, m_server->ports().secure, false);
        socket->write(requestFor("/good"));
        QVERIFY(allOf(*socket).startsWith("HTTP/1.1 400 "));
    }

    /// A client, or a probe, must be able to tell a refusal from a failure.
    void saysWhyItRefusesAHandshake()
    {
        const auto socket = connectedTo(*m_server, m_server->ports().secure, false);
        // A ClientHello of TLS 1.0, RFC 2246 section 7.4.1.2, with one cipher suite.
        const QByteArray body = QByteArray::fromHex("0301") + QByteArray(32, 'r')
            + QByteArray::fromHex("00"
                                  "0002c013"
                                  "0100");
        const QByteArray message = QByteArray::fromHex("010000") + char(body.size()) + body;
        socket->write(QByteArray::fromHex("16030100") + char(message.size()) + message);
        // A fatal alert, protocol_version.
        QCOMPARE(allOf(*socket).toHex().left(2), QByteArray("15"));
    }

    void keepsTheConnectionOpen()
    {
        const auto socket = connectedTo(*m_server, m_server->ports().secure, true);
        for (int round = 0; round < 20; ++round) {
            socket->write(requestFor("/csp/nonce", ""));
            QByteArray got;
            while (!got.endsWith("</html>\n") && socket->waitForReadyRead(wait))
                got += socket->readAll();
            QVERIFY(got.startsWith("HTTP/1.1 200 OK\r\n"));
        }
        QCOMPARE(socket->state(), QAbstractSocket::ConnectedState);
    }

    void answersRequestsThatComeTogether()
    {
        const QByteArray head = "HEAD /good HTTP/1.1\r\nHost: localhost\r\n\r\n";
        const QByteArray post
            = "POST /good HTTP/1.1\r\nHost: localhost\r\nContent-Length: 12\r\n\r\nGET / HTTP/1";
        const QByteArray all = exchanged(
            *m_server, m_server->ports().plain, false, head + head + post + requestFor("/redirect/nowhere"));
        QCOMPARE(all.count("HTTP/1.1 200 OK\r\n"), 3);
        QCOMPARE(all.count("HTTP/1.1 302 Found\r\n"), 1);
        QCOMPARE(all.count("HTTP/1.1 4"), 0);
    }

    void servesTwoHundredAtOnce()
    {
        std::vector<std::unique_ptr<QSslSocket>> clients;
        for (int i = 0; i < 200; ++i) {
            auto socket = std::make_unique<QSslSocket>();
            if (i % 4 == 0) {
                socket->setSslConfiguration(trusting(*m_server));
                socket->connectToHostEncrypted(
                    QStringLiteral("127.0.0.1"), m_server->ports().secure, QStringLiteral("localhost"));
            } else {
                socket->connectToHost(QHostAddress(QHostAddress::LocalHost), m_server->ports().plain);
            }
            socket->write(requestFor("/good"));
            clients.push_back(std::move(socket));
        }
        for (const auto& socket : clients) {
            const QByteArray got = allOf(*socket);
            QVERIFY(got.startsWith("HTTP/1.1 200 OK\r\n"));
            QVERIFY(got.endsWith("</html>\n"));
        }
    }

    void goesOnWithoutEndAndStopsWithTheClient()
    {
        const auto socket = connectedTo(*m_server, m_server->ports().plain, false);
        socket->write(requestFor("/hostile/endless"));
        QVERIFY(allOf(*socket, 16 * 1024 * 1024).size() >= 16 * 1024 * 1024);
        socket->abort();
        QVERIFY(exchanged(*m_server, m_server->ports().plain, false, requestFor("/good")).contains(" 200 "));
    }

    void tellsWhatItServed()
    {
        Log log;
        {
            const Server server = started({ .served = log.keeper() });
            exchanged(server, server.ports().secure, true, requestFor("/csp/missing?token=secret"));
            exchanged(server, server.ports().plain, false, requestFor("/no\xc3\xa9such"));
            exchanged(server, server.ports().plain, false, "nonsense\r\n\r\n");
        }
        QCOMPARE(log.requests.size(), std::size_t{ 3 });
        QCOMPARE(log.requests[0].method, "GET");
        QCOMPARE(log.requests[0].path, "/csp/missing");
        QCOMPARE(log.requests[0].status, 200);
        QVERIFY(log.requests[0].isSecure);
        QCOMPARE(log.requests[1].path, "/no??such");
        QCOMPARE(log.requests[1].status, 404);
        QVERIFY(log.requests[2].method.empty());
        QCOMPARE(log.requests[2].status, 400);
    }

    void doesNotWaitForEver_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("who says nothing") << QByteArray();
        QTest::newRow("who stops amid a request") << QByteArray("GET /good HTTP/1.1\r\nHost: loc");
        QTest::newRow("who wants a page without end")
            << QByteArray("GET /hostile/endless HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QTest::newRow("who does not send the body")
            << QByteArray("POST /good HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\n");
    }
    void doesNotWaitForEver()
    {
        QFETCH(QByteArray, bytes);
        const Server server
            = started({ .patience = { .request = 50ms, .reading = 50ms, .endless = 50ms, .drip = 1ms } });
        const auto socket = connectedTo(server, server.ports().plain, false);
        socket->write(bytes);
        QTRY_VERIFY_WITH_TIMEOUT(
            (socket->readAll(), socket->state() == QAbstractSocket::UnconnectedState), wait);
    }

    void dripsToTheEnd()
    {
        const Server server = started({ .patience = { .drip = 0ms } });
        const Exercise& slow = *exerciseAt("/hostile/slow");
        const QByteArray got = exchanged(server, server.ports().plain, false, requestFor(slow.path));
        QCOMPARE(got, expected(server, slow, false, got));
    }

    void namesThePortThatIsTaken()
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        const auto server = Server::start({ .port = taken.serverPort(), .now = now });
        QVERIFY(!server);
        QCOMPARE(int(server.error().code), int(core::ErrorCode::PortInUse));
        QCOMPARE(server.error().subject, std::to_string(taken.serverPort()));
    }

    void namesThePortThatIsTakenOnTheOtherAddress()
    {
        QTcpServer taken;
        if (!taken.listen(QHostAddress::LocalHostIPv6))
            QSKIP("there is no IPv6 here");
        const auto server = Server::start({ .port = taken.serverPort(), .now = now });
        QVERIFY(!server);
        QCOMPARE(int(server.error().code), int(core::ErrorCode::PortInUse));
    }

    void refusesPortsBeyondTheLast()
    {
        for (const std::uint16_t port : { std::uint16_t{ 65530 }, std::uint16_t{ 65535 } }) {
            const auto server = Server::start({ .port = port, .now = now });
            QVERIFY(!server);
            QCOMPARE(int(server.error().code), int(core::ErrorCode::InvalidParameter));
        }
    }

    /// Two run side by side, and a stopped one leaves its ports at once.
    void startsAgainOnTheSamePort()
    {
        std::uint16_t port = 0;
        {
            const Server first = started();
            port = first.ports().plain;
            QVERIFY(port != m_server->ports().plain);
            exchanged(first, port, false, requestFor("/good"));
        }
        QTcpSocket gone;
        gone.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        QVERIFY(!gone.waitForConnected(wait));
    }

    void stopsWhileClientsAreConnected()
    {
        std::optional<Server> server(started());
        const auto idle = connectedTo(*server, server->ports().secure, true);
        const auto busy = connectedTo(*server, server->ports().plain, false);
        busy->write(requestFor("/hostile/endless"));
        QVERIFY(busy->waitForReadyRead(wait));
        server.reset();
        QTRY_VERIFY_WITH_TIMEOUT((idle->readAll(), idle->state() == QAbstractSocket::UnconnectedState), wait);
        QTRY_VERIFY_WITH_TIMEOUT((busy->readAll(), busy->state() == QAbstractSocket::UnconnectedState), wait);
    }

private:
    Log m_log;
    std::optional<Server> m_server;
};

QTEST_GUILESS_MAIN(ServerTest)

#include "server_test.moc"
