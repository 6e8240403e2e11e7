// SPDX-License-Identifier: Apache-2.0
#include "core/keys/certificate_der.h"

#include <climits>

namespace core::keys {

X509Handle parseCertificate(ByteView der)
{
    const auto* at = reinterpret_cast<const unsigned char*>(der.data());
    return X509Handle(
        der.size() > LONG_MAX ? nullptr : d2i_X509(nullptr, &at, static_cast<long>(der.size())));
}

Bytes derOf(const X509* certificate)
{
    const int size = i2d_X509(certificate, nullptr);
    Bytes der(size > 0 ? static_cast<std::size_t>(size) : 0);
    auto* into = reinterpret_cast<unsigned char*>(der.data());
    if (size > 0)
        i2d_X509(certificate, &into);
    return der;
}

} // namespace core::keys
