// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/passhash_create.h"

#include "cli/commands/passhash_report.h"
#include "cli/terminal.h"
#include "core/passhash/calibration.h"
#include "core/passhash/owasp.h"

#include <algorithm>
#include <bit>
#include <chrono>
#include <limits>
#include <span>

namespace cli {
namespace {

namespace passhash = core::passhash;
using core::crypto::DigestAlgorithm;
using core::crypto::KeyedFunction;
using passhash::Algorithm;
using passhash::Layout;
using passhash::Recipe;

constexpr Choice<Algorithm> algorithms[] = { { "argon2id", Algorithm::Argon2id },
    { "argon2i", Algorithm::Argon2i }, { "argon2d", Algorithm::Argon2d }, { "scrypt", Algorithm::Scrypt },
    { "bcrypt", Algorithm::Bcrypt }, { "pbkdf2", Algorithm::Pbkdf2 }, { "yescrypt", Algorithm::Yescrypt },
    { "gost-yescrypt", Algorithm::GostYescrypt }, { "sha512crypt", Algorithm::Sha512Crypt },
    { "sha256crypt", Algorithm::Sha256Crypt }, { "apr1", Algorithm::Apr1 },
    { "salted-digest", Algorithm::SaltedDigest }, { "sha1crypt", Algorithm::Sha1Crypt },
    { "sunmd5", Algorithm::SunMd5 }, { "md5crypt", Algorithm::Md5Crypt },
    { "bsdicrypt", Algorithm::BsdiCrypt }, { "descrypt", Algorithm::DesCrypt } };

constexpr std::string_view passwordFile = "htpasswd";

using enum Algorithm;
constexpr Algorithm withPhc[] = { Argon2id, Argon2i, Argon2d, Scrypt, Pbkdf2 };

bool isOneOf(Algorithm algorithm, std::span<const Algorithm> some)
{
    return std::ranges::find(some, algorithm) != some.end();
}

/// "GRUB 2 has no place for bcrypt".
Failure noPlace(std::string_view layout, Algorithm algorithm, const std::string& name)
{
    return wrongUsage(std::string(layout) + " has no place for " + passhash::nameOf(algorithm), name);
}

/// Two names for what an algorithm's own strings look like: scrypt has both.
Outcome<Layout> phcOrCrypt(const std::string& name, Algorithm algorithm)
{
    if (name == "phc") {
        if (isOneOf(algorithm, withPhc))
            return Layout::Standard;
        return std::unexpected(noPlace("PHC", algorithm, name));
    }
    if (algorithm == Scrypt)
        return Layout::Crypt;
    if (algorithm == Pbkdf2)
        return Layout::Passlib;
    if (isOneOf(algorithm, withPhc) || algorithm == SaltedDigest)
        return std::unexpected(noPlace("MCF", algorithm, name));
    return Layout::Standard;
}

Outcome<Layout> layoutNamed(const std::string& name, Algorithm algorithm)
{
    if (name == "phc" || name == passhash::idOf(Layout::Crypt))
        return phcOrCrypt(name, algorithm);
    if (name == passwordFile)
        return Layout::Standard;
    for (std::size_t i = 0; i < passhash::layoutCount; ++i) {
        if (name == passhash::idOf(static_cast<Layout>(i)))
            return static_cast<Layout>(i);
    }
    return std::unexpected(
        wrongUsage("--layout takes phc, mcf, passlib, django, werkzeug, spring, ldap, aspnet, "
                   "grub, postgresql, wordpress or htpasswd",
            name));
}

Outcome<DigestAlgorithm> digestNamed(const std::string& name)
{
    constexpr std::pair<std::string_view, DigestAlgorithm> digests[]
        = { { "sha1", DigestAlgorithm::Sha1 }, { "sha256", DigestAlgorithm::Sha256 },
              { "sha384", DigestAlgorithm::Sha384 }, { "sha512", DigestAlgorithm::Sha512 } };
    for (const auto& [known, digest] : digests) {
        if (name == known)
            return digest;
    }
    return std::unexpected(wrongUsage("--digest takes sha1, sha256, sha384 or sha512", name));
}

Outcome<> set(std::uint32_t& number, const std::optional<std::uint64_t>& given, const char* option)
{
    if (!given)
        return {};
    if (*given > std::numeric_limits<std::uint32_t>::max())
        return std::unexpected(wrongUsage(std::string(option) + " is out of range", option));
    number = static_cast<std::uint32_t>(*given);
    return {};
}

constexpr Algorithm argon2Kinds[] = { Argon2id, Argon2i, Argon2d };
constexpr Algorithm scryptOnly[] = { Scrypt };
constexpr Algorithm pbkdf2Only[] = { Pbkdf2 };
constexpr Algorithm withCost[] = { Bcrypt, Yescrypt, GostYescrypt, Sha512Crypt, Sha256Crypt };
constexpr Algorithm withDigest[] = { Pbkdf2, SaltedDigest };
constexpr Algorithm withSaltSize[] = { Argon2id, Argon2i, Argon2d, Scrypt, Pbkdf2, SaltedDigest };

/// "argon2id, argon2i and argon2d".
std::string listOf(std::span<const Algorithm> fitting)
{
    std::string list;
    for (const Algorithm& algorithm : fitting) {
        const bool isLast = &algorithm == &fitting.back();
        list += list.empty() ? "" : isLast ? " and " : ", ";
        list += passhash::idOf(algorithm);
    }
    return list;
}

Outcome<> requireFit(
    bool isGiven, const char* option, Algorithm algorithm, std::span<const Algorithm> fitting)
{
    if (!isGiven || isOneOf(algorithm, fitting))
        return {};
    return std::unexpected(
        wrongUsage(std::string(option) + " goes with " + listOf(fitting), std::string(option)));
}

/// The scale of --cost is each algorithm's own.
Outcome<> requireCost(Algorithm algorithm, std::uint64_t cost)
{
    const bool isSha = algorithm == Sha512Crypt || algorithm == Sha256Crypt;
    const std::uint64_t least = isSha ? 1000 : algorithm == Bcrypt ? 4 : 1;
    const std::uint64_t most = isSha ? 999'999'999
        : algorithm == Bcrypt        ? passhash::mostCreatedBcryptCost
                                     : 11;
    if (cost >= least && cost <= most)
        return {};
    return std::unexpected(wrongUsage("--cost takes " + std::to_string(least) + " to " + std::to_string(most)
            + " with " + passhash::idOf(algorithm),
        "--cost"));
}

struct OptionOf {
    std::string_view parameter;
    const char* option;
};
constexpr OptionOf optionsOf[]
    = { { "memoryInKib", "--memory" }, { "passes", "--passes" }, { "lanes", "--lanes" },
          { "blockSize", "--r" }, { "parallelism", "--p" }, { "iterations", "--iterations" },
          { "digest", "--digest" }, { "salt size", "--salt-size" }, { "salt", "--salt-size" } };

std::string listOf(std::span<const DigestAlgorithm> digests)
{
    std::string list;
    for (const DigestAlgorithm& digest : digests) {
        list += list.empty() ? "" : &digest == &digests.back() ? " or " : ", ";
        list += core::crypto::nameOf(digest);
    }
    return list;
}

Outcome<> requireDigest(const Recipe& recipe)
{
    const auto digests = passhash::digestsOf(recipe.algorithm, recipe.layout);
    if (digests.empty() || std::ranges::find(digests, recipe.digest) != digests.end())
        return {};
    const char* who = recipe.layout == Layout::Standard ? passhash::nameOf(recipe.algorithm)
                                                        : passhash::nameOf(recipe.layout);
    return std::unexpected(wrongUsage(std::string(who) + " takes " + listOf(digests), "--digest"));
}

Outcome<> requireUser(const std::string& user)
{
    const core::Result<std::string> line = passhash::passwordFileLine(user, {});
    if (line)
        return {};
    return std::unexpected(wrongUsage(
        line.error().cause ? "--user takes neither a colon nor a line break" : "--user takes 1 to 255 bytes",
        "--user"));
}

/// What a layout's readers expect beyond the algorithm.
std::optional<std::string> demandOf(const Recipe& recipe, const std::string& parameter)
{
    if (recipe.layout == Layout::Spring && recipe.algorithm == Pbkdf2)
        return "spring takes " + std::to_string(passhash::springIterations)
            + " iterations, sha256 and a salt of 16 bytes, and names none";
    if (recipe.layout == Layout::AspNet && parameter == "salt size" && recipe.saltSize < 16)
        return "ASP.NET Identity takes 16 bytes of salt at least";
    return {};
}

/// A number that the algorithm does not take came from an option.
Failure creationFailure(const core::Error& error, const Recipe& recipe)
{
    if (error.code == core::ErrorCode::TooLarge && recipe.algorithm == DesCrypt) {
        Failure failure = passhashFailure(error);
        failure.message = "descrypt takes 8 bytes of a password at most";
        return failure;
    }
    if (error.code != core::ErrorCode::InvalidParameter)
        return passhashFailure(error);
    if (const auto demand = demandOf(recipe, error.subject))
        return wrongUsage(*demand);
    const auto found = std::ranges::find(optionsOf, error.subject, &OptionOf::parameter);
    const std::string option = found != std::end(optionsOf) ? found->option
        : error.subject != "cost"                           ? error.subject
        : recipe.algorithm == Scrypt                        ? "--n"
                                                            : "--cost";
    return wrongUsage(option + " is out of range", option);
}

std::vector<core::crypto::Primitive> primitivesOf(Algorithm algorithm)
{
    switch (algorithm) {
    case Algorithm::Argon2id:
        return { KeyedFunction::Argon2id };
    case Algorithm::Argon2i:
        return { KeyedFunction::Argon2i };
    case Algorithm::Argon2d:
        return { KeyedFunction::Argon2d };
    case Algorithm::Scrypt:
        return { KeyedFunction::Scrypt };
    case Algorithm::Pbkdf2:
        return { KeyedFunction::Pbkdf2, KeyedFunction::Hmac };
    case Algorithm::Apr1:
        return { DigestAlgorithm::Md5 };
    default:
        return { DigestAlgorithm::Sha256 };
    }
}

double secondsNow()
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

} // namespace

void PasshashCreateCommand::declare(Options& options)
{
    m_password.declare(options);
    options.choice<Algorithm>(
        "-a,--algorithm", m_algorithm, algorithms, "What to hash with (default: argon2id)");
    options.text("--layout", m_layout, "LAYOUT",
        "How to write it: phc, mcf, passlib, django, werkzeug, spring, ldap, aspnet, grub, postgresql, "
        "wordpress or htpasswd");
    options.text("--user", m_user, "NAME", "Write a line NAME:HASH");
    options.number(
        "--cost", m_cost, "N", "bcrypt: 4 to 16 (default: 12); yescrypt: 1 to 11; rounds of sha512crypt");
    options.number("--memory", m_memory, "KIB", "Argon2: memory (default: 19456; argon2i: 12288)");
    options.number("--passes", m_passes, "N", "Argon2: passes (default: 2; argon2i: 3)");
    options.number("--lanes", m_lanes, "N", "Argon2: lanes (default: 1)");
    options.number(
        "--n", m_n, "N", "scrypt: cost, a power of two (default: 131072; less for django, spring)");
    options.number("--r", m_r, "R", "scrypt: block size (default: 8)");
    options.number("--p", m_p, "P", "scrypt: parallelism (default: 1)");
    options.number("--iterations", m_iterations, "N", "PBKDF2: iterations (default: OWASP's for the digest)");
    options.text("--digest", m_digest, "DIGEST", "PBKDF2, salted-digest: sha1, sha256, sha384 or sha512");
    options.number("--salt-size", m_saltSize, "BYTES", "Random salt (default: 16)");
    m_output.declare(options);
}

Outcome<> PasshashCreateCommand::requireFittingOptions() const
{
    TRY(requireFit(m_cost.has_value(), "--cost", m_algorithm, withCost));
    TRY(requireFit(m_memory.has_value(), "--memory", m_algorithm, argon2Kinds));
    TRY(requireFit(m_passes.has_value(), "--passes", m_algorithm, argon2Kinds));
    TRY(requireFit(m_lanes.has_value(), "--lanes", m_algorithm, argon2Kinds));
    TRY(requireFit(m_n.has_value(), "--n", m_algorithm, scryptOnly));
    TRY(requireFit(m_r.has_value(), "--r", m_algorithm, scryptOnly));
    TRY(requireFit(m_p.has_value(), "--p", m_algorithm, scryptOnly));
    TRY(requireFit(m_iterations.has_value(), "--iterations", m_algorithm, pbkdf2Only));
    TRY(requireFit(m_digest.has_value(), "--digest", m_algorithm, withDigest));
    TRY(requireFit(m_saltSize.has_value(), "--salt-size", m_algorithm, withSaltSize));
    if (m_cost)
        TRY(requireCost(m_algorithm, *m_cost));
    return {};
}

Outcome<Recipe> PasshashCreateCommand::recipe() const
{
    TRY(requireFittingOptions());
    const std::string name = layoutName();
    const Layout layout = TRY(layoutNamed(name, m_algorithm));
    if (name == passwordFile) {
        if (m_algorithm != Algorithm::Bcrypt && m_algorithm != Algorithm::Apr1)
            return std::unexpected(wrongUsage("htpasswd files take bcrypt or apr1", name));
        if (!m_user)
            return std::unexpected(wrongUsage("--layout htpasswd needs --user"));
    }
    if (m_user)
        TRY(requireUser(*m_user));
    if (!passhash::isPossible(m_algorithm, layout))
        return std::unexpected(noPlace(passhash::nameOf(layout), m_algorithm, name));
    std::optional<DigestAlgorithm> digest;
    if (m_digest)
        digest = TRY(digestNamed(*m_digest));
    Recipe recipe = passhash::recipeFor(m_algorithm, layout, digest);
    TRY(requireDigest(recipe));
    if (name == passwordFile)
        recipe.bcryptVersion = 'y';
    TRY(setNumbers(recipe));
    return recipe;
}

Outcome<> PasshashCreateCommand::setNumbers(Recipe& recipe) const
{
    TRY(set(m_algorithm == Algorithm::Bcrypt ? recipe.cost : recipe.unixCost, m_cost, "--cost"));
    TRY(set(recipe.memoryInKib, m_memory, "--memory"));
    TRY(set(recipe.passes, m_passes, "--passes"));
    TRY(set(recipe.lanes, m_lanes, "--lanes"));
    TRY(set(recipe.blockSize, m_r, "--r"));
    TRY(set(recipe.parallelism, m_p, "--p"));
    TRY(set(recipe.iterations, m_iterations, "--iterations"));
    if (m_n && (*m_n < 2 || !std::has_single_bit(*m_n)))
        return std::unexpected(wrongUsage("--n takes a power of two", "--n"));
    if (m_n)
        recipe.costLog2 = static_cast<std::uint32_t>(std::countr_zero(*m_n));
    if (m_saltSize)
        recipe.saltSize = *m_saltSize;
    return {};
}

std::string PasshashCreateCommand::layoutName() const
{
    return m_layout.value_or(m_algorithm == Algorithm::SaltedDigest ? "ldap" : "standard");
}

Outcome<std::vector<core::crypto::Primitive>> PasshashCreateCommand::primitives() const
{
    return primitivesOf(m_algorithm);
}

Outcome<std::string> PasshashCreateCommand::made(
    Session& session, const Recipe& recipe, core::ByteView password) const
{
    // No library here can be stopped half-way, and no file is open yet.
    const EndingAtOnce ending(lastWords(session));
    if (session.stop().isRequested())
        return std::unexpected(readFailure({ .code = core::ErrorCode::Cancelled }));
    core::Result<std::string> hash = passhash::create(recipe, password);
    if (!hash)
        return std::unexpected(creationFailure(hash.error(), recipe));
    return *std::move(hash);
}

Outcome<ExitCode> PasshashCreateCommand::run(Session& session)
{
    const Recipe chosen = TRY(recipe());
    const std::vector<core::Finding> remarks = passhash::remarksOn(chosen);
    if (!session.wantsJson()) {
        if (passhash::isLegacy(chosen.algorithm))
            session.say(std::string(passhash::idOf(chosen.algorithm))
                + " is broken: keep it to a system that takes nothing better");
        for (const core::Finding& remark : remarks)
            session.say(passhashFindingText(remark) + ". " + remark.kind->fix);
    }
    const core::SecureBytes password = TRY(m_password.read(session.stop()));
    const passhash::Clock clock = [] { return std::chrono::steady_clock::now().time_since_epoch(); };
    double expected = 0;
    if (chosen.algorithm == Algorithm::Bcrypt && (session.wantsJson() || isTerminal(Stream::Error))) {
        const passhash::Speed speed = TRY(reading(passhash::measureSpeed(chosen.algorithm, clock)));
        expected = passhash::expenseOf(chosen, speed).seconds;
        if (!session.wantsJson())
            session.say("this will take about " + durationText(expected));
    }
    const double before = secondsNow();
    const std::string hash = TRY(made(session, chosen, password.bytes()));
    const double taken = secondsNow() - before;
    const std::string line = m_user ? TRY(reading(passhash::passwordFileLine(*m_user, hash))) : hash;
    TRY(m_output.open(session, core::io::Secrecy::Secret));
    if (session.wantsJson()) {
        Json json = recipeJson(chosen);
        json["layout"] = layoutName();
        json["hash"] = hash;
        if (m_user) {
            setFileName(json, "user", *m_user);
            setFileName(json, "line", line);
        }
        json["broken"] = passhash::isLegacy(chosen.algorithm);
        json["findings"] = passhashFindingsJson(remarks);
        if (expected > 0)
            json["expected_milliseconds"] = std::round(expected * 1e4) / 10;
        json["milliseconds"] = std::round(taken * 1e4) / 10;
        m_output.write(dump(json) + "\n");
    } else {
        m_output.write(line + "\n");
    }
    TRY(m_output.finish());
    return ExitCode::Yes;
}

} // namespace cli
