// SPDX-License-Identifier: Apache-2.0
#include "core/hash/folder_audit.h"

#include "core/base/translatable.h"
#include "core/hash/folder_glance.h"
#include "core/hash/moved_files.h"
#include "core/hash/multi_digest.h"
#include "core/hash/wanted_once.h"
#include "core/io/enclosed_folder.h"
#include "core/io/folder.h"
#include "core/io/parallel.h"

#include <algorithm>
#include <atomic>
#include <iterator>
#include <set>
#include <unordered_map>
#include <utility>

namespace core::hash {
namespace {

namespace fs = std::filesystem;

/// All lines about one name.
struct Listed {
    std::string_view name;
    std::vector<const ChecksumEntry*> entries;
    std::uint64_t foreseen = 0; ///< bytes, which may turn out to be more
};

std::vector<Listed> groupByName(const ChecksumFile& list)
{
    std::vector<Listed> files;
    std::unordered_map<std::string_view, std::size_t> indexOf;
    for (const ChecksumEntry& entry : list.entries) {
        const auto [found, isNew] = indexOf.try_emplace(entry.name, files.size());
        if (isNew)
            files.push_back({ .name = entry.name, .entries = {} });
        files[found->second].entries.push_back(&entry);
    }
    return files;
}

AuditedFile judgedBy(const ChecksumEntry& entry, Verdict verdict)
{
    return { .name = entry.name,
        .verdict = verdict,
        .line = entry.line,
        .algorithm = entry.algorithm,
        .expected = entry.digest,
        .expectedSize = entry.size };
}

AuditedFile judged(const Listed& file, Verdict verdict)
{
    return judgedBy(*file.entries.front(), verdict);
}

AuditedFile refused(const Listed& file, Refusal refusal)
{
    AuditedFile audited = judged(file, Verdict::Refused);
    audited.refusal = refusal;
    return audited;
}

AuditedFile unreadable(const Listed& file, Error error)
{
    AuditedFile audited = judged(file, Verdict::Unreadable);
    audited.error = std::move(error);
    return audited;
}

bool namesParentFolder(const fs::path& name)
{
    return std::ranges::find(name, fs::path("..")) != name.end();
}

class Auditor {
public:
    Auditor(
        const io::EnclosedFolder& folder, ProgressSum& progress, const StopFlag& stop, const FileWatch& watch)
        : m_folder(folder)
        , m_progress(progress)
        , m_stop(stop)
        , m_watch(watch)
    {
    }

    AuditedFile audit(const Listed& file)
    {
        const fs::path name = file.name;
        if (name.has_root_path())
            return refused(file, Refusal::AbsoluteName);
        if (namesParentFolder(name))
            return refused(file, Refusal::ParentFolder);
        std::optional<AuditedFile> audited = auditOnce(file, name);
        // Often it was the last write, or a file was put in its place.
        if (!audited)
            audited = auditOnce(file, name);
        if (audited)
            return *std::move(audited);
        return unreadable(file,
            { .code = ErrorCode::ReadFailed, .subject = name.native(), .cause = Cause::ChangedMeanwhile });
    }

    std::uint64_t bytesRead() const { return m_bytesRead; }

private:
    /// Nothing when the file changed while it was read.
    std::optional<AuditedFile> auditOnce(const Listed& file, const fs::path& name)
    {
        Result<io::FileSource> source = m_folder.openFile(name, m_stop);
        if (source)
            return compare(file, *source);
        if (source.error().code == ErrorCode::FileNotFound)
            return judged(file, Verdict::Missing);
        if (source.error().code == ErrorCode::OutsideFolder)
            return refused(file, Refusal::LinkOutside);
        if (source.error().cause == Cause::NotRegular)
            return refused(file, Refusal::NotRegular);
        return unreadable(file, std::move(source).error());
    }

    /// One pass, however many digests are listed; none where a listed size is another.
    std::optional<AuditedFile> compare(const Listed& file, io::FileSource& source)
    {
        const std::optional<std::uint64_t> size = source.sizeHint();
        if (size && *size > file.foreseen)
            m_progress.expectMore(*size - file.foreseen);
        for (const ChecksumEntry* entry : file.entries) {
            if (!size || entry->size.value_or(*size) == *size)
                continue;
            m_progress.part().tell({ .done = *size, .total = size });
            AuditedFile audited = judgedBy(*entry, Verdict::Changed);
            audited.size = size;
            return audited;
        }
        WantedOnce once;
        for (const ChecksumEntry* entry : file.entries)
            once.add(*entry);
        Result<Digests> digests = digestWatched(file, source, once.wanted());
        if (!digests)
            return unreadable(file, std::move(digests).error());
        if (source.hasChanged()) {
            m_progress.expectMore(digests->size);
            return {};
        }
        m_bytesRead += digests->size;
        const auto isAsListed = [&](const ChecksumEntry* entry) {
            return once.digestFor(*entry, *digests) == entry->digest
                && entry->size.value_or(digests->size) == digests->size;
        };
        const auto failed = std::ranges::find_if_not(file.entries, isAsListed);
        const bool isSame = failed == file.entries.end();
        const ChecksumEntry& entry = isSame ? *file.entries.front() : **failed;
        AuditedFile audited = judgedBy(entry, isSame ? Verdict::Ok : Verdict::Changed);
        audited.actual = once.digestFor(entry, *digests);
        audited.size = digests->size;
        return audited;
    }

    Result<Digests> digestWatched(
        const Listed& file, io::FileSource& source, std::span<const Wanted> wanted) const
    {
        // A hundred thousand small files would say more than anybody can hear.
        constexpr std::uint64_t leastToWatch = std::uint64_t(1) << 20;
        Progress part = m_progress.part();
        if (!m_watch || source.sizeHint().value_or(0) < leastToWatch)
            return digest(source, wanted, part);
        const Progress watched{ .stop = part.stop, .report = [&](Amount amount) {
                                   part.tell(amount);
                                   m_watch(file.name, amount);
                               } };
        Result<Digests> digests = digest(source, wanted, watched);
        m_watch(file.name, {});
        return digests;
    }

    const io::EnclosedFolder& m_folder;
    ProgressSum& m_progress;
    const StopFlag& m_stop;
    const FileWatch& m_watch;
    std::atomic<std::uint64_t> m_bytesRead = 0;
};

/// What is going to be read, as far as a look at the folder tells.
std::uint64_t foresee(const fs::path& folder, std::vector<Listed>& files, const StopFlag& stop)
{
    FolderGlance glance(folder);
    std::uint64_t total = 0;
    for (Listed& file : files) {
        if (stop.isRequested())
            break;
        file.foreseen = glance.sizeOf(file.name);
        total += file.foreseen;
    }
    return total;
}

/// "./a/b" in the list and "a/b" in the folder are the same file.
std::string plainName(std::string_view name)
{
    return fs::path(name).lexically_normal().native();
}

/// What lies in the folder and is not in the list; files and others together, by name.
Result<io::FolderListing> listNew(
    const std::vector<Listed>& files, const AuditScope& scope, const StopFlag& stop)
{
    std::set<std::string> known;
    for (const Listed& file : files)
        known.insert(plainName(file.name));
    io::FolderListing listing = TRY(io::listFiles(scope.folder, stop));
    const auto isNoNews = [&](const fs::path& name) {
        std::error_code failure;
        return known.contains(name.native())
            || fs::equivalent(scope.folder / name, scope.checksumFile, failure);
    };
    std::erase_if(listing.files, isNoNews);
    std::erase_if(listing.others, isNoNews);
    return listing;
}

/// By the name of the new file the one of the missing.
Result<std::unordered_map<std::string, std::string>> formerNames(const io::EnclosedFolder& folder,
    const std::vector<fs::path>& newFiles, const std::vector<MissingFile>& missing, const AuditScope& scope,
    ProgressSum& progress, const StopFlag& stop)
{
    std::unordered_map<std::string, std::string> names;
    if (missing.empty())
        return names;
    std::vector<std::uint64_t> sizes;
    for (const fs::path& name : newFiles) {
        std::error_code failure;
        const std::uintmax_t size = fs::file_size(scope.folder / name, failure);
        sizes.push_back(failure ? 0 : size);
    }
    const auto found = TRY(findMoved(folder, newFiles, sizes, missing, scope.mostToSearch, progress, stop));
    for (std::size_t index = 0; index < found.size(); ++index) {
        if (const std::optional<std::size_t>& place = found[index])
            names.emplace(newFiles[index].native(), missing[*place].name);
    }
    return names;
}

Result<> reportNewFiles(const io::EnclosedFolder& folder, const std::vector<Listed>& files,
    const std::vector<MissingFile>& missing, const AuditScope& scope, ProgressSum& progress,
    const StopFlag& stop, const std::function<void(AuditedFile&&)>& take)
{
    io::FolderListing listing = TRY(listNew(files, scope, stop));
    auto former = TRY(formerNames(folder, listing.files, missing, scope, progress, stop));
    // A link, a pipe or a device that nobody listed is as new as a file.
    std::vector<fs::path> names = std::move(listing.files);
    std::ranges::move(listing.others, std::back_inserter(names));
    std::ranges::sort(names, {}, &fs::path::native);
    for (const fs::path& name : names) {
        const auto found = former.find(name.native());
        take({ .name = name.native(),
            .verdict = Verdict::New,
            .formerName = found == former.end() ? std::string() : std::move(found->second) });
    }
    for (Error& error : listing.unreadable)
        take({ .name = error.subject, .verdict = Verdict::Unreadable, .error = error });
    return {};
}

} // namespace

const char* messageOf(Refusal refusal)
{
    switch (refusal) {
    case Refusal::AbsoluteName:
        return TRANSLATABLE("core::hash", "an absolute name");
    case Refusal::ParentFolder:
        return TRANSLATABLE("core::hash", "the name climbs out of the folder with \"..\"");
    case Refusal::LinkOutside:
        return TRANSLATABLE("core::hash", "a link leads out of the folder");
    case Refusal::NotRegular:
        return TRANSLATABLE("core::hash", "it is a device, a pipe or a socket");
    }
    std::unreachable();
}

Result<AuditTotals> auditFolder(const ChecksumFile& list, const AuditScope& scope, const Progress& progress,
    const std::function<void(AuditedFile&&)>& take, const FileWatch& watch)
{
    const io::EnclosedFolder folder = TRY(io::EnclosedFolder::open(scope.folder));
    std::vector<Listed> files = groupByName(list);
    ProgressSum sum(progress, progress.report ? foresee(scope.folder, files, progress.stop) : 0);
    Auditor auditor(folder, sum, progress.stop, watch);
    AuditTotals totals;
    std::vector<MissingFile> missing;
    const auto hand = [&](AuditedFile&& audited) {
        ++totals.files[static_cast<std::size_t>(audited.verdict)];
        take(std::move(audited));
    };
    io::mapInOrder<AuditedFile>(
        files.size(),
        [&](std::size_t index) {
            const Listed& file = files[index];
            return progress.stop.isRequested() ? judged(file, Verdict::Unreadable) : auditor.audit(file);
        },
        [&](std::size_t index, AuditedFile&& audited) {
            if (progress.stop.isRequested())
                return;
            if (audited.verdict == Verdict::Missing)
                missing.push_back({ .name = audited.name, .entry = files[index].entries.front() });
            hand(std::move(audited));
        });
    if (progress.stop.isRequested())
        return fail(ErrorCode::Cancelled);
    totals.bytes = auditor.bytesRead();
    if (scope.newFiles == NewFiles::Report)
        TRY(reportNewFiles(folder, files, missing, scope, sum, progress.stop, hand));
    return totals;
}

} // namespace core::hash
