// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

#include <cstdint>
#include <span>
#include <string>

namespace core {

enum class Severity : std::uint8_t { Info, Low, Medium, High, Critical };

/// A row of a feature's table of judgements; every text is marked for translation there.
struct FindingKind {
    const char* id; ///< stable, for scripts: "hmac-key-short"
    Severity severity;
    const char* words; ///< %1 stands for the value
    const char* why;
    const char* fix; ///< empty where there is nothing to do
    std::span<const char* const> references{}; ///< RFCs, CWE and ASVS numbers, as they are cited
};

/// A judgement: a successful result, where an Error is a failure.
struct Finding {
    const FindingKind* kind;
    std::string subject{}; ///< what it is about: a header name, a claim; never a secret
    std::string value{};
    std::optional<Place> place{};
};

/// Stable, for scripts: "medium".
constexpr const char* idOf(Severity severity)
{
    constexpr const char* ids[] = { "info", "low", "medium", "high", "critical" };
    return ids[static_cast<std::size_t>(severity)];
}

} // namespace core
