// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/hash/one_time_tab.h"

#include "core/base/scratch.h"
#include "core/token/otp_addresses.h"
#include "gui/panels/hash/code_card.h"
#include "gui/panels/hash/code_verify.h"
#include "gui/panels/hash/file_words.h"
#include "gui/panels/hash/hand_over_focus.h"
#include "gui/panels/hash/one_time_form.h"
#include "gui/panels/hash/qr_card.h"
#include "gui/panels/hash/qr_reading.h"
#include "gui/text/convert.h"
#include "gui/text/error_text.h"
#include "gui/text/file_url.h"
#include "gui/widgets/card.h"
#include "gui/widgets/chooser.h"
#include "gui/widgets/drop_zone.h"
#include "gui/widgets/field.h"
#include "gui/widgets/secret_edit.h"
#include "gui/widgets/strips.h"
#include "gui/widgets/style/layout.h"
#include "gui/workbench/workbench.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMimeData>
#include <QUrl>

namespace gui::hash {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

OneTimeTab::OneTimeTab(Workbench& workbench, QWidget* parent)
    : TabView(workbench, parent)
    , m_reading(nullptr)
    , m_page(new PageScroll(this))
    , m_secret(new SecretEdit)
    , m_secretField(new Field(m_secret))
    , m_chosen(new Chooser)
    , m_chosenField(new Field(m_chosen))
    , m_progress(new ProgressStrip)
    , m_form(new OneTimeForm)
    , m_empty(new EmptyState("clock"_L1))
    , m_result(new QWidget)
    , m_code(new CodeCard)
    , m_verify(new CodeVerify)
    , m_remarks(new QWidget)
    , m_remarkRows(new QVBoxLayout(m_remarks))
    , m_qr(new QrCard(workbench))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_page);
    m_secret->setMonospace(true);
    m_secret->setClearable(true);
    auto* result = new QVBoxLayout(m_result);
    setMargins(*result, *m_result, 0, 0, 0, 0);
    setSpacing(*result, *m_result, 16);
    setMargins(*m_remarkRows, *m_remarks, 0, 0, 0, 0);
    setSpacing(*m_remarkRows, *m_remarks, 8);
    m_remarks->hide();
    for (QWidget* part : std::initializer_list<QWidget*>{ m_code, m_form, m_verify, m_remarks, m_qr })
        result->addWidget(part);
    QVBoxLayout* column = m_page->column();
    column->addWidget(m_secretField);
    column->addWidget(m_progress);
    column->addWidget(m_chosenField);
    m_progress->hide();
    column->addWidget(m_empty, 1);
    column->addWidget(m_result);
    column->addStretch(0);
    makeActions();
    m_timer.setInterval(250ms);
    connect(&m_timer, &QTimer::timeout, this, &OneTimeTab::present);
    connect(m_secret, &QLineEdit::textChanged, this, &OneTimeTab::takeSecret);
    connect(m_progress, &ProgressStrip::cancelled, this, &OneTimeTab::endReading);
    connect(m_chosen, &Chooser::activated, this, &OneTimeTab::adoptAccount);
    connect(m_form, &OneTimeForm::changed, this, &OneTimeTab::present);
    connect(m_verify, &CodeVerify::changed, this, &OneTimeTab::present);
    connect(m_code, &CodeCard::copyWanted, this, &OneTimeTab::copyCode);
    connect(m_empty, &EmptyState::primaryClicked, this, &OneTimeTab::choosePicture);
    connect(m_empty, &EmptyState::sampleClicked, this, &OneTimeTab::showSample);
    connect(m_page, &PageScroll::narrowChanged, this, &OneTimeTab::arrange);
    OneTimeTab::retranslate();
    takeSecret();
    arrange();
}

void OneTimeTab::makeActions()
{
    m_sampleAction = newAction("sample"_L1);
    m_openAction = newAction("file"_L1, QKeySequence::Open);
    m_pasteAction = newAction({}, QKeySequence::Paste);
    m_commandAction = newAction("command"_L1);
    connect(m_sampleAction, &QAction::triggered, this, &OneTimeTab::showSample);
    connect(m_openAction, &QAction::triggered, this, &OneTimeTab::choosePicture);
    connect(m_pasteAction, &QAction::triggered, this, &OneTimeTab::paste);
    connect(m_commandAction, &QAction::triggered, this, &OneTimeTab::copyCommand);
}

void OneTimeTab::setClock(TokenClock clock)
{
    m_clock = std::move(clock);
    present();
}

void OneTimeTab::arrange()
{
    const bool isNarrow = m_page->isNarrow();
    m_form->setNarrow(isNarrow);
    m_code->setNarrow(isNarrow);
    m_verify->setNarrow(isNarrow);
    m_qr->setNarrow(isNarrow);
}

const core::SecureBytes* OneTimeTab::secret() const
{
    const int index = std::max(m_chosen->currentIndex(), 0);
    return static_cast<std::size_t>(index) < m_accounts.size()
        ? &m_accounts[static_cast<std::size_t>(index)].secret
        : nullptr;
}

void OneTimeTab::adoptAccount()
{
    const auto index = static_cast<std::size_t>(std::max(m_chosen->currentIndex(), 0));
    if (m_isAddress && index < m_accounts.size())
        m_form->setAccount(m_accounts[index]);
    present();
}

void OneTimeTab::takeAccounts(
    std::vector<core::token::OtpAccount> accounts, std::vector<core::Finding> findings)
{
    m_qr->conceal();
    m_accounts = std::move(accounts);
    m_findings = std::move(findings);
    m_chosen->clear();
    for (const core::token::OtpAccount& account : m_accounts) {
        const QString issuer = fromUtf8(account.issuer);
        const QString name = fromUtf8(account.name);
        m_chosen->addItem(issuer.isEmpty() || name.isEmpty()
                ? issuer + name
                : tr("%1: %2", "issuer, account").arg(issuer, name));
    }
    m_chosenField->setVisible(m_accounts.size() > 1);
    m_chosenField->setLabel(tr("Account, %n in this export", nullptr, static_cast<int>(m_accounts.size())));
    if (!m_accounts.empty())
        handOverFocus(*m_empty, *m_secret);
    m_empty->setVisible(m_accounts.empty());
    m_result->setVisible(!m_accounts.empty());
    m_commandAction->setEnabled(!m_accounts.empty());
    adoptAccount();
    follow();
}

void OneTimeTab::follow()
{
    const bool isCounted = m_form->parameters().kind == core::token::CodeKind::Hotp;
    if (isVisible() && !m_accounts.empty() && !isCounted)
        m_timer.start();
    else
        m_timer.stop();
}

void OneTimeTab::showEvent(QShowEvent* event)
{
    TabView::showEvent(event);
    arrange();
    present();
    follow();
}

void OneTimeTab::hideEvent(QHideEvent* event)
{
    TabView::hideEvent(event);
    m_timer.stop();
    m_qr->conceal();
}

void OneTimeTab::receive(Content content, const QString& /*offer*/)
{
    if (const QString* text = std::get_if<QString>(&content)) {
        adoptText(toSecret(text->trimmed()));
    } else if (const Files* files = std::get_if<Files>(&content)) {
        if (!files->empty())
            readPicture(files->front());
    } else if (core::SecureBytes* secret = std::get_if<core::SecureBytes>(&content)) {
        adoptText(std::move(*secret));
    }
}

QString OneTimeTab::dropSentence(const Content& content) const
{
    if (std::holds_alternative<QString>(content))
        return tr("Drop to take this secret or address");
    return std::holds_alternative<Files>(content) ? tr("Drop to read its QR code") : QString();
}

void OneTimeTab::showDropTarget(const QString& sentence)
{
    m_empty->setDropSentence(sentence);
}

void OneTimeTab::showSample()
{
    // Of the documentation of the format.
    adoptText(toSecret(u"otpauth://totp/ACME%20Co:john.doe@email.com?secret=HXDMVJECJJWSRB3HWIZR4IFUGFTMXBOZ"
                       u"&issuer=ACME%20Co&algorithm=SHA1&digits=6&period=30"_s));
}

void OneTimeTab::choosePicture()
{
    auto* dialog = new QFileDialog(this, tr("Choose a picture with a QR code"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(
        { tr("Pictures (*.png *.jpg *.jpeg *.webp *.gif *.bmp *.svg)"), tr("All files (*)") });
    connect(
        dialog, &QFileDialog::fileSelected, this, [this](const QString& name) { readPicture(toPath(name)); });
    dialog->open();
}

void OneTimeTab::readPicture(const std::filesystem::path& file)
{
    const std::string name = toUtf8(shownName(file));
    presentReading(isolated(shownName(file)));
    m_reading.start(
        [file, name](const core::Progress& progress) -> core::Result<core::SecureBytes> {
            return addressesAmong(TRY(qrTextsOf(file, progress)), name);
        },
        [this](core::Result<core::SecureBytes> address) { adoptText(std::move(address)); });
}

void OneTimeTab::readPicture(const QImage& picture)
{
    const std::string name = toUtf8(tr("The pasted picture"));
    presentReading({});
    m_reading.start(
        [picture, name](const core::Progress&) -> core::Result<core::SecureBytes> {
            auto texts = qrTextsOf(picture);
            if (!texts) {
                texts.error().subject = name;
                return std::unexpected(texts.error());
            }
            return addressesAmong(*texts, name);
        },
        [this](core::Result<core::SecureBytes> address) { adoptText(std::move(address)); });
}

void OneTimeTab::presentReading(const QString& name)
{
    m_secretField->setError({});
    m_progress->setName(name.isEmpty() ? tr("Reading the picture") : tr("Reading %1").arg(name));
    m_progress->setRunning();
    m_progress->show();
}

void OneTimeTab::endReading()
{
    m_reading.abandon();
    m_progress->hide();
}

void OneTimeTab::adoptText(core::Result<core::SecureBytes> address)
{
    endReading();
    if (!address) {
        if (address.error().code != core::ErrorCode::Cancelled)
            refuse(address.error());
        return;
    }
    const core::Result<core::SecureBytes> shown = m_secret->copy();
    if (!shown || !isPartOfShown(core::asText(std::as_const(*address).bytes())))
        return m_secret->setSecret(std::as_const(*address).bytes());
    core::Scratch joined;
    joined.append(shown->bytes());
    joined.append(core::asBytes(std::string_view(" ")));
    joined.append(std::as_const(*address).bytes());
    m_secret->setSecret(std::as_const(joined).bytes());
}

/// Of the same export: it is added, not put in its place.
bool OneTimeTab::isPartOfShown(std::string_view address) const
{
    if (!m_openExport)
        return false;
    const core::Result<core::token::OtpAddresses> read = core::token::readOtpAddresses(address);
    return read && read->openExport == m_openExport;
}

void OneTimeTab::refuse(const core::Error& error)
{
    m_secretField->setError(sentenceOf(error));
}

void OneTimeTab::paste()
{
    const QMimeData* pasted = QGuiApplication::clipboard()->mimeData();
    if (!pasted)
        return;
    if (pasted->hasImage()) {
        readPicture(qvariant_cast<QImage>(pasted->imageData()));
        return;
    }
    Files files;
    for (const QUrl& url : pasted->urls()) {
        if (url.isLocalFile())
            files.push_back(pathOf(url));
    }
    if (!files.empty())
        receive(std::move(files), {});
    else if (pasted->hasText())
        receive(pasted->text(), {});
}

QList<QAction*> OneTimeTab::headerActions() const
{
    return { m_sampleAction, m_commandAction };
}

QString OneTimeTab::status() const
{
    return tr("Nothing typed here is kept");
}

void OneTimeTab::copyCode()
{
    const core::Result<core::SecureBytes> code = toSecret(m_code->code());
    if (!code)
        return;
    workbench().clipboard().copySecret(
        *code, tr("Code"), std::chrono::seconds(workbench().settings().choices().clipboardSeconds));
    m_code->showCopied();
}

void OneTimeTab::copyCommand()
{
    // The command asks for the secret itself: a command line is seen by others.
    const core::token::CodeParameters usual;
    const core::token::CodeParameters parameters = m_form->parameters();
    QString line = u"assay totp now"_s;
    using enum core::crypto::DigestAlgorithm;
    if (parameters.algorithm != usual.algorithm)
        line += parameters.algorithm == Sha512 ? u" --algorithm sha512"_s : u" --algorithm sha256"_s;
    if (parameters.kind == core::token::CodeKind::Steam)
        line += u" --steam"_s;
    else if (parameters.digits != usual.digits)
        line += u" --digits "_s + QString::number(parameters.digits);
    if (parameters.kind == core::token::CodeKind::Hotp)
        line += u" --counter "_s + QString::number(parameters.counter);
    else if (parameters.period != usual.period)
        line += u" --period "_s + QString::number(parameters.period);
    workbench().clipboard().copyText(line);
    workbench().showToast(
        { .icon = u"command"_s, .sentence = tr("Copied as command"), .action = {}, .act = {} });
}

void OneTimeTab::changeEvent(QEvent* event)
{
    TabView::changeEvent(event);
    // Some widths are fixed, in units of the zoom.
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
}

void OneTimeTab::retranslate()
{
    m_secretField->setLabel(tr("Secret or otpauth address"));
    m_secret->setPlaceholderText(u"JBSW Y3DP EHPK 3PXP"_s);
    m_empty->setTexts(tr("Type a secret, or read a QR code"),
        tr("A picture can also be dropped or pasted. Google Authenticator's exports are read, too."),
        tr("Choose picture…"), tr("Load a sample"));
    m_sampleAction->setText(tr("Sample"));
    m_openAction->setText(tr("Read QR code…"));
    m_pasteAction->setText(tr("Paste a picture or an address"));
    m_commandAction->setText(tr("Copy as command"));
    m_form->retranslate();
    m_code->retranslate();
    m_verify->retranslate();
    m_qr->retranslate();
    m_chosenField->setLabel(tr("Account, %n in this export", nullptr, static_cast<int>(m_accounts.size())));
    m_shownRemarks.clear();
    present();
}

} // namespace gui::hash
