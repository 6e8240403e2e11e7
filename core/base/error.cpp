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
    case ErrorCode::NotACertificate:
        return TRANSLATABLE("core::Error", "%1 is no certificate that can be read");
    case ErrorCode::TooLarge:
        return TRANSLATABLE("core::Error", "%1 is larger than what is taken in");
    case ErrorCode::HostNotFound:
        return TRANSLATABLE("core::Error", "No address was found for %1");
    case ErrorCode::ConnectionRefused:
        return TRANSLATABLE("core::Error", "%1 takes no connection");
    case ErrorCode::ConnectionLost:
        return TRANSLATABLE("core::Error", "%1 closed the connection before its answer was whole");
    case ErrorCode::TimedOut:
        return TRANSLATABLE("core::Error", "%1 took too long");
    case ErrorCode::TlsFailed:
        return TRANSLATABLE("core::Error", "There is no secure connection to %1");
    case ErrorCode::NotHttp:
        return TRANSLATABLE("core::Error", "%1 does not answer in HTTP");
    case ErrorCode::Offline:
        return TRANSLATABLE("core::Error", "%1 was not asked: connections are switched off");
    case ErrorCode::PortInUse:
        return TRANSLATABLE("core::Error", "Port %1 is in use by another program");
    case ErrorCode::NotAPasswordHash:
        return TRANSLATABLE("core::Error", "%1 is no password hash that is known here");
    case ErrorCode::PasswordTooLong:
        return TRANSLATABLE("core::Error", "%1 takes 72 bytes of a password at most");
    case ErrorCode::NotAOneTimePasswordUri:
        return TRANSLATABLE("core::Error", "%1 is no otpauth address");
    case ErrorCode::NoQrCode:
        return TRANSLATABLE("core::Error", "%1 shows no QR code that can be read");
    case ErrorCode::NotAPicture:
        return TRANSLATABLE("core::Error", "%1 is no picture that can be read");
    case ErrorCode::NotABreachList:
        return TRANSLATABLE("core::Error", "%1 is no list of Pwned Passwords");
    case ErrorCode::NotAWordList:
        return TRANSLATABLE("core::Error", "%1 is no list of words");
    case ErrorCode::NotPasswordRules:
        return TRANSLATABLE("core::Error", "%1 holds no password rules");
    case ErrorCode::Unsatisfiable:
        return TRANSLATABLE("core::Error", "No password can be made to these rules");
    case ErrorCode::NotAnIdentifier:
        return TRANSLATABLE("core::Error", "%1 is no UUID and no ULID");
    case ErrorCode::TooExpensive:
        return TRANSLATABLE("core::Error", "%1 would take more time or memory than is given here");
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
    case Cause::ChangedMeanwhile:
        return TRANSLATABLE("core::Cause", "it was changed while it was read");
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
    case Cause::Binary:
        return TRANSLATABLE("core::Cause", "it is no text");
    case Cause::WebPage:
        return TRANSLATABLE(
            "core::Cause", "it is a web page, as a server sends it for a file that it has not");
    case Cause::KeyFile:
        return TRANSLATABLE("core::Cause", "it is a key");
    case Cause::SignatureOnly:
        return TRANSLATABLE("core::Cause", "it is the signature of a list, not the list");
    case Cause::PartMissing:
        return TRANSLATABLE("core::Cause", "it belongs to this program, which was not installed as a whole");
    case Cause::NothingListens:
        return TRANSLATABLE("core::Cause", "nothing listens on this port, or a firewall refuses");
    case Cause::NoRoute:
        return TRANSLATABLE("core::Cause", "there is no way to this address from here");
    case Cause::ProxyRefused:
        return TRANSLATABLE("core::Cause", "the proxy of this system did not let it through");
    case Cause::WhileLookingUp:
        return TRANSLATABLE("core::Cause", "the name server has not answered");
    case Cause::WhileConnecting:
        return TRANSLATABLE("core::Cause", "nobody answers at this port; a firewall may swallow the packets");
    case Cause::WhileSecuring:
        return TRANSLATABLE("core::Cause", "TLS was not agreed on; the port may serve http");
    case Cause::WhileAnswering:
        return TRANSLATABLE("core::Cause", "its answer has not come, or not to its end");
    case Cause::NoTls:
        return TRANSLATABLE("core::Cause", "the port does not speak TLS; try http");
    case Cause::NoCommonTls:
        return TRANSLATABLE(
            "core::Cause", "the server offers no version or cipher of TLS that is spoken here");
    case Cause::WantsClientCertificate:
        return TRANSLATABLE("core::Cause", "the server wants a certificate of yours");
    case Cause::SpeaksTls:
        return TRANSLATABLE("core::Cause", "the port speaks TLS; try https");
    case Cause::SpeaksSsh:
        return TRANSLATABLE("core::Cause", "the port speaks SSH");
    case Cause::SpeaksMail:
        return TRANSLATABLE("core::Cause", "the port speaks like a server for mail or FTP");
    case Cause::SpeaksHttp2:
        return TRANSLATABLE("core::Cause", "the port speaks HTTP/2 only");
    case Cause::NoHeader:
        return TRANSLATABLE("core::Cause", "a page came without a header, as in HTTP/0.9");
    case Cause::EndlessHeader:
        return TRANSLATABLE("core::Cause", "its header does not end");
    case Cause::LineBreakInside:
        return TRANSLATABLE("core::Cause", "there is a line break or a NUL inside");
    case Cause::SetByProgram:
        return TRANSLATABLE("core::Cause", "the program itself sets it");
    case Cause::NotAToken:
        return TRANSLATABLE("core::Cause", "a name has letters, digits and hyphens only");
    case Cause::Over72Bytes:
        return TRANSLATABLE("core::Cause", "bcrypt looks at 72 bytes only and would leave the rest out");
    case Cause::NulInside:
        return TRANSLATABLE("core::Cause", "there is a NUL byte inside, where C programs stop reading");
    case Cause::NotSorted:
        return TRANSLATABLE("core::Cause", "its lines are not in the order of their hashes");
    case Cause::OtherHashLength:
        return TRANSLATABLE("core::Cause", "its hashes have another length; SHA-1 has 40 digits, NTLM 32");
    case Cause::Compressed:
        return TRANSLATABLE("core::Cause", "it is compressed; unpack it first");
    case Cause::TooFewWords:
        return TRANSLATABLE("core::Cause", "it has fewer than two words");
    case Cause::OtherQrCode:
        return TRANSLATABLE("core::Cause", "the QR code holds something else");
    case Cause::SecretMissing:
        return TRANSLATABLE("core::Cause", "the secret is missing");
    case Cause::UnknownProperty:
        return TRANSLATABLE("core::Cause", "a name in it is not known");
    case Cause::MissingColon:
        return TRANSLATABLE("core::Cause", "a colon is missing between a name and its value");
    case Cause::OutOfRange:
        return TRANSLATABLE("core::Cause", "a number is out of range");
    case Cause::ClassesTooMany:
        return TRANSLATABLE("core::Cause", "the length does not hold what is asked of each class");
    case Cause::EmptySet:
        return TRANSLATABLE("core::Cause", "no character is left to draw from");
    case Cause::Unsalted:
        return TRANSLATABLE("core::Cause", "it is a bare digest; nothing in it tells its kind");
    case Cause::ShellExpansion:
        return TRANSLATABLE(
            "core::Cause", "a shell has replaced what follows a $; put it between single quotes");
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
    case ErrorCode::NotACertificate:
        return "not-a-certificate";
    case ErrorCode::TooLarge:
        return "too-large";
    case ErrorCode::HostNotFound:
        return "host-not-found";
    case ErrorCode::ConnectionRefused:
        return "connection-refused";
    case ErrorCode::ConnectionLost:
        return "connection-lost";
    case ErrorCode::TimedOut:
        return "timed-out";
    case ErrorCode::TlsFailed:
        return "tls-failed";
    case ErrorCode::NotHttp:
        return "not-http";
    case ErrorCode::Offline:
        return "offline";
    case ErrorCode::PortInUse:
        return "port-in-use";
    case ErrorCode::NotAPasswordHash:
        return "not-a-password-hash";
    case ErrorCode::PasswordTooLong:
        return "password-too-long";
    case ErrorCode::NotAOneTimePasswordUri:
        return "not-a-one-time-password-uri";
    case ErrorCode::NoQrCode:
        return "no-qr-code";
    case ErrorCode::NotAPicture:
        return "not-a-picture";
    case ErrorCode::NotABreachList:
        return "not-a-breach-list";
    case ErrorCode::NotAWordList:
        return "not-a-word-list";
    case ErrorCode::NotPasswordRules:
        return "not-password-rules";
    case ErrorCode::Unsatisfiable:
        return "unsatisfiable";
    case ErrorCode::NotAnIdentifier:
        return "not-an-identifier";
    case ErrorCode::TooExpensive:
        return "too-expensive";
    }
    std::unreachable();
}

} // namespace core
