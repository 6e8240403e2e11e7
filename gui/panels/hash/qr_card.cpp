// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/hash/qr_card.h"

#include "core/io/file_stream.h"
#include "core/token/qr_code.h"
#include "gui/panels/hash/file_words.h"
#include "gui/panels/hash/qr_view.h"
#include "gui/text/convert.h"
#include "gui/text/error_text.h"
#include "gui/widgets/button.h"
#include "gui/widgets/label.h"
#include "gui/widgets/style/layout.h"
#include "gui/workbench/workbench.h"

#include <QBoxLayout>
#include <QBuffer>
#include <QFileDialog>

namespace gui::hash {
namespace {

using namespace Qt::Literals::StringLiterals;
using core::token::QrCode;

constexpr int pixelsPerModule = 8;

QByteArray contentOf(const QrCode& code, bool isPng)
{
    if (!isPng)
        return QByteArray::fromStdString(core::token::qrCodeSvg(code));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    pictureOf(code, pixelsPerModule).save(&buffer, "PNG");
    return bytes;
}

core::Result<> write(const std::filesystem::path& file, const QByteArray& content)
{
    core::io::FileSink sink
        = TRY(core::io::FileSink::create(file, core::io::Secrecy::Secret, core::io::Existing::Replace));
    TRY(sink.write(std::as_bytes(std::span(content.constData(), static_cast<std::size_t>(content.size())))));
    return sink.commit();
}

} // namespace

QrCard::QrCard(Workbench& workbench, QWidget* parent)
    : Card(parent)
    , m_workbench(workbench)
    , m_saving(nullptr)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_view(new QrView)
    , m_title(new Label(TextRole::Strong))
    , m_hint(new Label(TextRole::Body, Tone::Muted))
    , m_problem(new Label(TextRole::Body, Tone::Danger))
    , m_reveal(new Button(ButtonKind::Secondary, "reveal"_L1))
    , m_save(new Button(ButtonKind::Secondary))
    , m_copy(new Button(ButtonKind::Quiet, "copy"_L1))
{
    setMargins(*m_layout, *this, 20, 16, 20, 16);
    setSpacing(*m_layout, *this, 24);
    m_hint->setWordWrap(true);
    m_problem->setWordWrap(true);
    auto* words = new QWidget;
    auto* column = new QVBoxLayout(words);
    setMargins(*column, *words, 0, 0, 0, 0);
    setSpacing(*column, *words, 8);
    auto* buttons = new QWidget;
    auto* row = new QHBoxLayout(buttons);
    setMargins(*row, *buttons, 0, 4, 0, 0);
    setSpacing(*row, *buttons, 8);
    row->addWidget(m_reveal);
    row->addWidget(m_save);
    row->addWidget(m_copy);
    row->addStretch(1);
    for (QWidget* each : std::initializer_list<QWidget*>{ m_title, m_hint, m_problem, buttons })
        column->addWidget(each);
    column->addStretch(1);
    m_layout->addWidget(m_view, 0, Qt::AlignTop | Qt::AlignLeading);
    m_layout->addWidget(words, 1);
    connect(m_reveal, &Button::clicked, this, [this] {
        m_isRevealed = !m_isRevealed;
        presentView();
    });
    connect(m_save, &Button::clicked, this, &QrCard::chooseFile);
    connect(m_copy, &Button::clicked, this, &QrCard::copyAddress);
    QrCard::retranslate();
}

void QrCard::setAddress(core::Result<core::SecureBytes> address)
{
    if (address && *address == m_address && m_view->code())
        return;
    core::Result<QrCode> code = address
        ? core::token::makeQrCode(core::asText(std::as_const(*address).bytes()))
        : core::Result<QrCode>(std::unexpected(address.error()));
    m_refusal = code ? std::nullopt : std::optional(code.error());
    m_failure.reset();
    presentProblem();
    m_hint->setVisible(code.has_value());
    m_copy->setEnabled(address.has_value());
    m_view->setCode(code ? std::optional(*std::move(code)) : std::nullopt);
    presentView();
    m_address = address ? *std::move(address) : core::SecureBytes();
}

void QrCard::clear()
{
    m_address = core::SecureBytes();
    m_view->setCode(std::nullopt);
    m_refusal.reset();
    m_failure.reset();
    presentProblem();
    m_copy->setEnabled(false);
    conceal();
}

void QrCard::conceal()
{
    m_isRevealed = false;
    presentView();
}

void QrCard::presentView()
{
    const bool hasCode = m_view->code().has_value();
    m_reveal->setEnabled(hasCode);
    m_save->setEnabled(hasCode);
    m_view->setVisible(hasCode && m_isRevealed);
    m_reveal->setText(m_isRevealed ? tr("Hide QR code") : tr("Show QR code"));
    m_reveal->setIconNamed(m_isRevealed ? "conceal"_L1 : "reveal"_L1);
}

void QrCard::presentProblem()
{
    const std::optional<core::Error>& problem = m_refusal ? m_refusal : m_failure;
    m_problem->setText(problem ? sentenceOf(*problem) : QString());
    m_problem->setVisible(problem.has_value());
}

void QrCard::chooseFile()
{
    auto* dialog = new QFileDialog(this, tr("Save QR code"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({ tr("SVG picture (*.svg)"), tr("PNG picture (*.png)") });
    dialog->setDefaultSuffix(u"svg"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        dialog->setDefaultSuffix(filter.contains(u"png"_s) ? u"png"_s : u"svg"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& name) { save(toPath(name)); });
    dialog->open();
}

void QrCard::save(const std::filesystem::path& file)
{
    if (!m_view->code())
        return;
    m_failure.reset();
    presentProblem();
    const bool isPng = fromPath(file).endsWith(u".png"_s, Qt::CaseInsensitive);
    m_saving.start([file, code = *m_view->code(), isPng](
                       const core::Progress&) { return write(file, contentOf(code, isPng)); },
        [this, file](const core::Result<>& result) {
            if (!result) {
                // In the card, until the next picture: a toast would be gone before it is read.
                m_failure = result.error();
                presentProblem();
                return;
            }
            m_workbench.showToast({ .icon = u"check"_s,
                .sentence = tr("Saved %1, readable by you only").arg(isolated(shownName(file))),
                .action = {},
                .act = {} });
        });
}

void QrCard::copyAddress()
{
    m_workbench.clipboard().copySecret(m_address, tr("Address with the secret"),
        std::chrono::seconds(m_workbench.settings().choices().clipboardSeconds));
}

void QrCard::setNarrow(bool isNarrow)
{
    m_layout->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void QrCard::retranslate()
{
    m_title->setText(tr("QR code for an authenticator app"));
    m_hint->setText(tr("It holds the secret: whoever photographs it can make the codes, too."));
    m_save->setText(tr("Save picture…"));
    m_copy->setText(tr("Copy address"));
    m_view->retranslate();
    presentView();
    presentProblem();
}

} // namespace gui::hash
