// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fetch/scan.h"

#include <QString>

#include <filesystem>
#include <memory>

namespace gui::headers {

/// An address as somebody typed it.
struct TypedAddress {
    core::http::Url url;
    bool hasScheme = true; ///< without one https is asked first, and http where that is not to be had
    bool hasUser = false; ///< a user name, which is not sent
};
/// Nothing where it is no http or https address. A bare host will do.
std::optional<TypedAddress> readAddress(const QString& text);

/// All that is asked of an address. It only moves: the fields may be secrets.
struct InspectionWish {
    TypedAddress address;
    std::string method = "GET";
    std::vector<core::fetch::OwnField> fields{};
    std::string userAgent{};
    std::vector<std::filesystem::path> authorityFiles{}; ///< PEM or DER
    std::string practiceAuthority{}; ///< PEM; empty where the address is not the practice server's
    core::fetch::Unverified unverified = core::fetch::Unverified::LookOnly;
    core::fetch::PrivateRedirects privateRedirects = core::fetch::PrivateRedirects::Stop;
    core::fetch::Limits limits{};
    core::fetch::ScanOptions options{};
    core::http::AuditOptions rules{};
};

/// What came of it. Only shared.
struct Inspection {
    core::fetch::Scan scan;
    std::shared_ptr<const core::http::Audit> audit; ///< the scan's, with what is to be said of TLS
    core::http::Url asked;
    std::string method;
    core::http::AuditOptions rules{};
    std::int64_t when = 0; ///< seconds since 1970
    bool isSample = false; ///< nothing was sent
    bool hadFields = false; ///< of one's own
    bool isPlainInstead = false; ///< https was asked first, and could not be had
};
using SharedInspection = std::shared_ptr<const Inspection>;

/// Blocks. `now` in seconds since 1970.
core::Result<SharedInspection> inspect(const InspectionWish& wish, std::int64_t now,
    core::fetch::Watcher& watcher, const core::Progress& progress);

/// The same responses by other rules; nothing is asked again.
SharedInspection judgedAgain(const Inspection& inspection, const core::http::AuditOptions& rules);

/// The audit with the findings on TLS and certificates among its own, the heaviest first.
core::http::Audit withTransport(core::http::Audit audit, const std::optional<core::fetch::TlsReport>& tls);

/// The certificates of a file, PEM or DER.
core::Result<std::vector<core::Bytes>> readAuthorities(
    const std::filesystem::path& file, const core::Progress& progress);

/// All responses on the way as `curl -v` prints them: the form that keeps their addresses when another tab
/// reads it.
std::string chainText(const core::http::Exchange& exchange, const std::string& method);

/// The responses in that form, without probes and without judging them. Blocks.
core::Result<std::string> fetchedText(
    const InspectionWish& wish, core::fetch::Watcher& watcher, const core::Progress& progress);

/// As if app.example.com had been inspected; for those who have no server at hand.
SharedInspection sampleInspection();

} // namespace gui::headers
