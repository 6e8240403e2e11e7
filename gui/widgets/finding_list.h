// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/widgets/style/tokens.h"

#include <QListView>

#include <cstdint>
#include <optional>

namespace gui {

class FindingModel;

/// What a list of findings says of one.
struct FindingRow {
    Tone tone = Tone::Info; ///< its icon, and with severityWordOf() its word
    QString title;
    QString subject; ///< what it is about, an identifier: a header's name, a claim; may be empty
    std::optional<int> points{};
    bool operator==(const FindingRow&) const = default;
};

/// Findings, one chosen at a time, and below them under a heading that folds what is good. Left and Right
/// fold and unfold it, Return goes on to the detail.
class FindingList : public QListView {
    Q_OBJECT
public:
    explicit FindingList(QWidget* parent = nullptr);
    ~FindingList() override;

    /// Rows count through: the good ones come after the others. The chosen row stays where it is still there,
    /// else the first is chosen.
    void setRows(QList<FindingRow> findings, QList<FindingRow> good);
    /// Of the group: "Good".
    void setGoodTitle(const QString& title);
    void setGoodShown(bool isShown);
    bool isGoodShown() const;
    /// Number of a row, -1 where there is none. While the heading has the cursor, the last one that had it.
    int chosen() const { return m_chosen; }
    void choose(int row);
    /// The row in one sentence, for screen readers.
    QString sentenceOf(int row) const;
    int rowCount() const;

    /// Of all rows, whatever part of them is in view.
    int wholeHeight() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosenChanged(int row);
    void opened(int row); ///< Return, or a double click

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void changeEvent(QEvent* event) override;

private:
    void takeCurrent();

    FindingModel* m_rows;
    int m_chosen = -1;
};

} // namespace gui
