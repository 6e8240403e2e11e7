// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/headers/pasted_tab.h"

#include "gui/panels/headers/audit_view.h"
#include "gui/panels/headers/input_strip.h"
#include "gui/panels/headers/pasted_input.h"
#include "gui/panels/headers/report_menu.h"
#include "gui/panels/headers/sample.h"
#include "gui/text/convert.h"
#include "gui/text/error_text.h"
#include "gui/text/shell_word.h"
#include "gui/text/units.h"
#include "gui/widgets/card.h"
#include "gui/widgets/chooser.h"
#include "gui/widgets/drop_zone.h"
#include "gui/widgets/strips.h"
#include "gui/workbench/workbench.h"

#include <QBoxLayout>
#include <QFileDialog>

namespace gui::headers {
namespace {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// Characters; what is larger does not go into the field.
constexpr qsizetype largestEdited = qsizetype{ 256 } * 1024;

} // namespace

PastedTab::PastedTab(Workbench& workbench, QWidget* parent)
    : TabView(workbench, parent)
    , m_page(new PageScroll(this))
    , m_input(new PastedInput(workbench.settings()))
    , m_strip(new InputStrip)
    , m_exchanges(new Chooser)
    , m_message(new MessageStrip)
    , m_view(new AuditView(workbench))
    , m_empty(new EmptyState("headers"_L1))
    , m_report(new ReportMenu(workbench, *this))
    , m_sampleAction(newAction("sample"_L1))
    , m_commandAction(newAction("command"_L1))
    , m_compareAction(newAction("choose"_L1))
    , m_job(nullptr)
    , m_reading(nullptr)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_page);
    QVBoxLayout* column = m_page->column();
    column->addWidget(m_strip);
    column->addWidget(m_input);
    column->addWidget(m_exchanges);
    column->addWidget(m_message);
    column->addWidget(m_view, 1);
    column->addWidget(m_empty, 1);
    // A HAR has addresses of any length.
    m_exchanges->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_exchanges->setMinimumContentsLength(20);
    m_timer.setSingleShot(true);
    m_timer.setInterval(150ms);
    workbench.jobs().watch(&m_job,
        { .panel = u"headers"_s,
            .title = [] { return tr("Judging headers"); },
            .loss = [] { return QString(); } });
    connectInput();
    PastedTab::retranslate();
    presentNothing();
}

void PastedTab::connectInput()
{
    connect(&m_timer, &QTimer::timeout, this, &PastedTab::judge);
    connect(m_input, &PastedInput::changed, this, &PastedTab::judgeSoon);
    connect(m_input, &PastedInput::openClicked, this, &PastedTab::openFile);
    connect(m_input, &PastedInput::clearClicked, this, &PastedTab::clear);
    connect(m_input, &PastedInput::foldClicked, this, [this] { setFolded(true); });
    connect(&m_input->edit(), &QPlainTextEdit::textChanged, this, [this] {
        m_held.reset();
        m_exchange.reset();
    });
    connect(&m_input->edit(), &PasteEdit::pasted, this, [this] {
        m_foldsWhenJudged = true;
        judge();
    });
    connect(&m_input->edit(), &PasteEdit::largePasted, this, [this](const QString& text) {
        hold({ .content = std::make_shared<const std::string>(toUtf8(text)), .file = {} });
    });
    connect(m_strip, &InputStrip::actionClicked, this, [this] {
        // What is not in the field cannot be edited there; another takes its place.
        if (m_held)
            clear();
        setFolded(false);
        m_input->edit().setFocus();
    });
    connect(m_exchanges, &Chooser::activated, this, [this](int index) {
        m_exchange = static_cast<std::size_t>(index);
        judgeOther();
    });
    connect(m_view, &AuditView::fixWanted, this, &PastedTab::tryChanges);
    connect(m_view, &AuditView::serverChanged, this, &PastedTab::presentReport);
    connect(m_page, &PageScroll::narrowChanged, this, [this](bool isNarrow) {
        m_input->setNarrow(isNarrow);
        m_view->setNarrow(isNarrow);
    });
    connect(m_empty, &EmptyState::primaryClicked, this, &PastedTab::openFile);
    connect(m_empty, &EmptyState::sampleClicked, this, &PastedTab::showSample);
    connect(m_report, &ReportMenu::began, m_message, &QWidget::hide);
    connect(m_report, &ReportMenu::failed, this, [this](const QString& sentence) {
        m_message->setMessage(Tone::Danger, sentence);
        m_message->show();
    });
    connect(m_sampleAction, &QAction::triggered, this, &PastedTab::showSample);
    connect(m_commandAction, &QAction::triggered, this, &PastedTab::copyCommand);
    connect(m_compareAction, &QAction::triggered, this, &PastedTab::compareWithAnother);
}

QList<QAction*> PastedTab::headerActions() const
{
    return { m_sampleAction, m_report->action(), m_commandAction };
}

QString PastedTab::status() const
{
    if (m_reading.isRunning())
        return tr("Reading the file");
    if (m_job.isRunning())
        return tr("Judging");
    if (!m_answer)
        return {};
    const auto fields = static_cast<int>(m_answer->audit->exchange.judged().fields.size());
    return tr("Judged %n header field(s)", nullptr, fields);
}

void PastedTab::receive(Content content, const QString& /*offer*/)
{
    if (const Files* files = std::get_if<Files>(&content)) {
        if (!files->empty())
            read(files->front());
    } else if (const QString* text = std::get_if<QString>(&content)) {
        if (text->size() > largestEdited) {
            hold({ .content = std::make_shared<const std::string>(toUtf8(*text)), .file = {} });
            return;
        }
        m_foldsWhenJudged = true;
        m_input->setText(*text);
        judge();
    }
}

QString PastedTab::dropSentence(const Content& content) const
{
    if (const Files* files = std::get_if<Files>(&content))
        return files->size() == 1 ? tr("Drop to judge the headers in this file") : QString();
    return std::holds_alternative<QString>(content) ? tr("Drop to judge these headers") : QString();
}

void PastedTab::showDropTarget(const QString& sentence)
{
    m_empty->setDropSentence(sentence);
}

void PastedTab::showSample()
{
    m_input->setAddress({});
    receive(sampleText(), {});
}

void PastedTab::openFile()
{
    auto* dialog = new QFileDialog(this, tr("Open headers"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({ tr("Headers (*.har *.txt *.http *.headers)"), tr("All files (*)") });
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& name) { read(toPath(name)); });
    dialog->open();
}

void PastedTab::read(const std::filesystem::path& file)
{
    using Content = std::shared_ptr<const std::string>;
    m_reading.start([file](const core::Progress& progress) { return readFile(file, progress); },
        [this, file](const core::Result<Content>& content) {
            if (content)
                hold({ .content = *content, .file = file });
            else if (content.error().code != core::ErrorCode::Cancelled)
                presentError(sentenceOf(content.error()));
            Q_EMIT statusChanged();
        });
    Q_EMIT statusChanged();
}

void PastedTab::hold(Held held)
{
    {
        const QSignalBlocker quiet(m_input);
        m_input->setText({});
    }
    m_held = std::move(held);
    m_exchange.reset();
    m_foldsWhenJudged = true;
    judge();
}

void PastedTab::clear()
{
    m_held.reset();
    m_foldsWhenJudged = false;
    m_input->setText({});
    m_input->setAddress({});
    judge();
}

void PastedTab::tryChanges(const std::vector<core::http::Change>& changes)
{
    if (!m_answer)
        return;
    // First what it is, to be compared with.
    workbench().openIn({ .panel = u"headers"_s, .tab = u"whatif"_s, .offer = u"edit"_s }, ownText());
    const core::http::Exchange better = core::http::changed(m_answer->audit->exchange, changes);
    workbench().openIn({ .panel = u"headers"_s, .tab = u"whatif"_s, .offer = u"try"_s },
        fromUtf8(core::http::headerTextOf(better.judged())));
}

/// What was pasted; of several exchanges, and of what was held, the headers of the one in view.
QString PastedTab::ownText() const
{
    if (!m_held && m_answer->text->exchanges.size() == 1)
        return fromUtf8(m_input->edit().utf8());
    return fromUtf8(core::http::headerTextOf(m_answer->audit->exchange.judged()));
}

void PastedTab::compareWithAnother()
{
    if (m_answer)
        workbench().openIn({ .panel = u"headers"_s, .tab = u"compare"_s, .offer = u"compare"_s }, ownText());
}

void PastedTab::copyCommand()
{
    const Question question = m_input->question();
    const bool isFile = m_held && !m_held->file.empty();
    QString command = u"assay headers --from "_s + (isFile ? quoted(ownShell(), m_held->file) : u"-"_s);
    if (!question.url.empty())
        command += u" --url "_s + quoted(ownShell(), fromUtf8(question.url));
    if (question.options.profile != core::http::Profile::WebPage)
        command += u" --profile "_s + idOf(question.options.profile);
    if (question.options.algorithm != core::http::observatory::Algorithm::Six)
        command += u" --observatory 4"_s;
    workbench().clipboard().copyText(command);
    workbench().showToast(
        { .icon = u"command"_s, .sentence = tr("Copied as command"), .action = {}, .act = {} });
}

void PastedTab::retranslate()
{
    m_input->retranslate();
    m_exchanges->setAccessibleName(tr("Exchange"));
    m_report->retranslate();
    m_sampleAction->setText(tr("Sample"));
    m_commandAction->setText(tr("Copy as command"));
    m_compareAction->setText(tr("Compare with…"));
    m_empty->setTexts(tr("Paste headers to see their grade"),
        tr("Or open a HAR file that the browser saved. Nothing is sent anywhere."), tr("Open file…"),
        tr("Load a sample"));
    if (m_answer)
        presentStrip();
}

} // namespace gui::headers
