// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/palette_model.h"

#include "gui/widgets/style/icon.h"

#include <algorithm>
#include <ranges>

namespace gui {

using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = PaletteRow::Kind;
using Line = PaletteRow::Line;

constexpr std::size_t mostMatches = 50;
constexpr qsizetype mostRecent = 5;
constexpr qsizetype mostRecognised = 2;
// Lifts what was used lately above what fits alike, not above what fits better.
constexpr int ofRecent = 24;

bool isSameOffer(const Offer& a, const Offer& b)
{
    return a.id == b.id && a.tab == b.tab;
}

} // namespace

QString keycapOf(const QKeySequence& shortcut)
{
    QString text = shortcut.toString(QKeySequence::NativeText);
    // The last plus may be the key itself.
    for (qsizetype i = text.size() - 2; i > 0; --i)
        if (text[i] == u'+')
            text[i] = u' ';
    return text;
}

QString titleOf(const QAction& action)
{
    QString title = action.text();
    for (qsizetype i = 0; i < title.size(); ++i)
        if (title[i] == u'&')
            title.remove(i, 1);
    return title;
}

PaletteModel::PaletteModel(const std::vector<Panel>& panels, QObject* parent)
    : QAbstractListModel(parent)
    , m_panels(panels)
{
}

void PaletteModel::setEntries(QList<PaletteEntry> entries, const QStringList& recent)
{
    m_known.clear();
    for (PaletteEntry& entry : entries) {
        std::vector<FoldedText> keywords;
        for (const QString& keyword : std::as_const(entry.keywords))
            keywords.emplace_back(keyword);
        const qsizetype recency = entry.id.isEmpty() ? -1 : recent.indexOf(entry.id);
        FoldedText title(entry.title);
        m_known.push_back({ std::move(entry), std::move(title), std::move(keywords), recency });
    }
}

bool PaletteModel::knows(const QString& typed) const
{
    const FuzzyQuery query(typed);
    return std::ranges::any_of(m_known, [&](const Known& known) {
        return query.score(known.title, known.keywords) >= query.goodScore() && !query.isEmpty();
    });
}

void PaletteModel::ask(const PaletteQuestion& question)
{
    beginResetModel();
    m_rows.clear();
    m_secondOffer = -1;
    if (question.content) {
        const bool isTooLarge = Recognizer::isTooLarge(*question.content);
        if (isTooLarge)
            m_rows << PaletteRow{ .kind = Kind::Recognition,
                .title = tr("More than 1 MiB of text"),
                .second
                = tr("Only the beginning of a text this long could be recognised, so nothing is guessed"),
                .icon = iconNamed("note"_L1, Tone::Info) };
        else
            addRecognised(question);
        addMatches(question.typed);
        addOffers(question);
    } else if (question.typed.trimmed().isEmpty()) {
        addAll();
    } else {
        addMatches(question.typed);
    }
    if (m_rows.isEmpty())
        m_rows << PaletteRow{ .kind = Kind::Message,
            .title = question.content ? tr("Nothing here takes this") : tr("Nothing has this name") };
    endResetModel();
}

Line PaletteModel::lineAbove() const
{
    return m_rows.isEmpty() ? Line::None : Line::Above;
}

void PaletteModel::addHeading(const QString& title)
{
    m_rows << PaletteRow{ .kind = Kind::Heading, .line = lineAbove(), .title = title };
}

void PaletteModel::addEntry(const Known& known, QList<TextRange> matched)
{
    const PaletteEntry& entry = known.entry;
    m_rows << PaletteRow{ .title = entry.title,
        .second = entry.category,
        .icon = entry.icon,
        .keys = entry.shortcut.isEmpty() ? QStringList() : QStringList(entry.shortcut),
        .matched = std::move(matched),
        .target = entry.target,
        .id = entry.id };
}

void PaletteModel::addAll()
{
    std::vector<const Known*> recent;
    for (const Known& known : m_known)
        if (known.recency >= 0)
            recent.push_back(&known);
    std::ranges::sort(recent, {}, &Known::recency);
    if (!recent.empty())
        addHeading(tr("Recent"));
    for (const Known* known : recent | std::views::take(mostRecent))
        addEntry(*known, {});
    if (!recent.empty())
        addHeading(tr("Everything"));
    for (const Known& known : m_known)
        if (known.recency < 0 || known.recency >= qsizetype(recent.size()) || known.recency >= mostRecent)
            addEntry(known, {});
}

void PaletteModel::addMatches(const QString& typed)
{
    struct Match {
        int score;
        const Known* known;
    };
    const FuzzyQuery query(typed);
    std::vector<Match> matches;
    for (const Known& known : m_known)
        if (const int score = query.score(known.title, known.keywords); score > 0)
            matches.push_back({ score + (known.recency >= 0 ? ofRecent : 0), &known });
    // Equals stay in the order in which they are known.
    std::ranges::sort(matches, {}, [](const Match& match) { return std::pair(-match.score, match.known); });
    if (!matches.empty() && !m_rows.isEmpty())
        addHeading(tr("Of this name"));
    for (const Match& match : matches | std::views::take(mostMatches))
        addEntry(*match.known, query.matched(match.known->title));
}

PaletteRow PaletteModel::rowOf(const Panel& panel, const Offer& offer) const
{
    const QString id = QString::fromUtf8(panel.id);
    return { .title = offer.title,
        .second = panel.title(),
        .icon = iconNamed(QLatin1StringView(panel.icon)),
        .target = Destination{ id, offer.tab, offer.id } };
}

void PaletteModel::addRecognised(const PaletteQuestion& question)
{
    for (const auto& [panelIndex, recognition] : question.recognised.mid(0, mostRecognised)) {
        m_rows << PaletteRow{ .kind = Kind::Recognition,
            .line = lineAbove(),
            .title = recognition.sentence,
            .second = recognition.reason,
            .icon = iconNamed("note"_L1, Tone::Info) };
        const bool isFirst = m_rows.size() == 1;
        for (const Offer& offer : recognition.offers)
            m_rows << rowOf(m_panels[std::size_t(panelIndex)], offer);
        if (isFirst && recognition.offers.size() > 1) {
            m_secondOffer = 2;
            m_rows[m_secondOffer].keys = { keycapOf(QKeySequence(Qt::CTRL | Qt::Key_Enter)) };
        }
    }
}

void PaletteModel::addOffers(const PaletteQuestion& question)
{
    if (!question.content)
        return;
    const Content content = contentOf(*question.content);
    QList<PaletteRow> rows;
    for (std::size_t i = 0; i < m_panels.size(); ++i) {
        const Panel& panel = m_panels[i];
        if (!panel.offers)
            continue;
        const auto isShown = [&](const Offer& offer) {
            return std::ranges::any_of(
                question.recognised.mid(0, mostRecognised), [&](const auto& recognised) {
                    return recognised.panel == qsizetype(i)
                        && std::ranges::any_of(recognised.recognition.offers,
                            [&](const Offer& other) { return isSameOffer(offer, other); });
                });
        };
        for (const Offer& offer : panel.offers(content))
            if (!isShown(offer))
                rows << rowOf(panel, offer);
    }
    if (rows.isEmpty())
        return;
    const bool isText = std::holds_alternative<QString>(*question.content);
    addHeading(isText ? tr("With any text") : tr("With these files"));
    m_rows << rows;
}

int PaletteModel::firstChoice() const
{
    const auto choice = std::ranges::find(m_rows, Kind::Choice, &PaletteRow::kind);
    return choice == m_rows.end() ? -1 : int(choice - m_rows.begin());
}

int PaletteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant dataOf(const PaletteRow& row, int role)
{
    if (role == paletteRowRole)
        return QVariant::fromValue(&row);
    if (role == Qt::DisplayRole)
        return row.title;
    if (role != Qt::AccessibleTextRole)
        return {};
    QStringList parts{ row.title };
    if (!row.second.isEmpty())
        parts << row.second;
    return (parts << row.keys).join(u", "_s);
}

Qt::ItemFlags flagsOf(const PaletteRow& row)
{
    if (row.kind != Kind::Choice)
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    return index.isValid() ? dataOf(m_rows[index.row()], role) : QVariant();
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex& index) const
{
    return index.isValid() ? flagsOf(m_rows[index.row()]) : Qt::NoItemFlags;
}

} // namespace gui
