// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/expect.h"

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

/// Of a list with many names, the values for this file; all of them where none is for it.
Values valuesFor(const std::string& name, const Values& all)
{
    Values own;
    std::ranges::copy_if(all, std::back_inserter(own), [&](const hash::ExpectedValue& value) {
        return std::filesystem::path(value.fileName).filename() == std::filesystem::path(name).filename();
    });
    return own.empty() ? all : own;
}

struct Verdict {
    std::optional<hash::Algorithm> match;
    // Of the value that a person most probably meant, where nothing matches:
    hash::Algorithm nearest = hash::Algorithm::Sha256;
    core::Bytes expected;
    core::Bytes actual;
};

class Comparison {
public:
    explicit Comparison(Values values)
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

    Outcome<Verdict> compare(
        const std::string& name, const core::StopFlag& stop, const core::Progress& progress) const
    {
        core::io::FileSource source = TRY(reading(openInput(name, stop)));
        const hash::Digests digests = TRY(reading(hash::digest(source, m_wanted, progress)));
        Verdict verdict;
        for (const hash::ExpectedValue& value : valuesFor(name, m_values)) {
            for (const hash::Algorithm algorithm : value.algorithms) {
                const core::Bytes& actual = digests.values[indexOf(algorithm, lengthOf(algorithm, value))];
                if (actual == value.digest) {
                    verdict.match = algorithm;
                    return verdict;
                }
                if (verdict.expected.empty())
                    verdict
                        = { .match = {}, .nearest = algorithm, .expected = value.digest, .actual = actual };
            }
        }
        return verdict;
    }

private:
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

std::string line(const std::string& name, const Verdict& verdict)
{
    const std::string file = printable(name);
    if (verdict.match)
        return file + ": MATCH (" + core::crypto::nameOf(*verdict.match) + ")\n";
    const std::string expected = core::toHex(verdict.expected);
    const std::string actual = core::toHex(verdict.actual);
    const std::size_t digit
        = 1 + hash::firstDifference(core::asBytes(expected), core::asBytes(actual)).value_or(0);
    return file + ": MISMATCH (" + core::crypto::nameOf(verdict.nearest) + " is " + actual
        + ", which differs from digit " + std::to_string(digit) + " on)\n";
}

Json json(const std::string& name, const Verdict& verdict)
{
    Json object;
    setFileName(object, "file", name);
    object["match"] = verdict.match.has_value();
    object["algorithm"] = hash::traitsOf(verdict.match.value_or(verdict.nearest)).id;
    if (!verdict.match) {
        object["expected"] = core::toHex(verdict.expected);
        object["actual"] = core::toHex(verdict.actual);
    }
    return object;
}

} // namespace

Outcome<ExitCode> compareWithExpected(
    Session& session, Output& output, const std::vector<Input>& inputs, const std::string& text)
{
    const Comparison comparison(TRY(valuesIn(text)));
    TRY(reading(core::crypto::selfTest(comparison.primitives())));
    TRY(output.open(core::io::Secrecy::Plain));
    Json all = Json::array();
    for (const Input& input : inputs) {
        const Outcome<Verdict> verdict = input.failure
            ? Outcome<Verdict>(std::unexpected(*input.failure))
            : comparison.compare(input.name, session.stop(), session.progress());
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
        session.answer(verdict->match ? ExitCode::Yes : ExitCode::No);
        if (session.wantsJson())
            all.push_back(json(input.name, *verdict));
        else
            output.write(line(input.name, *verdict));
    }
    if (session.wantsJson())
        output.write(dump(all) + "\n");
    TRY(output.finish());
    return session.exitCode();
}

} // namespace cli
