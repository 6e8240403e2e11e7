// SPDX-License-Identifier: Apache-2.0
#include "core/http/html_tree.h"

#include "core/http/message.h"

#include <gumbo.h>

#include <algorithm>
#include <memory>

namespace core::http {
namespace {

/// Memory for one parse, freed at once: gumbo's own way to free a tree recurses as deep as the tree is.
class Arena {
public:
    void* take(std::size_t size)
    {
        const std::size_t rounded = (size + alignment - 1) / alignment * alignment;
        if (rounded > m_left) {
            const std::size_t block = std::max(rounded, blockSize);
            m_blocks.push_back(std::make_unique<std::byte[]>(block));
            m_next = m_blocks.back().get();
            m_left = block;
        }
        void* taken = m_next;
        m_next += rounded;
        m_left -= rounded;
        return taken;
    }

private:
    static constexpr std::size_t alignment = alignof(std::max_align_t);
    static constexpr std::size_t blockSize = 64 * std::size_t{ 1024 };
    std::vector<std::unique_ptr<std::byte[]>> m_blocks;
    std::byte* m_next = nullptr;
    std::size_t m_left = 0;
};

bool isControl(char letter)
{
    const auto byte = static_cast<unsigned char>(letter);
    const bool isSpace = byte == '\t' || byte == '\n' || byte == '\f' || byte == '\r';
    return (byte > 0 && byte < 0x20 && !isSpace) || byte == 0x7f;
}

/// gumbo replaces controls, which browsers keep and hashes count. They pass it in the clothes of characters
/// that nobody uses, U+10F800 and above.
class Disguise {
public:
    explicit Disguise(std::string_view html)
        : m_isNeeded(std::ranges::any_of(html, isControl))
    {
        if (!m_isNeeded) {
            m_text = html;
            return;
        }
        for (const char letter : html) {
            if (!isControl(letter)) {
                m_copy += letter;
                continue;
            }
            const auto byte = static_cast<unsigned char>(letter);
            m_places.push_back(m_copy.size());
            m_copy += beginning;
            m_copy += static_cast<char>(0xa0 + (byte >> 6U));
            m_copy += static_cast<char>(0x80 + (byte & 0x3fU));
        }
        m_text = m_copy;
    }

    std::string_view text() const { return m_text; }

    std::string undone(std::string_view text) const
    {
        std::string plain;
        while (m_isNeeded) {
            const std::size_t at = text.find(beginning);
            if (at == std::string_view::npos || at + 4 > text.size())
                break;
            plain += text.substr(0, at);
            const auto high = static_cast<unsigned char>(text[at + 2]);
            const auto low = static_cast<unsigned char>(text[at + 3]);
            plain += static_cast<char>(((high - 0xa0U) << 6U) | (low & 0x3fU));
            text.remove_prefix(at + 4);
        }
        return plain + std::string(text);
    }

    /// Where that was in the text as it came.
    std::size_t undone(std::size_t offset) const
    {
        const auto before = std::ranges::lower_bound(m_places, offset) - m_places.begin();
        return offset - 3 * static_cast<std::size_t>(before);
    }

private:
    static constexpr std::string_view beginning = "\xF4\x8F";

    bool m_isNeeded;
    std::string m_copy{};
    std::string_view m_text{};
    std::vector<std::size_t> m_places{};
};

class Converter {
public:
    explicit Converter(const Disguise& disguise)
        : m_disguise(disguise)
    {
    }

    /// A stack of its own: what is deep must not become deep here.
    std::vector<HtmlElement> convert(const GumboNode* document)
    {
        push(document->v.document.children, HtmlElement::nowhere);
        while (!m_pending.empty()) {
            const auto [node, parent] = m_pending.back();
            m_pending.pop_back();
            if (node->type != GUMBO_NODE_ELEMENT && node->type != GUMBO_NODE_TEMPLATE)
                continue;
            m_elements.push_back(elementOf(*node, parent));
            push(node->v.element.children, m_elements.size() - 1);
        }
        return std::move(m_elements);
    }

private:
    struct Pending {
        const GumboNode* node;
        std::size_t parent;
    };

    void push(const GumboVector& children, std::size_t parent)
    {
        for (unsigned i = children.length; i > 0; --i)
            m_pending.push_back({ static_cast<const GumboNode*>(children.data[i - 1]), parent });
    }

    static std::string nameOf(const GumboElement& element)
    {
        if (element.tag != GUMBO_TAG_UNKNOWN)
            return gumbo_normalized_tagname(element.tag);
        GumboStringPiece original = element.original_tag;
        if (original.data == nullptr)
            return {};
        gumbo_tag_from_original_text(&original);
        return lowered(std::string_view(original.data, original.length));
    }

    HtmlElement elementOf(const GumboNode& node, std::size_t parent) const
    {
        const GumboElement& element = node.v.element;
        HtmlElement converted{ .name = nameOf(element),
            .isHtml = element.tag_namespace == GUMBO_NAMESPACE_HTML,
            .isTemplate = node.type == GUMBO_NODE_TEMPLATE,
            .parent = parent };
        for (unsigned i = 0; i < element.attributes.length; ++i) {
            const auto& attribute = *static_cast<const GumboAttribute*>(element.attributes.data[i]);
            converted.attributes.emplace_back(lowered(attribute.name), m_disguise.undone(attribute.value));
        }
        if (converted.name == "script" || converted.name == "style")
            converted.text = textWithin(element);
        if (element.original_tag.data != nullptr) {
            const auto offset
                = static_cast<std::size_t>(element.original_tag.data - m_disguise.text().data());
            converted.offset = m_disguise.undone(offset);
            converted.tagSize = m_disguise.undone(offset + element.original_tag.length) - converted.offset;
        }
        return converted;
    }

    std::string textWithin(const GumboElement& element) const
    {
        std::string text;
        for (unsigned i = 0; i < element.children.length; ++i) {
            const auto& child = *static_cast<const GumboNode*>(element.children.data[i]);
            const bool isText = child.type == GUMBO_NODE_TEXT || child.type == GUMBO_NODE_WHITESPACE
                || child.type == GUMBO_NODE_CDATA;
            if (isText)
                text += child.v.text.text;
        }
        return m_disguise.undone(text);
    }

    const Disguise& m_disguise;
    std::vector<Pending> m_pending{};
    std::vector<HtmlElement> m_elements{};
};

} // namespace

const std::string* HtmlElement::attribute(std::string_view wanted) const
{
    const auto found = std::ranges::find(attributes, wanted, &std::pair<std::string, std::string>::first);
    return found == attributes.end() ? nullptr : &found->second;
}

std::vector<HtmlElement> parseHtml(std::string_view html)
{
    const Disguise disguise(html);
    Arena arena;
    GumboOptions options = kGumboDefaultOptions;
    options.allocator
        = [](void* memory, std::size_t size) { return static_cast<Arena*>(memory)->take(size); };
    options.deallocator = [](void*, void*) { };
    options.userdata = &arena;
    options.max_errors = 0;
    const std::string_view text = disguise.text();
    return Converter(disguise).convert(
        gumbo_parse_with_options(&options, text.data(), text.size())->document);
}

} // namespace core::http
