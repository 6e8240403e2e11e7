// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/headers/trial_verdict.h"

#include "gui/panels/headers/score_words.h"
#include "gui/widgets/announcement.h"
#include "gui/widgets/badge.h"
#include "gui/widgets/label.h"
#include "gui/widgets/style/icon.h"
#include "gui/widgets/style/layout.h"

#include <QBoxLayout>
#include <QPainter>

namespace gui::headers {
namespace {

using namespace Qt::Literals::StringLiterals;
using core::http::observatory::Score;

class Arrow final : public QWidget {
public:
    QSize sizeHint() const override { return { u(*this, 16), u(*this, 16) }; }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        const int side = u(*this, 16);
        paintIcon(painter, "arrow"_L1,
            QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, { side, side }, rect()),
            tokensOf(*this).textMuted, layoutDirection());
    }
};

/// For an identifier amid a sentence of any direction.
QString leftToRight(const QString& text)
{
    return QChar(u'\u2066') + text + QChar(u'\u2069');
}

QString gradeOf(const Score& score)
{
    return leftToRight(QString::fromLatin1(score.grade));
}

void stampInto(Stamp& stamp, const Score& score)
{
    stamp.setVerdict(toneOfGrade(score.grade), QString::fromLatin1(score.grade), gradeSentence(score));
}

} // namespace

TrialVerdict::TrialVerdict(QWidget* parent)
    : Card(parent)
    , m_before(new Stamp)
    , m_arrow(new Arrow)
    , m_now(new Stamp)
    , m_sentence(new Label(TextRole::Verdict))
    , m_beforeSum(new Label(TextRole::Data, Tone::Muted))
    , m_nowSum(new Label(TextRole::Data))
    , m_remark(new Label(TextRole::Caption, Tone::Muted))
{
    auto* row = new QHBoxLayout(this);
    setMargins(*row, *this, 20, 16, 20, 16);
    setSpacing(*row, *this, 12);
    m_before->setSide(36);
    row->addWidget(m_before, 0, Qt::AlignVCenter);
    row->addWidget(m_arrow, 0, Qt::AlignVCenter);
    row->addWidget(m_now, 0, Qt::AlignVCenter);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->setContentsMargins(0, 0, 0, 0);
    for (Label* label : { m_sentence, m_beforeSum, m_nowSum, m_remark }) {
        label->setWordWrap(true);
        words->addWidget(label);
    }
    row->addLayout(words, 1);
}

QString TrialVerdict::sentence() const
{
    return m_sentence->text();
}

void TrialVerdict::setTrial(const Trial& trial)
{
    const Score& now = trial.now->score;
    const bool hasBefore = trial.before != nullptr;
    m_before->setVisible(hasBefore);
    m_arrow->setVisible(hasBefore);
    m_beforeSum->setVisible(hasBefore);
    stampInto(*m_now, now);
    const QString said = m_sentence->text();
    if (!hasBefore) {
        m_sentence->setText(tr("%1, %2", "a grade, points").arg(gradeOf(now), pointsOf(now)));
    } else {
        const Score& before = trial.before->score;
        stampInto(*m_before, before);
        m_sentence->setText(before.score == now.score
                ? tr("Still %1, %2", "a grade, points").arg(gradeOf(now), pointsOf(now))
                : tr("From %1 to %2, %3", "a grade, a grade, points")
                      .arg(gradeOf(before), gradeOf(now), pointsOf(now)));
        m_beforeSum->setText(tr("Before: %1", "a sum").arg(leftToRight(arithmeticOf(before))));
    }
    m_nowSum->setText(tr("Now: %1", "a sum").arg(leftToRight(arithmeticOf(now))));
    m_nowSum->show();
    m_remark->setText(bonusSentence(now));
    m_remark->setVisible(!m_remark->text().isEmpty());
    if (said != m_sentence->text())
        announce(*m_now, m_now->accessibleName());
}

void TrialVerdict::setNothing(const QString& sentence)
{
    for (QWidget* widget : { static_cast<QWidget*>(m_before), m_arrow, static_cast<QWidget*>(m_beforeSum),
             static_cast<QWidget*>(m_nowSum), static_cast<QWidget*>(m_remark) })
        widget->hide();
    m_now->setVerdict(Tone::Muted, u"\u2013"_s, sentence);
    m_sentence->setText(sentence);
}

} // namespace gui::headers
