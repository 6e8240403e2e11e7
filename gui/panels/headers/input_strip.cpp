// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/headers/input_strip.h"

#include "gui/widgets/button.h"
#include "gui/widgets/label.h"
#include "gui/widgets/style/icon.h"
#include "gui/widgets/style/layout.h"
#include "gui/widgets/style/paint.h"

#include <QBoxLayout>
#include <QTextDocument>

namespace gui::headers {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int iconStart = 12;
constexpr int iconSide = 16;

} // namespace

InputStrip::InputStrip(QWidget* parent)
    : QWidget(parent)
    , m_what(new Label(TextRole::Name))
    , m_remark(new Label(TextRole::Caption, Tone::Muted))
    , m_action(new Button(ButtonKind::Secondary))
{
    auto* row = new QHBoxLayout(this);
    setMargins(*row, *this, iconStart + iconSide + 10, 2, 2, 2);
    setSpacing(*row, *this, 10);
    m_what->setElideMode(Qt::ElideMiddle);
    m_remark->setElideMode(Qt::ElideRight);
    m_remark->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_action->setSize(ButtonSize::Small);
    row->addWidget(m_what);
    row->addWidget(m_remark, 1);
    row->addWidget(m_action);
    connect(m_action, &Button::clicked, this, &InputStrip::actionClicked);
}

void InputStrip::setTexts(const QString& what, const QString& remark, const QString& action)
{
    m_what->setText(what);
    m_remark->setText(remark);
    // It may be a file's name.
    m_what->setToolTip(Qt::mightBeRichText(what) ? Qt::convertFromPlainText(what) : what);
    m_remark->setToolTip(remark);
    m_action->setText(action);
    m_action->setAccessibleName(action);
}

void InputStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = tokensOf(*this);
    paintRounded(painter, rect(), u(*this, 6), tokens.surfaceSunken, tokens.border);
    const int side = u(*this, iconSide);
    paintIcon(painter, "text-note"_L1,
        QStyle::visualRect(
            layoutDirection(), rect(), QRect(u(*this, iconStart), (height() - side) / 2, side, side)),
        tokens.textMuted, layoutDirection());
}

} // namespace gui::headers
