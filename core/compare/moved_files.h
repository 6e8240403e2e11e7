// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/compare/entry_pairing.h"
#include "core/io/enclosed_folder.h"

#include <unordered_map>

namespace core::compare {

/// The other name of each file that is on one side only and equal to such a file of the other side.
using Moves = std::unordered_map<const io::TreeEntry*, const io::TreeEntry*>;

/// By size, then by content; of several that are equal those with the same last part of the name belong
/// together. Compares each file with 4 others at most; empty files have no other name.
Result<Moves> findMoves(const std::vector<EntryPair>& pairs, const io::EnclosedFolder& left,
    const io::EnclosedFolder& right, const StopFlag& stop);

} // namespace core::compare
