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
/// Of running text, for rich text, too.
constexpr int lineUnits = 20;

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
    setSpacing(*words, *this, 4);
    auto* sentences = new QVBoxLayout;
    sentences->setSpacing(0);
    words->addWidget(m_verdict);
    words->addLayout(sentences);
    for (Label* label : { m_guesses, m_reasons })
        sentences->addWidget(label);
    for (Label* label : { m_verdict, m_guesses, m_reasons })
        label->setWordWrap(true);
    m_guesses->setTextFormat(Qt::RichText);
    row->addWidget(m_stamp, 0, Qt::AlignVCenter);
    row->addLayout(words, 1);
}

void StrengthCard::setStrength(const core::password::Strength& strength, double leakRate)
{
    const Tone tone = toneOfScore(strength.score);
    const QString verdict = verdictOf(strength, leakRate);
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
    m_guesses->setText(
        u"<div dir=\"%1\" style=\"-qt-line-height-type:fixed; line-height:%2px\">%3</div>"_s.arg(
            isMirrored ? u"rtl"_s : u"ltr"_s, QString::number(u(*this, lineUnits)), m_markup));
}

void StrengthCard::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        presentGuesses();
}

} // namespace gui::password
