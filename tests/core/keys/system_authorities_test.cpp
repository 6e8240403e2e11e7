// SPDX-License-Identifier: Apache-2.0
#include "core/keys/certificate_der.h"
#include "core/keys/system_authorities.h"
#include "tests/support/certificates.h"
#include "tests/support/files.h"

#include <QByteArray>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace core;
using namespace core::keys;

namespace {

std::string pemOf(const MadeCertificate& certificate)
{
    const QByteArray der(reinterpret_cast<const char*>(certificate.der.data()),
        static_cast<qsizetype>(certificate.der.size()));
    return "-----BEGIN CERTIFICATE-----\n" + der.toBase64().toStdString() + "\n-----END CERTIFICATE-----\n";
}

std::string wrapped(const std::string& pem)
{
    const std::size_t begin = pem.find('\n') + 1;
    std::string text = pem.substr(0, begin);
    const std::size_t end = pem.find('\n', begin);
    for (std::size_t at = begin; at < end; at += 64)
        text += pem.substr(at, std::min<std::size_t>(64, end - at)) + "\n";
    return text + pem.substr(end + 1);
}

std::string hashedNameOf(const MadeCertificate& certificate, int number = 0)
{
    const X509Handle parsed = parseCertificate(certificate.der);
    return QStringLiteral("%1.%2")
        .arg(X509_subject_name_hash(parsed.get()), 8, 16, QLatin1Char('0'))
        .arg(number)
        .toStdString();
}

} // namespace

class SystemAuthoritiesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void looksInTheFolderOfHashedNames();
    void looksInTheFileWhereTheFolderHoldsNone();
    void takesWhatIsToldAlone();
    void trustsNobodyWhereWhatIsToldIsMissing_data();
    void trustsNobodyWhereWhatIsToldIsMissing();
    void findsAServerThatIsTrustedItself();

private:
    std::string put(const std::string& folder, const MadeCertificate& certificate, int number = 0) const;
    std::string putFile(const std::string& name, const MadeCertificate& certificate) const;
    std::string folder(const std::string& name) const { return (m_folder->path() / name).string(); }
    /// "root", "namesake", "leaf", or "elsewhere".
    QString found(const AuthorityPlaces& places) const;

    MadeCertificate m_root = tests::made(tests::authorityWish("Root"));
    MadeCertificate m_namesake = tests::made(tests::authorityWish("Root"));
    MadeCertificate m_leaf = tests::made(tests::serverWish(&m_root));
    MadeCertificate m_otherLeaf = tests::made(tests::serverWish(&m_root));
    std::unique_ptr<tests::TemporaryFolder> m_folder;
};

void SystemAuthoritiesTest::init()
{
    m_folder = std::make_unique<tests::TemporaryFolder>();
    for (const char* name : { "empty", "a", "b" })
        std::filesystem::create_directory(m_folder->path() / name);
}

std::string SystemAuthoritiesTest::put(
    const std::string& folder, const MadeCertificate& certificate, int number) const
{
    return putFile(folder + "/" + hashedNameOf(certificate, number), certificate);
}

std::string SystemAuthoritiesTest::putFile(const std::string& name, const MadeCertificate& certificate) const
{
    tests::put(m_folder->path() / name, wrapped(pemOf(certificate)));
    return folder(name);
}

QString SystemAuthoritiesTest::found(const AuthorityPlaces& places) const
{
    const Bytes sent[] = { m_leaf.der };
    const std::optional<std::vector<Bytes>> issuers = systemIssuersOf(sent, places);
    if (!issuers)
        return QStringLiteral("elsewhere");
    QStringList names;
    for (const Bytes& der : *issuers)
        names += der == m_root.der  ? QStringLiteral("root")
            : der == m_namesake.der ? QStringLiteral("namesake")
            : der == m_leaf.der     ? QStringLiteral("leaf")
                                    : QStringLiteral("another");
    names.sort();
    return names.join(QLatin1Char(' '));
}

void SystemAuthoritiesTest::looksInTheFolderOfHashedNames()
{
    put("a", m_root);
    put("a", m_namesake, 1);
    QCOMPARE(found({ .folder = folder("a"), .file = folder("none") }), QStringLiteral("namesake root"));
    put("b", m_otherLeaf);
    QCOMPARE(found({ .folder = folder("b"), .file = folder("none") }), QString());
}

void SystemAuthoritiesTest::looksInTheFileWhereTheFolderHoldsNone()
{
    const std::string file = putFile("bundle.pem", m_root);
    putFile("a/root.pem", m_root);
    for (const char* name : { "empty", "a", "missing" }) {
        QCOMPARE(found({ .folder = folder(name), .file = file }), QStringLiteral("root"));
        QCOMPARE(found({ .folder = folder(name), .file = folder("none") }), QStringLiteral("elsewhere"));
    }
    tests::put(m_folder->path() / "void.pem", "");
    QCOMPARE(found({ .folder = folder("empty"), .file = folder("void.pem") }), QStringLiteral("elsewhere"));
}

void SystemAuthoritiesTest::takesWhatIsToldAlone()
{
    put("a", m_root);
    put("b", m_namesake);
    const std::string file = putFile("bundle.pem", m_root);
    const std::string usual = folder("a");
    QCOMPARE(
        found({ .toldFolders = folder("b"), .folder = usual, .file = file }), QStringLiteral("namesake"));
    QCOMPARE(found({ .toldFolders = folder("empty") + ":" + folder("a") + ":" + folder("b"),
                 .folder = usual,
                 .file = file }),
        QStringLiteral("root"));
    QCOMPARE(
        found({ .toldFile = file, .folder = folder("b"), .file = folder("none") }), QStringLiteral("root"));
    QCOMPARE(found({ .toldFolders = folder("b"), .toldFile = file, .folder = usual, .file = file }),
        QStringLiteral("root"));
}

void SystemAuthoritiesTest::trustsNobodyWhereWhatIsToldIsMissing_data()
{
    QTest::addColumn<QString>("folders");
    QTest::addColumn<QString>("file");
    QTest::newRow("folder") << "/nonexistent" << QString();
    QTest::newRow("empty") << "" << QString();
    QTest::newRow("two folders") << "/nonexistent:/dev/null" << QString();
    QTest::newRow("file") << QString() << "/nonexistent.pem";
    QTest::newRow("no certificates") << QString() << "/dev/null";
}

void SystemAuthoritiesTest::trustsNobodyWhereWhatIsToldIsMissing()
{
    QFETCH(const QString, folders);
    QFETCH(const QString, file);
    put("a", m_root);
    AuthorityPlaces places{ .folder = folder("a"), .file = putFile("bundle.pem", m_root) };
    if (!folders.isNull())
        places.toldFolders = folders.toStdString();
    if (!file.isNull())
        places.toldFile = file.toStdString();
    QCOMPARE(found(places), QString());
}

void SystemAuthoritiesTest::findsAServerThatIsTrustedItself()
{
    // Both have the same name.
    put("a", m_otherLeaf);
    put("a", m_leaf, 1);
    QCOMPARE(found({ .folder = folder("a"), .file = folder("none") }), QStringLiteral("leaf"));
}

QTEST_GUILESS_MAIN(SystemAuthoritiesTest)
#include "system_authorities_test.moc"
