// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/headers/certificate_view.h"

#include "core/base/encoding.h"
#include "core/io/file_stream.h"
#include "gui/panels/headers/certificate_text.h"
#include "gui/panels/headers/key_values.h"
#include "gui/panels/headers/transport_words.h"
#include "gui/text/convert.h"
#include "gui/text/error_text.h"
#include "gui/text/units.h"
#include "gui/widgets/announcement.h"
#include "gui/widgets/badge.h"
#include "gui/widgets/button.h"
#include "gui/widgets/card.h"
#include "gui/widgets/label.h"
#include "gui/widgets/style/icon.h"
#include "gui/widgets/style/layout.h"
#include "gui/workbench/workbench.h"

#include <QBoxLayout>
#include <QEvent>
#include <QFileDialog>
#include <QTreeWidget>

namespace gui::headers {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int treeWidth = 376;

core::Result<> write(const std::filesystem::path& file, const std::string& text)
{
    // The file dialog has asked.
    core::io::FileSink sink
        = TRY(core::io::FileSink::create(file, core::io::Secrecy::Plain, core::io::Existing::Replace));
    TRY(sink.write(core::asBytes(text)));
    return sink.commit();
}

QFrame* hairline(QFrame::Shape shape)
{
    auto* line = new QFrame;
    line->setFrameShape(shape);
    return line;
}

} // namespace

CertificateView::CertificateView(Workbench& workbench, QWidget* parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_saving(nullptr)
{
    auto* column = new QVBoxLayout(this);
    setMargins(*column, *this, 0, 0, 0, 0);
    auto* card = new Card;
    auto* inner = new QVBoxLayout(card);
    inner->setContentsMargins(1, 1, 1, 1);
    inner->setSpacing(0);
    inner->addWidget(makeHead());
    m_body = new QWidget;
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, m_body);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(0);
    m_tree = new QTreeWidget;
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setTextElideMode(Qt::ElideMiddle);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_line = hairline(QFrame::VLine);
    m_columns->addWidget(m_tree);
    m_columns->addWidget(m_line);
    m_columns->addWidget(makeDetail(), 1);
    inner->addWidget(m_body);
    column->addWidget(card);
    column->addStretch(1);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &CertificateView::presentCertificate);
    retranslate();
    arrange();
}

QWidget* CertificateView::makeHead()
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    setMargins(*row, *head, 16, 14, 16, 14);
    setSpacing(*row, *head, 12);
    m_trust = new Label(TextRole::Strong);
    m_trust->setWordWrap(true);
    m_how = new Label(TextRole::Caption, Tone::Muted);
    m_how->setWordWrap(true);
    m_badge = new Badge;
    auto* words = new QVBoxLayout;
    gui::setSpacing(*words, *head, 2);
    words->addWidget(m_trust);
    words->addWidget(m_how);
    row->addLayout(words, 1);
    row->addWidget(m_badge, 0, Qt::AlignTop);
    auto* pane = new QWidget;
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    auto* below = hairline(QFrame::HLine);
    below->setFixedHeight(1);
    column->addWidget(below);
    return pane;
}

QWidget* CertificateView::makeDetail()
{
    auto* detail = new QWidget;
    auto* column = new QVBoxLayout(detail);
    setMargins(*column, *detail, 20, 16, 20, 16);
    setSpacing(*column, *detail, 14);
    m_title = new Label(TextRole::Verdict);
    m_title->setProperty("isData", true);
    m_title->setWordWrap(true);
    m_values = new KeyValues;
    m_copy = new Button(ButtonKind::Secondary, "copy"_L1);
    m_save = new Button(ButtonKind::Secondary, "file"_L1);
    auto* buttons = new QHBoxLayout;
    gui::setSpacing(*buttons, *detail, 8);
    for (Button* button : { m_copy, m_save }) {
        button->setSize(ButtonSize::Small);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    column->addWidget(m_title);
    column->addWidget(m_values);
    column->addLayout(buttons);
    column->addStretch(1);
    connect(m_values, &KeyValues::copyWanted, this,
        [this](const QString& text) { m_workbench.clipboard().copyText(text); });
    connect(m_copy, &Button::clicked, this, [this] {
        if (const core::keys::Certificate* certificate = chosen()) {
            m_workbench.clipboard().copyText(fromUtf8(pemOf(*certificate)));
            m_workbench.showToast(
                { .icon = u"copy"_s, .sentence = tr("Copied as PEM"), .action = {}, .act = {} });
        }
    });
    connect(m_save, &Button::clicked, this, &CertificateView::chooseFile);
    return detail;
}

void CertificateView::setInspection(const SharedInspection& inspection)
{
    m_inspection = inspection;
    const core::fetch::Hop& hop = inspection->scan.chain.hops.back();
    presentTrust(hop);
    m_body->setVisible(hop.tls && !hop.tls->chain.empty());
    if (hop.tls)
        presentTree(*hop.tls);
}

void CertificateView::presentTrust(const core::fetch::Hop& hop)
{
    const QString distrust = distrustText(hop);
    const bool hasCertificate = hop.tls && !hop.tls->chain.empty();
    const bool isHere = core::http::isLoopback(hop.url.host);
    const Tone tone = !hasCertificate ? (isHere ? Tone::Caution : Tone::Danger)
        : distrust.isEmpty()          ? Tone::Ok
                                      : Tone::Danger;
    m_badge->setVerdict(tone, severityWordOf(tone));
    if (!hasCertificate) {
        m_trust->setText(tr("%1 answered over http, without a certificate").arg(hostText(hop.url)));
        m_how->setText(isHere ? tr("It did not leave this computer")
                              : tr("Whoever is on the way can read and change what is sent"));
        return;
    }
    m_trust->setText(distrust.isEmpty()
            ? tr("The certificate is for %1 and leads to a trusted authority").arg(hostText(hop.url))
            : distrust);
    m_how->setText(!distrust.isEmpty() ? tr("What it says was not confirmed by anybody who is trusted")
            : hop.tls->isOwnAuthority  ? tr("Trusted because of the authority that was given")
                                       : tr("Trusted by the authorities of this system"));
}

QString CertificateView::rank(std::size_t index, const core::keys::Certificate& certificate) const
{
    return index == 0                ? tr("Of the server")
        : certificate.isSelfIssued() ? tr("Authority")
                                     : tr("Intermediate authority");
}

void CertificateView::presentTree(const core::fetch::Tls& tls)
{
    m_path = tls.verifiedPath.empty() ? tls.chain : tls.verifiedPath;
    const QSignalBlocker quiet(m_tree);
    m_tree->clear();
    QTreeWidgetItem* parent = nullptr;
    // The authority at the top.
    for (std::size_t i = m_path.size(); i-- > 0;) {
        const core::keys::Certificate& certificate = m_path[i];
        auto* item = parent ? new QTreeWidgetItem(parent) : new QTreeWidgetItem(m_tree);
        const QString name = shortNameOf(certificate);
        item->setText(0, name);
        item->setIcon(0, iconNamed("certificate"_L1));
        item->setData(0, Qt::UserRole, static_cast<qulonglong>(i));
        item->setData(0, Qt::AccessibleTextRole, u"%1, %2"_s.arg(name, rank(i, certificate)));
        item->setToolTip(0, rank(i, certificate));
        parent = item;
    }
    m_tree->expandAll();
    m_tree->setCurrentItem(parent);
    presentCertificate();
    arrange();
}

const core::keys::Certificate* CertificateView::chosen() const
{
    const QTreeWidgetItem* item = m_tree->currentItem();
    if (!item)
        return nullptr;
    const auto index = static_cast<std::size_t>(item->data(0, Qt::UserRole).toULongLong());
    return index < m_path.size() ? &m_path[index] : nullptr;
}

void CertificateView::presentCertificate()
{
    m_values->clear();
    const core::keys::Certificate* certificate = chosen();
    if (!certificate)
        return;
    m_title->setText(shortNameOf(*certificate));
    const auto index = static_cast<std::size_t>(certificate - m_path.data());
    m_values->add(tr("Kind"), rank(index, *certificate), KeyValues::Value::Words);
    for (const CertificateFact& fact : factsOf(*certificate, m_inspection->when)) {
        if (fact.copied.isEmpty())
            m_values->add(
                fact.name, fact.value, fact.isData ? KeyValues::Value::Data : KeyValues::Value::Words);
        else
            m_values->addCopyable(fact.name, fact.value, fact.copied);
    }
    const bool hasBytes = !certificate->der.empty();
    for (Button* button : { m_copy, m_save }) {
        button->setEnabled(hasBytes);
        button->setToolTip(hasBytes ? QString() : tr("The sample has no bytes"));
    }
}

void CertificateView::chooseFile()
{
    const core::keys::Certificate* certificate = chosen();
    if (!certificate)
        return;
    auto* dialog = new QFileDialog(this, tr("Save certificate"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilter(tr("%1 (*.%2)", "a format, its suffix").arg(u"PEM"_s, u"pem"_s));
    dialog->setDefaultSuffix(u"pem"_s);
    dialog->selectFile(fileNameOf(*certificate));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) { save(toPath(file)); });
    dialog->open();
}

void CertificateView::save(const std::filesystem::path& file)
{
    const core::keys::Certificate* certificate = chosen();
    if (!certificate)
        return;
    m_saving.start([file, pem = pemOf(*certificate)](
                       const core::Progress&) -> core::Result<> { return write(file, pem); },
        [this, file](const core::Result<>& written) {
            if (!written) {
                Q_EMIT failed(tr("Nothing was saved: %1").arg(sentenceOf(written.error())));
                return;
            }
            m_workbench.showToast({ .icon = u"file"_s,
                .sentence = tr("Saved %1").arg(printable(fromPath(file.filename()))),
                .action = {},
                .act = {} });
        });
}

void CertificateView::setNarrow(bool isNarrow)
{
    m_isNarrow = isNarrow;
    arrange();
}

void CertificateView::arrange()
{
    m_columns->setDirection(m_isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_line->setFrameShape(m_isNarrow ? QFrame::HLine : QFrame::VLine);
    m_line->setMaximumSize(m_isNarrow ? QSize(QWIDGETSIZE_MAX, 1) : QSize(1, QWIDGETSIZE_MAX));
    m_tree->setMinimumWidth(m_isNarrow ? 0 : u(*this, treeWidth));
    m_tree->setMaximumWidth(m_isNarrow ? QWIDGETSIZE_MAX : u(*this, treeWidth));
    const auto rows = static_cast<int>(std::max<std::size_t>(m_path.size(), 2));
    const int row = m_tree->topLevelItemCount() > 0 ? m_tree->sizeHintForRow(0) : 0;
    m_tree->setFixedHeight(m_isNarrow ? std::max(row, u(*this, 30)) * rows + u(*this, 12) : QWIDGETSIZE_MAX);
    if (!m_isNarrow) {
        m_tree->setMinimumHeight(u(*this, 120));
        m_tree->setMaximumHeight(QWIDGETSIZE_MAX);
    }
}

void CertificateView::retranslate()
{
    m_tree->setAccessibleName(tr("Certificates"));
    m_copy->setText(tr("Copy as PEM"));
    m_save->setText(tr("Save…"));
    m_copy->setAccessibleName(m_copy->text());
    m_save->setAccessibleName(tr("Save this certificate"));
    if (m_inspection)
        setInspection(m_inspection);
}

void CertificateView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
}

} // namespace gui::headers
