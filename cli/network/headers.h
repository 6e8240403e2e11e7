// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/commands/headers.h"
#include "core/fetch/address.h"
#include "core/fetch/scan.h"

namespace cli {

/// Also asks an address.
class FetchedHeadersCommand final : public HeadersCommand {
public:
    Outcome<ExitCode> run(Session& session) override;

private:
    Outcome<core::fetch::Request> makeRequest(const core::StopFlag& stop) const;
    core::fetch::ScanOptions scanOptions() const;
    Outcome<> refuseIncomplete(const core::fetch::Scan& scan) const;
};

} // namespace cli
