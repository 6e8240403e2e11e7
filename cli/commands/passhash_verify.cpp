// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/passhash_verify.h"

#include "cli/commands/passhash_report.h"
#include "cli/output.h"
#include "cli/terminal.h"

namespace cli {
namespace {

namespace passhash = core::passhash;
using core::crypto::KeyedFunction;
using passhash::PasswordHash;
using passhash::Verdict;

struct Tried {
    const PasswordHash* hash;
    passhash::Verification verification;
    std::vector<std::string> untried{}; ///< the kinds that could not be computed
};

/// A bare digest may be of several kinds: each is tried, and one that matches tells which it is.
core::Result<Tried> tryEach(std::span<const PasswordHash> hashes, core::ByteView password,
    const passhash::VerificationOptions& options)
{
    std::optional<Tried> best;
    std::optional<core::Error> error;
    std::vector<std::string> untried;
    for (const PasswordHash& hash : hashes) {
        core::Result<passhash::Verification> verification = passhash::verify(hash, password, options);
        if (!verification) {
            error = error ? error : std::optional(verification.error());
            untried.push_back(passhash::nameOf(hash));
            continue;
        }
        if (verification->verdict == Verdict::Match)
            return Tried{ &hash, *std::move(verification) };
        if (!best)
            best = Tried{ &hash, *std::move(verification) };
    }
    if (!best)
        return std::unexpected(*error);
    best->untried = std::move(untried);
    return *std::move(best);
}

std::string verdictText(const Tried& tried)
{
    const std::string user = tried.hash->user ? " of " + printable(*tried.hash->user) : "";
    if (std::holds_alternative<passhash::AccountScheme>(tried.hash->scheme))
        return "The password does not belong to this account" + user + "\n";
    const std::string hash = "this hash" + user + " (" + passhash::nameOf(*tried.hash) + ")\n";
    if (tried.verification.verdict == Verdict::Match)
        return "The password belongs to " + hash;
    std::string text = "The password does not belong to " + hash;
    for (const std::string& kind : tried.untried)
        text += "Not tried: " + kind + "\n";
    return text;
}

Json verdictJson(const Tried& tried)
{
    Json json;
    json["match"] = tried.verification.verdict == Verdict::Match;
    json["format"] = passhash::traitsOf(tried.hash->format).id;
    json["name"] = passhash::nameOf(*tried.hash);
    if (tried.hash->user)
        setFileName(json, "user", *tried.hash->user);
    else
        json["user"] = nullptr;
    json["not_tried"] = tried.untried;
    json["findings"] = passhashFindingsJson(tried.verification.findings);
    return json;
}

} // namespace

void PasshashVerifyCommand::declare(Options& options)
{
    m_hash.declare(options);
    m_password.declare(options);
    m_secret.declare(options);
    options.text("--user", m_user, "NAME",
        "Whose line of several is meant; also the name that PostgreSQL's MD5 hashes depend on");
    options.number(
        "--max-memory", m_mostMemory, "MIB", "Refuse hashes that need more memory (default: 1024)");
    options.number("--max-time", m_mostTime, "SECONDS", "Refuse hashes that take longer (default: 30)");
}

Outcome<std::vector<core::crypto::Primitive>> PasshashVerifyCommand::primitives() const
{
    return std::vector<core::crypto::Primitive>{ KeyedFunction::Hmac, KeyedFunction::Pbkdf2,
        KeyedFunction::Scrypt, KeyedFunction::Argon2id };
}

passhash::VerificationOptions PasshashVerifyCommand::verificationOptions(core::ByteView secret) const
{
    passhash::VerificationOptions options{ .user = m_user, .secret = secret };
    if (m_mostMemory)
        options.limits.memoryInBytes = static_cast<double>(*m_mostMemory) * 1024 * 1024;
    if (m_mostTime)
        options.limits.seconds = static_cast<double>(*m_mostTime);
    return options;
}

Outcome<core::SecureBytes> PasshashVerifyCommand::readSecret(const core::StopFlag& stop) const
{
    if (!m_secret.isGiven())
        return core::SecureBytes();
    if (m_secret.usesStandardInput() && (m_hash.usesStandardInput() || m_password.usesStandardInput()))
        return std::unexpected(wrongUsage("standard input holds one thing at a time"));
    return m_secret.read(stop);
}

Outcome<ExitCode> PasshashVerifyCommand::run(Session& session)
{
    if (m_hash.usesStandardInput() && m_password.usesStandardInput())
        return std::unexpected(wrongUsage("the hash and the password cannot both come from standard input"));
    const auto hashes = TRY(m_hash.readOf(session, m_user));
    const core::SecureBytes password = TRY(m_password.read(session.stop()));
    const core::SecureBytes secret = TRY(readSecret(session.stop()));
    core::Result<Tried> result = [&]() -> core::Result<Tried> {
        // No library here can be stopped half-way, and no file is open yet.
        const EndingAtOnce ending(lastWords(session));
        if (session.stop().isRequested())
            return core::fail(core::ErrorCode::Cancelled);
        return tryEach(hashes, password.bytes(), verificationOptions(secret.bytes()));
    }();
    if (!result)
        return std::unexpected(passhashFailure(result.error()));
    const Tried& tried = *result;
    if (tried.verification.verdict == Verdict::UserMissing)
        return std::unexpected(wrongUsage("this hash depends on the user's name; give --user"));
    if (tried.verification.verdict == Verdict::NoHash)
        return std::unexpected(Failure{ .exitCode = ExitCode::BadInput,
            .id = tried.verification.findings.front().kind->id,
            .message = passhashFindingText(tried.verification.findings.front()) + ". "
                + tried.verification.findings.front().kind->why });
    if (!session.wantsJson()) {
        for (const core::Finding& finding : tried.verification.findings)
            session.say(passhashFindingText(finding) + ". " + finding.kind->why);
    }
    Output output;
    TRY(output.open(session, core::io::Secrecy::Plain));
    output.write(session.wantsJson() ? dump(verdictJson(tried)) + "\n" : verdictText(tried));
    TRY(output.finish());
    return tried.verification.verdict == Verdict::Match ? ExitCode::Yes : ExitCode::No;
}

} // namespace cli
