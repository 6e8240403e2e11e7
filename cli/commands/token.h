// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"
#include "cli/commands/clock_option.h"
#include "cli/json.h"
#include "cli/output.h"

namespace cli {

/// Random tokens, API keys, UUIDs and ULIDs.
class TokenCommand final : public Command {
public:
    enum class Format : std::uint8_t {
        UrlSafe,
        Hex,
        Base64,
        Base32,
        Base58,
        Session,
        NanoId,
        ApiKey,
        Uuid4,
        Uuid7,
        Uuid5,
        Ulid,
    };

    void declare(Options& options) override;
    Outcome<std::vector<core::crypto::Primitive>> primitives() const override;
    Outcome<ExitCode> run(Session& session) override;

private:
    class Maker;

    Outcome<> refuseStrayOptions() const;
    Outcome<Maker> maker() const;
    std::string jsonHead(const Maker& made, std::uint64_t count) const;

    std::optional<std::uint64_t> m_bytes;
    Format m_format = Format::UrlSafe;
    std::optional<std::uint64_t> m_count;
    std::optional<std::string> m_alphabet;
    std::optional<std::uint64_t> m_length;
    std::optional<std::string> m_prefix;
    std::optional<std::string> m_namespace;
    std::optional<std::string> m_name;
    ClockOption m_clock;
    Output m_output;
};

} // namespace cli
