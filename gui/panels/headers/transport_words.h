// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fetch/scan.h"
#include "gui/panels/headers/inspection.h"
#include "gui/widgets/style/tokens.h"

#include <QString>
#include <QStringList>

namespace gui::headers {

/// The words of what a connection shows: TLS, certificates, times.

/// "TLS 1.3, X25519, AES-256-GCM"; "http, not encrypted".
QString protocolText(const core::fetch::Hop& hop);
/// "app.example.com, ECDSA P-256, 61 days left"; empty over http.
QString certificateText(const core::fetch::Hop& hop, std::int64_t now);
/// "http → https (301), then 200 in 84 ms".
QString wayText(const Inspection& inspection);
/// What the way to the response deserves, and the word for it.
Tone transportTone(const Inspection& inspection);

/// "ECDSA P-256", "RSA 2048".
QString keyText(const core::keys::PublicKeySummary& key);
/// "AES-256-GCM" of "TLS_AES_256_GCM_SHA384".
QString cipherText(const std::string& name);
/// "61 days left", "expired 3 days ago".
QString validityText(const core::keys::Certificate& certificate, std::int64_t now);
/// "2026-11-22 13:21:05 UTC".
QString momentText(std::int64_t seconds);
/// "self-signed".
QString wordsOf(core::fetch::TrustProblem problem);
/// "The certificate of localhost is not trusted: self-signed"; several are all named. Empty where it is.
QString distrustText(const core::fetch::Hop& hop);
/// Why there was no further hop; empty at an ordinary end.
QString endText(const core::fetch::Chain& chain);
/// Why own headers were not sent; empty where they were.
QString withheldText(core::fetch::Withheld withheld);
/// "84 ms", "1.2 s".
QString timeText(core::fetch::Duration duration);
/// "app.example.com:8443", the port where it is not the scheme's.
QString hostText(const core::http::Url& url);

} // namespace gui::headers
