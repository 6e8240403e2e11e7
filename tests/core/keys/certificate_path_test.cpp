// SPDX-License-Identifier: Apache-2.0
#include "core/keys/certificate_path.h"
#include "tests/support/certificates.h"

#include <QTest>

#include <algorithm>
#include <iterator>

using namespace core;
using namespace core::keys;
using tests::day;
using tests::now;

namespace {

const char* nameOf(PathProblem problem)
{
    constexpr const char* names[]
        = { "SelfSigned", "UnknownAuthority", "IncompleteChain", "Expired", "NotYetValid", "WeakSignature",
              "WeakKey", "BadSignature", "NotForServers", "IssuerNotAllowed", "Other" };
    return names[static_cast<std::size_t>(problem)];
}

/// "Expired 0, Other -", or "ok 3" with the length of the path.
std::string told(const CertificatePath& path)
{
    if (path.failures.empty())
        return "ok " + std::to_string(path.certificates.size()) + (path.isOnlyOwn ? " own" : "");
    std::string text;
    for (const PathFailure& failure : path.failures) {
        text.append(text.empty() ? "" : ", ").append(nameOf(failure.problem)).append(" ");
        text += failure.certificate ? std::to_string(*failure.certificate) : "-";
    }
    return text;
}

/// A root, an authority below it, and a server's certificate of that.
struct Chain {
    MadeCertificate root = tests::made(tests::authorityWish("Root"));
    MadeCertificate middle = tests::made(tests::authorityWish("Middle", &root));
    MadeCertificate leaf;

    explicit Chain(CertificateWish wish = tests::serverWish())
    {
        wish.issuer = &middle;
        leaf = tests::made(wish);
    }
    std::vector<Bytes> sent() const { return { leaf.der, middle.der }; }
};

CertificatePath pathOf(
    const std::vector<Bytes>& sent, const std::vector<Bytes>& system, const std::vector<Bytes>& own = {})
{
    return findPath(sent, { .system = system, .own = own }, now);
}

} // namespace

class CertificatePathTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsThePathToATrustedAuthority();
    void takesCertificatesInAnyOrderAndMoreThanAreNeeded();
    void knowsAuthoritiesThatOnlyThePersonTrusts();
    void trustsAnAuthorityInTheMiddleThatThePersonGave();
    void tellsSelfSignedFromUnknownAndIncomplete();
    void namesTheCertificateThatIsOutOfTime();
    void findsWeakKeysAndSignatures();
    void findsAChangedCertificate();
    void findsWhatIsNotForServers();
    void findsIssuersThatMayNotIssue();
    void tellsAllThatIsWrong();
    void survivesBytesThatAreNoCertificate();
};

void CertificatePathTest::findsThePathToATrustedAuthority()
{
    const Chain chain;
    const CertificatePath path = pathOf(chain.sent(), { chain.root.der });
    QCOMPARE(told(path), std::string("ok 3"));
    QCOMPARE(path.certificates.back().subject.commonName(), std::string("Root"));
}

void CertificatePathTest::takesCertificatesInAnyOrderAndMoreThanAreNeeded()
{
    const Chain chain;
    const MadeCertificate other = tests::made(tests::authorityWish("Other"));
    const std::vector<Bytes> sent = { chain.leaf.der, other.der, chain.root.der, chain.middle.der };
    QCOMPARE(told(pathOf(sent, { chain.root.der })), std::string("ok 3"));
}

void CertificatePathTest::knowsAuthoritiesThatOnlyThePersonTrusts()
{
    const Chain chain;
    QCOMPARE(told(pathOf(chain.sent(), {}, { chain.root.der })), std::string("ok 3 own"));
    QCOMPARE(told(pathOf(chain.sent(), { chain.root.der }, { chain.root.der })), std::string("ok 3"));
}

void CertificatePathTest::trustsAnAuthorityInTheMiddleThatThePersonGave()
{
    const Chain chain;
    QCOMPARE(told(pathOf({ chain.leaf.der }, {}, { chain.middle.der })), std::string("ok 2 own"));
    const MadeCertificate alone = tests::made(tests::serverWish());
    QCOMPARE(told(pathOf({ alone.der }, {}, { alone.der })), std::string("ok 1 own"));
}

void CertificatePathTest::tellsSelfSignedFromUnknownAndIncomplete()
{
    const MadeCertificate alone = tests::made(tests::serverWish());
    QCOMPARE(told(pathOf({ alone.der }, {})), std::string("SelfSigned 0"));
    CertificateWish wish = tests::serverWish();
    const Chain chain(wish);
    QCOMPARE(told(pathOf(chain.sent(), {})), std::string("UnknownAuthority 1"));
    QCOMPARE(told(pathOf({ chain.leaf.der, chain.middle.der, chain.root.der }, {})),
        std::string("UnknownAuthority 2"));
    QCOMPARE(told(pathOf({ chain.leaf.der }, { chain.root.der })), std::string("UnknownAuthority 0"));
    wish.issuerAddresses = { "http://127.0.0.1/middle.cer" };
    const Chain telling(wish);
    QCOMPARE(told(pathOf({ telling.leaf.der }, { telling.root.der })), std::string("IncompleteChain 0"));
    QCOMPARE(told(pathOf(telling.sent(), { telling.root.der })), std::string("ok 3"));
    QVERIFY(pathOf({ telling.leaf.der }, { telling.root.der }).certificates.empty());
}

void CertificatePathTest::namesTheCertificateThatIsOutOfTime()
{
    CertificateWish wish = tests::serverWish();
    wish.notAfter = now - 1;
    const Chain expired(wish);
    QCOMPARE(told(pathOf(expired.sent(), { expired.root.der })), std::string("Expired 0"));
    // It leads to somebody trusted all the same.
    QCOMPARE(pathOf(expired.sent(), { expired.root.der }).certificates.size(), std::size_t{ 3 });
    wish = tests::serverWish();
    wish.notBefore = now + 1;
    const Chain early(wish);
    QCOMPARE(told(pathOf(early.sent(), { early.root.der })), std::string("NotYetValid 0"));
    const MadeCertificate root = tests::made(tests::authorityWish("Root"));
    CertificateWish old = tests::authorityWish("Old", &root);
    old.notAfter = now - day;
    const MadeCertificate middle = tests::made(old);
    const MadeCertificate leaf = tests::made(tests::serverWish(&middle));
    QCOMPARE(told(pathOf({ leaf.der, middle.der }, { root.der })), std::string("Expired 1"));
}

void CertificatePathTest::findsWeakKeysAndSignatures()
{
    CertificateWish wish = tests::serverWish();
    wish.key = NewKey::Rsa1024;
    const Chain weak(wish);
    QCOMPARE(told(pathOf(weak.sent(), { weak.root.der })), std::string("WeakKey 0"));
    wish = tests::serverWish();
    wish.digest = SignatureDigest::Sha1;
    const Chain old(wish);
    QCOMPARE(told(pathOf(old.sent(), { old.root.der })), std::string("WeakSignature 0"));
}

void CertificatePathTest::findsAChangedCertificate()
{
    const Chain chain;
    Bytes changed = chain.leaf.der;
    changed.back() ^= std::byte{ 1 };
    QCOMPARE(told(pathOf({ changed, chain.middle.der }, { chain.root.der })), std::string("BadSignature 0"));
}

void CertificatePathTest::findsWhatIsNotForServers()
{
    // In the place of serverAuth stands what follows it, clientAuth; the signature is then wrong, too.
    const Chain chain;
    Bytes der = chain.leaf.der;
    const std::string_view usage = "\x2b\x06\x01\x05\x05\x07\x03\x01";
    const auto found = std::ranges::search(der, asBytes(usage));
    QVERIFY(!found.empty());
    *std::prev(found.end()) = std::byte{ 2 };
    const std::string all = told(pathOf({ der, chain.middle.der }, { chain.root.der }));
    QVERIFY2(all.contains("NotForServers 0"), all.c_str());
    QVERIFY2(all.contains("BadSignature 0"), all.c_str());
}

void CertificatePathTest::findsIssuersThatMayNotIssue()
{
    const MadeCertificate root = tests::made(tests::authorityWish("Root"));
    const MadeCertificate server = tests::made(tests::serverWish(&root));
    CertificateWish wish = tests::serverWish(&server);
    wish.subject = { { { "CN", "below a server" } } };
    const MadeCertificate below = tests::made(wish);
    const std::string no = told(pathOf({ below.der, server.der }, { root.der }));
    QVERIFY2(no.contains("IssuerNotAllowed 1"), no.c_str());
    CertificateWish narrow = tests::authorityWish("Narrow", &root);
    narrow.pathLength = 0;
    const MadeCertificate limited = tests::made(narrow);
    const MadeCertificate second = tests::made(tests::authorityWish("Second", &limited));
    const MadeCertificate leaf = tests::made(tests::serverWish(&second));
    QCOMPARE(
        told(pathOf({ leaf.der, second.der, limited.der }, { root.der })), std::string("IssuerNotAllowed 2"));
}

void CertificatePathTest::tellsAllThatIsWrong()
{
    CertificateWish wish = tests::serverWish();
    wish.key = NewKey::Rsa1024;
    wish.notAfter = now - day;
    const MadeCertificate bad = tests::made(wish);
    const std::string all = told(pathOf({ bad.der }, {}));
    for (const char* problem : { "SelfSigned 0", "Expired 0", "WeakKey 0" })
        QVERIFY2(all.contains(problem), all.c_str());
}

void CertificatePathTest::survivesBytesThatAreNoCertificate()
{
    const Chain chain;
    const Bytes rubbish(10, std::byte{ 0x30 });
    QCOMPARE(told(pathOf({}, { chain.root.der })), std::string("Other 0"));
    QCOMPARE(told(pathOf({ rubbish }, { chain.root.der })), std::string("Other 0"));
    QCOMPARE(told(pathOf({ chain.leaf.der, rubbish, chain.middle.der }, { rubbish, chain.root.der })),
        std::string("ok 3"));
}

QTEST_GUILESS_MAIN(CertificatePathTest)
#include "certificate_path_test.moc"
