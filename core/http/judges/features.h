// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace core::http::judges {

/// Features that a Permissions-Policy can name: standardized, proposed, experimental and retired ones.
bool isKnownFeature(std::string_view name);
/// What asks the visitor for a permission, or reaches devices, payments and credentials.
bool isPowerfulFeature(std::string_view name);

/// The value of a Feature-Policy, `camera 'none'; geolocation 'self'`, or of a Permissions-Policy with its
/// quotes, as a Permissions-Policy; nothing where it is neither.
std::optional<std::string> permissionsOf(std::string_view featurePolicy);

} // namespace core::http::judges
