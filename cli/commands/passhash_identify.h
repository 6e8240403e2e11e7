// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"
#include "cli/commands/stored_hash_input.h"

namespace cli {

/// What kind of password hash a text is, its parts, and what to think of it.
class PasshashIdentifyCommand final : public Command {
public:
    void declare(Options& options) override;
    Outcome<std::vector<core::crypto::Primitive>> primitives() const override;
    Outcome<ExitCode> run(Session& session) override;

private:
    StoredHashInput m_hash;
};

} // namespace cli
