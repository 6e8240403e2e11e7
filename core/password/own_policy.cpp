// SPDX-License-Identifier: Apache-2.0
#include "core/password/own_policy.h"

#include "core/base/code_points.h"
#include "core/base/text.h"
#include "core/json/json.h"
#include "core/json/place_finder.h"

#include <algorithm>
#include <array>

namespace core::password {
namespace {

constexpr std::size_t largestText = std::size_t{ 1 } << 16;
constexpr std::size_t longestName = 80; ///< characters
constexpr std::size_t mostWords = 1000;

/// A member with a number, and where it is kept.
struct NumberMember {
    const char* name;
    std::optional<std::uint32_t> OwnPolicy::* value;
};
constexpr std::array numberMembers{
    NumberMember{ "minimum_length", &OwnPolicy::minimumLength },
    NumberMember{ "maximum_length", &OwnPolicy::maximumLength },
    NumberMember{ "longest_repeat", &OwnPolicy::longestRepeat },
    NumberMember{ "longest_sequence", &OwnPolicy::longestSequence },
    NumberMember{ "refuse_most_common", &OwnPolicy::refusesMostCommon },
    NumberMember{ "change_after_days", &OwnPolicy::changeAfterDays },
};

struct ClassMember {
    const char* name;
    std::uint32_t OwnPolicy::* value;
};
constexpr std::array classMembers{
    ClassMember{ "lower", &OwnPolicy::minimumLower },
    ClassMember{ "upper", &OwnPolicy::minimumUpper },
    ClassMember{ "digits", &OwnPolicy::minimumDigits },
    ClassMember{ "symbols", &OwnPolicy::minimumSymbols },
};

struct TextMember {
    const char* name;
    std::string OwnPolicy::* value;
};
constexpr std::array textMembers{
    TextMember{ "allowed_characters", &OwnPolicy::allowedCharacters },
    TextMember{ "forbidden_characters", &OwnPolicy::forbiddenCharacters },
};

struct FlagMember {
    const char* name;
    bool OwnPolicy::* value;
};
constexpr std::array flagMembers{
    FlagMember{ "refuse_user_words", &OwnPolicy::refusesUserWords },
    FlagMember{ "refuse_leaked", &OwnPolicy::refusesLeaked },
};

class Reader {
public:
    explicit Reader(std::string_view text)
        : m_text(text)
    {
    }
    Result<OwnPolicy> read();

private:
    Result<> readMember(const json::Member& member);
    Result<bool> readOneOfTheTables(const json::Member& member);
    Result<> readMinimums(const json::Member& member);
    Result<> readWords(const json::Member& member);
    Result<std::uint32_t> numberIn(
        const json::Value& value, const std::string& pointer, std::uint32_t least) const;
    Result<std::string> textIn(const json::Value& value, const std::string& pointer) const;
    std::unexpected<Error> refused(
        const std::string& pointer, std::uint64_t offset, std::optional<Cause> cause) const
    {
        return fail(
            ErrorCode::InvalidEncoding, pointer, cause, json::PlaceFinder(m_text).find(offset, pointer));
    }

    std::string_view m_text;
    OwnPolicy m_policy{};
};

Result<std::uint32_t> Reader::numberIn(
    const json::Value& value, const std::string& pointer, std::uint32_t least) const
{
    const auto number = value.integer();
    if (!number || *number < least || *number > OwnPolicy::largestNumber)
        return refused(pointer, value.offset, number ? std::optional(Cause::OutOfRange) : std::nullopt);
    return static_cast<std::uint32_t>(*number);
}

Result<std::string> Reader::textIn(const json::Value& value, const std::string& pointer) const
{
    const auto* text = value.as<std::string>();
    if (!text)
        return refused(pointer, value.offset, {});
    for (std::string_view rest = *text; !rest.empty();) {
        if (kindOf(takeCodePoint(rest)) == CharacterKind::Control)
            return refused(pointer, value.offset, Cause::IllegalCharacter);
    }
    return composed(*text);
}

Result<> Reader::readMinimums(const json::Member& member)
{
    const auto* object = member.value.as<json::Object>();
    if (!object)
        return refused("/minimum", member.value.offset, {});
    for (const json::Member& each : *object) {
        const std::string pointer = "/minimum/" + readableUtf8(each.name);
        const auto* found = std::ranges::find(classMembers, each.name, &ClassMember::name);
        if (found == classMembers.end())
            return refused(pointer, each.offset, Cause::UnknownProperty);
        m_policy.*(found->value) = TRY(numberIn(each.value, pointer, 0));
    }
    return {};
}

Result<> Reader::readWords(const json::Member& member)
{
    const auto* words = member.value.as<json::Array>();
    if (!words)
        return refused("/forbidden_words", member.value.offset, {});
    if (words->size() > mostWords)
        return refused("/forbidden_words", member.value.offset, Cause::OutOfRange);
    for (std::size_t i = 0; i < words->size(); ++i) {
        const std::string pointer = "/forbidden_words/" + std::to_string(i);
        std::string word = TRY(textIn((*words)[i], pointer));
        if (word.empty())
            return refused(pointer, (*words)[i].offset, Cause::Empty);
        m_policy.forbiddenWords.push_back(std::move(word));
    }
    return {};
}

Result<bool> Reader::readOneOfTheTables(const json::Member& member)
{
    const std::string pointer = "/" + member.name;
    if (const auto* number = std::ranges::find(numberMembers, member.name, &NumberMember::name);
        number != numberMembers.end()) {
        m_policy.*(number->value) = TRY(numberIn(member.value, pointer, 1));
        return true;
    }
    if (const auto* text = std::ranges::find(textMembers, member.name, &TextMember::name);
        text != textMembers.end()) {
        m_policy.*(text->value) = TRY(textIn(member.value, pointer));
        return true;
    }
    if (const auto* flag = std::ranges::find(flagMembers, member.name, &FlagMember::name);
        flag != flagMembers.end()) {
        const auto* isSet = member.value.as<bool>();
        if (!isSet)
            return refused(pointer, member.value.offset, {});
        m_policy.*(flag->value) = *isSet;
        return true;
    }
    return false;
}

Result<> Reader::readMember(const json::Member& member)
{
    if (member.name == "name") {
        m_policy.name = TRY(textIn(member.value, "/name"));
        if (m_policy.name.empty() || lengthInCodePoints(m_policy.name) > longestName)
            return refused(
                "/name", member.value.offset, m_policy.name.empty() ? Cause::Empty : Cause::NameTooLong);
        return {};
    }
    if (member.name == "minimum")
        return readMinimums(member);
    if (member.name == "forbidden_words")
        return readWords(member);
    if (!TRY(readOneOfTheTables(member)))
        return refused("/" + readableUtf8(member.name), member.offset, Cause::UnknownProperty);
    return {};
}

Result<OwnPolicy> Reader::read()
{
    const json::Value value = TRY(json::parse(m_text, 8));
    const auto* object = value.as<json::Object>();
    if (!object)
        return refused("/", value.offset, {});
    const auto duplicates = json::duplicatesIn(m_text, value);
    if (!duplicates.empty()) {
        Place place = duplicates.front().place;
        place.member = duplicates.front().pointer;
        return fail(ErrorCode::InvalidEncoding, duplicates.front().pointer, {}, std::move(place));
    }
    for (const json::Member& member : *object)
        TRY(readMember(member));
    if (m_policy.name.empty())
        return refused("/name", value.offset, Cause::Empty);
    if (m_policy.minimumLength && m_policy.maximumLength && *m_policy.minimumLength > *m_policy.maximumLength)
        return refused("/maximum_length", value.find("maximum_length")->offset, Cause::OutOfRange);
    return std::move(m_policy);
}

/// JSON, one member a line.
class Writer {
public:
    void member(std::string_view name, const std::string& value)
    {
        (((m_text += m_text.empty() ? "{\n  \"" : ",\n  \"") += name) += "\": ") += value;
    }
    std::string finish() && { return m_text + "\n}\n"; }

private:
    std::string m_text;
};

std::string quoted(std::string_view text)
{
    std::string result = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            result += '\\';
        result += c; // control characters are in no policy
    }
    return result + '"';
}

template <typename Item>
std::string listed(const std::vector<Item>& items, const char* begin, const char* end)
{
    std::string text = begin;
    for (const Item& item : items)
        (text += &item == items.data() ? "" : ", ") += item;
    return text + end;
}

} // namespace

Result<OwnPolicy> parseOwnPolicy(std::string_view json)
{
    if (json.size() > largestText)
        return fail(ErrorCode::TooLarge);
    return Reader(json).read();
}

std::string textOf(const OwnPolicy& policy)
{
    Writer writer;
    writer.member("name", quoted(policy.name));
    for (const NumberMember& each : numberMembers) {
        if (const auto& number = policy.*(each.value))
            writer.member(each.name, std::to_string(*number));
    }
    std::vector<std::string> minimums;
    for (const ClassMember& each : classMembers) {
        if (policy.*(each.value) > 0)
            minimums.push_back(quoted(each.name) + ": " + std::to_string(policy.*(each.value)));
    }
    if (!minimums.empty())
        writer.member("minimum", listed(minimums, "{ ", " }"));
    for (const TextMember& each : textMembers) {
        if (!(policy.*(each.value)).empty())
            writer.member(each.name, quoted(policy.*(each.value)));
    }
    std::vector<std::string> words;
    for (const std::string& word : policy.forbiddenWords)
        words.push_back(quoted(word));
    if (!words.empty())
        writer.member("forbidden_words", listed(words, "[", "]"));
    for (const FlagMember& each : flagMembers) {
        if (policy.*(each.value))
            writer.member(each.name, "true");
    }
    return std::move(writer).finish();
}

} // namespace core::password
