// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/headers/grade_line.h"

#include "gui/panels/headers/audit_words.h"
#include "gui/panels/headers/score_words.h"
#include "gui/widgets/badge.h"
#include "gui/widgets/label.h"
#include "gui/widgets/style/layout.h"

#include <QBoxLayout>

namespace gui::headers {

using namespace Qt::Literals::StringLiterals;

GradeLine::GradeLine(QWidget* parent)
    : QWidget(parent)
    , m_stamp(new Stamp)
    , m_title(new Label(TextRole::Caption, Tone::Muted))
    , m_points(new Label(TextRole::Verdict))
    , m_sum(new Label(TextRole::Data))
    , m_remark(new Label(TextRole::Caption, Tone::Muted))
{
    auto* row = new QHBoxLayout(this);
    setMargins(*row, *this, 0, 0, 0, 0);
    setSpacing(*row, *this, 16);
    row->addWidget(m_stamp, 0, Qt::AlignVCenter);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    for (Label* label : { m_title, m_points, m_sum, m_remark }) {
        label->setWordWrap(true);
        words->addWidget(label);
    }
    // A sum is written from left to right in every language.
    m_sum->setProperty("isData", true);
    row->addLayout(words, 1);
}

void GradeLine::setScore(const QString& title, const core::http::observatory::Score& score)
{
    m_title->setText(title);
    m_stamp->setVerdict(
        toneOfGrade(score.grade), QString::fromLatin1(score.grade), title + u", "_s + gradeSentence(score));
    m_points->setText(pointsOf(score));
    m_sum->setText(QChar(u'\u2066') + arithmeticOf(score) + QChar(u'\u2069'));
    m_sum->show();
    m_remark->setText(bonusSentence(score));
    m_remark->setVisible(!m_remark->text().isEmpty());
}

void GradeLine::setNothing(const QString& title, const QString& sentence)
{
    m_title->setText(title);
    m_stamp->setVerdict(Tone::Muted, u"\u2013"_s, title + u", "_s + sentence);
    m_points->setText(sentence);
    m_sum->hide();
    m_remark->hide();
}

} // namespace gui::headers
