// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>

class QFocusFrame;
class QWidget;

namespace gui {

/// How a widget shows that it has the keyboard.
enum class FocusMark : std::uint8_t {
    Ring, ///< around it, when the focus came by key
    Own, ///< it paints its own: fields on their edge, rows inside
};

/// Fields, lists and texts are Own without being told.
void setFocusMark(QWidget& widget, FocusMark mark);
FocusMark focusMarkOf(const QWidget& widget);

/// Moves one frame to whatever got the focus by key. It also tells widgets with a font of their own when the
/// application's font changes, of which Qt tells only those without.
class FocusRing final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    ~FocusRing() override;

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void moveTo(QWidget* widget);

    QPointer<QFocusFrame> m_frame;
};

} // namespace gui
