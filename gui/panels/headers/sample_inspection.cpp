// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/headers/inspection.h"
#include "gui/panels/headers/sample.h"
#include "gui/text/convert.h"

#include <algorithm>

namespace gui::headers {
namespace {

using core::fetch::Duration;
using core::fetch::Probe;
using core::fetch::TlsVersion;
using core::keys::Certificate;

/// Friday, 14 November 2025, 13:21:05 UTC: when the sample was made.
constexpr std::int64_t sampleTime = 1'763'126'465;
constexpr std::int64_t day = 86'400;

core::Bytes repeated(std::uint8_t value, std::size_t size)
{
    return core::Bytes(size, std::byte{ value });
}

core::keys::DistinguishedName nameOf(const char* commonName, const char* organization)
{
    core::keys::DistinguishedName name{ .attributes = { { "C", "CH" } } };
    if (organization)
        name.attributes.push_back({ "O", organization });
    name.attributes.push_back({ "CN", commonName });
    return name;
}

Certificate authority(const char* name, const core::keys::DistinguishedName& issuer, std::uint8_t mark)
{
    Certificate certificate;
    certificate.subject = nameOf(name, "Sample Trust");
    certificate.issuer = issuer;
    certificate.serial = repeated(mark, 16);
    certificate.notBefore = sampleTime - 900 * day;
    certificate.notAfter = sampleTime + 2'700 * day;
    certificate.key = { .algorithm = "EC", .curve = "P-384", .bits = 384 };
    certificate.signatureAlgorithm = "ecdsa-with-SHA384";
    certificate.signatureDigest = "SHA-384";
    certificate.isAuthority = true;
    certificate.keyUsages = { "keyCertSign", "cRLSign" };
    certificate.fingerprint = repeated(mark, 32);
    certificate.publicKeyPin = repeated(static_cast<std::uint8_t>(mark + 1), 32);
    return certificate;
}

Certificate siteCertificate(const core::keys::DistinguishedName& issuer)
{
    Certificate certificate;
    certificate.subject = { .attributes = { { "CN", "app.example.com" } } };
    certificate.issuer = issuer;
    certificate.serial = repeated(0x2f, 16);
    certificate.notBefore = sampleTime - 29 * day;
    certificate.notAfter = sampleTime + 61 * day + day / 2;
    certificate.dnsNames = { "app.example.com", "www.example.com" };
    certificate.key = { .algorithm = "EC", .curve = "P-256", .bits = 256 };
    certificate.signatureAlgorithm = "ecdsa-with-SHA384";
    certificate.signatureDigest = "SHA-384";
    certificate.keyUsages = { "digitalSignature" };
    certificate.extendedKeyUsages = { "serverAuth" };
    certificate.ocspAddresses = { "http://ocsp.trust.example/" };
    certificate.issuerAddresses = { "http://ca.trust.example/e5.crt" };
    certificate.timestampCount = 2;
    certificate.fingerprint = repeated(0x8c, 32);
    certificate.publicKeyPin = repeated(0x51, 32);
    return certificate;
}

core::fetch::Tls sampleTls()
{
    const core::keys::DistinguishedName root = nameOf("Sample Root X1", "Sample Trust");
    const Certificate rootCertificate = authority("Sample Root X1", root, 0x11);
    const Certificate intermediate = authority("Sample E5", root, 0x22);
    const Certificate site = siteCertificate(intermediate.subject);
    return { .version = TlsVersion::Tls13,
        .cipher = "TLS_AES_256_GCM_SHA384",
        .cipherBits = 256,
        .group = "X25519",
        .applicationProtocol = "http/1.1",
        .chain = { site, intermediate },
        .verifiedPath = { site, intermediate, rootCertificate },
        .staple = core::fetch::Tls::Staple::Good };
}

core::fetch::Hop hopOf(const core::http::Response& response)
{
    core::fetch::Hop hop{ .url = core::http::parseUrl(response.url).value_or(core::http::Url()),
        .response = response };
    hop.address = "192.0.2.10";
    const std::string lines = core::http::headerTextOf(response);
    std::string raw;
    for (const char letter : lines)
        raw += letter == '\n' ? std::string("\r\n") : std::string(1, letter);
    raw += lines.ends_with('\n') ? "\r\n" : "\r\n\r\n";
    const core::ByteView bytes = core::asBytes(raw);
    hop.rawHeader.assign(bytes.begin(), bytes.end());
    const bool isSecure = hop.url.isSecure();
    hop.timing = { .connected = Duration(6),
        .secured = Duration(isSecure ? 19 : 0),
        .firstByte = Duration(isSecure ? 51 : 25),
        .finished = Duration(isSecure ? 58 : 26) };
    if (isSecure)
        hop.tls = sampleTls();
    return hop;
}

} // namespace

SharedInspection sampleInspection()
{
    std::string text = toUtf8(sampleText());
    // As our own requests are answered.
    if (const std::size_t at = text.find("HTTP/2 200"); at != std::string::npos)
        text.replace(at, 10, "HTTP/1.1 200 OK");
    const auto read = core::http::readHeaderText(core::asBytes(text), {});
    auto inspection = std::make_shared<Inspection>();
    const core::http::Exchange& exchange = read->exchanges[read->chosen];
    std::ranges::transform(exchange.hops, std::back_inserter(inspection->scan.chain.hops), hopOf);
    inspection->scan.tls = core::fetch::judgeTls(sampleTls(),
        { { .version = TlsVersion::Tls10, .result = Probe::NotOffered },
            { .version = TlsVersion::Tls11, .result = Probe::NotOffered },
            { .version = TlsVersion::Tls12,
                .result = Probe::Offered,
                .cipher = "TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384" },
            { .version = TlsVersion::Tls13, .result = Probe::Offered, .cipher = "TLS_AES_256_GCM_SHA384" } },
        "app.example.com", sampleTime);
    inspection->scan.audit = core::http::audit(exchange, inspection->rules);
    inspection->audit = std::make_shared<const core::http::Audit>(
        withTransport(inspection->scan.audit, inspection->scan.tls));
    inspection->asked = inspection->scan.chain.hops.front().url;
    inspection->method = "GET";
    inspection->when = sampleTime;
    inspection->isSample = true;
    return inspection;
}

} // namespace gui::headers
