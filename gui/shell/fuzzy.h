// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

#include <vector>

namespace gui {

/// A piece of a title, in its own UTF-16 units.
struct TextRange {
    qsizetype start = 0;
    qsizetype length = 0;
    bool operator==(const TextRange&) const = default;
};

/// A text without case, accents and other marks (NFKD), that knows where each letter came from. Folding costs
/// more than comparing: fold titles once.
class FoldedText {
public:
    struct Letter {
        char32_t letter;
        qsizetype start; ///< in the original, with the marks that follow it
        qsizetype length;
        bool startsWord;
    };

    FoldedText() = default;
    explicit FoldedText(QStringView text);
    const std::vector<Letter>& letters() const { return m_letters; }
    bool isEmpty() const { return m_letters.empty(); }

private:
    std::vector<Letter> m_letters;
};

/// What was typed: each of its words must be found, in any order.
class FuzzyQuery {
public:
    explicit FuzzyQuery(QStringView text);

    bool isEmpty() const { return m_words.empty(); }
    /// How well it fits; 0: not at all. Letters of the title in their order, better at the start of words
    /// and in one run, or the beginning of a keyword.
    int score(const FoldedText& title, const std::vector<FoldedText>& keywords = {}) const;
    /// From this score on it is probable that the title is what was meant.
    int goodScore() const;
    /// Which letters of the title were matched, for showing; merged and in order.
    QList<TextRange> matched(const FoldedText& title) const;

private:
    std::vector<FoldedText> m_words;
};

} // namespace gui
