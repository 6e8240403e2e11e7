// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/libraries.h"

#include <botan/version.h>
#include <openssl/crypto.h>

namespace core::crypto {

std::vector<Library> libraries()
{
    return { { .name = "OpenSSL", .version = OpenSSL_version(OPENSSL_VERSION_STRING) },
        { .name = "Botan", .version = Botan::short_version_string() } };
}

} // namespace core::crypto
