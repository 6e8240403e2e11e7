// SPDX-License-Identifier: Apache-2.0
#include "core/hash/wanted_once.h"

#include <algorithm>

namespace core::hash {
namespace {

std::optional<std::size_t> lengthOf(const ChecksumEntry& entry)
{
    return crypto::hasVariableLength(entry.algorithm) ? std::optional(entry.digest.size()) : std::nullopt;
}

} // namespace

void WantedOnce::add(const ChecksumEntry& entry)
{
    if (indexOf(entry) == m_wanted.size())
        m_wanted.push_back({ .algorithm = entry.algorithm, .length = lengthOf(entry) });
}

std::size_t WantedOnce::indexOf(const ChecksumEntry& entry) const
{
    const auto found = std::ranges::find_if(m_wanted, [&](const Wanted& wanted) {
        return wanted.algorithm == entry.algorithm && wanted.length == lengthOf(entry);
    });
    return static_cast<std::size_t>(found - m_wanted.begin());
}

} // namespace core::hash
