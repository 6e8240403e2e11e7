// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/segmented.h"

#include "gui/widgets/style/assay_style.h"
#include "gui/widgets/style/layout.h"
#include "gui/widgets/style/paint.h"
#include "gui/widgets/style/parts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QRadioButton>
#include <QStyleOptionButton>

#include <algorithm>

namespace gui {
namespace {

constexpr char idProperty[] = "assayId";

/// A radio button to keys and screen readers; only the picture is another.
class Segment final : public QRadioButton {
public:
    Segment(const QString& title, Segmented* parent)
        : QRadioButton(title, parent)
    {
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    }

    QSize sizeHint() const override
    {
        // As wide as when it is chosen, so that nothing jumps.
        const QFontMetrics metrics(styleOf(*this).font(TextRole::Strong));
        return { metrics.size(Qt::TextShowMnemonic, text()).width() + 2 * u(*this, 12), u(*this, 20) };
    }
    QSize minimumSizeHint() const override { return { u(*this, 32), u(*this, 20) }; }

protected:
    bool hitButton(const QPoint& at) const override { return rect().contains(at); }

    void paintEvent(QPaintEvent*) override
    {
        const AssayStyle& style = styleOf(*this);
        const Tokens& tokens = style.tokens();
        QPainter painter(this);
        QStyleOptionButton option;
        initStyleOption(&option);
        if (isChecked() && isEnabled()) {
            paintRounded(painter, rect(), style.u(4), tokens.surface, tokens.control);
        } else if (isHovered(option)) {
            paintRounded(painter, rect(), style.u(4), isDown() ? tokens.facePress : tokens.faceHover);
        }
        painter.setFont(style.font(isChecked() ? TextRole::Strong : TextRole::Body));
        const QColor color = !isEnabled()      ? tokens.disabled
            : isChecked() || isHovered(option) ? tokens.text
                                               : tokens.textMuted;
        const int side = style.u(4);
        drawLine({ style, painter, this }, option, rect().adjusted(side, 0, -side, 0), Qt::AlignHCenter,
            text(), color);
    }
};

QList<QRadioButton*> segmentsOf(const Segmented& segmented)
{
    return segmented.findChildren<QRadioButton*>(QString(), Qt::FindDirectChildrenOnly);
}

QString idOf(const QRadioButton* segment)
{
    return segment->property(idProperty).toString();
}

} // namespace

Segmented::Segmented(QWidget* parent)
    : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    gui::setMargins(*row, *this, 2, 2, 2, 2);
    gui::setSpacing(*row, *this, 0);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    arrange();
}

void Segmented::setSegments(const QList<std::pair<QString, QString>>& idsAndTitles)
{
    const QList<QRadioButton*> old = segmentsOf(*this);
    // Another language: what has the focus keeps it, and Tab goes on as before.
    if (std::ranges::equal(old, idsAndTitles, {}, &idOf, &std::pair<QString, QString>::first)) {
        for (qsizetype i = 0; i < old.size(); ++i) {
            old[i]->setText(idsAndTitles[i].second);
            old[i]->setAccessibleName(idsAndTitles[i].second);
        }
        updateGeometry();
        return;
    }
    const QString before = current();
    m_isSilent = true;
    for (QRadioButton* segment : old) {
        // Out of the exclusive group at once.
        segment->setParent(nullptr);
        segment->deleteLater();
    }
    for (const auto& [id, title] : idsAndTitles) {
        auto* segment = new Segment(title, this);
        segment->setProperty(idProperty, id);
        segment->setAccessibleName(title);
        segment->installEventFilter(this);
        layout()->addWidget(segment);
        segment->show();
        connect(segment, &QRadioButton::toggled, this, [this, id](bool isChosen) {
            if (isChosen && !m_isSilent) {
                Q_EMIT currentChanged(id);
            }
        });
    }
    setCurrent(before);
    if (current().isEmpty() && !idsAndTitles.isEmpty()) {
        setCurrent(idsAndTitles.first().first);
    }
    m_isSilent = false;
    updateGeometry();
    if (!before.isEmpty() && current() != before) {
        Q_EMIT currentChanged(current());
    }
}

QString Segmented::current() const
{
    const QList<QRadioButton*> segments = segmentsOf(*this);
    for (const QRadioButton* segment : segments) {
        if (segment->isChecked()) {
            return idOf(segment);
        }
    }
    return {};
}

void Segmented::setCurrent(const QString& id)
{
    const QList<QRadioButton*> segments = segmentsOf(*this);
    for (QRadioButton* segment : segments) {
        if (idOf(segment) == id) {
            segment->setChecked(true);
        }
    }
}

void Segmented::setSmall(bool isSmall)
{
    m_isSmall = isSmall;
    arrange();
}

bool Segmented::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const QList<QRadioButton*> segments = segmentsOf(*this);
        const qsizetype last = segments.size() - 1;
        const qsizetype here = segments.indexOf(static_cast<QRadioButton*>(watched));
        const qsizetype step = layoutDirection() == Qt::RightToLeft ? -1 : 1;
        qsizetype next = here;
        switch (key) {
        case Qt::Key_Left:
            next = here - step;
            break;
        case Qt::Key_Right:
            next = here + step;
            break;
        case Qt::Key_Up:
            next = here - 1;
            break;
        case Qt::Key_Down:
            next = here + 1;
            break;
        case Qt::Key_Home:
            next = 0;
            break;
        case Qt::Key_End:
            next = last;
            break;
        default:
            return QWidget::eventFilter(watched, event);
        }
        next = std::clamp<qsizetype>(next, 0, last);
        segments[next]->setFocus(Qt::TabFocusReason);
        segments[next]->setChecked(true);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void Segmented::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const AssayStyle& style = styleOf(*this);
    paintRounded(painter, rect(), style.u(6), style.tokens().face,
        style.hasMoreContrast() && isEnabled() ? style.tokens().control : QColor());
}

void Segmented::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        arrange();
    }
}

void Segmented::arrange()
{
    setFixedHeight(u(*this, m_isSmall ? 28 : 32));
    const QList<QRadioButton*> segments = segmentsOf(*this);
    for (QRadioButton* segment : segments) {
        segment->updateGeometry();
    }
}

} // namespace gui
