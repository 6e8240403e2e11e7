// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QListView>
#include <QWidget>

namespace gui {

class PaletteInput;
class PaletteModel;

/// The surface of the palette: the line with what is typed, the rows, and a foot that tells the keys.
class PaletteFrame : public QWidget {
    Q_OBJECT
public:
    PaletteFrame(PaletteModel& model, QWidget* parent);

    PaletteInput& input() const { return *m_input; }
    QListView& list() const { return *m_list; }
    /// Beside the input: "358 characters".
    void setAmount(const QString& amount);
    /// As high as its rows want, up to `most`.
    int heightFor(int width, int most) const;
    static int radius(const QWidget& widget);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// With the outline below.
    int footHeight(int width) const;
    QRect inputRect() const;
    QRect footRect() const;
    void paintInput(QPainter& painter);
    void paintFoot(QPainter& painter, const QRect& foot);
    int keysWidth() const;
    int paintKeys(QPainter* painter, const QRect& rect) const;
    QRect mirrored(const QRect& rect) const;
    void arrange();
    void retranslate();

    PaletteModel& m_model;
    PaletteInput* m_input;
    QListView* m_list;
    QString m_amount;
};

} // namespace gui
