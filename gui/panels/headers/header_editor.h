// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/message.h"
#include "gui/panels/headers/pasted_input.h"

#include <QStringList>

namespace gui::headers {

/// Header lines to be changed, one field a line. Each has a box before it that switches it off and on; that
/// too is undone by Ctrl+Z.
class HeaderEditor : public PasteEdit {
    Q_OBJECT
public:
    explicit HeaderEditor(QWidget* parent = nullptr);
    ~HeaderEditor() override;

    QStringList lines() const;
    /// As one step that can be undone; only what differs is touched.
    void setLines(const QStringList& lines);
    /// Forgets what was before.
    void begin(const QString& text);
    void apply(const std::vector<core::http::Change>& changes);
    /// Of the line that the cursor is in.
    void toggleLine();
    void removeLine();
    void toggle(int line);
    bool isToggleable(int line) const;
    /// In the editor's coordinates.
    QRect boxRect(int line) const;
    /// What is hidden behind the boxes, in words for their tooltip.
    void setToggleTip(const QString& tip);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    class Boxes;
    class Colors;
    void arrange();
    void paintBoxes(QPainter& painter);
    int lineAt(const QPoint& point) const;

    Boxes* m_boxes;
    Colors* m_colors;
};

} // namespace gui::headers
