// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/shell/recognizer.h"

#include <QClipboard>
#include <QLineEdit>

namespace gui {

/// The line of the palette. It puts nothing that is pasted into itself: the palette says whether to insert
/// it or to hold it, cut to the width and typed over as a whole.
class PaletteInput : public QLineEdit {
    Q_OBJECT
public:
    explicit PaletteInput(QWidget* parent);
    /// `shown` has one line.
    void hold(const QString& shown);
    bool isHolding() const { return !m_held.isEmpty(); }
    /// Forgets what it holds.
    void letGo();

Q_SIGNALS:
    void given(const gui::Given& given);
    void letGone(); ///< by the keys of the user

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void paste(QClipboard::Mode mode);
    void giveWay();
    void adopt();
    QString m_held;
};

} // namespace gui
