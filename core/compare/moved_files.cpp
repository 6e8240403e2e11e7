// SPDX-License-Identifier: Apache-2.0
#include "core/compare/moved_files.h"

#include "core/io/parallel.h"

#include <algorithm>
#include <map>

namespace core::compare {
namespace {

constexpr int mostTries = 4;

struct Group {
    std::vector<const io::TreeEntry*> left;
    std::vector<const io::TreeEntry*> right;
};

std::vector<Group> groupBySize(const std::vector<EntryPair>& pairs)
{
    std::map<std::uint64_t, Group> bySize;
    for (const EntryPair& pair : pairs) {
        const io::TreeEntry& only = pair.left ? *pair.left : *pair.right;
        if ((pair.left && pair.right) || only.kind != io::EntryKind::File || only.size == 0)
            continue;
        Group& group = bySize[only.size];
        (pair.left ? group.left : group.right).push_back(&only);
    }
    std::vector<Group> groups;
    for (auto& [size, group] : bySize) {
        if (!group.left.empty() && !group.right.empty())
            groups.push_back(std::move(group));
    }
    return groups;
}

std::string_view lastPart(const io::TreeEntry& entry)
{
    const std::string_view path = entry.path;
    return path.substr(path.rfind('/') + 1);
}

class Finder {
public:
    Finder(const io::EnclosedFolder& left, const io::EnclosedFolder& right, const StopFlag& stop)
        : m_left(left)
        , m_right(right)
        , m_stop(stop)
    {
    }

    /// Of one group, so that groups can be looked at side by side.
    Result<Moves> find(Group& group) const
    {
        Moves moves;
        std::unordered_multimap<std::string_view, const io::TreeEntry*> byName;
        for (const io::TreeEntry* right : group.right)
            byName.emplace(lastPart(*right), right);
        std::vector<const io::TreeEntry*> rest;
        for (const io::TreeEntry* left : group.left) {
            const auto [first, end] = byName.equal_range(lastPart(*left));
            int tries = 0;
            bool isFound = false;
            for (auto at = first; at != end && tries < mostTries && !isFound; ++tries) {
                isFound = TRY(areEqual(*left, *at->second));
                if (isFound) {
                    record(moves, left, at->second);
                    byName.erase(at);
                    break;
                }
                ++at;
            }
            if (!isFound)
                rest.push_back(left);
        }
        TRY(findByContent(rest, group.right, moves));
        return moves;
    }

private:
    Result<> findByContent(const std::vector<const io::TreeEntry*>& lefts,
        std::vector<const io::TreeEntry*>& rights, Moves& moves) const
    {
        std::erase_if(rights, [&](const io::TreeEntry* right) { return moves.contains(right); });
        for (const io::TreeEntry* left : lefts) {
            int tries = 0;
            for (auto right = rights.begin(); right != rights.end() && tries < mostTries; ++right, ++tries) {
                if (TRY(areEqual(*left, **right))) {
                    record(moves, left, *right);
                    rights.erase(right);
                    break;
                }
            }
        }
        return {};
    }

    static void record(Moves& moves, const io::TreeEntry* left, const io::TreeEntry* right)
    {
        moves.emplace(left, right);
        moves.emplace(right, left);
    }

    /// What cannot be read is equal to nothing; its own verdict says so.
    Result<bool> areEqual(const io::TreeEntry& left, const io::TreeEntry& right) const
    {
        if (m_stop.isRequested())
            return fail(ErrorCode::Cancelled);
        Result<io::FileSource> one = m_left.openFile(left.path, m_stop);
        Result<io::FileSource> other = m_right.openFile(right.path, m_stop);
        if (!one || !other)
            return false;
        const Result<std::optional<std::uint64_t>> difference
            = findFirstDifference(*one, *other, { .stop = m_stop });
        if (!difference && difference.error().code == ErrorCode::Cancelled)
            return std::unexpected(difference.error());
        return difference && !*difference;
    }

    const io::EnclosedFolder& m_left;
    const io::EnclosedFolder& m_right;
    const StopFlag& m_stop;
};

} // namespace

Result<Moves> findMoves(const std::vector<EntryPair>& pairs, const io::EnclosedFolder& left,
    const io::EnclosedFolder& right, const StopFlag& stop)
{
    std::vector<Group> groups = groupBySize(pairs);
    std::vector<Moves> found(groups.size());
    const Finder finder(left, right, stop);
    TRY(io::forEachInParallel(groups.size(), [&](std::size_t index) -> Result<> {
        found[index] = TRY(finder.find(groups[index]));
        return {};
    }));
    Moves moves;
    for (Moves& some : found)
        moves.merge(some);
    return moves;
}

} // namespace core::compare
