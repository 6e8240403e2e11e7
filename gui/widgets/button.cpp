// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/button.h"

#include "gui/widgets/style/assay_style.h"
#include "gui/widgets/style/icon.h"

#include <QAction>
#include <QEvent>
#include <QMenu>
#include <QStyleOptionButton>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace gui {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

Tone toneOf(ButtonKind kind)
{
    switch (kind) {
    case ButtonKind::Secondary:
        return Tone::Text;
    case ButtonKind::Primary:
    case ButtonKind::Destructive:
        return Tone::OnAccent;
    case ButtonKind::Quiet:
        return Tone::Muted;
    case ButtonKind::Link:
        return Tone::Accent;
    }
    std::unreachable();
}

/// As menus write it, so "Save && close" becomes "Save & close".
QString withoutMnemonic(QString text)
{
    for (qsizetype at = text.indexOf(u'&'); at >= 0; at = text.indexOf(u'&', at + 1)) {
        text.remove(at, 1);
    }
    return text;
}

} // namespace

Button::Button(ButtonKind kind, QWidget* parent)
    : QPushButton(parent)
    , m_kind(kind)
{
    setAutoDefault(false);
}

Button::Button(ButtonKind kind, QLatin1StringView icon, QWidget* parent)
    : Button(kind, parent)
{
    setIconNamed(icon);
}

void Button::setSize(ButtonSize size)
{
    m_size = size;
    updateGeometry();
    update();
}

void Button::setIconNamed(QLatin1StringView icon)
{
    setIcon(icon.isEmpty() ? QIcon() : iconNamed(icon, toneOf(m_kind)));
}

void Button::setName(const QString& name, const QKeySequence& shortcut)
{
    setAccessibleName(name);
    const QString keys = shortcut.toString(QKeySequence::NativeText);
    setToolTip(keys.isEmpty() ? name : tr("%1 (%2)", "what a button does, and its keys").arg(name, keys));
}

void Button::followAction(QAction* action, bool iconOnly)
{
    const auto follow = [this, action, iconOnly] {
        const QString name = withoutMnemonic(action->text());
        if (iconOnly) {
            setText({});
            setName(name, action->shortcut());
        } else {
            setText(action->text());
            setAccessibleName(name);
            const bool saysMore = !action->toolTip().isEmpty() && action->toolTip() != name;
            const QString keys = action->shortcut().toString(QKeySequence::NativeText);
            setToolTip(saysMore ? action->toolTip() : keys);
        }
        setIcon(action->icon());
        setEnabled(action->isEnabled());
        setCheckable(action->isCheckable());
        setChecked(action->isChecked());
    };
    connect(action, &QAction::changed, this, follow);
    connect(action, &QAction::toggled, this, &QPushButton::setChecked);
    if (action->menu()) {
        setOpensMenu(!iconOnly);
        connect(this, &QPushButton::clicked, action, [this, action] { openMenu(*action->menu()); });
    } else {
        connect(this, &QPushButton::clicked, action, &QAction::trigger);
    }
    follow();
}

void Button::setOpensMenu(bool opensMenu)
{
    m_opensMenu = opensMenu;
    updateGeometry();
    update();
}

void Button::openMenu(QMenu& menu) const
{
    menu.ensurePolished();
    const QPoint below = mapToGlobal(QPoint(0, height()));
    const int atEnd = below.x() + width() - menu.sizeHint().width();
    const bool fits = window() && below.x() + menu.sizeHint().width() <= window()->geometry().right();
    menu.popup(isRightToLeft() || !fits ? QPoint(std::max(0, atEnd), below.y()) : below);
}

QSize Button::sizeHint() const
{
    ensurePolished();
    QStyleOptionButton option;
    initStyleOption(&option);
    return style()->sizeFromContents(QStyle::CT_PushButton, &option, {}, this);
}

void Button::changeEvent(QEvent* event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
    }
}

CopyButton::CopyButton(QWidget* parent)
    : Button(ButtonKind::Quiet, "copy"_L1, parent)
{
    setSize(ButtonSize::Small);
    setWhat(tr("Copy"));
}

void CopyButton::setWhat(const QString& what)
{
    m_what = what;
    setName(what);
}

void CopyButton::showCopied()
{
    ++m_shown;
    setIconNamed("check"_L1);
    setText(tr("Copied"));
    setAccessibleName(tr("Copied"));
    QTimer::singleShot(1500ms, this, [this, shown = m_shown] {
        // Only the last of several copies ends it.
        if (shown == m_shown) {
            setIconNamed("copy"_L1);
            setText({});
            setName(m_what);
        }
    });
}

} // namespace gui
