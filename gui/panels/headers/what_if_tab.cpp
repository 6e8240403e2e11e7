// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/headers/what_if_tab.h"

#include "gui/panels/headers/header_editor.h"
#include "gui/panels/headers/page_preview.h"
#include "gui/panels/headers/recommended_headers.h"
#include "gui/panels/headers/report_menu.h"
#include "gui/panels/headers/trial_verdict.h"
#include "gui/text/convert.h"
#include "gui/widgets/button.h"
#include "gui/widgets/card.h"
#include "gui/widgets/label.h"
#include "gui/widgets/strips.h"
#include "gui/widgets/style/layout.h"
#include "gui/workbench/workbench.h"

#include <QBoxLayout>

namespace gui::headers {
namespace {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

constexpr int editorHeight = 320;
constexpr int longestMenuText = 60;

} // namespace

WhatIfTab::WhatIfTab(Workbench& workbench, QWidget* parent)
    : TabView(workbench, parent)
    , m_page(new PageScroll(this))
    , m_message(new MessageStrip)
    , m_pagePreview(new PagePreview)
    , m_sampleAction(newAction("sample"_L1))
    , m_resetAction(newAction("again"_L1))
    , m_compareAction(newAction("choose"_L1))
    , m_toggleAction(newAction("check"_L1, QKeySequence(Qt::CTRL | Qt::Key_Slash)))
    , m_removeAction(newAction("delete"_L1))
    , m_report(new ReportMenu(workbench, *this))
    , m_job(nullptr)
    , m_reading(nullptr)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_page);
    auto* columns = new QWidget;
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, columns);
    setMargins(*m_columns, *columns, 0, 0, 0, 0);
    setSpacing(*m_columns, *columns, 24);
    m_columns->addWidget(makeEditor(), 1, Qt::AlignTop);
    m_columns->addWidget(makeResult(), 1, Qt::AlignTop);
    QVBoxLayout* column = m_page->column();
    column->addWidget(m_message);
    column->addWidget(columns);
    column->addWidget(m_pagePreview);
    column->addStretch(1);
    m_message->hide();
    m_timer.setSingleShot(true);
    m_timer.setInterval(100ms);
    for (Job* job : { &m_job, &m_reading })
        workbench.jobs().watch(job,
            { .panel = u"headers"_s,
                .title = [] { return tr("Judging headers"); },
                .loss = [] { return QString(); } });
    connectParts();
    WhatIfTab::retranslate();
    arrange();
    presentActions();
}

WhatIfTab::~WhatIfTab() = default;

QWidget* WhatIfTab::makeEditor()
{
    m_editorPane = new QWidget;
    auto* column = new QVBoxLayout(m_editorPane);
    setMargins(*column, *m_editorPane, 0, 0, 0, 0);
    setSpacing(*column, *m_editorPane, 6);
    m_title = new Label(TextRole::Label);
    m_editor = new HeaderEditor;
    m_hint = new Label(TextRole::Caption, Tone::Muted);
    m_hint->setWordWrap(true);
    m_add = new Button(ButtonKind::Secondary, "add"_L1);
    m_add->setOpensMenu(true);
    m_toggle = new Button(ButtonKind::Quiet);
    m_remove = new Button(ButtonKind::Quiet);
    auto* buttons = new QWidget;
    auto* row = new QHBoxLayout(buttons);
    setMargins(*row, *buttons, 0, 0, 0, 0);
    setSpacing(*row, *buttons, 8);
    for (Button* button : { m_add, m_toggle, m_remove }) {
        button->setSize(ButtonSize::Small);
        row->addWidget(button);
    }
    row->addStretch(1);
    column->addWidget(m_title);
    column->addWidget(m_editor);
    column->addWidget(m_hint);
    column->addWidget(buttons);
    return m_editorPane;
}

QWidget* WhatIfTab::makeResult()
{
    auto* pane = new QWidget;
    auto* column = new QVBoxLayout(pane);
    setMargins(*column, *pane, 0, 0, 0, 0);
    setSpacing(*column, *pane, 16);
    m_verdict = new TrialVerdict;
    m_result = new Card;
    auto* list = new QVBoxLayout(m_result);
    setMargins(*list, *m_result, 1, 0, 1, 6);
    setSpacing(*list, *m_result, 0);
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    setMargins(*row, *head, 15, 12, 15, 12);
    setSpacing(*row, *head, 8);
    m_heading = new Label(TextRole::Strong);
    m_counts = new Label(TextRole::Caption, Tone::Muted);
    m_counts->setElideMode(Qt::ElideRight);
    row->addWidget(m_heading);
    row->addWidget(m_counts, 1);
    m_list = new GroupedList;
    m_nothing = new Label(TextRole::Body, Tone::Muted);
    m_nothing->setWordWrap(true);
    list->addWidget(head);
    list->addWidget(m_list);
    list->addWidget(m_nothing);
    column->addWidget(m_verdict);
    column->addWidget(m_result);
    return pane;
}

void WhatIfTab::connectParts()
{
    connect(&m_timer, &QTimer::timeout, this, &WhatIfTab::tryNow);
    connect(m_editor, &QPlainTextEdit::textChanged, this, &WhatIfTab::trySoon);
    connect(m_editor, &QPlainTextEdit::cursorPositionChanged, this, &WhatIfTab::presentActions);
    // What is pasted into the empty field is a response of its own, with its redirects.
    connect(m_editor, &PasteEdit::pasted, this, [this] {
        if (!m_before)
            beginWith(std::make_shared<const std::string>(m_editor->utf8()));
    });
    connect(m_editor, &PasteEdit::largePasted, this,
        [this](const QString& text) { beginWith(std::make_shared<const std::string>(toUtf8(text))); });
    connect(m_pagePreview, &PagePreview::changed, this, [this] { m_timer.start(); });
    connect(m_pagePreview, &PagePreview::copyWanted, this, [this](const QString& text) {
        workbench().clipboard().copyText(text);
        workbench().showToast({ .icon = u"copy"_s, .sentence = tr("Copied"), .action = {}, .act = {} });
    });
    connect(m_list, &GroupedList::actionWanted, this, &WhatIfTab::applyFix);
    connect(m_list, &GroupedList::menuWanted, this, [this](int row, const QPoint& globalPosition) {
        if (m_list->rows()[row].action.isEmpty())
            return;
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addAction(m_list->rows()[row].action, this, [this, row] { applyFix(row); });
        menu->popup(globalPosition);
    });
    connect(m_page, &PageScroll::narrowChanged, this, &WhatIfTab::arrange);
    connect(m_add, &Button::clicked, this, [this] { m_add->openMenu(m_addMenu); });
    connect(m_sampleAction, &QAction::triggered, this, &WhatIfTab::showSample);
    connect(m_compareAction, &QAction::triggered, this, &WhatIfTab::compareWithBefore);
    connect(m_resetAction, &QAction::triggered, this, [this] {
        m_editor->setLines(fromUtf8(m_beforeLines).split(u'\n'));
        m_editor->setFocus();
    });
    connect(m_toggleAction, &QAction::triggered, m_editor, &HeaderEditor::toggleLine);
    connect(m_removeAction, &QAction::triggered, m_editor, &HeaderEditor::removeLine);
    connect(m_report, &ReportMenu::failed, this,
        [this](const QString& sentence) { presentMessage(Tone::Danger, sentence); });
    connect(m_report, &ReportMenu::began, m_message, &QWidget::hide);
    m_toggle->followAction(m_toggleAction);
    m_remove->followAction(m_removeAction);
}

void WhatIfTab::arrange()
{
    m_columns->setDirection(m_page->isNarrow() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_editor->setFixedHeight(u(*this, m_page->isNarrow() ? editorHeight / 2 : editorHeight));
    m_nothing->setContentsMargins(u(*this, 15), 0, u(*this, 15), u(*this, 8));
}

QList<QAction*> WhatIfTab::headerActions() const
{
    return { m_sampleAction, m_resetAction, m_compareAction, m_report->action() };
}

QString WhatIfTab::status() const
{
    return m_job.isRunning() ? tr("Judging") : m_trial ? countsOf(*m_trial) : QString();
}

void WhatIfTab::presentMessage(Tone tone, const QString& sentence)
{
    m_message->setMessage(tone, sentence);
    m_message->show();
}

void WhatIfTab::fillMenu()
{
    m_addMenu.clear();
    m_addMenu.setTitle(tr("Add header"));
    int number = 0;
    for (const RecommendedHeader& header : recommendedHeaders()) {
        QString text = QLatin1StringView(header.name) + u": "_s + QLatin1StringView(header.value);
        if (text.size() > longestMenuText)
            text = text.left(longestMenuText - 1) + u'\u2026';
        m_addMenu.addAction(text, this, [this, number] { addHeader(number); });
        ++number;
    }
}

void WhatIfTab::retranslate()
{
    m_title->setText(tr("Response headers"));
    m_editor->setAccessibleName(tr("Response headers"));
    m_editor->setPlaceholderText(tr("Header lines, one a line"));
    m_editor->setToggleTip(tr("Switch this line off or on"));
    m_hint->setText(tr("Untick a line to see the score without it. Ctrl+Z undoes."));
    m_add->setText(tr("Add header…"));
    m_toggleAction->setText(tr("Off or on"));
    m_removeAction->setText(tr("Remove"));
    m_heading->setText(tr("Findings"));
    m_list->setAccessibleName(tr("Findings"));
    m_sampleAction->setText(tr("Sample"));
    m_resetAction->setText(tr("Reset"));
    m_compareAction->setText(tr("Compare"));
    m_compareAction->setToolTip(tr("Compare with what it was"));
    m_report->retranslate();
    m_pagePreview->retranslate();
    fillMenu();
    if (m_trial) {
        present(*m_trial);
        return;
    }
    m_verdict->setNothing(tr("No headers yet"));
    m_counts->clear();
    m_list->setRows({});
    m_list->hide();
    m_nothing->setText(tr("Paste header lines, or choose \u201cTry in What-if\u201d at a finding."));
    m_nothing->show();
    m_pagePreview->setPreview(nullptr);
    m_report->setAudit(nullptr, {});
    presentActions();
}

void WhatIfTab::changeEvent(QEvent* event)
{
    TabView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
}

void WhatIfTab::showEvent(QShowEvent* event)
{
    TabView::showEvent(event);
    arrange();
}

} // namespace gui::headers
