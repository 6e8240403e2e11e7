// SPDX-License-Identifier: Apache-2.0
#include "core/hash/checksum_creation.h"

#include "core/hash/checksum_writer.h"
#include "core/hash/list_name.h"
#include "core/hash/multi_digest.h"
#include "core/io/folder.h"
#include "core/io/parallel.h"

#include <algorithm>
#include <set>
#include <unordered_map>
#include <utility>

namespace core::hash {
namespace {

namespace fs = std::filesystem;

/// Names relative to the list's folder. Files share their folders, and to resolve these takes its time.
class RelativeNames {
public:
    explicit RelativeNames(const CreationPlan& plan)
        : m_plan(plan)
        , m_folder(plan.list.has_parent_path() ? plan.list.parent_path() : fs::path("."))
    {
    }

    Result<std::string> nameOf(const fs::path& file)
    {
        std::string name = file.filename().native();
        if (m_plan.arrangement == Arrangement::OneForAll) {
            const auto [found, isNew] = m_prefixes.try_emplace(file.parent_path().native());
            if (isNew)
                found->second = prefixOf(file);
            const std::optional<std::string>& prefix = found->second;
            if (!prefix)
                return fail(ErrorCode::OutsideFolder, file.native());
            name.insert(0, *prefix);
        }
        // Programs that check the list would read standard input.
        return name == "-" ? "./-" : name;
    }

private:
    std::optional<std::string> prefixOf(const fs::path& file) const
    {
        Result<std::string> relative = nameRelativeTo(m_folder, file);
        if (!relative)
            return {};
        relative->resize(relative->size() - file.filename().native().size());
        return *std::move(relative);
    }

    const CreationPlan& m_plan;
    fs::path m_folder;
    std::unordered_map<std::string, std::optional<std::string>> m_prefixes;
};

/// What is to be hashed, as the inputs name it.
class Gathering {
public:
    Gathering(const CreationPlan& plan, Creation& creation)
        : m_plan(plan)
        , m_names(plan)
        , m_creation(creation)
    {
    }

    Result<> add(const fs::path& input, const StopFlag& stop)
    {
        std::error_code failure;
        if (!fs::is_directory(input, failure)) {
            addFile(input, Origin::Named);
            return {};
        }
        Result<io::FolderListing> listing = io::listFiles(input, stop);
        if (!listing) {
            if (listing.error().code == ErrorCode::Cancelled)
                return std::unexpected(std::move(listing).error());
            m_creation.unreadableFolders.push_back(std::move(listing).error());
            return {};
        }
        for (const fs::path& file : listing->files)
            addFile(inFolder(input, file), Origin::Found);
        for (const fs::path& other : listing->others)
            m_creation.omitted.push_back({ .path = inFolder(input, other), .why = Omission::NotRegular });
        std::ranges::move(listing->unreadable, std::back_inserter(m_creation.unreadableFolders));
        return {};
    }

private:
    enum class Origin : std::uint8_t { Named, Found };

    /// "." is where one is: its files are called as they are called there.
    static fs::path inFolder(const fs::path& folder, const fs::path& file)
    {
        return folder == "." ? file : folder / file;
    }

    void addFile(const fs::path& path, Origin origin)
    {
        Result<std::string> name = m_names.nameOf(path);
        const bool isTheList = m_plan.arrangement == Arrangement::OneForAll && name
            && *name == m_plan.list.filename().native();
        // A list that was asked for by its name is a file like others.
        if (isTheList || (origin == Origin::Found && isListName(path.filename().native()))) {
            m_creation.omitted.push_back({ .path = path, .why = Omission::ChecksumFile });
            return;
        }
        const bool isOnce = m_plan.arrangement == Arrangement::OneForAll;
        if (!m_seen.insert(isOnce && name ? *name : path.lexically_normal().native()).second)
            return;
        CreatedFile file{ .path = path, .name = name.value_or(path.native()) };
        if (!name)
            file.error = name.error();
        m_creation.files.push_back(std::move(file));
    }

    const CreationPlan& m_plan;
    RelativeNames m_names;
    Creation& m_creation;
    std::set<std::string> m_seen;
};

std::vector<ChecksumLine> linesOf(const CreatedFile& file, std::span<const Algorithm> algorithms)
{
    std::vector<ChecksumLine> lines;
    for (std::size_t i = 0; i < file.digests.size(); ++i)
        lines.push_back(
            { .name = file.name, .algorithm = algorithms[i], .digest = file.digests[i], .size = file.size });
    return lines;
}

/// Whether the name can stand in the list at all, which is known before the file is read.
Result<> checkName(const CreationPlan& plan, const CreatedFile& file)
{
    const Algorithm algorithm = plan.algorithms.front();
    const ChecksumLine line{
        .name = file.name, .algorithm = algorithm, .digest = Bytes(crypto::digestSize(algorithm)), .size = 0
    };
    TRY(writeChecksums(plan.format, std::span(&line, 1)));
    return {};
}

/// The list's name is longer than the file's.
Result<> checkListNames(const CreationPlan& plan, const CreatedFile& file)
{
    if (plan.arrangement == Arrangement::OneForAll)
        return {};
    for (const fs::path& list : listsBeside(plan, file.path)) {
        std::error_code failure;
        (void)fs::file_size(list, failure);
        if (failure == std::errc::filename_too_long)
            return fail(ErrorCode::WriteFailed, list.native(), Cause::NameTooLong);
    }
    return {};
}

/// What was read of a file, and its digests.
Result<Digests> hashFile(const CreationPlan& plan, const CreatedFile& file, const Progress& progress)
{
    TRY(checkName(plan, file));
    TRY(checkListNames(plan, file));
    std::error_code failure;
    const fs::file_status status = fs::status(file.path, failure);
    // Nobody waits for a pipe here.
    if (fs::exists(status) && !fs::is_regular_file(status))
        return fail(ErrorCode::ReadFailed, file.path.native(), Cause::NotRegular);
    io::FileSource source = TRY(io::FileSource::open(file.path, progress.stop));
    std::vector<Wanted> wanted;
    for (const Algorithm algorithm : plan.algorithms)
        wanted.push_back({ .algorithm = algorithm });
    Digests digests = TRY(digest(source, wanted, progress));
    if (source.hasChanged())
        return fail(ErrorCode::ReadFailed, file.path.native(), Cause::ChangedMeanwhile);
    return digests;
}

std::uint64_t totalSize(const std::vector<CreatedFile>& files)
{
    std::uint64_t total = 0;
    for (const CreatedFile& file : files) {
        std::error_code failure;
        const std::uintmax_t size = fs::file_size(file.path, failure);
        total += failure ? 0 : size;
    }
    return total;
}

Result<> refuseExisting(const CreationPlan& plan, const fs::path& list)
{
    std::error_code failure;
    if (plan.existing == io::Existing::Refuse && fs::is_regular_file(list, failure))
        return fail(ErrorCode::FileExists, list.native());
    return {};
}

Result<> writeFile(const CreationPlan& plan, const fs::path& list, const std::string& text)
{
    io::FileSink sink = TRY(io::FileSink::create(list, io::Secrecy::Plain, plan.existing));
    TRY(sink.write(asBytes(text)));
    return sink.commit();
}

/// "sha256", as the names of lists end; sums of BLAKE2b are called by the program that checks them.
std::string suffixOf(Algorithm algorithm)
{
    return algorithm == Algorithm::Blake2b512 ? "b2" : traitsOf(algorithm).id;
}

std::string suffixOf(const CreationPlan& plan)
{
    if (plan.format == ChecksumFormat::Sfv)
        return "sfv";
    if (plan.format == ChecksumFormat::Hashdeep)
        return "hashdeep";
    return plan.algorithms.size() == 1 ? suffixOf(plan.algorithms.front()) : "sums";
}

/// The text of each of listsBeside(), in their order.
Result<std::vector<std::string>> textsBeside(const CreationPlan& plan, const CreatedFile& file)
{
    const std::vector<ChecksumLine> lines = linesOf(file, plan.algorithms);
    std::vector<std::string> texts;
    if (plan.format != ChecksumFormat::Gnu) {
        texts.push_back(TRY(writeChecksums(plan.format, lines)));
        return texts;
    }
    for (const ChecksumLine& line : lines)
        texts.push_back(TRY(writeChecksums(plan.format, std::span(&line, 1))));
    return texts;
}

Result<std::vector<fs::path>> writeBeside(const CreationPlan& plan, const Creation& creation)
{
    for (const CreatedFile& file : creation.files) {
        for (const fs::path& list : listsBeside(plan, file.path))
            TRY(refuseExisting(plan, list));
    }
    std::vector<fs::path> written;
    for (const CreatedFile& file : creation.files) {
        if (file.error)
            continue;
        const std::vector<std::string> texts = TRY(textsBeside(plan, file));
        const std::vector<fs::path> lists = listsBeside(plan, file.path);
        for (std::size_t i = 0; i < lists.size(); ++i) {
            TRY(writeFile(plan, lists[i], texts[i]));
            written.push_back(lists[i]);
        }
    }
    return written;
}

} // namespace

Result<> checkPlan(const CreationPlan& plan)
{
    if (plan.algorithms.empty())
        return fail(ErrorCode::InvalidParameter, "algorithms");
    if (!isWritable(plan.format))
        return fail(ErrorCode::InvalidParameter, "format");
    const bool isOneEach = plan.format == ChecksumFormat::Gnu && plan.arrangement == Arrangement::BesideEach;
    if (!isOneEach)
        TRY(checkAlgorithms(plan.format, plan.algorithms));
    if (plan.arrangement == Arrangement::BesideEach)
        return {};
    if (!plan.list.has_filename())
        return fail(ErrorCode::InvalidParameter, "list");
    return refuseExisting(plan, plan.list);
}

Result<Creation> hashForLists(
    const CreationPlan& plan, const Progress& progress, const std::function<void(const CreatedFile&)>& take)
{
    TRY(checkPlan(plan));
    Creation creation;
    Gathering gathering(plan, creation);
    for (const fs::path& input : plan.inputs)
        TRY(gathering.add(input, progress.stop));
    std::vector<CreatedFile>& files = creation.files;
    ProgressSum sum(progress, progress.report ? totalSize(files) : 0);
    io::mapInOrder<Result<Digests>>(
        files.size(),
        [&](std::size_t index) -> Result<Digests> {
            if (files[index].error)
                return std::unexpected(*files[index].error);
            if (progress.stop.isRequested())
                return fail(ErrorCode::Cancelled);
            return hashFile(plan, files[index], sum.part());
        },
        [&](std::size_t index, Result<Digests>&& digests) {
            CreatedFile& file = files[index];
            if (digests) {
                file.size = digests->size;
                file.digests = std::move(digests->values);
            } else {
                file.error = std::move(digests).error();
                ++creation.failures;
            }
            if (take && !progress.stop.isRequested())
                take(file);
        });
    if (progress.stop.isRequested())
        return fail(ErrorCode::Cancelled);
    creation.failures += creation.unreadableFolders.size();
    return creation;
}

Result<std::string> listText(const CreationPlan& plan, const Creation& creation)
{
    std::vector<ChecksumLine> lines;
    for (const CreatedFile& file : creation.files) {
        if (!file.error)
            std::ranges::move(linesOf(file, plan.algorithms), std::back_inserter(lines));
    }
    return writeChecksums(plan.format, lines);
}

Result<std::vector<fs::path>> writeLists(
    const CreationPlan& plan, const Creation& creation, Failures failures)
{
    if (failures == Failures::Refuse && creation.failures > 0) {
        for (const CreatedFile& file : creation.files) {
            if (file.error)
                return std::unexpected(*file.error);
        }
        return std::unexpected(creation.unreadableFolders.front());
    }
    TRY(checkPlan(plan));
    if (plan.arrangement == Arrangement::BesideEach)
        return writeBeside(plan, creation);
    TRY(writeFile(plan, plan.list, TRY(listText(plan, creation))));
    return std::vector{ plan.list };
}

std::vector<fs::path> listsBeside(const CreationPlan& plan, const fs::path& file)
{
    std::vector<fs::path> lists;
    if (plan.format != ChecksumFormat::Gnu) {
        lists.emplace_back(file.native() + "." + suffixOf(plan));
        return lists;
    }
    for (const Algorithm algorithm : plan.algorithms)
        lists.emplace_back(file.native() + "." + suffixOf(algorithm));
    return lists;
}

} // namespace core::hash
