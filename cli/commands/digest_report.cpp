// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/digest_report.h"

#include "cli/json.h"
#include "core/hash/checksum_file.h"
#include "core/hash/hashdeep_list.h"
#include "core/io/parallel.h"

#include <algorithm>
#include <utility>

namespace cli {
namespace {

namespace hash = core::hash;

constexpr Choice<DigestStyle> styles[] = {
    { "hex", DigestStyle::Hex },
    { "HEX", DigestStyle::UpperHex },
    { "base64", DigestStyle::Base64 },
    { "base64url", DigestStyle::Base64Url },
    { "sri", DigestStyle::Sri },
    { "oci", DigestStyle::Oci },
    { "multihash", DigestStyle::Multihash },
    { "bsd", DigestStyle::BsdTag },
    { "sfv", DigestStyle::Sfv },
    { "hashdeep", DigestStyle::Hashdeep },
};

hash::DigestFormat formatOf(DigestStyle style)
{
    switch (style) {
    case DigestStyle::Hex:
    case DigestStyle::BsdTag:
    case DigestStyle::Hashdeep:
        return hash::DigestFormat::Hex;
    case DigestStyle::UpperHex:
    case DigestStyle::Sfv: // as the SFV programs write it
        return hash::DigestFormat::UpperHex;
    case DigestStyle::Base64:
        return hash::DigestFormat::Base64;
    case DigestStyle::Base64Url:
        return hash::DigestFormat::Base64Url;
    case DigestStyle::Sri:
        return hash::DigestFormat::Sri;
    case DigestStyle::Oci:
        return hash::DigestFormat::Oci;
    case DigestStyle::Multihash:
        return hash::DigestFormat::Multihash;
    }
    std::unreachable();
}

/// Whether the text of a digest itself says which algorithm made it.
bool namesItsAlgorithm(DigestStyle style)
{
    return style == DigestStyle::Sri || style == DigestStyle::Oci || style == DigestStyle::Multihash;
}

Outcome<std::vector<hash::Algorithm>> algorithmsNamed(
    const std::vector<std::string>& spellings, bool (*isOffered)(hash::Algorithm))
{
    std::vector<hash::Algorithm> algorithms;
    const auto add = [&](hash::Algorithm algorithm) {
        if (std::ranges::find(algorithms, algorithm) == algorithms.end())
            algorithms.push_back(algorithm);
    };
    for (const std::string& spelling : spellings) {
        if (spelling == "all") {
            for (const hash::AlgorithmTraits& traits : hash::allAlgorithms()) {
                if (!isOffered || isOffered(traits.algorithm))
                    add(traits.algorithm);
            }
        } else if (const auto algorithm = hash::algorithmNamed(spelling)) {
            add(*algorithm);
        } else {
            std::string known;
            for (const hash::AlgorithmTraits& traits : hash::allAlgorithms())
                known += std::string(" ") + traits.id;
            return std::unexpected(
                wrongUsage(printable(spelling) + " is not a known algorithm; there are:" + known, spelling));
        }
    }
    if (algorithms.empty())
        algorithms.push_back(hash::Algorithm::Sha256);
    return algorithms;
}

/// One input with what came of it.
using Computed = Outcome<hash::Digests>;

class Report {
public:
    Report(Session& session, Output& output, const DigestLayout& layout, bool isOnlyInput)
        : m_session(session)
        , m_output(output)
        , m_layout(layout)
        , m_isOnlyInput(isOnlyInput)
    {
        if (layout.style == DigestStyle::Hashdeep && !layout.isBare && !session.wantsJson())
            output.write(hash::hashdeepHead(layout.algorithms));
    }

    void add(const std::string& name, Computed&& computed)
    {
        if (!computed) {
            if (m_isOnlyInput)
                m_soleFailure = computed.error();
            else
                addFailure(name, computed.error());
            return;
        }
        Outcome<std::string> text
            = m_session.wantsJson() ? jsonText(name, *computed) : lines(name, *computed);
        if (text)
            addText(*text);
        else
            addFailure(name, text.error());
    }

    Outcome<ExitCode> finish()
    {
        if (m_soleFailure)
            return std::unexpected(*std::move(m_soleFailure));
        if (m_session.wantsJson())
            m_output.write(m_isFirst ? "[]\n" : "\n]\n");
        // Half a list must not pass for a list.
        if (m_output.file() && m_session.exitCode() == ExitCode::Cancelled)
            return ExitCode::Cancelled;
        TRY(m_output.finish());
        return m_session.exitCode();
    }

private:
    void addText(const std::string& text)
    {
        if (m_session.wantsJson())
            m_output.write(std::exchange(m_isFirst, false) ? "[\n" : ",\n");
        m_output.write(text);
    }

    void addFailure(const std::string& name, const Failure& failure)
    {
        m_session.failed(failure);
        if (!m_session.wantsJson())
            return;
        Json json;
        setFileName(json, "file", name);
        json["error"] = jsonOf(failure);
        addText(dump(json));
    }

    Outcome<std::string> formatted(const hash::Digests& digests, std::size_t index) const
    {
        return reading(
            hash::formatDigest(formatOf(m_layout.style), m_layout.algorithms[index], digests.values[index]));
    }

    Outcome<std::string> jsonText(const std::string& name, const hash::Digests& digests) const
    {
        Json json;
        setFileName(json, "file", name);
        json["size"] = digests.size;
        for (std::size_t i = 0; i < digests.values.size(); ++i)
            json["digests"][hash::traitsOf(m_layout.algorithms[i]).id] = TRY(formatted(digests, i));
        return dump(json);
    }

    Outcome<std::string> lines(const std::string& name, const hash::Digests& digests) const
    {
        std::string text;
        if (m_layout.style == DigestStyle::Hashdeep && !m_layout.isBare)
            return reading(hash::hashdeepLine(digests.size, digests.values, name));
        const bool usesTags = m_layout.style == DigestStyle::BsdTag
            || (m_layout.algorithms.size() > 1 && !namesItsAlgorithm(m_layout.style));
        for (std::size_t i = 0; i < digests.values.size(); ++i) {
            const std::string digest = TRY(formatted(digests, i));
            const char* tag = hash::traitsOf(m_layout.algorithms[i]).tag;
            if (m_layout.isBare)
                text += digest + "\n";
            else if (m_layout.style == DigestStyle::Sfv)
                text += TRY(reading(hash::sfvLine(digest, name)));
            else if (usesTags)
                text += hash::tagLine(std::string(m_layout.tagPrefix) + tag, digest, name);
            else
                text += hash::gnuLine(digest, name);
        }
        return text;
    }

    Session& m_session;
    Output& m_output;
    const DigestLayout& m_layout;
    bool m_isOnlyInput;
    bool m_isFirst = true;
    std::optional<Failure> m_soleFailure;
};

} // namespace

std::string weaknessOf(hash::Algorithm algorithm)
{
    return std::string(core::crypto::nameOf(algorithm))
        + " does not protect against an attacker: " + hash::traitsOf(algorithm).reason;
}

Failure openFailure(const core::Error& error)
{
    Failure failure = readFailure(error);
    if (error.code == core::ErrorCode::IsAFolder)
        failure.message += "; -r enters folders";
    return failure;
}

void DigestOptions::declare(Options& options)
{
    options.list("-a,--algorithm", m_algorithms, "NAMES",
        "sha256 (the default), sha512, sha3-256, blake2b-512, md5 and others, or all; several are separated "
        "by commas");
    options.choice<DigestStyle>("-f,--format", m_style, styles,
        "How digests are written; sfv goes with crc32, hashdeep with md5, sha1 and sha256");
    options.flag("--tag", m_wantsTags, "The same as --format bsd");
    options.flag("--bare", m_isBare, "Print the digest alone, without the name");
}

Outcome<DigestLayout> DigestOptions::layout(bool (*isOffered)(hash::Algorithm)) const
{
    if (m_wantsTags && m_style != DigestStyle::Hex && m_style != DigestStyle::BsdTag)
        return std::unexpected(wrongUsage("--tag and --format exclude each other"));
    DigestLayout layout{ .algorithms = TRY(algorithmsNamed(m_algorithms, isOffered)),
        .style = m_wantsTags ? DigestStyle::BsdTag : m_style,
        .isBare = m_isBare };
    for (const hash::Algorithm algorithm : layout.algorithms) {
        const bool isUnfit = (layout.style == DigestStyle::Sfv && algorithm != hash::Algorithm::Crc32)
            || (layout.style == DigestStyle::Hashdeep && !hash::isOfHashdeep(algorithm))
            || !hash::formatDigest(formatOf(layout.style), algorithm, {});
        if (isUnfit)
            return std::unexpected(
                wrongUsage(std::string(core::crypto::nameOf(algorithm)) + " has no name in this format"));
    }
    return layout;
}

Outcome<std::optional<hash::Algorithm>> DigestOptions::onlyAlgorithm() const
{
    if (m_algorithms.empty())
        return std::nullopt;
    const std::vector<hash::Algorithm> algorithms = TRY(algorithmsNamed(m_algorithms, nullptr));
    if (algorithms.size() > 1)
        return std::unexpected(
            wrongUsage("--check takes one -a at most, for lines that do not name their algorithm"));
    return algorithms.front();
}

Outcome<ExitCode> reportDigests(Session& session, Output& output, const std::vector<Input>& inputs,
    const DigestLayout& layout, const Compute& compute)
{
    TRY(output.open(session, core::io::Secrecy::Plain));
    core::ProgressSum sum(session.progress(), session.progress().report ? totalSize(inputs) : 0);
    const core::StopFlag halt = session.stop();
    const auto work = [&](std::size_t index) -> Computed {
        const Input& input = inputs[index];
        if (input.failure)
            return std::unexpected(*input.failure);
        if (halt.isRequested())
            return std::unexpected(readFailure(core::Error{ core::ErrorCode::Cancelled }));
        core::Result<core::io::FileSource> source = openInput(input, halt);
        if (!source)
            return std::unexpected(openFailure(source.error()));
        return reading(compute(*source, sum.part()));
    };
    Report report(session, output, layout, inputs.size() == 1);
    bool wasCancelled = false;
    core::io::mapInOrder<Computed>(inputs.size(), work, [&](std::size_t index, Computed&& computed) {
        // One word about being cancelled is enough; and without a reader there is no point in going on.
        if (wasCancelled || output.isBroken()) {
            halt.request();
            return;
        }
        wasCancelled = !computed && computed.error().exitCode == ExitCode::Cancelled;
        report.add(inputs[index].name, std::move(computed));
    });
    return report.finish();
}

} // namespace cli
