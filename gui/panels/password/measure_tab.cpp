// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/password/measure_tab.h"

#include "gui/panels/password/attacker.h"
#include "gui/panels/password/examples.h"
#include "gui/panels/password/generate_card.h"
#include "gui/panels/password/pane.h"
#include "gui/panels/password/ribbon.h"
#include "gui/panels/password/rules_section.h"
#include "gui/panels/password/slow_attack.h"
#include "gui/panels/password/strength_card.h"
#include "gui/panels/password/times_table.h"
#include "gui/panels/password/user_words_editor.h"
#include "gui/text/convert.h"
#include "gui/widgets/drop_zone.h"
#include "gui/widgets/label.h"
#include "gui/widgets/secret_edit.h"
#include "gui/widgets/strips.h"
#include "gui/widgets/style/icon.h"
#include "gui/widgets/style/layout.h"
#include "gui/workbench/workbench.h"

#include <QApplication>
#include <QBoxLayout>
#include <QEvent>
#include <QScrollBar>

#include <algorithm>

namespace gui::password {
namespace {

using namespace Qt::Literals::StringLiterals;

/// Far more than is measured; a whole file is not a password.
constexpr int longestPassword = 4096;
constexpr int sideWidth = 376;
constexpr int widestSide = 440;
/// Below this the generator goes under the rest.
constexpr int leastWidth = 800;
/// Below this choosers go under their heading.
constexpr int narrowColumn = 560;
/// Below this buttons do, too.
constexpr int narrowestColumn = 420;
constexpr int pauseMs = 120;

} // namespace

MeasureTab::MeasureTab(Workbench& workbench, QWidget* parent)
    : TabView(workbench, parent)
    , m_main(new Pane)
    , m_line(new QFrame)
    , m_side(new Pane)
    , m_generator(new GenerateCard(workbench))
    , m_change(new MessageStrip)
    , m_card(new StrengthCard)
    , m_empty(new EmptyState("passwords"_L1))
    , m_times(new QWidget)
    , m_attacker(new Attacker)
    , m_table(new TimesTable)
    , m_rules(new RulesSection(workbench.settings()))
    , m_words(new UserWordsEditor)
    , m_examplesAction(newAction({}))
    , m_sampleAction(newAction("sample"_L1))
    , m_commandAction(newAction("command"_L1))
    , m_reportAction(newAction("copy"_L1))
    , m_attackAction(newAction("clock"_L1))
    , m_asking(nullptr)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_line->setFrameShape(QFrame::VLine);
    m_line->setFixedWidth(1);
    layout->addWidget(m_main, 1);
    layout->addWidget(m_line);
    layout->addWidget(m_side);
    auto* times = new QVBoxLayout(m_times);
    setMargins(*times, *m_times, 0, 0, 0, 0);
    setSpacing(*times, *m_times, 8);
    times->addWidget(m_attacker);
    times->addWidget(m_table);

    QVBoxLayout* column = m_main->column();
    column->addWidget(makeField());
    column->addWidget(m_change);
    column->addWidget(m_card);
    column->addWidget(m_empty);
    column->addWidget(m_times);
    column->addWidget(m_rules);
    column->addWidget(m_words);
    column->addStretch(1);
    m_side->column()->addWidget(m_generator);
    m_side->column()->addStretch(1);
    m_change->hide();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);

    makeActions();
    connectAll();
    MeasureTab::retranslate();
    measure(Reason::Filled);
    arrange();
}

QWidget* MeasureTab::makeField()
{
    auto* field = new QWidget;
    auto* column = new QVBoxLayout(field);
    setMargins(*column, *field, 0, 0, 0, 0);
    setSpacing(*column, *field, 6);
    auto* top = new QHBoxLayout;
    m_fieldLabel = new Label(TextRole::Label);
    m_fieldLabel->setElideMode(Qt::ElideRight);
    m_count = new Label(TextRole::Caption, Tone::Muted);
    top->addWidget(m_fieldLabel, 1);
    top->addWidget(m_count);
    m_password = new SecretEdit;
    m_password->setClearable(true);
    m_password->setMaxLength(longestPassword);
    m_remark = new Label(TextRole::Caption, Tone::Muted);
    m_remark->setWordWrap(true);
    m_ribbon = new Ribbon;
    m_ribbon->setTokens([this](int part) { return tokenOf(part); });
    m_part = new Label(TextRole::Caption, Tone::Muted);
    m_part->setWordWrap(true);
    column->addLayout(top);
    column->addWidget(m_password);
    column->addWidget(m_remark);
    column->addWidget(m_ribbon);
    m_attack = new SlowAttack;
    column->addWidget(m_part);
    column->addWidget(m_attack);
    return field;
}

void MeasureTab::makeActions()
{
    for (const Example& example : examples()) {
        auto* action = new QAction(this);
        connect(action, &QAction::triggered, this, [this, &example] {
            fill(core::asBytes(
                std::string_view(example.password.data(), std::size_t(example.password.size()))));
        });
        m_exampleMenu.addAction(action);
        m_exampleActions << action;
        addAction(action);
    }
    m_examplesAction->setMenu(&m_exampleMenu);
    connect(m_sampleAction, &QAction::triggered, this, &MeasureTab::showSample);
    connect(m_commandAction, &QAction::triggered, this, &MeasureTab::copyCommand);
    connect(m_reportAction, &QAction::triggered, this, &MeasureTab::copyReport);
    connect(m_attackAction, &QAction::triggered, this, &MeasureTab::showAttack);
    connect(m_attack, &SlowAttack::foundChanged, m_ribbon, &Ribbon::setFound);
    connect(m_attack, &SlowAttack::ended, m_ribbon, [this] { m_ribbon->setFound(std::nullopt); });
}

void MeasureTab::connectAll()
{
    connect(m_password, &QLineEdit::textChanged, this, [this] {
        if (!m_isFilling)
            measure(Reason::Typed);
    });
    connect(m_password, &SecretEdit::revealChanged, m_ribbon, &Ribbon::setRevealed);
    connect(m_ribbon, &Ribbon::currentChanged, this, &MeasureTab::presentPart);
    connect(&m_pause, &QTimer::timeout, this, &MeasureTab::askBreaches);
    m_attacker->restore(workbench().settings().panelValue(u"password"_s, u"hash"_s).toString(),
        workbench().settings().panelValue(u"password"_s, u"hardware"_s).toString());
    connect(m_attacker, &Attacker::changed, this, &MeasureTab::presentTimes);
    connect(m_attacker, &Attacker::changed, this, &MeasureTab::rememberAttacker);
    connect(m_rules, &RulesSection::rulesChanged, this, [this] { measure(Reason::OtherCircumstances); });
    connect(m_words, &UserWordsEditor::changed, this, [this] { measure(Reason::OtherCircumstances); });
    connect(m_generator, &GenerateCard::measureRequested, this, [this](const core::SecureBytes& secret) {
        fill(secret.bytes());
        m_main->verticalScrollBar()->setValue(0);
    });
    connect(m_empty, &EmptyState::sampleClicked, this, [this] {
        // The button goes, and the focus would follow the order of Tab.
        m_password->setFocus(Qt::OtherFocusReason);
        showSample();
    });
}

void MeasureTab::receive(Content content, const QString& /*offer*/)
{
    if (const QString* text = std::get_if<QString>(&content))
        fill(core::asBytes(toUtf8(*text)));
    else if (const auto* secret = std::get_if<core::SecureBytes>(&content))
        fill(secret->bytes());
}

QString MeasureTab::dropSentence(const Content& content) const
{
    return std::holds_alternative<QString>(content) ? tr("Drop to measure as a password") : QString();
}

void MeasureTab::showDropTarget(const QString& sentence)
{
    m_empty->setDropSentence(sentence);
}

void MeasureTab::showSample()
{
    const QLatin1StringView sample = samplePassword();
    fill(core::asBytes(std::string_view(sample.data(), std::size_t(sample.size()))));
}

QList<QAction*> MeasureTab::headerActions() const
{
    return { m_examplesAction, m_sampleAction };
}

QString MeasureTab::status() const
{
    return tr("Nothing typed here is kept");
}

void MeasureTab::arrange()
{
    const bool isStacked = width() < u(*this, leastWidth);
    // Words of other languages may need more.
    const int needed = m_generator->minimumSizeHint().width() + 2 * u(*this, 24);
    m_side->setFixedWidth(std::clamp(needed, u(*this, sideWidth), u(*this, widestSide)));
    m_side->setHidden(isStacked);
    m_line->setHidden(isStacked);
    m_main->setNarrow(isStacked);
    if (QBoxLayout* const home = isStacked ? m_main->column() : m_side->column();
        home->indexOf(m_generator) < 0) {
        QWidget* const focused = QApplication::focusWidget();
        const bool hadFocus = focused && m_generator->isAncestorOf(focused);
        home->insertWidget(home->count() - 1, m_generator);
        m_generator->show();
        if (hadFocus)
            focused->setFocus(Qt::OtherFocusReason);
    }
    // Sections are further apart than what belongs together.
    m_generator->setContentsMargins(0, isStacked ? u(*this, 8) : 0, 0, 0);
    const int column = isStacked ? width() : width() - m_side->width();
    const bool isNarrow = column < u(*this, narrowColumn);
    m_attacker->setNarrow(isNarrow);
    m_rules->setNarrow(column < u(*this, narrowestColumn));
    m_words->setNarrow(isNarrow);
}

void MeasureTab::retranslate()
{
    m_fieldLabel->setText(tr("Password to measure"));
    m_password->setAccessibleName(tr("Password to measure"));
    m_table->setAccessibleName(tr("Time to crack"));
    m_attacker->retranslate();
    m_rules->retranslate();
    m_words->retranslate();
    m_empty->setTexts(tr("Type a password to see how long it lasts"),
        tr("It is measured on this computer as you type. Nothing is kept, and nothing is sent."), {},
        tr("Load a sample"));
    m_examplesAction->setText(tr("Examples"));
    m_exampleMenu.setTitle(tr("Examples"));
    for (qsizetype i = 0; i < m_exampleActions.size(); ++i) {
        const Example& example = examples()[static_cast<std::size_t>(i)];
        m_exampleActions[i]->setText(tr("%1: %2", "a lesson, a password")
                .arg(lessonOf(example), example.password)
                .replace(u'&', u"&&"_s));
    }
    m_sampleAction->setText(tr("Sample"));
    m_commandAction->setText(tr("Copy as command"));
    m_attackAction->setText(tr("Show the attack slowly"));
    m_reportAction->setText(tr("Copy the result as Markdown"));
    present(Reason::OtherCircumstances);
}

void MeasureTab::resizeEvent(QResizeEvent* event)
{
    TabView::resizeEvent(event);
    arrange();
}

void MeasureTab::showEvent(QShowEvent* event)
{
    TabView::showEvent(event);
    if (m_isStale)
        measure(Reason::Filled);
    else if (m_strength) // another list may have been chosen
        m_pause.start();
}

void MeasureTab::changeEvent(QEvent* event)
{
    TabView::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::StyleChange)
        return;
    arrange();
    if (m_strength)
        m_card->setStrength(*m_strength, leakRate());
}

} // namespace gui::password
