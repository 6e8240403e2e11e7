// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/card.h"

#include "gui/widgets/style/assay_style.h"
#include "gui/widgets/style/paint.h"

#include <QPainter>

namespace gui {

Card::Card(QWidget* parent)
    : QFrame(parent)
{
    setFrameShape(QFrame::NoFrame);
    setContentsMargins(1, 1, 1, 1); // the hairline
}

void Card::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = tokensOf(*this);
    paintRounded(painter, rect(), u(*this, 8), tokens.surface, tokens.border);
}

} // namespace gui
