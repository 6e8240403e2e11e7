// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/base/secure_bytes.h"
#include "gui/widgets/field.h"

namespace gui {

class Button;

/// A masked line edit with an eye; the text is shown only while the eye, or Ctrl+H, is held down, and never
/// mouse-selectable then. While the window is presented to others its mask does not tell the length. take()
/// is the only way out.
class SecretEdit : public LineEdit {
    Q_OBJECT
public:
    explicit SecretEdit(QWidget* parent = nullptr);
    ~SecretEdit() override;

    /// Empties the field and hands over what was in it as UTF-8, leaving no copy behind that Qt does not
    /// wipe.
    core::Result<core::SecureBytes> take();
    /// The same, but the text stays in the field, for results that follow every keystroke.
    core::Result<core::SecureBytes> copy() const;
    /// Puts UTF-8 into the field and wipes what was there. What goes beyond maxLength() is dropped.
    void setSecret(core::ByteView utf8);
    bool isRevealed() const { return echoMode() == QLineEdit::Normal; }
    void conceal();
    /// A cross beside the eye empties the field while something is in it.
    void setClearable(bool isClearable);

Q_SIGNALS:
    /// The eye was pressed or let go: what else shows parts of the text follows.
    void revealChanged(bool isRevealed);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void reveal();
    void paintMaskOfOneLength();
    void setEcho(EchoMode mode);
    /// As clear(), but nothing of it stays in memory.
    void empty();
    void forgetHistory();
    void overwriteHistory(qsizetype length);
    void place();
    void spaceBullets();
    void retranslate();
    bool m_isSpacing = false;
    Button* m_eye;
    Button* m_clear = nullptr; ///< null: not clearable
};

} // namespace gui
