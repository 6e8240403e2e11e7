// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/hash/algorithm.h"

#include <string>
#include <vector>

namespace core::hash {

/// How a digest was written down.
enum class ValueForm : std::uint8_t {
    Hex,
    Base64,
    Labelled, ///< "sha256:…", "SHA-256 = …"
    Integrity, ///< W3C Subresource Integrity
    ChecksumLine, ///< of a checksum file or of `openssl dgst`
    ToolOutput, ///< of Get-FileHash and certutil
};

/// A digest that somebody published, however it was written down.
struct ExpectedValue {
    Bytes digest;
    std::vector<Algorithm>
        algorithms; ///< the one that the text names, else all whose digests have this length
    std::string fileName{}; ///< empty where the text names none
    ValueForm form = ValueForm::Hex;
};

/// Finds every digest in pasted text: hex in any case and grouping (but that of UUIDs and of IPv6), Base64,
/// "sha256:…", Subresource Integrity, lines of checksum files and of `openssl dgst`, what Get-FileHash and
/// certutil print. Fails when nothing in it is a digest.
Result<std::vector<ExpectedValue>> findExpectedValues(std::string_view text);

/// The first byte in which the two differ; nothing when they are the same.
std::optional<std::size_t> firstDifference(ByteView a, ByteView b);

} // namespace core::hash
