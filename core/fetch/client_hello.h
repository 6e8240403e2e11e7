// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fetch/tls.h"

namespace core::fetch {

/// A ClientHello in one record that offers this version alone, with every cipher suite there is for it. For
/// TLS 1.3 it brings no key share, so that the server answers which group it wants (RFC 8446 section 4.2.8).
/// `host` goes out as server name unless it is an address.
Result<Bytes> clientHello(TlsVersion version, std::string_view host);

} // namespace core::fetch
