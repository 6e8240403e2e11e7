// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/keys/certificate_maker.h"

namespace tests {

/// A Sunday in November 2026, for all that needs a clock.
inline constexpr std::int64_t now = 1'795'348'800;
inline constexpr std::int64_t day = 86'400;

/// For localhost, 127.0.0.1 and ::1, from ten days before `now` for eighty days.
core::keys::CertificateWish serverWish(const core::keys::MadeCertificate* issuer = nullptr);
core::keys::CertificateWish authorityWish(
    const std::string& name, const core::keys::MadeCertificate* issuer = nullptr);

/// Aborts where it cannot be made.
core::keys::MadeCertificate made(const core::keys::CertificateWish& wish);
core::keys::Certificate readBack(const core::keys::MadeCertificate& certificate);

} // namespace tests
