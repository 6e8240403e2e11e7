// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace core::hash {

/// Whether a file is called as checksum files are, in any case: "x.iso.sha256", "SHA256SUMS", "x.sfv",
/// "x-CHECKSUM", "checksums.txt".
bool isListName(std::string_view fileName);

/// The file that a list named so is for, "x.iso" of "x.iso.sha256" and of "x.iso.md5sum.txt"; empty where the
/// name tells of none. A list of many may be called so, too.
std::string_view subjectOf(std::string_view listName);

} // namespace core::hash
