// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fetch/tls.h"

namespace core::fetch {

/// The machine's form, in English: an object indented by two, as the member "tls" of a report has it.
std::string tlsJson(const TlsReport& report);

} // namespace core::fetch
