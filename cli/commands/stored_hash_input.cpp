// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/stored_hash_input.h"

#include "cli/inputs.h"
#include "core/passhash/identification.h"

#include <algorithm>

namespace cli {

namespace passhash = core::passhash;

void StoredHashInput::declare(Options& options)
{
    options.inputs(m_words, "HASH",
        "The stored hash, between single quotes, or its line of /etc/shadow or htpasswd; - is standard "
        "input");
    options.text("--hash-file", m_file, "FILE", "Read the stored hash from FILE; - is standard input");
}

bool StoredHashInput::usesStandardInput() const
{
    return m_file == "-" || (!m_file && (m_words.empty() || m_words.front() == "-"));
}

Outcome<std::string> StoredHashInput::readText(Session& session) const
{
    if (m_file && !m_words.empty())
        return std::unexpected(wrongUsage("HASH and --hash-file exclude each other"));
    if (m_words.size() > 1)
        return std::unexpected(wrongUsage("one hash at a time; put it between single quotes", m_words[1]));
    if (!m_file && !m_words.empty() && m_words.front() != "-")
        return m_words.front();
    const Input input = inputOf(m_file.value_or("-"));
    const core::Bytes bytes = TRY(reading(readWhole(input, passhash::largestText, session.stop())));
    return std::string(core::asText(bytes));
}

std::string StoredHashInput::name() const
{
    return m_file && *m_file != "-" ? *m_file : "the hash";
}

Outcome<> StoredHashInput::requireLineOf(
    const std::string& text, const std::optional<std::string>& user) const
{
    const std::vector<passhash::TextLine> lines = passhash::linesOf(text);
    const bool hasNames = std::ranges::any_of(lines, [](const auto& line) { return line.user.has_value(); });
    if (!hasNames)
        return lines.size() < 2 ? Outcome<>()
                                : std::unexpected(wrongUsage("several hashes; give one line", name()));
    if (!user)
        return lines.size() < 2
            ? Outcome<>()
            : std::unexpected(wrongUsage("there are lines of several users; say by --user whose", name()));
    if (std::ranges::find(lines, user, &passhash::TextLine::user) != lines.end())
        return {};
    if (lines.size() == 1)
        return std::unexpected(wrongUsage("the line is that of " + printable(*lines.front().user)
                + ", and --user names " + printable(*user),
            name()));
    return std::unexpected(Failure{ .exitCode = ExitCode::BadInput,
        .id = "user-not-found",
        .message = printable(name()) + " has no line of " + printable(*user),
        .subject = name() });
}

Outcome<std::vector<passhash::PasswordHash>> StoredHashInput::read(Session& session) const
{
    return identified(TRY(readText(session)), {});
}

Outcome<std::vector<passhash::PasswordHash>> StoredHashInput::readOf(
    Session& session, const std::optional<std::string>& user) const
{
    const std::string text = TRY(readText(session));
    TRY(requireLineOf(text, user));
    return identified(text, user);
}

Outcome<std::vector<passhash::PasswordHash>> StoredHashInput::identified(
    const std::string& text, const std::optional<std::string>& user) const
{
    auto hashes = passhash::identify(text, user);
    if (hashes)
        return *std::move(hashes);
    // A shell that takes $2b for a variable leaves little, or nothing at all.
    const bool isOnCommandLine = !m_file && !m_words.empty() && m_words.front() != "-";
    if (isOnCommandLine && (text.empty() || passhash::looksExpandedByShell(text)))
        hashes.error().cause = core::Cause::ShellExpansion;
    hashes.error().place = isOnCommandLine && hashes.error().cause == core::Cause::ShellExpansion
        ? std::nullopt
        : hashes.error().place;
    if (hashes.error().subject.empty())
        hashes.error().subject = name();
    return reading(std::move(hashes));
}

} // namespace cli
