// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <string_view>
#include <variant>

namespace core::password {

/// zxcvbn's four attackers.
enum class Scenario : std::uint8_t { OnlineThrottled, OnlineUnthrottled, OfflineSlow, OfflineFast };
inline constexpr Scenario scenarios[] = { Scenario::OnlineThrottled, Scenario::OnlineUnthrottled,
    Scenario::OfflineSlow, Scenario::OfflineFast };
/// For scripts: "online_throttled".
const char* idOf(Scenario scenario);
/// "Online, slowed down"; English, marked for translation.
const char* wordsOf(Scenario scenario);
/// "100 per hour".
const char* rateWordsOf(Scenario scenario);
double guessesPerSecond(Scenario scenario);

/// Until the guesses are made, as zxcvbn counts; on average a secret of so many equal possibilities is found
/// after half of it.
double secondsToGuess(double guesses, double guessesPerSecond);

enum class TimeUnit : std::uint8_t {
    LessThanASecond,
    Second,
    Minute,
    Hour,
    Day,
    Month, ///< of 31 days
    Year, ///< of 12 such months
    Centuries,
};
/// A time as people say it; `amount` is 0 for the first unit and the last.
struct RoundedTime {
    TimeUnit unit = TimeUnit::LessThanASecond;
    int amount = 0;
    bool operator==(const RoundedTime&) const = default;
};
/// As zxcvbn rounds for display.
RoundedTime rounded(double seconds);

enum class UnsaltedHash : std::uint8_t { Md5, Ntlm, Sha1, Sha256, Sha512 };
struct Bcrypt {
    unsigned cost = 12; ///< 4 to 31
};
struct Argon2id {
    std::uint64_t memoryKiB = 19456;
    std::uint64_t passes = 2;
    std::uint64_t lanes = 1;
};
struct Scrypt {
    std::uint64_t n = 1 << 17; ///< a power of two
    std::uint64_t r = 8;
    std::uint64_t p = 1;
};
struct Pbkdf2 {
    enum class Function : std::uint8_t { Sha1, Sha256, Sha512 } function = Function::Sha256;
    std::uint64_t iterations = 600000;
};
/// How the stolen passwords are kept.
using StoredAs = std::variant<UnsaltedHash, Bcrypt, Argon2id, Scrypt, Pbkdf2>;

/// With what the attacker computes.
enum class Hardware : std::uint8_t {
    CpuCore, ///< one core of a desktop processor
    Gpu, ///< one GeForce RTX 4090
    EightGpus, ///< one server with eight of them
    Cluster, ///< 1,000 such servers
};
inline constexpr Hardware hardwares[]
    = { Hardware::CpuCore, Hardware::Gpu, Hardware::EightGpus, Hardware::Cluster };
/// For scripts: "gpu".
const char* idOf(Hardware hardware);
/// English, marked for translation.
const char* wordsOf(Hardware hardware);

/// From published benchmarks of hashcat, to about a factor of two. Parameters out of their range are an
/// InvalidParameter.
Result<double> guessesPerSecond(const StoredAs& stored, Hardware hardware);

/// "md5", "bcrypt:12", "argon2id:19456:2:1" (memory in KiB), "scrypt:131072:8:1", "pbkdf2-sha256:600000";
/// what is left out is the default. Else an InvalidParameter.
Result<StoredAs> storedAs(std::string_view words);

} // namespace core::password
