// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/panels/hash/digest_words.h"
#include "gui/panels/hash/expectation.h"
#include "gui/widgets/digest_row.h"

#include <QTimer>
#include <QWidget>

namespace gui::hash {

/// The digests of one text as a card of rows: Up and Down move, C or Space copies.
class DigestList : public QWidget {
    Q_OBJECT
public:
    explicit DigestList(QWidget* parent = nullptr);

    enum class Kind : std::uint8_t { Digest, Hmac };
    void setDigests(const std::vector<core::hash::ComputedDigest>& digests, core::hash::DigestFormat format,
        const Judgement& judgement, Kind kind);
    const QList<DigestRow>& rows() const { return m_rows; }
    int currentRow() const { return m_current; }
    void showCopied(int row);
    bool isWritten(int row) const { return m_written.value(row); }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QRect rowRect(int row) const;

Q_SIGNALS:
    void copyWanted(int row);
    void menuWanted(int row, const QPoint& globalPosition);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    int rowAt(const QPoint& point) const;
    void setCurrent(int row);

    QList<DigestRow> m_rows;
    QList<bool> m_written;
    QTimer m_copiedTimer;
    int m_current = 0;
    int m_hovered = -1;
    int m_copied = -1;
    bool m_showsFocus = false;
};

/// A computed digest as its row has it.
DigestRow rowOf(core::hash::DigestFormat format, const core::hash::ComputedDigest& computed,
    std::span<const core::hash::Comparison> comparisons);

} // namespace gui::hash
