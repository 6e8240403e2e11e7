// SPDX-License-Identifier: Apache-2.0
#include "core/base/error.h"

#include "core/base/translatable.h"

#include <utility>

namespace core {

// No default in these switches: the compiler names the case that has no words.

const char* messageOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Cancelled:
        return TRANSLATABLE("core::Error", "Cancelled");
    case ErrorCode::Internal:
        return TRANSLATABLE("core::Error", "Something went wrong inside the program (%1); please report it");
    case ErrorCode::SelfTestFailed:
        return TRANSLATABLE("core::Error", "The self-test of %1 failed; nothing was computed");
    case ErrorCode::AlgorithmUnavailable:
        return TRANSLATABLE("core::Error", "%1 is not available on this system");
    case ErrorCode::UnknownAlgorithm:
        return TRANSLATABLE("core::Error", "%1 is not a known algorithm");
    case ErrorCode::NotInThisFormat:
        return TRANSLATABLE("core::Error", "%1 has no name in this format");
    case ErrorCode::NotInThisEncoding:
        return TRANSLATABLE("core::Error", "%1 does not exist in this encoding");
    case ErrorCode::InvalidParameter:
        return TRANSLATABLE("core::Error", "%1 is out of range");
    case ErrorCode::AuthenticationFailed:
        return TRANSLATABLE("core::Error", "The data was changed, or the key is another one");
    case ErrorCode::OutOfSecureMemory:
        return TRANSLATABLE("core::Error", "The memory reserved for secrets is full");
    case ErrorCode::OutOfMemory:
        return TRANSLATABLE("core::Error", "There is not enough memory for %1");
    case ErrorCode::SecretTooLarge:
        return TRANSLATABLE("core::Error", "%1 is larger than 64 KiB, the most that a secret may have");
    case ErrorCode::InvalidEncoding:
        return TRANSLATABLE("core::Error", "%1 is not well-formed");
    case ErrorCode::FileNotFound:
        return TRANSLATABLE("core::Error", "%1 does not exist");
    case ErrorCode::FolderNotFound:
        return TRANSLATABLE("core::Error", "The folder of %1 does not exist");
    case ErrorCode::FileExists:
        return TRANSLATABLE("core::Error", "%1 exists already");
    case ErrorCode::IsAFolder:
        return TRANSLATABLE("core::Error", "%1 is a folder");
    case ErrorCode::PermissionDenied:
        return TRANSLATABLE("core::Error", "No permission for %1");
    case ErrorCode::UnsafeLink:
        return TRANSLATABLE("core::Error",
            "%1 is another user's link in a folder that everybody may write to; it is not followed");
    case ErrorCode::OutsideFolder:
        return TRANSLATABLE("core::Error", "%1 leads out of the folder");
    case ErrorCode::ReadFailed:
        return TRANSLATABLE("core::Error", "%1 could not be read");
    case ErrorCode::WriteFailed:
        return TRANSLATABLE("core::Error", "%1 could not be written");
    case ErrorCode::DiskFull:
        return TRANSLATABLE("core::Error", "No space left to write %1");
    case ErrorCode::NotAChecksumFile:
        return TRANSLATABLE("core::Error", "%1 holds no checksum");
    case ErrorCode::NoHeaderFields:
        return TRANSLATABLE("core::Error", "%1 holds no HTTP header field");
    case ErrorCode::NoPolicy:
        return TRANSLATABLE("core::Error", "%1 holds no Content Security Policy");
    case ErrorCode::TooLarge:
        return TRANSLATABLE("core::Error", "%1 is larger than what is taken in");
    }
    std::unreachable();
}

const char* messageOf(Cause cause)
{
    switch (cause) {
    case Cause::LineWrapped:
        return TRANSLATABLE("core::Cause", "the text was broken into lines");
    case Cause::WhiteSpace:
        return TRANSLATABLE("core::Cause", "there is white space inside");
    case Cause::UrlSafeAlphabet:
        return TRANSLATABLE("core::Cause", "this is Base64url, with - and _ in place of + and /");
    case Cause::StandardAlphabet:
        return TRANSLATABLE("core::Cause", "this is Base64, with + and / in place of - and _");
    case Cause::MissingPadding:
        return TRANSLATABLE("core::Cause", "the = at the end are missing");
    case Cause::UnneededPadding:
        return TRANSLATABLE("core::Cause", "there are = where none belong");
    case Cause::TrailingBits:
        return TRANSLATABLE("core::Cause", "the last character holds bits that must be zero");
    case Cause::OddLength:
        return TRANSLATABLE("core::Cause", "the number of characters is odd");
    case Cause::IllegalCharacter:
        return TRANSLATABLE("core::Cause", "a character does not belong to the alphabet");
    case Cause::Truncated:
        return TRANSLATABLE("core::Cause", "the end is missing");
    case Cause::HexPrefix:
        return TRANSLATABLE("core::Cause", "it begins with 0x");
    case Cause::ByteOrderMark:
        return TRANSLATABLE("core::Cause", "it begins with a byte order mark");
    case Cause::Utf16:
        return TRANSLATABLE("core::Cause", "it is UTF-16 text");
    case Cause::Empty:
        return TRANSLATABLE("core::Cause", "it is empty");
    case Cause::DeviceError:
        return TRANSLATABLE("core::Cause", "the device reported an error");
    case Cause::ReadOnlyFileSystem:
        return TRANSLATABLE("core::Cause", "the file system is read-only");
    case Cause::QuotaExceeded:
        return TRANSLATABLE("core::Cause", "the quota or the largest file size is reached");
    case Cause::TooManyOpenFiles:
        return TRANSLATABLE("core::Cause", "too many files are open");
    case Cause::NameTooLong:
        return TRANSLATABLE("core::Cause", "the name is too long");
    case Cause::SizeChanged:
        return TRANSLATABLE("core::Cause", "the size is not what was written");
    case Cause::LinkLoop:
        return TRANSLATABLE("core::Cause", "its links lead in a circle");
    case Cause::NotRegular:
        return TRANSLATABLE("core::Cause", "it is a device, a pipe or a socket");
    case Cause::TextAfterEnd:
        return TRANSLATABLE("core::Cause", "text follows after its end");
    case Cause::TrailingComma:
        return TRANSLATABLE("core::Cause", "there is a comma before the end");
    case Cause::SingleQuotes:
        return TRANSLATABLE("core::Cause", "strings must stand in double quotes");
    case Cause::Comment:
        return TRANSLATABLE("core::Cause", "JSON has no comments");
    case Cause::UnquotedWord:
        return TRANSLATABLE("core::Cause", "a word stands without quotes");
    case Cause::LeadingZero:
        return TRANSLATABLE("core::Cause", "a number begins with a needless 0");
    case Cause::UnknownEscape:
        return TRANSLATABLE("core::Cause", "an escape is none of JSON's");
    case Cause::ControlCharacter:
        return TRANSLATABLE("core::Cause", "a control character is not escaped");
    case Cause::TooDeep:
        return TRANSLATABLE("core::Cause", "it is nested too deeply");
    case Cause::NotUtf8:
        return TRANSLATABLE("core::Cause", "it is not UTF-8");
    case Cause::HtmlPage:
        return TRANSLATABLE("core::Cause", "it is a page without the header fields it came with");
    case Cause::RequestOnly:
        return TRANSLATABLE("core::Cause", "it is a request without its response");
    }
    std::unreachable();
}

const char* idOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Cancelled:
        return "cancelled";
    case ErrorCode::Internal:
        return "internal";
    case ErrorCode::SelfTestFailed:
        return "self-test-failed";
    case ErrorCode::AlgorithmUnavailable:
        return "algorithm-unavailable";
    case ErrorCode::UnknownAlgorithm:
        return "unknown-algorithm";
    case ErrorCode::NotInThisFormat:
        return "not-in-this-format";
    case ErrorCode::NotInThisEncoding:
        return "not-in-this-encoding";
    case ErrorCode::InvalidParameter:
        return "invalid-parameter";
    case ErrorCode::AuthenticationFailed:
        return "authentication-failed";
    case ErrorCode::OutOfSecureMemory:
        return "out-of-secure-memory";
    case ErrorCode::OutOfMemory:
        return "out-of-memory";
    case ErrorCode::SecretTooLarge:
        return "secret-too-large";
    case ErrorCode::InvalidEncoding:
        return "invalid-encoding";
    case ErrorCode::FileNotFound:
        return "file-not-found";
    case ErrorCode::FolderNotFound:
        return "folder-not-found";
    case ErrorCode::FileExists:
        return "file-exists";
    case ErrorCode::IsAFolder:
        return "is-a-folder";
    case ErrorCode::PermissionDenied:
        return "permission-denied";
    case ErrorCode::UnsafeLink:
        return "unsafe-link";
    case ErrorCode::OutsideFolder:
        return "outside-folder";
    case ErrorCode::ReadFailed:
        return "read-failed";
    case ErrorCode::WriteFailed:
        return "write-failed";
    case ErrorCode::DiskFull:
        return "disk-full";
    case ErrorCode::NotAChecksumFile:
        return "not-a-checksum-file";
    case ErrorCode::NoHeaderFields:
        return "no-header-fields";
    case ErrorCode::NoPolicy:
        return "no-policy";
    case ErrorCode::TooLarge:
        return "too-large";
    }
    std::unreachable();
}

} // namespace core
