// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <optional>
#include <string_view>
#include <vector>

namespace core::hash {

/// How a checksum file is signed.
enum class SignatureForm : std::uint8_t {
    ClearSigned, ///< OpenPGP around the lines (RFC 9580, section 7)
    OpenPgpDetached,
    Minisign,
    Signify,
    Ssh, ///< OpenSSH, PROTOCOL.sshsig
    Pkcs7, ///< CMS (RFC 5652)
};

/// What signed it, for sentences: "OpenPGP", "minisign".
const char* nameOf(SignatureForm form);
/// Stable, for scripts: "openpgp-clear-signed", "minisign".
const char* idOf(SignatureForm form);
/// The English words: "signed with minisign; the signature was not checked".
const char* messageOf(SignatureForm form);

/// By the content of a signature file, text or binary; its first bytes are enough.
std::optional<SignatureForm> recogniseSignature(std::string_view content);

struct ListSignature {
    SignatureForm form;
    std::filesystem::path file; ///< the list itself where the signature surrounds its lines
};

/// What signs the list: the frame that was seen around its lines, then the signature files beside it that are
/// named for it, each recognised by its content. No signature is verified.
std::vector<ListSignature> findSignatures(
    const std::filesystem::path& list, std::optional<SignatureForm> frame = {});

} // namespace core::hash
