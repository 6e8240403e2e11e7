// SPDX-License-Identifier: Apache-2.0
#include "core/password/formulas.h"
#include "core/password/matching.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace core::password {
namespace {

constexpr int firstYear = 1000;
constexpr int lastYear = 2050;
constexpr int lastDay = 31;
constexpr int lastMonth = 12;

using Numbers = std::array<int, 3>;

/// Where the numbers of a date without separators end.
struct Split {
    std::size_t first;
    std::size_t second;
};

std::vector<Split> splitsOf(std::size_t length)
{
    switch (length) {
    case 4:
        return { { 1, 2 }, { 2, 3 } };
    case 5:
        return { { 1, 3 }, { 2, 3 } };
    case 6:
        return { { 1, 2 }, { 2, 4 }, { 4, 5 } };
    case 7:
        return { { 1, 3 }, { 2, 3 }, { 4, 5 }, { 4, 6 } };
    case 8:
        return { { 2, 4 }, { 4, 6 } };
    default:
        return {};
    }
}

bool isDigit(char32_t character)
{
    return character >= U'0' && character <= U'9';
}

int numberOf(std::u32string_view digits)
{
    int number = 0;
    for (const char32_t digit : digits)
        number = number * 10 + static_cast<int>(digit - U'0');
    return number;
}

/// Of a day and a month, in either order; without the year.
std::optional<Date> dayAndMonth(int a, int b)
{
    const auto fits
        = [](int day, int month) { return day >= 1 && day <= lastDay && month >= 1 && month <= lastMonth; };
    if (fits(a, b))
        return Date{ .month = b, .day = a };
    if (fits(b, a))
        return Date{ .month = a, .day = b };
    return {};
}

bool mayBeDate(const Numbers& numbers)
{
    if (numbers[1] > lastDay || numbers[1] <= 0)
        return false;
    const auto isNoYear = [](int n) { return (n > 99 && n < firstYear) || n > lastYear; };
    return std::ranges::none_of(numbers, isNoYear)
        && std::ranges::count_if(numbers, [](int n) { return n > lastDay; }) < 2
        && std::ranges::count_if(
               numbers, [](int n) { return n > lastMonth; })
        < 3
        && std::ranges::count_if(numbers, [](int n) { return n <= 0; }) < 2;
}

int fullYear(int year)
{
    constexpr int pivot = 50;
    if (year > 99)
        return year;
    return year + (year > pivot ? 1900 : 2000);
}

/// The year is the last number or the first one.
std::optional<Date> dateOf(const Numbers& numbers)
{
    if (!mayBeDate(numbers))
        return {};
    struct Order {
        int year;
        int first;
        int second;
    };
    const Order orders[] = { { numbers[2], numbers[0], numbers[1] }, { numbers[0], numbers[1], numbers[2] } };
    for (const Order& order : orders) {
        if (order.year < firstYear || order.year > lastYear)
            continue;
        std::optional<Date> date = dayAndMonth(order.first, order.second);
        if (date)
            date->year = order.year;
        return date;
    }
    for (const Order& order : orders) {
        if (std::optional<Date> date = dayAndMonth(order.first, order.second)) {
            date->year = fullYear(order.year);
            return date;
        }
    }
    return {};
}

/// Of several ways to read the digits, the one with the year nearest to this one.
std::optional<Date> dateOfDigits(std::u32string_view digits, int thisYear)
{
    std::optional<Date> nearest;
    for (const Split& split : splitsOf(digits.size())) {
        const std::optional<Date> date = dateOf({ numberOf(digits.substr(0, split.first)),
            numberOf(digits.substr(split.first, split.second - split.first)),
            numberOf(digits.substr(split.second)) });
        if (date && (!nearest || std::abs(date->year - thisYear) < std::abs(nearest->year - thisYear)))
            nearest = date;
    }
    return nearest;
}

bool isSeparator(char32_t character)
{
    constexpr std::u32string_view separators = U"/\\_.-";
    constexpr std::u32string_view spaces
        = U"\t\n\v\f\r \u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028"
          U"\u2029\u202F\u205F\u3000\uFEFF";
    return separators.contains(character) || spaces.contains(character);
}

/// Up to `most` digits from `at` on, which it leaves behind.
std::u32string_view takeDigits(std::u32string_view& text, std::size_t most)
{
    std::size_t count = 0;
    while (count < std::min(most, text.size()) && isDigit(text[count]))
        ++count;
    const std::u32string_view digits = text.substr(0, count);
    text.remove_prefix(count);
    return digits;
}

/// Of 1.2.99 and the like, if that is all of the text.
std::optional<Date> separatedDate(std::u32string_view text)
{
    const std::u32string_view first = takeDigits(text, 4);
    if (first.empty() || text.empty() || !isSeparator(text.front()))
        return {};
    const char32_t separator = text.front();
    text.remove_prefix(1);
    const std::u32string_view second = takeDigits(text, 2);
    if (second.empty() || !text.starts_with(separator))
        return {};
    text.remove_prefix(1);
    const std::u32string_view third = takeDigits(text, 4);
    if (third.empty() || !text.empty())
        return {};
    std::optional<Date> date = dateOf({ numberOf(first), numberOf(second), numberOf(third) });
    if (date)
        date->separator = separator;
    return date;
}

struct Found {
    std::size_t begin;
    std::size_t end;
    Date date;
};

std::vector<Found> allDates(const Inquiry& inquiry)
{
    constexpr std::size_t shortest = 4;
    constexpr std::size_t longest = 8;
    constexpr std::size_t shortestSeparated = 6;
    constexpr std::size_t longestSeparated = 10;
    std::vector<Found> found;
    const std::u32string_view text = inquiry.text;
    for (std::size_t begin = 0; begin < text.size(); ++begin) {
        if (!isDigit(text[begin]))
            continue;
        for (std::size_t length = shortest; length <= longestSeparated && begin + length <= text.size();
            ++length) {
            const std::u32string_view token = text.substr(begin, length);
            std::optional<Date> date;
            if (length <= longest && std::ranges::all_of(token, isDigit))
                date = dateOfDigits(token, inquiry.circumstances->year);
            else if (length >= shortestSeparated)
                date = separatedDate(token);
            if (date)
                found.push_back({ .begin = begin, .end = begin + length, .date = *date });
        }
    }
    return found;
}

} // namespace

void matchDates(const Inquiry& inquiry, Matches& matches)
{
    const std::vector<Found> all = allDates(inquiry);
    for (const Found& found : all) {
        // A date within a longer one is only noise.
        const bool isInside = std::ranges::any_of(all, [&](const Found& other) {
            return &other != &found && other.begin <= found.begin && other.end >= found.end;
        });
        const double guesses = dateGuesses(found.date, inquiry.circumstances->year);
        if (!isInside && matches.wants(found.begin, found.end, guesses))
            matches.add({ .begin = found.begin,
                .end = found.end,
                .details = found.date,
                .baseGuesses = guesses,
                .guesses = guesses });
    }
}

} // namespace core::password
