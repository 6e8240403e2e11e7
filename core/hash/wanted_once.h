// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/hash/checksum_line.h"
#include "core/hash/multi_digest.h"

#include <span>
#include <vector>

namespace core::hash {

/// What the lines about one file want, each digest once however often it is listed.
class WantedOnce {
public:
    void add(const ChecksumEntry& entry);
    std::span<const Wanted> wanted() const { return m_wanted; }
    /// Of an entry that was added, among the digests of wanted().
    const Bytes& digestFor(const ChecksumEntry& entry, const Digests& digests) const
    {
        return digests.values[indexOf(entry)];
    }

private:
    std::size_t indexOf(const ChecksumEntry& entry) const;

    std::vector<Wanted> m_wanted;
};

} // namespace core::hash
