// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/password/secret_lines.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QTextBlock>

namespace gui::password {

SecretLines::SecretLines(QWidget* parent)
    : QPlainTextEdit(parent)
{
    // Passwords are written from left to right, whatever the language of the window.
    setLayoutDirection(Qt::LeftToRight);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setFrameShape(QFrame::NoFrame);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

int SecretLines::currentLine() const
{
    return textCursor().blockNumber();
}

QString SecretLines::selectedText() const
{
    return textCursor().selectedText().replace(QChar(QChar::ParagraphSeparator), u'\n');
}

QMimeData* SecretLines::createMimeDataFromSelection() const
{
    return nullptr;
}

void SecretLines::keyPressEvent(QKeyEvent* event)
{
    // Not to the base class: copying nothing, it would empty the clipboard.
    if (event->matches(QKeySequence::Copy) || event->matches(QKeySequence::Cut)) {
        event->accept();
        Q_EMIT copyRequested();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void SecretLines::mousePressEvent(QMouseEvent* event)
{
    // What is selected could be dragged.
    if (event->button() == Qt::LeftButton && !event->modifiers().testFlag(Qt::ShiftModifier)) {
        QTextCursor cursor = textCursor();
        cursor.clearSelection();
        setTextCursor(cursor);
    }
    QPlainTextEdit::mousePressEvent(event);
}

void SecretLines::contextMenuEvent(QContextMenuEvent* event)
{
    event->accept();
}

} // namespace gui::password
