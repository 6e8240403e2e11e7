// SPDX-License-Identifier: Apache-2.0
#include "core/http/difference.h"

#include <map>
#include <ranges>
#include <tuple>
#include <unordered_map>

namespace core::http {
namespace {

using Kind = FieldDifference::Kind;

class FieldPairs {
public:
    void addLeft(const Field& field) { pairOf(field).left.push_back(field.value); }
    void addRight(const Field& field) { pairOf(field).right.push_back(field.value); }

    std::vector<FieldDifference> take() &&
    {
        for (FieldDifference& pair : m_pairs) {
            if (pair.left.empty())
                pair.kind = Kind::OnlyRight;
            else if (pair.right.empty())
                pair.kind = Kind::OnlyLeft;
            else
                pair.kind = pair.left == pair.right ? Kind::Same : Kind::Changed;
        }
        return std::move(m_pairs);
    }

private:
    FieldDifference& pairOf(const Field& field)
    {
        std::string name = lowered(field.name);
        const auto [known, isNew] = m_indexes.try_emplace(name, m_pairs.size());
        if (isNew)
            m_pairs.push_back({ .kind = Kind::Same, .name = std::move(name), .left = {}, .right = {} });
        return m_pairs[known->second];
    }

    std::vector<FieldDifference> m_pairs;
    std::unordered_map<std::string, std::size_t> m_indexes;
};

std::vector<FieldDifference> compareFields(const Response& left, const Response& right)
{
    FieldPairs pairs;
    for (const Field& field : left.fields)
        pairs.addLeft(field);
    for (const Field& field : right.fields)
        pairs.addRight(field);
    return std::move(pairs).take();
}

/// The findings of the right that none of the left is paired with yet.
class Unpaired {
public:
    explicit Unpaired(const std::vector<HeaderFinding>& findings)
    {
        for (const HeaderFinding& finding : findings)
            m_findings.push_back(&finding);
    }

    /// Pairs what has the same key, each with one.
    template <typename KeyOf> void pairWith(std::vector<FindingDifference>& lefts, Kind kind, KeyOf keyOf)
    {
        using Key = decltype(keyOf(Finding{}));
        std::map<Key, std::vector<const HeaderFinding**>> waiting;
        for (const HeaderFinding*& slot : std::views::reverse(m_findings)) {
            if (slot)
                waiting[keyOf(slot->finding)].push_back(&slot);
        }
        for (FindingDifference& pair : lefts) {
            if (pair.right)
                continue;
            const auto found = waiting.find(keyOf(pair.left->finding));
            if (found == waiting.end() || found->second.empty())
                continue;
            const HeaderFinding** const slot = found->second.back();
            found->second.pop_back();
            pair = { .kind = kind, .left = pair.left, .right = *slot };
            *slot = nullptr;
        }
    }

    void appendTo(std::vector<FindingDifference>& findings) const
    {
        for (const HeaderFinding* finding : m_findings) {
            if (finding)
                findings.push_back({ .kind = Kind::OnlyRight, .right = finding });
        }
    }

private:
    std::vector<const HeaderFinding*> m_findings;
};

std::vector<FindingDifference> compareFindings(const Audit& left, const Audit& right)
{
    std::vector<FindingDifference> findings;
    for (const HeaderFinding& finding : left.findings)
        findings.push_back({ .kind = Kind::OnlyLeft, .left = &finding });
    Unpaired unpaired(right.findings);
    unpaired.pairWith(findings, Kind::Same, [](const Finding& finding) {
        return std::tuple(std::string_view(finding.kind->id), std::string_view(finding.subject),
            std::string_view(finding.value));
    });
    // The same complaint about another value has changed, rather than come and gone.
    unpaired.pairWith(findings, Kind::Changed, [](const Finding& finding) {
        return std::pair(std::string_view(finding.kind->id), std::string_view(finding.subject));
    });
    unpaired.appendTo(findings);
    return findings;
}

std::vector<TestDifference> compareTests(const observatory::Score& left, const observatory::Score& right)
{
    std::vector<TestDifference> tests;
    std::map<std::string_view, std::size_t> indexes;
    for (const observatory::TestResult& test : left.tests) {
        indexes.emplace(test.test, tests.size());
        tests.push_back({ .left = &test });
    }
    for (const observatory::TestResult& test : right.tests) {
        if (const auto known = indexes.find(test.test); known != indexes.end())
            tests[known->second].right = &test;
        else
            tests.push_back({ .right = &test });
    }
    return tests;
}

} // namespace

Difference compare(const Audit& left, const Audit& right)
{
    return { .fields = compareFields(left.exchange.judged(), right.exchange.judged()),
        .findings = compareFindings(left, right),
        .tests = compareTests(left.score, right.score) };
}

} // namespace core::http
