// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/headers/word_difference.h"

#include <algorithm>
#include <vector>

namespace gui::headers {
namespace {

/// Cells of the table of common subsequences; beyond, all between the common ends counts as different.
constexpr qsizetype largestTable = 1'000'000;

bool isSeparator(QChar letter)
{
    return letter.isSpace() || letter == u';' || letter == u',' || letter == u'=';
}

/// Words and the separators between them, each of these for itself.
QList<TextRange> wordsOf(const QString& text)
{
    QList<TextRange> words;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at + 1;
        if (!isSeparator(text[at])) {
            while (end < text.size() && !isSeparator(text[end]))
                ++end;
        }
        words.append({ .start = at, .length = end - at });
        at = end;
    }
    return words;
}

QStringView wordAt(const QString& text, const TextRange& word)
{
    return QStringView(text).mid(word.start, word.length);
}

/// Neighbours become one range; white space alone is no difference worth a mark.
QList<TextRange> joined(const QString& text, const QList<TextRange>& words)
{
    QList<TextRange> ranges;
    for (const TextRange& word : words) {
        if (!ranges.isEmpty() && ranges.last().start + ranges.last().length == word.start)
            ranges.last().length += word.length;
        else
            ranges.append(word);
    }
    for (TextRange& range : ranges) {
        while (range.length > 1 && text[range.start].isSpace()) {
            ++range.start;
            --range.length;
        }
        while (range.length > 1 && text[range.start + range.length - 1].isSpace())
            --range.length;
    }
    return ranges;
}

class Comparison {
public:
    Comparison(const QString& left, const QString& right)
        : m_left(left)
        , m_right(right)
        , m_leftWords(wordsOf(left))
        , m_rightWords(wordsOf(right))
        , m_leftEnd(m_leftWords.size())
        , m_rightEnd(m_rightWords.size())
    {
    }

    WordDifference difference()
    {
        trim();
        const qsizetype rows = m_leftEnd - m_begin;
        const qsizetype columns = m_rightEnd - m_begin;
        if (rows > 0 && columns > largestTable / rows) {
            m_onlyLeft = m_leftWords.mid(m_begin, rows);
            m_onlyRight = m_rightWords.mid(m_begin, columns);
        } else {
            walk(tableOf(rows, columns), rows, columns);
        }
        return { .left = joined(m_left, m_onlyLeft), .right = joined(m_right, m_onlyRight) };
    }

private:
    using Table = std::vector<int>;

    bool isSame(qsizetype left, qsizetype right) const
    {
        return wordAt(m_left, m_leftWords[left]) == wordAt(m_right, m_rightWords[right]);
    }

    void trim()
    {
        while (m_begin < m_leftEnd && m_begin < m_rightEnd && isSame(m_begin, m_begin))
            ++m_begin;
        while (m_leftEnd > m_begin && m_rightEnd > m_begin && isSame(m_leftEnd - 1, m_rightEnd - 1)) {
            --m_leftEnd;
            --m_rightEnd;
        }
    }

    /// Lengths of the longest common subsequences from each pair of words to the end.
    Table tableOf(qsizetype rows, qsizetype columns) const
    {
        Table table(static_cast<std::size_t>((rows + 1) * (columns + 1)), 0);
        const auto cell = [&](qsizetype row, qsizetype column) -> int& {
            return table[static_cast<std::size_t>(row * (columns + 1) + column)];
        };
        for (qsizetype row = rows - 1; row >= 0; --row)
            for (qsizetype column = columns - 1; column >= 0; --column)
                cell(row, column) = isSame(m_begin + row, m_begin + column)
                    ? cell(row + 1, column + 1) + 1
                    : std::max(cell(row + 1, column), cell(row, column + 1));
        return table;
    }

    void walk(const Table& table, qsizetype rows, qsizetype columns)
    {
        const auto cell = [&](qsizetype row, qsizetype column) {
            return table[static_cast<std::size_t>(row * (columns + 1) + column)];
        };
        qsizetype row = 0;
        qsizetype column = 0;
        while (row < rows || column < columns) {
            if (row < rows && column < columns && isSame(m_begin + row, m_begin + column)) {
                ++row;
                ++column;
            } else if (column >= columns || (row < rows && cell(row + 1, column) >= cell(row, column + 1))) {
                m_onlyLeft.append(m_leftWords[m_begin + row++]);
            } else {
                m_onlyRight.append(m_rightWords[m_begin + column++]);
            }
        }
    }

    const QString& m_left;
    const QString& m_right;
    QList<TextRange> m_leftWords;
    QList<TextRange> m_rightWords;
    QList<TextRange> m_onlyLeft;
    QList<TextRange> m_onlyRight;
    qsizetype m_begin = 0;
    qsizetype m_leftEnd;
    qsizetype m_rightEnd;
};

} // namespace

WordDifference differingWords(const QString& left, const QString& right)
{
    return Comparison(left, right).difference();
}

} // namespace gui::headers
