// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <functional>
#include <vector>

namespace core {

/// std::ranges::stable_sort without the temporary buffer that libstdc++ takes by a deprecated function.
template <typename Element, typename Comparison = std::ranges::less, typename Projection = std::identity>
void sortStably(std::vector<Element>& elements, Comparison isLess = {}, Projection projection = {})
{
    std::vector<std::size_t> order(elements.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::ranges::sort(order, [&](std::size_t left, std::size_t right) {
        auto&& leftKey = std::invoke(projection, elements[left]);
        auto&& rightKey = std::invoke(projection, elements[right]);
        if (std::invoke(isLess, leftKey, rightKey))
            return true;
        return !std::invoke(isLess, rightKey, leftKey) && left < right;
    });
    std::vector<Element> sorted;
    sorted.reserve(elements.size());
    for (const std::size_t index : order)
        sorted.push_back(std::move(elements[index]));
    elements = std::move(sorted);
}

} // namespace core
