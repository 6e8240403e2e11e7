// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/hmac.h"

#include "core/hash/hmac_findings.h"

#include <algorithm>

namespace cli {

void HmacCommand::declare(Options& options)
{
    options.inputs(m_files, "FILE", "Files to read; none, or -, is standard input");
    m_key.declare(options);
    m_digests.declare(options);
    options.flag("-r,--recursive", m_isRecursive, "Enter folders; links are not followed");
    m_output.declare(options);
}

Outcome<DigestLayout> HmacCommand::layout() const
{
    DigestLayout layout = TRY(m_digests.layout(core::crypto::isHmacCapable));
    layout.tagPrefix = "HMAC-";
    if (layout.style == DigestStyle::Hashdeep)
        return std::unexpected(wrongUsage("hashdeep lists hold digests, not authentication codes"));
    for (const core::hash::Algorithm algorithm : layout.algorithms) {
        if (!core::crypto::isHmacCapable(algorithm))
            return std::unexpected(
                wrongUsage(std::string("HMAC is not defined for ") + core::crypto::nameOf(algorithm)));
    }
    return layout;
}

Outcome<std::vector<core::crypto::Primitive>> HmacCommand::primitives() const
{
    std::vector<core::crypto::Primitive> used{ core::crypto::KeyedFunction::Hmac };
    for (const core::hash::Algorithm algorithm : TRY(layout()).algorithms)
        used.emplace_back(algorithm);
    return used;
}

Outcome<ExitCode> HmacCommand::run(Session& session)
{
    const DigestLayout chosen = TRY(layout());
    const bool readsStandardInput = m_files.empty() || std::ranges::find(m_files, "-") != m_files.end();
    if (m_key.usesStandardInput() && readsStandardInput)
        return std::unexpected(wrongUsage("the key and a file cannot both come from standard input"));
    const core::SecureBytes key = TRY(m_key.read(session.stop()));
    for (const core::hash::Algorithm algorithm : chosen.algorithms) {
        for (const core::Finding& finding : core::hash::judgeHmacKey(algorithm, key.bytes()))
            session.say(finding);
    }
    const auto inputs = TRY(expandInputs(
        m_files, m_isRecursive ? Folders::Enter : Folders::AsGiven, m_output.file(), session.stop()));
    return reportDigests(
        session, m_output, inputs, chosen, [&](core::io::Source& source, const core::Progress& progress) {
            return core::hash::authenticate(source, chosen.algorithms, key, progress);
        });
}

} // namespace cli
