// SPDX-License-Identifier: Apache-2.0
#include "core/hash/list_signature.h"

#include "core/base/encoding.h"
#include "core/base/text.h"
#include "core/base/translatable.h"
#include "core/io/file_stream.h"

#include <utility>

namespace core::hash {
namespace {

namespace fs = std::filesystem;

std::string_view lineAt(std::string_view text, int number)
{
    for (; number > 0; --number) {
        const std::size_t end = text.find('\n');
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return trimmed(text.substr(0, text.find('\n')));
}

/// Of minisign and signify: a comment, then an algorithm of two letters, a key number and a signature.
std::optional<SignatureForm> commentedSignature(std::string_view content)
{
    constexpr std::size_t signatureSize = 2 + 8 + 64;
    if (!content.starts_with("untrusted comment:"))
        return {};
    const Result<Bytes> signature = fromBase64(lineAt(content, 1));
    if (!signature || signature->size() != signatureSize)
        return {};
    return lineAt(content, 2).starts_with("trusted comment:") ? SignatureForm::Minisign
                                                              : SignatureForm::Signify;
}

/// A signature packet, in the old or the new form of its head (RFC 9580, section 4.2).
bool isOpenPgpPacket(std::string_view content)
{
    const auto byteAt
        = [&](std::size_t at) { return at < content.size() ? static_cast<unsigned char>(content[at]) : 0U; };
    std::size_t body = 0;
    switch (byteAt(0)) {
    case 0x88:
        body = 2;
        break;
    case 0x89:
        body = 3;
        break;
    case 0xC2:
        body = byteAt(1) < 192 ? 2 : 3;
        break;
    default:
        return false;
    }
    const unsigned version = byteAt(body);
    const unsigned type = byteAt(body + 1);
    return (version == 3 && type == 5) || (version >= 4 && version <= 6 && type <= 1);
}

/// ContentInfo of the type signedData (RFC 5652, section 3).
bool isSignedData(std::string_view content)
{
    constexpr std::string_view signedData = "\x06\x09\x2A\x86\x48\x86\xF7\x0D\x01\x07\x02";
    constexpr std::size_t longestHead = 6;
    return content.starts_with('\x30')
        && content.substr(0, longestHead + signedData.size()).contains(signedData);
}

std::optional<SignatureForm> formOfFile(const fs::path& path)
{
    constexpr std::size_t enough = std::size_t{ 4 } * 1024;
    std::error_code failure;
    if (!fs::is_regular_file(path, failure))
        return {};
    Result<io::FileSource> source = io::FileSource::open(path);
    if (!source)
        return {};
    std::string content(enough, '\0');
    const Result<std::size_t> filled = source->read(std::as_writable_bytes(std::span(content)));
    content.resize(filled.value_or(0));
    return recogniseSignature(content);
}

} // namespace

const char* nameOf(SignatureForm form)
{
    switch (form) {
    case SignatureForm::ClearSigned:
    case SignatureForm::OpenPgpDetached:
        return "OpenPGP";
    case SignatureForm::Minisign:
        return "minisign";
    case SignatureForm::Signify:
        return "signify";
    case SignatureForm::Ssh:
        return "OpenSSH";
    case SignatureForm::Pkcs7:
        return "CMS";
    }
    std::unreachable();
}

const char* idOf(SignatureForm form)
{
    switch (form) {
    case SignatureForm::ClearSigned:
        return "openpgp-clear-signed";
    case SignatureForm::OpenPgpDetached:
        return "openpgp-detached";
    case SignatureForm::Minisign:
        return "minisign";
    case SignatureForm::Signify:
        return "signify";
    case SignatureForm::Ssh:
        return "openssh";
    case SignatureForm::Pkcs7:
        return "cms";
    }
    std::unreachable();
}

const char* messageOf(SignatureForm form)
{
    switch (form) {
    case SignatureForm::ClearSigned:
    case SignatureForm::OpenPgpDetached:
        return TRANSLATABLE("core::hash", "signed with OpenPGP; the signature was not checked");
    case SignatureForm::Minisign:
        return TRANSLATABLE("core::hash", "signed with minisign; the signature was not checked");
    case SignatureForm::Signify:
        return TRANSLATABLE("core::hash", "signed with signify; the signature was not checked");
    case SignatureForm::Ssh:
        return TRANSLATABLE("core::hash", "signed with OpenSSH; the signature was not checked");
    case SignatureForm::Pkcs7:
        return TRANSLATABLE("core::hash", "signed with a certificate (CMS); the signature was not checked");
    }
    std::unreachable();
}

std::optional<SignatureForm> recogniseSignature(std::string_view content)
{
    if (isOpenPgpPacket(content))
        return SignatureForm::OpenPgpDetached;
    if (isSignedData(content))
        return SignatureForm::Pkcs7;
    const std::size_t begin = content.find_first_not_of(" \t\r\n");
    content = content.substr(begin == std::string_view::npos ? content.size() : begin);
    if (content.starts_with("-----BEGIN PGP SIGNED MESSAGE-----"))
        return SignatureForm::ClearSigned;
    if (content.starts_with("-----BEGIN PGP SIGNATURE-----"))
        return SignatureForm::OpenPgpDetached;
    if (content.starts_with("-----BEGIN SSH SIGNATURE-----"))
        return SignatureForm::Ssh;
    if (content.starts_with("-----BEGIN PKCS7-----") || content.starts_with("-----BEGIN CMS-----"))
        return SignatureForm::Pkcs7;
    return commentedSignature(content);
}

std::vector<ListSignature> findSignatures(const fs::path& list, std::optional<SignatureForm> frame)
{
    constexpr const char* suffixes[]
        = { ".asc", ".sig", ".gpg", ".sign", ".pgp", ".minisig", ".sshsig", ".p7s" };
    std::vector<ListSignature> signatures;
    if (frame)
        signatures.push_back({ .form = *frame, .file = list });
    if (!list.has_filename())
        return signatures;
    for (const char* suffix : suffixes) {
        const fs::path file = list.native() + suffix;
        if (const auto form = formOfFile(file))
            signatures.push_back({ .form = *form, .file = file });
    }
    return signatures;
}

} // namespace core::hash
