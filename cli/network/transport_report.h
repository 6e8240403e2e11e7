// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/session.h"
#include "core/fetch/scan.h"

namespace cli {

/// For people: each hop, the certificate, what was not sent, and where the way ends.
std::string transportText(const core::fetch::Scan& scan, std::int64_t now);
/// The findings on TLS, as auditText() has those on headers.
std::string tlsText(const core::fetch::Scan& scan);

/// Says what the reader of a result must know before believing it.
void remarkOn(const core::fetch::Scan& scan, core::fetch::Scheme scheme, Session& session);

} // namespace cli
