// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/widgets/code_marks.h"

#include <QFrame>

namespace gui {

class CopyButton;

/// A piece of code or a command to read, select and copy; as high as its text at the width it is given.
class CodeBlock : public QFrame {
    Q_OBJECT
public:
    explicit CodeBlock(QWidget* parent = nullptr);
    /// `what` names it for the copy button and for screen readers: "command".
    void setCode(const QString& code, const QString& what, const QList<CodeMark>& marks = {});
    /// A line that is too long goes on a little further in, and breaks at spaces only as long as it can.
    void setHanging(bool isHanging);
    /// Without it there is no button; the text can still be selected.
    void setCopyable(bool isCopyable);
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

    class Text;

    Text* m_text;
    CopyButton* m_copy;
    QList<CodeMark> m_marks;
    bool m_isHanging = false;
};

} // namespace gui
