// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPlainTextEdit>

namespace gui::password {

/// Lines of secrets to look at, with a cursor. Nothing leaves by itself: no drag, no menu, nothing for the
/// middle button; whoever shows it answers the keys that copy.
class SecretLines : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit SecretLines(QWidget* parent = nullptr);

    int currentLine() const;
    /// Lines are ended by LF; empty where nothing is selected.
    QString selectedText() const;

Q_SIGNALS:
    void copyRequested();

protected:
    QMimeData* createMimeDataFromSelection() const override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
};

} // namespace gui::password
