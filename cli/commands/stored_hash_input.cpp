// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/stored_hash_input.h"

#include "cli/inputs.h"
#include "core/passhash/identification.h"

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

Outcome<std::vector<passhash::PasswordHash>> StoredHashInput::read(Session& session) const
{
    const std::string text = TRY(readText(session));
    auto hashes = passhash::identify(text);
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
        hashes.error().subject = m_file && *m_file != "-" ? *m_file : "the hash";
    return reading(std::move(hashes));
}

} // namespace cli
