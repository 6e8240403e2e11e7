// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/kdf.h>

#include <memory>

namespace core::crypto {

template <auto release> struct Release {
    template <typename T> void operator()(T* object) const { release(object); }
};

/// Owns what one of OpenSSL's ..._new functions returned.
template <typename T, auto release> using Handle = std::unique_ptr<T, Release<release>>;

using MdContext = Handle<EVP_MD_CTX, EVP_MD_CTX_free>;
using MacContext = Handle<EVP_MAC_CTX, EVP_MAC_CTX_free>;
using CipherContext = Handle<EVP_CIPHER_CTX, EVP_CIPHER_CTX_free>;
using KdfContext = Handle<EVP_KDF_CTX, EVP_KDF_CTX_free>;

/// Forgets, at the end of a scope, the errors that OpenSSL queued in it: no later caller mistakes them for
/// his.
class ErrorScope {
public:
    ErrorScope() { ERR_set_mark(); }
    ~ErrorScope() { ERR_pop_to_mark(); }
    ErrorScope(const ErrorScope&) = delete;
    ErrorScope& operator=(const ErrorScope&) = delete;
};

/// For a call that should not fail but did: out of memory, or OpenSSL's own reason as the subject.
[[nodiscard]] std::unexpected<Error> failInOpenSsl(const char* function);

} // namespace core::crypto
