// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/check.h"

#include "cli/commands/digest_report.h"
#include "cli/inputs.h"
#include "cli/json.h"
#include "core/base/encoding.h"
#include "core/crypto/self_test.h"
#include "core/hash/audit_report.h"
#include "core/hash/folder_glance.h"

#include <algorithm>
#include <array>
#include <set>
#include <unordered_set>

namespace cli {
namespace {

namespace fs = std::filesystem;
namespace hash = core::hash;
using hash::Verdict;

/// All that is known of a file that is not as listed.
Json detailOf(const hash::AuditedFile& file)
{
    Json json;
    setFileName(json, "file", file.name);
    json["verdict"] = hash::idOf(file.verdict);
    if (file.line > 0)
        json["line"] = file.line;
    if (file.algorithm)
        json["algorithm"] = hash::traitsOf(*file.algorithm).id;
    if (!file.expected.empty())
        json["expected"] = core::toHex(file.expected);
    if (!file.actual.empty())
        json["actual"] = core::toHex(file.actual);
    if (file.expectedSize)
        json["expected_size"] = *file.expectedSize;
    if (file.size)
        json["size"] = *file.size;
    if (const std::string reason = hash::reasonOf(file); !reason.empty())
        json["reason"] = reason;
    if (file.error)
        json["error"] = jsonOf(readFailure(*file.error));
    if (!file.formerName.empty())
        setFileName(json, "former_file", file.formerName);
    return json;
}

/// What of the audit goes into the closing line.
class Tally {
public:
    void add(const hash::AuditedFile& file) { ++m_counts[static_cast<std::size_t>(file.verdict)]; }
    /// What goes into JSON.
    void detail(const hash::AuditedFile& file)
    {
        if (file.verdict == Verdict::Ok)
            return;
        m_details.push_back(detailOf(file));
        m_names[static_cast<std::size_t>(file.verdict)].push_back(fileNameJson(file.name));
    }
    std::size_t count(Verdict verdict) const { return m_counts[static_cast<std::size_t>(verdict)]; }
    const Json& details() const { return m_details; }
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
    static constexpr std::size_t verdicts = hash::verdictCount;
    Json m_details = Json::array();
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
    if (file.verdict == Verdict::Changed && file.size && file.expectedSize
        && *file.size != *file.expectedSize)
        text += " (" + std::to_string(*file.size) + " bytes instead of " + std::to_string(*file.expectedSize)
            + ")";
    if (!file.formerName.empty())
        text += " (the content of " + printable(file.formerName) + ", which is missing)";
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
        hash::FolderGlance glance(folder);
        return std::ranges::any_of(list.entries, [&](const hash::ChecksumEntry& entry) {
            return session.stop().isRequested() || glance.holds(entry.name);
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

void remarkOn(const hash::ChecksumFile& list, const std::vector<hash::ListSignature>& signatures,
    const std::string& listName, Session& session)
{
    for (const hash::ListSignature& signature : signatures) {
        const bool isBeside = signature.file != listName;
        session.say(std::string("the list is ") + hash::messageOf(signature.form)
            + (isBeside ? " (" + printable(signature.file.native()) + ")" : std::string()));
    }
    const auto isWeak = [](const hash::ChecksumEntry& entry) {
        return hash::traitsOf(entry.algorithm).fitness != hash::Fitness::Security;
    };
    // A weak digest beside a strong one of the same file takes nothing away.
    std::unordered_set<std::string_view> protectedNames;
    for (const hash::ChecksumEntry& entry : list.entries) {
        if (!isWeak(entry))
            protectedNames.insert(entry.name);
    }
    std::set<hash::Algorithm> weak;
    for (const hash::ChecksumEntry& entry : list.entries) {
        if (isWeak(entry) && !protectedNames.contains(entry.name) && weak.insert(entry.algorithm).second)
            session.say(weaknessOf(entry.algorithm));
    }
}

std::vector<hash::ListSignature> signaturesOf(const std::string& name, const hash::ChecksumFile& list)
{
    if (name != "-")
        return hash::findSignatures(name, list.frame);
    std::vector<hash::ListSignature> signatures;
    if (list.frame)
        signatures.push_back({ .form = *list.frame, .file = name });
    return signatures;
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

std::string jsonText(const Tally& tally, const hash::ChecksumFile& list,
    const std::vector<hash::ListSignature>& signatures, const fs::path& folder)
{
    Json json;
    json["ok"] = tally.count(Verdict::Ok);
    json["changed"] = tally.names(Verdict::Changed);
    json["missing"] = tally.names(Verdict::Missing);
    json["new"] = tally.names(Verdict::New);
    json["refused"] = tally.names(Verdict::Refused);
    json["unreadable"] = tally.names(Verdict::Unreadable);
    json["details"] = tally.details();
    json["signature"] = nullptr;
    if (!signatures.empty()) {
        json["signature"] = Json{ { "form", hash::idOf(signatures.front().form) } };
        setFileName(json["signature"], "file", signatures.front().file.native());
    }
    json["unreadable_lines"] = list.unreadableLines;
    json["unreadable_line_count"] = list.unreadableCount;
    setFileName(json, "folder", folder.native());
    return dump(json) + "\n";
}

} // namespace

void CheckOptions::declare(Options& options)
{
    options.text("-c,--check", m_list, "LIST",
        "Compare files with LIST, of whatever format: GNU, BSD, SFV, hashdeep, PowerShell …; - is standard "
        "input");
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
    const std::vector<hash::ListSignature> signatures = signaturesOf(options.list(), list);
    TRY(output.open(session, core::io::Secrecy::Plain));
    Tally tally;
    const hash::AuditScope scope{ .folder = folder,
        .newFiles = options.wantsNew() ? hash::NewFiles::Report : hash::NewFiles::Ignore,
        .checksumFile = options.list() == "-" ? std::string() : options.list() };
    TRY(reading(hash::auditFolder(list, scope, session.progress(), [&](hash::AuditedFile&& file) {
        if (file.verdict == Verdict::Missing && options.ignoresMissing())
            return;
        tally.add(file);
        if (session.wantsJson())
            tally.detail(file);
        session.answer(exitCodeOf(file.verdict));
        if (!session.wantsJson() && !(options.isQuiet() && file.verdict == Verdict::Ok))
            output.write(line(file));
    })));
    if (session.wantsJson())
        output.write(jsonText(tally, list, signatures, folder));
    TRY(output.finish());
    if (tally.count(Verdict::Ok) + tally.count(Verdict::Changed) == 0) {
        session.say("no file of the list was compared");
        session.answer(ExitCode::No);
    }
    if (!session.wantsJson()) {
        remarkOn(list, signatures, options.list(), session);
        session.say(tally.text());
    }
    return session.exitCode();
}

} // namespace cli
