// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace core::fetch {

struct CipherSuite {
    std::uint16_t number; ///< in the registry of the IANA
    const char* name; ///< the registry's: "TLS_AES_128_GCM_SHA256"
    const char* openSslName;
};

/// The best first.
std::span<const CipherSuite> allCipherSuites();

/// "0x1A1A", for what has no name here.
std::string registryNumber(std::uint16_t number);
/// Of a cipher suite.
std::string cipherName(std::uint16_t number);
/// From "ECDHE-RSA-AES128-GCM-SHA256"; a name that is not known stays as it is.
std::string cipherNameFromOpenSsl(std::string_view openSslName);

enum class CipherWeakness : std::uint8_t {
    None,
    Cbc,
    NoForwardSecrecy, ///< RSA key exchange
    Broken, ///< RC4, DES, 3DES, IDEA, RC2
    NoProtection, ///< without encryption, without authentication, or of export strength
};
/// The gravest, by the registry's name.
CipherWeakness weaknessOf(std::string_view name);

} // namespace core::fetch
