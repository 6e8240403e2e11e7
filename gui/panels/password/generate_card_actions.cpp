// SPDX-License-Identifier: Apache-2.0
#include "core/io/file_stream.h"
#include "gui/panels/password/generate_card.h"
#include "gui/panels/password/generated_box.h"
#include "gui/panels/password/option_page.h"
#include "gui/text/convert.h"
#include "gui/text/error_text.h"
#include "gui/widgets/strips.h"
#include "gui/workbench/workbench.h"

#include <QFileDialog>

namespace gui::password {
namespace {

using namespace Qt::Literals::StringLiterals;

core::Result<> write(const std::filesystem::path& file, core::ByteView lines)
{
    // The file dialog has asked whether to replace.
    core::io::FileSink sink
        = TRY(core::io::FileSink::create(file, core::io::Secrecy::Secret, core::io::Existing::Replace));
    TRY(sink.write(lines));
    return sink.commit();
}

core::Scratch copyOf(core::ByteView lines)
{
    core::Scratch copy;
    copy.append(lines);
    return copy;
}

} // namespace

void GenerateCard::copy()
{
    // All of them, without the last line end.
    const auto all = core::SecureBytes::copyOf(lines().first(lines().size() - 1));
    copySecret(all, count() == 1 ? tr("Password") : tr("Passwords"));
}

void GenerateCard::copyChosen()
{
    const QString selected = m_box->selectedText();
    copySecret(selected.isEmpty() ? secret() : toSecret(selected),
        selected.contains(u'\n') ? tr("Passwords") : tr("Password"));
}

void GenerateCard::copySecret(const core::Result<core::SecureBytes>& secret, const QString& what)
{
    if (!secret) {
        m_message->setMessage(Tone::Danger, sentenceOf(secret.error()));
        m_message->show();
        return;
    }
    m_workbench.clipboard().copySecret(
        *secret, what, std::chrono::seconds(m_workbench.settings().choices().clipboardSeconds));
}

void GenerateCard::measure()
{
    if (const auto one = secret())
        Q_EMIT measureRequested(*one);
}

void GenerateCard::copyCommand()
{
    QStringList words{ u"assay"_s, u"password"_s };
    words << page().commandWords();
    if (count() > 1)
        words << u"--count"_s << QString::number(count());
    m_workbench.clipboard().copyText(words.join(u' '));
    m_workbench.showToast(
        { .icon = u"command"_s, .sentence = tr("Copied as command"), .action = {}, .act = {} });
}

void GenerateCard::askWhereToSave()
{
    auto* dialog = new QFileDialog(this, tr("Save what was generated"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->selectFile(u"passwords.txt"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& name) { saveTo(toPath(name)); });
    dialog->open();
}

void GenerateCard::saveTo(const std::filesystem::path& file)
{
    m_message->hide();
    m_saving->start(
        [file, lines = copyOf(lines())](const core::Progress&) { return write(file, lines.bytes()); },
        [this, file](const core::Result<>& written) {
            if (written) {
                m_workbench.showToast({ .icon = u"file"_s,
                    .sentence
                    = tr("Saved %1, readable by you only").arg(printable(fromPath(file.filename()))),
                    .action = {},
                    .act = {} });
                return;
            }
            m_message->setMessage(Tone::Danger, tr("Nothing was saved: %1").arg(sentenceOf(written.error())));
            m_message->show();
        });
}

} // namespace gui::password
