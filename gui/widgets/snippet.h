// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

class QTextEdit;

namespace gui {

class CopyButton;

/// A piece of code or a command to read, select and copy; as high as its text at the width it is given.
class CodeBlock : public QFrame {
    Q_OBJECT
public:
    explicit CodeBlock(QWidget* parent = nullptr);
    /// `what` names it for the copy button and for screen readers: "command".
    void setCode(const QString& code, const QString& what);
    QString code() const;
    /// The owner calls it when the clipboard has the text.
    void showCopied();

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

Q_SIGNALS:
    void copyRequested(const QString& code);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    void place();
    int textWidth(int width) const;

    QTextEdit* m_text;
    CopyButton* m_copy;
};

} // namespace gui
