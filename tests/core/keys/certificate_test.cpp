// SPDX-License-Identifier: Apache-2.0
#include "core/base/encoding.h"
#include "core/crypto/digest.h"
#include "core/keys/certificate_maker.h"
#include "tests/support/certificates.h"
#include "tests/support/files.h"
#include "tests/support/peers.h"
#include "tests/support/process.h"

#include <QTest>

#include <fstream>
#include <sstream>

using namespace core;
using namespace core::keys;

namespace {

std::string dataFile(const std::string& name)
{
    return std::string(TEST_DATA) + "/keys/" + name;
}

std::string joinedTexts(const std::vector<std::string>& texts)
{
    std::string all;
    for (const std::string& text : texts)
        all.append(all.empty() ? "" : " ").append(text);
    return all;
}

/// "not-a-certificate: the end is missing".
std::string told(const Error& error)
{
    std::string text = idOf(error.code);
    if (error.cause)
        text.append(": ").append(messageOf(*error.cause));
    if (error.place && error.place->byte)
        text.append(" @").append(std::to_string(*error.place->byte));
    if (error.place && error.place->line)
        text.append(" line ").append(std::to_string(*error.place->line));
    if (error.place && !error.place->member.empty())
        text.append(" in ").append(error.place->member);
    return text;
}

std::string unescaped(std::string text)
{
    if (const std::size_t at = text.find("\\0"); at != std::string::npos)
        text.replace(at, 2, 1, '\0');
    return text;
}

/// The part of a DER text that a mark finds, replaced by one of the same size.
Bytes replaced(Bytes der, ByteView what, ByteView with)
{
    const auto found = std::ranges::search(der, what);
    if (found.empty() || what.size() != with.size())
        qFatal("nothing to replace");
    std::ranges::copy(with, found.begin());
    return der;
}

} // namespace

class CertificateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void matchesHostsAsOthersDo_data();
    void matchesHostsAsOthersDo();
    void readsACertificateOfThePublicWeb();
    void readsWhatItMakes_data();
    void readsWhatItMakes();
    void readsAllKindsOfAlternativeNames();
    void agreesWithOpenSslOnCertificatesOfManyKinds_data();
    void agreesWithOpenSslOnCertificatesOfManyKinds();
    void escapesNamesAsRfc4514Has();
    void refusesWhatIsNoCertificate_data();
    void refusesWhatIsNoCertificate();
    void refusesEachCut();
    void refusesTimesThatAreNone();
    void refusesAnExtensionThatCannotBeRead();
    void takesCertificatesOutOfPemText();
    void saysWherePemTextIsBroken_data();
    void saysWherePemTextIsBroken();
    void writesPemThatItReads();
    void makesSerialNumbersThatDiffer();
    void refusesWishesThatCannotBeMet_data();
    void refusesWishesThatCannotBeMet();
};

void CertificateTest::matchesHostsAsOthersDo_data()
{
    QTest::addColumn<QString>("presented");
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("isForIt");
    std::ifstream file(dataFile("host_names.txt"));
    std::string line;
    int number = 0;
    while (std::getline(file, line)) {
        ++number;
        std::istringstream words(line);
        std::string whose;
        std::string presented;
        std::string host;
        std::string answer;
        words >> whose >> presented >> host >> answer;
        if (whose != "#")
            QTest::newRow(qPrintable(QString::number(number)))
                << QString::fromStdString(presented) << QString::fromStdString(host) << (answer == "yes");
    }
    QVERIFY(number > 140);
}

void CertificateTest::matchesHostsAsOthersDo()
{
    QFETCH(const QString, presented);
    QFETCH(const QString, host);
    QFETCH(const bool, isForIt);
    Certificate certificate;
    if (presented.startsWith(QLatin1String("ip:")))
        certificate.addresses = { presented.mid(3).toStdString() };
    else
        certificate.dnsNames = { unescaped(presented.toStdString()) };
    // A common name counts for nothing.
    certificate.subject.attributes = { { "CN", host.toStdString() } };
    QCOMPARE(isForHost(certificate, host.toStdString()), isForIt);
}

void CertificateTest::readsACertificateOfThePublicWeb()
{
    const auto chain = readCertificates(tests::contentsOf(dataFile("google.pem")));
    QVERIFY(chain);
    QCOMPARE(chain->size(), std::size_t{ 2 });
    const Certificate& leaf = chain->front();
    QCOMPARE(leaf.subject.text(),
        std::string("CN=mail.google.com,O=Google LLC,L=Mountain View,ST=California,C=US"));
    QCOMPARE(leaf.issuer.commonName(), std::string("GTS CA 1O1"));
    QCOMPARE(toHex(leaf.serial), std::string("59cbd2f934c1dc6c020000000061005b"));
    QCOMPARE(leaf.notBefore, std::int64_t{ 1585745936 });
    QCOMPARE(leaf.notAfter, std::int64_t{ 1593003536 });
    QCOMPARE(joinedTexts(leaf.dnsNames), std::string("mail.google.com inbox.google.com"));
    QCOMPARE(leaf.key.algorithm, std::string("EC"));
    QCOMPARE(leaf.key.curve, std::string("P-256"));
    QCOMPARE(leaf.key.bits, 256);
    QCOMPARE(leaf.signatureAlgorithm, std::string("sha256WithRSAEncryption"));
    QCOMPARE(leaf.signatureDigest, std::string("SHA-256"));
    QCOMPARE(leaf.timestampCount, std::size_t{ 2 });
    QCOMPARE(joinedTexts(leaf.keyUsages), std::string("digitalSignature"));
    QCOMPARE(joinedTexts(leaf.extendedKeyUsages), std::string("serverAuth"));
    QCOMPARE(joinedTexts(leaf.ocspAddresses), std::string("http://ocsp.pki.goog/gts1o1"));
    QCOMPARE(joinedTexts(leaf.issuerAddresses), std::string("http://pki.goog/gsr2/GTS1O1.crt"));
    QVERIFY(!leaf.isAuthority && !leaf.isStapleRequired && !leaf.isSelfIssued());
    const Certificate& issuer = chain->back();
    QVERIFY(issuer.isAuthority);
    QCOMPARE(issuer.pathLength.value_or(-1), 0);
    QCOMPARE(issuer.subject, leaf.issuer);
    QCOMPARE(toHex(issuer.serial), std::string("01e3b49aa18d8aa981256950b8"));
}

Q_DECLARE_METATYPE(NewKey)
Q_DECLARE_METATYPE(SignatureDigest)

void CertificateTest::readsWhatItMakes_data()
{
    QTest::addColumn<NewKey>("key");
    QTest::addColumn<SignatureDigest>("digest");
    QTest::addColumn<QString>("told");
    using enum NewKey;
    using enum SignatureDigest;
    QTest::newRow("RSA 1024") << Rsa1024 << Sha1 << "RSA 1024  sha1WithRSAEncryption SHA-1";
    QTest::newRow("RSA 2048") << Rsa2048 << Sha256 << "RSA 2048  sha256WithRSAEncryption SHA-256";
    QTest::newRow("P-256") << P256 << Sha256 << "EC 256 P-256 ecdsa-with-SHA256 SHA-256";
    QTest::newRow("P-384") << P384 << Sha384 << "EC 384 P-384 ecdsa-with-SHA384 SHA-384";
    QTest::newRow("Ed25519") << Ed25519 << Sha256 << "Ed25519 256  ED25519 ";
}

void CertificateTest::readsWhatItMakes()
{
    QFETCH(const NewKey, key);
    QFETCH(const SignatureDigest, digest);
    QFETCH(const QString, told);
    CertificateWish wish = tests::serverWish();
    wish.key = key;
    wish.digest = digest;
    wish.subject = { { { "C", "DE" }, { "O", "Ünïcode, Inc" }, { "CN", "localhost" } } };
    wish.dnsNames.emplace_back("*.example.org");
    wish.issuerAddresses = { "http://127.0.0.1/issuer" };
    wish.ocspAddresses = { "http://127.0.0.1/ocsp" };
    wish.isStapleRequired = true;
    const Certificate read = tests::readBack(tests::made(wish));
    QCOMPARE(QString::fromStdString(read.key.algorithm + " " + std::to_string(read.key.bits) + " "
                 + read.key.curve + " " + read.signatureAlgorithm + " " + read.signatureDigest),
        told);
    QCOMPARE(read.subject, wish.subject);
    QVERIFY(read.isSelfIssued());
    QCOMPARE(joinedTexts(read.dnsNames), std::string("localhost *.example.org"));
    QCOMPARE(joinedTexts(read.addresses), std::string("127.0.0.1 ::1"));
    QCOMPARE(read.notBefore, wish.notBefore);
    QCOMPARE(read.notAfter, wish.notAfter);
    QCOMPARE(joinedTexts(read.issuerAddresses), wish.issuerAddresses.front());
    QCOMPARE(joinedTexts(read.ocspAddresses), wish.ocspAddresses.front());
    QVERIFY(read.isStapleRequired && !read.isAuthority);
    QVERIFY(isForHost(read, "LOCALHOST") && isForHost(read, "[::1]") && !isForHost(read, "127.0.0.2"));
}

void CertificateTest::readsAllKindsOfAlternativeNames()
{
    const std::string der = tests::contentsOf(std::string(TEST_DATA) + "/../fuzz/corpus/certificate/names");
    const auto read = readCertificate(asBytes(der));
    QVERIFY(read);
    QCOMPARE(joinedTexts(read->dnsNames), std::string("a.example"));
    QCOMPARE(joinedTexts(read->addresses), std::string("1.2.3.4 ::1"));
    QCOMPARE(joinedTexts(read->otherNames),
        std::string("email:x@y URI:http://z/ RID:1.2.3 DirName:CN=dir name,C=DE otherName:1.2.3.4"));
    QVERIFY(read->isStapleRequired);
}

void CertificateTest::agreesWithOpenSslOnCertificatesOfManyKinds_data()
{
    QTest::addColumn<QString>("options");
    QTest::newRow("RSA 1024") << "-newkey rsa:1024 -subj /CN=a";
    QTest::newRow("RSA 3072, SHA-512") << "-newkey rsa:3072 -sha512 -subj /CN=a";
    QTest::newRow("RSA-PSS") << "-newkey rsa-pss -pkeyopt rsa_keygen_bits:2048 -sha384 -subj /CN=a";
    QTest::newRow("P-256") << "-newkey ec -pkeyopt ec_paramgen_curve:P-256 -subj /C=DE/O=x/CN=a";
    QTest::newRow("P-521") << "-newkey ec -pkeyopt ec_paramgen_curve:P-521 -subj /CN=a";
    QTest::newRow("brainpool") << "-newkey ec -pkeyopt ec_paramgen_curve:brainpoolP256r1 -subj /CN=a";
    QTest::newRow("Ed25519") << "-newkey ed25519 -subj /CN=a";
    QTest::newRow("Ed448") << "-newkey ed448 -subj /CN=a";
    QTest::newRow("negative serial number") << "-newkey ed25519 -set_serial -300 -subj /CN=a";
    QTest::newRow("serial number with a high bit") << "-newkey ed25519 -set_serial 0xff01 -subj /CN=a";
    QTest::newRow("constraints")
        << "-newkey ed25519 -subj /CN=a -addext nameConstraints=critical,permitted;DNS:example.org";
    QTest::newRow("wildcard") << "-newkey ed25519 -subj /CN=a -addext subjectAltName=DNS:*.example.org";
    QTest::newRow("far future") << "-newkey ed25519 -subj /CN=a -days 30000";
    QTest::newRow("odd name") << "-newkey ed25519 -subj /CN=a,b;c\\\\d";
}

void CertificateTest::agreesWithOpenSslOnCertificatesOfManyKinds()
{
    NEEDS_PEER("openssl");
    QFETCH(const QString, options);
    const tests::TemporaryFolder folder;
    tests::Command command{ .words
        = { "openssl", "req", "-x509", "-nodes", "-keyout", "/dev/null", "-out", "c.pem" },
        .folder = folder.path() };
    for (const QString& word : options.split(QLatin1Char(' ')))
        command.words.push_back(word.toStdString());
    QCOMPARE(tests::run(command).exitCode, 0);
    const auto read = readCertificates(tests::contentsOf(folder.path() / "c.pem"));
    QVERIFY(read);
    const Certificate& certificate = read->front();
    const auto openSsl = [&](const std::string& words) {
        return tests::shell("openssl x509 -in c.pem -noout " + words, folder.path()).output;
    };
    QCOMPARE("subject=" + certificate.subject.text() + "\n", openSsl("-subject -nameopt RFC2253,-esc_msb"));
    QCOMPARE("sha256 Fingerprint=" + toHex(certificate.fingerprint) + "\n",
        tests::shell("openssl x509 -in c.pem -noout -fingerprint -sha256 | tr -d : | tr A-F a-f | sed "
                     "s/fingerprint/Fingerprint/",
            folder.path())
            .output);
    QCOMPARE(toHex(certificate.publicKeyPin) + "\n",
        tests::shell("openssl x509 -in c.pem -noout -pubkey | openssl pkey -pubin -outform der |"
                     " openssl dgst -sha256 -r | cut -d ' ' -f 1",
            folder.path())
            .output);
    // Its date in seconds, by another program still.
    QCOMPARE(std::to_string(certificate.notAfter) + "\n",
        tests::shell(
            "date -u +%s -d \"$(openssl x509 -in c.pem -noout -enddate | cut -d = -f 2)\"", folder.path())
            .output);
    const std::string text = openSsl("-text");
    QVERIFY(text.contains("Signature Algorithm: " + certificate.signatureAlgorithm));
    if (!certificate.key.algorithm.starts_with("Ed"))
        QVERIFY(text.contains("Public-Key: (" + std::to_string(certificate.key.bits) + " bit)"));
    if (certificate.key.curve.starts_with("P-"))
        QVERIFY(text.contains("NIST CURVE: " + certificate.key.curve));
    QCOMPARE(joinedTexts(certificate.dnsNames).empty(), !text.contains("DNS:*"));
    QCOMPARE(certificate.isAuthority, text.contains("CA:TRUE"));
}

void CertificateTest::escapesNamesAsRfc4514Has()
{
    const DistinguishedName name{ { { "O", "#1 \"A\"+B;<C>" }, { "OU", " two ends " },
        { "1.2.3", std::string("x\0y", 3) }, { "CN", "first" }, { "CN", "Lučić" } } };
    QCOMPARE(
        name.text(), std::string(R"(CN=Lučić,CN=first,1.2.3=x\00y,OU=\ two ends\ ,O=\#1 \"A\"\+B\;\<C\>)"));
    QCOMPARE(name.commonName(), std::string("Lučić"));
    QCOMPARE(DistinguishedName().commonName(), std::string());
}

void CertificateTest::refusesWhatIsNoCertificate_data()
{
    QTest::addColumn<QByteArray>("der");
    QTest::addColumn<QString>("told");
    const std::string pem = tests::contentsOf(dataFile("google.pem"));
    const Bytes good = readCertificates(pem).value().front().der;
    const QByteArray der(reinterpret_cast<const char*>(good.data()), qsizetype(good.size()));
    QTest::newRow("nothing") << QByteArray() << "not-a-certificate: it is empty";
    QTest::newRow("text") << QByteArray("hello") << "not-a-certificate";
    QTest::newRow("PEM") << QByteArray(pem.c_str()) << "not-a-certificate";
    QTest::newRow("another sequence") << QByteArray::fromHex("3003020101") << "not-a-certificate";
    QTest::newRow("endless length") << QByteArray::fromHex("3080") << "not-a-certificate";
    QTest::newRow("huge length") << QByteArray::fromHex("3084ffffffff00")
                                 << "not-a-certificate: the end is missing";
    QTest::newRow("two") << der + der << "not-a-certificate: text follows after its end @1238";
}

void CertificateTest::refusesWhatIsNoCertificate()
{
    QFETCH(const QByteArray, der);
    QFETCH(const QString, told);
    const auto read = readCertificate(asBytes({ der.constData(), std::size_t(der.size()) }));
    QVERIFY(!read);
    QCOMPARE(QString::fromStdString(::told(read.error())), told);
}

void CertificateTest::refusesEachCut()
{
    const Bytes der = tests::made(tests::serverWish()).der;
    for (std::size_t size = 1; size < der.size(); ++size) {
        const auto read = readCertificate(ByteView(der).first(size));
        QVERIFY(!read);
        QCOMPARE(::told(read.error()), std::string("not-a-certificate: the end is missing"));
    }
}

void CertificateTest::refusesTimesThatAreNone()
{
    const Bytes der = tests::made(tests::serverWish()).der;
    const Bytes bad = replaced(der,
        asBytes("\x17\x0d"
                "26"),
        asBytes("\x17\x0d"
                "x6"));
    const auto read = readCertificate(bad);
    QVERIFY(!read);
    QCOMPARE(::told(read.error()), std::string("not-a-certificate in notBefore"));
}

void CertificateTest::refusesAnExtensionThatCannotBeRead()
{
    const Bytes der = tests::made(tests::serverWish()).der;
    // A name of the context tag 2 becomes one of 31, which alternative names do not have.
    const Bytes bad = replaced(der, asBytes("\x82\x09localhost"), asBytes("\x9e\x09localhost"));
    const auto read = readCertificate(bad);
    QVERIFY(!read);
    QCOMPARE(::told(read.error()), std::string("not-a-certificate in X509v3 Subject Alternative Name"));
}

void CertificateTest::takesCertificatesOutOfPemText()
{
    const std::string one = certificatePem(tests::made(tests::serverWish()).der);
    const std::string key = "-----BEGIN PRIVATE KEY-----\nMC4CAQAw\n-----END PRIVATE KEY-----\n";
    const auto read = readCertificates("Some words\r\n" + key + one + " subject=CN = x\n" + one + key);
    QVERIFY(read);
    QCOMPARE(read->size(), std::size_t{ 2 });
    std::string windows;
    for (const char c : one)
        windows += c == '\n' ? "\r\n" : std::string(1, c);
    QCOMPARE(readCertificates(windows).value().front().der, read->front().der);
}

void CertificateTest::saysWherePemTextIsBroken_data()
{
    QTest::addColumn<QString>("pem");
    QTest::addColumn<QString>("told");
    const QString begin = QStringLiteral("-----BEGIN CERTIFICATE-----\n");
    const QString end = QStringLiteral("-----END CERTIFICATE-----\n");
    QTest::newRow("empty") << " \n" << "not-a-certificate: it is empty";
    QTest::newRow("none") << "-----BEGIN PRIVATE KEY-----\nAA==\n-----END PRIVATE KEY-----\n"
                          << "not-a-certificate";
    QTest::newRow("no end") << "x\n" + begin + "AAAA\n" << "not-a-certificate: the end is missing line 2";
    QTest::newRow("another begins") << begin + "AAAA\n" + begin
                                    << "not-a-certificate: the end is missing line 1";
    QTest::newRow("no Base64") << begin + "AA*A\n" + end
                               << "not-a-certificate: a character does not belong to the alphabet line 1";
    QTest::newRow("no certificate") << begin + "AAAA\n" + end << "not-a-certificate line 1";
}

void CertificateTest::saysWherePemTextIsBroken()
{
    QFETCH(const QString, pem);
    QFETCH(const QString, told);
    const auto read = readCertificates(pem.toStdString());
    QVERIFY(!read);
    QCOMPARE(QString::fromStdString(::told(read.error())), told);
}

void CertificateTest::writesPemThatItReads()
{
    const std::string pem = tests::contentsOf(dataFile("google.pem"));
    std::string again;
    const auto certificates = readCertificates(pem);
    QVERIFY(certificates);
    for (const Certificate& certificate : *certificates)
        again += certificatePem(certificate.der);
    QCOMPARE(again, pem);
}

void CertificateTest::makesSerialNumbersThatDiffer()
{
    const Certificate first = tests::readBack(tests::made(tests::serverWish()));
    const Certificate second = tests::readBack(tests::made(tests::serverWish()));
    QCOMPARE(first.serial.size(), std::size_t{ 16 });
    QCOMPARE(second.serial.size(), std::size_t{ 16 });
    QVERIFY(first.serial != second.serial);
    QVERIFY(first.publicKeyPin != second.publicKeyPin);
}

void CertificateTest::refusesWishesThatCannotBeMet_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("address");
    QTest::addColumn<qint64>("until");
    QTest::addColumn<QString>("subject");
    const qint64 good = tests::now;
    QTest::newRow("no host name") << "a b" << "127.0.0.1" << good << "a b";
    QTest::newRow("empty name") << "" << "127.0.0.1" << good << "";
    QTest::newRow("no address") << "localhost" << "1.2.3.x" << good << "1.2.3.x";
    QTest::newRow("too early") << "localhost" << "127.0.0.1" << qint64(-3'000'000'000) << "-3000000000";
    QTest::newRow("too late") << "localhost" << "127.0.0.1" << qint64(253'402'300'800) << "253402300800";
}

void CertificateTest::refusesWishesThatCannotBeMet()
{
    QFETCH(const QString, name);
    QFETCH(const QString, address);
    QFETCH(const qint64, until);
    QFETCH(const QString, subject);
    CertificateWish wish = tests::serverWish();
    wish.dnsNames = { name.toStdString() };
    wish.addresses = { address.toStdString() };
    wish.notAfter = until;
    const auto result = makeCertificate(wish);
    QVERIFY(!result);
    QCOMPARE(int(result.error().code), int(ErrorCode::InvalidParameter));
    QCOMPARE(QString::fromStdString(result.error().subject), subject);
}

QTEST_GUILESS_MAIN(CertificateTest)
#include "certificate_test.moc"
