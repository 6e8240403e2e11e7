// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/compare/folder_comparison.h"

namespace core::compare {

/// What the two folders hold under one name; one of them may be null.
struct EntryPair {
    const io::TreeEntry* left = nullptr;
    const io::TreeEntry* right = nullptr;
    NameMatch match = NameMatch::Exact;

    const std::string& name() const { return left ? left->path : right->path; }
};

/// Every entry of both trees once, in the order of the names: by the same bytes, and what is then alone on
/// its side by the same letters.
std::vector<EntryPair> pairEntries(const io::FolderTree& left, const io::FolderTree& right);

} // namespace core::compare
