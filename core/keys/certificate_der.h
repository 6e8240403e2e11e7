// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytes.h"
#include "core/crypto/openssl_handles.h"

#include <openssl/x509.h>

namespace core::keys {

using X509Handle = crypto::Handle<X509, X509_free>;

/// Null where it is no certificate.
X509Handle parseCertificate(ByteView der);
Bytes derOf(const X509* certificate);

} // namespace core::keys
