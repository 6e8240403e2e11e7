// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/password_breach.h"

#include "cli/json.h"
#include "cli/output.h"
#include "cli/session.h"
#include "core/password/breach_list.h"

#include <utility>

namespace cli {
namespace {

namespace password = core::password;
using password::BreachHashKind;

std::string sizeWords(const password::BreachSighting& sighting)
{
    return std::to_string(sighting.bytesRead) + (sighting.bytesRead == 1 ? " byte" : " bytes") + " read";
}

/// What was looked at.
std::string basis(const password::BreachSighting& sighting)
{
    if (sighting.candidates + sighting.padding == 0)
        return sizeWords(sighting) + " in " + std::to_string(sighting.reads)
            + (sighting.reads == 1 ? " piece" : " pieces");
    const auto counted = [](std::size_t count, const char* one, const char* many) {
        return std::to_string(count) + " " + (count == 1 ? one : many);
    };
    return counted(sighting.candidates, "hash", "hashes") + " with these five digits"
        + (sighting.padding > 0 ? ", " + counted(sighting.padding, "line", "lines") + " of padding"
                                : std::string());
}

} // namespace

void BreachCommand::declare(Options& options)
{
    options.text("--file", m_file, "FILE", "A list of Pwned Passwords in the order of the hashes");
    options.text("--folder", m_folder, "FOLDER", "A list in a file for each five digits: 21BD1.txt");
    options.flag("--online", m_isOnline,
        "Ask api.pwnedpasswords.com with the first five digits of the hash, and with padding");
    options.text("--mirror", m_mirror, "URL", "Ask another server in its place");
    options.repeated("--cacert", m_authorities, "FILE",
        "Trust these certificates too, PEM or DER; may be given several times");
    options.flag("--ntlm", m_isNtlm, "Look for the NT hash; a list tells its kind by itself");
    m_password.declare(options);
    m_hash.declare(options);
}

Outcome<std::vector<core::crypto::Primitive>> BreachCommand::primitives() const
{
    return std::vector<core::crypto::Primitive>{ core::crypto::DigestAlgorithm::Sha1 };
}

Outcome<> BreachCommand::checkOptions() const
{
    const int places = (m_file ? 1 : 0) + (m_folder ? 1 : 0) + (m_isOnline ? 1 : 0);
    if (places == 0)
        return std::unexpected(wrongUsage("say where to look: --file, --folder or --online"));
    if (places > 1)
        return std::unexpected(wrongUsage("--file, --folder and --online exclude each other"));
    if (!m_isOnline && (m_mirror || !m_authorities.empty()))
        return std::unexpected(
            wrongUsage(std::string(m_mirror ? "--mirror" : "--cacert") + " goes with --online only"));
    if (m_hash.isGiven() && m_password.isGiven())
        return std::unexpected(wrongUsage("the hash takes the place of the password; give one of them"));
    return {};
}

Outcome<> BreachCommand::prepare(const core::StopFlag& stop)
{
    TRY(checkOptions());
    if (!m_hash.isGiven())
        return {};
    const core::SecureBytes text = TRY(m_hash.read(stop));
    auto hash = password::readBreachHash(core::asText(text.bytes()));
    if (!hash)
        hash.error().subject = "the hash";
    m_givenHash = TRY(reading(std::move(hash)));
    return {};
}

std::optional<BreachHashKind> BreachCommand::wantedKind() const
{
    if (m_isNtlm)
        return BreachHashKind::Ntlm;
    return m_givenHash ? std::optional(m_givenHash->kind) : std::nullopt;
}

Outcome<password::BreachHash> BreachCommand::readHash(BreachHashKind kind, const core::StopFlag& stop)
{
    if (m_givenHash && m_givenHash->kind != kind)
        return std::unexpected(readFailure(core::Error{ .code = core::ErrorCode::InvalidEncoding,
            .subject = "the hash",
            .cause = core::Cause::OtherHashLength }));
    if (m_givenHash)
        return *std::exchange(m_givenHash, std::nullopt);
    const core::SecureBytes typed = TRY(m_password.read(stop));
    if (typed.isEmpty())
        return std::unexpected(Failure{ .exitCode = ExitCode::BadInput,
            .id = "nothing-entered",
            .message = "nothing was entered for the password" });
    auto hash = password::breachHashOf(typed.bytes(), kind);
    if (!hash && hash.error().subject.empty())
        hash.error().subject = "the password";
    return reading(std::move(hash));
}

Outcome<ExitCode> BreachCommand::answer(Session& session, const Origin& origin, BreachHashKind kind,
    const password::BreachSighting& sighting) const
{
    // "Not found" would be no answer.
    if (sighting.isBehindEnd)
        return std::unexpected(readFailure(core::Error{ .code = core::ErrorCode::NotABreachList,
            .subject = origin.name,
            .cause = core::Cause::Truncated }));
    Json json;
    json["found"] = sighting.isFound;
    json["count"] = sighting.count ? Json(*sighting.count) : Json();
    json["hash"] = password::idOf(kind);
    json["source"] = origin.kind;
    setFileName(json, "list", origin.name);
    json["bytes_read"] = sighting.bytesRead;
    if (std::string_view(origin.kind) != "file") {
        json["candidates"] = sighting.candidates;
        json["padding"] = sighting.padding;
    }
    if (!origin.request.empty())
        json["request"] = origin.request;
    std::string line = !sighting.isFound ? "not found"
        : !sighting.count                ? "found"
        : *sighting.count == 1           ? "found once"
                                         : "found " + std::to_string(*sighting.count) + " times";
    line += " in " + printable(origin.name) + " (" + password::nameOf(kind) + ", " + basis(sighting) + ")";
    Output output;
    TRY(output.open(session, core::io::Secrecy::Plain));
    output.write(session.wantsJson() ? dump(json) + "\n" : line + "\n");
    TRY(output.finish());
    return sighting.isFound ? ExitCode::No : ExitCode::Yes;
}

Outcome<ExitCode> BreachCommand::run(Session& session)
{
    TRY(prepare(session.stop()));
    const std::string& path = m_file ? *m_file : *m_folder;
    password::BreachList list = TRY(reading(password::BreachList::open(path, session.stop())));
    if (list.isFolder() != m_folder.has_value())
        return std::unexpected(wrongUsage(
            printable(path) + (m_folder ? " is a file; give --file" : " is a folder; give --folder"), path));
    if (wantedKind().value_or(list.kind()) != list.kind())
        return std::unexpected(readFailure(core::Error{ .code = core::ErrorCode::NotABreachList,
            .subject = path,
            .cause = core::Cause::OtherHashLength }));
    const password::BreachHash hash = TRY(readHash(list.kind(), session.stop()));
    const auto found = list.find(hash);
    const bool isIncomplete
        = !found && list.isFolder() && found.error().code == core::ErrorCode::FileNotFound;
    Outcome<password::BreachSighting> answered = reading(found);
    if (isIncomplete)
        answered.error().message += ": the folder is not complete";
    const password::BreachSighting sighting = TRY(std::move(answered));
    if (list.endsTooEarly())
        session.say(printable(path) + " ends too early: hashes are missing at its end");
    return answer(
        session, { .kind = list.isFolder() ? "folder" : "file", .name = path }, list.kind(), sighting);
}

} // namespace cli
