// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fetch/scan.h"

namespace core::fetch {

/// http::auditJson() with what a connection shows besides: of each hop "address", "timing_ms", "tls" and
/// more, and "end", "plain", "tls", "connections", "unanswered". In English, indented by two. `audit` is the
/// scan's, perhaps without its secrets.
std::string scanJson(const Scan& scan, const http::Audit& audit);

/// Stable, for scripts: "page", "plain-page".
const char* idOf(Connection::Purpose purpose);
/// The same: "final", "private-address".
const char* idOf(End end);
/// The same: "other-origin"; null where nothing was withheld.
const char* idOf(Withheld withheld);

} // namespace core::fetch
