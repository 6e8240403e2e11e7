// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/passhash_calibrate.h"

#include "cli/commands/passhash_report.h"
#include "core/passhash/owasp.h"

#include <algorithm>
#include <array>
#include <chrono>

namespace cli {
namespace {

namespace passhash = core::passhash;
using passhash::Algorithm;
using passhash::Measurement;

constexpr std::uint64_t mebibyte = std::uint64_t{ 1024 } * 1024;
constexpr std::array calibrated{ Algorithm::Argon2id, Algorithm::Scrypt, Algorithm::Bcrypt, Algorithm::Pbkdf2,
    Algorithm::Yescrypt };

Outcome<std::vector<Algorithm>> algorithmsNamed(const std::optional<std::string>& name)
{
    if (!name) {
        std::vector<Algorithm> all;
        std::ranges::copy_if(calibrated, std::back_inserter(all), passhash::isAvailable);
        return all;
    }
    for (const Algorithm algorithm : calibrated) {
        if (*name == passhash::idOf(algorithm))
            return std::vector{ algorithm };
    }
    return std::unexpected(
        wrongUsage("--algorithm takes argon2id, scrypt, bcrypt, pbkdf2 or yescrypt", *name));
}

Json listJson(std::span<const Measurement> measurements)
{
    Json json = Json::array();
    for (const Measurement& measurement : measurements)
        json.push_back(measurementJson(measurement));
    return json;
}

/// OWASP's least may be more than what was asked for.
void sayWhatExceeds(Session& session, std::span<const Measurement> suggested, const passhash::Target& target)
{
    for (const Measurement& measurement : suggested) {
        const std::string name = passhash::idOf(measurement.recipe.algorithm);
        // By whole MiB: beside its blocks scrypt needs a KiB or two.
        if (measurement.memoryInBytes / mebibyte > target.memoryInBytes / mebibyte)
            session.say(name + " needs more than --max-memory: the row of least memory is shown");
        if (!passhash::isWithin(measurement, target))
            session.say(name + " takes longer than --target: the least that it should have is shown");
    }
}

} // namespace

void PasshashCalibrateCommand::declare(Options& options)
{
    options.text(
        "-a,--algorithm", m_algorithm, "A", "Only this one: argon2id, scrypt, bcrypt, pbkdf2 or yescrypt");
    options.number("--target", m_target, "MS", "How long a hash may take, in milliseconds (default: 250)");
    options.number("--max-memory", m_memory, "MIB", "How much memory a hash may take (default: 1024)");
    m_output.declare(options);
}

Outcome<std::vector<core::crypto::Primitive>> PasshashCalibrateCommand::primitives() const
{
    return std::vector<core::crypto::Primitive>{};
}

Outcome<ExitCode> PasshashCalibrateCommand::run(Session& session)
{
    const std::vector<Algorithm> algorithms = TRY(algorithmsNamed(m_algorithm));
    if (m_target && (*m_target < 1 || *m_target > 60'000))
        return std::unexpected(wrongUsage("--target takes 1 to 60000 milliseconds", "--target"));
    if (m_memory && (*m_memory < 1 || *m_memory > 8192))
        return std::unexpected(wrongUsage("--max-memory takes 1 to 8192 MiB", "--max-memory"));
    const passhash::Clock clock = [] { return std::chrono::steady_clock::now().time_since_epoch(); };
    const passhash::Target target{ .time = std::chrono::milliseconds(m_target.value_or(250)),
        .memoryInBytes = m_memory.value_or(1024) * 1024 * 1024 };
    std::vector<passhash::Recipe> recipes = passhash::owaspRecipes();
    std::erase_if(recipes, [&](const passhash::Recipe& recipe) {
        return std::ranges::find(algorithms, recipe.algorithm) == algorithms.end();
    });
    const core::Progress silent{ .stop = session.stop() };
    const auto owasp = TRY(reading(passhash::measureAll(recipes, clock, silent)));
    std::vector<Measurement> suggested;
    for (const Algorithm algorithm : algorithms)
        suggested.push_back(TRY(reading(passhash::calibrate(algorithm, target, clock, silent))));
    if (!session.wantsJson())
        sayWhatExceeds(session, suggested, target);
    TRY(m_output.open(session, core::io::Secrecy::Plain));
    if (session.wantsJson()) {
        Json json;
        json["target_milliseconds"] = m_target.value_or(250);
        json["owasp"] = listJson(owasp);
        json["suggested"] = listJson(suggested);
        for (std::size_t i = 0; i < suggested.size(); ++i)
            json["suggested"][i]["within_target"] = passhash::isWithin(suggested[i], target);
        m_output.write(dump(json) + "\n");
    } else {
        if (!owasp.empty())
            m_output.write("What OWASP asks for at least takes here:\n" + measurementsText(owasp) + "\n");
        m_output.write("For " + durationText(static_cast<double>(m_target.value_or(250)) / 1000)
            + " a hash:\n" + measurementsText(suggested));
    }
    TRY(m_output.finish());
    return ExitCode::Yes;
}

} // namespace cli
