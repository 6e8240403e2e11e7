// SPDX-License-Identifier: Apache-2.0
#include "core/hash/folder_audit.h"

#include "core/base/translatable.h"
#include "core/hash/multi_digest.h"
#include "core/io/enclosed_folder.h"
#include "core/io/folder.h"
#include "core/io/parallel.h"

#include <algorithm>
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

AuditedFile judged(const Listed& file, Verdict verdict)
{
    return { .name = std::string(file.name), .verdict = verdict, .line = file.entries.front()->line };
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

/// What a file's lines want, each digest once however often it is listed.
class WantedOnce {
public:
    explicit WantedOnce(const Listed& file)
    {
        for (const ChecksumEntry* entry : file.entries) {
            if (indexOf(*entry) == m_wanted.size())
                m_wanted.push_back({ .algorithm = entry->algorithm, .length = lengthOf(*entry) });
        }
    }
    std::span<const Wanted> wanted() const { return m_wanted; }
    const Bytes& digestFor(const ChecksumEntry& entry, const Digests& digests) const
    {
        return digests.values[indexOf(entry)];
    }

private:
    static std::optional<std::size_t> lengthOf(const ChecksumEntry& entry)
    {
        return crypto::hasVariableLength(entry.algorithm) ? std::optional(entry.digest.size()) : std::nullopt;
    }
    std::size_t indexOf(const ChecksumEntry& entry) const
    {
        const auto found = std::ranges::find_if(m_wanted, [&](const Wanted& wanted) {
            return wanted.algorithm == entry.algorithm && wanted.length == lengthOf(entry);
        });
        return static_cast<std::size_t>(found - m_wanted.begin());
    }

    std::vector<Wanted> m_wanted;
};

class Auditor {
public:
    Auditor(const io::EnclosedFolder& folder, ProgressSum& progress)
        : m_folder(folder)
        , m_progress(progress)
    {
    }

    AuditedFile audit(const Listed& file) const
    {
        const fs::path name = file.name;
        if (name.has_root_path())
            return refused(file, Refusal::AbsoluteName);
        if (namesParentFolder(name))
            return refused(file, Refusal::ParentFolder);
        Result<io::FileSource> source = m_folder.openFile(name);
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

private:
    /// One pass, however many digests are listed.
    AuditedFile compare(const Listed& file, io::FileSource& source) const
    {
        const WantedOnce once(file);
        Result<Digests> digests = digest(source, once.wanted(), m_progress.part());
        if (!digests)
            return unreadable(file, std::move(digests).error());
        const bool isSame = std::ranges::all_of(file.entries,
            [&](const ChecksumEntry* entry) { return once.digestFor(*entry, *digests) == entry->digest; });
        return judged(file, isSame ? Verdict::Ok : Verdict::Changed);
    }

    const io::EnclosedFolder& m_folder;
    ProgressSum& m_progress;
};

std::uint64_t totalSize(const fs::path& folder, const std::vector<Listed>& files)
{
    std::uint64_t total = 0;
    for (const Listed& file : files) {
        std::error_code failure;
        const std::uintmax_t size = fs::file_size(folder / file.name, failure);
        total += failure ? 0 : size;
    }
    return total;
}

/// "./a/b" in the list and "a/b" in the folder are the same file.
std::string plainName(std::string_view name)
{
    return fs::path(name).lexically_normal().native();
}

Result<> reportNewFiles(const std::vector<Listed>& files, const AuditScope& scope, const StopFlag& stop,
    const std::function<void(AuditedFile&&)>& take)
{
    std::set<std::string> known;
    for (const Listed& file : files)
        known.insert(plainName(file.name));
    io::FolderListing listing = TRY(io::listFiles(scope.folder, stop));
    // A link, a pipe or a device that nobody listed is as new as a file.
    std::vector<fs::path> names = std::move(listing.files);
    std::ranges::move(listing.others, std::back_inserter(names));
    std::ranges::sort(names, {}, &fs::path::native);
    for (const fs::path& name : names) {
        std::error_code failure;
        if (known.contains(name.native()) || fs::equivalent(scope.folder / name, scope.checksumFile, failure))
            continue;
        take({ .name = name.native(), .verdict = Verdict::New });
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

Result<> auditFolder(const ChecksumFile& list, const AuditScope& scope, const Progress& progress,
    const std::function<void(AuditedFile&&)>& take)
{
    const io::EnclosedFolder folder = TRY(io::EnclosedFolder::open(scope.folder));
    const std::vector<Listed> files = groupByName(list);
    ProgressSum sum(progress, progress.report ? totalSize(scope.folder, files) : 0);
    const Auditor auditor(folder, sum);
    io::mapInOrder<AuditedFile>(
        files.size(),
        [&](std::size_t index) {
            const Listed& file = files[index];
            return progress.stop.isRequested() ? judged(file, Verdict::Unreadable) : auditor.audit(file);
        },
        [&](std::size_t, AuditedFile&& audited) {
            if (!progress.stop.isRequested())
                take(std::move(audited));
        });
    if (progress.stop.isRequested())
        return fail(ErrorCode::Cancelled);
    if (scope.newFiles == NewFiles::Report)
        TRY(reportNewFiles(files, scope, progress.stop, take));
    return {};
}

} // namespace core::hash
