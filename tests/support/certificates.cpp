// SPDX-License-Identifier: Apache-2.0
#include "tests/support/certificates.h"

#include <QtGlobal>

using namespace core;
using namespace core::keys;

namespace tests {

CertificateWish serverWish(const MadeCertificate* issuer)
{
    return { .subject = { { { "CN", "localhost" } } },
        .dnsNames = { "localhost" },
        .addresses = { "127.0.0.1", "::1" },
        .notBefore = now - 10 * day,
        .notAfter = now + 70 * day,
        .issuer = issuer };
}

CertificateWish authorityWish(const std::string& name, const MadeCertificate* issuer)
{
    return { .subject = { { { "O", "Assay tests" }, { "CN", name } } },
        .notBefore = now - 100 * day,
        .notAfter = now + 1000 * day,
        .role = CertificateRole::Authority,
        .issuer = issuer };
}

MadeCertificate made(const CertificateWish& wish)
{
    Result<MadeCertificate> result = makeCertificate(wish);
    if (!result)
        qFatal("no certificate: %s %s", idOf(result.error().code), result.error().subject.c_str());
    return *std::move(result);
}

Certificate readBack(const MadeCertificate& certificate)
{
    Result<Certificate> result = readCertificate(certificate.der);
    if (!result)
        qFatal("unreadable: %s", idOf(result.error().code));
    return *std::move(result);
}

} // namespace tests
