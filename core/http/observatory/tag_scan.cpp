// SPDX-License-Identifier: Apache-2.0
#include "core/http/observatory/tag_scan.h"

#include "core/http/message.h"
#include "core/http/page.h"

#include <algorithm>
#include <array>

namespace core::http::observatory {
namespace {

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
    constexpr std::array<std::string_view, 5> names{ "script", "style", "title", "textarea", "xmp" };
    return std::ranges::find(names, name) != names.end();
}

class Scanner {
public:
    Scanner(std::string_view html, std::string_view wanted)
        : m_html(html)
        , m_wanted(wanted)
    {
    }

    std::vector<ScannedTag> scan()
    {
        for (m_at = m_html.find('<'); m_at != nowhere; m_at = m_html.find('<', m_at)) {
            ++m_at;
            if (isAtEnd())
                break;
            const char next = m_html[m_at];
            if (isLetter(next))
                readTag();
            else if (next == '!')
                skipDeclaration();
            else if (next == '?' || next == '/')
                skipTo(">", m_at + 1);
            if (m_at == nowhere)
                break;
        }
        return std::move(m_tags);
    }

private:
    bool isAtEnd() const { return m_at >= m_html.size(); }

    /// Behind the next such text; to the end where there is none.
    void skipTo(std::string_view text, std::size_t from)
    {
        const std::size_t found = from > m_html.size() ? nowhere : m_html.find(text, from);
        m_at = found == nowhere ? m_html.size() : found + text.size();
    }

    /// From its exclamation mark on.
    void skipDeclaration()
    {
        constexpr std::string_view cdata = "[CDATA[";
        const std::string_view rest = m_html.substr(m_at + 1);
        if (rest.starts_with("--")) {
            skipTo("-->", m_at + 1); // the dashes that open may close as well
        } else if (rest.starts_with('[')) {
            const auto [differing, expected] = std::ranges::mismatch(rest, cdata);
            const auto matched = static_cast<std::size_t>(differing - rest.begin());
            skipTo(matched == cdata.size() ? "]]>" : ">", m_at + 1 + matched);
        } else {
            // The first sign is not looked at: <!> goes on to the next one; so does <!->.
            skipTo(">", m_at + (rest.starts_with('-') ? 3 : 2));
        }
    }

    void readTag()
    {
        ScannedTag tag;
        const std::size_t begin = m_at;
        while (!isAtEnd() && !endsName(m_html[m_at]))
            ++m_at;
        tag.name = lowered(m_html.substr(begin, m_at - begin));
        const bool isWanted = tag.name == m_wanted;
        bool isSelfClosing = false;
        if (!readAttributes(tag, isSelfClosing))
            return; // the text ends within the tag
        if (holdsText(tag.name) && !isSelfClosing)
            skipContent(tag.name);
        if (isWanted)
            m_tags.push_back(std::move(tag));
    }

    bool readAttributes(ScannedTag& tag, bool& isSelfClosing)
    {
        while (!isAtEnd()) {
            const char letter = m_html[m_at];
            if (letter == '>') {
                ++m_at;
                return true;
            }
            if (letter == '/') {
                ++m_at;
                skipSpaces();
                isSelfClosing = !isAtEnd() && m_html[m_at] == '>';
            } else if (isSpace(letter)) {
                ++m_at;
            } else if (!readAttribute(tag)) {
                return false;
            }
        }
        return false;
    }

    bool readAttribute(ScannedTag& tag)
    {
        const std::size_t begin = m_at++; // the first sign belongs to the name whatever it is
        while (!isAtEnd() && m_html[m_at] != '=' && !endsName(m_html[m_at]))
            ++m_at;
        std::string name = lowered(m_html.substr(begin, m_at - begin));
        skipSpaces();
        if (isAtEnd())
            return false;
        std::string_view value;
        if (m_html[m_at] == '=') {
            ++m_at;
            if (!readValue(value))
                return false;
        }
        tag.attributes.emplace_back(std::move(name), value);
        return true;
    }

    bool readValue(std::string_view& value)
    {
        skipSpaces();
        if (isAtEnd())
            return false;
        const char quote = m_html[m_at];
        if (quote == '"' || quote == '\'') {
            const std::size_t end = m_html.find(quote, ++m_at);
            if (end == nowhere) {
                m_at = m_html.size();
                return false;
            }
            value = m_html.substr(m_at, end - m_at);
            m_at = end + 1;
            return true;
        }
        const std::size_t begin = m_at;
        while (!isAtEnd() && m_html[m_at] != '>' && !isSpace(m_html[m_at]))
            ++m_at;
        value = m_html.substr(begin, m_at - begin);
        return !isAtEnd();
    }

    void skipSpaces()
    {
        while (!isAtEnd() && isSpace(m_html[m_at]))
            ++m_at;
    }

    void skipContent(std::string_view name)
    {
        const std::string end = "</" + std::string(name);
        for (std::size_t at = m_html.find('<', m_at); at != nowhere; at = m_html.find('<', at + 1)) {
            const std::size_t behind = at + end.size();
            if (behind >= m_html.size())
                break;
            const bool isEnded = m_html[behind] == '>' || isSpace(m_html[behind]);
            if (isEnded && equalsIgnoringCase(m_html.substr(at, end.size()), end)) {
                skipTo(">", behind);
                return;
            }
        }
        m_at = m_html.size();
    }

    std::string_view m_html;
    std::string_view m_wanted;
    std::size_t m_at = 0;
    std::vector<ScannedTag> m_tags{};
};

} // namespace

std::optional<std::string> ScannedTag::attribute(std::string_view wanted) const
{
    const auto found
        = std::ranges::find(attributes, wanted, &std::pair<std::string, std::string_view>::first);
    if (found == attributes.end())
        return {};
    return decodedAttribute(found->second);
}

std::vector<ScannedTag> scanTags(std::string_view html, std::string_view name)
{
    return Scanner(html, name).scan();
}

} // namespace core::http::observatory
