// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/secure_bytes.h"

#include <string>
#include <string_view>
#include <vector>

namespace core::token {

/// ISO/IEC 18004: a square of modules. Readers want `quietZone` light modules around it.
struct QrCode {
    static constexpr int quietZone = 4;

    int size = 0; ///< modules at each side, without the quiet zone
    std::vector<bool> modules{}; ///< row by row; true is dark

    /// Light outside of the square.
    bool isDark(int column, int row) const;
};

/// Error correction M, or L for what fits only then (more than about 2 300 bytes). Refuses what fits into
/// none (about 2 900 bytes) and text that is not UTF-8.
Result<QrCode> makeQrCode(std::string_view text);

/// Black on white with the quiet zone, whatever the theme: readers do not all take it inverted.
std::string qrCodeSvg(const QrCode& code);

/// For a terminal: two rows in one line by half blocks, with the quiet zone, inverse so that it is dark on
/// light where text is light on dark.
std::string qrCodeText(const QrCode& code);

inline constexpr std::int64_t mostPixels = 64'000'000;

/// One byte a pixel, row by row, 0 is black.
struct Luminance {
    int width = 0;
    int height = 0;
    ByteView pixels{};
};

/// The texts of all QR codes in the picture, dark on light or light on dark; NoQrCode where there is none.
Result<std::vector<SecureBytes>> readQrCodes(const Luminance& picture);

} // namespace core::token
