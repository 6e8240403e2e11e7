// SPDX-License-Identifier: Apache-2.0
// What the tab that compares is told to do.
#include "core/io/file_stream.h"
#include "gui/panels/hash/compare_tab.h"
#include "gui/panels/hash/comparison_sample.h"
#include "gui/panels/hash/difference_view.h"
#include "gui/panels/hash/entry_detail.h"
#include "gui/panels/hash/entry_list.h"
#include "gui/panels/hash/entry_words.h"
#include "gui/panels/hash/file_words.h"
#include "gui/panels/hash/path_side.h"
#include "gui/text/convert.h"
#include "gui/text/error_text.h"
#include "gui/widgets/button.h"
#include "gui/widgets/card.h"
#include "gui/widgets/chooser.h"
#include "gui/widgets/drop_zone.h"
#include "gui/widgets/field.h"
#include "gui/widgets/label.h"
#include "gui/widgets/segmented.h"
#include "gui/widgets/strips.h"
#include "gui/widgets/style/icon.h"
#include "gui/workbench/workbench.h"

#include <QCheckBox>
#include <QCursor>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QUrl>

namespace gui::hash {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr EntryOrder orders[] = { EntryOrder::Verdict, EntryOrder::Name, EntryOrder::Size };

core::Result<> write(const std::filesystem::path& file, std::string_view text)
{
    // The file dialog has asked.
    core::io::FileSink sink
        = TRY(core::io::FileSink::create(file, core::io::Secrecy::Plain, core::io::Existing::Replace));
    TRY(sink.write(core::asBytes(text)));
    return sink.commit();
}

/// One line that is a file URL or an absolute path.
std::filesystem::path pathIn(const QString& text)
{
    const QString line = text.trimmed();
    if (line.contains(u'\n'))
        return {};
    const QUrl url(line);
    if (url.isLocalFile())
        return toPath(url.toLocalFile());
    return QDir::isAbsolutePath(line) ? toPath(line) : std::filesystem::path();
}

} // namespace

const char* reportFormName(ReportForm form)
{
    constexpr const char* names[] = { "Markdown", "CSV", "JSON" };
    return names[static_cast<std::size_t>(form)];
}

void CompareTab::makeActions()
{
    m_sampleAction = newAction("sample"_L1);
    m_swapAction = newAction("again"_L1);
    m_compareAction = newAction({}, QKeySequence::Refresh);
    m_commandAction = newAction("command"_L1);
    m_cancelAction = newAction({});
    m_backAction = newAction("arrow-back"_L1, QKeySequence::Back);
    m_nextAction = newAction({}, QKeySequence::FindNext);
    m_previousAction = newAction({}, QKeySequence::FindPrevious);
    m_reportAction = new QAction(this);
    m_reportAction->setIcon(iconNamed("file"_L1));
    m_reportAction->setMenu(&m_reportMenu);
    for (const ReportForm form : { ReportForm::Markdown, ReportForm::Csv, ReportForm::Json }) {
        QAction* action = newAction("file"_L1);
        connect(action, &QAction::triggered, this, [this, form] { chooseReportFile(form); });
        m_saveActions << action;
        m_reportMenu.addAction(action);
    }
    connect(m_sampleAction, &QAction::triggered, this, &CompareTab::showSample);
    connect(m_swapAction, &QAction::triggered, this, &CompareTab::swapSides);
    connect(m_compareAction, &QAction::triggered, this, &CompareTab::compare);
    connect(m_backAction, &QAction::triggered, this, &CompareTab::backToFolders);
    connect(m_nextAction, &QAction::triggered, m_difference, &DifferenceView::goToNext);
    connect(m_previousAction, &QAction::triggered, m_difference, &DifferenceView::goToPrevious);
    connect(
        m_cancelAction, &QAction::triggered, this, [this] { (isInPair() ? m_pair : m_comparing)->cancel(); });
    connect(m_commandAction, &QAction::triggered, this, [this] {
        copyText(
            compareCommand(ownShell(), (isInPair() ? m_pair : m_comparing)->wish()), tr("Copied as command"));
    });
}

void CompareTab::connectParts()
{
    for (PathSide* side : { m_left, m_right }) {
        connect(side, &PathSide::edited, this, &CompareTab::inputsEdited);
        connect(side, &PathSide::accepted, this, &CompareTab::compare);
        connect(side, &PathSide::chosen, this, [this] {
            inputsEdited();
            compare();
        });
    }
    connect(m_page, &PageScroll::narrowChanged, this, &CompareTab::arrange);
    connect(m_compare, &Button::clicked, this, &CompareTab::compare);
    connect(m_ignored, &QLineEdit::textChanged, this, &CompareTab::inputsEdited);
    connect(m_ignored, &QLineEdit::returnPressed, this, &CompareTab::compare);
    connect(m_quick, &QCheckBox::toggled, this, &CompareTab::inputsEdited);
    connect(m_message, &MessageStrip::actionClicked, m_message, &QWidget::hide);
    connect(m_progress, &ProgressStrip::cancelled, m_cancelAction, &QAction::trigger);
    connect(m_back, &Button::clicked, this, &CompareTab::backToFolders);
    connect(m_empty, &EmptyState::primaryClicked, this, [this] { m_left->chooseFile(); });
    connect(m_empty, &EmptyState::sampleClicked, this, &CompareTab::showSample);
    connect(m_comparing, &Comparing::changed, this, &CompareTab::comparingChanged);
    connect(m_pair, &Comparing::changed, this, [this] {
        if (m_pair->outcome() && *m_pair->outcome())
            m_difference->setFiles(m_pair->wish().left, m_pair->wish().right, (*m_pair->outcome())->files);
        present();
    });
    connect(m_filter, &Segmented::currentChanged, this, [this](const QString& id) { showOnly(id.toInt()); });
    connect(m_filterChooser, &QComboBox::activated, this, [this](int index) { showOnly(index); });
    connect(m_search, &QLineEdit::textChanged, this,
        [this](const QString& text) { changeRows([&] { m_entries->setSearch(text); }); });
    connect(m_order, &QComboBox::activated, this, &CompareTab::applyOrder);
    connect(m_list, &EntryList::currentRowChanged, this, &CompareTab::presentDetail);
    connect(m_list, &EntryList::opened, this, &CompareTab::openPair);
    connect(m_list, &EntryList::menuWanted, this, &CompareTab::openMenu);
    connect(m_detail, &EntryDetail::compareWanted, this, [this] { openPair(m_list->currentRow()); });
    connect(m_difference, &DifferenceView::copyWanted, this,
        [this](const QString& text) { copyText(text, tr("Copied")); });
    connect(m_difference, &DifferenceView::failed, this,
        [this](const QString& sentence) { presentMessage(Tone::Danger, sentence); });
}

void CompareTab::comparingChanged()
{
    const auto& outcome = m_comparing->outcome();
    if (outcome && *outcome && !(*outcome)->areFolders)
        m_difference->setFiles(m_comparing->wish().left, m_comparing->wish().right, (*outcome)->files);
    if (outcome && *outcome && (*outcome)->areFolders) {
        applyOrder();
        if (m_list->currentRow() < 0 && m_entries->rowCount() > 0)
            m_list->setCurrentRow(0);
    }
    present();
}

void CompareTab::applyOrder()
{
    const EntryOrder order = orders[std::max(0, m_order->currentIndex())];
    // Entries come by name; to sort them anew with each batch would take longer than it is worth.
    if (!m_comparing->isRunning())
        changeRows([&] { m_entries->setOrder(order); });
}

void CompareTab::showOnly(int filter)
{
    {
        const QSignalBlocker silence(m_filterChooser);
        m_filterChooser->setCurrentIndex(filter);
    }
    m_filter->setCurrent(QString::number(filter));
    changeRows([&] { m_entries->setFilter(static_cast<EntryFilter>(filter)); });
}

void CompareTab::changeRows(const std::function<void()>& change)
{
    const int row = m_list->currentRow();
    const std::string name
        = row >= 0 && row < m_entries->rowCount() ? m_entries->entry(row).name : std::string();
    change();
    if (const int now = name.empty() ? -1 : m_entries->rowOf(name); now >= 0)
        m_list->setCurrentRow(now);
    const bool hasRows = m_entries->rowCount() > 0;
    m_list->setVisible(hasRows);
    m_nothing->setVisible(!hasRows);
    presentDetail();
}

PathSide& CompareTab::receiver()
{
    const QPoint pointer = QCursor::pos();
    for (PathSide* side : { m_left, m_right }) {
        if (side->isVisible() && side->rect().contains(side->mapFromGlobal(pointer)))
            return *side;
    }
    return m_left->isEmpty() || !m_right->isEmpty() ? *m_left : *m_right;
}

void CompareTab::receive(Content content, const QString& /*offer*/)
{
    if (const Files* files = std::get_if<Files>(&content)) {
        if (files->size() >= 2) {
            m_left->setPath(files->front());
            m_right->setPath((*files)[1]);
        } else if (!files->empty()) {
            receiver().setPath(files->front());
        }
        if (files->size() > 2)
            presentMessage(Tone::Info, tr("Two at a time are compared: these are the first two"));
    } else if (const QString* text = std::get_if<QString>(&content)) {
        const std::filesystem::path path = pathIn(*text);
        if (path.empty())
            return presentMessage(Tone::Info, tr("This is not the path of a file or a folder"));
        receiver().setPath(path);
    }
    inputsEdited();
    compare();
}

QString CompareTab::dropSentence(const Content& content) const
{
    const Files* files = std::get_if<Files>(&content);
    if (!files || files->empty() || files->size() > 2)
        return {};
    return files->size() == 2 ? tr("Drop to compare these two") : tr("Drop to compare this one");
}

void CompareTab::showDropTarget(const QString& sentence)
{
    m_left->setDropSentence(sentence);
    m_right->setDropSentence(sentence);
    m_empty->setDropSentence(sentence);
}

void CompareTab::showSample()
{
    m_sampling.start([](const core::Progress&) { return writeSample(); },
        [this](core::Result<core::io::ShortLivedFolder> written) {
            if (!written)
                return presentMessage(Tone::Danger, gui::sentenceOf(written.error()));
            m_sample = std::move(*written);
            receive(Files{ m_sample->path() / "before", m_sample->path() / "after" }, {});
        });
}

void CompareTab::swapSides()
{
    const std::filesystem::path left = m_left->path();
    m_left->setPath(m_right->path());
    m_right->setPath(left);
    inputsEdited();
    compare();
}

void CompareTab::presentError(const core::Error& error)
{
    if (error.code == core::ErrorCode::Cancelled)
        return presentMessage(Tone::Info, tr("Cancelled"));
    const QString sentence = gui::sentenceOf(error);
    const bool isInFields = !isInPair();
    if (isInFields && error.subject == m_comparing->wish().left.native())
        m_left->setError(sentence);
    else if (isInFields && error.subject == m_comparing->wish().right.native())
        m_right->setError(sentence);
    else
        presentMessage(Tone::Danger, sentence);
}

void CompareTab::openPair(int row)
{
    if (row < 0 || row >= m_entries->rowCount())
        return;
    const core::compare::ComparedEntry& entry = m_entries->entry(row);
    if (!canCompareBytes(entry))
        return;
    m_message->hide();
    m_pairName = entry.name;
    m_pair->start({ .left = m_comparing->wish().left / entry.left->path,
        .right = m_comparing->wish().right / entry.right->path });
    m_back->setFocus();
}

void CompareTab::backToFolders()
{
    if (!isInPair())
        return;
    const int row = m_entries->rowOf(*m_pairName);
    m_pairName.reset();
    m_pair->forget();
    m_difference->forget();
    present();
    if (row >= 0)
        m_list->setCurrentRow(row);
    m_list->setFocus();
}

void CompareTab::openMenu(int row, const QPoint& globalPosition)
{
    const core::compare::ComparedEntry entry = m_entries->entry(row);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (canCompareBytes(entry))
        menu->addAction(
            tr("Compare these files"), this, [this, name = entry.name] { openPair(m_entries->rowOf(name)); });
    menu->addAction(tr("Copy name"), this, [this, entry] { copyText(fromUtf8(entry.name), tr("Copied")); });
    const CompareWish pair{ .left = m_comparing->wish().left / (entry.left ? entry.left->path : entry.name),
        .right = m_comparing->wish().right / (entry.right ? entry.right->path : entry.name) };
    if (entry.left && entry.right)
        menu->addAction(tr("Copy as command"), this,
            [this, pair] { copyText(compareCommand(ownShell(), pair), tr("Copied as command")); });
    menu->addSeparator();
    const auto addOpen = [&](const QString& title, const std::filesystem::path& path) {
        menu->addAction(title, this, [folder = path.parent_path()] {
            QDesktopServices::openUrl(QUrl::fromLocalFile(fromPath(folder)));
        });
    };
    if (entry.left)
        addOpen(tr("Open the left folder"), pair.left);
    if (entry.right)
        addOpen(tr("Open the right folder"), pair.right);
    menu->popup(globalPosition);
}

void CompareTab::copyText(const QString& text, const QString& toast)
{
    workbench().clipboard().copyText(text);
    workbench().showToast({ .icon = u"copy"_s, .sentence = toast, .action = {}, .act = {} });
}

void CompareTab::chooseReportFile(ReportForm form)
{
    constexpr const char* suffixes[] = { "md", "csv", "json" };
    const QString name = QString::fromLatin1(reportFormName(form));
    const QString suffix = QString::fromLatin1(suffixes[static_cast<std::size_t>(form)]);
    auto* dialog = new QFileDialog(this, tr("Save as %1").arg(name));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilter(tr("%1 (*.%2)", "a format, its suffix").arg(name, suffix));
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(u"comparison."_s + suffix);
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, form](const QString& file) { saveTo(file, static_cast<int>(form)); });
    dialog->open();
}

void CompareTab::saveTo(const QString& fileName, int form)
{
    const Comparing& shown = isInPair() ? *m_pair : *m_comparing;
    if (!shown.outcome() || !*shown.outcome())
        return;
    const Compared& compared = **shown.outcome();
    const ComparisonReport report{ .wish = shown.wish(),
        .verdict
        = compared.areFolders ? verdictOf(compared, shown.wish(), *m_entries) : verdictOf(compared.files),
        .compared = compared,
        .entries = m_entries->share() };
    const std::filesystem::path file = toPath(fileName);
    m_saving.start(
        [report, file, form](const core::Progress& progress) -> core::Result<> {
            return write(file, TRY(reportOf(report, static_cast<ReportForm>(form), progress.stop)));
        },
        [this, file](const core::Result<>& written) {
            if (!written)
                return presentMessage(
                    Tone::Danger, tr("Nothing was saved: %1").arg(gui::sentenceOf(written.error())));
            workbench().showToast({ .icon = u"file"_s,
                .sentence = tr("Saved %1").arg(isolated(shownName(file))),
                .action = tr("Copy path"),
                .act
                = [&clipboard = workbench().clipboard(), file] { clipboard.copyText(fromPath(file)); } });
        });
}

} // namespace gui::hash
