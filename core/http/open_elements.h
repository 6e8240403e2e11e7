// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace core::http {

/// How deep an HTML tree may be after the tags so far, without building it. Where tags do not match it errs
/// on the deep side, and where that happens often it allows few more.
class OpenElements {
public:
    /// `tag` is its whole text: formatting that is left open comes back later, of equal tags three at most.
    void open(const std::string& name, std::string_view tag, bool isSelfClosing);
    void close(const std::string& name);

    /// Within SVG or MathML.
    bool isForeign() const { return m_foreign > 0; }
    /// Whether what looks like a script's text may be taken for tags.
    bool isAmbiguous() const { return m_isAmbiguous; }
    bool isWithinLimits() const;

private:
    struct Element {
        std::string name;
        std::string tag; ///< of formatting only
    };

    void closeDownTo(std::size_t place);
    void closeBeneath(const std::string& name, std::size_t place);
    void pop();
    void leak(const Element& element);
    void forget(std::string_view name);

    std::vector<Element> m_open{};
    std::unordered_map<std::string, std::size_t> m_leaked{};
    std::size_t m_leaks = 0;
    std::size_t m_foreign = 0;
    std::size_t m_elements = 0;
    std::size_t m_merged = 0;
    std::size_t m_mismatches = 0;
    std::size_t m_afterMismatches = 0;
    bool m_isAmbiguous = false;
};

} // namespace core::http
