// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/compare.h"

#include "cli/commands/compare_report.h"
#include "cli/inputs.h"

#include <algorithm>
#include <array>
#include <filesystem>

namespace cli {
namespace {

namespace compare = core::compare;
using compare::EntryVerdict;

constexpr EntryVerdict verdicts[] = { EntryVerdict::Same, EntryVerdict::Different, EntryVerdict::OnlyLeft,
    EntryVerdict::OnlyRight, EntryVerdict::KindDiffers, EntryVerdict::Unreadable };

bool isFolder(const std::string& name)
{
    std::error_code ignored;
    return name != "-" && std::filesystem::is_directory(name, ignored);
}

core::Result<compare::FileComparison> compareNamed(const std::vector<std::string>& names,
    const compare::FileOptions& options, const core::Progress& progress)
{
    if (std::ranges::find(names, "-") == names.end())
        return compare::compareFiles(std::filesystem::path(names[0]), names[1], options, progress);
    core::io::FileSource left = TRY(openInput(inputOf(names[0]), progress.stop));
    core::io::FileSource right = TRY(openInput(inputOf(names[1]), progress.stop));
    return compare::compareFiles(left, right, options, progress);
}

std::string bytesText(const std::optional<std::uint64_t>& size)
{
    return size ? std::to_string(*size) + (*size == 1 ? " byte" : " bytes") : "unknown size";
}

std::string nameText(const std::string& name)
{
    return name == "-" ? "standard input" : printable(name);
}

std::string fileText(const std::vector<std::string>& names, const compare::FileComparison& comparison,
    const compare::FirstDifference& first)
{
    std::string text = "Different from " + placeText(first.place) + " on\n";
    text += "< " + nameText(names[0]) + ", " + bytesText(comparison.leftSize) + "\n";
    text += "> " + nameText(names[1]) + ", " + bytesText(comparison.rightSize) + "\n";
    return text + hexText(first);
}

std::string words(const core::Finding& finding)
{
    std::string text = finding.kind->words;
    if (const std::size_t at = text.find("%1"); at != std::string::npos)
        text.replace(at, 2, finding.value);
    return text + ". " + finding.kind->why;
}

void remarkOn(const compare::FileComparison& comparison, Session& session)
{
    for (const core::Finding& finding : comparison.findings)
        session.say(words(finding));
    if (comparison.count && comparison.first)
        session.say(bytesText(comparison.count->bytes) + " in " + std::to_string(comparison.count->ranges)
            + (comparison.count->ranges == 1 ? " place" : " places")
            + " of what both have in common are different");
    if (comparison.isOneFile)
        session.say("both names lead to the same file");
    else if (!comparison.first)
        session.say("the files are equal, " + bytesText(comparison.leftSize));
}

ExitCode exitCodeOf(EntryVerdict verdict)
{
    return verdict == EntryVerdict::Same      ? ExitCode::Yes
        : verdict == EntryVerdict::Unreadable ? ExitCode::BadInput
                                              : ExitCode::No;
}

class Tally {
public:
    void add(const compare::ComparedEntry& entry)
    {
        ++m_counts[static_cast<std::size_t>(entry.verdict)];
        if (entry.verdict == EntryVerdict::Same && !entry.rightName.empty())
            ++m_renamed;
    }
    std::size_t count(EntryVerdict verdict) const { return m_counts[static_cast<std::size_t>(verdict)]; }
    std::string text() const
    {
        constexpr const char* names[]
            = { "same", "different", "only left", "only right", "of another kind", "unreadable" };
        std::string text = std::to_string(count(EntryVerdict::Same)) + " same";
        if (m_renamed > 0)
            text += " (" + std::to_string(m_renamed) + " with a name that is spelled otherwise)";
        for (const EntryVerdict verdict : verdicts) {
            if (verdict != EntryVerdict::Same && count(verdict) > 0)
                text
                    += ", " + std::to_string(count(verdict)) + " " + names[static_cast<std::size_t>(verdict)];
        }
        return text;
    }

private:
    std::array<std::size_t, std::size(verdicts)> m_counts{};
    std::size_t m_renamed = 0; ///< the same, and called by other bytes
};

} // namespace

void CompareCommand::declare(Options& options)
{
    options.inputs(m_names, "PATH", "Two files, or two folders; - is standard input");
    options.flag("--all", m_wantsAll,
        "Of files: read to the end and count what differs; of folders: also print what is the same");
    options.flag("--quick", m_isQuick,
        "Of folders: files of one size and time, within 2 seconds, pass for equal without being read");
    options.list("--ignore", m_ignored, "GLOB",
        "Of folders: leave out names like *.o in any folder, or paths like build/*.o");
    m_output.declare(options);
}

Outcome<std::vector<core::crypto::Primitive>> CompareCommand::primitives() const
{
    return {};
}

Outcome<ExitCode> CompareCommand::run(Session& session)
{
    if (m_names.size() != 2)
        return std::unexpected(wrongUsage("compare takes two files or two folders"));
    if (m_names[0] == "-" && m_names[1] == "-")
        return std::unexpected(wrongUsage("- is standard input, which can be read once only"));
    const bool left = isFolder(m_names[0]);
    const bool right = isFolder(m_names[1]);
    std::error_code ignored;
    if (left != right && (left || std::filesystem::exists(m_names[0], ignored))
        && (right || std::filesystem::exists(m_names[1], ignored)))
        return std::unexpected(wrongUsage(printable(m_names[left ? 0 : 1]) + " is a folder and "
            + nameText(m_names[left ? 1 : 0]) + " is not; two of a kind are compared"));
    if (left && right)
        return compareFolders(session);
    // Of a folder and a name that is missing the latter is what is wrong.
    if (left && !right)
        TRY(reading(openInput(inputOf(m_names[1]), session.stop())));
    if (m_isQuick || !m_ignored.empty())
        return std::unexpected(wrongUsage("--quick and --ignore go with folders"));
    return compareFiles(session);
}

Outcome<ExitCode> CompareCommand::compareFiles(Session& session)
{
    const compare::FileOptions options{ .extent
        = m_wantsAll ? compare::Extent::WholeFiles : compare::Extent::UpToFirstDifference };
    const compare::FileComparison comparison
        = TRY(reading(compareNamed(m_names, options, session.progress())));
    TRY(m_output.open(session, core::io::Secrecy::Plain));
    if (session.wantsJson()) {
        Json json;
        setFileName(json, "left", m_names[0]);
        setFileName(json, "right", m_names[1]);
        json.update(jsonOf(comparison));
        m_output.write(dump(json) + "\n");
    } else if (comparison.first) {
        m_output.write(fileText(m_names, comparison, *comparison.first));
    }
    TRY(m_output.finish());
    if (!session.wantsJson())
        remarkOn(comparison, session);
    return comparison.first ? ExitCode::No : ExitCode::Yes;
}

Outcome<ExitCode> CompareCommand::compareFolders(Session& session)
{
    const compare::FolderPair folders{ .left = m_names[0],
        .right = m_names[1],
        .thoroughness = m_isQuick ? compare::Thoroughness::SizeAndTime : compare::Thoroughness::Contents,
        .ignored = m_ignored };
    TRY(m_output.open(session, core::io::Secrecy::Plain));
    Tally tally;
    Json entries = Json::array();
    const core::Result<> compared
        = compare::compareFolders(folders, session.progress(), [&](compare::ComparedEntry&& entry) {
              tally.add(entry);
              session.answer(exitCodeOf(entry.verdict));
              if (entry.verdict == EntryVerdict::Same && entry.rightName.empty() && !m_wantsAll)
                  return;
              if (session.wantsJson())
                  entries.push_back(jsonOf(entry));
              else
                  m_output.write(entryText(entry));
          });
    TRY(reading(compared));
    if (session.wantsJson()) {
        Json json;
        setFileName(json, "left", m_names[0]);
        setFileName(json, "right", m_names[1]);
        json["equal"] = session.exitCode() == ExitCode::Yes;
        for (const EntryVerdict verdict : verdicts)
            json["counts"][idOf(verdict)] = tally.count(verdict);
        json["entries"] = std::move(entries);
        m_output.write(dump(json) + "\n");
    }
    TRY(m_output.finish());
    if (!session.wantsJson())
        session.say(tally.text());
    return session.exitCode();
}

} // namespace cli
