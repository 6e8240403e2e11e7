// SPDX-License-Identifier: Apache-2.0
#include "core/io/file_stream.h"
#include "gui/panels/headers/exercise_detail.h"
#include "gui/panels/headers/grouped_list.h"
#include "gui/panels/headers/practice_log.h"
#include "gui/panels/headers/practice_tab.h"
#include "gui/text/convert.h"
#include "gui/text/error_text.h"
#include "gui/widgets/badge.h"
#include "gui/widgets/button.h"
#include "gui/widgets/card.h"
#include "gui/widgets/field.h"
#include "gui/widgets/label.h"
#include "gui/widgets/strips.h"
#include "gui/widgets/style/icon.h"
#include "gui/widgets/style/layout.h"
#include "gui/workbench/workbench.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QTableView>

// The parts of the tab and where they stand, and the authority's file.

namespace gui::headers {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int listWidth = 376;
constexpr int listHeight = 300;
constexpr int logHeight = 132;
constexpr int portWidth = 128;

QFrame* newLine(QFrame::Shape shape)
{
    auto* line = new QFrame;
    line->setFrameShape(shape);
    if (shape == QFrame::HLine)
        line->setFixedHeight(1);
    return line;
}

QTableView* newTable(QAbstractItemModel* model)
{
    auto* table = new QTableView;
    table->setModel(model);
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(int(PracticeLog::Column::Path), QHeaderView::Stretch);
    return table;
}

core::Result<> write(const std::filesystem::path& file, const std::string& pem)
{
    // The file dialog has asked.
    core::io::FileSink sink
        = TRY(core::io::FileSink::create(file, core::io::Secrecy::Plain, core::io::Existing::Replace));
    TRY(sink.write(core::asBytes(pem)));
    return sink.commit();
}

} // namespace

QWidget* PracticeTab::makeServerCard()
{
    auto* card = new Card;
    m_serverColumns = new QBoxLayout(QBoxLayout::LeftToRight, card);
    setMargins(*m_serverColumns, *card, 20, 16, 20, 16);
    setSpacing(*m_serverColumns, *card, 24);
    m_badge = new Badge;
    m_state = new Label(TextRole::Verdict);
    m_where = new Label(TextRole::Body, Tone::Muted);
    m_state->setWordWrap(true);
    m_where->setWordWrap(true);
    auto* words = new QVBoxLayout;
    gui::setSpacing(*words, *card, 6);
    auto* head = new QHBoxLayout;
    gui::setSpacing(*head, *card, 12);
    head->addWidget(m_state, 1);
    head->addWidget(m_badge, 0, Qt::AlignTop);
    words->addLayout(head);
    words->addWidget(m_where);
    words->addStretch(1);
    m_port = new LineEdit;
    m_port->setMonospace(true);
    m_portField = new Field(m_port);
    m_start = new Button(ButtonKind::Primary);
    m_stop = new Button(ButtonKind::Secondary);
    auto* controls = new QHBoxLayout;
    gui::setSpacing(*controls, *card, 12);
    controls->addWidget(m_portField, 0, Qt::AlignTop);
    auto* buttons = new QVBoxLayout;
    gui::setSpacing(*buttons, *card, 6);
    // On a level with the field, below its label.
    m_buttonTop = new Label(TextRole::Label);
    m_buttonTop->setText(u" "_s);
    buttons->addWidget(m_buttonTop);
    buttons->addWidget(m_start);
    buttons->addWidget(m_stop);
    buttons->addStretch(1);
    controls->addLayout(buttons);
    controls->addStretch(0);
    m_serverColumns->addLayout(words, 1);
    m_serverColumns->addLayout(controls);
    return card;
}

QWidget* PracticeTab::makeExercises()
{
    auto* card = new Card;
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, card);
    m_columns->setContentsMargins(1, 1, 1, 1);
    m_columns->setSpacing(0);
    m_listPane = new QWidget;
    auto* pane = new QVBoxLayout(m_listPane);
    setMargins(*pane, *m_listPane, 0, 0, 0, 0);
    setSpacing(*pane, *m_listPane, 0);
    auto* head = new QWidget;
    auto* headColumn = new QVBoxLayout(head);
    setMargins(*headColumn, *head, 16, 14, 16, 14);
    setSpacing(*headColumn, *head, 10);
    m_listTitle = new Label(TextRole::Strong);
    m_count = new Label(TextRole::Caption, Tone::Muted);
    auto* titles = new QHBoxLayout;
    gui::setSpacing(*titles, *head, 8);
    titles->addWidget(m_listTitle);
    titles->addWidget(m_count, 1);
    m_search = new LineEdit;
    m_search->addAction(iconInTarget("search"_L1), QLineEdit::LeadingPosition);
    headColumn->addLayout(titles);
    headColumn->addWidget(m_search);
    m_list = new GroupedList;
    m_list->setExtent(GroupedList::Extent::Scrolling);
    m_noMatch = new Label(TextRole::Body, Tone::Muted);
    m_noMatch->setWordWrap(true);
    m_noMatch->setAlignment(Qt::AlignCenter);
    pane->addWidget(head);
    pane->addWidget(newLine(QFrame::HLine));
    pane->addWidget(m_list, 1);
    pane->addWidget(m_noMatch, 1);
    m_line = newLine(QFrame::VLine);
    m_detail = new ExerciseDetail(workbench());
    m_columns->addWidget(m_listPane);
    m_columns->addWidget(m_line);
    m_columns->addWidget(m_detail, 1);
    return card;
}

QWidget* PracticeTab::makeLog()
{
    auto* card = new Card;
    auto* column = new QVBoxLayout(card);
    setMargins(*column, *card, 1, 1, 1, 1);
    setSpacing(*column, *card, 0);
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    setMargins(*row, *head, 15, 10, 15, 10);
    setSpacing(*row, *head, 12);
    m_logTitle = new Label(TextRole::Strong);
    m_logEmpty = new Label(TextRole::Body, Tone::Muted);
    m_logEmpty->setWordWrap(true);
    row->addWidget(m_logTitle);
    row->addWidget(m_logEmpty, 1);
    row->addStretch(0);
    m_logTable = newTable(m_log);
    column->addWidget(head);
    column->addWidget(m_logTable);
    m_logTable->hide();
    return card;
}

void PracticeTab::arrange()
{
    const bool isNarrow = m_page->isNarrow();
    const auto direction = isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    m_serverColumns->setDirection(direction);
    m_columns->setDirection(direction);
    m_line->setFrameShape(isNarrow ? QFrame::HLine : QFrame::VLine);
    m_line->setMaximumSize(isNarrow ? QSize(QWIDGETSIZE_MAX, 1) : QSize(1, QWIDGETSIZE_MAX));
    m_listPane->setMinimumWidth(isNarrow ? 0 : u(*this, listWidth));
    m_listPane->setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : u(*this, listWidth));
    m_list->setMinimumHeight(u(*this, listHeight));
    m_list->setMaximumHeight(isNarrow ? u(*this, listHeight) : QWIDGETSIZE_MAX);
    m_logTable->setFixedHeight(u(*this, logHeight));
    m_portField->setFixedWidth(u(*this, portWidth));
    m_noMatch->setMinimumHeight(u(*this, listHeight));
}

void PracticeTab::changeEvent(QEvent* event)
{
    TabView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
}

void PracticeTab::retranslate()
{
    m_portField->setLabel(tr("Port of http"));
    m_port->setToolTip(tr("https and the servers with other certificates take the next six ports"));
    m_start->setText(tr("Start"));
    m_stop->setText(tr("Stop"));
    m_listTitle->setText(tr("Exercises"));
    m_search->setPlaceholderText(tr("cookie, unsafe-inline, expired"));
    m_search->setAccessibleName(tr("Search exercises"));
    m_list->setAccessibleName(tr("Exercises"));
    m_noMatch->setText(tr("No exercise has these words."));
    m_logTitle->setText(tr("Requests"));
    m_logEmpty->setText(tr("None yet. What the server is asked shows here."));
    m_logTable->setAccessibleName(tr("Requests"));
    m_saveAction->setText(tr("Save authority certificate…"));
    m_commandAction->setText(tr("Copy as command"));
    m_detail->retranslate();
    presentState();
    presentList();
    presentLog();
}

void PracticeTab::saveAuthority()
{
    if (m_session.authority().empty())
        return;
    auto* dialog = new QFileDialog(this, tr("Save authority certificate"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilter(tr("Certificates (*.pem)"));
    dialog->setDefaultSuffix(u"pem"_s);
    dialog->selectFile(u"authority.pem"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) { save(toPath(file)); });
    dialog->open();
}

void PracticeTab::save(const std::filesystem::path& file)
{
    m_message->hide();
    m_saving.start(
        [file, pem = m_session.authority()](const core::Progress& /*progress*/) { return write(file, pem); },
        [this, file](const core::Result<>& written) {
            if (!written) {
                m_message->setMessage(Tone::Danger, sentenceOf(written.error()));
                m_message->show();
                return;
            }
            m_authorityFile = file;
            presentDetail();
            workbench().showToast({ .icon = u"certificate"_s,
                .sentence = tr("Saved %1").arg(shownPath(file)),
                .action = {},
                .act = {} });
        });
}

} // namespace gui::headers
