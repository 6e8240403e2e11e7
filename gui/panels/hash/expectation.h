// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/hash/comparison.h"
#include "gui/widgets/style/tokens.h"

#include <QString>

#include <filesystem>
#include <unordered_map>

namespace gui::hash {

/// What the published values say of one file or text.
enum class Verdict : std::uint8_t {
    None, ///< there are no values
    Waiting, ///< what could match is not computed yet
    Match,
    WeakMatch, ///< by algorithms that anybody can fool
    Mismatch,
    NoValue, ///< the values are for other files
    OtherFile, ///< the one value matches another file of the list
};

struct Judgement {
    Verdict verdict = Verdict::None;
    std::vector<core::hash::Comparison> comparisons;
};

/// The text of the field "Expected value", and what it says.
class Expectation {
public:
    Expectation() = default;
    explicit Expectation(const QString& text);

    bool isEmpty() const { return m_text.isEmpty(); }
    const QString& text() const { return m_text; }
    /// Why no value is in the text; empty if there is one, or no text.
    QString error() const { return m_error; }
    const std::vector<core::hash::ExpectedValue>& values() const { return m_values; }
    /// Whether it is one value that says which file it is of, and this is its name.
    bool isOneFor(std::string_view fileName) const;
    bool isOneWithName() const { return m_values.size() == 1 && m_unnamed.empty(); }
    Judgement judge(std::string_view fileName, std::span<const core::hash::ComputedDigest> digests) const;
    /// "SHA-256 value", "3 values".
    QString description() const;

    /// Characters; what is longer is refused, not cut.
    static constexpr int longestText = 256 * 1024;

private:
    using Digests = std::span<const core::hash::ComputedDigest>;
    /// As core::hash::valuesFor() picks them.
    std::vector<const core::hash::ExpectedValue*> namedValuesFor(std::string_view fileName) const;
    bool compareWithMany(Digests digests, std::vector<core::hash::Comparison>& comparisons) const;

    QString m_text;
    QString m_error;
    std::vector<core::hash::ExpectedValue> m_values;
    std::unordered_multimap<std::string, std::size_t> m_named; ///< by name without folders
    std::vector<std::size_t> m_unnamed;
    std::unordered_multimap<std::string, std::size_t> m_unnamedDigests; ///< of m_unnamed, if they are many
    std::vector<core::hash::Wanted> m_unnamedWanted; ///< the same
};

Tone toneOf(Verdict verdict);
/// "Match", "Mismatch", "Waiting".
QString wordOf(Verdict verdict);
/// "SHA-256 of a.tar.gz equals this value", "… differs from digit 17 on".
QString sentenceOf(const Judgement& judgement, const QString& name);

} // namespace gui::hash
