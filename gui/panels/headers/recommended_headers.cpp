// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/headers/recommended_headers.h"

#include <array>

namespace gui::headers {
namespace {

/// As of July 2026. Its list of features for Permissions-Policy is longer than a line to read: the usual
/// ones.
constexpr std::array headers{
    RecommendedHeader{ .name = "Strict-Transport-Security", .value = "max-age=63072000; includeSubDomains" },
    RecommendedHeader{ .name = "Content-Security-Policy",
        .value = "default-src 'self'; form-action 'self'; base-uri 'self'; object-src 'none'; "
                 "frame-ancestors 'none'; upgrade-insecure-requests" },
    RecommendedHeader{ .name = "X-Content-Type-Options", .value = "nosniff" },
    RecommendedHeader{ .name = "X-Frame-Options", .value = "deny" },
    RecommendedHeader{ .name = "Referrer-Policy", .value = "no-referrer" },
    RecommendedHeader{ .name = "Permissions-Policy",
        .value = "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()" },
    RecommendedHeader{ .name = "Cross-Origin-Opener-Policy", .value = "same-origin" },
    RecommendedHeader{ .name = "Cross-Origin-Embedder-Policy", .value = "require-corp" },
    RecommendedHeader{ .name = "Cross-Origin-Resource-Policy", .value = "same-origin" },
    RecommendedHeader{ .name = "Cache-Control", .value = "no-store, max-age=0" },
    RecommendedHeader{ .name = "X-Permitted-Cross-Domain-Policies", .value = "none" },
    RecommendedHeader{ .name = "X-DNS-Prefetch-Control", .value = "off" },
    RecommendedHeader{ .name = "Clear-Site-Data", .value = "\"cache\",\"cookies\",\"storage\"" },
};

} // namespace

std::span<const RecommendedHeader> recommendedHeaders()
{
    return headers;
}

} // namespace gui::headers
