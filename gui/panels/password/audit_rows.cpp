// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/password/audit_rows.h"

#include "gui/panels/password/audit_words.h"
#include "gui/widgets/badge.h"
#include "gui/widgets/style/assay_style.h"
#include "gui/widgets/style/parts.h"

#include <QPainter>

namespace gui::password {
namespace {

using namespace Qt::Literals::StringLiterals;
using core::password::AuditedPassword;

constexpr int badgeGap = 6;
/// Names and facts have this much before badges are left out.
constexpr int leastText = 168;

} // namespace

AuditRow::AuditRow(const AuditModel& model, RowList& list)
    : RowDelegate(list)
    , m_model(model)
{
}

RowDelegate::Sign AuditRow::signOf(const QModelIndex& index) const
{
    const Tone tone = toneOf(*m_model.audit(), m_model.at(index.row()));
    return { .icon = tone == Tone::Muted ? "good"_L1 : gui::iconOf(tone), .tone = tone };
}

void AuditRow::paintTexts(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
    const QRect& name, const QRect& facts) const
{
    const Tokens& tokens = tokensOf(list());
    const AssayStyle& style = styleOf(list());
    const AuditedPassword& one = m_model.at(index.row());
    constexpr auto lineStart = int(Qt::AlignLeading | Qt::AlignVCenter) | Qt::TextSingleLine;
    painter.setFont(style.font(isChosen(index) ? TextRole::Strong : TextRole::Name));
    painter.setPen(tokens.text);
    painter.drawText(place(option, name), lineStart,
        painter.fontMetrics().elidedText(m_model.nameOf(one), Qt::ElideRight, name.width()));
    painter.setFont(style.font(TextRole::Caption));
    painter.setPen(tokens.textMuted);
    painter.drawText(place(option, facts), lineStart,
        painter.fontMetrics().elidedText(factsOf(one), Qt::ElideRight, facts.width()));
}

/// As many badges as there is room for, the gravest of them last to go.
int AuditRow::paintEnd(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QList<AuditBadge> badges = badgesOf(*m_model.audit(), m_model.at(index.row()));
    const int gap = u(list(), badgeGap);
    const int least = textStart(list()) + u(list(), leastText);
    const int end = option.rect.width() - endMargin(list());
    qsizetype shown = 0;
    int width = 0;
    for (; shown < badges.size(); ++shown) {
        const int more = badgeSize(list(), badges[shown].word).width() + (shown > 0 ? gap : 0);
        if (end - width - more < least)
            break;
        width += more;
    }
    int x = end - width;
    for (qsizetype i = 0; i < shown; ++i) {
        const QSize size = badgeSize(list(), badges[i].word);
        paintBadge(painter, list(),
            place(option, { x, (option.rect.height() - size.height()) / 2, size.width(), size.height() }),
            badges[i].tone, badges[i].word, Qt::AlignCenter);
        x += size.width() + gap;
    }
    return end - width - u(list(), 12);
}

} // namespace gui::password
