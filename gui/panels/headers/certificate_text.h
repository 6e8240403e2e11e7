// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/keys/certificate.h"

#include <QList>
#include <QString>

namespace gui::headers {

/// What a certificate says, as people read it.
struct CertificateFact {
    QString name;
    QString value;
    bool isData = false; ///< the same in every language
    QString copied{}; ///< what a button copies; empty: there is none
};
QList<CertificateFact> factsOf(const core::keys::Certificate& certificate, std::int64_t now);

/// Its common name, else the first name it is for.
QString shortNameOf(const core::keys::Certificate& certificate);
std::string pemOf(const core::keys::Certificate& certificate);
/// "app.example.com.pem".
QString fileNameOf(const core::keys::Certificate& certificate);

} // namespace gui::headers
