// SPDX-License-Identifier: Apache-2.0
#include "core/base/encoding.h"
#include "core/fetch/cipher_suite.h"
#include "core/fetch/client_hello.h"
#include "core/fetch/server_answer.h"
#include "tests/support/peers.h"
#include "tests/support/process.h"

#include <QTest>

#include <set>
#include <sstream>

using namespace core;
using namespace core::fetch;

namespace {

using State = ServerAnswerReader::State;

QByteArray number(std::size_t value, int width)
{
    QByteArray bytes;
    for (int shift = 8 * (width - 1); shift >= 0; shift -= 8)
        bytes += static_cast<char>((value >> unsigned(shift)) & 0xff);
    return bytes;
}

QByteArray sized(const QByteArray& content, int width)
{
    return number(std::size_t(content.size()), width) + content;
}

QByteArray record(int type, const QByteArray& content)
{
    return number(std::size_t(type), 1) + number(0x0303, 2) + sized(content, 2);
}

QByteArray message(int type, const QByteArray& body)
{
    return number(std::size_t(type), 1) + sized(body, 3);
}

QByteArray hello(std::size_t version, std::size_t cipher, const QByteArray& extensions = {})
{
    return message(2,
        number(version, 2) + QByteArray(32, 'r') + sized("session", 1) + number(cipher, 2) + number(0, 1)
            + (extensions.isEmpty() ? QByteArray() : sized(extensions, 2)));
}

QByteArray extension(std::size_t type, const QByteArray& content)
{
    return number(type, 2) + sized(content, 2);
}

const QByteArray certificate = message(11, QByteArray(3000, 'c'));
const QByteArray done = message(14, {});

QByteArray curveExchange(std::size_t group)
{
    return message(12, number(3, 1) + number(group, 2) + sized("point", 1) + sized("signature", 2));
}

QByteArray fieldExchange(const QByteArray& prime)
{
    return message(12, sized(prime, 2) + sized("g", 2) + sized("public", 2));
}

QString told(State state, const ServerAnswer& answer)
{
    const char* const states[] = { "reading", "done", "not TLS" };
    QString text = QLatin1String(states[std::size_t(state)]);
    if (answer.alert)
        text += QStringLiteral(", alert %1").arg(*answer.alert);
    if (answer.version)
        text += QStringLiteral(", %1 %2 %3")
                    .arg(QLatin1String(nameOf(*answer.version)),
                        QString::fromStdString(cipherName(answer.cipher)),
                        QString::fromStdString(answer.group));
    return text;
}

QString answerTo(const QByteArray& bytes, qsizetype piece)
{
    ServerAnswerReader reader;
    State state = State::Reading;
    for (qsizetype at = 0; at < bytes.size(); at += piece) {
        const QByteArray part = bytes.mid(at, piece);
        state = reader.feed(asBytes({ part.constData(), std::size_t(part.size()) }));
    }
    return told(state, reader.answer());
}

} // namespace

class ServerAnswerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAnswers_data();
    void readsAnswers();
    void takesInALimitedAmount();
    void asksForOneVersionAlone_data();
    void asksForOneVersionAlone();
    void sendsNoAddressAsName();
    void namesSuitesAsOpenSslDoes();
    void knowsWeakSuites_data();
    void knowsWeakSuites();
};

void ServerAnswerTest::readsAnswers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    const QByteArray version13 = extension(43, number(0x0304, 2));
    QTest::newRow("TLS 1.3") << record(
        22, hello(0x0303, 0x1301, version13 + extension(51, number(29, 2) + sized("key", 2))))
                             << "done, TLS 1.3 TLS_AES_128_GCM_SHA256 X25519";
    QTest::newRow("TLS 1.3, asked again")
        << record(22, hello(0x0303, 0x1302, version13 + extension(51, number(0x11ec, 2))))
        << "done, TLS 1.3 TLS_AES_256_GCM_SHA384 X25519MLKEM768";
    QTest::newRow("TLS 1.2, curve") << record(
        22, hello(0x0303, 0xc02f) + certificate + curveExchange(23) + done)
                                    << "done, TLS 1.2 TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256 P-256";
    QTest::newRow("in many records") << record(22, hello(0x0303, 0xc02f)) + record(22, certificate.left(100))
            + record(22, certificate.mid(100)) + record(22, curveExchange(29) + done)
                                     << "done, TLS 1.2 TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256 X25519";
    QTest::newRow("TLS 1.0, field of 1024 bits") << record(22,
        hello(0x0301, 0x0033) + certificate + fieldExchange(QByteArray(1, 0) + QByteArray(128, '\xff'))
            + done) << "done, TLS 1.0 TLS_DHE_RSA_WITH_AES_128_CBC_SHA DHE 1024";
    QTest::newRow("TLS 1.1, RSA") << record(22, hello(0x0302, 0x002f))
                                  << "done, TLS 1.1 TLS_RSA_WITH_AES_128_CBC_SHA ";
    QTest::newRow("unknown suite") << record(22, hello(0x0303, 0xfefe)) << "done, TLS 1.2 0xFEFE ";
    QTest::newRow("no exchange before the end") << record(22, hello(0x0303, 0xc02f) + certificate + done)
                                                << "done, TLS 1.2 TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256 ";
    QTest::newRow("alert") << record(21, QByteArray::fromHex("0246")) << "done, alert 70";
    QTest::newRow("warning of the name, then hello") << record(21, QByteArray::fromHex("0170"))
            + record(22, hello(0x0303, 0x009c)) << "done, TLS 1.2 TLS_RSA_WITH_AES_128_GCM_SHA256 ";
    QTest::newRow("alert after hello")
        << record(22, hello(0x0303, 0xc02f)) + record(21, QByteArray::fromHex("0228"))
        << "done, alert 40, TLS 1.2 TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256 ";
    QTest::newRow("cut off") << record(22, hello(0x0303, 0xc02f)).chopped(1) << "reading";
    QTest::newRow("SSH") << QByteArray("SSH-2.0-OpenSSH_9.2p1 Debian\r\n") << "not TLS";
    QTest::newRow("HTTP") << QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n") << "not TLS";
    QTest::newRow("SSL 3.0") << record(22, hello(0x0300, 0x002f)) << "not TLS";
    QTest::newRow("a version there is none of") << record(22, hello(0x0305, 0x002f)) << "not TLS";
    QTest::newRow("data first") << record(23, "data") << "not TLS";
    QTest::newRow("another message first") << record(22, certificate) << "not TLS";
    QTest::newRow("too long a record") << QByteArray::fromHex("160303ffff") << "not TLS";
    QTest::newRow("short hello") << record(22, message(2, number(0x0303, 2))) << "not TLS";
    QTest::newRow("extension beyond the end")
        << record(22, hello(0x0303, 0x1301, number(43, 2) + number(9, 2) + "x")) << "not TLS";
    QTest::newRow("short version") << record(22, hello(0x0303, 0x1301, extension(43, "x"))) << "not TLS";
}

void ServerAnswerTest::readsAnswers()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, expected);
    for (const qsizetype piece : { bytes.size(), qsizetype{ 7 }, qsizetype{ 1 } })
        QCOMPARE(answerTo(bytes, piece), expected);
}

void ServerAnswerTest::takesInALimitedAmount()
{
    // A message that announces 16 MiB, and then comes.
    const QByteArray start = record(22, hello(0x0303, 0xc02f) + number(11, 1) + number(0xffffff, 3));
    ServerAnswerReader reader;
    QCOMPARE(
        int(reader.feed(asBytes({ start.constData(), std::size_t(start.size()) }))), int(State::Reading));
    const QByteArray more = record(22, QByteArray(16000, 'x'));
    int count = 0;
    while (reader.feed(asBytes({ more.constData(), std::size_t(more.size()) })) == State::Reading)
        ++count;
    QVERIFY(count < 9);
    QVERIFY(reader.answer().version.has_value());
}

Q_DECLARE_METATYPE(TlsVersion)

void ServerAnswerTest::asksForOneVersionAlone_data()
{
    QTest::addColumn<TlsVersion>("version");
    QTest::addColumn<QString>("legacy");
    QTest::newRow("1.0") << TlsVersion::Tls10 << "0301";
    QTest::newRow("1.1") << TlsVersion::Tls11 << "0302";
    QTest::newRow("1.2") << TlsVersion::Tls12 << "0303";
    QTest::newRow("1.3") << TlsVersion::Tls13 << "0303";
}

void ServerAnswerTest::asksForOneVersionAlone()
{
    QFETCH(const TlsVersion, version);
    QFETCH(const QString, legacy);
    const Bytes bytes = clientHello(version, "xn--bcher-kva.example.").value();
    const QString hex = QString::fromStdString(toHex(bytes));
    QVERIFY(hex.startsWith(QLatin1String("160301")));
    QCOMPARE(hex.mid(18, 4), legacy);
    QCOMPARE(bytes.size(),
        5 + (std::to_integer<std::size_t>(bytes[3]) << 8U | std::to_integer<std::size_t>(bytes[4])));
    QCOMPARE(hex.contains(QLatin1String("002b0003020304")), version == TlsVersion::Tls13);
    QCOMPARE(hex.contains(QLatin1String("130113")), version == TlsVersion::Tls13);
    const QByteArray name = QByteArray("xn--bcher-kva.example").toHex();
    QVERIFY(hex.contains(QLatin1String(name)) && !hex.contains(QLatin1String(name + "2e")));
    QVERIFY(clientHello(version, "a.example").value() != clientHello(version, "a.example").value());
}

void ServerAnswerTest::sendsNoAddressAsName()
{
    for (const char* host : { "127.0.0.1", "[::1]", "::1" }) {
        const std::string hex = toHex(clientHello(TlsVersion::Tls12, host).value());
        QVERIFY(!hex.contains(toHex(asBytes(host))));
    }
}

void ServerAnswerTest::namesSuitesAsOpenSslDoes()
{
    NEEDS_PEER("openssl");
    const tests::Ended ended = tests::run(
        { .words = { "openssl", "ciphers", "-V", "-stdname", "ALL:COMPLEMENTOFALL:@SECLEVEL=0" } });
    QCOMPARE(ended.exitCode, 0);
    std::istringstream lines(ended.output);
    std::string line;
    int count = 0;
    while (std::getline(lines, line)) {
        std::istringstream words(line);
        std::string code;
        std::string dash;
        std::string name;
        std::string openSslName;
        words >> code >> dash >> name >> dash >> openSslName;
        if (name.contains("PSK") || name.contains("SRP") || name.contains("ARIA"))
            continue;
        const auto high = std::stoul(code.substr(2, 2), nullptr, 16);
        const auto low = std::stoul(code.substr(7, 2), nullptr, 16);
        QCOMPARE(cipherName(static_cast<std::uint16_t>(high << 8U | low)), name);
        QCOMPARE(cipherNameFromOpenSsl(openSslName), name);
        ++count;
    }
    QVERIFY(count > 60);
    std::set<std::uint16_t> numbers;
    std::set<std::string> names;
    for (const CipherSuite& suite : allCipherSuites()) {
        QVERIFY(numbers.insert(suite.number).second);
        QVERIFY(names.insert(suite.name).second);
    }
}

Q_DECLARE_METATYPE(CipherWeakness)

void ServerAnswerTest::knowsWeakSuites_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<CipherWeakness>("weakness");
    using enum CipherWeakness;
    QTest::newRow("1.3") << "TLS_AES_256_GCM_SHA384" << None;
    QTest::newRow("ChaCha20") << "TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256" << None;
    QTest::newRow("CBC") << "TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA" << Cbc;
    QTest::newRow("RSA") << "TLS_RSA_WITH_AES_128_GCM_SHA256" << NoForwardSecrecy;
    QTest::newRow("3DES") << "TLS_ECDHE_RSA_WITH_3DES_EDE_CBC_SHA" << Broken;
    QTest::newRow("RC4") << "TLS_RSA_WITH_RC4_128_SHA" << Broken;
    QTest::newRow("DES") << "TLS_RSA_WITH_DES_CBC_SHA" << Broken;
    QTest::newRow("export") << "TLS_RSA_EXPORT_WITH_RC4_40_MD5" << NoProtection;
    QTest::newRow("anonymous") << "TLS_DH_anon_WITH_AES_128_CBC_SHA" << NoProtection;
    QTest::newRow("NULL") << "TLS_RSA_WITH_NULL_SHA256" << NoProtection;
    QTest::newRow("none") << "" << None;
}

void ServerAnswerTest::knowsWeakSuites()
{
    QFETCH(const QString, name);
    QFETCH(const CipherWeakness, weakness);
    QCOMPARE(int(weaknessOf(name.toStdString())), int(weakness));
}

QTEST_GUILESS_MAIN(ServerAnswerTest)
#include "server_answer_test.moc"
