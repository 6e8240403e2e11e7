// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/fuzzy.h"

#include <algorithm>
#include <limits>
#include <ranges>

namespace gui {

namespace {

using Letters = std::vector<FoldedText::Letter>;

// Longer than this is no name of anything.
constexpr std::size_t longestWord = 48;
constexpr std::size_t longestTitle = 160;

constexpr int wordStart = 6;
constexpr int titleStart = 4; ///< besides wordStart
constexpr int nextOfWord = 8; ///< goes on with a run that began at the start of a word
constexpr int next = 5; ///< goes on with another run
constexpr int jump = -3; ///< begins a run in the middle of a word
constexpr int wholeWord = 1;
constexpr int ofKeyword = 6;
constexpr int goodAverage = 6;
/// One letter weighs more than any difference of length.
constexpr int scale = 16;

/// The best way to find the letters of a word in those of a title, by the score of having matched letter i
/// at place j.
class Alignment {
public:
    Alignment(const Letters& word, const Letters& title)
        : m_width(title.size())
        , m_cells(word.size() * title.size())
    {
        for (std::size_t i = 0; i < word.size(); ++i)
            fillRow(i, word[i].letter, title);
        const auto last = m_cells.end() - std::ptrdiff_t(m_width);
        const auto best = std::ranges::max_element(last, m_cells.end(), {}, &Cell::score);
        m_end = std::size_t(best - m_cells.begin());
        m_score = std::max(best->score, 0);
        if (m_score > 0 && best->fromWordStart && endsWord(title, m_end % m_width))
            m_score += wholeWord;
    }

    int score() const { return m_score; }

    std::vector<std::size_t> places() const
    {
        std::vector<std::size_t> places;
        for (std::size_t cell = m_end; m_score > 0; cell = m_cells[cell].from) {
            places.push_back(cell % m_width);
            if (cell < m_width)
                break;
        }
        return places;
    }

private:
    static constexpr int never = std::numeric_limits<int>::min() / 2;
    struct Cell {
        int score = never;
        std::size_t from = 0;
        bool fromWordStart = false;
    };

    static bool endsWord(const Letters& title, std::size_t place)
    {
        return place + 1 == title.size() || title[place + 1].startsWord || title[place + 1].letter == U' ';
    }

    void fillRow(std::size_t i, char32_t letter, const Letters& title)
    {
        std::size_t bestBefore = i == 0 ? 0 : (i - 1) * m_width;
        for (std::size_t j = i; j < m_width; ++j) {
            if (i > 0 && m_cells[(i - 1) * m_width + j - 1].score > m_cells[bestBefore].score)
                bestBefore = (i - 1) * m_width + j - 1;
            if (title[j].letter != letter)
                continue;
            Cell& cell = m_cells[i * m_width + j];
            const int before = i == 0 ? 0 : m_cells[bestBefore].score;
            if (before == never)
                continue;
            const bool isStart = title[j].startsWord;
            cell = { before + (isStart ? wordStart + (j == 0 ? titleStart : 0) : jump), bestBefore, isStart };
            if (i == 0)
                continue;
            const std::size_t neighbour = (i - 1) * m_width + j - 1;
            const Cell& previous = m_cells[neighbour];
            const int goingOn = previous.score + (previous.fromWordStart ? nextOfWord : next);
            if (previous.score != never && goingOn >= cell.score)
                cell = { goingOn, neighbour, previous.fromWordStart };
        }
    }

    std::size_t m_width;
    std::vector<Cell> m_cells;
    std::size_t m_end = 0;
    int m_score = 0;
};

/// Most titles fall here, before anything is allocated.
bool canFit(const Letters& word, const Letters& title)
{
    if (word.size() > longestWord || title.size() > longestTitle)
        return false;
    auto wanted = word.begin();
    for (const auto& letter : title)
        if (wanted != word.end() && letter.letter == wanted->letter)
            ++wanted;
    return wanted == word.end();
}

int scoreOfKeyword(const Letters& word, const Letters& keyword)
{
    // One letter begins some keyword of nearly everything.
    if (word.size() < 2 || word.size() > keyword.size())
        return 0;
    const bool fits = std::ranges::equal(word, keyword | std::views::take(word.size()), {},
        &FoldedText::Letter::letter, &FoldedText::Letter::letter);
    if (!fits)
        return 0;
    return int(word.size()) * ofKeyword + (word.size() == keyword.size() ? wholeWord : 0);
}

} // namespace

FoldedText::FoldedText(QStringView text)
{
    m_letters.reserve(std::size_t(text.size()));
    bool isAfterGap = true;
    bool wasLower = false;
    for (qsizetype i = 0; i < text.size();) {
        char32_t original = text[i].unicode();
        qsizetype length = 1;
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            original = QChar::surrogateToUcs4(text[i], text[i + 1]);
            length = 2;
        }
        if (QChar::isMark(original)) {
            if (!m_letters.empty())
                m_letters.back().length = i + length - m_letters.back().start;
            i += length;
            continue;
        }
        const bool isLetter = QChar::isLetterOrNumber(original);
        // "SHA256sum" and "webKey" have words inside.
        const bool startsWord = isLetter && (isAfterGap || (wasLower && QChar::isUpper(original)));
        if (original < 128) {
            m_letters.push_back({ QChar::toCaseFolded(original), i, length, startsWord });
        } else {
            bool isFirst = true;
            const QString folded = text.mid(i, length)
                                       .toString()
                                       .normalized(QString::NormalizationForm_KD)
                                       .toUpper()
                                       .toCaseFolded();
            for (const uint letter : folded.toUcs4()) {
                if (QChar::isMark(letter))
                    continue;
                m_letters.push_back({ letter, i, length, isFirst && startsWord });
                isFirst = false;
            }
        }
        isAfterGap = !isLetter;
        wasLower = QChar::isLower(original);
        i += length;
    }
}

FuzzyQuery::FuzzyQuery(QStringView text)
{
    for (const QStringView word : text.trimmed().tokenize(u' ', Qt::SkipEmptyParts))
        if (FoldedText folded(word); !folded.isEmpty())
            m_words.push_back(std::move(folded));
}

int FuzzyQuery::score(const FoldedText& title, const std::vector<FoldedText>& keywords) const
{
    int total = 0;
    for (const FoldedText& word : m_words) {
        int best = 0;
        if (canFit(word.letters(), title.letters()))
            best = Alignment(word.letters(), title.letters()).score();
        for (const FoldedText& keyword : keywords)
            best = std::max(best, scoreOfKeyword(word.letters(), keyword.letters()));
        if (best <= 0)
            return 0;
        total += best;
    }
    if (total == 0)
        return 0;
    // Of two titles that fit alike, the shorter one is meant.
    return total * scale + scale - 1 - int(std::min<std::size_t>(title.letters().size() / 4, scale - 1));
}

int FuzzyQuery::goodScore() const
{
    int letters = 0;
    for (const FoldedText& word : m_words)
        letters += int(word.letters().size());
    return letters * goodAverage * scale;
}

QList<TextRange> FuzzyQuery::matched(const FoldedText& title) const
{
    std::vector<std::size_t> places;
    for (const FoldedText& word : m_words)
        if (canFit(word.letters(), title.letters()))
            std::ranges::copy(
                Alignment(word.letters(), title.letters()).places(), std::back_inserter(places));
    std::ranges::sort(places);
    QList<TextRange> ranges;
    for (const std::size_t place : places) {
        const FoldedText::Letter& letter = title.letters()[place];
        if (!ranges.isEmpty() && ranges.back().start + ranges.back().length >= letter.start)
            ranges.back().length
                = std::max(ranges.back().length, letter.start + letter.length - ranges.back().start);
        else
            ranges << TextRange{ letter.start, letter.length };
    }
    return ranges;
}

} // namespace gui
