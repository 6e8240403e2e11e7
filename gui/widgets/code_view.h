// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/widgets/code_marks.h"

#include <QPlainTextEdit>

namespace gui {

/// A long text to read and to select in, with numbers before its lines; scrolls by itself.
class CodeView : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit CodeView(QWidget* parent = nullptr);
    void setCode(const QString& code, const QList<CodeMark>& marks);
    /// The line, from 0, comes into view, some way below the upper edge.
    void showLine(int line);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    class Gutter;
    void arrange();
    void adopt();
    void paintNumbers(QPaintEvent& event);

    Gutter* m_gutter;
    QList<CodeMark> m_marks;
};

} // namespace gui
