// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <span>

namespace gui {

/// A format that goes along with a secret and asks clipboard histories of the platform to look away.
struct SecretFormat {
    QString mimeType;
    QByteArray data;
};

std::span<const SecretFormat> secretFormats();

} // namespace gui
