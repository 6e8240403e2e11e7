// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/palette_input.h"

#include "gui/shell/dropped.h"
#include "gui/widgets/style/assay_style.h"

#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

namespace gui {

using namespace Qt::Literals::StringLiterals;

PaletteInput::PaletteInput(QWidget* parent)
    : QLineEdit(parent)
{
    setFrame(false);
    setAcceptDrops(false);
    setAttribute(Qt::WA_MacShowFocusRect, false);
    adopt();
}

void PaletteInput::hold(const QString& shown)
{
    clear();
    m_held = shown;
    update();
}

void PaletteInput::letGo()
{
    m_held.clear();
    update();
}

void PaletteInput::giveWay()
{
    if (!isHolding())
        return;
    letGo();
    Q_EMIT letGone();
}

void PaletteInput::paste(QClipboard::Mode mode)
{
    if (const std::optional<Given> content = givenBy(QGuiApplication::clipboard()->mimeData(mode)))
        Q_EMIT given(*content);
}

void PaletteInput::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Paste))
        return paste(QClipboard::Clipboard);
    if (isHolding()) {
        const bool isDeleting = event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete;
        if (isDeleting)
            return giveWay();
        if (!event->text().isEmpty() && event->text().front().isPrint()
            && !(event->modifiers() & (Qt::ControlModifier | Qt::MetaModifier)))
            giveWay();
    }
    QLineEdit::keyPressEvent(event);
}

void PaletteInput::inputMethodEvent(QInputMethodEvent* event)
{
    if (!event->commitString().isEmpty() || !event->preeditString().isEmpty())
        giveWay();
    QLineEdit::inputMethodEvent(event);
}

void PaletteInput::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::MiddleButton && QGuiApplication::clipboard()->supportsSelection())
        return paste(QClipboard::Selection);
    QLineEdit::mouseReleaseEvent(event);
}

void PaletteInput::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu* menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (auto* action = menu->findChild<QAction*>(u"edit-paste"_s)) {
        action->disconnect(this);
        connect(action, &QAction::triggered, this, [this] { paste(QClipboard::Clipboard); });
    }
    menu->popup(event->globalPos());
}

void PaletteInput::paintEvent(QPaintEvent* event)
{
    if (!isHolding())
        return QLineEdit::paintEvent(event);
    QPainter painter(this);
    const QFont font = styleOf(*this).font(TextRole::Data);
    painter.setFont(font);
    painter.setPen(tokensOf(*this).text);
    // Digests and tokens read left to right everywhere.
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.drawText(rect(),
        int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter
            | Qt::TextSingleLine),
        QFontMetrics(font).elidedText(m_held, Qt::ElideMiddle, width()));
}

void PaletteInput::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::StyleChange)
        adopt();
}

bool PaletteInput::focusNextPrevChild(bool /*next*/)
{
    // Nothing else in the palette takes the focus, and it must not slip below.
    return true;
}

void PaletteInput::adopt()
{
    setFont(styleOf(*this).font(TextRole::Body));
    QPalette colors = palette();
    colors.setColor(QPalette::Base, Qt::transparent);
    if (colors != palette())
        setPalette(colors);
}

} // namespace gui
