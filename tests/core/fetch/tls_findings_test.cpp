// SPDX-License-Identifier: Apache-2.0
#include "core/fetch/tls_report.h"
#include "tests/support/certificates.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <functional>
#include <set>

using namespace core;
using namespace core::fetch;
using namespace core::keys;
using tests::day;
using tests::now;

namespace {

constexpr std::int64_t march2026 = 1'773'532'800;

Certificate goodLeaf()
{
    static const MadeCertificate root = tests::made(tests::authorityWish("Root"));
    static const Certificate leaf = tests::readBack(tests::made(tests::serverWish(&root)));
    return leaf;
}

/// What nothing can be said against: a public certificate for 45 days, and TLS 1.3.
Tls goodTls()
{
    Tls tls{ .version = TlsVersion::Tls13,
        .cipher = "TLS_AES_128_GCM_SHA256",
        .cipherBits = 128,
        .group = "X25519",
        .staple = Tls::Staple::Good };
    tls.chain = { goodLeaf() };
    tls.chain.front().timestampCount = 2;
    tls.chain.front().notBefore = now - 5 * day;
    tls.chain.front().notAfter = now + 40 * day - 1;
    tls.verifiedPath = tls.chain;
    return tls;
}

std::vector<VersionProbe> goodVersions()
{
    return { { .version = TlsVersion::Tls10, .result = Probe::NotOffered },
        { .version = TlsVersion::Tls11, .result = Probe::NotOffered },
        { .version = TlsVersion::Tls12,
            .result = Probe::Offered,
            .cipher = "TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256",
            .group = "X25519" },
        { .version = TlsVersion::Tls13,
            .result = Probe::Offered,
            .cipher = "TLS_AES_128_GCM_SHA256",
            .group = "X25519" } };
}

/// "certificate-expired(2026-11-12) …".
QString told(const std::vector<Finding>& findings)
{
    QStringList texts;
    for (const Finding& finding : findings) {
        QString text = QLatin1String(finding.kind->id);
        if (!finding.value.empty())
            text += QStringLiteral("(%1)").arg(QString::fromStdString(finding.value));
        texts << text;
    }
    return texts.join(QLatin1Char(' '));
}

QString told(const std::vector<ProfileVerdict>& profiles)
{
    QStringList texts;
    for (const ProfileVerdict& verdict : profiles) {
        QStringList reasons;
        for (const std::string& reason : verdict.reasons)
            reasons << QString::fromStdString(reason);
        texts << QLatin1String(idOf(verdict.profile))
                + (verdict.isMet ? QStringLiteral(" met")
                                 : QStringLiteral(": ") + reasons.join(QLatin1Char(' ')));
    }
    return texts.join(QStringLiteral("; "));
}

using Change = std::function<void(Tls&, std::vector<VersionProbe>&)>;

TlsReport reportOn(const Change& change, std::string_view host = "localhost")
{
    Tls tls = goodTls();
    std::vector<VersionProbe> versions = goodVersions();
    change(tls, versions);
    return judgeTls(std::move(tls), std::move(versions), host, now);
}

void fail(Tls& tls, TrustProblem problem)
{
    tls.failures = { { .problem = problem, .certificate = 0 } };
    tls.verifiedPath.clear();
}

void last(Tls& tls, std::int64_t from, std::int64_t days)
{
    tls.chain.front().notBefore = from;
    tls.chain.front().notAfter = from + days * day - 1;
}

} // namespace

Q_DECLARE_METATYPE(Change)

class TlsFindingsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsWhatIsWrong_data();
    void findsWhatIsWrong();
    void putsTheHeaviestFirst();
    void ownAuthoritiesNeedNotFollowPublicRules();
    void comparesTheNameItself();
    void survivesASessionWithoutCertificates();
    void measuresByMozillasProfiles_data();
    void measuresByMozillasProfiles();
    void everyProblemHasWordsAndAnId();
    void writesJson();
};

void TlsFindingsTest::findsWhatIsWrong_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* expected, Change change) {
        QTest::newRow(name) << std::move(change) << QString::fromUtf8(expected);
    };
    using Versions = std::vector<VersionProbe>&;
    row("nothing", "", [](Tls&, Versions) { });
    row("no probes", "", [](Tls&, Versions versions) { versions.clear(); });
    row("old versions", "tls-version-old(TLS 1.0) tls-version-old(TLS 1.1)",
        [](Tls&, Versions versions) { versions[0].result = versions[1].result = Probe::Offered; });
    row("old version in use", "tls-version-old-used(TLS 1.1)",
        [](Tls& tls, Versions) { tls.version = TlsVersion::Tls11; });
    row("no TLS 1.3", "tls-version-13-missing", [](Tls& tls, Versions versions) {
        tls.version = TlsVersion::Tls12;
        versions[3] = { .version = TlsVersion::Tls13, .result = Probe::NotOffered };
    });
    row("TLS 1.3 not probed", "", [](Tls& tls, Versions versions) {
        tls.version = TlsVersion::Tls12;
        versions[3] = { .version = TlsVersion::Tls13 };
    });
    row("CBC", "tls-cipher-cbc(TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA)",
        [](Tls& tls, Versions) { tls.cipher = "TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA"; });
    row("the same twice", "tls-cipher-no-forward-secrecy(TLS_RSA_WITH_AES_128_GCM_SHA256)",
        [](Tls& tls, Versions versions) {
            tls.cipher = versions[2].cipher = "TLS_RSA_WITH_AES_128_GCM_SHA256";
        });
    row("RC4", "tls-cipher-broken(TLS_RSA_WITH_RC4_128_SHA) tls-version-old(TLS 1.0)",
        [](Tls&, Versions versions) {
            versions[0].result = Probe::Offered;
            versions[0].cipher = "TLS_RSA_WITH_RC4_128_SHA";
        });
    row("CBC of an old version is part of it", "tls-version-old(TLS 1.0)", [](Tls&, Versions versions) {
        versions[0].result = Probe::Offered;
        versions[0].cipher = "TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA";
    });
    row("NULL", "tls-cipher-unprotected(TLS_RSA_WITH_NULL_SHA256)",
        [](Tls&, Versions versions) { versions[2].cipher = "TLS_RSA_WITH_NULL_SHA256"; });
    row("small field", "tls-group-weak(DHE 1024)",
        [](Tls&, Versions versions) { versions[2].group = "DHE 1024"; });
    row("large field", "", [](Tls&, Versions versions) { versions[2].group = "DHE 2048"; });

    row("expired", "certificate-expired(2026-11-21)", [](Tls& tls, Versions) {
        tls.chain.front().notAfter = now - day;
        fail(tls, TrustProblem::Expired);
    });
    row("not yet valid", "certificate-not-yet-valid(2026-11-23)", [](Tls& tls, Versions) {
        tls.chain.front().notBefore = now + day;
        fail(tls, TrustProblem::NotYetValid);
    });
    row("expires in 13 of 90 days", "certificate-expires-soon(2026-12-05) certificate-lifetime-shrinks(90)",
        [](Tls& tls, Versions) { last(tls, now - 77 * day + 1, 90); });
    row("expires in 29 of 90 days", "certificate-expires(2026-12-21) certificate-lifetime-shrinks(90)",
        [](Tls& tls, Versions) { last(tls, now - 61 * day + 1, 90); });
    row("expires in 3 of 6 days", "", [](Tls& tls, Versions) { last(tls, now - 3 * day, 6); });
    row("wrong name", "certificate-wrong-name(a.example, b.example)", [](Tls& tls, Versions) {
        tls.chain.front().dnsNames = { "a.example", "b.example" };
        tls.chain.front().addresses.clear();
        fail(tls, TrustProblem::WrongName);
    });
    row("many wrong names", "certificate-wrong-name(a, a, a, a, a, a, a, a, …)", [](Tls& tls, Versions) {
        tls.chain.front().dnsNames.assign(1000, "a");
        fail(tls, TrustProblem::WrongName);
    });
    row("no name", "certificate-without-names", [](Tls& tls, Versions) {
        tls.chain.front().dnsNames.clear();
        tls.chain.front().addresses.clear();
        fail(tls, TrustProblem::WrongName);
    });
    row("self-signed", "certificate-self-signed",
        [](Tls& tls, Versions) { fail(tls, TrustProblem::SelfSigned); });
    row("unknown authority", "certificate-unknown-authority(Root)",
        [](Tls& tls, Versions) { fail(tls, TrustProblem::UnknownAuthority); });
    row("incomplete", "certificate-chain-incomplete(Root)",
        [](Tls& tls, Versions) { fail(tls, TrustProblem::IncompleteChain); });
    row("revoked, told twice", "certificate-revoked", [](Tls& tls, Versions) {
        fail(tls, TrustProblem::Revoked);
        tls.staple = Tls::Staple::Revoked;
    });
    row("bad signature", "certificate-signature-bad",
        [](Tls& tls, Versions) { fail(tls, TrustProblem::BadSignature); });
    row("not for servers", "certificate-not-for-servers",
        [](Tls& tls, Versions) { fail(tls, TrustProblem::NotForServers); });
    row("issuer", "certificate-issuer-not-allowed(Root)",
        [](Tls& tls, Versions) { fail(tls, TrustProblem::IssuerNotAllowed); });
    row("other", "certificate-not-trusted", [](Tls& tls, Versions) { fail(tls, TrustProblem::Other); });
    row("a certificate that is not there", "certificate-not-trusted", [](Tls& tls, Versions) {
        tls.failures = { { .problem = TrustProblem::Expired, .certificate = 7 } };
        tls.verifiedPath.clear();
    });
    row("weak key, which the library let pass", "certificate-key-weak(RSA 1024)",
        [](Tls& tls, Versions) { tls.chain.front().key = { .algorithm = "RSA", .bits = 1024 }; });
    row("weak key, found twice", "certificate-key-weak(RSA 1024)", [](Tls& tls, Versions) {
        fail(tls, TrustProblem::WeakKey);
        tls.chain.front().key = { .algorithm = "RSA", .bits = 1024 };
    });
    row("small curve", "certificate-key-weak(EC P-192)", [](Tls& tls, Versions) {
        tls.chain.front().key = { .algorithm = "EC", .curve = "P-192", .bits = 192 };
    });
    row("SHA-1", "certificate-signature-weak(SHA-1)",
        [](Tls& tls, Versions) { tls.chain.front().signatureDigest = "SHA-1"; });
    row("SHA-1 of a root", "", [](Tls& tls, Versions) {
        Certificate root = tests::readBack(tests::made(tests::authorityWish("Old root")));
        root.signatureDigest = "SHA-1";
        tls.chain.push_back(root);
    });
    row("201 days, issued when 200 were the most", "certificate-lifetime-long(201)",
        [](Tls& tls, Versions) { last(tls, now - 100 * day, 201); });
    row("398 days, issued the day before", "certificate-lifetime-shrinks(398)",
        [](Tls& tls, Versions) { last(tls, march2026 - 1, 398); });
    row("47 days", "", [](Tls& tls, Versions) { last(tls, now - day, 47); });
    row("48 days", "certificate-lifetime-shrinks(48)", [](Tls& tls, Versions) { last(tls, now - day, 48); });
    row("no timestamps", "certificate-without-timestamps",
        [](Tls& tls, Versions) { tls.chain.front().timestampCount = 0; });
    row("staple demanded", "certificate-staple-missing", [](Tls& tls, Versions) {
        tls.chain.front().isStapleRequired = true;
        tls.staple = Tls::Staple::None;
    });
    row("staple demanded, and nobody knows", "", [](Tls& tls, Versions) {
        tls.chain.front().isStapleRequired = true;
        tls.staple = Tls::Staple::Unknown;
    });
    row("stale staple", "tls-staple-stale", [](Tls& tls, Versions) { tls.staple = Tls::Staple::Stale; });
    row("invalid staple", "tls-staple-invalid",
        [](Tls& tls, Versions) { tls.staple = Tls::Staple::Invalid; });
}

void TlsFindingsTest::findsWhatIsWrong()
{
    QFETCH(const Change, change);
    QFETCH(const QString, expected);
    const TlsReport report = reportOn(change);
    QCOMPARE(told(report.findings), expected);
    for (const Finding& finding : report.findings)
        QVERIFY(finding.subject == "tls" || finding.subject == "certificate");
}

void TlsFindingsTest::putsTheHeaviestFirst()
{
    const TlsReport report = reportOn([](Tls& tls, std::vector<VersionProbe>& versions) {
        versions[0].result = Probe::Offered;
        tls.cipher = "TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA";
        tls.staple = Tls::Staple::Revoked;
        fail(tls, TrustProblem::SelfSigned);
    });
    QCOMPARE(told(report.findings),
        QStringLiteral("certificate-revoked certificate-self-signed tls-version-old(TLS 1.0) "
                       "tls-cipher-cbc(TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA)"));
}

void TlsFindingsTest::ownAuthoritiesNeedNotFollowPublicRules()
{
    const TlsReport report = reportOn([](Tls& tls, std::vector<VersionProbe>&) {
        tls.isOwnAuthority = true;
        tls.chain.front().timestampCount = 0;
        last(tls, now - day, 3650);
    });
    QCOMPARE(told(report.findings), QString());
}

void TlsFindingsTest::comparesTheNameItself()
{
    const TlsReport report = reportOn([](Tls&, std::vector<VersionProbe>&) { }, "other.example");
    QCOMPARE(told(report.findings), QStringLiteral("certificate-wrong-name(localhost, 127.0.0.1, ::1)"));
    QVERIFY(!report.negotiated.isVerified());
}

void TlsFindingsTest::survivesASessionWithoutCertificates()
{
    const TlsReport report = judgeTls({}, {}, "localhost", now);
    QCOMPARE(told(report.findings), QString());
    QCOMPARE(report.profiles.size(), std::size_t{ 3 });
    const TlsReport failed
        = judgeTls({ .failures = { { .problem = TrustProblem::Other } } }, {}, "localhost", now);
    QCOMPARE(told(failed.findings), QStringLiteral("certificate-not-trusted"));
}

void TlsFindingsTest::measuresByMozillasProfiles_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* expected, Change change) {
        QTest::newRow(name) << std::move(change) << QString::fromUtf8(expected);
    };
    using Versions = std::vector<VersionProbe>&;
    row("with TLS 1.2",
        "modern: version-tls1.2; intermediate met; old: key-ec-p-256 signature-ecdsa-with-sha256",
        [](Tls&, Versions) { });
    row("modern", "modern met; intermediate met; old: key-ec-p-256 signature-ecdsa-with-sha256",
        [](Tls&, Versions versions) { versions[2].result = Probe::NotOffered; });
    row("RSA with everything",
        "modern: version-tls1.0 version-tls1.2 key-rsa-2048 signature-sha256withrsaencryption lifetime-400; "
        "intermediate: version-tls1.0 cipher-tls_rsa_with_aes_128_cbc_sha lifetime-400; old: lifetime-400",
        [](Tls& tls, Versions versions) {
            versions[0].result = Probe::Offered;
            versions[0].cipher = "TLS_RSA_WITH_3DES_EDE_CBC_SHA";
            versions[2].cipher = "TLS_RSA_WITH_AES_128_CBC_SHA";
            versions[2].group.clear();
            tls.chain.front().key = { .algorithm = "RSA", .bits = 2048 };
            tls.chain.front().signatureAlgorithm = "sha256WithRSAEncryption";
            last(tls, now - day, 400);
        });
    row("groups",
        "modern: version-tls1.2 group-x448; intermediate: group-dhe-1024 group-x448; "
        "old: group-x448 key-ec-p-256 signature-ecdsa-with-sha256",
        [](Tls&, Versions versions) {
            versions[2].group = "DHE 1024";
            versions[3].group = "X448";
        });
    row("no staple",
        "modern: version-tls1.2 staple-none; intermediate: staple-none; "
        "old: key-ec-p-256 signature-ecdsa-with-sha256 staple-none",
        [](Tls& tls, Versions) {
            tls.staple = Tls::Staple::None;
            tls.chain.front().ocspAddresses = { "http://127.0.0.1/" };
        });
}

void TlsFindingsTest::measuresByMozillasProfiles()
{
    QFETCH(const Change, change);
    QFETCH(const QString, expected);
    QCOMPARE(told(reportOn(change).profiles), expected);
}

void TlsFindingsTest::everyProblemHasWordsAndAnId()
{
    std::set<std::string> words;
    std::set<std::string> ids;
    constexpr int problems = int(TrustProblem::Other) + 1;
    for (int i = 0; i < problems; ++i) {
        words.insert(messageOf(TrustProblem(i)));
        ids.insert(idOf(TrustProblem(i)));
    }
    QCOMPARE(words.size(), std::size_t{ problems });
    QCOMPARE(ids.size(), std::size_t{ problems });
}

void TlsFindingsTest::writesJson()
{
    const TlsReport report = reportOn([](Tls& tls, std::vector<VersionProbe>& versions) {
        fail(tls, TrustProblem::SelfSigned);
        versions[0] = { .version = TlsVersion::Tls10 };
        tls.chain.front().dnsNames.emplace_back("bad\xff");
    });
    const nlohmann::json json = nlohmann::json::parse(tlsJson(report));
    QCOMPARE(json["version"].get<std::string>(), std::string("tls1.3"));
    QCOMPARE(json["cipher"].get<std::string>(), std::string("TLS_AES_128_GCM_SHA256"));
    QCOMPARE(json["group"].get<std::string>(), std::string("X25519"));
    QVERIFY(json["alpn"].is_null());
    QCOMPARE(json["verified"].get<bool>(), false);
    QCOMPARE(json["failures"].dump(), std::string(R"([{"certificate":0,"id":"self-signed"}])"));
    QCOMPARE(json["chain"][0]["not_before"].get<std::string>(), std::string("2026-11-17T12:00:00Z"));
    QCOMPARE(json["chain"][0]["not_before_seconds"].get<std::int64_t>(), now - 5 * day);
    QCOMPARE(json["chain"][0]["dns_names"][1].get<std::string>(), std::string("bad\xef\xbf\xbd"));
    QCOMPARE(json["chain"][0]["key"]["curve"].get<std::string>(), std::string("P-256"));
    QCOMPARE(json["versions"]["tls1.0"]["result"].get<std::string>(), std::string("not-probed"));
    QCOMPARE(json["versions"]["tls1.2"]["group"].get<std::string>(), std::string("X25519"));
    QCOMPARE(json["profiles"]["modern"]["met"].get<bool>(), false);
    QCOMPARE(json["findings"][0]["id"].get<std::string>(), std::string("certificate-self-signed"));
    QCOMPARE(json["findings"][0]["severity"].get<std::string>(), std::string("high"));
}

QTEST_GUILESS_MAIN(TlsFindingsTest)
#include "tls_findings_test.moc"
