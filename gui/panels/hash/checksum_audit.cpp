// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/hash/checksum_audit.h"

#include "core/hash/sidecar.h"
#include "core/io/file_stream.h"
#include "gui/text/convert.h"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <unordered_set>
#include <utility>

namespace gui::hash {
namespace {

namespace fs = std::filesystem;

template <typename Value> void addOnce(std::vector<Value>& values, Value value)
{
    if (std::ranges::find(values, value) == values.end())
        values.push_back(value);
}

void addSignatures(LoadedList& list, const fs::path& file, std::optional<core::hash::SignatureForm> frame)
{
    std::ranges::move(core::hash::findSignatures(file, frame), std::back_inserter(list.signatures));
}

/// Gathers what the lists beside files say of them.
class SidecarReader {
public:
    SidecarReader(LoadedList& list, const core::StopFlag& stop)
        : m_list(list)
        , m_stop(stop)
    {
    }

    /// The first list beside the file that speaks of it.
    core::Result<> read(const fs::path& file)
    {
        for (const core::hash::Sidecar& sidecar : m_finder.find(file)) {
            core::Result<core::hash::ChecksumFile> found = m_finder.read(sidecar, file, m_stop);
            if (!found && found.error().code == core::ErrorCode::Cancelled)
                return std::unexpected(found.error());
            // A list of many files may be damaged where it speaks of others; the file's own may not.
            const bool isOwn = sidecar.kind == core::hash::SidecarKind::Own;
            if (!found) {
                if (isOwn)
                    m_list.unreadableLists.push_back(found.error());
                continue;
            }
            if (isOwn || !found->entries.empty())
                adopt(sidecar.list, *found);
            if (!found->entries.empty())
                return {};
        }
        m_list.unlisted.push_back(file);
        return {};
    }

    core::hash::ChecksumFile take() { return std::move(m_entries); }

private:
    void adopt(const fs::path& file, core::hash::ChecksumFile& found)
    {
        const bool isUsed = !found.entries.empty();
        std::ranges::move(found.entries, std::back_inserter(m_entries.entries));
        // Several files may have one list.
        if (m_counted.insert(file.native()).second) {
            m_entries.unreadableCount += found.unreadableCount;
            std::ranges::copy(found.unreadableLines, std::back_inserter(m_entries.unreadableLines));
        }
        if (isUsed && m_used.insert(file.native()).second) {
            m_list.lists.push_back(file);
            addSignatures(m_list, file, found.frame);
        }
    }

    LoadedList& m_list;
    const core::StopFlag& m_stop;
    core::hash::SidecarFinder m_finder;
    core::hash::ChecksumFile m_entries;
    std::unordered_set<std::string> m_counted;
    std::unordered_set<std::string> m_used;
};

core::Result<core::hash::ChecksumFile> readBeside(
    const Files& files, LoadedList& list, const core::StopFlag& stop)
{
    SidecarReader reader(list, stop);
    for (const fs::path& file : files) {
        if (stop.isRequested())
            return core::fail(core::ErrorCode::Cancelled);
        // Names are relative to one folder.
        if (file.parent_path() == files.front().parent_path())
            TRY(reader.read(file));
        else
            list.unlisted.push_back(file);
    }
    return reader.take();
}

core::Result<core::hash::ChecksumFile> readPasted(const std::string& text, LoadedList& list)
{
    core::hash::ChecksumFile entries = TRY(core::hash::parseChecksums(text, {}));
    if (entries.frame)
        list.signatures.push_back({ .form = *entries.frame, .file = {} });
    return entries;
}

core::Result<core::hash::ChecksumFile> read(
    const AuditQuestion& question, LoadedList& list, const core::StopFlag& stop)
{
    if (!question.files.empty())
        return readBeside(question.files, list, stop);
    if (question.text)
        return readPasted(*question.text, list);
    core::io::FileSource source = TRY(core::io::FileSource::open(question.list, stop));
    list.lists = { question.list };
    core::Result<core::hash::ChecksumFile> entries
        = core::hash::readChecksums(source, { .fileName = question.list.filename().native() }, stop);
    if (!entries && entries.error().subject.empty())
        entries.error().subject = question.list.native();
    if (entries)
        addSignatures(list, question.list, entries->frame);
    return entries;
}

fs::path folderFor(const AuditQuestion& question)
{
    if (!question.folder.empty())
        return question.folder;
    const fs::path folder = (question.files.empty() ? question.list : question.files.front()).parent_path();
    return folder.empty() ? fs::path(".") : folder;
}

/// The first list in the folder itself, by name.
fs::path listIn(const fs::path& folder)
{
    fs::path first;
    std::error_code failure;
    for (fs::directory_iterator entry(folder, failure); !failure && entry != fs::directory_iterator();
        entry.increment(failure)) {
        const fs::path name = entry->path().filename();
        std::error_code ignored;
        if (core::hash::isListName(name.native()) && entry->is_regular_file(ignored)
            && (first.empty() || name < first))
            first = name;
    }
    return first.empty() ? first : folder / first;
}

/// Whether a file that is not called like a list is one, though none beside it speaks of it.
bool isList(const fs::path& file, const core::StopFlag& stop)
{
    core::Result<core::io::FileSource> source = core::io::FileSource::open(file, stop);
    return source && core::hash::readChecksums(*source, { .fileName = file.filename().native() }, stop);
}

/// Tells lists, folders and other files apart.
void resolve(LoadedList& list, const core::StopFlag& stop)
{
    AuditQuestion& question = list.question;
    const Files dropped = std::exchange(question.dropped, {});
    if (dropped.empty())
        return;
    Files lists;
    Files folders;
    Files others;
    for (const fs::path& path : dropped) {
        std::error_code ignored;
        const bool isFolder = fs::is_directory(path, ignored);
        const bool hasListName = core::hash::isListName(path.filename().native());
        (isFolder ? folders : hasListName ? lists : others).push_back(path);
    }
    if (lists.empty() && others.size() == 1 && core::hash::findSidecars(others.front()).empty()
        && isList(others.front(), stop))
        lists = std::exchange(others, {});
    if (lists.empty() && others.empty() && !folders.empty()) {
        // A folder beside a list is what its names are relative to.
        if (question.list.empty() && !question.text)
            question.list = listIn(folders.front());
        question.folder = folders.front();
        question.files.clear();
        return;
    }
    question = { .list = lists.empty() ? fs::path() : lists.front(),
        .files = lists.empty() ? others : Files(),
        .folder = folders.empty() ? fs::path() : folders.front(),
        .newFiles = question.newFiles };
    list.passedOver = lists.empty() ? 0 : static_cast<int>(lists.size()) - 1;
}

void describe(LoadedList& list, const core::hash::ChecksumFile& entries)
{
    std::unordered_set<std::string_view> known;
    for (const core::hash::ChecksumEntry& entry : entries.entries) {
        addOnce(list.formats, entry.format);
        addOnce(list.algorithms, entry.algorithm);
        if (known.insert(entry.name).second)
            list.files.push_back({ .name = entry.name, .line = entry.line, .folded = folded(entry.name) });
    }
    list.byName.resize(list.files.size());
    std::iota(list.byName.begin(), list.byName.end(), 0);
    std::ranges::sort(list.byName, {}, [&](int position) -> const std::string& {
        return list.files[static_cast<std::size_t>(position)].name;
    });
    list.weakAlgorithms = core::hash::weakAlgorithms(entries);
    list.unreadableCount = entries.unreadableCount;
    list.unreadableLines = entries.unreadableLines;
}

} // namespace

std::string folded(std::string_view name)
{
    return toUtf8(fromUtf8(name).toCaseFolded());
}

void AuditFeed::putList(LoadedList&& list)
{
    const std::scoped_lock lock(m_mutex);
    m_list = std::move(list);
}

std::optional<LoadedList> AuditFeed::takeList()
{
    const std::scoped_lock lock(m_mutex);
    return std::exchange(m_list, {});
}

void AuditFeed::put(core::hash::AuditedFile&& file)
{
    const std::scoped_lock lock(m_mutex);
    m_files.push_back(std::move(file));
}

std::vector<core::hash::AuditedFile> AuditFeed::take(std::size_t most)
{
    const std::scoped_lock lock(m_mutex);
    const auto end = m_files.begin() + static_cast<std::ptrdiff_t>(std::min(most, m_files.size()));
    std::vector<core::hash::AuditedFile> files(
        std::make_move_iterator(m_files.begin()), std::make_move_iterator(end));
    m_files.erase(m_files.begin(), end);
    return files;
}

void AuditFeed::setReading(std::string_view name, std::optional<core::Amount> amount)
{
    const std::scoped_lock lock(m_mutex);
    if (amount)
        m_reading.insert_or_assign(std::string(name), *amount);
    else
        m_reading.erase(std::string(name));
}

std::map<std::string, core::Amount> AuditFeed::reading() const
{
    const std::scoped_lock lock(m_mutex);
    return m_reading;
}

core::Result<core::hash::AuditTotals> runAudit(
    const AuditQuestion& question, AuditFeed& feed, const core::Progress& progress)
{
    LoadedList list{ .question = question };
    resolve(list, progress.stop);
    if (list.question.isEmpty())
        return core::fail(core::ErrorCode::NotAChecksumFile, list.question.folder.native());
    list.folder = folderFor(list.question);
    const core::hash::ChecksumFile entries = TRY(read(list.question, list, progress.stop));
    describe(list, entries);
    // The sidecar of a file says nothing of its neighbours.
    const bool isForFolder = list.question.files.empty();
    const core::hash::AuditScope scope{ .folder = list.folder,
        .newFiles = isForFolder ? list.question.newFiles : core::hash::NewFiles::Ignore,
        .checksumFile = list.question.list };
    feed.putList(std::move(list));
    if (entries.entries.empty())
        return core::hash::AuditTotals{};
    return core::hash::auditFolder(
        entries, scope, progress, [&](core::hash::AuditedFile&& file) { feed.put(std::move(file)); },
        [&](std::string_view name, std::optional<core::Amount> amount) { feed.setReading(name, amount); });
}

} // namespace gui::hash
