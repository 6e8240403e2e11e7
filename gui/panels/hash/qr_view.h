// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/token/qr_code.h"

#include <QImage>
#include <QWidget>

#include <optional>

namespace gui::hash {

/// A QR code, dark on light with its quiet zone in both themes: readers do not all take it inverted.
class QrView : public QWidget {
    Q_OBJECT
public:
    explicit QrView(QWidget* parent = nullptr);
    void setCode(std::optional<core::token::QrCode> code);
    const std::optional<core::token::QrCode>& code() const { return m_code; }
    void retranslate();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    std::optional<core::token::QrCode> m_code;
};

/// Each module `scale` pixels wide, with the quiet zone.
QImage pictureOf(const core::token::QrCode& code, int scale);

} // namespace gui::hash
