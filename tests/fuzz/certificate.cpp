// SPDX-License-Identifier: Apache-2.0
#include "core/keys/certificate.h"

#include "core/base/text.h"
#include "tests/fuzz/fuzz.h"

#include <algorithm>

using namespace core;
using fuzz::require;

namespace {

void requireReading(const keys::Certificate& certificate)
{
    const auto isText = [](const std::string& text) { return !firstInvalidUtf8(text); };
    require(isText(certificate.subject.text()) && isText(certificate.issuer.text()));
    require(std::ranges::all_of(certificate.dnsNames, isText));
    require(std::ranges::all_of(certificate.otherNames, isText));
    require(certificate.fingerprint.size() == 32);
    require(!certificate.pathLength || *certificate.pathLength >= 0);
    for (const std::string& address : certificate.addresses)
        require(keys::isForHost(certificate, address));
    for (const std::string& name : certificate.dnsNames)
        keys::isForHost(certificate, name);
    const auto again = keys::readCertificates(keys::certificatePem(certificate.der));
    require(again && again->size() == 1 && again->front().der == certificate.der);
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const auto certificate = keys::readCertificate(asBytes(text));
    if (certificate)
        requireReading(*certificate);
    else
        require(certificate.error().code == ErrorCode::NotACertificate);
    if (const auto certificates = keys::readCertificates(text))
        require(!certificates->empty());
    return 0;
}
