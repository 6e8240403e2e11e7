// SPDX-License-Identifier: Apache-2.0
#include "core/password/password_rules.h"

#include "core/base/code_points.h"
#include "core/base/text.h"
#include "core/base/translatable.h"

#include <algorithm>
#include <array>

namespace core::password {
namespace {

constexpr const char* attribute[] = { "Apple, Customizing Password AutoFill Rules" };

constexpr FindingKind unknownProperty{
    .id = "password-rules-unknown-property",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::password", "%1 is no property of password rules; it is stepped over"),
    .why = TRANSLATABLE("core::password", "Password managers ignore what they do not know."),
    .fix = TRANSLATABLE("core::password", "Use minlength, maxlength, max-consecutive, required and allowed."),
    .references = attribute,
};
constexpr FindingKind noValue{
    .id = "password-rules-no-value",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::password", "%1 says nothing; it is stepped over"),
    .why = TRANSLATABLE("core::password", "An empty value, an empty set and the number 0 ask for nothing."),
    .fix = TRANSLATABLE("core::password", "Remove it, or give it a value."),
    .references = attribute,
};
constexpr FindingKind strayCharacter{
    .id = "password-rules-stray-character",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::password", "A set leaves out %1"),
    .why = TRANSLATABLE("core::password",
        "A set between brackets holds printable ASCII; - stands at its beginning only, ] at its end only."),
    .fix = TRANSLATABLE("core::password", "Move or remove the character."),
    .references = attribute,
};
constexpr FindingKind contradictingLengths{
    .id = "password-rules-contradict",
    .severity = Severity::Medium,
    .words = TRANSLATABLE("core::password", "No password has these lengths: %1"),
    .why = TRANSLATABLE("core::password", "The minimum is larger than the maximum."),
    .fix = TRANSLATABLE("core::password", "Correct one of the two."),
    .references = attribute,
};

constexpr char first = ' ';
constexpr char last = '~';
constexpr std::uint64_t largestNumber = 1'000'000;

bool isPrintable(char character)
{
    return character >= first && character <= last;
}

std::size_t bitOf(char character)
{
    return static_cast<std::size_t>(character - first);
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isNameCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-';
}

/// "U+00E4"
std::string codePointName(std::string_view text)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    const char32_t character = takeCodePoint(text);
    std::string name = "U+";
    for (int shift = character > 0xFFFF ? 20 : 12; shift >= 0; shift -= 4)
        name += digits[(character >> shift) & 0xF];
    return name;
}

class Parser {
public:
    explicit Parser(std::string_view text)
        : m_text(text)
    {
    }
    Result<PasswordRules> parse();

private:
    Result<> parseProperty();
    Result<> parseValue(const std::string& name, std::size_t begin);
    Result<std::uint32_t> parseNumber();
    Result<CharacterSet> parseClasses();
    Result<CharacterSet> parseClass();
    Result<CharacterSet> parseCustomSet();
    void skipValue();
    std::string takeIdentifier();

    bool isAtEnd() const { return m_at >= m_text.size(); }
    char here() const { return m_text[m_at]; }
    bool isAt(char character) const { return !isAtEnd() && here() == character; }
    bool isAtEndOfValue() const { return isAtEnd() || here() == ';'; }
    void skipSpace()
    {
        while (!isAtEnd() && std::string_view(" \t\n\r\f").contains(here()))
            ++m_at;
    }
    Place placeOf(std::size_t at) const { return { .byte = at, .line = {}, .column = at + 1, .member = {} }; }
    std::unexpected<Error> refused(std::size_t at, std::optional<Cause> cause) const
    {
        return fail(ErrorCode::NotPasswordRules, {}, cause, placeOf(at));
    }
    void remark(const FindingKind& kind, std::string value, std::size_t at)
    {
        m_rules.remarks.push_back({ .kind = &kind, .value = std::move(value), .place = placeOf(at) });
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    PasswordRules m_rules{};
};

std::string Parser::takeIdentifier()
{
    const std::size_t begin = m_at;
    while (!isAtEnd() && isNameCharacter(here()))
        ++m_at;
    return lowerCase(m_text.substr(begin, m_at - begin));
}

/// Up to the next semicolon that is in no set.
void Parser::skipValue()
{
    bool isInSet = false;
    for (; !isAtEnd() && (isInSet || here() != ';'); ++m_at) {
        const bool isLastBracket = here() == ']' && m_text.substr(m_at + 1, 1) != "]";
        isInSet = isInSet ? !isLastBracket : here() == '[';
    }
}

Result<std::uint32_t> Parser::parseNumber()
{
    const std::size_t begin = m_at;
    std::uint64_t number = 0;
    for (; !isAtEnd() && isDigit(here()); ++m_at) {
        number = number * 10 + static_cast<std::uint64_t>(here() - '0');
        if (number > largestNumber)
            return refused(begin, Cause::OutOfRange);
    }
    const std::size_t end = m_at;
    skipSpace();
    if (end == begin || !isAtEndOfValue())
        return refused(m_at, Cause::IllegalCharacter);
    return static_cast<std::uint32_t>(number);
}

Result<CharacterSet> Parser::parseCustomSet()
{
    CharacterSet set;
    const std::size_t begin = m_at++;
    for (const std::size_t inside = m_at; !isAtEnd(); ++m_at) {
        const char c = here();
        if (c == ']') {
            ++m_at;
            if (isAt(']')) { // the bracket itself can only be the last of the set
                set.ascii[bitOf(']')] = true;
                ++m_at;
            }
            return set;
        }
        if (!isPrintable(c))
            remark(strayCharacter, codePointName(m_text.substr(m_at)), m_at);
        else if (c == '-' && m_at != inside)
            remark(strayCharacter, "-", m_at);
        else
            set.ascii[bitOf(c)] = true;
        // The other bytes of one character are no further remarks.
        while (!isPrintable(c) && m_at + 1 < m_text.size() && (m_text[m_at + 1] & 0xC0) == 0x80)
            ++m_at;
    }
    return refused(begin, Cause::Truncated);
}

Result<CharacterSet> Parser::parseClass()
{
    if (isAt('['))
        return parseCustomSet();
    const std::size_t begin = m_at;
    const std::string name = takeIdentifier();
    if (name.empty())
        return refused(begin, isAtEnd() ? Cause::Truncated : Cause::IllegalCharacter);
    const auto set = setNamed(name);
    if (!set)
        return refused(begin, Cause::UnknownProperty);
    return *set;
}

Result<CharacterSet> Parser::parseClasses()
{
    CharacterSet classes;
    for (;;) {
        unite(classes, TRY(parseClass()));
        skipSpace();
        if (isAtEndOfValue())
            return classes;
        if (!isAt(','))
            return refused(m_at, Cause::IllegalCharacter);
        ++m_at;
        skipSpace();
    }
}

Result<> Parser::parseValue(const std::string& name, std::size_t begin)
{
    const auto take = [&](std::optional<std::uint32_t>& limit, bool isMinimum) -> Result<> {
        const std::uint32_t number = TRY(parseNumber());
        if (number == 0)
            remark(noValue, name, begin);
        else
            limit = !limit ? number : isMinimum ? std::max(*limit, number) : std::min(*limit, number);
        return {};
    };
    if (name == "minlength")
        return take(m_rules.minimumLength, true);
    if (name == "maxlength")
        return take(m_rules.maximumLength, false);
    if (name == "max-consecutive")
        return take(m_rules.maximumConsecutive, false);
    const CharacterSet classes = TRY(parseClasses());
    if (classes == CharacterSet{}) {
        remark(noValue, name, begin);
    } else if (name == "required") {
        m_rules.required.push_back(classes);
    } else {
        CharacterSet allowed = m_rules.allowed.value_or(CharacterSet{});
        unite(allowed, classes);
        m_rules.allowed = allowed;
    }
    return {};
}

Result<> Parser::parseProperty()
{
    constexpr std::array names{ "minlength", "maxlength", "max-consecutive", "required", "allowed" };
    const std::size_t begin = m_at;
    const std::string name = takeIdentifier();
    if (name.empty())
        return refused(begin, Cause::IllegalCharacter);
    const bool isKnown = std::ranges::find(names, name) != names.end();
    if (!isAt(':')) {
        const bool isAlone = isAtEndOfValue();
        return refused(isAlone || !isKnown ? begin : m_at, Cause::MissingColon);
    }
    ++m_at;
    skipSpace();
    if (!isKnown) {
        remark(unknownProperty, name, begin);
        skipValue();
        return {};
    }
    if (isAtEndOfValue()) {
        remark(noValue, name, begin);
        return {};
    }
    return parseValue(name, begin);
}

Result<PasswordRules> Parser::parse()
{
    skipSpace();
    while (!isAtEnd()) {
        TRY(parseProperty());
        skipSpace();
        if (isAt(';'))
            ++m_at;
        skipSpace();
    }
    if (m_rules.minimumLength && m_rules.maximumLength && *m_rules.minimumLength > *m_rules.maximumLength)
        remark(contradictingLengths,
            std::to_string(*m_rules.minimumLength) + " > " + std::to_string(*m_rules.maximumLength), 0);
    return std::move(m_rules);
}

} // namespace

CharacterSet PasswordRules::allowedCharacters() const
{
    CharacterSet all = allowed.value_or(CharacterSet{});
    for (const CharacterSet& set : required)
        unite(all, set);
    return all == CharacterSet{} ? printableAscii() : all;
}

Result<PasswordRules> parsePasswordRules(std::string_view text)
{
    return Parser(text).parse();
}

std::string textOf(const PasswordRules& rules)
{
    std::string text;
    const auto append = [&](std::string_view name, const std::string& value) {
        (((text += text.empty() ? "" : " ") += name) += ": ") += value + ";";
    };
    if (rules.minimumLength)
        append("minlength", std::to_string(*rules.minimumLength));
    if (rules.maximumLength)
        append("maxlength", std::to_string(*rules.maximumLength));
    if (rules.maximumConsecutive)
        append("max-consecutive", std::to_string(*rules.maximumConsecutive));
    for (const CharacterSet& set : rules.required)
        append("required", textOf(set));
    if (rules.allowed)
        append("allowed", textOf(*rules.allowed));
    return text;
}

} // namespace core::password
