// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/password/strength_card.h"

#include "gui/panels/password/strength_words.h"
#include "gui/widgets/announcement.h"
#include "gui/widgets/badge.h"
#include "gui/widgets/label.h"
#include "gui/widgets/style/layout.h"

#include <QBoxLayout>
#include <QEvent>

namespace gui::password {
namespace {

using namespace Qt::Literals::StringLiterals;

/// Qt makes what stands above the line two thirds as large; this is legible.
constexpr int exponentUnits = 14;

} // namespace

StrengthCard::StrengthCard(QWidget* parent)
    : Card(parent)
    , m_stamp(new Stamp)
    , m_verdict(new Label(TextRole::Verdict))
    , m_guesses(new Label(TextRole::Body, Tone::Muted))
    , m_reasons(new Label(TextRole::Body, Tone::Muted))
{
    auto* row = new QHBoxLayout(this);
    setMargins(*row, *this, 16, 12, 16, 12);
    setSpacing(*row, *this, 16);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    for (Label* label : { m_verdict, m_guesses, m_reasons }) {
        label->setWordWrap(true);
        words->addWidget(label);
    }
    m_guesses->setTextFormat(Qt::RichText);
    row->addWidget(m_stamp, 0, Qt::AlignVCenter);
    row->addLayout(words, 1);
}

void StrengthCard::setStrength(const core::password::Strength& strength)
{
    const Tone tone = toneOfScore(strength.score);
    const QString verdict = verdictOf(strength);
    const bool isNews = m_verdict->text() != verdict;
    m_stamp->setVerdict(tone, QString::number(strength.score),
        tr("Score %1 of 4, %2", "number, severity").arg(strength.score).arg(severityWordOf(tone)));
    m_verdict->setText(verdict);
    const QString guesses = guessesSentence(strength);
    m_guesses->setAccessibleName(guesses);
    m_markup = guessesMarkup(strength, u(*this, exponentUnits));
    presentGuesses();
    QStringList sentences{ partsSentence(strength) };
    sentences << feedbackSentences(strength);
    m_reasons->setText(sentences.join(u' '));
    setAccessibleName(verdict);
    setAccessibleDescription(guesses + u' ' + m_reasons->text());
    if (isNews)
        announce(*this, verdict);
}

/// Rich text does not follow the direction of the window by itself.
void StrengthCard::presentGuesses()
{
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    m_guesses->setText(u"<div dir=\"%1\">%2</div>"_s.arg(isMirrored ? u"rtl"_s : u"ltr"_s, m_markup));
}

void StrengthCard::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        presentGuesses();
}

} // namespace gui::password
