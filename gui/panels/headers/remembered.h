// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/audit.h"
#include "core/http/snippet.h"

namespace gui {
class Settings;
} // namespace gui

namespace gui::headers {

/// The rules by which the tab of pasted text judges; the others judge by the same.
core::http::AuditOptions rememberedOptions(const Settings& settings);
/// Whose language fixes are shown in.
core::http::Server rememberedServer(const Settings& settings);

} // namespace gui::headers
