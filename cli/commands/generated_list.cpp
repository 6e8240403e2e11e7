// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/generated_list.h"

#include "cli/json.h"
#include "core/password/strength.h"

#include <array>
#include <charconv>
#include <chrono>
#include <limits>

namespace cli {
namespace {

using core::password::Entropy;
using core::password::Generator;

std::string oneDecimal(double number)
{
    std::array<char, 32> room{};
    const auto written
        = std::to_chars(room.data(), room.data() + room.size(), number, std::chars_format::fixed, 1);
    return { room.data(), written.ptr };
}

core::password::Circumstances presentTime()
{
    const auto today = std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
    return { .words = {}, .year = static_cast<int>(std::chrono::year_month_day(today).year()) };
}

/// Of one the estimate, too: what a strength meter will make of it.
void sayEntropy(Session& session, const Entropy& entropy, std::string_view lines)
{
    std::string bits = oneDecimal(entropy.bits) + " bits";
    bits = entropy.isExact ? bits + ", exact" : "at least " + bits;
    if (lines.find('\n') + 1 == lines.size()) {
        lines.remove_suffix(1);
        bits += "; estimated: "
            + oneDecimal(core::password::entropyBits(core::password::measure(lines, presentTime())))
            + " bits";
    }
    session.say(entropy.isExact ? bits
                                : bits
                + ": some results can be read in several ways, because words contain, or begin with, what "
                  "stands between them");
}

/// The exact bits of all, and beside each what a strength meter estimates.
Outcome<Json> jsonOf(const core::Scratch& lines, const Entropy& entropy, const core::StopFlag& stop)
{
    const core::password::Circumstances circumstances = presentTime();
    Json json;
    json["entropy_bits"] = entropy.bits;
    json["entropy_exact"] = entropy.isExact;
    if (entropy.isExact)
        json["outcomes"] = entropy.outcomes;
    json["passwords"] = Json::array();
    std::string_view rest = core::asText(lines.bytes());
    while (!rest.empty()) {
        if (stop.isRequested())
            return std::unexpected(readFailure({ .code = core::ErrorCode::Cancelled }));
        const std::size_t end = rest.find('\n');
        Json one;
        const core::password::Strength strength = core::password::measure(rest.substr(0, end), circumstances);
        one["password"] = std::string(rest.substr(0, end));
        one["guesses_log10"] = strength.guessesLog10;
        one["score"] = strength.score;
        json["passwords"].push_back(std::move(one));
        rest.remove_prefix(end + 1);
    }
    return json;
}

} // namespace

void GeneratedList::declare(Options& options)
{
    options.number("--count", m_count, "N", "How many; 1 if not said");
    m_output.declare(options);
}

Outcome<ExitCode> GeneratedList::print(Session& session, const Generator& generator)
{
    const std::uint64_t count = m_count.value_or(1);
    auto lines = generator.drawLines(count, session.progress());
    if (!lines && lines.error().code == core::ErrorCode::InvalidParameter)
        return std::unexpected(wrongUsage("--count takes 1 to 1000000"));
    const core::Scratch drawn = TRY(reading(std::move(lines)));
    TRY(m_output.open(session, core::io::Secrecy::Secret));
    if (session.wantsJson())
        m_output.write(dump(TRY(jsonOf(drawn, generator.entropy(), session.stop()))) + "\n");
    else
        m_output.write(core::asText(drawn.bytes()));
    TRY(m_output.finish());
    if (!session.wantsJson())
        sayEntropy(session, generator.entropy(), core::asText(drawn.bytes()));
    return ExitCode::Yes;
}

Outcome<Generator> asked(core::Result<Generator> generator)
{
    if (generator)
        return *std::move(generator);
    Failure failure = readFailure(generator.error());
    failure.exitCode = ExitCode::WrongUsage;
    return std::unexpected(std::move(failure));
}

Outcome<std::uint32_t> smallNumber(const char* option, std::uint64_t number)
{
    if (number > std::numeric_limits<std::uint32_t>::max())
        return std::unexpected(wrongUsage(std::string(option) + " is too large", option));
    return static_cast<std::uint32_t>(number);
}

} // namespace cli
