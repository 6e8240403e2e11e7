// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/check.h"

#include "cli/commands/digest_report.h"
#include "cli/inputs.h"
#include "cli/json.h"
#include "core/crypto/self_test.h"
#include "core/hash/folder_audit.h"

#include <algorithm>
#include <array>
#include <set>

namespace cli {
namespace {

namespace fs = std::filesystem;
namespace hash = core::hash;
using hash::Verdict;

/// What of the audit goes into the closing line and into JSON.
class Tally {
public:
    void add(const hash::AuditedFile& file)
    {
        ++m_counts[static_cast<std::size_t>(file.verdict)];
        if (file.verdict != Verdict::Ok)
            m_names[static_cast<std::size_t>(file.verdict)].push_back(fileNameJson(file.name));
    }
    std::size_t count(Verdict verdict) const { return m_counts[static_cast<std::size_t>(verdict)]; }
    const Json& names(Verdict verdict) const { return m_names[static_cast<std::size_t>(verdict)]; }

    std::string text() const
    {
        std::string words = std::to_string(count(Verdict::Ok)) + " ok";
        const auto add = [&](Verdict verdict, const char* word) {
            if (count(verdict) > 0)
                words += ", " + std::to_string(count(verdict)) + " " + word;
        };
        add(Verdict::Changed, "changed");
        add(Verdict::Missing, "missing");
        add(Verdict::New, "new");
        add(Verdict::Refused, "refused");
        add(Verdict::Unreadable, "unreadable");
        return words;
    }

private:
    static constexpr std::size_t verdicts = 6;
    std::array<std::size_t, verdicts> m_counts{};
    std::array<Json, verdicts> m_names{ Json::array(), Json::array(), Json::array(), Json::array(),
        Json::array(), Json::array() };
};

const char* word(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Ok:
        return "OK";
    case Verdict::Changed:
        return "CHANGED";
    case Verdict::Missing:
        return "MISSING";
    case Verdict::New:
        return "NEW";
    case Verdict::Refused:
        return "REFUSED";
    case Verdict::Unreadable:
        return "UNREADABLE";
    }
    std::unreachable();
}

std::string line(const hash::AuditedFile& file)
{
    std::string text = printable(file.name) + ": " + word(file.verdict);
    if (file.refusal)
        text += std::string(" (") + hash::messageOf(*file.refusal) + ")";
    if (file.error)
        text += " (" + describe(*file.error) + ")";
    return text + "\n";
}

/// The folder of the list; the current one where nothing of the list is there but some of it is here, as when
/// the list was written elsewhere.
fs::path chooseFolder(const CheckOptions& options, const hash::ChecksumFile& list, Session& session)
{
    if (const std::optional<std::string>& given = options.folder())
        return *given;
    fs::path beside = options.list() == "-" ? fs::path() : fs::path(options.list()).parent_path();
    if (beside.empty() || beside == ".")
        return ".";
    const auto isIn = [&](const fs::path& folder) {
        return std::ranges::any_of(list.entries, [&](const hash::ChecksumEntry& entry) {
            std::error_code ignored;
            const fs::path name = entry.name;
            return name.is_relative() && fs::exists(folder / name, ignored);
        });
    };
    if (isIn(beside) || !isIn("."))
        return beside;
    session.say("the names are taken from the current folder, for none of the files is beside "
        + printable(options.list()));
    return ".";
}

Outcome<hash::ChecksumFile> readList(
    const CheckOptions& options, std::optional<hash::Algorithm> algorithm, Session& session)
{
    core::io::FileSource source = TRY(reading(
        openInput({ .name = options.list(), .isStandardInput = options.list() == "-" }, session.stop())));
    const std::string subject = options.list() == "-" ? "standard input" : options.list();
    core::Result<hash::ChecksumFile> list = hash::readChecksums(source,
        { .fileName = fs::path(options.list()).filename().native(), .algorithm = algorithm }, session.stop());
    if (!list)
        list.error().subject = subject;
    return reading(std::move(list));
}

Outcome<> testAlgorithms(const hash::ChecksumFile& list)
{
    std::set<hash::Algorithm> used;
    for (const hash::ChecksumEntry& entry : list.entries)
        used.insert(entry.algorithm);
    const std::vector<core::crypto::Primitive> primitives(used.begin(), used.end());
    return reading(core::crypto::selfTest(primitives));
}

void remarkOn(const hash::ChecksumFile& list, Session& session)
{
    if (list.isClearSigned)
        session.say("the list carries an OpenPGP signature, which was not checked");
    std::set<hash::Algorithm> weak;
    for (const hash::ChecksumEntry& entry : list.entries) {
        const hash::AlgorithmTraits& traits = hash::traitsOf(entry.algorithm);
        if (traits.fitness != hash::Fitness::Security && weak.insert(entry.algorithm).second)
            session.say(weaknessOf(entry.algorithm));
    }
}

ExitCode exitCodeOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Ok:
        return ExitCode::Yes;
    case Verdict::Changed:
    case Verdict::Missing:
    case Verdict::New:
    case Verdict::Refused:
        return ExitCode::No;
    case Verdict::Unreadable:
        return ExitCode::BadInput;
    }
    std::unreachable();
}

std::string jsonText(const Tally& tally, const hash::ChecksumFile& list, const fs::path& folder)
{
    Json json;
    json["ok"] = tally.count(Verdict::Ok);
    json["changed"] = tally.names(Verdict::Changed);
    json["missing"] = tally.names(Verdict::Missing);
    json["new"] = tally.names(Verdict::New);
    json["refused"] = tally.names(Verdict::Refused);
    json["unreadable"] = tally.names(Verdict::Unreadable);
    json["unreadable_lines"] = list.unreadableLines;
    json["unreadable_line_count"] = list.unreadableCount;
    setFileName(json, "folder", folder.native());
    return dump(json) + "\n";
}

} // namespace

void CheckOptions::declare(Options& options)
{
    options.text("-c,--check", m_list, "LIST",
        "Compare files with LIST: GNU, BSD tag or SFV lines; - is standard input");
    options.flag(
        "--ignore-missing", m_ignoresMissing, "With --check: be silent about files that are not there");
    options.flag(
        "--audit", m_wantsNew, "With --check: also report files of the folder that LIST does not name");
    options.text("--base", m_folder, "FOLDER",
        "With --check: what the names in LIST are relative to, else LIST's own folder");
    options.flag("--quiet", m_isQuiet, "With --check: no line for a file that is as listed");
}

Outcome<ExitCode> checkList(
    Session& session, Output& output, const CheckOptions& options, std::optional<hash::Algorithm> algorithm)
{
    const hash::ChecksumFile list = TRY(readList(options, algorithm, session));
    TRY(testAlgorithms(list));
    const fs::path folder = chooseFolder(options, list, session);
    for (const std::uint64_t number : list.unreadableLines) {
        session.say(
            printable(options.list()) + ", line " + std::to_string(number) + ": no checksum of a known form");
        session.answer(ExitCode::BadInput);
    }
    if (list.unreadableCount > list.unreadableLines.size())
        session.say(std::to_string(list.unreadableCount) + " lines in all are no checksum of a known form");
    TRY(output.open(session, core::io::Secrecy::Plain));
    Tally tally;
    const hash::AuditScope scope{ .folder = folder,
        .newFiles = options.wantsNew() ? hash::NewFiles::Report : hash::NewFiles::Ignore,
        .checksumFile = options.list() };
    TRY(reading(hash::auditFolder(list, scope, session.progress(), [&](hash::AuditedFile&& file) {
        if (file.verdict == Verdict::Missing && options.ignoresMissing())
            return;
        tally.add(file);
        session.answer(exitCodeOf(file.verdict));
        if (!session.wantsJson() && !(options.isQuiet() && file.verdict == Verdict::Ok))
            output.write(line(file));
    })));
    if (session.wantsJson())
        output.write(jsonText(tally, list, folder));
    TRY(output.finish());
    if (tally.count(Verdict::Ok) + tally.count(Verdict::Changed) == 0) {
        session.say("no file of the list was compared");
        session.answer(ExitCode::No);
    }
    if (!session.wantsJson()) {
        remarkOn(list, session);
        session.say(tally.text());
    }
    return session.exitCode();
}

} // namespace cli
