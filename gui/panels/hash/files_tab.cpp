// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/hash/files_tab.h"

#include "gui/panels/hash/digest_choices.h"
#include "gui/panels/hash/file_list.h"
#include "gui/panels/hash/verdict_summary.h"
#include "gui/text/units.h"
#include "gui/widgets/button.h"
#include "gui/widgets/card.h"
#include "gui/widgets/chooser.h"
#include "gui/widgets/drop_zone.h"
#include "gui/widgets/field.h"
#include "gui/widgets/label.h"
#include "gui/widgets/strips.h"
#include "gui/widgets/style/layout.h"
#include "gui/workbench/workbench.h"

#include <QBoxLayout>
#include <QScrollArea>

#include <algorithm>

namespace gui::hash {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int lowWindow = 680; ///< units
/// Widgets end at 16,777,215 pixels; a list that is higher scrolls by itself.
constexpr int highestList = 8'000'000;

} // namespace

FilesTab::FilesTab(Workbench& workbench, QWidget* parent)
    : TabView(workbench, parent)
    , m_model(new FileModel(this))
    , m_hashing(new FileHashing(workbench, *m_model, this))
    , m_saving(new Job(this))
    , m_copying(new Job(this))
    , m_page(new PageScroll(this))
    , m_strip(new DropStrip)
    , m_empty(new EmptyState("hashes"_L1))
    , m_message(new MessageStrip)
    , m_list(new FileList(*m_model))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_page);

    QVBoxLayout* column = m_page->column();
    column->addWidget(makeTop());
    column->addWidget(m_message);
    column->addWidget(m_strip);
    auto* files = new QWidget;
    auto* filesLayout = new QVBoxLayout(files);
    setMargins(*filesLayout, *files, 0, 0, 0, 0);
    setSpacing(*filesLayout, *files, 8);
    filesLayout->addWidget(makeHeading());
    filesLayout->addWidget(m_list);
    column->addWidget(files);
    column->addWidget(m_empty, 1);
    column->addStretch(0);

    m_message->setObjectName(u"message"_s);
    m_message->hide();
    makeActions();
    connectList();
    connect(m_page, &PageScroll::narrowChanged, this, &FilesTab::arrange);
    connect(m_strip, &DropStrip::chooseClicked, m_chooseAction, &QAction::trigger);
    connect(m_empty, &EmptyState::primaryClicked, m_chooseAction, &QAction::trigger);
    connect(m_empty, &EmptyState::sampleClicked, m_sampleAction, &QAction::trigger);
    connect(m_message, &MessageStrip::actionClicked, m_message, &QWidget::hide);
    connect(m_hashing, &FileHashing::changed, this, &FilesTab::present);
    connect(m_hashing, &FileHashing::folderWasEmpty, this,
        [this](const QString& folder) { presentMessage(Tone::Info, tr("No file is in %1").arg(folder)); });
    FilesTab::retranslate();
    adoptView();
}

QWidget* FilesTab::makeTop()
{
    auto* top = new QWidget;
    m_topLayout = new QBoxLayout(QBoxLayout::LeftToRight, top);
    setMargins(*m_topLayout, *top, 0, 0, 0, 0);
    setSpacing(*m_topLayout, *top, 16);
    m_expected = new LineEdit;
    m_expected->setMonospace(true);
    m_expected->setClearButtonEnabled(true);
    // One more, by which it is seen that there are too many.
    m_expected->setMaxLength(Expectation::longestText + 1);
    m_expectedField = new Field(m_expected);

    auto* choices = new QWidget;
    m_choiceLayout = new QBoxLayout(QBoxLayout::LeftToRight, choices);
    setMargins(*m_choiceLayout, *choices, 0, 0, 0, 0);
    setSpacing(*m_choiceLayout, *choices, 16);
    m_choices = new DigestChoices(workbench().settings(), choices);
    m_digestsField = new Field(m_choices->digests());
    m_formField = new Field(m_choices->forms());
    m_choose = new Button(ButtonKind::Secondary);
    m_choiceLayout->addWidget(m_digestsField, 1, Qt::AlignTop);
    m_choiceLayout->addWidget(m_formField, 0, Qt::AlignTop);
    m_choiceLayout->addWidget(m_choose, 0, Qt::AlignTop);

    m_topLayout->addWidget(m_expectedField, 1, Qt::AlignTop);
    m_topLayout->addWidget(choices, 0, Qt::AlignTop);
    connect(m_expected, &QLineEdit::textChanged, this, &FilesTab::adoptView);
    connect(m_choices, &DigestChoices::digestsChanged, this, &FilesTab::adoptView);
    connect(m_choices, &DigestChoices::formatChanged, this, &FilesTab::adoptView);
    return top;
}

QWidget* FilesTab::makeHeading()
{
    m_heading = new QWidget;
    auto* layout = new QHBoxLayout(m_heading);
    setMargins(*layout, *m_heading, 0, 0, 0, 0);
    setSpacing(*layout, *m_heading, 8);
    m_count = new Label(TextRole::Strong);
    m_add = new Button(ButtonKind::Secondary);
    m_copyAll = new Button(ButtonKind::Quiet, "copy"_L1);
    m_save = new Button(ButtonKind::Quiet, "file"_L1);
    m_clear = new Button(ButtonKind::Quiet);
    layout->addWidget(m_count, 1);
    for (Button* button : { m_add, m_copyAll, m_save, m_clear }) {
        button->setSize(ButtonSize::Small);
        layout->addWidget(button);
    }
    return m_heading;
}

void FilesTab::makeActions()
{
    m_sampleAction = newAction("sample"_L1);
    m_commandAction = newAction("command"_L1);
    m_chooseAction = newAction("add"_L1, QKeySequence::Open);
    m_pasteAction = newAction({}, QKeySequence::Paste);
    m_copyAction = newAction("copy"_L1, QKeySequence::Copy);
    m_removeAction = newAction("delete"_L1);
    m_cancelAction = newAction({});
    connect(m_sampleAction, &QAction::triggered, this, &FilesTab::showSample);
    connect(m_chooseAction, &QAction::triggered, this, &FilesTab::chooseFiles);
    connect(m_pasteAction, &QAction::triggered, this, &FilesTab::paste);
    connect(m_copyAction, &QAction::triggered, this, [this] { copyRow(m_list->currentIndex()); });
    connect(m_cancelAction, &QAction::triggered, m_hashing, &FileHashing::cancelAll);
    connect(m_removeAction, &QAction::triggered, this, [this] {
        if (const int row = m_model->fileRowOf(m_list->currentIndex()); row >= 0)
            m_hashing->remove(row);
    });
    connect(m_commandAction, &QAction::triggered, this, [this] {
        std::vector<int> rows(m_model->items().size());
        for (std::size_t i = 0; i < rows.size(); ++i)
            rows[i] = static_cast<int>(i);
        copyCommand(rows);
    });
    m_copyAllAction = newAction("copy"_L1);
    m_saveAction = newAction("file"_L1);
    m_clearAction = newAction("clear"_L1);
    connect(m_copyAllAction, &QAction::triggered, this, &FilesTab::copyAll);
    connect(m_saveAction, &QAction::triggered, this, &FilesTab::saveChecksums);
    connect(m_clearAction, &QAction::triggered, this, [this] {
        m_message->hide();
        m_hashing->clear();
    });
    connect(m_copyAll, &Button::clicked, m_copyAllAction, &QAction::trigger);
    connect(m_save, &Button::clicked, m_saveAction, &QAction::trigger);
    connect(m_clear, &Button::clicked, m_clearAction, &QAction::trigger);
    for (Button* button : { m_choose, m_add })
        connect(button, &Button::clicked, m_chooseAction, &QAction::trigger);
}

void FilesTab::connectList()
{
    connect(m_list, &FileList::wholeHeightChanged, this, &FilesTab::fitList);
    connect(m_list, &FileList::revealWanted, this, &FilesTab::reveal);
    connect(m_list, &FileList::copyWanted, this, &FilesTab::copyRow);
    connect(m_list, &FileList::menuWanted, this, &FilesTab::openMenu);
    connect(m_list, &FileList::removeWanted, this, [this](int row) { m_hashing->remove(row); });
    connect(m_list, &FileList::buttonClicked, this, [this](int row) {
        if (m_model->item(row).state == FileState::Running)
            m_hashing->cancel(row);
        else
            m_hashing->tryAgain(row);
    });
}

void FilesTab::arrange()
{
    const bool isNarrow = m_page->isNarrow();
    const bool isLow = window()->height() < u(*this, lowWindow);
    const bool isEmpty = m_model->items().empty();
    m_topLayout->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_choices->setNarrow(isNarrow);
    m_digestsField->setLabel(isNarrow ? QString() : tr("Digests"));
    m_formField->setLabel(isNarrow ? QString() : tr("Written as"));
    m_choices->digests()->setAccessibleName(tr("Digests"));
    m_choices->forms()->setAccessibleName(tr("Written as"));
    m_digestsField->setMinimumWidth(isNarrow ? 0 : u(*this, 208));
    m_formField->setFixedWidth(u(*this, 112));
    m_choose->setVisible(isNarrow && !isEmpty);
    m_add->setVisible(!isNarrow && isLow);
    m_strip->setVisible(!isEmpty && ((!isNarrow && !isLow) || !m_dropSentence.isEmpty()));
    m_empty->setVisible(isEmpty);
    m_heading->parentWidget()->setVisible(!isEmpty);
    m_heading->setVisible(!isNarrow);
}

void FilesTab::fitList()
{
    m_list->setFixedHeight(std::min(m_list->wholeHeight(), highestList));
}

void FilesTab::reveal(const QRect& rect)
{
    QScrollArea* area = m_page->scrollArea();
    const QPoint top = m_list->mapTo(area->widget(), rect.topLeft());
    const int margin = u(*this, 8);
    area->ensureVisible(top.x(), top.y() + rect.height(), 0, margin);
    area->ensureVisible(top.x(), top.y(), 0, margin);
}

void FilesTab::adoptView()
{
    // To read a long list takes its time, and most changes are not of it.
    const Expectation& former = m_model->view().expectation;
    Expectation expectation
        = m_expected->text().trimmed() == former.text() ? former : Expectation(m_expected->text());
    m_hashing->setView({ .chosen = m_choices->chosen(),
        .format = m_choices->format(),
        .expectation = std::move(expectation) });
}

void FilesTab::present()
{
    const std::size_t files = m_model->items().size();
    m_count->setText(tr("%n file(s)", nullptr, static_cast<int>(files)));
    const bool isRunning = m_model->countUnfinished() > 0;
    const bool hasDigests
        = std::ranges::any_of(m_model->items(), [](const FileItem& item) { return !item.digests.empty(); });
    m_copyAll->setEnabled(hasDigests);
    m_save->setEnabled(hasDigests && !isRunning);
    m_save->setToolTip(isRunning ? tr("Files are still being hashed") : QString());
    m_copyAllAction->setEnabled(hasDigests);
    m_saveAction->setEnabled(m_save->isEnabled());
    m_clearAction->setEnabled(files > 0);
    m_removeAction->setEnabled(files > 0);
    m_commandAction->setEnabled(files > 0);
    m_cancelAction->setEnabled(isRunning);
    arrange();
    presentVerdict();
    Q_EMIT tailChanged();
    Q_EMIT statusChanged();
}

void FilesTab::presentVerdict()
{
    m_expectedField->setError(m_model->view().expectation.error());
    const VerdictSummary summary = summarise(*m_model);
    if (summary.word.isEmpty())
        m_expectedField->clearVerdict();
    else
        m_expectedField->setVerdict(summary.tone, summary.word, summary.sentence);
}

void FilesTab::presentMessage(Tone tone, const QString& sentence)
{
    m_message->setMessage(tone, sentence);
    m_message->setAction(tr("Close"));
    m_message->show();
}

QList<QAction*> FilesTab::headerActions() const
{
    return { m_sampleAction, m_commandAction };
}

QString FilesTab::tail() const
{
    if (!m_hashing->isRunning())
        return {};
    const std::optional<int> permille = m_hashing->job().rate().permille();
    return permille ? percentText(*permille / 10) : QString();
}

QString FilesTab::status() const
{
    if (m_model->countUnfinished() > 0)
        return m_hashing->title();
    return m_model->items().empty() ? QString() : m_count->text();
}

void FilesTab::retranslate()
{
    m_expectedField->setLabel(tr("Expected value"));
    m_expected->setPlaceholderText(tr("Digest, sha256:…, SRI or checksum lines"));
    m_choices->retranslate();
    m_strip->setTexts(tr("Drop files or folders anywhere in this window"), tr("Choose files…"));
    m_empty->setTexts(tr("Drop a file to see its digests"), tr("Or choose Text to hash what you type."),
        tr("Choose files…"), tr("Load a sample"));
    m_choose->setText(tr("Choose files…"));
    m_add->setText(tr("Add files…"));
    m_copyAll->setText(tr("Copy all"));
    m_copyAll->setToolTip(tr("As BSD lines; as GNU lines when one digest is chosen"));
    m_save->setText(tr("Save checksum file…"));
    m_clear->setText(tr("Clear"));
    m_list->setAccessibleName(tr("Files and their digests"));
    m_sampleAction->setText(tr("Sample"));
    m_commandAction->setText(tr("Copy as command"));
    m_chooseAction->setText(tr("Choose files…"));
    m_pasteAction->setText(tr("Paste files or an expected value"));
    m_copyAction->setText(tr("Copy digest"));
    m_copyAllAction->setText(tr("Copy all digests"));
    m_saveAction->setText(tr("Save checksum file…"));
    m_clearAction->setText(tr("Clear the list"));
    m_removeAction->setText(tr("Remove file from the list"));
    m_cancelAction->setText(tr("Cancel hashing"));
    present();
}

void FilesTab::changeEvent(QEvent* event)
{
    TabView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
}

void FilesTab::resizeEvent(QResizeEvent* event)
{
    TabView::resizeEvent(event);
    arrange();
}

void FilesTab::showEvent(QShowEvent* event)
{
    TabView::showEvent(event);
    m_choices->reload();
    arrange();
}

} // namespace gui::hash
