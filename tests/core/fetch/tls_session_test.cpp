// SPDX-License-Identifier: Apache-2.0
#include "core/base/encoding.h"
#include "core/fetch/server_connection.h"
#include "core/fetch/surroundings.h"
#include "core/fetch/tls_session.h"
#include "core/fetch/version_probe.h"
#include "tests/support/certificates.h"
#include "tests/support/files.h"
#include "tests/support/peers.h"
#include "tests/support/process.h"

#include <QDateTime>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <charconv>

using namespace core;
using namespace core::fetch;
using namespace core::keys;
using namespace std::chrono_literals;
using tests::day;

namespace {

/// OCSP and Qt look at the real clock, so that these certificates do too.
std::int64_t present()
{
    return QDateTime::currentSecsSinceEpoch();
}

CertificateWish atPresent(CertificateWish wish)
{
    wish.notBefore += present() - tests::now;
    wish.notAfter += present() - tests::now;
    return wish;
}

/// `openssl s_server` with a certificate, on a port of its own choice.
class PeerServer {
public:
    PeerServer(const MadeCertificate& certificate, const std::vector<Bytes>& others, const QString& options)
    {
        put("leaf.pem", certificatePem(certificate.der));
        put("key.pem", std::string(asText(certificate.privateKey.bytes())));
        std::string chain;
        for (const Bytes& der : others)
            chain += certificatePem(der);
        put("chain.pem", chain);
        tests::Command command{ .words = { "openssl", "s_server", "-accept", "127.0.0.1:0", "-www", "-cert",
                                    "leaf.pem", "-key", "key.pem" },
            .folder = m_folder.path() };
        if (!others.empty())
            command.words.insert(command.words.end(), { "-cert_chain", "chain.pem" });
        for (const QString& word : options.split(QLatin1Char(' '), Qt::SkipEmptyParts))
            command.words.push_back(word.toStdString());
        m_command = command;
    }
    void put(const std::string& name, const std::string& text) const
    {
        tests::put(m_folder.path() / name, text);
    }
    const tests::TemporaryFolder& folder() const { return m_folder; }
    /// 0 where it does not come up.
    std::uint16_t start()
    {
        m_process = std::make_unique<tests::Process>(m_command);
        std::uint16_t port = 0;
        tests::eventually([&] {
            const std::string output = m_process->outputSoFar();
            const std::size_t line = output.find("ACCEPT ");
            const std::size_t end = output.find('\n', line);
            if (line == std::string::npos || end == std::string::npos)
                return false;
            const std::size_t colon = output.rfind(':', end) + 1;
            std::from_chars(output.data() + colon, output.data() + end, port);
            return true;
        });
        return port;
    }

private:
    tests::TemporaryFolder m_folder;
    tests::Command m_command;
    std::unique_ptr<tests::Process> m_process;
};

Result<Tls> sessionWith(
    std::uint16_t port, const std::string& host, const std::vector<Bytes>& authorities = {})
{
    const Patience patience(StopFlag(), Clock::now() + 20s);
    ServerConnection connection;
    TRY(connection.connect({ QHostAddress(QHostAddress::LocalHost) }, port, patience));
    const QList<QSslError> errors = TRY(connection.secure(host, tlsConfiguration(authorities), patience));
    return tlsOf(connection.socket(), errors, host, authorities, present());
}

std::string failuresOf(const Tls& tls)
{
    std::string text;
    for (const TrustFailure& failure : tls.failures) {
        text.append(text.empty() ? "" : " ").append(idOf(failure.problem));
        text += failure.certificate ? "@" + std::to_string(*failure.certificate) : "";
    }
    return text.empty() ? "verified" : text;
}

struct Silent : Watcher {
    std::vector<Connection> opened;
    std::uint64_t received = 0;
    bool isOffline = false;

    bool opens(const Connection& connection) override
    {
        opened.push_back(connection);
        return !isOffline;
    }
    void closed(const Connection& /*connection*/, std::uint64_t /*sent*/, std::uint64_t bytes) override
    {
        received += bytes;
    }
};

QString told(const Result<std::vector<VersionProbe>>& probes)
{
    if (!probes)
        return QLatin1String(idOf(probes.error().code));
    QStringList texts;
    for (const VersionProbe& probe : *probes)
        texts << QLatin1String(idOf(probe.result));
    return texts.join(QLatin1Char(' '));
}

struct Issuers {
    MadeCertificate root = tests::made(atPresent(tests::authorityWish("Root")));
    MadeCertificate middle = tests::made(atPresent(tests::authorityWish("Middle", &root)));
};

} // namespace

class TlsSessionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tellsWhatWasNegotiated_data();
    void tellsWhatWasNegotiated();
    void tellsWhyACertificateIsNotTrusted_data();
    void tellsWhyACertificateIsNotTrusted();
    void tellsTheChainAsItWasSent();
    void comparesNamesWithWhatWasAskedFor_data();
    void comparesNamesWithWhatWasAskedFor();
    void tellsWhatTheStapleSays_data();
    void tellsWhatTheStapleSays();
    void probesEachVersion_data();
    void probesEachVersion();
    void tellsWhatAServerChoosesForAVersion();
    void takesNothingForAnAnswer_data();
    void takesNothingForAnAnswer();
    void doesNotConnectWhenThatIsForbidden();
    void stopsWhenAsked();
};

void TlsSessionTest::initTestCase()
{
    NEEDS_PEER("openssl");
}

void TlsSessionTest::tellsWhatWasNegotiated_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("told");
    QTest::newRow("TLS 1.3") << "-ciphersuites TLS_AES_128_GCM_SHA256 -groups P-384"
                             << "TLS 1.3 TLS_AES_128_GCM_SHA256 128 P-384 -";
    QTest::newRow("X25519, of which the library says nothing")
        << "-ciphersuites TLS_CHACHA20_POLY1305_SHA256 -groups X25519"
        << "TLS 1.3 TLS_CHACHA20_POLY1305_SHA256 256  -";
    QTest::newRow("TLS 1.2") << "-tls1_2 -cipher ECDHE-ECDSA-AES256-GCM-SHA384 -groups P-256"
                             << "TLS 1.2 TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384 256 P-256 -";
    QTest::newRow("ALPN") << "-tls1_2 -cipher ECDHE-ECDSA-AES128-GCM-SHA256 -groups P-256 -alpn h2,http/1.1"
                          << "TLS 1.2 TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256 128 P-256 http/1.1";
}

void TlsSessionTest::tellsWhatWasNegotiated()
{
    QFETCH(const QString, options);
    QFETCH(const QString, told);
    PeerServer server(tests::made(atPresent(tests::serverWish())), {}, options);
    const auto tls = sessionWith(server.start(), "localhost");
    QVERIFY2(tls, tls ? "" : idOf(tls.error().code));
    QVERIFY(tls->version);
    const std::string protocol = tls->applicationProtocol.empty() ? "-" : tls->applicationProtocol;
    QCOMPARE(QString::fromStdString(nameOf(*tls->version) + (" " + tls->cipher) + " "
                 + std::to_string(tls->cipherBits) + " " + tls->group + " " + protocol),
        told);
}

void TlsSessionTest::tellsWhyACertificateIsNotTrusted_data()
{
    QTest::addColumn<QString>("flaw");
    QTest::addColumn<QString>("told");
    QTest::newRow("none") << "" << "verified";
    QTest::newRow("expired") << "expired" << "expired@0";
    QTest::newRow("not yet valid") << "early" << "not-yet-valid@0";
    QTest::newRow("wrong name") << "name" << "wrong-name@0";
    QTest::newRow("self-signed") << "alone" << "self-signed@0";
    QTest::newRow("incomplete chain") << "incomplete" << "incomplete-chain@0";
    QTest::newRow("weak key") << "key" << "weak-key@0";
    QTest::newRow("unknown authority") << "unknown" << "unknown-authority@1";
    QTest::newRow("all at once") << "expired name alone" << "self-signed@0 expired@0 wrong-name@0";
}

void TlsSessionTest::tellsWhyACertificateIsNotTrusted()
{
    QFETCH(const QString, flaw);
    QFETCH(const QString, told);
    const auto has = [&flaw](const char* word) { return flaw.contains(QLatin1String(word)); };
    const Issuers chain;
    CertificateWish wish = atPresent(tests::serverWish());
    wish.issuer = has("alone") ? nullptr : &chain.middle;
    if (has("expired"))
        wish.notAfter = present() - day;
    if (has("early"))
        wish.notBefore = present() + day;
    if (has("name"))
        wish.dnsNames = { "other.example" };
    if (has("key"))
        wish.key = NewKey::Rsa1024;
    if (has("incomplete"))
        wish.issuerAddresses = { "http://127.0.0.1/middle.cer" };
    const bool isAlone = has("alone") || has("incomplete");
    PeerServer server(tests::made(wish),
        isAlone ? std::vector<Bytes>() : std::vector<Bytes>{ chain.middle.der },
        has("key") ? QStringLiteral("-cipher DEFAULT@SECLEVEL=0") : QString());
    const std::vector<Bytes> own
        = has("unknown") ? std::vector<Bytes>() : std::vector<Bytes>{ chain.root.der };
    const auto tls = sessionWith(server.start(), "localhost", own);
    QVERIFY2(tls, tls ? "" : idOf(tls.error().code));
    QCOMPARE(QString::fromStdString(failuresOf(*tls)), told);
    QCOMPARE(tls->isVerified(), flaw.isEmpty());
    QCOMPARE(tls->isOwnAuthority, !tls->verifiedPath.empty());
}

void TlsSessionTest::tellsTheChainAsItWasSent()
{
    const Issuers chain;
    const MadeCertificate other = tests::made(atPresent(tests::authorityWish("Other")));
    CertificateWish wish = atPresent(tests::serverWish(&chain.middle));
    const MadeCertificate leaf = tests::made(wish);
    PeerServer server(leaf, { other.der, chain.root.der, chain.middle.der }, QString());
    const auto tls = sessionWith(server.start(), "localhost", { chain.root.der });
    QVERIFY(tls);
    std::vector<std::string> names;
    for (const Certificate& certificate : tls->chain)
        names.push_back(certificate.subject.commonName());
    QCOMPARE(names, (std::vector<std::string>{ "localhost", "Other", "Root", "Middle" }));
    std::vector<std::string> path;
    for (const Certificate& certificate : tls->verifiedPath)
        path.push_back(certificate.subject.commonName());
    QCOMPARE(path, (std::vector<std::string>{ "localhost", "Middle", "Root" }));
}

void TlsSessionTest::comparesNamesWithWhatWasAskedFor_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("isForIt");
    QTest::newRow("name") << "localhost" << true;
    QTest::newRow("absolute name") << "localhost." << true;
    QTest::newRow("address") << "127.0.0.1" << true;
    QTest::newRow("IPv6 in brackets") << "[::1]" << true;
    QTest::newRow("another address") << "127.0.0.2" << false;
    QTest::newRow("wildcard") << "a.wild.example" << true;
    QTest::newRow("too deep for the wildcard") << "a.b.wild.example" << false;
}

void TlsSessionTest::comparesNamesWithWhatWasAskedFor()
{
    QFETCH(const QString, host);
    QFETCH(const bool, isForIt);
    const MadeCertificate root = tests::made(atPresent(tests::authorityWish("Root")));
    CertificateWish wish = atPresent(tests::serverWish(&root));
    wish.dnsNames.emplace_back("*.wild.example");
    PeerServer server(tests::made(wish), {}, QString());
    const auto tls = sessionWith(server.start(), host.toStdString(), { root.der });
    QVERIFY(tls);
    QCOMPARE(failuresOf(*tls), std::string(isForIt ? "verified" : "wrong-name@0"));
}

void TlsSessionTest::tellsWhatTheStapleSays_data()
{
    QTest::addColumn<QString>("index");
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("told");
    QTest::newRow("none") << "" << "" << "none verified";
    QTest::newRow("good") << "V" << "-ndays 7" << "good verified";
    QTest::newRow("revoked") << "R" << "-ndays 7" << "revoked revoked@0";
    QTest::newRow("signed by somebody else") << "V" << "-ndays 7 other" << "invalid verified";
    QTest::newRow("without the issuer's certificate") << "V" << "-ndays 7 alone" << "unknown verified";
}

void TlsSessionTest::tellsWhatTheStapleSays()
{
    QFETCH(const QString, index);
    QFETCH(const QString, options);
    QFETCH(const QString, told);
    if (!QSslSocket::isFeatureSupported(QSsl::SupportedFeature::Ocsp))
        QSKIP("this Qt knows no OCSP");
    const MadeCertificate root = tests::made(atPresent(tests::authorityWish("Root")));
    const MadeCertificate other = tests::made(atPresent(tests::authorityWish("Root")));
    const MadeCertificate leaf = tests::made(atPresent(tests::serverWish(&root)));
    const bool isAlone = options.contains(QLatin1String("alone"));
    PeerServer server(leaf, isAlone ? std::vector<Bytes>() : std::vector<Bytes>{ root.der },
        index.isEmpty() ? QString() : QStringLiteral("-status_file staple.der"));
    const std::string serial = toHex(tests::readBack(leaf).serial, LetterCase::Upper);
    server.put("root.pem", certificatePem(root.der));
    const bool isOther = options.contains(QLatin1String("other"));
    const MadeCertificate& signer = isOther ? other : root;
    server.put("signer.pem", certificatePem(signer.der));
    server.put("signer.key", std::string(asText(signer.privateKey.bytes())));
    server.put("index.txt",
        index.toStdString() + "\t491231235959Z\t" + (index == QLatin1String("R") ? "200101000000Z" : "")
            + "\t" + serial + "\tunknown\t/CN=localhost\n");
    if (index.size() == 1) {
        const tests::Ended made
            = tests::shell("openssl ocsp -issuer root.pem -cert leaf.pem -reqout request &&"
                           " openssl ocsp -index index.txt -CA root.pem -rsigner signer.pem"
                           " -rkey signer.key -reqin request -respout staple.der -ndays 7",
                server.folder().path());
        QVERIFY2(made.exitCode == 0, made.messages.c_str());
    }
    const auto tls = sessionWith(server.start(), "localhost", { root.der });
    QVERIFY2(tls, tls ? "" : idOf(tls.error().code));
    QCOMPARE(QString::fromStdString(idOf(tls->staple) + (" " + failuresOf(*tls))), told);
}

void TlsSessionTest::probesEachVersion_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("told");
    QTest::newRow("all") << "-cipher ALL:@SECLEVEL=0 -min_protocol TLSv1"
                         << "offered offered offered offered";
    QTest::newRow("1.0 alone") << "-tls1 -cipher ALL:@SECLEVEL=0"
                               << "offered not-offered not-offered not-offered";
    QTest::newRow("1.1 alone") << "-tls1_1 -cipher ALL:@SECLEVEL=0"
                               << "not-offered offered not-offered not-offered";
    QTest::newRow("1.2 alone") << "-tls1_2" << "not-offered not-offered offered not-offered";
    QTest::newRow("1.3 alone") << "-tls1_3" << "not-offered not-offered not-offered offered";
    QTest::newRow("old ones that the security level forbids")
        << "-min_protocol TLSv1" << "not-offered not-offered offered offered";
    QTest::newRow("1.2 and 1.3") << "-min_protocol TLSv1.2" << "not-offered not-offered offered offered";
}

void TlsSessionTest::probesEachVersion()
{
    QFETCH(const QString, options);
    QFETCH(const QString, told);
    PeerServer server(tests::made(atPresent(tests::serverWish())), {}, options);
    const std::uint16_t port = server.start();
    Silent watcher;
    const auto probes = probeVersions({ .host = "127.0.0.1", .port = port }, {}, watcher, {});
    QCOMPARE(::told(probes), told);
    QCOMPARE(watcher.opened.size(), std::size_t{ 4 });
    QCOMPARE(watcher.opened.front().port, port);
    QCOMPARE(int(watcher.opened.front().purpose), int(Connection::Purpose::VersionProbe));
    QVERIFY(watcher.received > 0);
}

void TlsSessionTest::tellsWhatAServerChoosesForAVersion()
{
    CertificateWish wish = atPresent(tests::serverWish());
    wish.key = NewKey::Rsa2048;
    PeerServer server(tests::made(wish), {},
        QStringLiteral("-groups P-521 -ciphersuites TLS_AES_128_CCM_SHA256 -cipher ECDHE-RSA-AES256-SHA384"));
    Silent watcher;
    const auto probes = probeVersions({ .host = "localhost", .port = server.start() }, {}, watcher, {});
    QVERIFY(probes);
    QCOMPARE(probes->at(2).cipher, std::string("TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA384"));
    QCOMPARE(probes->at(2).group, std::string("P-521"));
    QCOMPARE(probes->at(3).cipher, std::string("TLS_AES_128_CCM_SHA256"));
    QCOMPARE(probes->at(3).group, std::string("P-521"));
}

void TlsSessionTest::takesNothingForAnAnswer_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("closes at once") << QByteArray();
    QTest::newRow("SSH") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n");
    QTest::newRow("HTTP") << QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n");
    QTest::newRow("half a record") << QByteArray::fromHex("1603030100020000");
    QTest::newRow("an internal error") << QByteArray::fromHex("15030300020250");
    QTest::newRow("an endless record of nothing") << QByteArray::fromHex("1603030000").repeated(40000);
}

void TlsSessionTest::takesNothingForAnAnswer()
{
    QFETCH(const QByteArray, answer);
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, this, [&] {
        QTcpSocket* const socket = server.nextPendingConnection();
        socket->write(answer);
        socket->disconnectFromHost();
    });
    Silent watcher;
    const auto probes = probeVersions({ .host = "127.0.0.1", .port = server.serverPort() }, {}, watcher, {});
    QCOMPARE(told(probes), QStringLiteral("not-probed not-probed not-probed not-probed"));
}

void TlsSessionTest::doesNotConnectWhenThatIsForbidden()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    Silent watcher;
    watcher.isOffline = true;
    QCOMPARE(told(probeVersions({ .host = "127.0.0.1", .port = server.serverPort() }, {}, watcher, {})),
        QStringLiteral("offline"));
    QCOMPARE(watcher.opened.size(), std::size_t{ 1 });
    QVERIFY(!server.waitForNewConnection(0));
}

void TlsSessionTest::stopsWhenAsked()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const Progress progress;
    // It takes the connection and says nothing.
    connect(&server, &QTcpServer::newConnection, this, [&] { progress.stop.request(); });
    Silent watcher;
    QCOMPARE(told(probeVersions({ .host = "127.0.0.1", .port = server.serverPort() }, {}, watcher, progress)),
        QStringLiteral("cancelled"));
}

QTEST_GUILESS_MAIN(TlsSessionTest)
#include "tls_session_test.moc"
