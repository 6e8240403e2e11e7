// SPDX-License-Identifier: Apache-2.0
#include "core/hash/moved_files.h"

#include "core/hash/multi_digest.h"
#include "core/io/parallel.h"

#include <algorithm>
#include <atomic>
#include <map>
#include <set>
#include <utility>

namespace core::hash {
namespace {

using DigestKey = std::pair<Algorithm, Bytes>;

Wanted wantedFor(const ChecksumEntry& entry)
{
    const bool isVariable = crypto::hasVariableLength(entry.algorithm);
    return { .algorithm = entry.algorithm,
        .length = isVariable ? std::optional(entry.digest.size()) : std::nullopt };
}

/// Every kind of digest that some missing file has, once.
std::vector<Wanted> wantedFor(std::span<const MissingFile> missing)
{
    std::vector<Wanted> all;
    for (const MissingFile& file : missing) {
        const Wanted wanted = wantedFor(*file.entry);
        const bool isKnown = std::ranges::any_of(all, [&](const Wanted& each) {
            return each.algorithm == wanted.algorithm && each.length == wanted.length;
        });
        if (!isKnown)
            all.push_back(wanted);
    }
    return all;
}

/// Of those that a list with sizes leaves as possible, as many as may be read.
std::vector<std::size_t> candidates(
    std::span<const std::uint64_t> sizes, std::span<const MissingFile> missing, std::uint64_t mostToRead)
{
    std::set<std::uint64_t> known;
    bool areAllKnown = true;
    for (const MissingFile& file : missing) {
        areAllKnown = areAllKnown && file.entry->size;
        known.insert(file.entry->size.value_or(0));
    }
    std::vector<std::size_t> chosen;
    for (std::size_t index = 0; index < sizes.size(); ++index) {
        const std::uint64_t size = sizes[index];
        if (size == 0 || size > mostToRead || (areAllKnown && !known.contains(size)))
            continue;
        mostToRead -= size;
        chosen.push_back(index);
    }
    return chosen;
}

} // namespace

Result<std::vector<std::optional<std::size_t>>> findMoved(const io::EnclosedFolder& folder,
    std::span<const std::filesystem::path> files, std::span<const std::uint64_t> sizes,
    std::span<const MissingFile> missing, std::uint64_t mostToRead, ProgressSum& progress,
    const StopFlag& stop)
{
    std::multimap<DigestKey, std::size_t> missingByDigest;
    for (std::size_t index = 0; index < missing.size(); ++index)
        missingByDigest.emplace(
            DigestKey(missing[index].entry->algorithm, missing[index].entry->digest), index);
    const std::vector<Wanted> wanted = wantedFor(missing);
    const std::vector<std::size_t> chosen = candidates(sizes, missing, mostToRead);
    for (const std::size_t index : chosen)
        progress.expectMore(sizes[index]);

    std::vector<std::optional<std::size_t>> found(files.size());
    std::atomic<bool> isDone = missing.empty();
    io::mapInOrder<std::optional<Digests>>(
        chosen.size(),
        [&](std::size_t index) -> std::optional<Digests> {
            if (isDone || stop.isRequested())
                return {};
            // What cannot be read is no missing file; that it cannot be read is said where it is asked for.
            Result<io::FileSource> source = folder.openFile(files[chosen[index]], stop);
            if (!source)
                return {};
            Result<Digests> digests = digest(*source, wanted, progress.part());
            return digests && !source->hasChanged() ? std::optional(*std::move(digests)) : std::nullopt;
        },
        [&](std::size_t index, std::optional<Digests>&& digests) {
            for (std::size_t each = 0; digests && each < wanted.size(); ++each) {
                const auto match
                    = missingByDigest.find(DigestKey(wanted[each].algorithm, digests->values[each]));
                if (match == missingByDigest.end())
                    continue;
                found[chosen[index]] = match->second;
                missingByDigest.erase(match);
                isDone = missingByDigest.empty();
                return;
            }
        });
    if (stop.isRequested())
        return fail(ErrorCode::Cancelled);
    return found;
}

} // namespace core::hash
