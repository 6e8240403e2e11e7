// SPDX-License-Identifier: Apache-2.0
#include "tests/support/passwords.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>

namespace core::embedded {
extern const std::string_view passwords;
extern const std::string_view englishWikipedia;
extern const std::string_view femaleNames;
extern const std::string_view surnames;
extern const std::string_view usTvAndFilm;
extern const std::string_view maleNames;
} // namespace core::embedded

namespace tests {
namespace {

std::vector<std::string_view> linesOf(std::string_view text)
{
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        lines.push_back(text.substr(0, text.find('\n')));
        text.remove_prefix(std::min(text.size(), lines.back().size() + 1));
    }
    return lines;
}

std::array<std::string_view, 6> lists()
{
    namespace embedded = core::embedded;
    return { embedded::passwords, embedded::englishWikipedia, embedded::femaleNames, embedded::surnames,
        embedded::usTvAndFilm, embedded::maleNames };
}

std::string_view signsFor(char letter)
{
    constexpr std::string_view signs[]
        = { "a4@", "b8", "c({[<", "e3", "g69", "i1!|", "l1|7", "o0", "s$5", "t+7", "x%", "z2" };
    for (const std::string_view row : signs) {
        if (row.front() == letter)
            return row.substr(1);
    }
    return {};
}

} // namespace

std::vector<std::string_view> listedWords()
{
    std::vector<std::string_view> words;
    for (const std::string_view list : lists())
        std::ranges::copy(linesOf(list), std::back_inserter(words));
    return words;
}

PasswordGenerator::PasswordGenerator(std::uint64_t seed)
    : m_random(seed)
{
    for (const std::string_view list : lists())
        m_lists.push_back(linesOf(list));
}

std::string PasswordGenerator::word()
{
    const std::vector<std::string_view>& list = m_lists[below(m_lists.size())];
    // Of every order of magnitude as many.
    const double share = static_cast<double>(below(10'000)) / 10'000;
    const auto rank = static_cast<std::size_t>(std::pow(static_cast<double>(list.size()), share));
    return std::string(list[std::min(rank, list.size()) - 1]);
}

std::string PasswordGenerator::inAnyCase(std::string text)
{
    const auto raise = [](char& c) { c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; };
    const std::size_t manner = below(5);
    if (manner == 0 && !text.empty())
        raise(text.front());
    if (manner == 1 && !text.empty())
        raise(text.back());
    for (char& c : text) {
        if (manner == 2 || (manner == 3 && happens(40)))
            raise(c);
    }
    return text;
}

std::string PasswordGenerator::withSigns(std::string text)
{
    for (char& c : text) {
        const std::string_view signs = signsFor(c);
        if (!signs.empty() && happens(60))
            c = signs[below(signs.size())];
    }
    return text;
}

std::string PasswordGenerator::reversed(std::string text)
{
    std::ranges::reverse(text);
    return text;
}

std::string PasswordGenerator::walk()
{
    constexpr std::string_view rows[]
        = { "`1234567890-=", "qwertyuiop[]\\", "asdfghjkl;'", "zxcvbnm,./", "~!@#$%^&*()_+", "QWERTYUIOP{}|",
              "1qaz2wsx3edc", "xdr56ygv", "aoeuidhtns-", "/*-789+456123", "',.pyfgcrl/=", "741852963" };
    const std::string_view row = rows[below(std::size(rows))];
    const std::size_t begin = below(row.size() - 3);
    std::string text(row.substr(begin, 3 + below(7)));
    return happens(50) ? text : reversed(text);
}

std::string PasswordGenerator::sequence()
{
    const auto step = static_cast<int>(below(13)) - 6;
    std::string text(1, "aAzZ0199bQ5m%"[below(13)]);
    const std::size_t length = 2 + below(7);
    while (text.size() < length) {
        const int next = text.back() + step;
        if (next <= 32 || next >= 127)
            break;
        text += static_cast<char>(next);
    }
    return text;
}

std::string PasswordGenerator::repeated()
{
    const std::string base = happens(30) ? noise(1) : happens(30) ? noise(2) : piece();
    std::string text;
    for (std::size_t i = 2 + below(3); i > 0; --i)
        text += base;
    return text;
}

std::string PasswordGenerator::date()
{
    const auto number
        = [](std::size_t n, bool isPadded) { return (isPadded && n < 10 ? "0" : "") + std::to_string(n); };
    constexpr std::string_view separators[] = { "", "", "", ".", "/", "-", "_", " ", "\\", "\t" };
    const std::string separator(separators[below(std::size(separators))]);
    const bool isPadded = happens(50);
    const std::size_t year = happens(10) ? 1000 + below(1100) : 1930 + below(110);
    const std::string years = happens(60) ? std::to_string(year) : number(year % 100, true);
    const std::string day = number(1 + below(32), isPadded);
    const std::string month = number(1 + below(13), isPadded);
    switch (below(3)) {
    case 0:
        return years + separator + month + separator + day;
    case 1:
        return day + separator + month + separator + years;
    default:
        return month + separator + day + separator + years;
    }
}

std::string PasswordGenerator::noise(std::size_t length)
{
    std::string text;
    for (std::size_t i = 0; i < length; ++i)
        text += static_cast<char>(33 + below(94));
    return text;
}

std::string PasswordGenerator::piece()
{
    switch (below(14)) {
    case 0:
    case 1:
        return word();
    case 2:
        return inAnyCase(word());
    case 3:
        return withSigns(word());
    case 4:
        return inAnyCase(withSigns(word()));
    case 5:
        return inAnyCase(reversed(word()));
    case 6:
        return walk();
    case 7:
        return sequence();
    case 8:
        return date();
    case 9:
        return std::to_string(1900 + below(140));
    case 10:
        return noise(1 + below(9));
    case 11:
        return std::to_string(below(1000));
    case 12:
        return std::string(1, " -_.!#"[below(6)]);
    default:
        // Controls too: what ends a line ends a repeat.
        return happens(20) ? std::string(2 + below(3), static_cast<char>(below(32))) : word() + word();
    }
}

std::string PasswordGenerator::next()
{
    std::string text;
    const std::size_t pieces = 1 + below(4);
    for (std::size_t i = 0; i < pieces; ++i)
        text += happens(10) ? repeated() : piece();
    return text.substr(0, 100);
}

std::string PasswordGenerator::nextForeign()
{
    // Small letters with accents for some that have them, composed or not, or characters of other scripts.
    constexpr std::string_view dressed[] = { "aä", "oö", "uü", "eé", "nñ", "cç", "ié", "aà", "sß", "oø", "lł",
        "eè", "io\xCC\x88", "ea\xCC\x81" };
    constexpr std::string_view foreign[] = { "Я", "пароль", "密码", "😀", "😀😁😂", "αβγδε", "é", "ﬁ", "Ａ",
        "²", "ɐ", "ç", "क़", "한국", "\xCC\x81" };
    std::string text;
    for (const char c : next().substr(0, 40)) {
        const std::string_view row = dressed[below(std::size(dressed))];
        if (c == row.front() && happens(80))
            text += row.substr(1);
        else
            text += c;
    }
    for (std::size_t i = below(3) + 1; i > 0; --i) {
        // Between characters, not within one.
        std::size_t at = below(text.size() + 1);
        while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80)
            ++at;
        text.insert(at, foreign[below(std::size(foreign))]);
    }
    return text;
}

} // namespace tests
