// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fetch/tls.h"

#include <QSslConfiguration>
#include <QSslError>

#include <string_view>

class QSslSocket;

namespace core::fetch {

/// How a socket of ours asks for TLS: verified against the system's authorities and these in DER, with ALPN
/// "http/1.1" and an OCSP staple where the library can. Set it before connecting, and call ignoreSslErrors()
/// when sslErrors() comes: what to write to whom is decided after the handshake, by Tls::isVerified().
QSslConfiguration tlsConfiguration(const std::vector<Bytes>& authorities);

/// What the socket has negotiated; it must be encrypted. `errors` are those of its sslErrors() signal or
/// sslHandshakeErrors(), `host` is as it was asked for (IPv6 may be in brackets), `now` in seconds since
/// 1970.
Tls tlsOf(const QSslSocket& socket, const QList<QSslError>& errors, std::string_view host,
    const std::vector<Bytes>& authorities, std::int64_t now);

} // namespace core::fetch
