// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/judges/judge.h"

#include <string>
#include <string_view>
#include <vector>

namespace core::http::judges {

/// A policy that reports to a name, and where that stands; no field: in the page.
struct ReportingUse {
    std::string name;
    std::string_view header;
    const Field* field = nullptr;
    std::string_view part{};
    bool isString = true; ///< false: a bare word, where browsers take a string only
};
/// All but network errors: CSP, COOP, COEP, Permissions-Policy and Integrity-Policy, report-only ones too.
std::vector<ReportingUse> reportingUses(const Case& it);

/// The text as it stands behind the key, or wherever it first stands; empty where it is escaped.
std::string_view partBehind(std::string_view value, std::string_view key, std::string_view text);

} // namespace core::http::judges
