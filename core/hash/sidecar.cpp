// SPDX-License-Identifier: Apache-2.0
#include "core/hash/sidecar.h"

#include "core/base/text.h"
#include "core/io/file_stream.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace core::hash {
namespace {

namespace fs = std::filesystem;

enum class Nearness : std::uint8_t { File, Stem, Folder };

/// How good a name is: for this very file, for its stem, for the folder; then by what the algorithm
/// withstands.
struct Rank {
    Nearness nearness;
    int weakness;
    auto operator<=>(const Rank&) const = default;
};

int weaknessOf(const std::string& lowerName)
{
    const auto names = [&](std::string_view word) { return lowerName.contains(word); };
    if (names("sha1") || names("sha-1"))
        return 2;
    if (names("md5"))
        return 3;
    if (names("sfv") || names("crc"))
        return 4;
    return names("sha") || names("b2") || names("blake") ? 0 : 1;
}

struct Candidate {
    Rank rank;
    std::string name;
    Sidecar sidecar;
};

bool isReadable(const fs::path& list)
{
    std::error_code failure;
    const bool isRegular = fs::is_regular_file(list, failure);
    return isRegular && fs::file_size(list, failure) <= largestChecksumFile && !failure;
}

/// The folder, read once.
class Neighbours {
public:
    explicit Neighbours(fs::path folder)
        : m_folder(std::move(folder))
    {
        std::set<std::string, std::less<>> names;
        std::error_code failure;
        for (auto entry = fs::directory_iterator(m_folder, failure);
            !failure && entry != fs::directory_iterator(); entry.increment(failure))
            names.insert(entry->path().filename().native());
        for (const std::string& name : names) {
            if (!isListName(name))
                continue;
            const std::string_view subject = subjectOf(name);
            if (!subject.empty())
                m_bySubject.emplace(lowerCase(subject), List{ name, names.contains(subject) });
            // "x.sha256" is the own list of a file "x" where that is there.
            if (subject.empty() || !names.contains(subject))
                m_forMany.push_back({ name, false });
        }
    }
    const fs::path& folder() const { return m_folder; }

    std::vector<Candidate> listsFor(const std::string& file)
    {
        std::vector<Candidate> candidates;
        const std::string lower = lowerCase(file);
        addOwn(candidates, file, lower, Nearness::File);
        for (std::size_t dot = lower.find('.', 1); dot != std::string::npos; dot = lower.find('.', dot + 1))
            addOwn(candidates, file, lower.substr(0, dot), Nearness::Stem);
        for (const List& list : m_forMany) {
            const std::string subject = lowerCase(subjectOf(list.name));
            if (subject.empty() || (subject != lower && !lower.starts_with(subject + ".")))
                add(candidates, file, list.name, Nearness::Folder);
        }
        return candidates;
    }

private:
    struct List {
        std::string name;
        bool hasSubject; ///< the very file that it is named for is there
    };

    void addOwn(std::vector<Candidate>& candidates, const std::string& file, const std::string& subject,
        Nearness nearness)
    {
        const auto [begin, end] = m_bySubject.equal_range(subject);
        for (auto each = begin; each != end; ++each) {
            if (nearness == Nearness::File || !each->second.hasSubject)
                add(candidates, file, each->second.name, nearness);
        }
    }

    void add(std::vector<Candidate>& candidates, const std::string& file, const std::string& name,
        Nearness nearness)
    {
        const auto [readable, isNew] = m_readable.try_emplace(name);
        if (isNew)
            readable->second = isReadable(m_folder / name);
        if (name == file || !readable->second)
            return;
        candidates.push_back({ .rank = { .nearness = nearness, .weakness = weaknessOf(lowerCase(name)) },
            .name = name,
            .sidecar = { .list = m_folder / name,
                .kind = nearness == Nearness::Folder ? SidecarKind::Folder : SidecarKind::Own } });
    }

    fs::path m_folder;
    std::multimap<std::string, List> m_bySubject; ///< in lower case
    std::vector<List> m_forMany;
    std::unordered_map<std::string, bool> m_readable;
};

/// A list whose lines are found by the name of a file.
class IndexedList {
public:
    explicit IndexedList(Result<ChecksumFile>&& read)
        : m_read(std::move(read))
    {
        if (!m_read)
            return;
        m_names.reserve(m_read->entries.size());
        for (std::size_t index = 0; index < m_read->entries.size(); ++index)
            addNames(index);
        std::ranges::sort(m_names, {}, [](const Name& name) { return std::tie(name.last, name.index); });
    }

    /// Whether it is worth keeping: what is short is as quickly read again.
    bool isLong() const { return !m_read || m_read->entries.size() > 16; }

    Result<ChecksumFile> linesFor(const std::string& fileName, SidecarKind kind) const
    {
        if (!m_read)
            return std::unexpected(m_read.error());
        const auto named = std::ranges::equal_range(m_names, std::string_view(fileName), {}, &Name::last);
        const bool takesAll = kind == SidecarKind::Own && std::ranges::none_of(named, &Name::isPlain);
        ChecksumFile lines{ .entries = {},
            .unreadableCount = m_read->unreadableCount,
            .unreadableLines = m_read->unreadableLines,
            .frame = m_read->frame };
        const auto take = [&](ChecksumEntry entry) {
            entry.name = fileName;
            lines.entries.push_back(std::move(entry));
        };
        for (const Name& name : named) {
            if (takesAll || name.isPlain)
                take(m_read->entries[name.index]);
        }
        // One that stands alone; its name is a guess by that of the list.
        if (takesAll && lines.entries.empty() && m_read->entries.front().format == ChecksumFormat::Bare)
            take(m_read->entries.front());
        return lines;
    }

private:
    struct Name {
        std::string_view last; ///< part of the listed one
        std::size_t index;
        bool isPlain; ///< "x" or "./x", without a folder
    };

    void addNames(std::size_t index)
    {
        const std::string_view name = m_read->entries[index].name;
        const std::string_view last = name.substr(name.rfind('/') + 1);
        const bool isPlain = last.size() == name.size() || fs::path(name).lexically_normal().native() == last;
        m_names.push_back({ .last = last, .index = index, .isPlain = isPlain });
        if (const std::size_t backslash = last.rfind('\\'); backslash != std::string_view::npos)
            m_names.push_back({ .last = last.substr(backslash + 1), .index = index, .isPlain = false });
    }

    Result<ChecksumFile> m_read;
    std::vector<Name> m_names;
};

fs::path folderOf(const fs::path& file)
{
    return file.has_parent_path() ? file.parent_path() : fs::path(".");
}

Result<ChecksumFile> readList(const fs::path& list, const StopFlag& stop)
{
    io::FileSource source = TRY(io::FileSource::open(list, stop));
    Result<ChecksumFile> lines = readChecksums(source, { .fileName = list.filename().native() }, stop);
    if (!lines)
        lines.error().subject = list.native();
    return lines;
}

} // namespace

struct SidecarFinder::State {
    std::optional<Neighbours> neighbours;
    std::map<fs::path, std::unique_ptr<const IndexedList>> lists; ///< of that folder
};

SidecarFinder::SidecarFinder()
    : m_state(std::make_unique<State>())
{
}

SidecarFinder::~SidecarFinder() = default;
SidecarFinder::SidecarFinder(SidecarFinder&&) noexcept = default;
SidecarFinder& SidecarFinder::operator=(SidecarFinder&&) noexcept = default;

std::vector<Sidecar> SidecarFinder::find(const fs::path& file)
{
    const fs::path folder = folderOf(file);
    std::optional<Neighbours>& neighbours = m_state->neighbours;
    if (!neighbours || neighbours->folder() != folder) {
        m_state->lists.clear();
        neighbours.emplace(folder);
    }
    std::vector<Candidate> candidates = neighbours->listsFor(file.filename().native());
    std::ranges::sort(
        candidates, {}, [](const Candidate& candidate) { return std::tie(candidate.rank, candidate.name); });
    std::vector<Sidecar> sidecars;
    for (Candidate& candidate : candidates) {
        if (!file.has_parent_path())
            candidate.sidecar.list = candidate.name;
        sidecars.push_back(std::move(candidate.sidecar));
    }
    return sidecars;
}

Result<ChecksumFile> SidecarFinder::read(const Sidecar& sidecar, const fs::path& file, const StopFlag& stop)
{
    const std::string fileName = file.filename().native();
    const auto known = m_state->lists.find(sidecar.list);
    if (known != m_state->lists.end())
        return known->second->linesFor(fileName, sidecar.kind);
    auto list = std::make_unique<const IndexedList>(readList(sidecar.list, stop));
    Result<ChecksumFile> lines = list->linesFor(fileName, sidecar.kind);
    if (list->isLong() && !stop.isRequested())
        m_state->lists.emplace(sidecar.list, std::move(list));
    return lines;
}

std::vector<Sidecar> findSidecars(const fs::path& file)
{
    return SidecarFinder().find(file);
}

Result<ChecksumFile> readSidecar(const Sidecar& sidecar, const fs::path& file, const StopFlag& stop)
{
    return SidecarFinder().read(sidecar, file, stop);
}

} // namespace core::hash
