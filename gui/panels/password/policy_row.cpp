// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/password/policy_row.h"

#include "gui/panels/password/icon_label.h"
#include "gui/panels/password/strength_words.h"
#include "gui/text/error_text.h"
#include "gui/widgets/badge.h"
#include "gui/widgets/button.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/label.h"
#include "gui/widgets/style/focus_ring.h"
#include "gui/widgets/style/icon.h"
#include "gui/widgets/style/layout.h"
#include "gui/widgets/style/paint.h"

#include <QBoxLayout>
#include <QFocusEvent>

#include <utility>

namespace gui::password {
namespace {

using namespace Qt::Literals::StringLiterals;
using core::password::Acceptance;
using core::password::PolicyVerdict;
using core::password::RuleOutcome;
using core::password::RuleVerdict;

constexpr int chevronSide = 16;

Tone toneOf(RuleOutcome outcome)
{
    switch (outcome) {
    case RuleOutcome::Passed:
        return Tone::Ok;
    case RuleOutcome::Failed:
        return Tone::Danger;
    case RuleOutcome::NotApplicable:
        return Tone::Muted;
    }
    std::unreachable();
}

/// Green is for what was judged in full.
Tone toneOf(Acceptance acceptance)
{
    switch (acceptance) {
    case Acceptance::Refused:
        return Tone::Danger;
    case Acceptance::AsFarAsJudged:
        return Tone::Info;
    case Acceptance::Accepted:
        return Tone::Ok;
    }
    std::unreachable();
}

void clear(QLayout& layout)
{
    while (QLayoutItem* item = layout.takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

QString wordOf(Acceptance acceptance)
{
    switch (acceptance) {
    case Acceptance::Refused:
        return PolicyRow::tr("Refused");
    case Acceptance::AsFarAsJudged:
        return PolicyRow::tr("Accepted so far");
    case Acceptance::Accepted:
        return PolicyRow::tr("Accepted");
    }
    std::unreachable();
}

QString factOf(const PolicyVerdict& verdict, bool hasPassword)
{
    const Acceptance acceptance = verdict.acceptance();
    if (!hasPassword || acceptance == Acceptance::Accepted)
        return textOf(verdict.summary);
    const RuleOutcome why
        = acceptance == Acceptance::Refused ? RuleOutcome::Failed : RuleOutcome::NotApplicable;
    QStringList facts;
    for (const RuleVerdict& rule : verdict.rules) {
        if (rule.outcome == why)
            facts << textOf(rule.fact);
    }
    QString text = facts.join(u" · "_s);
    if (!verdict.remarks.empty())
        text += u". "_s + gui::titleOf(verdict.remarks.front());
    return text;
}

/// The part of the row that is there folded: a button with what it is about, what was found, and the badge.
class PolicyRow::Head : public QAbstractButton {
public:
    Head()
        : m_chevron(new IconLabel("chevron-right"_L1, Tone::Muted, chevronSide))
        , m_title(new Label(TextRole::Name))
        , m_fact(new Label(TextRole::Caption, Tone::Muted))
        , m_badge(new Badge)
    {
        setFocusPolicy(Qt::StrongFocus);
        setFocusMark(*this, FocusMark::Own);
        auto* row = new QHBoxLayout(this);
        setMargins(*row, *this, 14, 6, 14, 6);
        setSpacing(*row, *this, 12);
        auto* words = new QVBoxLayout;
        words->setSpacing(0);
        m_title->setWordWrap(true);
        m_fact->setWordWrap(true);
        words->addWidget(m_title);
        words->addWidget(m_fact);
        row->addLayout(words, 1);
        row->addWidget(m_badge, 0, Qt::AlignVCenter);
        row->addWidget(m_chevron, 0, Qt::AlignVCenter);
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }

    void set(const QString& title, const QString& fact, Tone tone, const QString& word)
    {
        m_title->setText(title);
        m_fact->setText(fact);
        m_badge->setVerdict(tone, word);
        m_badge->setVisible(!word.isEmpty());
    }

    void setUnfolded(bool isUnfolded)
    {
        m_chevron->setIcon(isUnfolded ? "chevron-down"_L1 : "chevron-right"_L1);
    }

    QSize sizeHint() const override { return layout()->totalSizeHint(); }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return layout()->totalHeightForWidth(width); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const Tokens& tokens = tokensOf(*this);
        const QRectF inside = QRectF(rect()).adjusted(2, 2, -2, -2);
        if (isDown() || underMouse())
            paintRounded(painter, inside, u(*this, 6), isDown() ? tokens.facePress : tokens.hover);
        if (hasFocus() && m_showsFocus)
            paintRounded(painter, inside, u(*this, 6), {}, tokens.focus, 2);
    }

    void focusInEvent(QFocusEvent* event) override
    {
        m_showsFocus = event->reason() != Qt::MouseFocusReason;
        QAbstractButton::focusInEvent(event);
    }

private:
    IconLabel* m_chevron;
    Label* m_title;
    Label* m_fact;
    Badge* m_badge;
    bool m_showsFocus = false;
};

PolicyRow::PolicyRow(Ownership ownership, QWidget* parent)
    : QWidget(parent)
    , m_ownership(ownership)
    , m_head(new Head)
    , m_rules(new QWidget)
    , m_rulesLayout(new QVBoxLayout(m_rules))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 1);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_rules);
    setMargins(*m_rulesLayout, *m_rules, 14, 4, 14, 12);
    setSpacing(*m_rulesLayout, *m_rules, 8);
    m_rules->hide();
    connect(m_head, &QAbstractButton::clicked, this, [this] { setUnfolded(!m_isUnfolded); });
}

void PolicyRow::setVerdict(const PolicyVerdict& verdict, bool hasPassword)
{
    m_verdict = verdict;
    m_hasPassword = hasPassword;
    present();
}

void PolicyRow::setUnfolded(bool isUnfolded)
{
    m_isUnfolded = isUnfolded;
    m_head->setUnfolded(isUnfolded);
    m_rules->hide();
    presentRules();
    m_rules->setVisible(isUnfolded);
    m_head->setAccessibleDescription(isUnfolded ? tr("Unfolded") : tr("Folded"));
}

void PolicyRow::setLast(bool isLast)
{
    m_isLast = isLast;
    update();
}

QWidget* PolicyRow::head() const
{
    return m_head;
}

QString PolicyRow::sentence() const
{
    return m_head->accessibleName();
}

void PolicyRow::present()
{
    if (!m_verdict)
        return;
    const QString title = textOf(m_verdict->title);
    const QString fact = factOf(*m_verdict, m_hasPassword);
    const Acceptance acceptance = m_verdict->acceptance();
    const QString word = m_hasPassword ? wordOf(acceptance) : QString();
    m_head->set(title, fact, toneOf(acceptance), word);
    m_head->setAccessibleName(word.isEmpty()
            ? tr("%1: %2", "a policy, what it asks").arg(title, fact)
            : tr("%1: %2, %3", "a policy, verdict, why").arg(title, word, fact));
    presentRules();
}

void PolicyRow::presentRules()
{
    // The buttons go away with the lines, and one of them may have the focus.
    const bool hadFocus = m_rules->isAncestorOf(window()->focusWidget());
    clear(*m_rulesLayout);
    if (!m_isUnfolded || !m_verdict)
        return;
    for (const RuleVerdict& rule : m_verdict->rules)
        addLine(textOf(rule.asks), m_hasPassword ? textOf(rule.fact) : QString(),
            QString::fromLatin1(rule.reference), m_hasPassword ? rule.outcome : RuleOutcome::NotApplicable);
    for (const core::Finding& finding : m_verdict->remarks)
        addRemark(finding);
    if (m_ownership == Ownership::Own) {
        m_rulesLayout->addWidget(makeActions());
        QWidget* before = m_head;
        for (QWidget* action : m_actions) {
            setTabOrder(before, action);
            before = action;
        }
    }
    if (hadFocus)
        m_head->setFocus();
}

void PolicyRow::addLine(
    const QString& sentence, const QString& fact, const QString& reference, RuleOutcome outcome)
{
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    setMargins(*row, *line, 0, 0, 0, 0);
    setSpacing(*row, *line, 8);
    auto* icon = new IconLabel(iconOf(toneOf(outcome)), toneOf(outcome), 16);
    icon->setAccessibleName(outcome == RuleOutcome::Passed ? tr("Kept")
            : outcome == RuleOutcome::Failed               ? tr("Not kept")
                                                           : tr("Not judged"));
    auto* asks = new Label(TextRole::Body);
    asks->setText(sentence);
    asks->setWordWrap(true);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(asks);
    const QString below
        = fact.isEmpty() || reference.isEmpty() ? fact + reference : fact + u" · "_s + reference;
    if (!below.isEmpty()) {
        auto* caption = new Label(TextRole::Caption, Tone::Muted);
        caption->setText(below);
        caption->setWordWrap(true);
        words->addWidget(caption);
    }
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    m_rulesLayout->addWidget(line);
}

void PolicyRow::addRemark(const core::Finding& finding)
{
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    setMargins(*row, *line, 0, 0, 0, 0);
    setSpacing(*row, *line, 8);
    const Tone tone = finding.kind->severity >= core::Severity::Medium ? Tone::Caution : Tone::Info;
    auto* icon = new IconLabel(iconOf(tone), tone, 16);
    icon->setAccessibleName(tr("Remark"));
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    auto* title = new Label(TextRole::Body);
    title->setText(gui::titleOf(finding));
    auto* why = new Label(TextRole::Caption, Tone::Muted);
    why->setText(reasonOf(finding));
    for (Label* label : { title, why }) {
        label->setWordWrap(true);
        words->addWidget(label);
    }
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    m_rulesLayout->addWidget(line);
}

QWidget* PolicyRow::makeActions()
{
    auto* actions = new QWidget;
    auto* flow = new FlowLayout(actions);
    setMargins(*flow, *actions, 0, 4, 0, 0);
    setSpacing(*flow, *actions, 8);
    auto* edit = new Button(ButtonKind::Secondary);
    edit->setSize(ButtonSize::Small);
    edit->setText(tr("Edit…"));
    auto* save = new Button(ButtonKind::Secondary);
    save->setSize(ButtonSize::Small);
    save->setText(tr("Save as file…"));
    auto* remove = new Button(ButtonKind::Quiet, "delete"_L1);
    remove->setSize(ButtonSize::Small);
    remove->setText(tr("Remove"));
    m_actions = { edit, save, remove };
    for (QWidget* action : m_actions)
        flow->addWidget(action);
    connect(save, &Button::clicked, this, &PolicyRow::saveWanted);
    connect(edit, &Button::clicked, this, &PolicyRow::editWanted);
    connect(remove, &Button::clicked, this, &PolicyRow::removeWanted, Qt::QueuedConnection);
    return actions;
}

void PolicyRow::retranslate()
{
    present();
    m_head->setAccessibleDescription(m_isUnfolded ? tr("Unfolded") : tr("Folded"));
}

void PolicyRow::paintEvent(QPaintEvent*)
{
    if (m_isLast)
        return;
    QPainter painter(this);
    paintHairline(painter, rect(), Qt::BottomEdge, tokensOf(*this).border);
}

} // namespace gui::password
