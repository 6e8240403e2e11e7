// SPDX-License-Identifier: Apache-2.0
#include "core/http/page_limits.h"

#include "core/http/message.h"
#include "core/http/open_elements.h"

#include <algorithm>
#include <array>
#include <string>

namespace core::http {
namespace {

constexpr std::size_t maximumSize = 16 * 1024 * 1024;
/// Each attribute of a tag is compared with all before it.
constexpr std::size_t maximumAttributes = 2048;

constexpr std::size_t nowhere = std::string_view::npos;

bool isSpace(char letter)
{
    return letter == ' ' || letter == '\n' || letter == '\t' || letter == '\f' || letter == '\r';
}

bool isLetter(char letter)
{
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
}

bool endsName(char letter)
{
    return letter == '/' || letter == '>' || isSpace(letter);
}

bool holdsText(std::string_view name)
{
    constexpr std::array<std::string_view, 8> names{ "script", "style", "textarea", "title", "xmp", "iframe",
        "noembed", "noframes" };
    return std::ranges::find(names, name) != names.end();
}

/// Reads the tags as a browser's tokenizer does, and nothing else.
class TagReader {
public:
    explicit TagReader(std::string_view html)
        : m_html(html)
    {
    }

    std::size_t read()
    {
        for (;;) {
            m_at = m_html.find('<', m_at);
            if (m_at == nowhere)
                return m_html.size();
            const std::size_t begin = m_at++;
            if (!readMarkup())
                return begin;
            if (!m_open.isWithinLimits())
                return begin;
        }
    }

private:
    char at(std::size_t place) const { return place < m_html.size() ? m_html[place] : '\0'; }

    /// False where there is more of it than can be looked at.
    bool readMarkup()
    {
        const char next = at(m_at);
        if (isLetter(next))
            return readTag();
        if (next == '/' && isLetter(at(m_at + 1))) {
            ++m_at;
            return readEndTag();
        }
        if (m_html.substr(m_at).starts_with("!--"))
            skipComment();
        else if (next == '!' || next == '?' || next == '/')
            skipTo(">", m_at + 1);
        return true;
    }

    void skipTo(std::string_view text, std::size_t from)
    {
        const std::size_t found = from > m_html.size() ? nowhere : m_html.find(text, from);
        m_at = found == nowhere ? m_html.size() : found + text.size();
    }

    void skipComment()
    {
        const std::size_t begin = m_at + 3;
        if (at(begin) == '>' || m_html.substr(std::min(begin, m_html.size())).starts_with("->")) {
            skipTo(">", begin);
            return;
        }
        for (std::size_t dashes = m_html.find("--", begin); dashes != nowhere;
            dashes = m_html.find("--", dashes + 1)) {
            const std::string_view rest = m_html.substr(dashes + 2);
            if (rest.starts_with('>') || rest.starts_with("!>")) {
                skipTo(">", dashes + 2);
                return;
            }
        }
        m_at = m_html.size();
    }

    std::string readName()
    {
        const std::size_t begin = m_at;
        while (m_at < m_html.size() && !endsName(m_html[m_at]))
            ++m_at;
        return lowered(m_html.substr(begin, m_at - begin));
    }

    bool readTag()
    {
        const std::size_t begin = m_at;
        const std::string name = readName();
        bool isSelfClosing = false;
        if (!readAttributes(isSelfClosing))
            return false;
        const bool isText = holdsText(name) && !m_open.isForeign() && !m_open.isAmbiguous();
        m_open.open(name, m_html.substr(begin, m_at - begin), isSelfClosing);
        if (isText)
            skipText(name); // its end tag is read like any other
        return true;
    }

    bool readEndTag()
    {
        const std::string name = readName();
        bool isSelfClosing = false;
        if (!readAttributes(isSelfClosing))
            return false;
        m_open.close(name);
        return true;
    }

    /// To the end of the tag; false where it has too many.
    bool readAttributes(bool& isSelfClosing)
    {
        for (std::size_t count = 0; count < maximumAttributes;) {
            if (m_at >= m_html.size())
                return true;
            const char letter = m_html[m_at++];
            if (letter == '>')
                return true;
            isSelfClosing = letter == '/' && at(m_at) == '>';
            if (letter == '/' || isSpace(letter))
                continue;
            ++count;
            while (m_at < m_html.size() && m_html[m_at] != '=' && !endsName(m_html[m_at]))
                ++m_at;
            skipSpaces();
            if (at(m_at) == '=') {
                ++m_at;
                skipValue();
            }
        }
        return false;
    }

    void skipSpaces()
    {
        while (m_at < m_html.size() && isSpace(m_html[m_at]))
            ++m_at;
    }

    void skipValue()
    {
        skipSpaces();
        const char quote = at(m_at);
        if (quote == '"' || quote == '\'') {
            skipTo(std::string_view(&quote, 1), m_at + 1);
            return;
        }
        while (m_at < m_html.size() && m_html[m_at] != '>' && !isSpace(m_html[m_at]))
            ++m_at;
    }

    bool isNameAt(std::size_t place, std::string_view name) const
    {
        return place + name.size() < m_html.size()
            && equalsIgnoringCase(m_html.substr(place, name.size()), name)
            && endsName(m_html[place + name.size()]);
    }

    /// To the end tag of an element that holds text. In a script's comment a nested script element is passed
    /// over.
    void skipText(std::string_view name)
    {
        bool isCommented = false;
        bool isNested = false;
        for (m_at = m_html.find_first_of("<-", m_at); m_at != nowhere;
            m_at = m_html.find_first_of("<-", m_at + 1)) {
            const std::string_view rest = m_html.substr(m_at);
            if (rest.starts_with("-->")) {
                isCommented = isNested = false;
            } else if (name == "script" && rest.starts_with("<!--")) {
                isCommented = true;
                m_at += 1; // its dashes may end the comment as well
            } else if (isCommented && !isNested && isNameAt(m_at + 1, name)) {
                isNested = true;
            } else if (rest.starts_with("</") && isNameAt(m_at + 2, name)) {
                if (!isNested)
                    return;
                isNested = false;
            }
        }
        m_at = m_html.size();
    }

    std::string_view m_html;
    std::size_t m_at = 0;
    OpenElements m_open{};
};

} // namespace

std::size_t readableSize(std::string_view html)
{
    return TagReader(html.substr(0, maximumSize)).read();
}

} // namespace core::http
