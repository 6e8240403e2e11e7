// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/failure.h"
#include "cli/options.h"
#include "core/crypto/self_test.h"

#include <memory>
#include <vector>

namespace cli {

class Session;

/// A command of `assay`: it declares its options, names the primitives that it is going to use, and runs.
/// Every command also takes --json and --help; the frame around it answers those.
class Command {
public:
    virtual ~Command() = default;
    virtual void declare(Options& options) = 0;
    /// Asked after the options are set. Then assay-network runs the command: the libraries that the network
    /// needs take longer to load than most commands take to run.
    virtual bool needsNetwork() const { return false; }
    /// Asked after the options are set; each is tested before run().
    virtual Outcome<std::vector<core::crypto::Primitive>> primitives() const = 0;
    virtual Outcome<ExitCode> run(Session& session) = 0;
};

/// A row of the catalog.
struct CommandRow {
    const char* path; ///< "hash", "age inspect"
    const char* group; ///< the heading in the help: the panel it belongs to
    const char* summary;
    const char* example;
    std::unique_ptr<Command> (*create)();
};

} // namespace cli
