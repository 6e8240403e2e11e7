// SPDX-License-Identifier: Apache-2.0
// Where new tokens go: into the clipboard, into a file.
#include "core/base/scratch.h"
#include "core/io/file_stream.h"
#include "gui/panels/hash/token_list.h"
#include "gui/panels/hash/token_make.h"
#include "gui/text/convert.h"
#include "gui/text/error_text.h"
#include "gui/widgets/strips.h"
#include "gui/workbench/workbench.h"

#include <QFileDialog>

namespace gui::hash {
namespace {

using namespace Qt::Literals::StringLiterals;

core::Scratch linesOf(const QStringList& tokens)
{
    core::Scratch lines;
    for (const QString& token : tokens)
        lines.append(core::asBytes(toUtf8(token) + '\n'));
    return lines;
}

core::Result<> write(const std::filesystem::path& file, core::ByteView lines)
{
    // The file dialog has asked whether to replace.
    core::io::FileSink sink
        = TRY(core::io::FileSink::create(file, core::io::Secrecy::Secret, core::io::Existing::Replace));
    TRY(sink.write(lines));
    return sink.commit();
}

} // namespace

void TokenMake::warn(const QString& sentence)
{
    m_message->setMessage(Tone::Danger, sentence);
    m_message->show();
}

void TokenMake::copy(int row)
{
    const core::Result<core::SecureBytes> secret = toSecret(m_list->tokens().value(row));
    if (!secret)
        return warn(sentenceOf(secret.error()));
    m_workbench.clipboard().copySecret(
        *secret, tr("Token"), std::chrono::seconds(m_workbench.settings().choices().clipboardSeconds));
    m_list->showCopied(row);
}

void TokenMake::copyAll()
{
    m_message->hide();
    const core::Result<core::SecureBytes> secret = toSecret(m_list->tokens().join(u'\n'));
    if (!secret)
        return warn(secret.error().code == core::ErrorCode::SecretTooLarge
                ? tr("More than 64 KiB are too much to copy as a secret: save them instead")
                : sentenceOf(secret.error()));
    m_workbench.clipboard().copySecret(
        *secret, tr("Tokens"), std::chrono::seconds(m_workbench.settings().choices().clipboardSeconds));
}

void TokenMake::askWhereToSave()
{
    auto* dialog = new QFileDialog(this, tr("Save the tokens"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->selectFile(u"tokens.txt"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& name) { saveTo(toPath(name)); });
    dialog->open();
}

void TokenMake::saveTo(const std::filesystem::path& file)
{
    m_message->hide();
    m_saving.start([file, lines = linesOf(m_list->tokens())](
                       const core::Progress&) { return write(file, lines.bytes()); },
        [this, file](const core::Result<>& written) {
            if (!written)
                return warn(tr("Nothing was saved: %1").arg(sentenceOf(written.error())));
            m_workbench.showToast({ .icon = u"file"_s,
                .sentence = tr("Saved %1, readable by you only").arg(printable(fromPath(file.filename()))),
                .action = {},
                .act = {} });
        });
}

} // namespace gui::hash
