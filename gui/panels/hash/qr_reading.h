// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/base/secure_bytes.h"

#include <QImage>

#include <filesystem>
#include <vector>

namespace gui::hash {

// For a job: decoding a picture and looking for codes takes too long for the window.

/// The texts of the QR codes in a picture file of at most 32 MiB and 64 million pixels.
core::Result<std::vector<core::SecureBytes>> qrTextsOf(
    const std::filesystem::path& file, const core::Progress& progress);
core::Result<std::vector<core::SecureBytes>> qrTextsOf(const QImage& picture);

/// Those that are otpauth addresses or exports, with blanks between; else an error that says that there is
/// another code.
core::Result<core::SecureBytes> addressesAmong(
    const std::vector<core::SecureBytes>& texts, const std::string& subject);

} // namespace gui::hash
