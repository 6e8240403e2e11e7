// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/hash/compare_tab.h"

#include "gui/panels/hash/comparison_card.h"
#include "gui/panels/hash/difference_view.h"
#include "gui/panels/hash/entry_detail.h"
#include "gui/panels/hash/entry_list.h"
#include "gui/panels/hash/path_side.h"
#include "gui/text/units.h"
#include "gui/widgets/button.h"
#include "gui/widgets/chooser.h"
#include "gui/widgets/drop_zone.h"
#include "gui/widgets/field.h"
#include "gui/widgets/label.h"
#include "gui/widgets/segmented.h"
#include "gui/widgets/strips.h"
#include "gui/widgets/style/layout.h"
#include "gui/workbench/workbench.h"

#include <QBoxLayout>
#include <QCheckBox>

namespace gui::hash {

using namespace Qt::Literals::StringLiterals;

CompareTab::CompareTab(Workbench& workbench, QWidget* parent)
    : TabView(workbench, parent)
    , m_entries(new EntryModel(this))
    , m_noEntries(new EntryModel(this))
    , m_comparing(new Comparing(workbench, *m_entries, this))
    , m_pair(new Comparing(workbench, *m_noEntries, this))
    , m_sampling(nullptr)
    , m_saving(nullptr)
    , m_page(new PageScroll(this))
    , m_left(new PathSide)
    , m_right(new PathSide)
    , m_message(new MessageStrip)
    , m_progress(new ProgressStrip)
    , m_back(new Button(ButtonKind::Quiet, "arrow-back"_L1))
    , m_verdict(new ComparisonCard)
    , m_difference(new DifferenceView)
    , m_empty(new EmptyState("hashes"_L1))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_page);
    QVBoxLayout* column = m_page->column();
    column->addWidget(makeInputs());
    column->addWidget(makeOptions());
    column->addWidget(m_message);
    column->addWidget(m_progress);
    column->addWidget(m_back, 0, Qt::AlignLeading);
    column->addWidget(m_verdict);
    column->addWidget(m_difference, 1);
    column->addWidget(makeFolderResult(), 1);
    column->addWidget(m_empty, 1);
    column->addStretch(0);
    m_message->setObjectName(u"message"_s);
    m_message->hide();
    m_back->setSize(ButtonSize::Small);
    workbench.jobs().watch(&m_sampling,
        { .panel = u"hash"_s,
            .title = [] { return tr("Writing the sample"); },
            .loss = [] { return QString(); } });
    makeActions();
    connectParts();
    CompareTab::retranslate();
    present();
}

CompareTab::~CompareTab() = default;

QWidget* CompareTab::makeInputs()
{
    auto* inputs = new QWidget;
    m_sides = new QBoxLayout(QBoxLayout::LeftToRight, inputs);
    setMargins(*m_sides, *inputs, 0, 0, 0, 0);
    setSpacing(*m_sides, *inputs, 24);
    m_sides->addWidget(m_left, 1, Qt::AlignTop);
    m_sides->addWidget(m_right, 1, Qt::AlignTop);
    return inputs;
}

QWidget* CompareTab::makeOptions()
{
    m_optionRow = new QWidget;
    m_options = new QBoxLayout(QBoxLayout::LeftToRight, m_optionRow);
    setMargins(*m_options, *m_optionRow, 0, 0, 0, 0);
    setSpacing(*m_options, *m_optionRow, 16);
    m_compare = new Button(ButtonKind::Primary);
    m_ignored = new LineEdit;
    m_ignored->setMonospace(true);
    m_ignored->setClearButtonEnabled(true);
    m_quick = new QCheckBox;
    m_options->addWidget(m_compare);
    m_options->addWidget(m_ignored);
    m_options->addWidget(m_quick);
    m_options->addStretch(1);
    return m_optionRow;
}

QWidget* CompareTab::makeFolderResult()
{
    m_folders = new QWidget;
    auto* column = new QVBoxLayout(m_folders);
    setMargins(*column, *m_folders, 0, 0, 0, 0);
    setSpacing(*column, *m_folders, 12);
    auto* row = new QWidget;
    m_filterRow = new QBoxLayout(QBoxLayout::LeftToRight, row);
    setMargins(*m_filterRow, *row, 0, 0, 0, 0);
    setSpacing(*m_filterRow, *row, 12);
    m_filter = new Segmented;
    // Now, so that Tab reaches it before what follows; the words come later.
    m_filter->setSegments(filterSegments());
    m_filterChooser = new Chooser;
    m_search = new LineEdit;
    m_search->setClearButtonEnabled(true);
    m_order = new Chooser;
    m_filterRow->addWidget(m_filter);
    m_filterRow->addWidget(m_filterChooser);
    m_filterRow->addWidget(m_search, 1);
    m_filterRow->addWidget(m_order);
    m_listCard = new Card;
    auto* listLayout = new QVBoxLayout(m_listCard);
    setMargins(*listLayout, *m_listCard, 1, 1, 1, 1);
    m_list = new EntryList(*m_entries);
    m_nothing = new Label(TextRole::Body, Tone::Muted);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    listLayout->addWidget(m_list, 1);
    listLayout->addWidget(m_nothing, 1);
    m_detail = new EntryDetail;
    column->addWidget(row);
    column->addWidget(m_listCard, 1);
    column->addWidget(m_detail);
    return m_folders;
}

void CompareTab::arrange()
{
    const bool isNarrow = m_page->isNarrow();
    // Left stays left, in every language.
    const auto inOrder
        = layoutDirection() == Qt::RightToLeft ? QBoxLayout::RightToLeft : QBoxLayout::LeftToRight;
    m_sides->setDirection(isNarrow ? QBoxLayout::TopToBottom : inOrder);
    m_options->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_filterRow->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_filter->setVisible(!isNarrow);
    m_filterChooser->setVisible(isNarrow);
    m_ignored->setMinimumWidth(u(*this, 200));
    m_difference->setNarrow(isNarrow);
    m_detail->setNarrow(isNarrow);
}

CompareWish CompareTab::readWish() const
{
    CompareWish wish{ .left = m_left->path(), .right = m_right->path() };
    for (const QString& pattern : m_ignored->text().split(u' ', Qt::SkipEmptyParts))
        wish.ignored.push_back(pattern.toStdString());
    if (m_quick->isChecked())
        wish.thoroughness = core::compare::Thoroughness::SizeAndTime;
    return wish;
}

void CompareTab::compare()
{
    if (m_left->isEmpty() || m_right->isEmpty())
        return;
    m_message->hide();
    m_left->setError({});
    m_right->setError({});
    m_pairName.reset();
    m_pair->forget();
    m_difference->forget();
    m_entries->setOrder(EntryOrder::Name);
    m_comparing->start(readWish());
}

void CompareTab::inputsEdited()
{
    const bool hasBoth = !m_left->isEmpty() && !m_right->isEmpty();
    m_compare->setEnabled(hasBoth);
    m_compare->setToolTip(hasBoth ? QString() : tr("The other file or folder is missing"));
    m_compareAction->setEnabled(hasBoth);
    m_swapAction->setEnabled(!m_left->isEmpty() || !m_right->isEmpty());
    m_optionRow->setVisible(!isInPair() && (!m_left->isEmpty() || !m_right->isEmpty()));
    m_verdict->setStale(m_comparing->outcome() && m_comparing->wish() != readWish());
    m_empty->setVisible(m_left->isEmpty() && m_right->isEmpty() && !m_comparing->outcome());
}

void CompareTab::present()
{
    const Comparing& shown = isInPair() ? *m_pair : *m_comparing;
    const auto& outcome = shown.outcome();
    const bool hasFolders = m_comparing->outcome()
        ? *m_comparing->outcome() && (*m_comparing->outcome())->areFolders
        : m_comparing->isRunning() && !m_entries->entries().empty();
    m_progress->setVisible(shown.isRunning());
    m_back->setVisible(isInPair());
    m_folders->setVisible(hasFolders && !isInPair());
    m_ignored->setVisible(hasFolders && !isInPair());
    m_quick->setVisible(hasFolders && !isInPair());
    const bool hasFiles = outcome && *outcome && !(*outcome)->areFolders;
    const bool hasBytes
        = hasFiles && (*outcome)->files.leftSize.value_or(0) + (*outcome)->files.rightSize.value_or(0) > 0;
    m_difference->setVisible(hasBytes);
    m_verdict->setVisible(outcome && *outcome);
    if (shown.isRunning())
        presentProgress(shown);
    if (hasFiles)
        presentFiles(shown);
    else if (hasFolders && !isInPair())
        presentFolders();
    if (outcome && !*outcome)
        presentError(outcome->error());
    const bool hasOutcome = outcome && *outcome;
    m_commandAction->setEnabled(hasOutcome);
    m_reportAction->setEnabled(hasOutcome);
    m_reportAction->setToolTip(hasOutcome ? tr("Save report") : tr("There is no result to report yet"));
    for (QAction* action : std::as_const(m_saveActions))
        action->setEnabled(hasOutcome);
    m_cancelAction->setEnabled(shown.isRunning());
    m_backAction->setEnabled(isInPair());
    m_nextAction->setEnabled(hasBytes);
    m_previousAction->setEnabled(hasBytes);
    inputsEdited();
    Q_EMIT tailChanged();
    Q_EMIT statusChanged();
}

void CompareTab::presentProgress(const Comparing& comparing)
{
    const Rate& rate = comparing.job().rate();
    QStringList parts;
    if (const auto entries = comparing.entriesInAll())
        parts << tr("%1 of %2 entries").arg(countText(m_entries->entries().size()), countText(*entries));
    if (rate.amount().total && *rate.amount().total > 0)
        parts << amountText(std::min(rate.amount().done, *rate.amount().total), *rate.amount().total);
    if (rate.bytesPerSecond() > 0)
        parts << speedText(rate.bytesPerSecond());
    if (const auto left = rate.timeLeft())
        parts << tr("%1 left").arg(durationText(*left));
    m_progress->setRunning();
    m_progress->setName(comparing.title());
    m_progress->setAmounts(parts.join(u" · "_s));
    m_progress->setPermille(rate.permille());
}

void CompareTab::presentFiles(const Comparing& comparing)
{
    const core::compare::FileComparison& files = (*comparing.outcome())->files;
    m_verdict->setVerdict(verdictOf(files), files.findings);
}

void CompareTab::presentFolders()
{
    presentCounts();
    if (m_comparing->outcome())
        m_verdict->setVerdict(verdictOf(**m_comparing->outcome(), m_comparing->wish(), *m_entries), {});
    const bool hasRows = m_entries->rowCount() > 0;
    m_list->setVisible(hasRows);
    m_nothing->setVisible(!hasRows);
    presentDetail();
}

QList<std::pair<QString, QString>> CompareTab::filterSegments() const
{
    constexpr EntryFilter filters[] = { EntryFilter::All, EntryFilter::Different, EntryFilter::OnlyLeft,
        EntryFilter::OnlyRight, EntryFilter::Same };
    const QString titles[] = { tr("All"), tr("Different"), tr("Only left"), tr("Only right"), tr("Same") };
    QList<std::pair<QString, QString>> segments;
    for (std::size_t i = 0; i < std::size(filters); ++i) {
        // While they grow, counts would make the segments jump.
        const QString count = m_comparing->isRunning()
            ? QString()
            : u' ' + countText(static_cast<std::uint64_t>(m_entries->count(filters[i])));
        segments << std::pair(QString::number(i), titles[i] + count);
    }
    return segments;
}

void CompareTab::presentCounts()
{
    const QList<std::pair<QString, QString>> segments = filterSegments();
    if (std::exchange(m_segments, segments) == segments)
        return;
    m_filter->setSegments(segments);
    const int current = std::max(0, m_filterChooser->currentIndex());
    const QSignalBlocker silence(m_filterChooser);
    m_filterChooser->clear();
    for (const auto& [id, title] : std::as_const(segments))
        m_filterChooser->addItem(title, id);
    m_filterChooser->setCurrentIndex(current);
}

void CompareTab::presentDetail()
{
    const int row = m_list->currentRow();
    m_detail->setEntry(row >= 0 && row < m_entries->rowCount() ? &m_entries->entry(row) : nullptr);
}

void CompareTab::presentMessage(Tone tone, const QString& sentence)
{
    m_message->setMessage(tone, sentence);
    m_message->setAction(tr("Close"));
    m_message->show();
}

QList<QAction*> CompareTab::headerActions() const
{
    return { m_sampleAction, m_swapAction, m_commandAction, m_reportAction };
}

QString CompareTab::tail() const
{
    const Comparing& shown = isInPair() ? *m_pair : *m_comparing;
    const std::optional<int> permille = shown.isRunning() ? shown.job().rate().permille() : std::nullopt;
    return permille ? percentText(*permille / 10) : QString();
}

QString CompareTab::status() const
{
    const Comparing& shown = isInPair() ? *m_pair : *m_comparing;
    if (shown.isRunning())
        return shown.title();
    return shown.outcome() && *shown.outcome() ? m_verdict->sentence() : QString();
}

void CompareTab::retranslate()
{
    m_left->retranslate();
    m_right->retranslate();
    m_left->setTitle(tr("Left"), tr("A file or a folder"));
    m_right->setTitle(tr("Right"), tr("What to compare it with"));
    m_compare->setText(tr("Compare"));
    m_ignored->setPlaceholderText(tr("Leave out: .git *.o"));
    m_ignored->setAccessibleName(tr("Names to leave out"));
    m_ignored->setToolTip(
        tr("Names that are left out, with blanks between: *.o in any folder, build/*.o in one"));
    m_quick->setText(tr("Trust size and time"));
    m_quick->setToolTip(
        tr("Files of one size and time, within 2 seconds, pass for equal without being read"));
    m_back->setText(tr("Back to the folders"));
    m_search->setPlaceholderText(tr("Search names"));
    m_search->setAccessibleName(tr("Search names"));
    m_filter->setAccessibleName(tr("Show"));
    m_filterChooser->setAccessibleName(tr("Show"));
    m_order->setAccessibleName(tr("Order"));
    m_list->setAccessibleName(tr("What the folders hold"));
    m_nothing->setText(tr("Nothing here. Choose All, or search for something else."));
    const int order = std::max(0, m_order->currentIndex());
    const QSignalBlocker silence(m_order);
    m_order->clear();
    m_order->addItems({ tr("By verdict"), tr("By name"), tr("By size") });
    m_order->setCurrentIndex(order);
    m_empty->setTexts(tr("Drop two files or two folders to compare them"),
        tr("Or one on each field. Nothing is changed."), tr("Choose a file…"), tr("Load a sample"));
    m_sampleAction->setText(tr("Sample"));
    m_swapAction->setText(tr("Swap sides"));
    m_compareAction->setText(tr("Compare"));
    m_commandAction->setText(tr("Copy as command"));
    m_reportAction->setText(tr("Save report"));
    m_cancelAction->setText(tr("Cancel comparing"));
    m_backAction->setText(tr("Back to the folders"));
    m_nextAction->setText(tr("Next difference"));
    m_previousAction->setText(tr("Previous difference"));
    m_reportMenu.setTitle(tr("Save report"));
    for (qsizetype i = 0; i < m_saveActions.size(); ++i)
        m_saveActions[i]->setText(
            tr("Save as %1…").arg(QLatin1StringView(reportFormName(static_cast<ReportForm>(i)))));
    m_difference->retranslate();
    m_detail->retranslate();
    m_segments.clear();
    arrange();
    present();
}

void CompareTab::changeEvent(QEvent* event)
{
    TabView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange
        || event->type() == QEvent::LayoutDirectionChange)
        arrange();
}

} // namespace gui::hash
