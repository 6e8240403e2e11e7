// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/finding.h"
#include "core/base/secure_bytes.h"
#include "core/crypto/digest.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core::token {

enum class CodeKind : std::uint8_t {
    Totp, ///< RFC 6238
    Hotp, ///< RFC 4226
    Steam, ///< TOTP with five characters of Valve's alphabet
};

struct CodeParameters {
    CodeKind kind = CodeKind::Totp;
    crypto::DigestAlgorithm algorithm = crypto::DigestAlgorithm::Sha1; ///< or SHA-256, SHA-512
    unsigned digits = 6; ///< 6 to 10; not looked at for Steam, which has five characters
    std::int64_t period = 30; ///< seconds, 1 to mostPeriod
    std::int64_t start = 0; ///< the T0 of RFC 6238, seconds since 1970
    std::uint64_t counter = 0; ///< of HOTP: that of the next code

    friend bool operator==(const CodeParameters&, const CodeParameters&) = default;
};

inline constexpr unsigned leastDigits = 6;
inline constexpr unsigned mostDigits = 10;
inline constexpr unsigned steamCharacters = 5;
inline constexpr std::int64_t mostPeriod = 86'400;
inline constexpr std::uint64_t mostWindow = 5000; ///< steps to either side

/// How many characters a code has.
unsigned codeLength(const CodeParameters& parameters);

/// RFC 4226 section 5.3; refuses an empty secret and parameters out of range.
Result<std::string> codeAt(ByteView secret, const CodeParameters& parameters, std::uint64_t counter);

struct CodesNow {
    std::string previous; ///< empty at the first step
    std::string code;
    std::string next;
    std::uint64_t step = 0;
    std::int64_t validFrom = 0; ///< seconds since 1970
    std::int64_t validUntil = 0; ///< the first second at which it is not valid any more
};

/// TOTP and Steam; `now` in seconds since 1970, not before the start and not after latestSecond.
Result<CodesNow> codesAt(ByteView secret, const CodeParameters& parameters, std::int64_t now);

/// By how many seconds the clock of the device may be ahead of ours, or behind where negative.
struct Drift {
    std::int64_t least = 0;
    std::int64_t most = 0;
};

enum class CodeVerdict : std::uint8_t {
    Accepted,
    WrongLength,
    ForeignCharacter, ///< of no code of this kind
    NotInWindow,
};

struct CodeCheck {
    CodeVerdict verdict = CodeVerdict::NotInWindow;
    std::int64_t offset = 0; ///< in steps: 1 is the code after the present one
    /// Whose code was accepted; of HOTP the counter. RFC 6238 section 5.2: a server takes each but once.
    std::optional<std::uint64_t> step{};
    std::optional<Drift> drift{}; ///< of an accepted TOTP that is not the present one
    /// Of an accepted HOTP: what the server keeps; none behind the last counter that there is.
    std::optional<std::uint64_t> nextCounter{};

    bool isAccepted() const { return verdict == CodeVerdict::Accepted; }
};

/// Stable, for scripts: "not-in-window".
const char* idOf(CodeVerdict verdict);

/// Looks at `window` steps to either side of now, all of them whatever it finds, and takes the nearest match;
/// with HOTP at the counter and `window` steps behind it. Blanks and hyphens in the code do not count.
Result<CodeCheck> verifyCode(ByteView secret, const CodeParameters& parameters, std::string_view code,
    std::int64_t now, std::uint64_t window);

} // namespace core::token
