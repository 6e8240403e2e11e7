// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/scratch.h"

#include <QMimeData>

namespace gui {

/// A secret as the clipboard holds it: wiped when the clipboard lets it go, text only while somebody pastes.
class SecretMimeData : public QMimeData {
    Q_OBJECT
public:
    explicit SecretMimeData(core::ByteView utf8);

    QStringList formats() const override;
    bool hasFormat(const QString& mimeType) const override;

protected:
    QVariant retrieveData(const QString& mimeType, QMetaType type) const override;

private:
    core::Scratch m_utf8; ///< not SecureBytes, which may be full: whoever asks gets it anyway
};

} // namespace gui
