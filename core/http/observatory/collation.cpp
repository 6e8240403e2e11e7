// SPDX-License-Identifier: Apache-2.0
#include "core/http/observatory/ecma_text.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace core::http::observatory {
namespace {

constexpr char16_t nextGroup = 0x01;

/// The CLDR's root order. What differs only in accents or form stands in one group, in its order there;
/// controls are in none and do not count.
constexpr TextView order
    = u"\t\u0001\n\u0001\u000b\u0001\u000c\u0001\r\u0001\u0085\u0001\u2028\u0001\u2029\u0001 "
      u"\u3000\u2003\u00a0"
      u"\u202f\u0001\u203e\u0001_\u0001\u2017\u0001-\u0001\u2010\u2011\u0001\u2012\u0001\u2013\u0001\u2014"
      u"\u0001\u2015\u0001,\u0001;\u0001:\u0001!\u0001\u00a1\u0001?\u0001\u00bf\u0001\u203d\u0001.\u2024"
      u"\u0001\u00b7\u0001'\u2018\u2019\u201a\u201b\u0001\u2039\u0001\u203a\u0001\"\u201c\u201d\u201e\u201f"
      u"\u0001\u00ab\u0001\u00bb\u0001(\u0001)\u0001[\u0001]\u0001{\u0001}"
      u"\u0001\u2016\u0001\u00a7\u0001\u00b6"
      u"\u0001@\u0001*\u0001/\u0001\\\u0001&\u0001#\u0001%\u0001\u2030\u0001\u2031\u0001\u2020\u0001\u2021"
      u"\u0001\u2022\u0001\u2023\u0001\u2027\u0001\u2043\u0001\u2032\u0001\u2035\u0001\u2038\u0001\u203b"
      u"\u0001\u203f\u0001\u2040\u0001\u2041\u0001\u2042\u0001`\u0001\u00b4\u0001^\u0001\u00af\u0001\u00a8"
      u"\u0001\u00b8\u0001\u00b0\u0001\u00a9\u0001\u00ae\u0001+\u0001\u00b1\u0001\u00f7\u0001\u00d7\u0001<"
      u"\u0001=\u0001>\u0001\u00ac\u0001|\u0001\u00a6\u0001~\u0001\u2044\u0001\u00a4\u0001\u00a2\u0001$"
      u"\u0001\u00a3\u0001\u00a5\u0001\u20ac\u0001"
      u"0\u00011\u00b9\u00012\u00b2\u00013\u00b3\u00014\u00015\u00016\u00017\u00018\u00019\u0001"
      u"a\u00aa\u00e1\u00e0\u0103\u00e2\u00e5\u00e4\u00e3\u0105\u0101\u0001b\u0001c\u0107\u0109\u010d\u010b"
      u"\u00e7\u0001d\u010f\u0111\u00f0\u0001e\u00e9\u00e8\u0115\u00ea\u011b\u00eb\u0117\u0119\u0113\u0001f"
      u"\u0001g\u011f\u011d\u0121\u0123\u0001h\u0125\u0127\u0001i\u00ed\u00ec\u012d\u00ee\u00ef\u0129\u012f"
      u"\u012b\u0001\u0131\u0001j\u0135\u0001k\u0137\u0001l\u013a\u013e\u013c\u0142\u0140\u0001m\u0001n"
      u"\u0144\u0148\u00f1\u0146\u0001\u014b\u0001o\u00ba\u00f3\u00f2\u014f\u00f4\u00f6\u0151\u00f5\u00f8"
      u"\u014d\u0001p\u0001q\u0001\u0138\u0001r\u0155\u0159\u0157\u0001s\u015b\u015d\u0161\u015f\u017f"
      u"\u0001t\u0165\u0163\u0001\u0167\u0001u\u00fa\u00f9\u016d\u00fb\u016f\u00fc\u0171\u0169\u0173\u016b"
      u"\u0001v\u0001w\u0175\u0001x\u0001y\u00fd\u0177\u00ff\u0001z\u017a\u017e\u017c\u0001\u00fe\u0001"
      u"\u00b5\u0001";

struct Expansion {
    char16_t unit;
    TextView means;
};
constexpr std::array<Expansion, 18> expansions{ { { 0xe6, u"ae" }, { 0x153, u"oe" }, { 0xdf, u"ss" },
    { 0x133, u"ij" }, { 0xbd, u"1\u20442" }, { 0xbc, u"1\u20444" }, { 0xbe, u"3\u20444" }, { 0x2025, u".." },
    { 0x2026, u"..." }, { 0x203c, u"!!" }, { 0x2122, u"tm" }, { 0x149, u"\u02bcn" },
    { 0x2033, u"\u2032\u2032" }, { 0x2034, u"\u2032\u2032\u2032" }, { 0x2036, u"\u2035\u2035" },
    { 0x2037, u"\u2035\u2035\u2035" }, { 0x2047, u"??" }, { 0x2049, u"!?" } } };

struct Weight {
    std::uint32_t group = 0; ///< 0: does not count
    std::uint32_t rank = 0; ///< within the group
};

constexpr std::size_t tableSize = 0x3001;
constexpr std::uint32_t capitalRank = 2; ///< between a letter and the same with an accent
constexpr std::uint32_t variantRank = 1000; ///< behind all accents
/// Groups are that far apart: symbols have their places between two of them, in the order of their code
/// units.
constexpr std::uint32_t groupStep = 0x20000;
constexpr char16_t lastBeforeSymbols = 0x2044;
constexpr std::uint32_t behindAll = 0x10000000;

std::array<Weight, tableSize> table()
{
    std::array<Weight, tableSize> weights{};
    std::uint32_t group = groupStep;
    std::uint32_t rank = 1;
    for (const char16_t unit : order) {
        if (unit == nextGroup) {
            group += groupStep;
            rank = 1;
        } else {
            weights[unit] = { group, rank };
            rank += capitalRank;
        }
    }
    return weights;
}

bool isIgnored(char16_t unit)
{
    return unit < 0x20 || (unit >= 0x7f && unit < 0xa0) || unit == 0xad || (unit >= 0x200b && unit <= 0x200f)
        || (unit >= 0x202a && unit <= 0x202e) || unit == 0xfeff || (unit >= 0x2060 && unit <= 0x2064)
        || (unit >= 0x300 && unit <= 0x36f);
}

/// Arrows, signs, shapes and emoji; of the latter both halves.
bool isSymbol(char16_t unit)
{
    return (unit >= 0x2190 && unit <= 0x2bff) || (unit >= 0xd83c && unit <= 0xd83e)
        || (unit >= 0xdc00 && unit <= 0xdfff);
}

Weight weightOf(char16_t unit)
{
    static const std::array<Weight, tableSize> weights = table();
    if (unit < tableSize && weights[unit].group != 0)
        return weights[unit];
    if (unit >= u'A' && unit <= u'Z')
        return { .group = weights[unit + 0x20U].group, .rank = capitalRank };
    if (isIgnored(unit))
        return {};
    if (unit >= 0xff01 && unit <= 0xff5e) {
        const Weight ascii = weightOf(static_cast<char16_t>(unit - 0xfee0));
        return { .group = ascii.group, .rank = ascii.rank + variantRank };
    }
    if (isSymbol(unit))
        return { .group = weights[lastBeforeSymbols].group + unit, .rank = 1 };
    // Other scripts: behind all of these, in the order of their code points.
    return { .group = behindAll + unit, .rank = 1 };
}

std::vector<Weight> weightsOf(TextView text)
{
    std::vector<Weight> weights;
    weights.reserve(text.size());
    for (const char16_t unit : text) {
        const auto* const expansion
            = unit < 0x80 ? expansions.end() : std::ranges::find(expansions, unit, &Expansion::unit);
        if (expansion != expansions.end()) {
            for (const char16_t part : expansion->means)
                weights.push_back({ weightOf(part).group, weightOf(part).rank + capitalRank });
        } else if (const Weight weight = weightOf(unit); weight.group != 0) {
            weights.push_back(weight);
        }
    }
    return weights;
}

bool isPlain(TextView text)
{
    return std::ranges::all_of(text, [](char16_t unit) { return unit >= 0x20 && unit < 0x7f; });
}

template <typename Sequence, typename Projection>
int compare(const Sequence& left, const Sequence& right, Projection projection)
{
    const auto [one, other] = std::ranges::mismatch(left, right, {}, projection, projection);
    if (one == left.end())
        return other == right.end() ? 0 : -1;
    if (other == right.end())
        return 1;
    return projection(*one) < projection(*other) ? -1 : 1;
}

} // namespace

int collate(TextView left, TextView right)
{
    if (left == right)
        return 0;
    if (isPlain(left) && isPlain(right)) {
        // Nothing to leave out, and what differs in capitals only is told apart last.
        const int groups = compare(left, right, [](char16_t unit) { return weightOf(unit).group; });
        return groups != 0 ? groups : compare(left, right, [](char16_t unit) { return weightOf(unit).rank; });
    }
    const std::vector<Weight> one = weightsOf(left);
    const std::vector<Weight> other = weightsOf(right);
    const int groups = compare(one, other, [](const Weight& weight) { return weight.group; });
    return groups != 0 ? groups : compare(one, other, [](const Weight& weight) { return weight.rank; });
}

} // namespace core::http::observatory
