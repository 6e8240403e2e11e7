// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/hash/file_list_access.h"

#include "gui/panels/hash/file_list.h"

#include <QAccessibleWidget>

#include <map>

namespace gui::hash {
namespace {

/// The row at a position, whatever is there by then.
class RowAccess : public QAccessibleInterface {
public:
    RowAccess(FileList& list, int position)
        : m_list(list)
        , m_position(position)
    {
    }

    bool isValid() const override { return m_position < m_list.flatCount(); }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(&m_list); }
    QAccessibleInterface* child(int /*index*/) const override { return nullptr; }
    QAccessibleInterface* childAt(int /*x*/, int /*y*/) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface* /*child*/) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text /*kind*/, const QString& /*text*/) override { }
    QString text(QAccessible::Text kind) const override
    {
        if (!isValid() || kind != QAccessible::Name)
            return {};
        return index().data(Qt::AccessibleTextRole).toString();
    }
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect rect = m_list.visualRect(index());
        return { m_list.viewport()->mapToGlobal(rect.topLeft()), rect.size() };
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.focusable = true;
        state.selectable = true;
        state.focused = m_list.hasFocus() && m_list.currentIndex() == index();
        state.selected = m_list.currentIndex() == index();
        if (m_list.files().hasChildren(index())) {
            state.expandable = true;
            state.expanded = m_list.files().isExpanded(index().row());
            state.collapsed = !state.expanded;
        }
        return state;
    }
    int position() const { return m_position; }

private:
    QModelIndex index() const { return m_list.flatIndex(m_position); }

    FileList& m_list; ///< which deletes its rows
    int m_position;
};

class ListAccess : public QAccessibleWidget {
public:
    explicit ListAccess(FileList& list)
        : QAccessibleWidget(&list, QAccessible::List)
        , m_list(list)
    {
    }
    ~ListAccess() override
    {
        for (const auto& [position, id] : m_rows)
            QAccessible::deleteAccessibleInterface(id);
    }
    ListAccess(const ListAccess&) = delete;
    ListAccess& operator=(const ListAccess&) = delete;

    int childCount() const override { return m_list.flatCount(); }
    QAccessibleInterface* child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        const auto known = m_rows.find(index);
        if (known != m_rows.end())
            return QAccessible::accessibleInterface(known->second);
        auto* row = new RowAccess(m_list, index);
        m_rows.emplace(index, QAccessible::registerAccessibleInterface(row));
        return row;
    }
    int indexOfChild(const QAccessibleInterface* child) const override
    {
        const auto* row = dynamic_cast<const RowAccess*>(child);
        return row ? row->position() : -1;
    }
    QAccessibleInterface* childAt(int x, int y) const override
    {
        const QModelIndex index = m_list.indexAt(m_list.viewport()->mapFromGlobal(QPoint(x, y)));
        return index.isValid() ? child(m_list.flatPosition(index)) : nullptr;
    }
    QAccessibleInterface* focusChild() const override
    {
        return m_list.currentIndex().isValid() ? child(m_list.flatPosition(m_list.currentIndex())) : nullptr;
    }

private:
    FileList& m_list;
    mutable std::map<int, QAccessible::Id> m_rows;
};

QAccessibleInterface* accessOf(const QString& /*className*/, QObject* object)
{
    auto* list = qobject_cast<FileList*>(object);
    return list ? new ListAccess(*list) : nullptr;
}

} // namespace

void installFileListAccess()
{
    // Qt keeps each factory once.
    QAccessible::installFactory(accessOf);
}

} // namespace gui::hash
