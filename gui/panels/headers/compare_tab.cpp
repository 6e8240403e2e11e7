// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/headers/compare_tab.h"

#include "gui/panels/headers/grade_line.h"
#include "gui/panels/headers/pasted_input.h"
#include "gui/panels/headers/remembered.h"
#include "gui/panels/headers/response_side.h"
#include "gui/panels/headers/sample.h"
#include "gui/text/convert.h"
#include "gui/text/error_text.h"
#include "gui/widgets/button.h"
#include "gui/widgets/card.h"
#include "gui/widgets/drop_zone.h"
#include "gui/widgets/label.h"
#include "gui/widgets/style/layout.h"
#include "gui/workbench/workbench.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QCursor>

namespace gui::headers {
namespace {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

const QString panelId = u"headers"_s;
const QString filterKey = u"onlyDifferences"_s;

bool isBlank(const std::string& text)
{
    return text.find_first_not_of(" \t\r\n") == std::string::npos;
}

std::shared_ptr<const core::http::Audit> auditOf(const std::optional<core::Result<Answer>>& answer)
{
    return answer && *answer ? (*answer)->audit : nullptr;
}

} // namespace

CompareTab::CompareTab(Workbench& workbench, QWidget* parent)
    : TabView(workbench, parent)
    , m_page(new PageScroll(this))
    , m_sides(nullptr)
    , m_left(new ResponseSide)
    , m_right(new ResponseSide)
    , m_empty(new EmptyState("headers"_L1))
    , m_sampleAction(newAction("sample"_L1))
    , m_swapAction(newAction("again"_L1))
    , m_job(nullptr)
    , m_leftFetching(nullptr)
    , m_rightFetching(nullptr)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_page);
    auto* sides = new QWidget;
    m_sides = new QBoxLayout(QBoxLayout::LeftToRight, sides);
    setMargins(*m_sides, *sides, 0, 0, 0, 0);
    setSpacing(*m_sides, *sides, 24);
    m_sides->addWidget(m_left, 1, Qt::AlignTop);
    m_sides->addWidget(m_right, 1, Qt::AlignTop);
    QVBoxLayout* column = m_page->column();
    column->addWidget(sides);
    column->addWidget(makeVerdict());
    column->addWidget(makeResult());
    column->addWidget(m_empty, 1);
    column->addStretch(0);

    m_timer.setSingleShot(true);
    m_timer.setInterval(100ms);
    connect(&m_timer, &QTimer::timeout, this, &CompareTab::compare);
    for (ResponseSide* side : { m_left, m_right })
        connect(side, &ResponseSide::changed, this, &CompareTab::compareSoon);
    connect(m_page, &PageScroll::narrowChanged, this, &CompareTab::arrange);
    connect(m_onlyDifferences, &QCheckBox::toggled, this, [this](bool isOn) {
        this->workbench().settings().setPanelValue(panelId, filterKey, isOn);
        presentRows();
    });
    connect(m_empty, &EmptyState::primaryClicked, this, [this] { m_left->edit().setFocus(); });
    connect(m_empty, &EmptyState::sampleClicked, this, &CompareTab::showSample);
    connect(m_sampleAction, &QAction::triggered, this, &CompareTab::showSample);
    connect(m_swapAction, &QAction::triggered, this, &CompareTab::swapSides);
    connectFetching();
    workbench.jobs().watch(&m_job,
        { .panel = panelId,
            .title = [] { return tr("Comparing headers"); },
            .loss = [] { return QString(); } });
    CompareTab::retranslate();
    arrange();
    present({});
}

QWidget* CompareTab::makeVerdict()
{
    auto* card = new Card;
    auto* column = new QVBoxLayout(card);
    setMargins(*column, *card, 20, 16, 20, 16);
    setSpacing(*column, *card, 12);
    m_sentence = new Label(TextRole::Verdict);
    m_counts = new Label(TextRole::Body, Tone::Muted);
    m_sentence->setWordWrap(true);
    m_counts->setWordWrap(true);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_sentence);
    words->addWidget(m_counts);
    auto* grades = new QWidget;
    m_grades = new QBoxLayout(QBoxLayout::LeftToRight, grades);
    setMargins(*m_grades, *grades, 0, 0, 0, 0);
    setSpacing(*m_grades, *grades, 24);
    m_leftGrade = new GradeLine;
    m_rightGrade = new GradeLine;
    m_grades->addWidget(m_leftGrade, 1, Qt::AlignTop);
    m_grades->addWidget(m_rightGrade, 1, Qt::AlignTop);
    column->addLayout(words);
    column->addWidget(grades);
    m_verdict = card;
    return card;
}

QWidget* CompareTab::makeResult()
{
    m_result = new Card;
    auto* column = new QVBoxLayout(m_result);
    setMargins(*column, *m_result, 1, 0, 1, 6);
    setSpacing(*column, *m_result, 0);
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    setMargins(*row, *head, 15, 8, 15, 8);
    setSpacing(*row, *head, 12);
    m_heading = new Label(TextRole::Strong);
    m_onlyDifferences = new QCheckBox;
    m_onlyDifferences->setChecked(workbench().settings().panelValue(panelId, filterKey, true).toBool());
    row->addWidget(m_heading, 1);
    row->addWidget(m_onlyDifferences);
    m_list = new GroupedList;
    m_nothing = new Label(TextRole::Body, Tone::Muted);
    m_nothing->setWordWrap(true);
    column->addWidget(head);
    column->addWidget(m_list);
    column->addWidget(m_nothing);
    return m_result;
}

void CompareTab::arrange()
{
    const auto direction = m_page->isNarrow() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    m_sides->setDirection(direction);
    m_grades->setDirection(direction);
    m_nothing->setContentsMargins(u(*this, 15), 0, u(*this, 15), u(*this, 8));
}

void CompareTab::changeEvent(QEvent* event)
{
    TabView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
}

QList<QAction*> CompareTab::headerActions() const
{
    return { m_sampleAction, m_swapAction };
}

QString CompareTab::status() const
{
    return m_job.isRunning()   ? tr("Comparing")
        : m_outcome.comparison ? countsOf(*m_outcome.comparison)
                               : QString();
}

ResponseSide& CompareTab::receiver()
{
    const QPoint pointer = QCursor::pos();
    for (ResponseSide* side : { m_left, m_right }) {
        if (side->isVisible() && side->rect().contains(side->mapFromGlobal(pointer)))
            return *side;
    }
    return m_left->isEmpty() || !m_right->isEmpty() ? *m_left : *m_right;
}

void CompareTab::receive(Content content, const QString& offer)
{
    // "Compare with…" of another tab: what is there already is the other.
    ResponseSide& side = offer == u"first"_s ? *m_left
        : offer == u"second"_s               ? *m_right
        : offer == u"compare"_s              ? (m_left->isEmpty() ? *m_left : *m_right)
                                             : receiver();
    if (const Files* files = std::get_if<Files>(&content)) {
        if (files->size() == 2) {
            m_left->read(files->front());
            m_right->read(files->back());
        } else if (!files->empty()) {
            side.read(files->front());
        }
    } else if (const QString* text = std::get_if<QString>(&content)) {
        side.setText(*text);
    }
}

QString CompareTab::dropSentence(const Content& content) const
{
    if (const Files* files = std::get_if<Files>(&content))
        return files->size() == 1 ? tr("Drop to compare this file")
            : files->size() == 2  ? tr("Drop to compare these files")
                                  : QString();
    return std::holds_alternative<QString>(content) ? tr("Drop to compare these headers") : QString();
}

void CompareTab::showDropTarget(const QString& sentence)
{
    m_left->setDropSentence(sentence);
    m_right->setDropSentence(sentence);
}

void CompareTab::showSample()
{
    QString better = sampleText();
    better.replace(u"script-src 'self' 'unsafe-inline'; object-src"_s,
        u"script-src 'self' 'nonce-Tm90IGEgc2VjcmV0IQ'; object-src"_s);
    better.replace(u"< x-frame-options: SAMEORIGIN\n"_s,
        u"< x-frame-options: SAMEORIGIN\n< x-content-type-options: nosniff\n"_s);
    better.replace(u"server: nginx/1.24.0"_s, u"server: nginx"_s);
    better.replace(u"set-cookie: sid=8f2c0a7d51; Path=/;"_s, u"set-cookie: __Host-sid=8f2c0a7d51; Path=/;"_s);
    m_left->setText(sampleText());
    m_right->setText(better);
    compare();
}

void CompareTab::swapSides()
{
    m_left->swapWith(*m_right);
    compare();
}

void CompareTab::compareSoon()
{
    m_timer.start();
}

CompareTab::Outcome CompareTab::judgeBoth(const std::shared_ptr<const std::string>& left,
    const std::shared_ptr<const std::string>& right, const core::http::AuditOptions& options)
{
    Outcome outcome;
    const auto judged = [&](const std::string& text) -> std::optional<core::Result<Answer>> {
        if (isBlank(text))
            return {};
        return judge(core::asBytes(text), { .url = {}, .options = options });
    };
    outcome.left = judged(*left);
    outcome.right = judged(*right);
    const auto leftAudit = auditOf(outcome.left);
    const auto rightAudit = auditOf(outcome.right);
    if (leftAudit && rightAudit)
        outcome.comparison = std::make_shared<const Comparison>(comparisonOf(leftAudit, rightAudit));
    return outcome;
}

void CompareTab::compare()
{
    m_timer.stop();
    m_job.start(
        [left = m_left->content(), right = m_right->content(),
            options = rememberedOptions(workbench().settings())](
            const core::Progress&) -> core::Result<Outcome> { return judgeBoth(left, right, options); },
        [this](const core::Result<Outcome>& outcome) {
            if (outcome)
                present(*outcome);
            else if (outcome.error().code != core::ErrorCode::Cancelled)
                m_left->setError(sentenceOf(outcome.error()));
        });
}

void CompareTab::presentSide(ResponseSide& side, const std::optional<core::Result<Answer>>& answer)
{
    if (!answer) {
        side.setRemark({});
    } else if (!*answer) {
        side.setError(sentenceOf(answer->error()));
    } else {
        const core::http::Exchange& exchange = (*answer)->audit->exchange;
        QStringList parts;
        if (exchange.hops.size() > 1)
            parts << tr("%n response(s)", nullptr, static_cast<int>(exchange.hops.size()));
        parts << tr("%n header field(s)", nullptr, static_cast<int>(exchange.judged().fields.size()));
        if (!exchange.judged().url.empty())
            parts << printable(fromUtf8(exchange.judged().url.substr(0, 300)));
        side.setRemark(parts.join(u", "_s));
    }
}

void CompareTab::present(const Outcome& outcome)
{
    m_outcome = outcome;
    presentSide(*m_left, outcome.left);
    presentSide(*m_right, outcome.right);
    const bool hasComparison = outcome.comparison != nullptr;
    m_verdict->setVisible(hasComparison);
    m_result->setVisible(hasComparison);
    const bool hasError = (outcome.left && !*outcome.left) || (outcome.right && !*outcome.right);
    m_empty->setVisible(!hasComparison && !hasError);
    m_swapAction->setEnabled(!m_left->isEmpty() || !m_right->isEmpty());
    if (hasComparison) {
        m_sentence->setText(verdictOf(*outcome.comparison));
        m_counts->setText(countsOf(*outcome.comparison));
        m_leftGrade->setScore(tr("First response"), outcome.comparison->left->score);
        m_rightGrade->setScore(tr("Second response"), outcome.comparison->right->score);
        presentRows();
    }
    Q_EMIT statusChanged();
}

void CompareTab::presentRows()
{
    if (!m_outcome.comparison)
        return;
    m_list->setRows(
        rowsOf(*m_outcome.comparison, m_onlyDifferences->isChecked() ? Shown::Differences : Shown::All));
    m_nothing->setVisible(m_list->rows().isEmpty());
    m_list->setVisible(!m_list->rows().isEmpty());
}

void CompareTab::retranslate()
{
    m_left->retranslate();
    m_right->retranslate();
    m_left->setTitle(tr("First response"));
    m_right->setTitle(tr("Second response"));
    m_left->setPlaceholder(tr("Header lines, what curl prints, or a HAR"));
    m_right->setPlaceholder(tr("The same of another response"));
    m_heading->setText(tr("Differences"));
    m_onlyDifferences->setText(tr("Only differences"));
    m_list->setAccessibleName(tr("Differences"));
    m_list->setSideTitles(tr("First response"), tr("Second response"));
    m_nothing->setText(tr("Nothing differs. Untick \u201cOnly differences\u201d to see what both have."));
    m_empty->setTexts(tr("Paste two responses to compare them"),
        tr("Or drop a file on each, or give their addresses. Nothing is sent before you press Fetch."),
        tr("Paste the first"), tr("Load a sample"));
    m_sampleAction->setText(tr("Sample"));
    m_swapAction->setText(tr("Swap sides"));
    m_swapAction->setToolTip(tr("Swap sides"));
    if (m_outcome.comparison)
        present(m_outcome);
}

void CompareTab::showEvent(QShowEvent* event)
{
    TabView::showEvent(event);
    // The rules may have been changed in another tab.
    if (m_outcome.comparison)
        compareSoon();
}

} // namespace gui::headers
