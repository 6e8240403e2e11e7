// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/practice.h"

#include "cli/commands/exercise_list.h"
#include "cli/output.h"
#include "cli/session.h"

namespace cli {

void PracticeCommand::declare(Options& options)
{
    options.flag("--list", m_wantsList, "List the exercises and start nothing");
    options.number("--port", m_port, "NUMBER",
        "Of http; https and the servers with other certificates take the next six. Free ports unless told");
    options.text("--cacert-out", m_authorityFile, "FILE",
        "Write the certificate of this run's authority to FILE, for --cacert of assay headers and curl");
    options.flag("--force", m_mayReplace, "Let --cacert-out replace an existing file");
}

Outcome<std::vector<core::crypto::Primitive>> PracticeCommand::primitives() const
{
    return std::vector<core::crypto::Primitive>{};
}

Outcome<ExitCode> PracticeCommand::run(Session& session)
{
    if (m_port || m_authorityFile)
        return std::unexpected(wrongUsage(
            "--list starts no server, so that it takes neither --port nor --cacert-out", "--list"));
    Output output;
    TRY(output.open(session, core::io::Secrecy::Plain));
    Json json;
    if (session.wantsJson())
        json["exercises"] = exerciseJson(nullptr);
    output.write(session.wantsJson() ? dump(json) + "\n" : exerciseText());
    TRY(output.finish());
    return ExitCode::Yes;
}

} // namespace cli
