// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace core::http::observatory {

/// A start tag as it stands in the text, wherever that is.
struct ScannedTag {
    std::string name; ///< in lower case
    std::vector<std::pair<std::string, std::string_view>>
        attributes; ///< names in lower case, values as written

    /// The first of that name, its character references resolved.
    std::optional<std::string> attribute(std::string_view wanted) const;
};

/// The start tags of that name in the order of the text, without a tree: as the newer Observatory's tokenizer
/// finds them. Comments are skipped, and what stands in script, style, title, textarea and xmp elements.
std::vector<ScannedTag> scanTags(std::string_view html, std::string_view name);

} // namespace core::http::observatory
