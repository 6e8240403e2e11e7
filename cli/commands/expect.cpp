// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/expect.h"

#include "cli/commands/digest_report.h"
#include "cli/json.h"
#include "core/base/encoding.h"
#include "core/crypto/self_test.h"
#include "core/hash/comparison.h"

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

/// What was found for one file; empty where no value is for it.
using Verdict = std::vector<hash::Comparison>;

class Comparer {
public:
    explicit Comparer(Values values)
        : m_values(std::move(values))
        , m_wanted(hash::wantedFor(m_values))
    {
    }

    std::vector<core::crypto::Primitive> primitives() const
    {
        std::vector<core::crypto::Primitive> used;
        for (const hash::Wanted& wanted : m_wanted)
            used.emplace_back(wanted.algorithm);
        return used;
    }

    Outcome<Verdict> compare(
        const Input& input, const core::StopFlag& stop, const core::Progress& progress) const
    {
        if (input.failure)
            return std::unexpected(*input.failure);
        core::io::FileSource source = TRY(reading(openInput(input, stop)));
        const hash::Digests digests = TRY(reading(hash::digest(source, m_wanted, progress)));
        const std::vector<hash::ComputedDigest> computed = hash::pairUp(m_wanted, digests.values);
        Verdict verdict;
        for (const hash::ExpectedValue& value : hash::valuesFor(input.name, m_values)) {
            std::optional<hash::Comparison> comparison = hash::compare(value, computed);
            // All that the values want was computed; one that is not judged must not pass for a match.
            if (!comparison)
                return std::unexpected(readFailure(core::Error{ core::ErrorCode::Internal, "compare" }));
            verdict.push_back(*std::move(comparison));
        }
        return verdict;
    }

private:
    Values m_values;
    std::vector<hash::Wanted> m_wanted;
};

std::string why(const hash::Comparison& comparison)
{
    std::string name = core::crypto::nameOf(comparison.algorithm);
    if (comparison.isMatch)
        return name;
    const std::size_t digit = 1 + comparison.firstDifference.value_or(0);
    return name + " is " + core::toHex(comparison.actual) + ", which differs from digit "
        + std::to_string(digit) + " on";
}

std::string line(const std::string& name, const Verdict& verdict)
{
    if (verdict.empty())
        return printable(name) + ": MISMATCH (no value is for this file)\n";
    const bool matches = hash::isMatch(verdict);
    std::string reasons;
    for (const hash::Comparison& comparison : verdict) {
        if (comparison.isMatch == matches)
            reasons += (reasons.empty() ? "" : "; ") + why(comparison);
    }
    return printable(name) + (matches ? ": MATCH (" : ": MISMATCH (") + reasons + ")\n";
}

Json json(const std::string& name, const Verdict& verdict)
{
    Json object;
    setFileName(object, "file", name);
    object["match"] = hash::isMatch(verdict);
    object["values"] = Json::array();
    for (const hash::Comparison& comparison : verdict) {
        object["values"].push_back({ { "algorithm", hash::traitsOf(comparison.algorithm).id },
            { "match", comparison.isMatch }, { "expected", core::toHex(comparison.expected) },
            { "actual", core::toHex(comparison.actual) } });
    }
    return object;
}

/// What matches proves no more than the strongest algorithm among the values does.
void remarkOnWeakness(const Verdict& verdict, Session& session)
{
    if (!verdict.empty() && !hash::withstandsAttackers(verdict))
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
        session.answer(hash::isMatch(*verdict) ? ExitCode::Yes : ExitCode::No);
        if (session.wantsJson())
            all.push_back(json(input.name, *verdict));
        else
            output.write(line(input.name, *verdict));
        if (hash::isMatch(*verdict))
            remarkOnWeakness(*verdict, session);
    }
    if (session.wantsJson())
        output.write(dump(all) + "\n");
    TRY(output.finish());
    return session.exitCode();
}

} // namespace cli
