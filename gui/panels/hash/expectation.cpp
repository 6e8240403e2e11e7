// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/hash/expectation.h"

#include "core/hash/near_miss.h"
#include "gui/panels/hash/digest_words.h"
#include "gui/text/convert.h"
#include "gui/text/units.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <set>

namespace gui::hash {
namespace {

/// So many values are compared one by one.
constexpr std::size_t few = 16;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(gui::hash::Expectation)
};

std::string withoutFolders(std::string_view name)
{
    constexpr char separators[] = { '/', static_cast<char>(std::filesystem::path::preferred_separator) };
    return std::string(name.substr(name.find_last_of({ separators, std::size(separators) }) + 1));
}

std::string keyOf(core::ByteView digest)
{
    return std::string(core::asText(digest));
}

/// Why the text is no digest, with what is missing where that is plain.
QString problemOf(const std::string& text)
{
    // What people publish is SHA-256 more often than all others together.
    const std::optional<core::hash::NearMiss> miss
        = core::hash::nearMissIn(text, core::hash::Algorithm::Sha256);
    if (!miss)
        return Words::tr("No digest is in this text");
    switch (miss->kind) {
    case core::hash::NearMissKind::TooShort:
        if (miss->digits % 2 == 0)
            return Words::tr(
                "%1 of %2 bytes: %n digit(s) missing", nullptr, static_cast<int>(miss->wanted - miss->digits))
                .arg(miss->digits / 2)
                .arg(miss->wanted / 2);
        return Words::tr(
            "%1 of %2 digits: %n digit(s) missing", nullptr, static_cast<int>(miss->wanted - miss->digits))
            .arg(miss->digits)
            .arg(miss->wanted);
    case core::hash::NearMissKind::TooLong:
        return Words::tr(
            "%1 digits in place of %2: %n too many", nullptr, static_cast<int>(miss->digits - miss->wanted))
            .arg(miss->digits)
            .arg(miss->wanted);
    case core::hash::NearMissKind::ForeignCharacter:
        return Words::tr("Character %1 is no hexadecimal digit").arg(miss->character + 1);
    }
    std::unreachable();
}

QString joined(const QStringList& names)
{
    return names.join(Words::tr(", ", "between algorithms"));
}

} // namespace

Expectation::Expectation(const QString& text)
    : m_text(text.trimmed())
{
    if (m_text.isEmpty())
        return;
    if (m_text.size() > longestText) {
        m_error = Words::tr("Longer than %1 characters, and not compared").arg(countText(longestText));
        return;
    }
    // The field shows one line: its line breaks are shown as spaces and are still in the text.
    const std::string utf8 = toUtf8(m_text);
    core::Result<std::vector<core::hash::ExpectedValue>> values = core::hash::findExpectedValues(utf8);
    if (!values) {
        m_error = problemOf(utf8);
        return;
    }
    m_values = *std::move(values);
    for (std::size_t i = 0; i < m_values.size(); ++i) {
        if (m_values[i].fileName.empty())
            m_unnamed.push_back(i);
        else
            m_named.emplace(withoutFolders(m_values[i].fileName), i);
    }
    if (m_unnamed.size() <= few)
        return;
    std::vector<core::hash::ExpectedValue> unnamed;
    for (const std::size_t index : m_unnamed) {
        m_unnamedDigests.emplace(keyOf(m_values[index].digest), index);
        unnamed.push_back(m_values[index]);
    }
    m_unnamedWanted = core::hash::wantedFor(unnamed);
}

bool Expectation::isOneFor(std::string_view fileName) const
{
    return isOneWithName() && withoutFolders(m_values.front().fileName) == withoutFolders(fileName);
}

std::vector<const core::hash::ExpectedValue*> Expectation::namedValuesFor(std::string_view fileName) const
{
    std::vector<const core::hash::ExpectedValue*> candidates;
    const auto [begin, end] = m_named.equal_range(withoutFolders(fileName));
    for (auto found = begin; found != end; ++found)
        candidates.push_back(&m_values[found->second]);
    std::ranges::sort(candidates); // in the order of the text
    std::vector<const core::hash::ExpectedValue*> own = core::hash::namedFor(fileName, candidates);
    // A single value is for the file, whatever that was called when it was published.
    if (own.empty() && isOneWithName())
        own.push_back(&m_values.front());
    return own;
}

/// With as many values as files, to compare each with each would take minutes. Says whether all was compared;
/// of what differs the first is enough.
bool Expectation::compareWithMany(Digests digests, std::vector<core::hash::Comparison>& comparisons) const
{
    std::set<std::size_t> equal;
    for (const core::hash::ComputedDigest& computed : digests) {
        const auto [begin, end] = m_unnamedDigests.equal_range(keyOf(computed.digest));
        for (auto found = begin; found != end; ++found) {
            if (auto comparison = core::hash::compare(m_values[found->second], { &computed, 1 });
                comparison && comparison->isMatch && equal.insert(found->second).second)
                comparisons.push_back(*std::move(comparison));
        }
    }
    const auto different
        = std::ranges::find_if(m_unnamed, [&](std::size_t index) { return !equal.contains(index); });
    if (different == m_unnamed.end())
        return true;
    const bool isComplete = std::ranges::all_of(m_unnamedWanted, [&](const core::hash::Wanted& wanted) {
        const std::size_t size = wanted.length.value_or(core::crypto::digestSize(wanted.algorithm));
        return std::ranges::any_of(digests, [&](const core::hash::ComputedDigest& computed) {
            return computed.algorithm == wanted.algorithm && computed.digest.size() == size;
        });
    });
    if (auto comparison = core::hash::compare(m_values[*different], digests))
        comparisons.push_back(*std::move(comparison));
    return isComplete;
}

Judgement Expectation::judge(std::string_view fileName, Digests digests) const
{
    if (m_values.empty())
        return {};
    Judgement judgement{ .verdict = Verdict::Mismatch, .comparisons = {} };
    std::vector<const core::hash::ExpectedValue*> own = namedValuesFor(fileName);
    if (own.empty() && m_unnamed.empty())
        return { .verdict = Verdict::NoValue, .comparisons = {} };
    bool isComplete = true;
    if (!m_unnamedDigests.empty()) {
        isComplete = compareWithMany(digests, judgement.comparisons);
    } else {
        for (const std::size_t index : m_unnamed)
            own.push_back(&m_values[index]);
        std::ranges::sort(own);
    }
    for (const core::hash::ExpectedValue* value : own) {
        if (auto comparison = core::hash::compare(*value, digests))
            judgement.comparisons.push_back(*std::move(comparison));
        else
            isComplete = false;
    }
    if (!isComplete)
        judgement.verdict = Verdict::Waiting;
    else if (core::hash::isMatch(judgement.comparisons))
        judgement.verdict
            = core::hash::withstandsAttackers(judgement.comparisons) ? Verdict::Match : Verdict::WeakMatch;
    return judgement;
}

QString Expectation::description() const
{
    if (m_values.empty())
        return {};
    if (m_values.size() > 1)
        return Words::tr("%1 values").arg(countText(m_values.size()));
    const core::hash::ExpectedValue& value = m_values.front();
    if (value.algorithms.size() == 1)
        return Words::tr("A %1 value").arg(algorithmName(value.algorithms.front()));
    return Words::tr("A value of %1 bytes, as %2 has")
        .arg(value.digest.size())
        .arg(algorithmName(value.algorithms.front()));
}

Tone toneOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::None:
    case Verdict::Waiting:
    case Verdict::NoValue:
    case Verdict::OtherFile:
        return Tone::Info;
    case Verdict::Match:
        return Tone::Ok;
    case Verdict::WeakMatch:
        return Tone::Caution;
    case Verdict::Mismatch:
        return Tone::Danger;
    }
    std::unreachable();
}

QString wordOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::None:
        return {};
    case Verdict::Waiting:
        return Words::tr("Waiting");
    case Verdict::Match:
    case Verdict::WeakMatch:
        return Words::tr("Match");
    case Verdict::Mismatch:
        return Words::tr("Mismatch");
    case Verdict::NoValue:
        return Words::tr("No value");
    case Verdict::OtherFile:
        return Words::tr("Other file");
    }
    std::unreachable();
}

QString sentenceOf(const Judgement& judgement, const QString& name)
{
    switch (judgement.verdict) {
    case Verdict::None:
        return {};
    case Verdict::Waiting:
        return Words::tr("%1 is not hashed yet").arg(name);
    case Verdict::NoValue:
    case Verdict::OtherFile:
        return Words::tr("No value is for %1").arg(name);
    case Verdict::Match:
    case Verdict::WeakMatch: {
        QStringList algorithms;
        for (const core::hash::Comparison& comparison : judgement.comparisons)
            algorithms << algorithmName(comparison.algorithm);
        algorithms.removeDuplicates();
        QString equal = algorithms.size() == 1
            ? Words::tr("%1 of %2 equals this value").arg(algorithms.front(), name)
            : Words::tr("%1 of %2 equal these values").arg(joined(algorithms), name);
        if (judgement.verdict == Verdict::Match)
            return equal;
        return Words::tr("%1, but %2", "a match, but its algorithm is weak")
            .arg(equal, weaknessOf(judgement.comparisons.front().algorithm));
    }
    case Verdict::Mismatch: {
        const auto wrong = std::ranges::find(judgement.comparisons, false, &core::hash::Comparison::isMatch);
        return Words::tr("%1 of %2 differs from digit %3 on")
            .arg(algorithmName(wrong->algorithm), name,
                QString::number(wrong->firstDifference.value_or(0) + 1));
    }
    }
    std::unreachable();
}

} // namespace gui::hash
