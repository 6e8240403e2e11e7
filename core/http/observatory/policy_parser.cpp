// SPDX-License-Identifier: Apache-2.0
#include "core/http/observatory/policy_parser.h"

#include "core/base/stable_order.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace core::http::observatory {
namespace {

/// One less than "img-src" has letters.
constexpr std::size_t shortestPolicy = 6;
/// Sources that are sorted, all in all: thousands of policies on thousands of sources are an attack.
constexpr std::size_t maximumWork = 500'000;

struct Source {
    Text text;
    std::size_t policy; ///< which one it comes from
    bool isKept;
};

struct Directive {
    Text name;
    std::vector<Source> sources;
};

struct Statement {
    Text name;
    std::vector<Text> values;
};

std::vector<Statement> statementsOf(TextView policy)
{
    std::vector<Statement> statements;
    for (const TextView entry : split(policy, u';')) {
        const std::vector<TextView> words = splitAtSpaces(trimmed(entry));
        if (words.front().empty())
            continue;
        Statement statement{ .name = lowerCased(words.front()), .values = {} };
        for (std::size_t i = 1; i < words.size(); ++i)
            statement.values.push_back(lowerCased(words[i]));
        if (statement.values.empty() && statement.name.ends_with(u"-src"))
            statement.values.emplace_back(u"'none'");
        statements.push_back(std::move(statement));
    }
    return statements;
}

/// Whether a path of one policy stands for one of another; nothing where an escape in it is broken.
std::optional<bool> pathsMatch(TextView left, TextView right)
{
    if (left.empty() || (left == u"/" && right.empty()))
        return true;
    const bool isExact = !left.ends_with(u'/');
    std::vector<TextView> one = split(left, u'/');
    const std::vector<TextView> other = split(right, u'/');
    if (one.size() > other.size() || (isExact && one.size() != other.size()))
        return false;
    if (!isExact)
        one.pop_back();
    for (std::size_t i = 0; i < one.size(); ++i) {
        const std::optional<Text> piece = uriDecoded(one[i]);
        const std::optional<Text> counterpart = uriDecoded(other[i]);
        if (!piece || !counterpart)
            return {};
        if (*piece != *counterpart)
            return false;
    }
    return true;
}

bool comesBefore(const Source& left, const Source& right)
{
    return collate(left.text, right.text) < 0;
}

/// Neighbours in the order decide: a source goes where one of its own policy is its beginning, and stays
/// where one of another policy matches it. False where an escape is broken. The first `sorted` are in order
/// already.
bool settle(std::vector<Source>& sources, std::size_t sorted)
{
    const auto first = std::make_move_iterator(sources.begin());
    const auto middle = first + static_cast<std::ptrdiff_t>(sorted);
    const auto last = std::make_move_iterator(sources.end());
    std::vector<Source> added(middle, last);
    sortStably(added, comesBefore);
    std::vector<Source> merged;
    merged.reserve(sources.size());
    std::merge(first, middle, std::make_move_iterator(added.begin()), std::make_move_iterator(added.end()),
        std::back_inserter(merged), comesBefore);
    sources = std::move(merged);
    for (std::size_t i = 1; i < sources.size(); ++i) {
        const Source& previous = sources[i - 1];
        Source& source = sources[i];
        if (source.policy == previous.policy) {
            if (source.text.starts_with(previous.text))
                source.isKept = false;
            continue;
        }
        const std::optional<bool> matches = pathsMatch(previous.text, source.text);
        if (!matches)
            return false;
        if (*matches)
            source.isKept = true;
    }
    std::erase_if(sources, [](const Source& source) { return !source.isKept; });
    return true;
}

class Combiner {
public:
    explicit Combiner(std::size_t policies)
        : m_policies(policies)
    {
    }

    bool add(TextView policy, std::size_t index)
    {
        std::unordered_set<Text> seen;
        for (Statement& statement : statementsOf(policy)) {
            if (!seen.insert(statement.name).second) {
                if (statement.name != u"report-uri" && statement.name != u"report-to")
                    return false;
                if (std::ranges::find(m_repeated, statement.name) == m_repeated.end())
                    m_repeated.push_back(statement.name);
            }
            if (!lay(statement, index))
                return false;
        }
        return true;
    }

    CombinedPolicy result() const
    {
        CombinedPolicy policy;
        for (const Directive& directive : m_directives)
            policy.directives.push_back({ directive.name, distinct(directive.sources) });
        if (m_repeated.empty())
            return policy;
        if (CombinedDirective* own = policy.find(repeatedDirectives))
            own->sources = m_repeated;
        else
            policy.directives.push_back({ Text(repeatedDirectives), m_repeated });
        return policy;
    }

private:
    bool lay(Statement& statement, std::size_t index)
    {
        Directive& directive = named(statement.name);
        if (index == 0)
            directive.sources.clear();
        const std::size_t sorted = directive.sources.size();
        for (Text& value : statement.values)
            directive.sources.push_back({ std::move(value), index, index == 0 });
        m_work += directive.sources.size();
        if (m_work > maximumWork || !settle(directive.sources, sorted))
            return false;
        // From now on each has to be found in another policy again.
        if (index == 0 && m_policies > 1) {
            for (Source& source : directive.sources)
                source.isKept = false;
        }
        return true;
    }

    Directive& named(const Text& name)
    {
        const auto [at, isNew] = m_places.try_emplace(name, m_directives.size());
        if (isNew)
            m_directives.push_back({ name, {} });
        return m_directives[at->second];
    }

    static std::vector<Text> distinct(const std::vector<Source>& sources)
    {
        if (sources.empty())
            return { u"'none'" };
        std::unordered_set<TextView> seen;
        std::vector<Text> texts;
        for (const Source& source : sources) {
            if (seen.insert(source.text).second)
                texts.push_back(source.text);
        }
        return texts;
    }

    std::size_t m_policies;
    std::size_t m_work = 0;
    std::vector<Directive> m_directives{};
    std::unordered_map<Text, std::size_t> m_places{};
    std::vector<Text> m_repeated{};
};

Text cleaned(const Text& policy)
{
    Text text(policy);
    std::erase_if(text, [](char16_t unit) { return unit == u'\r' || unit == u'\n'; });
    return Text(trimmed(text));
}

} // namespace

bool CombinedDirective::has(TextView source) const
{
    return std::ranges::find(sources, source) != sources.end();
}

CombinedDirective* CombinedPolicy::find(TextView name)
{
    const auto found = std::ranges::find(directives, name, &CombinedDirective::name);
    return found == directives.end() ? nullptr : &*found;
}

const CombinedDirective* CombinedPolicy::find(TextView name) const
{
    const auto found = std::ranges::find(directives, name, &CombinedDirective::name);
    return found == directives.end() ? nullptr : &*found;
}

void CombinedPolicy::remove(TextView name)
{
    std::erase_if(directives, [&](const CombinedDirective& directive) { return directive.name == name; });
}

std::optional<CombinedPolicy> combine(const std::vector<Text>& policies)
{
    std::vector<Text> clean;
    for (const Text& policy : policies) {
        clean.push_back(cleaned(policy));
        if (clean.back().size() < shortestPolicy)
            return {};
    }
    Combiner combiner(clean.size());
    for (std::size_t i = 0; i < clean.size(); ++i) {
        if (!combiner.add(clean[i], i))
            return {};
    }
    return combiner.result();
}

} // namespace core::http::observatory
