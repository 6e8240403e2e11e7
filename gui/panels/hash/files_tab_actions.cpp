// SPDX-License-Identifier: Apache-2.0
// What the tab of files is told to do.
#include "core/base/text.h"
#include "core/io/file_stream.h"
#include "gui/panels/hash/digest_choices.h"
#include "gui/panels/hash/file_list.h"
#include "gui/panels/hash/file_words.h"
#include "gui/panels/hash/files_tab.h"
#include "gui/text/convert.h"
#include "gui/text/error_text.h"
#include "gui/text/file_url.h"
#include "gui/widgets/button.h"
#include "gui/widgets/drop_zone.h"
#include "gui/widgets/field.h"
#include "gui/widgets/strips.h"
#include "gui/workbench/workbench.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QUrl>

namespace gui::hash {
namespace {

using namespace Qt::Literals::StringLiterals;

Files filesOf(const QList<QUrl>& urls)
{
    Files files;
    for (const QUrl& url : urls) {
        if (url.isLocalFile())
            files.push_back(pathOf(url));
    }
    return files;
}

/// Lines of which each is an absolute path or a file URL.
Files filesOf(const QString& text)
{
    Files files;
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const QString name = line.trimmed();
        const QUrl url(name);
        if (url.isLocalFile())
            files.push_back(pathOf(url));
        else if (QDir::isAbsolutePath(name))
            files.push_back(toPath(name));
        else
            return {};
    }
    return files;
}

/// A digest in Base64 may begin with "/", and a path may hold digits: the file system knows.
bool isExpectedValue(const QString& text, const Files& named)
{
    std::error_code ignored;
    return core::hash::findExpectedValues(toUtf8(text)) && !std::filesystem::exists(named.front(), ignored);
}

core::Result<> write(const std::filesystem::path& file, std::string_view text)
{
    // The file dialog has asked.
    core::io::FileSink sink
        = TRY(core::io::FileSink::create(file, core::io::Secrecy::Plain, core::io::Existing::Replace));
    TRY(sink.write(core::asBytes(text)));
    return sink.commit();
}

} // namespace

void FilesTab::receive(Content content, const QString& offer)
{
    m_message->hide();
    if (Files* files = std::get_if<Files>(&content)) {
        m_hashing->addPaths(std::move(*files));
    } else if (const QString* text = std::get_if<QString>(&content)) {
        Files named = offer == u"compare"_s ? Files() : filesOf(*text);
        if (!named.empty() && !isExpectedValue(*text, named))
            m_hashing->addPaths(std::move(named));
        else
            showExpected(*text);
    }
}

void FilesTab::showExpected(const QString& text)
{
    m_expected->setText(text.trimmed());
    m_expected->setCursorPosition(0);
}

QString FilesTab::dropSentence(const Content& content) const
{
    if (const Files* files = std::get_if<Files>(&content))
        return files->empty() ? QString()
                              : tr("Drop to hash %n file(s)", nullptr, static_cast<int>(files->size()));
    return std::holds_alternative<QString>(content) ? tr("Drop to compare with this value") : QString();
}

void FilesTab::showDropTarget(const QString& sentence)
{
    m_dropSentence = sentence;
    m_strip->setDropSentence(sentence);
    m_empty->setDropSentence(sentence);
    arrange();
}

void FilesTab::showSample()
{
    constexpr std::string_view content = "Hello from Assay.\n";
    const core::ByteView bytes = core::asBytes(content);
    m_hashing->addSample("hello.txt", core::Bytes(bytes.begin(), bytes.end()));
    showExpected(u"83720a6375345577d10402b02fc50cb810a8f3e670d1e99cc6261764a80d463a"_s);
}

void FilesTab::chooseFiles()
{
    auto* dialog = new QFileDialog(this, tr("Choose files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList& names) {
        Files files;
        for (const QString& name : names)
            files.push_back(toPath(name));
        receive(std::move(files), {});
    });
    dialog->open();
}

void FilesTab::paste()
{
    const QMimeData* pasted = QGuiApplication::clipboard()->mimeData();
    if (!pasted)
        return;
    if (Files files = filesOf(pasted->urls()); !files.empty())
        receive(std::move(files), {});
    else if (pasted->hasText())
        receive(pasted->text(), {});
}

void FilesTab::copyRow(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    if (m_model->isFile(index)) {
        // Of a card: all its digests, each on a line of its own.
        QStringList lines;
        const FileItem& item = m_model->item(index.row());
        for (const ShownDigest& shown : m_model->digestsOf(item))
            if (const WrittenDigest written = m_model->written(shown); written.isWritten)
                lines << written.text;
        if (lines.isEmpty())
            return;
        workbench().clipboard().copyText(lines.join(u'\n'));
    } else {
        const WrittenDigest written = m_model->written(m_model->digestAt(index));
        if (!written.isWritten)
            return;
        workbench().clipboard().copyText(written.text);
    }
    m_list->showCopied(index);
}

void FilesTab::copyAll()
{
    ExportList list = exportListOf(*m_model, planFor({}, m_choices->chosen()));
    // The clipboard takes text; a name that is none would come out as another.
    keepOnly(list, [](const ExportList::File& file) { return !core::firstInvalidUtf8(file.path.string()); });
    const int leftOut = list.leftOut;
    m_copying->start([list = std::move(list), folder = commonFolder(*m_model)](
                         const core::Progress& progress) { return checksumsOf(list, folder, progress.stop); },
        [this, leftOut](const core::Result<std::string>& text) {
            if (!text) {
                presentMessage(Tone::Danger, gui::sentenceOf(text.error()));
                return;
            }
            workbench().clipboard().copyText(fromUtf8(*text));
            workbench().showToast({ .icon = u"copy"_s, .sentence = tr("Copied"), .action = {}, .act = {} });
            if (leftOut > 0)
                presentMessage(Tone::Caution, tr("%n file(s) are not in what was copied", nullptr, leftOut));
        });
}

void FilesTab::openMenu(const QModelIndex& index, const QPoint& globalPosition)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QPersistentModelIndex kept(index);
    const int row = m_model->fileRowOf(index);
    menu->addAction(tr("Copy"), this, [this, kept] { copyRow(kept); });
    menu->addAction(tr("Copy as command"), this, [this, kept] {
        if (const int now = m_model->fileRowOf(kept); now >= 0)
            copyCommand({ now });
    });
    menu->addSeparator();
    if (const QString title = m_list->card().buttonTitle(m_model->item(row)); !title.isEmpty())
        menu->addAction(title, this, [this, kept] {
            if (const int now = m_model->fileRowOf(kept); now >= 0)
                Q_EMIT m_list->buttonClicked(now);
        });
    menu->addAction(tr("Remove"), this, [this, kept] {
        if (const int now = m_model->fileRowOf(kept); now >= 0)
            m_hashing->remove(now);
    });
    menu->popup(globalPosition);
}

void FilesTab::copyCommand(const std::vector<int>& rows)
{
    Files files;
    for (const int row : rows)
        files.push_back(m_model->item(row).path);
    const Expectation& expectation = m_model->view().expectation;
    const CommandWish wish{ .algorithms = m_choices->chosen(),
        .format = m_choices->format(),
        .expected = expectation.values().empty() ? QString() : expectation.text() };
    workbench().clipboard().copyText(hashCommand(ownShell(), wish, files));
    workbench().showToast(
        { .icon = u"command"_s, .sentence = tr("Copied as command"), .action = {}, .act = {} });
}

void FilesTab::saveChecksums()
{
    auto* dialog = new QFileDialog(this, tr("Save checksum file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilters({ tr("Checksum files (*)"), tr("SFV with CRC32 (*.sfv)") });
    if (const std::filesystem::path folder = commonFolder(*m_model); !folder.empty())
        dialog->setDirectory(fromPath(folder));
    dialog->selectFile(suggestedName(m_choices->chosen()));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog] {
        dialog->setDefaultSuffix(dialog->selectedNameFilter().contains(u"*.sfv"_s) ? u"sfv"_s : QString());
    });
    connect(dialog, &QFileDialog::fileSelected, this, &FilesTab::saveTo);
    dialog->open();
}

void FilesTab::saveTo(const QString& fileName)
{
    // While the dialog was open more files may have come.
    if (m_model->countUnfinished() > 0) {
        presentMessage(Tone::Danger, tr("Nothing was saved: files are still being hashed"));
        return;
    }
    const std::filesystem::path file = toPath(fileName);
    ExportList list = exportListOf(*m_model, planFor(shownName(file), m_choices->chosen()));
    // There is no file that the line of a sample could be of.
    keepOnly(list, [](const ExportList::File& each) { return !each.isSample; });
    if (list.files.empty()) {
        const core::Error error{ .code = core::ErrorCode::NotInThisFormat,
            .subject = core::crypto::nameOf(list.plan.algorithms.front()) };
        presentMessage(Tone::Danger, tr("Nothing was saved: %1").arg(gui::sentenceOf(error)));
        return;
    }
    const int leftOut = list.leftOut;
    m_saving->start(
        [file, list = std::move(list)](const core::Progress& progress) -> core::Result<> {
            const std::string text = TRY(checksumsOf(list, file.parent_path(), progress.stop));
            return write(file, text);
        },
        [this, file, leftOut](const core::Result<>& written) {
            if (!written) {
                presentMessage(
                    Tone::Danger, tr("Nothing was saved: %1").arg(gui::sentenceOf(written.error())));
                return;
            }
            workbench().showToast({ .icon = u"file"_s,
                .sentence = tr("Saved %1").arg(isolated(shownName(file))),
                .action = tr("Copy path"),
                .act
                = [&clipboard = workbench().clipboard(), file] { clipboard.copyText(fromPath(file)); } });
            if (leftOut > 0)
                presentMessage(Tone::Caution,
                    tr("%n file(s) are not in %1", nullptr, leftOut).arg(isolated(shownName(file))));
        });
}

} // namespace gui::hash
