// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/headers/verdict_card.h"

#include "gui/panels/headers/audit_words.h"
#include "gui/panels/headers/score_words.h"
#include "gui/panels/headers/transport_words.h"
#include "gui/text/convert.h"
#include "gui/text/error_text.h"
#include "gui/widgets/announcement.h"
#include "gui/widgets/badge.h"
#include "gui/widgets/button.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/label.h"
#include "gui/widgets/style/layout.h"

#include <QBoxLayout>
#include <QEvent>
#include <QGridLayout>

namespace gui::headers {
namespace {

using namespace Qt::Literals::StringLiterals;
using core::http::observatory::Score;

/// What is data, and the same in every language.
Label* dataLabel(TextRole role, Tone tone = Tone::Text)
{
    auto* label = new Label(role, tone);
    label->setProperty("isData", true);
    return label;
}

/// Right to left, "100 - 5" would become "5 - 100".
QString leftToRight(const QString& text)
{
    return QChar(0x2066) + text + QChar(0x2069);
}

/// In the middle, where an address has most that nobody reads.
QString shortened(const QString& address)
{
    constexpr qsizetype most = 120;
    return address.size() <= most ? address : address.first(most * 2 / 3) + u'…' + address.last(most / 3);
}

void clear(QLayout& layout)
{
    while (QLayoutItem* item = layout.takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

QFrame* hairline(QFrame::Shape shape)
{
    auto* line = new QFrame;
    line->setFrameShape(shape);
    return line;
}

} // namespace

VerdictCard::VerdictCard(QWidget* parent)
    : Card(parent)
{
    auto* column = new QVBoxLayout(this);
    setMargins(*column, *this, 0, 0, 0, 0);
    setSpacing(*column, *this, 0);
    auto* top = new QWidget;
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, top);
    setMargins(*m_columns, *top, 20, 16, 20, 16);
    setSpacing(*m_columns, *top, 24);
    m_line = hairline(QFrame::VLine);
    m_columns->addWidget(makeVerdict(), 1, Qt::AlignVCenter);
    m_columns->addWidget(m_line);
    m_columns->addWidget(makeFacts(), 0);
    column->addWidget(top);
    column->addWidget(makeSum());
    arrange();
}

QWidget* VerdictCard::makeVerdict()
{
    auto* verdict = new QWidget;
    auto* row = new QHBoxLayout(verdict);
    setMargins(*row, *verdict, 0, 0, 0, 0);
    setSpacing(*row, *verdict, 16);
    m_stamp = new Stamp;
    m_stamp->setSide(72);
    m_sentence = new Label(TextRole::Verdict);
    m_tests = new Label(TextRole::Body, Tone::Muted);
    m_unrated = new Label(TextRole::Caption, Tone::Caution);
    for (Label* label : { m_sentence, m_tests, m_unrated })
        label->setWordWrap(true);
    m_arithmetic = dataLabel(TextRole::Data);
    m_arithmetic->setWordWrap(true);
    m_bonus = new Label(TextRole::Caption, Tone::Muted);
    m_bonus->setWordWrap(true);
    m_showSum = new Button(ButtonKind::Link);
    m_showSum->setSize(ButtonSize::Small);
    connect(m_showSum, &Button::clicked, this, [this] { showSum(!m_isSumShown); });

    auto* sum = new QWidget;
    auto* flow = new FlowLayout(sum);
    setMargins(*flow, *sum, 0, 0, 0, 0);
    setSpacing(*flow, *sum, 4);
    flow->addWidget(m_arithmetic);
    flow->addWidget(m_bonus);
    flow->addWidget(m_showSum);

    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_sentence);
    words->addWidget(m_tests);
    words->addWidget(m_unrated);
    words->addWidget(sum);
    row->addWidget(m_stamp, 0, Qt::AlignVCenter);
    row->addLayout(words, 1);
    return verdict;
}

QWidget* VerdictCard::makeFacts()
{
    m_facts = new QWidget;
    auto* column = new QVBoxLayout(m_facts);
    setMargins(*column, *m_facts, 0, 0, 0, 0);
    setSpacing(*column, *m_facts, 4);
    m_factsTitle = new Label(TextRole::Strong);
    auto* rows = new QWidget;
    m_factRows = new QGridLayout(rows);
    setMargins(*m_factRows, *rows, 0, 0, 0, 0);
    setSpacing(*m_factRows, *rows, 12, 1);
    m_factRows->setColumnStretch(1, 1);
    m_factsBadge = new Badge;
    m_factsBadge->hide();
    auto* head = new QHBoxLayout;
    head->addWidget(m_factsTitle, 1);
    head->addWidget(m_factsBadge);
    column->addLayout(head);
    column->addWidget(rows);
    column->addStretch(1);
    return m_facts;
}

QWidget* VerdictCard::makeSum()
{
    m_sum = new QWidget;
    auto* column = new QVBoxLayout(m_sum);
    setMargins(*column, *m_sum, 0, 0, 0, 0);
    setSpacing(*column, *m_sum, 0);
    auto* line = hairline(QFrame::HLine);
    line->setFixedHeight(1);
    auto* rows = new QWidget;
    m_sumRows = new QGridLayout(rows);
    setMargins(*m_sumRows, *rows, 20, 12, 20, 16);
    setSpacing(*m_sumRows, *rows, 16, 4);
    m_sumRows->setColumnStretch(1, 1);
    column->addWidget(line);
    column->addWidget(rows);
    m_sum->hide();
    return m_sum;
}

void VerdictCard::setAudit(const core::http::Audit& audit)
{
    m_score = audit.score;
    const Score& score = *m_score;
    m_stamp->setVerdict(toneOfGrade(score.grade), QString::fromLatin1(score.grade), gradeSentence(score));
    m_sentence->setText(verdictSentence(score));
    m_tests->setText(testsSentence(score));
    m_arithmetic->setText(leftToRight(arithmeticOf(score)));
    m_bonus->setText(bonusSentence(score));
    m_bonus->setVisible(!m_bonus->text().isEmpty());
    m_unrated->setText(score.isStatusGraded
            ? QString()
            : tr("The Observatory itself refuses status %1: this is what it would say of a page")
                  .arg(audit.exchange.judged().status));
    m_unrated->setVisible(!score.isStatusGraded);
    presentFacts(audit);
    presentSum();
}

void VerdictCard::presentFacts(const core::http::Audit& audit)
{
    clear(*m_factRows);
    m_factsTitle->setText(m_inspection ? tr("Transport") : tr("Response"));
    m_factsBadge->setVisible(m_inspection != nullptr);
    if (m_inspection) {
        presentTransport();
        return;
    }
    const auto add
        = [this](const QString& name, const QString& value, Label* label) { addFact(name, value, label); };
    const core::http::Response& judged = audit.exchange.judged();
    const bool hasChain = audit.exchange.hops.size() > 1;
    if (!judged.url.empty())
        add(tr("Address"), shortened(printable(fromUtf8(judged.url))), dataLabel(TextRole::Caption));
    add(hasChain ? tr("Hops") : tr("Status"), hopsText(audit.exchange), dataLabel(TextRole::Caption));
    auto* isolation = new Label(TextRole::Caption);
    add(tr("Isolated"), isolationText(audit.isolation), isolation);
    isolation->setAccessibleName(u"crossOriginIsolated: "_s + isolation->text());
    add(tr("Preload"), preloadText(audit.preload), new Label(TextRole::Caption));
}

void VerdictCard::presentTransport()
{
    const Tone tone = transportTone(*m_inspection);
    m_factsBadge->setVerdict(tone, severityWordOf(tone));
    const core::fetch::Hop& last = m_inspection->scan.chain.hops.back();
    addFact(tr("Protocol"), protocolText(last), dataLabel(TextRole::Caption));
    if (const QString certificate = certificateText(last, m_inspection->when); !certificate.isEmpty())
        addFact(tr("Certificate"), certificate, new Label(TextRole::Caption));
    addFact(tr("Hops"), wayText(*m_inspection), dataLabel(TextRole::Caption));
}

void VerdictCard::addFact(const QString& name, const QString& value, Label* label)
{
    const int row = m_factRows->count() / 2;
    auto* key = new Label(TextRole::Caption, Tone::Muted);
    key->setText(name);
    label->setText(value);
    label->setWordWrap(true);
    m_factRows->addWidget(key, row, 0, Qt::AlignTop);
    m_factRows->addWidget(label, row, 1);
}

void VerdictCard::presentSum()
{
    clear(*m_sumRows);
    if (!m_isSumShown || !m_score)
        return;
    const Score& score = *m_score;
    int row = 0;
    const auto add = [&](const QString& name, const QString& words, const QString& points, Tone tone) {
        auto* test = dataLabel(TextRole::Data);
        test->setText(name);
        test->setElideMode(Qt::ElideRight);
        test->setToolTip(name);
        auto* result = new Label(TextRole::Body, Tone::Muted);
        result->setText(words);
        result->setWordWrap(true);
        auto* value = dataLabel(TextRole::Data, tone);
        value->setText(leftToRight(points));
        value->setAlignment(Qt::AlignTrailing);
        m_sumRows->addWidget(test, row, 0, Qt::AlignTop);
        m_sumRows->addWidget(result, row, 1);
        m_sumRows->addWidget(value, row, 2, Qt::AlignTop);
        ++row;
    };
    for (const core::http::observatory::TestResult& test : score.tests) {
        const bool isLost = test.modifier > 0 && !score.bonusCounts;
        const QString words = resultOf(test);
        add(QString::fromLatin1(test.test),
            isLost ? tr("%1 (counts from 90 up)", "a result").arg(words) : words, signedPoints(test.modifier),
            test.modifier < 0 ? Tone::Danger
                : isLost      ? Tone::Muted
                              : Tone::Text);
    }
    add(u"= %1"_s.arg(QString::fromLatin1(score.grade)), leftToRight(arithmeticOf(score)),
        QString::number(score.score), toneOfGrade(score.grade));
}

void VerdictCard::showSum(bool isShown)
{
    m_isSumShown = isShown;
    // While it is hidden, so that it is laid out once.
    m_sum->hide();
    presentSum();
    m_sum->setVisible(isShown);
    m_showSum->setText(isShown ? tr("Hide the sum") : tr("Show the sum"));
    m_showSum->setAccessibleName(m_showSum->text());
}

void VerdictCard::setNarrow(bool isNarrow)
{
    m_columns->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_line->setFrameShape(isNarrow ? QFrame::HLine : QFrame::VLine);
    m_line->setMaximumSize(isNarrow ? QSize(QWIDGETSIZE_MAX, 1) : QSize(1, QWIDGETSIZE_MAX));
    m_facts->setMinimumWidth(isNarrow ? 0 : u(*this, 352));
    m_facts->setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : u(*this, 352));
}

void VerdictCard::arrange()
{
    setNarrow(m_columns->direction() == QBoxLayout::TopToBottom);
}

void VerdictCard::retranslate(const core::http::Audit* audit)
{
    m_factsTitle->setText(m_inspection ? tr("Transport") : tr("Response"));
    showSum(m_isSumShown);
    if (audit)
        setAudit(*audit);
}

void VerdictCard::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
}

} // namespace gui::headers
