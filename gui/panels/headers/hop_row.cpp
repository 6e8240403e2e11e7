// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/headers/hop_row.h"

#include "core/http/hsts.h"
#include "gui/panels/headers/timing_bar.h"
#include "gui/panels/headers/transport_words.h"
#include "gui/text/convert.h"
#include "gui/text/units.h"
#include "gui/widgets/badge.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/label.h"
#include "gui/widgets/style/layout.h"
#include "gui/widgets/tag_row.h"

#include <QBoxLayout>

namespace gui::headers {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int timingWidth = 176;

Label* dataLabel(TextRole role, const QString& text, Tone tone = Tone::Text)
{
    auto* label = new Label(role, tone);
    label->setProperty("isData", true);
    label->setText(text);
    return label;
}

/// What can be selected is aligned by its own letters, unless it is told.
Qt::Alignment leading(Qt::LayoutDirection direction)
{
    return (direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute
        | Qt::AlignVCenter;
}

bool hasHsts(const core::http::Response& response)
{
    const core::http::Field* field = core::http::firstOf(response, "strict-transport-security");
    return field && core::http::parseHsts(field->value).has_value();
}

} // namespace

HopRow::HopRow(const HopPlace& place, QWidget* parent)
    : QWidget(parent)
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_timing(makeTiming(place))
{
    setMargins(*m_columns, *this, 16, 10, 16, 10);
    setSpacing(*m_columns, *this, 16);
    auto* words = makeWords(place);
    m_columns->addWidget(words, 1);
    m_columns->addWidget(m_timing, 0, Qt::AlignTop);
    setNarrow(false);
}

QWidget* HopRow::makeWords(const HopPlace& place)
{
    const core::fetch::Hop& hop = place.hop;
    auto* words = new QWidget;
    auto* column = new QVBoxLayout(words);
    gui::setMargins(*column, *words, 0, 0, 0, 0);
    gui::setSpacing(*column, *words, 2);
    auto* line = new QHBoxLayout;
    gui::setSpacing(*line, *words, 10);
    auto* number = dataLabel(TextRole::Data, countText(place.number), Tone::Muted);
    auto* status = dataLabel(TextRole::Strong, QString::number(hop.response.status));
    auto* url = dataLabel(TextRole::Data, printable(fromUtf8(hop.url.text())));
    url->setElideMode(Qt::ElideMiddle);
    url->setTextInteractionFlags(Qt::TextSelectableByMouse);
    url->setAlignment(leading(place.direction));
    line->addWidget(number);
    line->addWidget(status);
    line->addWidget(url, 1);
    column->addLayout(line);

    QStringList facts{ printable(fromUtf8(hop.response.reason)), printable(fromUtf8(hop.address)),
        hop.tls ? protocolText(hop) : QString(), hop.bodyBytes > 0 ? sizeText(hop.bodyBytes) : QString() };
    facts.removeAll(QString());
    auto* caption = dataLabel(TextRole::Caption, facts.join(u" \u00b7 "_s), Tone::Muted);
    caption->setWordWrap(true);
    column->addWidget(caption);
    if (QWidget* marks = makeMarks(place))
        column->addWidget(marks);
    column->addStretch(1);
    return words;
}

QWidget* HopRow::makeMarks(const HopPlace& place)
{
    const core::fetch::Hop& hop = place.hop;
    QStringList tags;
    QList<std::pair<Tone, QString>> badges;
    if (hasHsts(hop.response))
        tags << u"HSTS"_s;
    if (hop.isThroughProxy)
        tags << tr("Through a proxy");
    if (hop.tls && hop.tls->isOwnAuthority)
        tags << tr("Own authority");
    if (hop.tls && !hop.tls->isVerified())
        badges.append({ Tone::Danger, tr("Not trusted") });
    if (place.former && place.former->url.isSecure() && !hop.url.isSecure())
        badges.append({ Tone::Danger, tr("Back to http") });
    if (const QString withheld = withheldText(hop.withheld); !withheld.isEmpty())
        badges.append({ Tone::Caution, withheld });
    if (hop.isBodyCut)
        badges.append({ Tone::Caution, tr("Body incomplete") });
    if (tags.isEmpty() && badges.isEmpty())
        return nullptr;
    auto* marks = new QWidget;
    auto* flow = new FlowLayout(marks);
    gui::setMargins(*flow, *marks, 0, 4, 0, 0);
    gui::setSpacing(*flow, *marks, 8);
    for (const auto& [tone, words] : badges) {
        auto* badge = new Badge;
        badge->setVerdict(tone, words);
        flow->addWidget(badge);
    }
    if (!tags.isEmpty()) {
        auto* row = new TagRow;
        row->setTags(tags);
        flow->addWidget(row);
    }
    return marks;
}

QWidget* HopRow::makeTiming(const HopPlace& place)
{
    const core::fetch::Timing& timing = place.hop.timing;
    auto* pane = new QWidget;
    auto* column = new QVBoxLayout(pane);
    gui::setMargins(*column, *pane, 0, 2, 0, 0);
    gui::setSpacing(*column, *pane, 6);
    auto* whole = new Label(TextRole::Body);
    // Right to left, "84 ms" would become "ms 84".
    whole->setText(QChar(0x2066) + timeText(timing.finished) + QChar(0x2069));
    auto* bar = new TimingBar;
    bar->setTiming(timing, place.before, place.whole);
    QStringList steps{ tr("connected %1", "a time").arg(timeText(timing.connected)) };
    if (timing.secured.count() > 0)
        steps << tr("TLS %1", "a time").arg(timeText(timing.secured));
    steps << tr("answer %1", "a time").arg(timeText(timing.firstByte));
    auto* words = new Label(TextRole::Caption, Tone::Muted);
    words->setText(steps.join(u", "_s));
    words->setWordWrap(true);
    bar->setToolTip(words->text());
    bar->setAccessibleName(words->text());
    column->addWidget(whole);
    column->addWidget(bar);
    column->addWidget(words);
    return pane;
}

void HopRow::setNarrow(bool isNarrow)
{
    m_columns->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_timing->setMinimumWidth(isNarrow ? 0 : u(*this, timingWidth));
    m_timing->setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : u(*this, timingWidth));
}

} // namespace gui::headers
