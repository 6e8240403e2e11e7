// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/widgets/style/tokens.h"

#include <QFont>
#include <QProxyStyle>

namespace gui {

class FocusRing;

enum class TextRole : std::uint8_t {
    Caption,
    Label,
    Body,
    Name,
    Strong,
    Verdict,
    Title,
    Stamp,
    Data,
    LargeData
};

/// Draws every standard control from the tokens, without style sheets, and owns the tokens and the unit.
/// Set it on the application before the first widget.
class AssayStyle final : public QProxyStyle {
    Q_OBJECT
public:
    explicit AssayStyle(Tokens tokens);

    const Tokens& tokens() const { return m_tokens; }
    /// Also sets the application's palette; every widget repaints.
    void setTokens(Tokens tokens);
    bool hasMoreContrast() const;
    /// The window is shown to others: no mask tells how long a secret is.
    bool isPresenting() const { return m_isPresenting; }
    void setPresenting(bool isPresenting);

    /// Pixels for `units` at the application font: 1 unit is 1 pixel at a font of 13 pixels.
    int u(double units) const;
    QFont font(TextRole role) const;

    void polish(QApplication* application) override;
    void unpolish(QApplication* application) override;
    void polish(QWidget* widget) override;
    void unpolish(QWidget* widget) override;
    using QProxyStyle::polish;
    using QProxyStyle::unpolish;
    QPalette standardPalette() const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
        const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
        const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
        const QWidget* widget) const override;
    QRect subElementRect(
        SubElement element, const QStyleOption* option, const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
        const QWidget* widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
        const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
        QStyleHintReturn* returned) const override;
    QIcon standardIcon(
        StandardPixmap pixmap, const QStyleOption* option, const QWidget* widget) const override;

private:
    Tokens m_tokens;
    bool m_isPresenting = false;
    FocusRing* m_focusRing;
};

/// The style that a widget is drawn with. There is only one; a widget never outlives it.
const AssayStyle& styleOf(const QWidget& widget);
inline const Tokens& tokensOf(const QWidget& widget)
{
    return styleOf(widget).tokens();
}
inline int u(const QWidget& widget, double units)
{
    return styleOf(widget).u(units);
}

} // namespace gui
