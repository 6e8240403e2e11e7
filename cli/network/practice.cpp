// SPDX-License-Identifier: Apache-2.0
#include "cli/network/practice.h"

#include "cli/commands/exercise_list.h"
#include "cli/output.h"
#include "cli/session.h"
#include "cli/terminal.h"
#include "core/practice/server.h"

#include <chrono>

namespace cli {
namespace {

namespace practice = core::practice;
using practice::Exercise;

std::int64_t secondsNow()
{
    using namespace std::chrono;
    return duration_cast<seconds>(system_clock::now().time_since_epoch()).count();
}

std::string baseOf(const char* scheme, std::uint16_t port)
{
    return std::string(scheme) + "://localhost:" + std::to_string(port) + "/";
}

std::string addressText(const practice::Server& server)
{
    const practice::Ports& ports = server.ports();
    std::string text = "The practice server runs on this machine only, until Ctrl+C.\n\n";
    text += "  " + baseOf("http", ports.plain) + "\n  " + baseOf("https", ports.secure) + "\n";
    for (const Exercise& exercise : practice::allExercises()) {
        if (exercise.server == Exercise::Server::Usual)
            continue;
        if (const std::string address = server.addressOf(exercise); !address.empty())
            text.append("  ").append(address).append("  ").append(exercise.title).append("\n");
    }
    return text;
}

std::string usageText(const practice::Server& server, const std::optional<std::string>& authorityFile)
{
    const std::string address = server.addressOf(*practice::exerciseAt("/csp/unsafe-inline"));
    if (authorityFile)
        return "\nTry: assay headers " + address + " --cacert " + printable(*authorityFile) + "\n\n";
    return "\nTry: assay headers " + address
        + "\nIts certificate is not trusted then; --cacert-out FILE writes the authority for --cacert "
          "FILE.\n\n";
}

Json serverJson(const practice::Server& server)
{
    Json json;
    json["http"] = baseOf("http", server.ports().plain);
    json["https"] = baseOf("https", server.ports().secure);
    json["authority"] = server.authority();
    json["exercises"] = exerciseJson(&server.ports());
    return json;
}

std::string logLine(const practice::ServedRequest& request)
{
    const std::string what
        = request.method.empty() ? "unreadable request" : request.method + " " + request.path;
    return std::to_string(request.status) + " " + (request.isSecure ? "https " : "http ") + what;
}

} // namespace

Outcome<> ServedPracticeCommand::writeAuthority(const std::string& authority) const
{
    const std::optional<std::string>& path = authorityFile();
    if (!path)
        return {};
    const auto existing = mayReplace() ? core::io::Existing::Replace : core::io::Existing::Refuse;
    core::io::FileSink file
        = TRY(writing(core::io::FileSink::create(*path, core::io::Secrecy::Plain, existing)));
    TRY(writing(file.write(core::asBytes(authority))));
    return writing(file.commit());
}

Outcome<ExitCode> ServedPracticeCommand::run(Session& session)
{
    if (!needsNetwork())
        return PracticeCommand::run(session);
    const std::uint64_t wanted = port().value_or(0);
    if (wanted > practice::largestPort)
        return std::unexpected(wrongUsage(
            "a port is a number up to " + std::to_string(practice::largestPort), std::to_string(wanted)));
    const practice::Server server = TRY(reading(practice::Server::start({
        .port = static_cast<std::uint16_t>(wanted),
        .now = secondsNow(),
        .served = [&session](const practice::ServedRequest& request) { session.say(logLine(request)); },
    })));
    TRY(writeAuthority(server.authority()));
    Output output;
    TRY(output.open(session, core::io::Secrecy::Plain));
    output.write(session.wantsJson() ? dump(serverJson(server)) + "\n"
                                     : addressText(server) + usageText(server, authorityFile()));
    TRY(output.finish());
    waitForStop(session.stop());
    return ExitCode::Yes;
}

} // namespace cli
