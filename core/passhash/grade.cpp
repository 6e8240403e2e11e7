// SPDX-License-Identifier: Apache-2.0
#include "core/passhash/grade.h"

#include "core/base/stable_order.h"
#include "core/passhash/grade_kinds.h"
#include "core/passhash/owasp.h"
#include "core/passhash/remarks.h"

#include <algorithm>
#include <cmath>

namespace core::passhash {
namespace {

constexpr std::size_t wantedSalt = 8;
constexpr std::size_t leastSalt = 4; // NIST: 32 bits
constexpr std::size_t wantedDigest = 16;
constexpr std::uint64_t wantedMemory = std::uint64_t{ 16 } * 1024 * 1024; // yescrypt's default
constexpr std::uint64_t wantedShaRounds = 600'000;
constexpr std::uint32_t fewestPassesOfArgon2i = 3; // OWASP's rows with fewer are "not for Argon2i"

class Judge {
public:
    explicit Judge(const PasswordHash& hash)
        : m_hash(hash)
    {
    }

    void operator()(const BcryptScheme& scheme)
    {
        if (scheme.version == 'x')
            say(signBug, {});
        if (scheme.cost < owaspBcryptCost)
            say(bcryptCostLow, std::to_string(scheme.cost));
        if (scheme.prehash == Prehash::None)
            say(bcryptForOldSystems, {});
        if (scheme.prehash == Prehash::Sha256Hex || scheme.prehash == Prehash::Sha256Base64)
            say(shuckable, {});
        judgePattern(scheme.salt);
    }

    void operator()(const Argon2Scheme& scheme)
    {
        const auto rows = owaspArgon2();
        const bool isI = scheme.variant == crypto::Argon2Variant::I;
        const bool isEnough = std::ranges::any_of(rows, [&](const Argon2Row& row) {
            return scheme.memoryInKib >= row.memoryInKib && scheme.passes >= row.passes
                && (!isI || row.passes >= fewestPassesOfArgon2i);
        });
        if (!isEnough)
            say(isI ? argon2iBelowOwasp : argon2BelowOwasp,
                "m=" + std::to_string(scheme.memoryInKib) + ", t=" + std::to_string(scheme.passes));
        if (scheme.version != 0x13)
            say(argon2OldVersion, {});
        if (scheme.variant == crypto::Argon2Variant::D)
            say(argon2dSideChannel, {});
        if (isI)
            say(argon2iOld, {});
        judgeSizes(scheme.salt, scheme.digest);
    }

    void operator()(const ScryptScheme& scheme)
    {
        judgeScrypt(scheme.costLog2, scheme.blockSize, scheme.parallelism);
        judgeSizes(scheme.salt, scheme.digest);
    }

    void operator()(const Pbkdf2Scheme& scheme)
    {
        const std::size_t digest = crypto::digestSize(scheme.algorithm);
        std::uint64_t least = owaspIterations(scheme.algorithm);
        if (least == 0)
            least = owaspIterations(digest > 32 ? crypto::DigestAlgorithm::Sha512
                    : digest > 20               ? crypto::DigestAlgorithm::Sha256
                                                : crypto::DigestAlgorithm::Sha1);
        if (scheme.iterations < least)
            say(iterationsBelowOwasp, std::to_string(scheme.iterations));
        if (digest <= 20)
            say(sha1InPbkdf2, crypto::nameOf(scheme.algorithm));
        if (scheme.digest.size() > digest)
            say(longDerivedKey, std::to_string(scheme.digest.size()));
        judgeSizes(scheme.salt, scheme.digest);
    }

    void operator()(const UnixCryptScheme& scheme)
    {
        switch (m_hash.format) {
        case Format::Yescrypt:
        case Format::GostYescrypt:
            say(scheme.memoryInBytes < wantedMemory ? memoryHardButSmall : memoryHardButUnlisted,
                traitsOf(m_hash.format).name);
            return;
        case Format::ScryptUnix:
            judgeScrypt(scheme.costLog2, scheme.blockSize, scheme.parallelism);
            return;
        case Format::Sha512Crypt:
        case Format::Sha256Crypt:
            judgeShaRounds(scheme.rounds);
            return;
        case Format::DesCrypt:
            say(desEight, {});
            return;
        default:
            say(oldMethod, traitsOf(m_hash.format).name);
        }
    }

    void operator()(const Apr1Scheme&) { say(oldMethod, traitsOf(m_hash.format).name); }
    void operator()(const PhpassScheme&) { say(oldMethod, traitsOf(m_hash.format).name); }

    void operator()(const MySqlSha2Scheme& scheme) { judgeShaRounds(scheme.rounds); }

    void operator()(const DigestScheme& scheme)
    {
        if (scheme.salt.empty()) {
            say(unsaltedDigest, {});
            return;
        }
        if (scheme.rounds > 1)
            say(fewRounds, std::to_string(scheme.rounds));
        else
            say(saltedDigestOnly, {});
        judgePattern(scheme.salt);
    }

    void operator()(const Md4Scheme&) { say(unsaltedDigest, {}); }
    void operator()(const MySqlSha1Scheme&) { say(unsaltedDigest, {}); }
    void operator()(const PostgreSqlMd5Scheme&) { say(saltedDigestOnly, {}); }
    void operator()(const PlainScheme&) { say(plainText, {}); }

    void operator()(const ScramScheme& scheme)
    {
        if (scheme.iterations < owaspIterations(crypto::DigestAlgorithm::Sha256))
            say(scramFewIterations, std::to_string(scheme.iterations));
        judgeSizes(scheme.salt, scheme.storedKey);
    }

    void operator()(const AccountScheme& scheme) { say(kindOf(scheme.state), {}); }

    void operator()(const UnknownScheme&)
    {
        say(m_hash.format == Format::RawLm ? lmHash : unsaltedDigest, {});
    }

    Grade finish()
    {
        if (!std::ranges::any_of(
                m_findings, [](const Finding& f) { return f.kind->severity > Severity::Info; })
            && m_hash.format != Format::Yescrypt && m_hash.format != Format::GostYescrypt
            && !std::holds_alternative<AccountScheme>(m_hash.scheme))
            m_findings.insert(m_findings.begin(), { .kind = &asOwaspAsks, .value = nameOf(m_hash) });
        sortStably(m_findings, std::ranges::greater{}, [](const Finding& f) { return f.kind->severity; });
        return { .standing = standing(), .findings = std::move(m_findings) };
    }

private:
    void say(const FindingKind& kind, std::string value)
    {
        m_findings.push_back({ .kind = &kind, .value = std::move(value) });
    }

    void judgeScrypt(std::uint32_t costLog2, std::uint32_t blockSize, std::uint32_t parallelism)
    {
        const double memory = std::exp2(costLog2) * blockSize;
        const bool isEnough = std::ranges::any_of(owaspScrypt(), [&](const ScryptRow& row) {
            return memory >= std::exp2(row.costLog2) * row.blockSize && parallelism >= row.parallelism;
        });
        if (!isEnough)
            say(scryptBelowOwasp,
                "N=2^" + std::to_string(costLog2) + ", r=" + std::to_string(blockSize)
                    + ", p=" + std::to_string(parallelism));
    }

    void judgeShaRounds(std::uint64_t rounds)
    {
        say(rounds < wantedShaRounds ? shaCryptDefault : shaCryptManyRounds, traitsOf(m_hash.format).name);
    }

    void judgePattern(const Bytes& salt)
    {
        if (salt.size() > 1
            && std::ranges::all_of(salt, [&](std::byte byte) { return byte == salt.front(); }))
            say(saltPatterned, {});
    }

    void judgeSizes(const Bytes& salt, const Bytes& digest)
    {
        if (salt.size() < leastSalt)
            say(saltVeryShort, std::to_string(salt.size()));
        else if (salt.size() < wantedSalt)
            say(saltShort, std::to_string(salt.size()));
        judgePattern(salt);
        if (digest.size() < wantedDigest)
            say(digestShort, std::to_string(digest.size()));
    }

    Standing standing() const
    {
        const Severity gravest = m_findings.front().kind->severity;
        if (gravest >= Severity::High)
            return Standing::Bad;
        return gravest >= Severity::Medium ? Standing::Weak : Standing::Good;
    }

    const PasswordHash& m_hash;
    std::vector<Finding> m_findings;
};

} // namespace

Grade gradeOf(const PasswordHash& hash)
{
    Judge judge(hash);
    std::visit(judge, hash.scheme);
    return judge.finish();
}

const char* idOf(Standing standing)
{
    constexpr const char* ids[] = { "good", "weak", "bad" };
    return ids[static_cast<std::size_t>(standing)];
}

} // namespace core::passhash
