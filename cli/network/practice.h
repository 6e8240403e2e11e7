// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/commands/practice.h"

namespace cli {

/// Runs the practice server until Ctrl+C.
class ServedPracticeCommand final : public PracticeCommand {
public:
    Outcome<ExitCode> run(Session& session) override;

private:
    Outcome<> writeAuthority(const std::string& authority) const;
};

} // namespace cli
