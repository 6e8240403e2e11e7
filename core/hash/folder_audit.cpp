// SPDX-License-Identifier: Apache-2.0
#include "core/hash/folder_audit.h"

#include "core/base/translatable.h"
#include "core/hash/multi_digest.h"
#include "core/io/file_stream.h"
#include "core/io/folder.h"
#include "core/io/parallel.h"

#include <algorithm>
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

bool liesIn(const fs::path& inner, const fs::path& folder)
{
    return std::ranges::mismatch(folder, inner).in1 == folder.end();
}

bool namesParentFolder(const fs::path& name)
{
    return std::ranges::find(name, fs::path("..")) != name.end();
}

/// Where the folders of the listed files really are. Most files share theirs, so each is looked up once.
class Folders {
public:
    Folders(fs::path root, const std::vector<Listed>& files)
        : m_root(std::move(root))
    {
        for (const Listed& file : files) {
            const fs::path parent = fs::path(file.name).parent_path();
            const auto [found, isNew] = m_found.try_emplace(parent.native());
            if (isNew && !namesParentFolder(parent))
                found->second.path = fs::canonical(m_root / parent, found->second.failure);
        }
    }
    const fs::path& root() const { return m_root; }
    /// Empty where it could not be found, which `failure` then explains.
    const fs::path& realPath(const fs::path& parent, std::error_code& failure) const
    {
        const Found& found = m_found.at(parent.native());
        failure = found.failure;
        return found.path;
    }

private:
    struct Found {
        fs::path path{};
        std::error_code failure{};
    };
    fs::path m_root;
    std::unordered_map<std::string, Found> m_found;
};

class Auditor {
public:
    Auditor(const Folders& folders, ProgressSum& progress)
        : m_folders(folders)
        , m_progress(progress)
    {
    }

    AuditedFile audit(const Listed& file) const
    {
        const fs::path name = file.name;
        if (name.is_absolute() || name.has_root_path())
            return refused(file, Refusal::AbsoluteName);
        if (namesParentFolder(name))
            return refused(file, Refusal::ParentFolder);
        std::error_code failure;
        fs::path path = m_folders.realPath(name.parent_path(), failure);
        fs::file_type type = fs::file_type::none;
        if (!failure && !liesIn(path, m_folders.root()))
            return refused(file, Refusal::LinkOutside);
        if (!failure) {
            path /= name.filename();
            type = fs::symlink_status(path, failure).type();
        }
        if (!failure && type == fs::file_type::symlink) {
            path = fs::canonical(path, failure);
            type = failure ? fs::file_type::none : fs::status(path, failure).type();
        }
        if (type == fs::file_type::not_found || failure == std::errc::no_such_file_or_directory
            || failure == std::errc::not_a_directory)
            return judged(file, Verdict::Missing);
        if (failure) // opening it will tell precisely why
            return compare(file, m_folders.root() / name);
        if (!liesIn(path, m_folders.root()))
            return refused(file, Refusal::LinkOutside);
        if (type != fs::file_type::regular && type != fs::file_type::directory)
            return refused(file, Refusal::NotRegular);
        return compare(file, path);
    }

private:
    /// One pass, however many digests are listed.
    AuditedFile compare(const Listed& file, const fs::path& path) const
    {
        std::vector<Wanted> wanted;
        for (const ChecksumEntry* entry : file.entries) {
            wanted.push_back({ .algorithm = entry->algorithm,
                .length = crypto::hasVariableLength(entry->algorithm) ? std::optional(entry->digest.size())
                                                                      : std::nullopt });
        }
        Result<io::FileSource> source = io::FileSource::open(path);
        if (!source && source.error().code == ErrorCode::FileNotFound)
            return judged(file, Verdict::Missing);
        if (!source)
            return unreadable(file, std::move(source).error());
        Result<Digests> digests = digest(*source, wanted, m_progress.part());
        if (!digests)
            return unreadable(file, std::move(digests).error());
        const bool isSame = std::ranges::equal(digests->values, file.entries, {}, {}, &ChecksumEntry::digest);
        return judged(file, isSame ? Verdict::Ok : Verdict::Changed);
    }

    const Folders& m_folders;
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
    for (const fs::path& name : listing.files) {
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
    std::error_code failure;
    const fs::path folder = fs::canonical(scope.folder, failure);
    if (failure)
        return fail(ErrorCode::FileNotFound, scope.folder.native());
    const std::vector<Listed> files = groupByName(list);
    ProgressSum sum(progress, progress.report ? totalSize(folder, files) : 0);
    const Folders folders(folder, files);
    const Auditor auditor(folders, sum);
    io::mapInOrder<AuditedFile>(
        files.size(), [&](std::size_t index) { return auditor.audit(files[index]); },
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
