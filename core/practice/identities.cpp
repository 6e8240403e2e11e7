// SPDX-License-Identifier: Apache-2.0
#include "core/practice/identities.h"

#include "core/base/encoding.h"
#include "core/keys/certificate_maker.h"

#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>

namespace core::practice {
namespace {

using keys::CertificateRole;
using keys::CertificateWish;
using keys::MadeCertificate;
using Names = keys::DistinguishedName;

constexpr std::int64_t day = std::int64_t{ 24 } * 60 * 60;
// The clocks of two programs on one machine agree, those of two time zones' settings may not.
constexpr std::int64_t already = 1;
constexpr std::int64_t validDays = 30;

QByteArray bytesOf(ByteView bytes)
{
    const std::string_view text = asText(bytes);
    return { text.data(), static_cast<qsizetype>(text.size()) };
}

std::string pemOf(ByteView der)
{
    const std::string base64 = toBase64(der);
    std::string pem = "-----BEGIN CERTIFICATE-----\n";
    for (std::size_t at = 0; at < base64.size(); at += 64)
        pem.append(base64, at, 64).append("\n");
    return pem + "-----END CERTIFICATE-----\n";
}

Names named(const char* commonName)
{
    return { .attributes
        = { { .type = "O", .value = "Assay practice server" }, { .type = "CN", .value = commonName } } };
}

CertificateWish serverWish(std::int64_t now)
{
    return { .subject = named("localhost"),
        // Each name of its own: TLS libraries take no wildcard right below the top.
        .dnsNames = { "localhost", "www.localhost" },
        .addresses = { "127.0.0.1", "::1" },
        .notBefore = now - already * day,
        .notAfter = now + validDays * day };
}

CertificateWish authorityWish(const char* name, std::int64_t now)
{
    return { .subject = named(name),
        // The expired server's certificate was valid in the authority's time.
        .notBefore = now - 400 * day,
        .notAfter = now + validDays * day,
        .role = CertificateRole::Authority };
}

/// `chain` is what is sent, the server's own first.
QSslConfiguration configurationOf(const MadeCertificate& certificate, std::initializer_list<ByteView> chain)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    QList<QSslCertificate> certificates;
    for (const ByteView der : chain)
        certificates.append(QSslCertificate(bytesOf(der), QSsl::Der));
    configuration.setLocalCertificateChain(certificates);
    configuration.setPrivateKey(
        QSslKey(bytesOf(certificate.privateKey.bytes()), QSsl::Ec, QSsl::Pem, QSsl::PrivateKey));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setAllowedNextProtocols({ QByteArrayLiteral("http/1.1") });
    return configuration;
}

/// TLS 1.0 to 1.2, for which OpenSSL 3 asks for its lowest security level.
QSslConfiguration withOldVersions(QSslConfiguration configuration)
{
    QT_WARNING_PUSH
    QT_WARNING_DISABLE_DEPRECATED
    configuration.setProtocol(QSsl::TlsV1_0OrLater);
    QT_WARNING_POP
    configuration.setBackendConfigurationOption("CipherString", "ALL:@SECLEVEL=0");
    configuration.setBackendConfigurationOption("MinProtocol", "TLSv1");
    return configuration;
}

bool speaksOldVersions()
{
    QT_WARNING_PUSH
    QT_WARNING_DISABLE_DEPRECATED
    return QSslSocket::isProtocolSupported(QSsl::TlsV1_0);
    QT_WARNING_POP
}

} // namespace

Result<Identities> makeIdentities(std::int64_t now)
{
    const MadeCertificate root = TRY(makeCertificate(authorityWish("Practice authority", now)));
    CertificateWish betweenWish = authorityWish("Practice intermediate", now);
    betweenWish.issuer = &root;
    betweenWish.pathLength = 0;
    const MadeCertificate between = TRY(makeCertificate(betweenWish));

    const auto made = [&](CertificateWish wish, const MadeCertificate* issuer) {
        wish.issuer = issuer;
        return makeCertificate(wish);
    };
    CertificateWish expiredWish = serverWish(now);
    expiredWish.notBefore = now - 120 * day;
    expiredWish.notAfter = now - 30 * day;
    CertificateWish otherWish = serverWish(now);
    otherWish.subject = named("shop.example");
    otherWish.dnsNames = { "shop.example", "www.shop.example" };
    otherWish.addresses = {};
    CertificateWish incompleteWish = serverWish(now);
    incompleteWish.issuerAddresses = { "http://practice.invalid/intermediate.cer" };

    const MadeCertificate usual = TRY(made(serverWish(now), &between));
    const MadeCertificate expired = TRY(made(expiredWish, &between));
    const MadeCertificate other = TRY(made(otherWish, &between));
    const MadeCertificate lonely = TRY(made(serverWish(now), nullptr));
    const MadeCertificate incomplete = TRY(made(incompleteWish, &between));

    using Kind = Exercise::Server;
    Identities identities{ .authority = pemOf(root.der), .servers = {} };
    identities.servers[Kind::Usual] = configurationOf(usual, { usual.der, between.der });
    identities.servers[Kind::Expired] = configurationOf(expired, { expired.der, between.der });
    identities.servers[Kind::WrongName] = configurationOf(other, { other.der, between.der });
    identities.servers[Kind::SelfSigned] = configurationOf(lonely, { lonely.der });
    identities.servers[Kind::Incomplete] = configurationOf(incomplete, { incomplete.der });
    if (speaksOldVersions())
        identities.servers[Kind::OldTls]
            = withOldVersions(configurationOf(usual, { usual.der, between.der }));
    return identities;
}

} // namespace core::practice
