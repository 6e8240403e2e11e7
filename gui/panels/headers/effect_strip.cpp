// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/headers/effect_strip.h"

#include "gui/panels/headers/score_words.h"
#include "gui/widgets/badge.h"
#include "gui/widgets/button.h"
#include "gui/widgets/label.h"
#include "gui/widgets/style/icon.h"
#include "gui/widgets/style/layout.h"
#include "gui/widgets/style/paint.h"

#include <QBoxLayout>
#include <QEvent>

namespace gui::headers {
namespace {

using namespace Qt::Literals::StringLiterals;
using core::http::observatory::Score;

/// Bytes; what is larger takes longer to judge than a window may stand still.
constexpr std::size_t smallResponse = std::size_t{ 64 } * 1024;

class Arrow final : public QWidget {
public:
    QSize sizeHint() const override { return { u(*this, 16), u(*this, 16) }; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const int side = u(*this, 16);
        paintIcon(painter, "arrow"_L1,
            QStyle::alignedRect(layoutDirection(), Qt::AlignCenter, { side, side }, rect()),
            tokensOf(*this).textMuted, layoutDirection());
    }
};

std::size_t sizeOf(const core::http::Response& response)
{
    std::size_t size = response.body ? response.body->size() : 0;
    for (const core::http::Field& field : response.fields)
        size += field.value.size();
    return size;
}

/// "100 − 5 + 15 = 110": shorter than point by point.
QString sumOf(const Score& score)
{
    QString sum = u"100"_s;
    if (score.penalty < 0)
        sum += u" − %1"_s.arg(-score.penalty);
    if (score.bonusCounts && score.bonus > 0)
        sum += u" + %1"_s.arg(score.bonus);
    return u'\u2066' + sum + u" = %1"_s.arg(score.score) + u'\u2069';
}

} // namespace

EffectStrip::EffectStrip(QWidget* parent)
    : QWidget(parent)
    , m_job(nullptr)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_from(new Stamp)
    , m_arrow(new Arrow)
    , m_to(new Stamp)
    , m_sentence(new Label(TextRole::Name))
    , m_sum(new Label(TextRole::Caption, Tone::Muted))
    , m_try(new Button(ButtonKind::Secondary))
{
    setMargins(*m_layout, *this, 14, 10, 10, 10);
    setSpacing(*m_layout, *this, 12);
    m_from->setSide(36);
    m_to->setSide(36);
    for (Label* label : { m_sentence, m_sum })
        label->setWordWrap(true);
    m_try->setSize(ButtonSize::Small);
    auto* stamps = new QHBoxLayout;
    gui::setSpacing(*stamps, *this, 12);
    stamps->addWidget(m_from);
    stamps->addWidget(m_arrow);
    stamps->addWidget(m_to);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_sentence);
    words->addWidget(m_sum);
    m_layout->addLayout(stamps);
    m_layout->addLayout(words, 1);
    m_layout->addWidget(m_try, 0, Qt::AlignVCenter | Qt::AlignLeading);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_try, &Button::clicked, this, &EffectStrip::tryClicked);
}

void EffectStrip::setChanges(const std::shared_ptr<const core::http::Audit>& audit,
    const std::vector<core::http::Change>& changes, const core::http::AuditOptions& options)
{
    m_job.abandon();
    m_after.reset();
    setVisible(audit != nullptr && !changes.empty());
    if (!audit || changes.empty())
        return;
    m_before = audit->score;
    if (sizeOf(audit->exchange.judged()) <= smallResponse) {
        m_after = core::http::scoreWith(*audit, changes, options);
    } else {
        m_job.start(
            [audit, changes, options](const core::Progress&) -> core::Result<Score> {
                return core::http::scoreWith(*audit, changes, options);
            },
            [this](const core::Result<Score>& score) {
                if (score)
                    m_after = *score;
                present();
            });
    }
    present();
}

void EffectStrip::setAction(const QString& title)
{
    m_action = title;
    retranslate();
}

void EffectStrip::retranslate()
{
    m_try->setText(m_action.isEmpty() ? tr("Try in What-if") : m_action);
    m_try->setAccessibleName(m_try->text());
    present();
}

void EffectStrip::present()
{
    if (!m_before)
        return;
    const auto stamp = [](Stamp& into, const Score& score) {
        into.setVerdict(toneOfGrade(score.grade), QString::fromLatin1(score.grade), gradeSentence(score));
    };
    stamp(*m_from, *m_before);
    m_to->setVisible(m_after.has_value());
    m_arrow->setVisible(m_after.has_value());
    if (!m_after) {
        m_sentence->setText(tr("With this fix: being computed"));
        m_sum->clear();
        return;
    }
    stamp(*m_to, *m_after);
    m_sentence->setText(tr("With this fix: %1, %n point(s)", nullptr, m_after->score)
            .arg(u'\u2066' + QString::fromLatin1(m_after->grade) + u'\u2069'));
    const QString sum = sumOf(*m_after);
    const bool isGained = m_after->bonusCounts && !m_before->bonusCounts && m_after->bonus > 0;
    const bool isLikeBefore = m_after->score == m_before->score;
    m_sum->setText(isGained ? tr("%1: bonus points now count", "a sum").arg(sum)
            : isLikeBefore  ? tr("%1: the score does not see it", "a sum").arg(sum)
                            : sum);
}

void EffectStrip::arrange()
{
    const bool isNarrow = width() < u(*this, 400);
    m_layout->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void EffectStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = tokensOf(*this);
    paintRounded(painter, rect(), u(*this, 8), tokens.surfaceSunken, tokens.border);
}

void EffectStrip::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void EffectStrip::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
    update();
}

} // namespace gui::headers
