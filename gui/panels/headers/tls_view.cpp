// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/headers/tls_view.h"

#include "gui/panels/headers/key_values.h"
#include "gui/panels/headers/transport_words.h"
#include "gui/text/convert.h"
#include "gui/widgets/badge.h"
#include "gui/widgets/card.h"
#include "gui/widgets/label.h"
#include "gui/widgets/style/layout.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QGridLayout>

namespace gui::headers {
namespace {

using namespace Qt::Literals::StringLiterals;
using core::fetch::Probe;
using core::fetch::TlsVersion;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(gui::headers::TlsView)
};

Card* cardWith(QWidget* title, QWidget* hint, QWidget* content)
{
    auto* card = new Card;
    auto* column = new QVBoxLayout(card);
    setMargins(*column, *card, 16, 14, 16, 16);
    setSpacing(*column, *card, 12);
    column->addWidget(title);
    if (hint)
        column->addWidget(hint);
    column->addWidget(content);
    return card;
}

QGridLayout* newRows()
{
    auto* pane = new QWidget;
    auto* rows = new QGridLayout(pane);
    setMargins(*rows, *pane, 0, 0, 0, 0);
    setSpacing(*rows, *pane, 16, 8);
    rows->setColumnStretch(2, 1);
    return rows;
}

void clear(QLayout& layout)
{
    while (QLayoutItem* item = layout.takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

bool isOld(TlsVersion version)
{
    return version == TlsVersion::Tls10 || version == TlsVersion::Tls11;
}

QString nameOf(core::fetch::MozillaProfile profile)
{
    switch (profile) {
    case core::fetch::MozillaProfile::Modern:
        return u"Modern"_s;
    case core::fetch::MozillaProfile::Intermediate:
        return u"Intermediate"_s;
    case core::fetch::MozillaProfile::Old:
        return u"Old"_s;
    }
    Q_UNREACHABLE();
}

/// In words what a profile does not allow: "cipher-tls_rsa_with_aes_128_cbc_sha".
QString reasonText(const QString& reason)
{
    const QString value = reason.section(u'-', 1);
    if (reason.startsWith("version-"_L1))
        return Words::tr("%1 is offered", "a version of TLS")
            .arg(QString(value).replace("tls"_L1, "TLS "_L1));
    if (reason.startsWith("cipher-"_L1))
        return Words::tr("cipher %1").arg(value.toUpper());
    if (reason.startsWith("group-"_L1))
        return Words::tr("key exchange %1").arg(value.toUpper());
    if (reason.startsWith("key-"_L1))
        return Words::tr("key %1").arg(value.toUpper().replace(u'-', u' '));
    if (reason.startsWith("signature-"_L1))
        return Words::tr("signature %1").arg(value);
    if (reason.startsWith("lifetime-"_L1))
        return Words::tr("the certificate lasts %n day(s)", nullptr, value.toInt());
    return reason;
}

} // namespace

TlsView::TlsView(QWidget* parent)
    : QWidget(parent)
    , m_negotiatedTitle(new Label(TextRole::Strong))
    , m_versionsTitle(new Label(TextRole::Strong))
    , m_profilesTitle(new Label(TextRole::Strong))
    , m_profilesHint(new Label(TextRole::Caption, Tone::Muted))
    , m_values(new KeyValues)
    , m_versionRows(newRows())
    , m_profileRows(newRows())
    , m_nothing(new Label(TextRole::Body, Tone::Muted))
{
    m_profilesHint->setWordWrap(true);
    m_nothing->setWordWrap(true);
    m_negotiated = cardWith(m_negotiatedTitle, nullptr, m_values);
    m_versions = cardWith(m_versionsTitle, nullptr, m_versionRows->parentWidget());
    m_profiles = cardWith(m_profilesTitle, m_profilesHint, m_profileRows->parentWidget());
    auto* column = new QVBoxLayout(this);
    setMargins(*column, *this, 0, 0, 0, 0);
    setSpacing(*column, *this, 16);
    for (QWidget* each : std::initializer_list<QWidget*>{ m_negotiated, m_versions, m_profiles, m_nothing })
        column->addWidget(each);
    column->addStretch(1);
    retranslate();
}

void TlsView::setInspection(const SharedInspection& inspection)
{
    m_inspection = inspection;
    present();
}

void TlsView::addRow(
    QGridLayout& rows, const QString& name, Tone tone, const QString& word, const QString& remark)
{
    const int row = rows.rowCount();
    auto* title = new Label(TextRole::Name);
    title->setProperty("isData", true);
    title->setText(name);
    auto* badge = new Badge;
    badge->setVerdict(tone, word);
    auto* below = new Label(TextRole::Caption, Tone::Muted);
    below->setText(remark);
    below->setWordWrap(true);
    below->setProperty("isData", true);
    rows.addWidget(title, row, 0, Qt::AlignTop);
    rows.addWidget(badge, row, 1, Qt::AlignTop | Qt::AlignLeading);
    rows.addWidget(below, row, 2);
}

void TlsView::presentNegotiated(const core::fetch::Tls& tls)
{
    using Staple = core::fetch::Tls::Staple;
    using Value = KeyValues::Value;
    m_values->clear();
    const auto addData = [this](const QString& name, const std::string& value) {
        m_values->add(name, value.empty() ? tr("not told by the library") : printable(fromUtf8(value)),
            value.empty() ? Value::Words : Value::Data);
    };
    addData(tr("Version"), tls.version ? core::fetch::nameOf(*tls.version) : "");
    addData(tr("Cipher suite"), tls.cipher);
    addData(tr("Key exchange"), tls.group);
    m_values->add(tr("Application"),
        tls.applicationProtocol.empty() ? tr("none chosen") : printable(fromUtf8(tls.applicationProtocol)),
        tls.applicationProtocol.empty() ? Value::Words : Value::Data);
    const QString staple = [&] {
        switch (tls.staple) {
        case Staple::Unknown:
            return tr("not told by the library");
        case Staple::None:
            return tr("none sent");
        case Staple::Good:
            return tr("good: not revoked");
        case Staple::Revoked:
            return tr("the certificate was revoked");
        case Staple::Stale:
            return tr("out of date");
        case Staple::Invalid:
            return tr("cannot be trusted");
        }
        Q_UNREACHABLE();
    }();
    m_values->add(tr("OCSP staple"), staple, Value::Words);
}

void TlsView::presentVersions(const core::fetch::TlsReport& report)
{
    clear(*m_versionRows);
    for (const core::fetch::VersionProbe& probe : report.versions) {
        const QString name = QLatin1StringView(core::fetch::nameOf(probe.version));
        QStringList parts{ printable(fromUtf8(probe.cipher)), printable(fromUtf8(probe.group)) };
        parts.removeAll(QString());
        const QString cipher = parts.join(u", "_s);
        switch (probe.result) {
        case Probe::Offered:
            addRow(
                *m_versionRows, name, isOld(probe.version) ? Tone::Danger : Tone::Ok, tr("Offered"), cipher);
            break;
        case Probe::NotOffered:
            addRow(*m_versionRows, name,
                isOld(probe.version)                     ? Tone::Ok
                    : probe.version == TlsVersion::Tls13 ? Tone::Caution
                                                         : Tone::Info,
                tr("Not offered"), {});
            break;
        case Probe::NotProbed:
            addRow(*m_versionRows, name, Tone::Info, tr("Not probed"),
                tr("There was no clear answer, so nothing is said of it"));
            break;
        }
    }
}

void TlsView::presentProfiles(const core::fetch::TlsReport& report)
{
    clear(*m_profileRows);
    for (const core::fetch::ProfileVerdict& verdict : report.profiles) {
        QStringList reasons;
        for (const std::string& reason : verdict.reasons)
            reasons << reasonText(printable(fromUtf8(reason)));
        addRow(*m_profileRows, nameOf(verdict.profile), verdict.isMet ? Tone::Ok : Tone::Info,
            verdict.isMet ? tr("Met") : tr("Not met"), reasons.join(u", "_s));
    }
}

void TlsView::present()
{
    if (!m_inspection)
        return;
    const auto& tls = m_inspection->scan.chain.hops.back().tls;
    const auto& report = m_inspection->scan.tls;
    m_negotiated->setVisible(tls.has_value());
    m_nothing->setVisible(!tls);
    m_versions->setVisible(report && !report->versions.empty());
    m_profiles->setVisible(report && !report->profiles.empty());
    if (tls)
        presentNegotiated(report ? report->negotiated : *tls);
    if (report) {
        presentVersions(*report);
        presentProfiles(*report);
    }
}

void TlsView::retranslate()
{
    m_negotiatedTitle->setText(tr("Negotiated"));
    m_versionsTitle->setText(tr("Versions"));
    m_profilesTitle->setText(tr("Mozilla's profiles"));
    m_profilesHint->setText(tr("Server Side TLS, guidelines 5.7, as far as it was probed"));
    m_nothing->setText(tr("The response came over http: there is no TLS to speak of."));
    present();
}

} // namespace gui::headers
