// SPDX-License-Identifier: Apache-2.0
#include "core/password/similarity.h"

#include "core/base/scratch.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>
#include <utility>

namespace core::password {
namespace {

constexpr std::size_t fewestLetters = 4; ///< that must remain
constexpr std::size_t shortest = 6; ///< of passwords that are compared by their edits
constexpr std::size_t longest = 64;

bool isLetter(unsigned char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c >= 0x80;
}

/// The letter that a digit or symbol within a word stands for; 0 for none.
char meantBy(char c)
{
    constexpr std::pair<char, char> table[] = { { '@', 'a' }, { '4', 'a' }, { '3', 'e' }, { '1', 'i' },
        { '!', 'i' }, { '0', 'o' }, { '$', 's' }, { '5', 's' }, { '7', 't' } };
    const auto found = std::ranges::find(table, c, &std::pair<char, char>::first);
    return found == std::end(table) ? '\0' : found->second;
}

/// Appends what remains of the password, and says how much that is.
std::size_t appendLetters(std::string_view password, Scratch& all)
{
    const auto isOne = [](char c) { return isLetter(static_cast<unsigned char>(c)); };
    const auto first = std::ranges::find_if(password, isOne);
    const auto last = std::find_if(password.rbegin(), std::make_reverse_iterator(first), isOne).base();
    std::size_t size = 0;
    for (auto at = first; at < last; ++at) {
        const char c = isOne(*at) ? (*at >= 'A' && *at <= 'Z' ? static_cast<char>(*at + ('a' - 'A')) : *at)
                                  : meantBy(*at);
        if (c == '\0')
            continue;
        all.append(asBytes({ &c, 1 }));
        ++size;
    }
    return size;
}

class Groups {
public:
    explicit Groups(std::size_t count)
        : m_parents(count)
    {
        std::iota(m_parents.begin(), m_parents.end(), std::size_t{ 0 });
    }

    std::size_t rootOf(std::size_t index)
    {
        while (m_parents[index] != index)
            index = m_parents[index] = m_parents[m_parents[index]];
        return index;
    }

    void unite(std::size_t a, std::size_t b)
    {
        const auto [low, high] = std::minmax({ rootOf(a), rootOf(b) });
        m_parents[high] = low;
    }

    std::vector<std::uint32_t> numbers()
    {
        std::vector<std::size_t> sizes(m_parents.size());
        for (std::size_t i = 0; i < m_parents.size(); ++i)
            ++sizes[rootOf(i)];
        std::vector<std::uint32_t> numbers(m_parents.size());
        std::uint32_t last = 0;
        for (std::size_t i = 0; i < m_parents.size(); ++i) {
            const std::size_t root = rootOf(i);
            if (sizes[root] > 1)
                numbers[i] = root == i ? ++last : numbers[root];
        }
        return numbers;
    }

private:
    std::vector<std::size_t> m_parents;
};

/// Whether at most one character was inserted, left out or exchanged.
bool isOneEditApart(std::string_view a, std::string_view b)
{
    if (a.size() > b.size())
        std::swap(a, b);
    if (b.size() - a.size() > 1)
        return false;
    const std::size_t same = static_cast<std::size_t>(std::ranges::mismatch(a, b).in1 - a.begin());
    const std::size_t skipped = a.size() == b.size() ? 1 : 0;
    return a.substr(std::min(same + skipped, a.size())) == b.substr(std::min(same + 1, b.size()));
}

/// FNV-1a; a collision is only one more comparison.
std::uint64_t hashWithout(std::string_view text, std::size_t skipped)
{
    std::uint64_t hash = 14695981039346656037U;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (i == skipped)
            continue;
        hash = (hash ^ static_cast<unsigned char>(text[i])) * 1099511628211U;
    }
    return hash;
}

Result<> uniteByLetters(std::span<const std::string_view> passwords, Groups& groups, const StopFlag& stop)
{
    Scratch letters;
    std::vector<std::pair<std::size_t, std::size_t>> pieces(passwords.size());
    for (std::size_t i = 0; i < passwords.size(); ++i) {
        if (stop.isRequested())
            return fail(ErrorCode::Cancelled);
        const std::size_t begin = letters.size();
        pieces[i] = { begin, appendLetters(passwords[i].substr(0, longest), letters) };
    }
    const std::string_view all = asText(std::as_const(letters).bytes());
    std::unordered_map<std::string_view, std::size_t> firsts;
    for (std::size_t i = 0; i < passwords.size(); ++i) {
        if (pieces[i].second < fewestLetters)
            continue;
        const auto [found, isNew] = firsts.try_emplace(all.substr(pieces[i].first, pieces[i].second), i);
        if (!isNew)
            groups.unite(found->second, i);
    }
    return {};
}

struct Form {
    std::uint64_t hash;
    std::uint32_t index;
    auto operator<=>(const Form&) const = default;
};

/// Those of one length, as indices.
using OfALength = std::vector<std::uint32_t>;

/// Those that become the same without the character at that place differ in it alone; and one that already is
/// what they become lacks it.
void uniteWithout(std::span<const std::string_view> passwords, std::size_t skipped, const OfALength& longer,
    const OfALength& shorter, std::vector<Form>& forms, Groups& groups)
{
    forms.clear();
    for (const std::uint32_t index : longer)
        forms.push_back({ .hash = hashWithout(passwords[index], skipped), .index = index });
    for (const std::uint32_t index : shorter)
        forms.push_back({ .hash = hashWithout(passwords[index], std::string_view::npos), .index = index });
    std::ranges::sort(forms);
    for (std::size_t i = 1; i < forms.size(); ++i) {
        const Form& a = forms[i - 1];
        const Form& b = forms[i];
        if (a.hash == b.hash && isOneEditApart(passwords[a.index], passwords[b.index]))
            groups.unite(a.index, b.index);
    }
}

/// One length and one place after the other: all forms at once would take fifty times the memory.
Result<> uniteByEdits(std::span<const std::string_view> passwords, Groups& groups, const StopFlag& stop)
{
    std::vector<OfALength> lengths(longest + 1);
    for (std::size_t i = 0; i < passwords.size(); ++i) {
        if (const std::size_t size = passwords[i].size(); size >= shortest && size <= longest)
            lengths[size].push_back(static_cast<std::uint32_t>(i));
    }
    std::vector<Form> forms;
    for (std::size_t size = shortest; size <= longest; ++size) {
        const OfALength& shorter = lengths[size - 1];
        if (lengths[size].empty())
            continue;
        forms.reserve(lengths[size].size() + shorter.size());
        for (std::size_t skipped = 0; skipped < size; ++skipped) {
            if (stop.isRequested())
                return fail(ErrorCode::Cancelled);
            uniteWithout(passwords, skipped, lengths[size], shorter, forms, groups);
        }
    }
    return {};
}

} // namespace

Result<std::vector<std::uint32_t>> similarGroups(
    std::span<const std::string_view> passwords, const StopFlag& stop)
{
    Groups groups(passwords.size());
    TRY(uniteByLetters(passwords, groups, stop));
    TRY(uniteByEdits(passwords, groups, stop));
    return groups.numbers();
}

} // namespace core::password
