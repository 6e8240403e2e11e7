// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/password/audit_tab.h"

#include "gui/panels/password/audit_detail.h"
#include "gui/panels/password/audit_rows.h"
#include "gui/panels/password/audit_words.h"
#include "gui/panels/password/breach_card.h"
#include "gui/panels/password/own_policies.h"
#include "gui/panels/password/user_words_editor.h"
#include "gui/text/convert.h"
#include "gui/text/units.h"
#include "gui/widgets/card.h"
#include "gui/widgets/chooser.h"
#include "gui/widgets/drop_zone.h"
#include "gui/widgets/field.h"
#include "gui/widgets/filter_chips.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/label.h"
#include "gui/widgets/strips.h"
#include "gui/widgets/style/assay_style.h"
#include "gui/widgets/style/icon.h"
#include "gui/widgets/style/layout.h"
#include "gui/workbench/workbench.h"

#include <QAction>
#include <QBoxLayout>
#include <QCheckBox>
#include <QEvent>
#include <QStringEncoder>

namespace gui::password {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int detailWidth = 360;
constexpr int usualScore = 3;
constexpr int policyWidth = 220;
constexpr int wordsWidth = 200;
/// Characters; words, not texts.
constexpr int longestWords = 1000;

/// Without a string in between, which nobody would wipe.
core::Scratch toScratch(QStringView text)
{
    QStringEncoder encode(QStringEncoder::Utf8);
    core::Scratch scratch(static_cast<std::size_t>(encode.requiredSpace(text.size())));
    char* const begin = reinterpret_cast<char*>(scratch.bytes().data());
    const char* const end = encode.appendToBuffer(begin, text);
    scratch.resize(static_cast<std::size_t>(end - begin));
    return scratch;
}

QWidget* labelled(Label& label, QWidget& input)
{
    auto* both = new QWidget;
    auto* row = new QHBoxLayout(both);
    setMargins(*row, *both, 0, 0, 0, 0);
    setSpacing(*row, *both, 8);
    row->addWidget(&label);
    row->addWidget(&input);
    return both;
}

} // namespace

AuditTab::AuditTab(Workbench& workbench, QWidget* parent)
    : TabView(workbench, parent)
    , m_page(new PageScroll)
    , m_drop(new DropStrip)
    , m_progress(new ProgressStrip)
    , m_message(new MessageStrip)
    , m_card(new BreachCard)
    , m_chips(new FilterChips)
    , m_empty(new EmptyState("passwords"_L1))
    , m_model(new AuditModel(this))
    , m_sampleAction(newAction("sample"_L1))
    , m_reportAction(newAction("file"_L1))
    , m_commandAction(newAction("command"_L1))
    , m_job(nullptr)
    , m_judging(nullptr)
    , m_saving(nullptr)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_page);
    QVBoxLayout* column = m_page->column();
    for (QWidget* each :
        std::initializer_list<QWidget*>{ m_drop, makeOptions(), m_progress, m_message, m_card, m_chips })
        column->addWidget(each);
    // Before the rows: Tab goes in the order in which widgets came.
    presentChips();
    column->addWidget(makePanes(), 1);
    column->addWidget(m_empty, 1);
    m_card->setAction({});
    m_message->hide();
    workbench.jobs().watch(&m_job,
        { .panel = u"password"_s,
            .title = [this] { return tr("Auditing %1", "a file").arg(nameOf(m_subject)); },
            .loss = [] { return QString(); } });
    makeActions();
    connectAll();
    AuditTab::retranslate();
    arrange();
}

AuditTab::~AuditTab() = default;

QWidget* AuditTab::makeOptions()
{
    m_options = new QWidget;
    auto* flow = new FlowLayout(m_options);
    setMargins(*flow, *m_options, 0, 0, 0, 0);
    setSpacing(*flow, *m_options, 16);
    for (QWidget* each : { makeScore(), makePolicy(), makeWords() })
        flow->addWidget(each);
    m_looksUp = new QCheckBox;
    m_labels = new QCheckBox;
    for (QWidget* each : { m_looksUp, m_labels })
        flow->addWidget(each);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    m_options->setSizePolicy(policy);
    return m_options;
}

QWidget* AuditTab::makeScore()
{
    m_scoreLabel = new Label(TextRole::Body, Tone::Muted);
    m_score = new Chooser;
    for (int least = 1; least <= 4; ++least)
        m_score->addItem(QString::number(least), least);
    m_score->setCurrentIndex(usualScore - 1);
    return labelled(*m_scoreLabel, *m_score);
}

QWidget* AuditTab::makePolicy()
{
    m_policyLabel = new Label(TextRole::Body, Tone::Muted);
    m_policy = new Chooser;
    return labelled(*m_policyLabel, *m_policy);
}

QWidget* AuditTab::makeWords()
{
    m_wordsLabel = new Label(TextRole::Body, Tone::Muted);
    m_words = new LineEdit;
    m_words->setMaxLength(longestWords);
    m_words->setClearButtonEnabled(true);
    return labelled(*m_wordsLabel, *m_words);
}

QWidget* AuditTab::makePanes()
{
    m_panes = new Card;
    m_panesLayout = new QBoxLayout(QBoxLayout::LeftToRight, m_panes);
    // The card's hairline stays free.
    m_panesLayout->setContentsMargins(1, 1, 1, 1);
    m_panesLayout->setSpacing(0);
    m_rows = new RowList(*m_model);
    m_rows->setItemDelegate(new AuditRow(*m_model, *m_rows));
    m_line = new QFrame;
    m_line->setFrameShape(QFrame::VLine);
    m_detail = new AuditDetail;
    m_panesLayout->addWidget(m_rows, 1);
    m_panesLayout->addWidget(m_line);
    m_panesLayout->addWidget(m_detail);
    return m_panes;
}

void AuditTab::makeActions()
{
    for (const AuditReportFormat format :
        { AuditReportFormat::Markdown, AuditReportFormat::Csv, AuditReportFormat::Json }) {
        auto* action = new QAction(iconNamed("file"_L1), {}, this);
        connect(action, &QAction::triggered, this, [this, format] { chooseReport(format); });
        m_reportMenu.addAction(action);
        m_reportActions << action;
        addAction(action);
    }
    m_reportAction->setMenu(&m_reportMenu);
    connect(m_sampleAction, &QAction::triggered, this, &AuditTab::showSample);
    connect(m_commandAction, &QAction::triggered, this, &AuditTab::copyCommand);
}

void AuditTab::connectAll()
{
    connect(m_drop, &DropStrip::chooseClicked, this, &AuditTab::chooseFile);
    connect(m_empty, &EmptyState::primaryClicked, this, &AuditTab::chooseFile);
    connect(m_empty, &EmptyState::sampleClicked, this, &AuditTab::showSample);
    connect(m_progress, &ProgressStrip::cancelled, this, [this] { m_job.cancel(); });
    connect(&m_job, &Job::progressed, this, &AuditTab::presentProgress);
    connect(m_score, &Chooser::currentIndexChanged, this, &AuditTab::judgeAgain);
    connect(m_policy, &Chooser::activated, this, &AuditTab::startAgain);
    connect(m_words, &QLineEdit::editingFinished, this, [this] {
        if (words() != m_askedWords)
            startAgain();
    });
    connect(m_looksUp, &QCheckBox::clicked, this, &AuditTab::startAgain);
    connect(m_labels, &QCheckBox::toggled, this, [this](bool isOn) {
        m_model->setLabelled(isOn);
        presentDetail();
    });
    connect(m_chips, &FilterChips::chosenChanged, this, [this](const QString& id) {
        for (std::size_t i = 0; i < auditFilterCount; ++i) {
            if (id == QLatin1StringView(idOf(static_cast<AuditFilter>(i))))
                m_model->setFilter(static_cast<AuditFilter>(i));
        }
        presentDetail();
    });
    connect(m_rows, &RowList::chosenChanged, this, &AuditTab::presentDetail);
    connect(m_page, &PageScroll::narrowChanged, this, &AuditTab::arrange);
}

void AuditTab::receive(Content content, const QString& /*offer*/)
{
    if (const Files* files = std::get_if<Files>(&content)) {
        if (!files->empty())
            start({ .path = files->front() });
        return;
    }
    const auto text = std::make_shared<core::Scratch>();
    if (const QString* written = std::get_if<QString>(&content))
        *text = toScratch(*written);
    else
        text->append(std::as_const(std::get<core::SecureBytes>(content)).bytes());
    start({ .text = text });
}

QString AuditTab::dropSentence(const Content& content) const
{
    if (const Files* files = std::get_if<Files>(&content))
        return files->size() == 1 ? tr("Drop to audit this list of passwords") : QString();
    return tr("Drop to audit as a list of passwords");
}

void AuditTab::showDropTarget(const QString& sentence)
{
    m_empty->setDropSentence(sentence);
    m_drop->setDropSentence(sentence);
}

QList<QAction*> AuditTab::headerActions() const
{
    return { m_sampleAction, m_reportAction };
}

QString AuditTab::tail() const
{
    if (!m_job.isRunning())
        return {};
    const std::optional<int> permille = m_job.rate().permille();
    return permille ? percentText(*permille / 10) : u"\u2026"_s;
}

QString AuditTab::status() const
{
    return tr("No password of a list is kept");
}

void AuditTab::arrange()
{
    const bool isNarrow = m_page->isNarrow();
    m_panesLayout->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_line->setFrameShape(isNarrow ? QFrame::HLine : QFrame::VLine);
    m_line->setMinimumSize(0, 0);
    m_line->setMaximumSize(isNarrow ? QWIDGETSIZE_MAX : 1, isNarrow ? 1 : QWIDGETSIZE_MAX);
    m_detail->setMinimumWidth(isNarrow ? 0 : u(*this, detailWidth));
    m_detail->setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : u(*this, detailWidth));
    m_detail->setMinimumHeight(u(*this, 200));
    m_policy->setMaximumWidth(u(*this, policyWidth));
    m_words->setMinimumWidth(u(*this, wordsWidth));
}

void AuditTab::changeEvent(QEvent* event)
{
    TabView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
}

void AuditTab::readPolicies()
{
    const std::optional<core::password::OwnPolicy> chosen = policy();
    m_policies = OwnPolicies(workbench().settings()).policies();
    m_policy->clear();
    m_policy->addItem(tr("None", "policy"));
    for (const core::password::OwnPolicy& each : m_policies) {
        m_policy->addItem(printable(fromUtf8(each.name)));
        if (chosen && each.name == chosen->name)
            m_policy->setCurrentIndex(m_policy->count() - 1);
    }
    m_policy->setEnabled(!m_policies.empty());
    m_policy->setToolTip(
        m_policies.empty() ? tr("Policies are added under Rules, where a password is measured") : QString());
    // It may have been changed or removed meanwhile.
    if (chosen && chosen != policy())
        startAgain();
}

std::optional<core::password::OwnPolicy> AuditTab::policy() const
{
    const int index = m_policy->currentIndex() - 1; // the first is none
    return index < 0 ? std::nullopt : std::optional(m_policies[static_cast<std::size_t>(index)]);
}

QStringList AuditTab::words() const
{
    return splitWords(m_words->text());
}

void AuditTab::showEvent(QShowEvent* event)
{
    TabView::showEvent(event);
    readPolicies();
}

void AuditTab::retranslate()
{
    m_policyLabel->setText(tr("Policy"));
    m_policy->setAccessibleName(tr("Policy"));
    m_wordsLabel->setText(tr("Easy to guess here"));
    m_words->setAccessibleName(tr("Easy to guess here"));
    m_words->setPlaceholderText(tr("Company, project"));
    readPolicies();
    m_drop->setTexts(tr("Drop another list of passwords"), tr("Choose a list…"));
    m_scoreLabel->setText(tr("Weak below score"));
    m_score->setAccessibleName(tr("Weak below score"));
    m_looksUp->setText(tr("Look each up in the breach list"));
    m_labels->setText(tr("Show names"));
    m_labels->setToolTip(tr("Titles and user names, on the screen and in reports"));
    m_chips->setAccessibleName(tr("Filter"));
    m_rows->setAccessibleName(tr("Passwords of the list"));
    m_detail->retranslate();
    m_empty->setTexts(tr("Drop a list of passwords to audit it"),
        tr("One a line, or what a browser or password manager exports as CSV. It is read here and "
           "forgotten; what is shown and saved holds no password."),
        tr("Choose a list…"), tr("Load a sample"));
    m_sampleAction->setText(tr("Sample"));
    m_reportAction->setText(tr("Save report"));
    m_reportMenu.setTitle(tr("Save report"));
    constexpr QLatin1StringView formats[] = { "Markdown"_L1, "CSV"_L1, "JSON"_L1 };
    for (qsizetype i = 0; i < m_reportActions.size(); ++i)
        m_reportActions[i]->setText(tr("Save report as %1…").arg(formats[i]));
    m_commandAction->setText(tr("Copy as command"));
    presentParts();
}

} // namespace gui::password
