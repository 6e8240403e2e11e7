// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/passhash_identify.h"

#include "cli/commands/passhash_report.h"
#include "cli/output.h"

namespace cli {

void PasshashIdentifyCommand::declare(Options& options)
{
    m_hash.declare(options);
}

Outcome<std::vector<core::crypto::Primitive>> PasshashIdentifyCommand::primitives() const
{
    return std::vector<core::crypto::Primitive>{};
}

Outcome<ExitCode> PasshashIdentifyCommand::run(Session& session)
{
    const auto hashes = TRY(m_hash.read(session));
    Output output;
    TRY(output.open(session, core::io::Secrecy::Plain));
    output.write(session.wantsJson() ? dump(identificationJson(hashes)) + "\n" : identificationText(hashes));
    TRY(output.finish());
    return ExitCode::Yes;
}

} // namespace cli
