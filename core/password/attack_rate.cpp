// SPDX-License-Identifier: Apache-2.0
#include "core/base/translatable.h"
#include "core/password/crack_time.h"

#include <algorithm>
#include <bit>
#include <charconv>
#include <cmath>
#include <limits>
#include <vector>

namespace core::password {
namespace {

/// What one device computes in a second.
struct Device {
    double hashes[5]; ///< by UnsaltedHash
    double bcryptOfCost5;
    double pbkdf2Iterations[3]; ///< by Pbkdf2::Function
    double memoryBytes; ///< read or written
};

/// GeForce RTX 4090: hashcat v6.2.6, benchmark by Chick3nman of October 2022 (modes 0, 1000, 100, 1400, 1700,
/// 3200; 10900 and 12100 at 999 iterations). PBKDF2 with SHA-1 by the ratio of SHA-1 to SHA-256. Memory as
/// the maker says: 1,008 GB/s.
constexpr Device gpu{
    .hashes = { 164.1e9, 288.5e9, 50.6387e9, 21.9755e9, 7.4834e9 },
    .bcryptOfCost5 = 184.0e3,
    .pbkdf2Iterations = { 20.4e9, 8865.7e3 * 999, 3120.9e3 * 999 },
    .memoryBytes = 1008e9,
};

/// A quarter of a Core i7-6700K with four cores: hashcat v6.0.0, June 2020 (modes 0, 1000, 100, 1400, 1700,
/// 3200; PBKDF2 from modes 22000, 6800 and 7100). Memory: two channels of DDR4-2133.
constexpr Device cpuCore{
    .hashes = { 708.6e6 / 4, 1149.3e6 / 4, 338.3e6 / 4, 135.9e6 / 4, 44.0379e6 / 4 },
    .bcryptOfCost5 = 4679.0 / 4,
    .pbkdf2Iterations = { 16296.0 * 8190 / 4, 109.3e3 * 499 / 4, 21268.0 * 1023 / 4 },
    .memoryBytes = 34.1e9 / 4,
};

const Device& deviceOf(Hardware hardware)
{
    return hardware == Hardware::CpuCore ? cpuCore : gpu;
}

double devicesIn(Hardware hardware)
{
    constexpr double counts[] = { 1, 1, 8, 8000 };
    return counts[static_cast<std::size_t>(hardware)];
}

using Rate = Result<double>;

std::unexpected<Error> outOfRange(const char* parameter)
{
    return fail(ErrorCode::InvalidParameter, parameter, Cause::OutOfRange);
}

constexpr std::uint64_t most32 = std::numeric_limits<std::uint32_t>::max();

Rate rateOf(const UnsaltedHash& hash, const Device& device)
{
    return device.hashes[static_cast<std::size_t>(hash)];
}

Rate rateOf(const Bcrypt& bcrypt, const Device& device)
{
    if (bcrypt.cost < 4 || bcrypt.cost > 31)
        return outOfRange("cost");
    return device.bcryptOfCost5 * std::exp2(5.0 - bcrypt.cost);
}

/// RFC 9106: each pass writes every block and reads another one for it, and each but the first also reads
/// what it overwrites. As if nothing but the memory held the attacker up; no published attack reaches it.
Rate rateOf(const Argon2id& argon2id, const Device& device)
{
    if (argon2id.lanes < 1 || argon2id.lanes >= 1 << 24)
        return outOfRange("p");
    if (argon2id.passes < 1 || argon2id.passes > most32)
        return outOfRange("t");
    if (argon2id.memoryKiB < 8 * argon2id.lanes || argon2id.memoryKiB > most32)
        return outOfRange("m");
    const double transfers = 3 * static_cast<double>(argon2id.passes) - 1;
    return device.memoryBytes / (static_cast<double>(argon2id.memoryKiB) * 1024 * transfers);
}

/// RFC 7914: 128 * N * r bytes are written once and read once, for each of p. As if nothing but the memory
/// held the attacker up.
Rate rateOf(const Scrypt& scrypt, const Device& device)
{
    if (scrypt.n < 2 || !std::has_single_bit(scrypt.n))
        return outOfRange("N");
    if (scrypt.r < 1 || scrypt.r > most32)
        return outOfRange("r");
    if (scrypt.p < 1 || scrypt.p > ((1U << 30) - 1) / scrypt.r)
        return outOfRange("p");
    const double bytes
        = 128 * static_cast<double>(scrypt.n) * static_cast<double>(scrypt.r) * static_cast<double>(scrypt.p);
    return device.memoryBytes / (2 * bytes);
}

Rate rateOf(const Pbkdf2& pbkdf2, const Device& device)
{
    if (pbkdf2.iterations < 1 || pbkdf2.iterations > most32)
        return outOfRange("iterations");
    return device.pbkdf2Iterations[static_cast<std::size_t>(pbkdf2.function)]
        / static_cast<double>(pbkdf2.iterations);
}

std::optional<std::uint64_t> numberOf(std::string_view digits)
{
    std::uint64_t number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (error != std::errc() || end != digits.data() + digits.size())
        return {};
    return number;
}

/// What stands behind the name, at most as many numbers as there are places for.
bool readNumbers(std::string_view text, std::initializer_list<std::uint64_t*> places)
{
    for (std::uint64_t* place : places) {
        if (text.empty())
            return true;
        text.remove_prefix(1);
        const std::string_view digits = text.substr(0, text.find(':'));
        const std::optional<std::uint64_t> number = numberOf(digits);
        if (!number)
            return false;
        *place = *number;
        text.remove_prefix(digits.size());
    }
    return text.empty();
}

std::optional<StoredAs> parsed(std::string_view name, std::string_view numbers)
{
    struct Unsalted {
        std::string_view name;
        UnsaltedHash hash;
    };
    constexpr Unsalted unsalted[]
        = { { "md5", UnsaltedHash::Md5 }, { "ntlm", UnsaltedHash::Ntlm }, { "sha1", UnsaltedHash::Sha1 },
              { "sha256", UnsaltedHash::Sha256 }, { "sha512", UnsaltedHash::Sha512 } };
    struct Derived {
        std::string_view name;
        Pbkdf2::Function function;
    };
    constexpr Derived derived[] = { { "pbkdf2-sha1", Pbkdf2::Function::Sha1 },
        { "pbkdf2-sha256", Pbkdf2::Function::Sha256 }, { "pbkdf2-sha512", Pbkdf2::Function::Sha512 } };
    if (const auto* known = std::ranges::find(unsalted, name, &Unsalted::name);
        known != std::end(unsalted) && numbers.empty())
        return known->hash;
    if (const auto* known = std::ranges::find(derived, name, &Derived::name); known != std::end(derived)) {
        Pbkdf2 pbkdf2{ .function = known->function };
        return readNumbers(numbers, { &pbkdf2.iterations }) ? std::optional<StoredAs>(pbkdf2) : std::nullopt;
    }
    if (name == "bcrypt") {
        std::uint64_t cost = Bcrypt().cost;
        if (!readNumbers(numbers, { &cost }))
            return {};
        return Bcrypt{ .cost = static_cast<unsigned>(std::min<std::uint64_t>(cost, most32)) };
    }
    if (name == "argon2id") {
        Argon2id argon2id;
        const bool isRead = readNumbers(numbers, { &argon2id.memoryKiB, &argon2id.passes, &argon2id.lanes });
        return isRead ? std::optional<StoredAs>(argon2id) : std::nullopt;
    }
    if (name == "scrypt") {
        Scrypt scrypt;
        const bool isRead = readNumbers(numbers, { &scrypt.n, &scrypt.r, &scrypt.p });
        return isRead ? std::optional<StoredAs>(scrypt) : std::nullopt;
    }
    return {};
}

} // namespace

const char* idOf(Hardware hardware)
{
    constexpr const char* ids[] = { "cpu-core", "gpu", "8-gpus", "cluster" };
    return ids[static_cast<std::size_t>(hardware)];
}

const char* wordsOf(Hardware hardware)
{
    constexpr const char* words[] = {
        TRANSLATABLE("core::password", "One processor core"),
        TRANSLATABLE("core::password", "One graphics card (RTX 4090)"),
        TRANSLATABLE("core::password", "Eight graphics cards (RTX 4090)"),
        TRANSLATABLE("core::password", "1,000 servers of eight graphics cards"),
    };
    return words[static_cast<std::size_t>(hardware)];
}

Result<double> guessesPerSecond(const StoredAs& stored, Hardware hardware)
{
    const double ofOne
        = TRY(std::visit([&](const auto& kind) { return rateOf(kind, deviceOf(hardware)); }, stored));
    return ofOne * devicesIn(hardware);
}

Result<StoredAs> storedAs(std::string_view words)
{
    const std::string_view name = words.substr(0, words.find(':'));
    const std::optional<StoredAs> stored = parsed(name, words.substr(name.size()));
    if (!stored)
        return fail(ErrorCode::InvalidParameter, std::string(words));
    TRY(guessesPerSecond(*stored, Hardware::Gpu));
    return *stored;
}

} // namespace core::password
