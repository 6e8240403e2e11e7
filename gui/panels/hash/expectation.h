// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/hash/comparison.h"
#include "gui/widgets/style/tokens.h"

#include <QString>

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
    /// For the file of this name, as core::hash::valuesFor() says, but at once for long lists.
    std::vector<core::hash::ExpectedValue> valuesFor(std::string_view fileName) const;
    Judgement judge(std::string_view fileName, std::span<const core::hash::ComputedDigest> digests) const;
    /// "SHA-256 value", "3 values".
    QString description() const;

private:
    QString m_text;
    QString m_error;
    std::vector<core::hash::ExpectedValue> m_values;
    std::unordered_multimap<std::string, std::size_t> m_named; ///< by name without folders
    std::vector<std::size_t> m_unnamed;
};

Tone toneOf(Verdict verdict);
/// "Match", "Mismatch", "Waiting".
QString wordOf(Verdict verdict);
/// "SHA-256 of a.tar.gz equals this value", "… differs from digit 17 on".
QString sentenceOf(const Judgement& judgement, const QString& name);

} // namespace gui::hash
