// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/html_tree.h"

namespace core::http {

/// Elements as those of a template's content.
struct HtmlFragment {
    std::vector<HtmlElement> elements; ///< their places are not those in the text
    std::size_t wrapper; ///< the template; it was not in the text
};

/// The text read as a piece of a page in which scripts run: what stands in noscript elements is text.
HtmlFragment parseHtmlFragment(std::string_view html);

} // namespace core::http
