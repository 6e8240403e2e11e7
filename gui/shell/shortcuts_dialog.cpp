// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/shortcuts_dialog.h"

#include "gui/shell/actions.h"
#include "gui/shell/palette_delegate.h"
#include "gui/shell/shortcuts_model.h"
#include "gui/widgets/field.h"
#include "gui/widgets/style/assay_style.h"

#include <QListView>

#include <algorithm>
#include <ranges>

namespace gui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array categories{ ShellActions::Category::Go, ShellActions::Category::View,
    ShellActions::Category::Network, ShellActions::Category::Program };

QList<ShortcutGroup> groupsOf(const ShellActions& actions, const QList<ShortcutGroup>& others)
{
    QList<ShortcutGroup> groups;
    for (const auto category : categories)
        groups << ShortcutGroup{ ShellActions::titleOf(category), actions.actionsOf(category) };
    return groups << others;
}

class ShortcutsView final : public QListView {
public:
    using QListView::QListView;
    QSize sizeHint() const override { return { u(*this, 440), u(*this, 420) }; }
    QSize minimumSizeHint() const override { return { u(*this, 200), u(*this, 80) }; }
};

} // namespace

ShortcutsModel::ShortcutsModel(const QList<ShortcutGroup>& groups, QObject* parent)
    : QAbstractListModel(parent)
{
    for (const ShortcutGroup& group : groups) {
        Group shown{ group.title, {} };
        for (const QAction* action : group.actions) {
            PaletteRow row{ .title = titleOf(*action), .icon = action->icon() };
            for (const QKeySequence& shortcut : action->shortcuts())
                row.keys << keycapOf(shortcut);
            if (!row.keys.isEmpty())
                shown.rows << row;
        }
        if (!shown.rows.isEmpty())
            m_groups << shown;
    }
    setFilter({});
}

void ShortcutsModel::setFilter(const QString& filter)
{
    const FuzzyQuery query(filter);
    beginResetModel();
    m_rows.clear();
    for (const Group& group : std::as_const(m_groups)) {
        QList<PaletteRow> fitting;
        for (PaletteRow row : group.rows) {
            std::vector<FoldedText> keys;
            for (const QString& key : std::as_const(row.keys))
                for (const QString& part : key.split(u' '))
                    keys.emplace_back(part);
            const FoldedText title(row.title);
            if (!query.isEmpty() && query.score(title, keys) == 0)
                continue;
            row.matched = query.matched(title);
            fitting << row;
        }
        if (fitting.isEmpty())
            continue;
        m_rows << PaletteRow{ .kind = PaletteRow::Kind::Heading,
            .line = m_rows.isEmpty() ? PaletteRow::Line::None : PaletteRow::Line::Above,
            .title = group.title };
        m_rows << fitting;
    }
    if (m_rows.isEmpty())
        m_rows << PaletteRow{ .kind = PaletteRow::Kind::Message,
            .title = tr("No shortcut has this name or key") };
    endResetModel();
}

int ShortcutsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ShortcutsModel::data(const QModelIndex& index, int role) const
{
    return index.isValid() ? dataOf(m_rows[index.row()], role) : QVariant();
}

Qt::ItemFlags ShortcutsModel::flags(const QModelIndex& index) const
{
    return index.isValid() ? flagsOf(m_rows[index.row()]) : Qt::NoItemFlags;
}

ShortcutsDialog::ShortcutsDialog(
    const ShellActions& actions, const QList<ShortcutGroup>& others, QWidget* parent)
    : Dialog(tr("Keyboard shortcuts"), parent)
    , m_model(new ShortcutsModel(groupsOf(actions, others), this))
    , m_filter(new LineEdit(this))
{
    auto* field = new Field(m_filter, this);
    field->setLabel(tr("Filter"));
    m_filter->setPlaceholderText(tr("zoom, or Ctrl"));
    auto* list = new ShortcutsView(this);
    list->setModel(m_model);
    list->setItemDelegate(new PaletteDelegate(list));
    list->setFrameShape(QFrame::NoFrame);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setAccessibleName(tr("Keyboard shortcuts"));
    list->viewport()->setAutoFillBackground(false);
    content()->addWidget(field);
    content()->addWidget(list, 1);
    connect(m_filter, &QLineEdit::textChanged, m_model, &ShortcutsModel::setFilter);
    connect(addButton(ButtonKind::Secondary, tr("Close")), &Button::clicked, this, &QDialog::accept);
    m_filter->setFocus();
}

} // namespace gui
