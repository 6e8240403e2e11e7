// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/hash.h"

#include "cli/commands/beside.h"
#include "cli/commands/expect.h"
#include "cli/commands/sidecar.h"
#include "core/hash/list_name.h"

#include <algorithm>

namespace cli {

void HashCommand::declare(Options& options)
{
    options.inputs(m_files, "FILE", "Files to read; none, or -, is standard input");
    m_digests.declare(options);
    options.number("--length", m_length, "BYTES",
        "The length of a SHAKE digest: 32 (SHAKE128) and 64 (SHAKE256) unless told");
    options.flag("-r,--recursive", m_isRecursive, "Enter folders; links are not followed");
    options.text("-e,--expect", m_expected, "TEXT",
        "Compare with the digest in TEXT: hex, Base64, sha256:HEX, SRI, or a line of a checksum file");
    m_check.declare(options);
    options.flag("--sidecar", m_wantsSidecar,
        "Compare each FILE with the checksum file beside it: FILE.sha256, SHA256SUMS and the like");
    options.flag("--beside", m_writesBeside,
        "Write a checksum file beside each FILE: FILE.sha256, with -f FILE.sfv or FILE.hashdeep");
    m_output.declare(options);
}

Outcome<std::vector<core::crypto::Primitive>> HashCommand::primitives() const
{
    std::vector<core::crypto::Primitive> used;
    // With --check and --expect these decide, and each algorithm is tested when it is known.
    if (!m_check.isWanted() && !m_expected && !m_wantsSidecar) {
        for (const core::hash::Algorithm algorithm : TRY(m_digests.layout()).algorithms)
            used.emplace_back(algorithm);
    }
    return used;
}

Outcome<> HashCommand::refuseBesideWith() const
{
    if (m_check.isWanted() || m_expected || m_wantsSidecar || m_output.file() || m_length)
        return std::unexpected(wrongUsage(
            "--beside writes files; no --check, --expect, --sidecar, --length or -o goes with it"));
    if (TRY(m_digests.layout()).isBare)
        return std::unexpected(wrongUsage("--bare prints digests; --beside writes lists, which need names"));
    if (m_files.empty() || std::ranges::count(m_files, "-") > 0)
        return std::unexpected(wrongUsage("--beside needs FILE; nothing can lie beside standard input"));
    return {};
}

Outcome<> HashCommand::refuseSidecarWith() const
{
    if (m_check.isWanted() || m_expected || m_length || m_digests.hasAlgorithm() || m_digests.hasStyle())
        return std::unexpected(
            wrongUsage("--sidecar finds list and algorithm by itself; no --check, --expect, "
                       "-a, --format, --tag, --bare or --length goes with it"));
    if (m_files.empty() || std::ranges::count(m_files, "-") > 0)
        return std::unexpected(wrongUsage("--sidecar needs FILE; nothing lies beside standard input"));
    return {};
}

Outcome<> HashCommand::refuseStrayOptions() const
{
    if (m_writesBeside)
        TRY(refuseBesideWith());
    if (m_wantsSidecar)
        TRY(refuseSidecarWith());
    if (m_check.isWanted() && (!m_files.empty() || m_isRecursive || m_length || m_expected))
        return std::unexpected(wrongUsage(
            "--check takes the files from the list; no FILE, -r, --length or --expect goes with it"));
    if ((m_check.isWanted() || m_expected) && m_digests.hasStyle())
        return std::unexpected(
            wrongUsage("--format, --tag and --bare go with digests, not with a comparison"));
    if (m_expected && (m_digests.hasAlgorithm() || m_length))
        return std::unexpected(
            wrongUsage("--expect finds the algorithm by itself; no -a or --length goes with it"));
    if (!m_check.isWanted() && m_check.hasStrayOption())
        return std::unexpected(wrongUsage("--audit, --ignore-missing, --base and --quiet go with --check"));
    if (!m_length)
        return {};
    if (!std::ranges::any_of(TRY(m_digests.layout()).algorithms, core::crypto::hasVariableLength))
        return std::unexpected(wrongUsage("--length goes with shake128 and shake256"));
    if (*m_length == 0 || *m_length > core::crypto::largestVariableLength)
        return std::unexpected(
            wrongUsage("--length is 1 to " + std::to_string(core::crypto::largestVariableLength)));
    return {};
}

Outcome<ExitCode> HashCommand::run(Session& session)
{
    TRY(refuseStrayOptions());
    if (m_check.isWanted()) {
        const std::optional<core::hash::Algorithm> algorithm = TRY(m_digests.onlyAlgorithm());
        return checkList(session, m_output, m_check, algorithm);
    }
    if (m_writesBeside) {
        return writeBesideEach(session, TRY(m_digests.layout()), m_files,
            m_isRecursive ? Folders::Enter : Folders::AsGiven,
            m_output.mayReplace() ? core::io::Existing::Replace : core::io::Existing::Refuse);
    }
    auto inputs = TRY(expandInputs(
        m_files, m_isRecursive ? Folders::Enter : Folders::AsGiven, m_output.file(), session.stop()));
    if (m_wantsSidecar) {
        // The lists that lie there are what the other files are compared with.
        std::erase_if(inputs, [](const Input& input) {
            return input.wasFound
                && core::hash::isListName(std::filesystem::path(input.name).filename().native());
        });
        return compareWithSidecars(session, m_output, inputs);
    }
    if (m_expected)
        return compareWithExpected(session, m_output, inputs, *m_expected);
    const DigestLayout layout = TRY(m_digests.layout());
    std::vector<core::hash::Wanted> wanted;
    for (const core::hash::Algorithm algorithm : layout.algorithms) {
        const bool takesLength = m_length && core::crypto::hasVariableLength(algorithm);
        wanted.push_back({ .algorithm = algorithm,
            .length = takesLength ? std::optional(static_cast<std::size_t>(*m_length)) : std::nullopt });
    }
    return reportDigests(
        session, m_output, inputs, layout, [&](core::io::Source& source, const core::Progress& progress) {
            return core::hash::digest(source, wanted, progress);
        });
}

} // namespace cli
