// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"
#include "cli/output.h"
#include "core/http/audit.h"

namespace cli {

/// Judges an HTTP response, or a chain of them, that was saved or pasted.
class HeadersCommand final : public Command {
public:
    void declare(Options& options) override;
    Outcome<std::vector<core::crypto::Primitive>> primitives() const override;
    Outcome<ExitCode> run(Session& session) override;

private:
    Outcome<> refuseStrayOptions() const;
    Outcome<core::http::HeaderText> readResponses(const core::StopFlag& stop) const;
    Outcome<std::optional<core::http::PreloadList>> readPreloadList(const core::StopFlag& stop) const;
    Outcome<> write(Session& session, const core::http::Audit& audit);
    ExitCode answerOf(Session& session, const core::http::Audit& audit) const;

    Output m_output;
    std::optional<std::string> m_from;
    std::optional<std::string> m_url;
    std::optional<std::string> m_failUnder;
    std::optional<std::string> m_preloadList;
    core::http::Profile m_profile = core::http::Profile::WebPage;
    core::http::observatory::Algorithm m_algorithm = core::http::observatory::Algorithm::Six;
    bool m_wantsSarif = false;
    std::vector<std::string> m_addresses;
};

} // namespace cli
