// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/http/message.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core::http {

/// RFC 6797 section 6.1.
struct Hsts {
    std::optional<std::uint64_t> maxAge{}; ///< seconds; missing where the field is invalid
    bool includesSubdomains = false;
    bool wantsPreload = false;
};

/// Why a browser ignores a field.
enum class HstsFlaw : std::uint8_t {
    None,
    NoMaxAge,
    MaxAgeNotANumber, ///< missing, signed, with a unit, …
    RepeatedDirective, ///< max-age or includeSubDomains
    UnexpectedValue, ///< includeSubDomains=…
};

struct HstsReading {
    Hsts hsts{}; ///< what was read before the flaw
    HstsFlaw flaw = HstsFlaw::None;
    std::size_t offset = 0; ///< of the directive that is flawed
    std::size_t size = 0;
};

/// What hstspreload.org looks at, with its own issue codes: "header.preloadable.max_age.below_1_year".
struct PreloadIssue {
    enum class Level : std::uint8_t { Error, Warning };
    Level level;
    const char* code;
    const char* words; ///< marked for translation; %1 stands for the value
    std::string value{};
};

struct PreloadEligibility {
    bool isEligible = false; ///< no errors, and nothing unknown that could be one
    std::vector<PreloadIssue> issues{};
};

HstsReading readHsts(std::string_view value);
/// Nothing where a browser would ignore the field.
std::optional<Hsts> parseHsts(std::string_view value);
/// As chromium/hstspreload's PreloadableHeaderString.
std::vector<PreloadIssue> preloadIssuesOf(std::string_view value);
/// The header, the domain and the redirects, as far as the exchange shows them.
PreloadEligibility preloadEligibilityOf(const Exchange& exchange);

/// Chromium's list, as a user imported it; nothing is preloaded without one.
class PreloadList {
public:
    struct Entry {
        std::string host;
        bool includesSubdomains;
    };
    /// transport_security_state_static.json, with its // comments; or the Observatory's hsts-preload.json.
    static Result<PreloadList> read(std::string_view json);

    /// The entry that covers the host with mode force-https: its own, or a parent's that includes subdomains.
    const Entry* find(std::string_view host) const;
    std::size_t size() const { return m_entries.size(); }

private:
    std::vector<Entry> m_entries; ///< sorted by host
};

} // namespace core::http
