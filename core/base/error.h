// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace core {

/// One code per thing the user can do something about.
enum class ErrorCode : std::uint8_t {
    Cancelled,
    Internal,
    SelfTestFailed,
    AlgorithmUnavailable,
    UnknownAlgorithm,
    NotInThisFormat,
    NotInThisEncoding,
    InvalidParameter,
    AuthenticationFailed,
    OutOfSecureMemory,
    OutOfMemory,
    SecretTooLarge,
    InvalidEncoding,
    FileNotFound,
    FolderNotFound,
    FileExists,
    IsAFolder,
    PermissionDenied,
    UnsafeLink,
    OutsideFolder,
    ReadFailed,
    WriteFailed,
    DiskFull,
    NotAChecksumFile,
    NoHeaderFields,
    NoPolicy,
    NotACertificate,
    TooLarge,
    HostNotFound,
    ConnectionRefused,
    ConnectionLost,
    TimedOut,
    TlsFailed,
    NotHttp,
    Offline,
    PortInUse,
    NotAPasswordHash,
    PasswordTooLong,
    NotAOneTimePasswordUri,
    NoQrCode,
    NotAPicture,
    NotABreachList,
    NotAWordList,
    NotPasswordRules,
    Unsatisfiable,
    NotAnIdentifier,
    TooExpensive,
};

/// The probable reason, where it is known; it goes with any code.
enum class Cause : std::uint8_t {
    LineWrapped,
    WhiteSpace,
    UrlSafeAlphabet,
    StandardAlphabet,
    MissingPadding,
    UnneededPadding,
    TrailingBits,
    OddLength,
    IllegalCharacter,
    Truncated,
    HexPrefix,
    ByteOrderMark,
    Utf16,
    Empty,
    DeviceError,
    ReadOnlyFileSystem,
    QuotaExceeded,
    TooManyOpenFiles,
    NameTooLong,
    SizeChanged,
    ChangedMeanwhile,
    LinkLoop,
    NotRegular,
    TextAfterEnd,
    TrailingComma,
    SingleQuotes,
    Comment,
    UnquotedWord,
    LeadingZero,
    UnknownEscape,
    ControlCharacter,
    TooDeep,
    NotUtf8,
    HtmlPage,
    RequestOnly,
    Binary,
    WebPage,
    KeyFile,
    SignatureOnly,
    PartMissing,
    NothingListens,
    NoRoute,
    ProxyRefused,
    WhileLookingUp,
    WhileConnecting,
    WhileSecuring,
    WhileAnswering,
    NoTls,
    NoCommonTls,
    WantsClientCertificate,
    SpeaksTls,
    SpeaksSsh,
    SpeaksMail,
    SpeaksHttp2,
    NoHeader,
    EndlessHeader,
    LineBreakInside,
    SetByProgram,
    NotAToken,
    Over72Bytes,
    NulInside,
    NotSorted,
    OtherHashLength,
    Compressed,
    TooFewWords,
    OtherQrCode,
    SecretMissing,
    UnknownProperty,
    MissingColon,
    OutOfRange,
    ClassesTooMany,
    EmptySet,
    Unsalted,
    ShellExpansion,
};

/// Where in the input; lines and columns count from 1, byte offsets from 0, columns count bytes.
struct Place {
    std::optional<std::uint64_t> byte;
    std::optional<std::uint64_t> line;
    std::optional<std::uint64_t> column;
    std::string member; ///< a JSON member, a header name; empty where the input has none
};

/// What went wrong, as data. The words that people read are chosen by the front ends.
struct Error {
    ErrorCode code;
    std::string subject{}; ///< what it is about: a path, a header name; never a secret
    std::optional<Place> place{};
    std::optional<Cause> cause{};
};

/// The English words; %1 stands for the subject.
const char* messageOf(ErrorCode code);
const char* messageOf(Cause cause);

/// Stable, for scripts: "file-not-found".
const char* idOf(ErrorCode code);

} // namespace core
