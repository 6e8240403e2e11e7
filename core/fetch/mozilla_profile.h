// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fetch/tls.h"

namespace core::fetch {

/// Mozilla's guidelines 5.7, the strictest first. What was not probed counts for nothing.
std::vector<ProfileVerdict> mozillaVerdicts(const Tls& tls, const std::vector<VersionProbe>& versions);

/// 1024 of "DHE 1024"; 0 for other groups.
int finiteFieldBits(std::string_view group);

/// MD2 to SHA-1.
bool isWeakDigest(std::string_view digest);
/// RSA and DSA under 2048 bits, curves under 224.
bool isWeakKey(const keys::PublicKeySummary& key);
/// "RSA 2048", "EC P-256", "Ed25519".
std::string keyText(const keys::PublicKeySummary& key);

/// "2026-11-22", in UTC.
std::string dateText(std::int64_t secondsSince1970);

} // namespace core::fetch
