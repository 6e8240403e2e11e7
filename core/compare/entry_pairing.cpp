// SPDX-License-Identifier: Apache-2.0
#include "core/compare/entry_pairing.h"

#include "core/base/text.h"

#include <algorithm>
#include <unordered_map>

namespace core::compare {
namespace {

std::vector<EntryPair> mergeByBytes(
    const std::vector<io::TreeEntry>& left, const std::vector<io::TreeEntry>& right)
{
    std::vector<EntryPair> pairs;
    pairs.reserve(std::max(left.size(), right.size()));
    auto one = left.begin();
    auto other = right.begin();
    while (one != left.end() || other != right.end()) {
        const int order = one == left.end() ? 1 : other == right.end() ? -1 : one->path.compare(other->path);
        EntryPair pair;
        if (order <= 0)
            pair.left = &*one++;
        if (order >= 0)
            pair.right = &*other++;
        pairs.push_back(pair);
    }
    return pairs;
}

NameMatch matchOf(const std::string& left, const std::string& right)
{
    return composed(left) == composed(right) ? NameMatch::NormalForm : NameMatch::LetterCase;
}

} // namespace

std::vector<EntryPair> pairEntries(const io::FolderTree& left, const io::FolderTree& right)
{
    std::vector<EntryPair> pairs = mergeByBytes(left.entries, right.entries);
    std::unordered_map<std::string, std::size_t> lonelyRight;
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        if (!pairs[i].left)
            lonelyRight.try_emplace(caseFolded(pairs[i].right->path), i);
    }
    if (lonelyRight.empty())
        return pairs;
    for (EntryPair& pair : pairs) {
        // One without both has just been joined to another.
        if (pair.right || !pair.left)
            continue;
        const auto found = lonelyRight.find(caseFolded(pair.left->path));
        if (found == lonelyRight.end())
            continue;
        pair.right = std::exchange(pairs[found->second].right, nullptr);
        pair.match = matchOf(pair.left->path, pair.right->path);
        lonelyRight.erase(found);
    }
    std::erase_if(pairs, [](const EntryPair& pair) { return !pair.left && !pair.right; });
    return pairs;
}

} // namespace core::compare
