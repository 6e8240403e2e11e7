// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/widgets/style/tokens.h"

#include <QList>
#include <QWidget>

#include <functional>
#include <optional>

class QPainter;

namespace gui::password {

/// A part of a password as the ribbon shows it. None of the texts holds what was typed.
struct RibbonPart {
    int characters = 0;
    Tone tone = Tone::Info;
    QString kind; ///< "Common password"
    QString why; ///< "rank 1,010"
    QString detail; ///< whole sentences, for whoever points at it
    bool operator==(const RibbonPart&) const = default;
};

/// The parts of a password as blocks as wide as their characters, bullets inside, and below each what it is
/// and why that is cheap to guess. Where the words do not fit, the blocks are numbered and the words stand in
/// a list. Left and Right go from part to part.
class Ribbon : public QWidget {
    Q_OBJECT
public:
    explicit Ribbon(QWidget* parent = nullptr);

    void setParts(const QList<RibbonPart>& parts);
    const QList<RibbonPart>& parts() const { return m_parts; }
    /// What a part says in place of its bullets while it is revealed; asked when it is painted, and not kept.
    void setTokens(std::function<QString(int)> tokenOf) { m_tokenOf = std::move(tokenOf); }
    void setRevealed(bool isRevealed);
    /// While an attack is shown: so many parts have been found, the others stay grey. Nothing: all have their
    /// colours.
    void setFound(std::optional<int> parts);
    /// -1 while none is chosen.
    int current() const { return m_current; }
    void choose(int part);
    /// "6 characters, common password, rank 1,010".
    static QString sentenceOf(const RibbonPart& part);

    QRect blockRect(int part) const;
    /// Whether the words stand in a list, for want of room.
    bool isListed() const { return isListedAt(width()); }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentChanged(int part);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    // Units.
    static constexpr int blockHeight = 28;
    static constexpr int numberHeight = 18;
    static constexpr int kindHeight = 18;
    static constexpr int whyHeight = 16;
    static constexpr int rowHeight = 24;
    static constexpr int iconSide = 16;
    static constexpr int iconGap = 5;
    static constexpr int wordsInset = 2;

    bool isListedAt(int width) const;
    /// Left to right; the caller mirrors them.
    QList<QRect> blocksAt(int width) const;
    QRect wordsRect(int part) const;
    int partAt(const QPoint& point) const;
    void describe();
    void paintBlock(QPainter& painter, int part) const;
    void paintBullets(QPainter& painter, const QRect& rect, int characters, const QColor& color) const;
    void paintWords(QPainter& painter, int part) const;
    void paintRow(QPainter& painter, int part) const;

    QList<RibbonPart> m_parts;
    std::function<QString(int)> m_tokenOf;
    std::optional<int> m_found;
    int m_current = -1;
    int m_hovered = -1;
    bool m_isRevealed = false;
    bool m_showsFocus = false;
};

} // namespace gui::password
