// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytes.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace core::keys {

/// Where the certificates of authorities lie, as OpenSSL knows it.
struct AuthorityPlaces {
    std::optional<std::string> toldFolders{}; ///< SSL_CERT_DIR: one or more, with ":" between them
    std::optional<std::string> toldFile{}; ///< SSL_CERT_FILE, in PEM
    std::string folder; ///< of each certificate a file, named by the hash of its subject: "9d04f354.0"
    std::string file; ///< all in one
};
AuthorityPlaces systemPlaces();

/// The certificates that this system trusts among those that bear the names of the issuers of `sent` (all in
/// DER), and the first of `sent` where it is itself trusted. What is told counts alone, also where it is not
/// there: then nobody is trusted. Nothing where the system keeps its authorities elsewhere, as Windows does.
std::optional<std::vector<Bytes>> systemIssuersOf(
    std::span<const Bytes> sent, const AuthorityPlaces& places = systemPlaces());

} // namespace core::keys
