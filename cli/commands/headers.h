// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"
#include "cli/commands/fetch_options.h"
#include "cli/output.h"
#include "core/http/audit.h"

namespace cli {

/// Judges an HTTP response, or a chain of them, that was saved or pasted. An address is for the command that
/// can use the network.
class HeadersCommand : public Command {
public:
    void declare(Options& options) override;
    bool needsNetwork() const override;
    Outcome<std::vector<core::crypto::Primitive>> primitives() const override;
    Outcome<ExitCode> run(Session& session) override;

protected:
    /// What holds for the options whether or not something is fetched.
    Outcome<> refuseStrayOptions(const Session& session) const;
    Outcome<std::optional<core::http::PreloadList>> readPreloadList(const core::StopFlag& stop) const;
    core::http::AuditOptions auditOptions(const core::http::PreloadList* preloaded) const;
    /// `json` and `text` are what --json and people get; `artifact` is what was judged.
    struct Report {
        std::string artifact;
        std::function<std::string()> json;
        std::function<std::string()> text;
    };
    Outcome<> write(Session& session, const core::http::Audit& audit, const Report& report);
    ExitCode answerOf(Session& session, const core::http::Audit& audit) const;
    /// The one address; only where there is one.
    const std::string& address() const { return m_addresses.front(); }
    const FetchOptions& fetchOptions() const { return m_fetchOptions; }

private:
    Outcome<> refuseStrayInputs() const;
    Outcome<core::http::HeaderText> readResponses(const core::StopFlag& stop) const;
    Report savedReport(const core::http::Audit& audit) const;

    Output m_output;
    FetchOptions m_fetchOptions;
    std::optional<std::string> m_from;
    std::optional<std::string> m_url;
    std::optional<std::string> m_failUnder;
    std::optional<std::string> m_preloadList;
    core::http::Profile m_profile = core::http::Profile::WebPage;
    core::http::observatory::Algorithm m_algorithm = core::http::observatory::Algorithm::Six;
    bool m_wantsSarif = false;
    std::vector<std::string> m_addresses;
};

/// Says what of the judgement is due to the profile, or to the status.
void remarkOn(const core::http::Audit& audit, Session& session);

} // namespace cli
