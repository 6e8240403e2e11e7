// SPDX-License-Identifier: Apache-2.0
#include "core/json/json.h"
#include "core/json/place_finder.h"

#include <unordered_set>
#include <utility>

namespace core::json {
namespace {

class DuplicateFinder {
public:
    explicit DuplicateFinder(std::string_view text)
        : m_places(text)
    {
    }

    void look(const Value& value)
    {
        if (const auto* array = value.as<Array>()) {
            for (std::size_t i = 0; i < array->size(); ++i)
                lookBelow(std::to_string(i), (*array)[i]);
        } else if (const auto* object = value.as<Object>()) {
            lookIn(*object);
        }
    }

    std::vector<Duplicate> take() { return std::move(m_duplicates); }

private:
    void lookIn(const Object& object)
    {
        std::unordered_set<std::string_view> names;
        for (const Member& member : object) {
            if (!names.insert(member.name).second)
                note(member);
            lookBelow(member.name, member.value);
        }
    }

    void lookBelow(std::string_view name, const Value& value)
    {
        if (!value.as<Array>() && !value.as<Object>())
            return;
        m_path.push_back(name);
        look(value);
        m_path.pop_back();
    }

    void note(const Member& member)
    {
        // Nobody reads more, and long names make long pointers.
        constexpr std::size_t mostDuplicates = 100;
        constexpr std::size_t mostBytes = std::size_t{ 1 } << 20;
        if (m_duplicates.size() == mostDuplicates || m_bytes > mostBytes)
            return;
        m_path.emplace_back(member.name);
        std::string pointer;
        for (const std::string_view name : m_path) {
            pointer.push_back('/');
            for (const char letter : name)
                letter == '~' ? pointer += "~0" : letter == '/' ? pointer += "~1" : pointer += letter;
        }
        m_path.pop_back();
        m_bytes += pointer.size();
        m_duplicates.push_back(
            { .pointer = std::move(pointer), .place = m_places.find(member.offset, member.name) });
    }

    PlaceFinder m_places;
    std::vector<std::string_view> m_path;
    std::vector<Duplicate> m_duplicates;
    std::size_t m_bytes = 0;
};

} // namespace

std::vector<Duplicate> duplicatesIn(std::string_view text, const Value& value)
{
    DuplicateFinder finder(text);
    finder.look(value);
    return finder.take();
}

} // namespace core::json
