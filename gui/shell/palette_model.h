// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/shell/fuzzy.h"
#include "gui/shell/recognizer.h"
#include "gui/workbench/workbench.h"

#include <QAbstractListModel>
#include <QAction>
#include <QIcon>
#include <QPointer>

#include <optional>
#include <variant>
#include <vector>

namespace gui {

/// What choosing a row does; nothing, an action, or a place with the content that the palette holds.
using PaletteTarget = std::variant<std::monostate, QPointer<QAction>, Destination>;

/// One thing that can be found by its name.
struct PaletteEntry {
    QString id; ///< stable, remembered as recent; empty: never remembered
    QString title;
    QString category;
    QIcon icon;
    QString shortcut;
    QStringList keywords;
    PaletteTarget target;
};

struct PaletteRow {
    enum class Kind : std::uint8_t { Choice, Heading, Recognition, Message };
    enum class Line : std::uint8_t { None, Above };
    Kind kind = Kind::Choice;
    Line line = Line::None;
    QString title = {};
    QString second = {}; ///< the category of a choice, the reason of a recognition
    QIcon icon = {};
    QStringList keys = {}; ///< "Ctrl ,"
    QList<TextRange> matched = {};
    PaletteTarget target = {};
    QString id = {};
};

/// What the palette answers.
struct PaletteQuestion {
    QString typed; ///< looked up among the entries
    std::optional<Given> content; ///< what there are offers for
    QList<PanelRecognition> recognised;
};

/// Where PaletteDelegate finds `const PaletteRow*`.
inline constexpr int paletteRowRole = Qt::UserRole;
QVariant dataOf(const PaletteRow& row, int role);
Qt::ItemFlags flagsOf(const PaletteRow& row);

/// The rows of the palette for what is typed, pasted or dropped.
class PaletteModel : public QAbstractListModel {
    Q_OBJECT
public:
    PaletteModel(const std::vector<Panel>& panels, QObject* parent);

    void setEntries(QList<PaletteEntry> entries, const QStringList& recent);
    void ask(const PaletteQuestion& question);
    /// Whether some entry is probably meant by this text.
    bool knows(const QString& typed) const;

    const PaletteRow& row(int index) const { return m_rows[index]; }
    /// The first that can be chosen; -1: none.
    int firstChoice() const;
    /// The second offer of what was recognised: Ctrl+Enter; -1: none.
    int secondOffer() const { return m_secondOffer; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Known {
        PaletteEntry entry;
        FoldedText title;
        std::vector<FoldedText> keywords;
        qsizetype recency; ///< 0: the last one chosen; -1: not recent
    };

    void addAll();
    void addMatches(const QString& typed);
    void addRecognised(const PaletteQuestion& question);
    void addOffers(const PaletteQuestion& question);
    void addHeading(const QString& title);
    void addEntry(const Known& known, QList<TextRange> matched);
    PaletteRow rowOf(const Panel& panel, const Offer& offer) const;
    PaletteRow::Line lineAbove() const;

    const std::vector<Panel>& m_panels;
    std::vector<Known> m_known;
    QList<PaletteRow> m_rows;
    int m_secondOffer = -1;
};

/// "Ctrl K" as on the keys; empty without a shortcut.
QString keycapOf(const QKeySequence& shortcut);
/// Without the mark of the mnemonic.
QString titleOf(const QAction& action);

} // namespace gui

Q_DECLARE_METATYPE(const gui::PaletteRow*)
