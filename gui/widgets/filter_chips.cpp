// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/filter_chips.h"

#include "gui/text/units.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/style/assay_style.h"
#include "gui/widgets/style/icon.h"
#include "gui/widgets/style/layout.h"
#include "gui/widgets/style/paint.h"

#include <QKeyEvent>
#include <QPainter>
#include <QRadioButton>

#include <algorithm>

namespace gui {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int chipHeight = 28;
constexpr int padding = 10;
constexpr int iconSide = 14;
constexpr int iconGap = 6;
constexpr int countGap = 6;

} // namespace

class FilterChips::Button final : public QRadioButton {
public:
    using QRadioButton::QRadioButton;

    void setChip(const Chip& chip)
    {
        const bool isResized = chip.word != m_chip.word || countText(chip.count) != countText(m_chip.count);
        m_chip = chip;
        setVisible(chip.isShown);
        setText(chip.word + u' ' + countText(chip.count));
        setAccessibleName(text());
        if (isResized)
            updateGeometry();
        update();
    }
    const Chip& chip() const { return m_chip; }

    QSize sizeHint() const override
    {
        const AssayStyle& style = styleOf(*this);
        // As wide as when it is chosen, so that nothing jumps.
        const int word = QFontMetrics(style.font(TextRole::Strong)).horizontalAdvance(m_chip.word);
        const int count
            = QFontMetrics(style.font(TextRole::Caption)).horizontalAdvance(countText(m_chip.count));
        const int icon = m_chip.icon.isEmpty() ? 0 : style.u(iconSide) + style.u(iconGap);
        return { 2 * style.u(padding) + icon + word + style.u(countGap) + count + 2, style.u(chipHeight) };
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool hitButton(const QPoint& at) const override { return rect().contains(at); }

    void paintEvent(QPaintEvent* /*event*/) override
    {
        const AssayStyle& style = styleOf(*this);
        const Tokens& tokens = style.tokens();
        QPainter painter(this);
        painter.setLayoutDirection(layoutDirection());
        if (isChecked())
            paintRounded(painter, rect(), style.u(6), tokens.surface, tokens.control);
        else
            paintRounded(painter, rect(), style.u(6), underMouse() ? tokens.faceHover : tokens.face);
        int x = style.u(padding);
        const auto at = [&](int width) {
            return QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, width, height()));
        };
        if (!m_chip.icon.isEmpty()) {
            const int side = style.u(iconSide);
            const QByteArray name = m_chip.icon.toLatin1();
            const QRect square
                = QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, { side, side }, at(side));
            paintIcon(
                painter, QLatin1StringView(name), square, colorOf(tokens, m_chip.tone), layoutDirection());
            x += side + style.u(iconGap);
        }
        painter.setFont(style.font(isChecked() ? TextRole::Strong : TextRole::Body));
        painter.setPen(tokens.text);
        const int word = painter.fontMetrics().horizontalAdvance(m_chip.word) + 1;
        painter.drawText(at(word), Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine, m_chip.word);
        x += word + style.u(countGap);
        painter.setFont(style.font(TextRole::Caption));
        painter.setPen(tokens.textMuted);
        const QString count = countText(m_chip.count);
        painter.drawText(at(painter.fontMetrics().horizontalAdvance(count) + 1),
            Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine, count);
    }

    void enterEvent(QEnterEvent* event) override
    {
        QRadioButton::enterEvent(event);
        update();
    }
    void leaveEvent(QEvent* event) override
    {
        QRadioButton::leaveEvent(event);
        update();
    }

private:
    Chip m_chip{};
};

FilterChips::FilterChips(QWidget* parent)
    : QWidget(parent)
{
    auto* flow = new FlowLayout(this);
    setMargins(*flow, *this, 0, 0, 0, 0);
    setSpacing(*flow, *this, 6);
    flow->setLineSpacing(u(*this, 6));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QList<FilterChips::Button*> FilterChips::buttons() const
{
    QList<Button*> found;
    for (int i = 0; i < layout()->count(); ++i)
        found << static_cast<Button*>(layout()->itemAt(i)->widget());
    return found;
}

void FilterChips::setChips(const QList<Chip>& chips)
{
    const QString before = chosen();
    const QList<Button*> old = buttons();
    m_isSilent = true;
    if (std::ranges::equal(
            old, chips, {}, [](const Button* button) { return button->chip().id; }, &Chip::id)) {
        for (qsizetype i = 0; i < old.size(); ++i)
            old[i]->setChip(chips[i]);
        m_isSilent = false;
        return;
    }
    for (Button* button : old) {
        layout()->removeWidget(button);
        // Out of the exclusive group at once.
        button->setParent(nullptr);
        button->deleteLater();
    }
    for (const Chip& chip : chips) {
        auto* button = new Button(this);
        button->installEventFilter(this);
        layout()->addWidget(button);
        button->setChip(chip);
        connect(button, &QRadioButton::toggled, this, [this, id = chip.id](bool isChosen) {
            if (isChosen && !m_isSilent)
                Q_EMIT chosenChanged(id);
        });
    }
    choose(before);
    const QList<Button*> now = buttons();
    if (chosen().isEmpty() && !now.isEmpty())
        now.front()->setChecked(true);
    m_isSilent = false;
    updateGeometry();
    if (!before.isEmpty() && chosen() != before)
        Q_EMIT chosenChanged(chosen());
}

QString FilterChips::chosen() const
{
    for (const Button* button : buttons()) {
        if (button->isChecked())
            return button->chip().id;
    }
    return {};
}

void FilterChips::choose(const QString& id)
{
    for (Button* button : buttons()) {
        if (button->chip().id == id)
            button->setChecked(true);
    }
}

void FilterChips::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        static_cast<FlowLayout*>(layout())->setLineSpacing(u(*this, 6));
}

bool FilterChips::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    QList<Button*> all = buttons();
    all.removeIf([](const Button* button) { return !button->chip().isShown; });
    const qsizetype here = all.indexOf(static_cast<Button*>(watched));
    const qsizetype step = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    qsizetype next = here;
    switch (static_cast<QKeyEvent*>(event)->key()) {
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
        next = all.size() - 1;
        break;
    default:
        return QWidget::eventFilter(watched, event);
    }
    next = std::clamp<qsizetype>(next, 0, all.size() - 1);
    all[next]->setFocus(Qt::TabFocusReason);
    all[next]->setChecked(true);
    return true;
}

} // namespace gui
