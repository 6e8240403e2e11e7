// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/expect.h"

#include "cli/commands/digest_report.h"
#include "cli/json.h"
#include "core/base/encoding.h"
#include "core/crypto/self_test.h"
#include "core/hash/multi_digest.h"

#include <algorithm>
#include <filesystem>

namespace cli {
namespace {

namespace hash = core::hash;
using Values = std::vector<hash::ExpectedValue>;

Outcome<Values> valuesIn(const std::string& text)
{
    core::Result<Values> values = hash::findExpectedValues(text);
    if (!values)
        return std::unexpected(wrongUsage("there is no digest of a known form in what --expect was given"));
    return *std::move(values);
}

/// The values that are for this file. A list for other files says nothing about it; a single value does,
/// whatever the file was called when it was published.
Values valuesFor(const std::string& name, const Values& all)
{
    Values own;
    std::ranges::copy_if(all, std::back_inserter(own), [&](const hash::ExpectedValue& value) {
        return value.fileName.empty()
            || std::filesystem::path(value.fileName).filename() == std::filesystem::path(name).filename();
    });
    return own.empty() && all.size() == 1 ? all : own;
}

/// One value against the digests of one file.
struct Comparison {
    bool isMatch;
    hash::Algorithm algorithm; ///< the one that matches, else the likeliest
    core::Bytes expected;
    core::Bytes actual;
};

/// What was found for one file; empty where no value is for it.
using Verdict = std::vector<Comparison>;

bool isMatch(const Verdict& verdict)
{
    return !verdict.empty() && std::ranges::all_of(verdict, &Comparison::isMatch);
}

class Comparer {
public:
    explicit Comparer(Values values)
        : m_values(std::move(values))
    {
        for (const hash::ExpectedValue& value : m_values) {
            for (const hash::Algorithm algorithm : value.algorithms)
                want({ .algorithm = algorithm, .length = lengthOf(algorithm, value) });
        }
    }

    std::vector<core::crypto::Primitive> primitives() const
    {
        std::vector<core::crypto::Primitive> used;
        for (const hash::Wanted& wanted : m_wanted)
            used.emplace_back(wanted.algorithm);
        return used;
    }

    /// Every value that is for the file must match.
    Outcome<Verdict> compare(
        const Input& input, const core::StopFlag& stop, const core::Progress& progress) const
    {
        if (input.failure)
            return std::unexpected(*input.failure);
        core::io::FileSource source = TRY(reading(openInput(input, stop)));
        const hash::Digests digests = TRY(reading(hash::digest(source, m_wanted, progress)));
        Verdict verdict;
        for (const hash::ExpectedValue& value : valuesFor(input.name, m_values))
            verdict.push_back(compareOne(value, digests));
        return verdict;
    }

private:
    Comparison compareOne(const hash::ExpectedValue& value, const hash::Digests& digests) const
    {
        const auto actual = [&](hash::Algorithm algorithm) -> const core::Bytes& {
            return digests.values[indexOf(algorithm, lengthOf(algorithm, value))];
        };
        const auto found = std::ranges::find(value.algorithms, value.digest, actual);
        const bool matches = found != value.algorithms.end();
        const hash::Algorithm algorithm = matches ? *found : value.algorithms.front();
        return { matches, algorithm, value.digest, actual(algorithm) };
    }

    static std::optional<std::size_t> lengthOf(hash::Algorithm algorithm, const hash::ExpectedValue& value)
    {
        return core::crypto::hasVariableLength(algorithm) ? std::optional(value.digest.size()) : std::nullopt;
    }

    std::size_t indexOf(hash::Algorithm algorithm, std::optional<std::size_t> length) const
    {
        const auto found = std::ranges::find_if(m_wanted, [&](const hash::Wanted& wanted) {
            return wanted.algorithm == algorithm && wanted.length == length;
        });
        return static_cast<std::size_t>(found - m_wanted.begin());
    }

    void want(const hash::Wanted& wanted)
    {
        if (indexOf(wanted.algorithm, wanted.length) == m_wanted.size())
            m_wanted.push_back(wanted);
    }

    Values m_values;
    std::vector<hash::Wanted> m_wanted;
};

std::string why(const Comparison& comparison)
{
    std::string name = core::crypto::nameOf(comparison.algorithm);
    if (comparison.isMatch)
        return name;
    const std::string expected = core::toHex(comparison.expected);
    const std::string actual = core::toHex(comparison.actual);
    const std::size_t digit
        = 1 + hash::firstDifference(core::asBytes(expected), core::asBytes(actual)).value_or(0);
    return name + " is " + actual + ", which differs from digit " + std::to_string(digit) + " on";
}

std::string line(const std::string& name, const Verdict& verdict)
{
    if (verdict.empty())
        return printable(name) + ": MISMATCH (no value is for this file)\n";
    const bool matches = isMatch(verdict);
    std::string reasons;
    for (const Comparison& comparison : verdict) {
        if (comparison.isMatch == matches)
            reasons += (reasons.empty() ? "" : "; ") + why(comparison);
    }
    return printable(name) + (matches ? ": MATCH (" : ": MISMATCH (") + reasons + ")\n";
}

Json json(const std::string& name, const Verdict& verdict)
{
    Json object;
    setFileName(object, "file", name);
    object["match"] = isMatch(verdict);
    object["values"] = Json::array();
    for (const Comparison& comparison : verdict) {
        object["values"].push_back({ { "algorithm", hash::traitsOf(comparison.algorithm).id },
            { "match", comparison.isMatch }, { "expected", core::toHex(comparison.expected) },
            { "actual", core::toHex(comparison.actual) } });
    }
    return object;
}

/// What matches proves no more than the strongest algorithm among the values does.
void remarkOnWeakness(const Verdict& verdict, Session& session)
{
    const auto isFit = [](const Comparison& comparison) {
        return hash::traitsOf(comparison.algorithm).fitness == hash::Fitness::Security;
    };
    if (!verdict.empty() && std::ranges::none_of(verdict, isFit))
        session.say(weaknessOf(verdict.front().algorithm));
}

} // namespace

Outcome<ExitCode> compareWithExpected(
    Session& session, Output& output, const std::vector<Input>& inputs, const std::string& text)
{
    const Comparer comparer(TRY(valuesIn(text)));
    TRY(reading(core::crypto::selfTest(comparer.primitives())));
    TRY(output.open(session, core::io::Secrecy::Plain));
    Json all = Json::array();
    for (const Input& input : inputs) {
        const Outcome<Verdict> verdict = comparer.compare(input, session.stop(), session.progress());
        if (!verdict) {
            if (inputs.size() == 1 || verdict.error().exitCode == ExitCode::Cancelled)
                return std::unexpected(verdict.error());
            session.failed(verdict.error());
            Json object;
            setFileName(object, "file", input.name);
            object["error"] = jsonOf(verdict.error());
            all.push_back(std::move(object));
            continue;
        }
        session.answer(isMatch(*verdict) ? ExitCode::Yes : ExitCode::No);
        if (session.wantsJson())
            all.push_back(json(input.name, *verdict));
        else
            output.write(line(input.name, *verdict));
        if (isMatch(*verdict))
            remarkOnWeakness(*verdict, session);
    }
    if (session.wantsJson())
        output.write(dump(all) + "\n");
    TRY(output.finish());
    return session.exitCode();
}

} // namespace cli
