// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/announcement.h"
#include "gui/widgets/button.h"
#include "gui/widgets/drop_frame.h"
#include "gui/widgets/drop_zone.h"
#include "gui/widgets/label.h"
#include "gui/widgets/style/assay_style.h"
#include "gui/widgets/style/icon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace gui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int iconSide = 40;

} // namespace

EmptyState::EmptyState(QLatin1StringView icon, QWidget* parent)
    : EmptyState(icon, ButtonKind::Primary, parent)
{
}

EmptyState::EmptyState(QLatin1StringView icon, ButtonKind primary, QWidget* parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_invitation(new Label(TextRole::Verdict, this))
    , m_hint(new Label(TextRole::Body, Tone::Muted, this))
    , m_primary(new Button(primary, this))
    , m_sample(new Button(ButtonKind::Quiet, "sample"_L1, this))
    , m_iconPlace(new QSpacerItem(0, 0))
    , m_buttons(new QHBoxLayout)
{
    for (Label* label : { m_invitation, m_hint }) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(0);
    layout->addStretch(1);
    layout->addItem(m_iconPlace);
    layout->addWidget(m_invitation);
    layout->addWidget(m_hint);
    m_buttons->addStretch(1);
    m_buttons->addWidget(m_primary);
    m_buttons->addWidget(m_sample);
    m_buttons->addStretch(1);
    layout->addLayout(m_buttons);
    layout->addStretch(1);
    connect(m_primary, &Button::clicked, this, &EmptyState::primaryClicked);
    connect(m_sample, &Button::clicked, this, &EmptyState::sampleClicked);
    arrange();
    adopt();
}

void EmptyState::setTexts(
    const QString& invitation, const QString& hint, const QString& primary, const QString& sample)
{
    m_invitationText = invitation;
    m_hint->setText(hint);
    m_primary->setText(primary);
    m_primary->setAccessibleName(primary);
    m_sample->setText(sample);
    m_sample->setAccessibleName(sample);
    setAccessibleDescription(hint);
    adopt();
}

void EmptyState::setDropSentence(const QString& sentence)
{
    if (sentence == m_dropSentence)
        return;
    m_dropSentence = sentence;
    adopt();
    announce(*this, sentence);
}

void EmptyState::adopt()
{
    const bool isOver = !m_dropSentence.isEmpty();
    const QString& words = isOver ? m_dropSentence : m_invitationText;
    m_invitation->setText(words);
    setAccessibleName(words);
    m_hint->setVisible(!isOver && !m_hint->text().isEmpty());
    m_primary->setVisible(!isOver && !m_primary->text().isEmpty());
    m_sample->setVisible(!isOver && !m_sample->text().isEmpty());
    update();
}

void EmptyState::arrange()
{
    layout()->setContentsMargins(u(*this, 24), u(*this, 28), u(*this, 24), u(*this, 24));
    // The icon is painted into the upper part of this place.
    m_iconPlace->changeSize(0, u(*this, iconSide + 12), QSizePolicy::Minimum, QSizePolicy::Fixed);
    m_hint->setContentsMargins(0, u(*this, 4), 0, 0);
    m_buttons->setContentsMargins(0, u(*this, 16), 0, 0);
    m_buttons->setSpacing(u(*this, 8));
    layout()->invalidate();
}

void EmptyState::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool isOver = !m_dropSentence.isEmpty();
    paintDropFrame(painter, *this, rect(), isOver ? DropFrame::FilesOver : DropFrame::AtRest);
    const int side = u(*this, iconSide);
    const QRect place = m_iconPlace->geometry();
    paintIcon(painter, isOver ? "drop"_L1 : m_icon, QRect((width() - side) / 2, place.top(), side, side),
        colorOf(tokensOf(*this), isOver ? Tone::Accent : Tone::Muted), layoutDirection());
}

void EmptyState::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::LayoutDirectionChange:
        arrange();
        break;
    default:
        break;
    }
    update();
}

} // namespace gui
