// SPDX-License-Identifier: Apache-2.0
// The header as chromium/hstspreload reads it: laxer than browsers here, stricter there.
#include "core/base/translatable.h"
#include "core/http/hsts.h"

#include <algorithm>
#include <limits>

namespace core::http {
namespace {

using Level = PreloadIssue::Level;

struct Kind {
    Level level;
    const char* code;
    const char* words;
};

constexpr std::uint64_t year = std::uint64_t{ 86400 } * 365;

constexpr Kind emptyHeader{ Level::Warning, "header.parse.empty",
    TRANSLATABLE("core::http", "The field is empty") };
constexpr Kind emptyDirective{ Level::Warning, "header.parse.empty_directive",
    TRANSLATABLE("core::http", "A directive is empty: there is a semicolon too many") };
constexpr Kind unknownDirective{ Level::Warning, "header.parse.unknown_directive",
    TRANSLATABLE("core::http", "The directive %1 is unknown") };
constexpr Kind repeatedPreload{ Level::Warning, "header.parse.repeated.preload",
    TRANSLATABLE("core::http", "preload is given more than once") };
constexpr Kind repeatedSubdomains{ Level::Warning, "header.parse.repeated.include_sub_domains",
    TRANSLATABLE("core::http", "includeSubDomains is given more than once") };
constexpr Kind repeatedMaxAge{ Level::Warning, "header.parse.repeated.max_age",
    TRANSLATABLE("core::http", "max-age is given more than once") };
constexpr Kind invalidPreload{ Level::Warning, "header.parse.invalid.preload",
    TRANSLATABLE("core::http", "Something stands behind preload that does not belong there") };
constexpr Kind invalidSubdomains{ Level::Warning, "header.parse.invalid.include_sub_domains",
    TRANSLATABLE("core::http", "Something stands behind includeSubDomains that does not belong there") };
constexpr Kind maxAgeWithoutValue{ Level::Error, "header.parse.invalid.max_age.no_value",
    TRANSLATABLE("core::http", "max-age has no value") };
constexpr Kind maxAgeLeadingZero{ Level::Warning, "header.parse.max_age.leading_zero",
    TRANSLATABLE("core::http", "The number of %1 begins with a zero") };
constexpr Kind maxAgeNonDigits{ Level::Error, "header.parse.max_age.non_digit_characters",
    TRANSLATABLE("core::http", "The value of %1 is not made of digits alone") };
constexpr Kind maxAgeUnreadable{ Level::Error, "header.parse.max_age.parse_int_error",
    TRANSLATABLE("core::http", "The number of %1 cannot be read") };
constexpr Kind missingSubdomains{ Level::Error, "header.preloadable.include_sub_domains.missing",
    TRANSLATABLE("core::http", "includeSubDomains is missing") };
constexpr Kind missingPreload{ Level::Error, "header.preloadable.preload.missing",
    TRANSLATABLE("core::http", "preload is missing") };
constexpr Kind missingMaxAge{ Level::Error, "header.preloadable.max_age.missing",
    TRANSLATABLE("core::http", "A valid max-age is missing") };
constexpr Kind zeroMaxAge{ Level::Error, "header.preloadable.max_age.zero",
    TRANSLATABLE("core::http", "max-age is 0, which switches HSTS off") };
constexpr Kind shortMaxAge{ Level::Error, "header.preloadable.max_age.below_1_year",
    TRANSLATABLE("core::http", "max-age is %1 seconds, less than the 31536000 of a year") };
constexpr Kind longMaxAge{ Level::Warning, "header.preloadable.max_age.over_10_years",
    TRANSLATABLE("core::http", "max-age is %1 seconds, more than ten years") };

class HeaderCheck {
public:
    std::vector<PreloadIssue> run(std::string_view header);

private:
    void add(const Kind& kind, std::string_view value = {});
    void addOnce(const Kind& kind);
    void takeDirective(std::string_view directive);
    void takeMaxAge(std::string_view directive);
    void requireAll();

    std::vector<PreloadIssue> m_issues;
    std::vector<const Kind*> m_once; ///< a handful: m_issues may be long
    std::optional<std::uint64_t> m_maxAge;
    bool m_includesSubdomains = false;
    bool m_preload = false;
};

/// It trims what Unicode calls white space.
std::string_view withoutSpace(std::string_view text)
{
    const auto sizeAtFront = [](std::string_view rest) -> std::size_t {
        if (std::string_view("\t\n\v\f\r ").contains(rest.front()))
            return 1;
        return rest.starts_with("\xC2\x85") || rest.starts_with("\xC2\xA0") ? 2 : 0;
    };
    const auto sizeAtBack = [](std::string_view rest) -> std::size_t {
        if (std::string_view("\t\n\v\f\r ").contains(rest.back()))
            return 1;
        return rest.ends_with("\xC2\x85") || rest.ends_with("\xC2\xA0") ? 2 : 0;
    };
    for (std::size_t size = 0; !text.empty() && (size = sizeAtFront(text)) > 0;)
        text.remove_prefix(size);
    for (std::size_t size = 0; !text.empty() && (size = sizeAtBack(text)) > 0;)
        text.remove_suffix(size);
    return text;
}

bool beginsWith(std::string_view text, std::string_view prefix)
{
    return equalsIgnoringCase(text.substr(0, prefix.size()), prefix);
}

/// Nothing where it is empty or larger than 64 bits.
std::optional<std::uint64_t> parseNumber(std::string_view digits)
{
    if (digits.empty())
        return {};
    std::uint64_t number = 0;
    for (const char digit : digits) {
        const auto step = static_cast<std::uint64_t>(digit - '0');
        if (number > (std::numeric_limits<std::uint64_t>::max() - step) / 10)
            return {};
        number = number * 10 + step;
    }
    return number;
}

void HeaderCheck::add(const Kind& kind, std::string_view value)
{
    m_issues.push_back(
        { .level = kind.level, .code = kind.code, .words = kind.words, .value = std::string(value) });
}

void HeaderCheck::addOnce(const Kind& kind)
{
    if (std::ranges::find(m_once, &kind) != m_once.end())
        return;
    m_once.push_back(&kind);
    add(kind);
}

void HeaderCheck::takeMaxAge(std::string_view directive)
{
    const std::string_view digits = directive.substr(std::string_view("max-age=").size());
    if (digits.size() > 1 && digits.front() == '0')
        add(maxAgeLeadingZero, directive);
    if (!std::ranges::all_of(digits, [](char letter) { return letter >= '0' && letter <= '9'; })) {
        add(maxAgeNonDigits, directive);
        return;
    }
    const std::optional<std::uint64_t> seconds = parseNumber(digits);
    if (!seconds)
        add(maxAgeUnreadable, directive);
    else if (m_maxAge)
        addOnce(repeatedMaxAge);
    else
        m_maxAge = seconds;
}

void HeaderCheck::takeDirective(std::string_view directive)
{
    const auto take = [&](bool& isThere, const Kind& repeated) {
        if (std::exchange(isThere, true))
            addOnce(repeated);
    };
    if (equalsIgnoringCase(directive, "preload"))
        take(m_preload, repeatedPreload);
    else if (beginsWith(directive, "preload"))
        addOnce(invalidPreload);
    else if (equalsIgnoringCase(directive, "includeSubDomains"))
        take(m_includesSubdomains, repeatedSubdomains);
    else if (beginsWith(directive, "includeSubDomains"))
        addOnce(invalidSubdomains);
    else if (beginsWith(directive, "max-age="))
        takeMaxAge(directive);
    else if (beginsWith(directive, "max-age"))
        addOnce(maxAgeWithoutValue);
    else if (directive.empty())
        addOnce(emptyDirective);
    else
        add(unknownDirective, directive);
}

void HeaderCheck::requireAll()
{
    if (!m_includesSubdomains)
        add(missingSubdomains);
    if (!m_preload)
        add(missingPreload);
    if (!m_maxAge)
        add(missingMaxAge);
    else if (*m_maxAge == 0)
        add(zeroMaxAge);
    else if (*m_maxAge < year)
        add(shortMaxAge, std::to_string(*m_maxAge));
    else if (*m_maxAge > 10 * year)
        add(longMaxAge, std::to_string(*m_maxAge));
}

std::vector<PreloadIssue> HeaderCheck::run(std::string_view header)
{
    if (withoutSpace(header).empty())
        add(emptyHeader);
    else {
        for (std::size_t begin = 0; begin <= header.size();) {
            const std::size_t end = std::min(header.find(';', begin), header.size());
            takeDirective(withoutSpace(header.substr(begin, end - begin)));
            begin = end + 1;
        }
    }
    requireAll();
    return std::move(m_issues);
}

} // namespace

std::vector<PreloadIssue> preloadIssuesOf(std::string_view value)
{
    return HeaderCheck().run(value);
}

} // namespace core::http
