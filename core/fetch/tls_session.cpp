// SPDX-License-Identifier: Apache-2.0
#include "core/fetch/tls_session.h"

#include "core/fetch/cipher_suite.h"
#include "core/keys/certificate_path.h"
#include "core/keys/system_authorities.h"

#include <QOcspResponse>
#include <QSslCertificate>
#include <QSslCipher>
#include <QSslKey>
#include <QSslSocket>

#include <algorithm>
#include <array>
#include <utility>

namespace core::fetch {
namespace {

using keys::PathProblem;

QList<QSslCertificate> qCertificates(const std::vector<Bytes>& ders)
{
    QList<QSslCertificate> certificates;
    for (const Bytes& der : ders) {
        const QByteArray bytes(reinterpret_cast<const char*>(der.data()), static_cast<qsizetype>(der.size()));
        certificates += QSslCertificate::fromData(bytes, QSsl::Der);
    }
    return certificates;
}

Bytes derOf(const QSslCertificate& certificate)
{
    const QByteArray der = certificate.toDer();
    const ByteView view = asBytes({ der.constData(), static_cast<std::size_t>(der.size()) });
    return { view.begin(), view.end() };
}

/// Those of the system who may have issued what was sent. Where they can only be had all together, they are
/// read all, which takes longer than a scan.
std::vector<Bytes> systemAuthoritiesFor(const std::vector<Bytes>& sent)
{
    if (std::optional<std::vector<Bytes>> issuers = keys::systemIssuersOf(sent))
        return *std::move(issuers);
    std::vector<Bytes> all;
    std::ranges::transform(QSslConfiguration::systemCaCertificates(), std::back_inserter(all), derOf);
    return all;
}

std::optional<TlsVersion> versionOf(QSsl::SslProtocol protocol)
{
    // The old ones are deprecated in Qt, and their names warn; their numbers are of its binary interface.
    constexpr int tls10 = 0;
    constexpr int tls11 = 1;
    switch (static_cast<int>(protocol)) {
    case tls10:
        return TlsVersion::Tls10;
    case tls11:
        return TlsVersion::Tls11;
    case QSsl::TlsV1_2:
        return TlsVersion::Tls12;
    case QSsl::TlsV1_3:
        return TlsVersion::Tls13;
    default:
        return {};
    }
}

/// By the curve's object identifier in the key; empty where the library has not kept it, as for X25519.
std::string groupOf(const QSslKey& key)
{
    struct Curve {
        const char* identifier;
        const char* name;
    };
    constexpr std::array curves = { Curve{ "06082a8648ce3d030107", "P-256" },
        Curve{ "06052b81040022", "P-384" }, Curve{ "06052b81040023", "P-521" } };
    if (key.isNull())
        return {};
    if (key.algorithm() == QSsl::Dh)
        return "DHE " + std::to_string(key.length());
    const QByteArray der = key.toDer().toHex();
    const auto curve
        = std::ranges::find_if(curves, [&der](const Curve& one) { return der.contains(one.identifier); });
    return key.algorithm() == QSsl::Ec && curve != curves.end() ? curve->name : "";
}

TrustProblem problemOf(PathProblem problem)
{
    switch (problem) {
    case PathProblem::SelfSigned:
        return TrustProblem::SelfSigned;
    case PathProblem::UnknownAuthority:
        return TrustProblem::UnknownAuthority;
    case PathProblem::IncompleteChain:
        return TrustProblem::IncompleteChain;
    case PathProblem::Expired:
        return TrustProblem::Expired;
    case PathProblem::NotYetValid:
        return TrustProblem::NotYetValid;
    case PathProblem::WeakSignature:
        return TrustProblem::WeakSignature;
    case PathProblem::WeakKey:
        return TrustProblem::WeakKey;
    case PathProblem::BadSignature:
        return TrustProblem::BadSignature;
    case PathProblem::NotForServers:
        return TrustProblem::NotForServers;
    case PathProblem::IssuerNotAllowed:
        return TrustProblem::IssuerNotAllowed;
    case PathProblem::Other:
        return TrustProblem::Other;
    }
    std::unreachable();
}

/// What Qt says of the staple, and what it only knows by it.
Tls::Staple stapleOf(QSslError::SslError error)
{
    switch (error) {
    case QSslError::OcspNoResponseFound:
        return Tls::Staple::None;
    case QSslError::CertificateRevoked:
        return Tls::Staple::Revoked;
    case QSslError::OcspResponseExpired:
        return Tls::Staple::Stale;
    case QSslError::OcspMalformedRequest:
    case QSslError::OcspMalformedResponse:
    case QSslError::OcspInternalError:
    case QSslError::OcspTryLater:
    case QSslError::OcspSigRequred:
    case QSslError::OcspUnauthorized:
    case QSslError::OcspResponseCannotBeTrusted:
    case QSslError::OcspResponseCertIdUnknown:
    case QSslError::OcspStatusUnknown:
        return Tls::Staple::Invalid;
    default:
        return Tls::Staple::Unknown;
    }
}

bool isOfStaple(const QSslError& error)
{
    return stapleOf(error.error()) != Tls::Staple::Unknown;
}

/// Qt finds out which certificate a staple is about by the issuer's, if the server sends that.
bool sendsIssuer(const Tls& tls)
{
    return tls.chain.size() > 1
        && std::ranges::any_of(tls.chain, [&tls](const keys::Certificate& certificate) {
               return certificate.subject == tls.chain.front().issuer;
           });
}

Tls::Staple stapleOf(const QSslSocket& socket, const QList<QSslError>& errors, const Tls& tls)
{
    std::vector<Tls::Staple> found;
    for (const QSslError& error : errors) {
        const bool isUntold = error.error() == QSslError::OcspResponseCertIdUnknown && !sendsIssuer(tls);
        if (const Tls::Staple staple = stapleOf(error.error()); staple != Tls::Staple::Unknown && !isUntold)
            found.push_back(staple);
    }
    if (std::ranges::find(found, Tls::Staple::Revoked) != found.end())
        return Tls::Staple::Revoked;
    if (!found.empty())
        return found.front();
    const bool isGood = !socket.ocspResponses().isEmpty() && std::ranges::none_of(errors, isOfStaple);
    return isGood ? Tls::Staple::Good : Tls::Staple::Unknown;
}

enum class Authority : std::uint8_t {
    Ours, ///< findPath() and isForHost() have looked at the same, and know better which certificate it is
    Qt, ///< it alone knows
    Unless, ///< only where we have found nothing: what makes two libraries differ must not be lost
};

Authority authorityFor(QSslError::SslError error)
{
    switch (error) {
    case QSslError::NoError:
    case QSslError::HostNameMismatch:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::CertificateUntrusted:
    case QSslError::CertificateNotYetValid:
    case QSslError::CertificateExpired:
        return Authority::Ours;
    case QSslError::CertificateRevoked:
    case QSslError::CertificateBlacklisted:
    case QSslError::NoPeerCertificate:
        return Authority::Qt;
    default:
        // A staple that is missing or bad is told apart; it speaks against nobody by itself.
        return stapleOf(error) == Tls::Staple::Unknown ? Authority::Unless : Authority::Ours;
    }
}

TrustProblem problemOf(QSslError::SslError error)
{
    switch (error) {
    case QSslError::CertificateRevoked:
    case QSslError::CertificateBlacklisted:
        return TrustProblem::Revoked;
    case QSslError::InvalidPurpose:
        return TrustProblem::NotForServers;
    case QSslError::InvalidCaCertificate:
    case QSslError::PathLengthExceeded:
        return TrustProblem::IssuerNotAllowed;
    case QSslError::CertificateSignatureFailed:
    case QSslError::UnableToDecryptCertificateSignature:
        return TrustProblem::BadSignature;
    default:
        return TrustProblem::Other;
    }
}

void addQtErrors(const QList<QSslError>& errors, const std::vector<Bytes>& sent, Tls& tls)
{
    const bool isFree = tls.failures.empty();
    for (const QSslError& error : errors) {
        const Authority authority = authorityFor(error.error());
        if (authority == Authority::Ours || (authority == Authority::Unless && !isFree))
            continue;
        TrustFailure failure{ .problem = problemOf(error.error()) };
        const auto at = std::ranges::find(sent, derOf(error.certificate()));
        if (at != sent.end())
            failure.certificate = static_cast<std::size_t>(at - sent.begin());
        tls.failures.push_back(failure);
    }
}

/// One that cannot be read keeps its place, with nothing but its bytes.
void readChain(const std::vector<Bytes>& sent, Tls& tls)
{
    for (const Bytes& der : sent) {
        Result<keys::Certificate> certificate = keys::readCertificate(der);
        if (certificate) {
            tls.chain.push_back(*std::move(certificate));
            continue;
        }
        tls.failures.push_back({ .problem = TrustProblem::Other, .certificate = tls.chain.size() });
        tls.chain.emplace_back().der = der;
    }
}

} // namespace

QSslConfiguration tlsConfiguration(const std::vector<Bytes>& authorities)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    // Without a list Qt looks the system's authorities up by name. With one it knows no others; that decides
    // nothing, since the path is found by us.
    if (!authorities.empty())
        configuration.setCaCertificates(qCertificates(authorities));
    configuration.setAllowedNextProtocols({ QByteArrayLiteral("http/1.1") });
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (QSslSocket::isFeatureSupported(QSsl::SupportedFeature::Ocsp))
        configuration.setOcspStaplingEnabled(true);
    return configuration;
}

Tls tlsOf(const QSslSocket& socket, const QList<QSslError>& errors, std::string_view host,
    const std::vector<Bytes>& authorities, std::int64_t now)
{
    const QSslConfiguration configuration = socket.sslConfiguration();
    const QSslCipher cipher = configuration.sessionCipher();
    const QByteArray protocol = configuration.nextNegotiatedProtocol();
    Tls tls{
        .version = versionOf(configuration.sessionProtocol()),
        .cipher = cipherNameFromOpenSsl(cipher.name().toStdString()),
        .cipherBits = cipher.usedBits(),
        .group = groupOf(configuration.ephemeralServerKey()),
        .applicationProtocol = protocol.toStdString(),
    };
    std::vector<Bytes> sent;
    std::ranges::transform(configuration.peerCertificateChain(), std::back_inserter(sent), derOf);
    readChain(sent, tls);
    tls.staple = stapleOf(socket, errors, tls);
    const std::vector<Bytes> system = systemAuthoritiesFor(sent);
    keys::CertificatePath path = keys::findPath(sent, { .system = system, .own = authorities }, now);
    for (const keys::PathFailure& failure : path.failures)
        tls.failures.push_back({ .problem = problemOf(failure.problem), .certificate = failure.certificate });
    if (!tls.chain.empty() && !keys::isForHost(tls.chain.front(), host))
        tls.failures.push_back({ .problem = TrustProblem::WrongName, .certificate = 0 });
    addQtErrors(errors, sent, tls);
    tls.verifiedPath = std::move(path.certificates);
    tls.isOwnAuthority = path.isOnlyOwn;
    // Qt was not told of the system's authorities, by whom this staple is vouched for.
    if (tls.staple == Tls::Staple::Invalid && !authorities.empty() && !path.isOnlyOwn)
        tls.staple = Tls::Staple::Unknown;
    return tls;
}

} // namespace core::fetch
