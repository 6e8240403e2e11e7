// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/headers/certificate_text.h"

#include "core/base/encoding.h"
#include "gui/panels/headers/transport_words.h"
#include "gui/text/convert.h"
#include "gui/text/units.h"

#include <QCoreApplication>

namespace gui::headers {
namespace {

using namespace Qt::Literals::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(gui::headers::CertificateText)
};

constexpr std::size_t mostNames = 20;

QString shown(const std::string& text)
{
    return printable(fromUtf8(text));
}

QString hexOf(const core::Bytes& bytes)
{
    return fromUtf8(core::toHex(bytes));
}

/// On two lines, each of four groups of eight.
QString digestText(const core::Bytes& bytes)
{
    const QString hex = hexOf(bytes);
    QStringList lines;
    for (qsizetype line = 0; line < hex.size(); line += 32) {
        QStringList groups;
        for (qsizetype group = line; group < std::min(line + 32, hex.size()); group += 8)
            groups << hex.mid(group, 8);
        lines << groups.join(u' ');
    }
    return lines.join(u'\n');
}

QString listed(const std::vector<std::string>& names)
{
    QStringList list;
    for (const std::string& name : names) {
        if (static_cast<std::size_t>(list.size()) == mostNames)
            break;
        list << shown(name);
    }
    QString text = list.join(u", "_s);
    if (names.size() > mostNames)
        text += Words::tr(" and %n more", "names", static_cast<int>(names.size() - mostNames));
    return text;
}

} // namespace

QString shortNameOf(const core::keys::Certificate& certificate)
{
    std::string name = certificate.subject.commonName();
    if (name.empty() && !certificate.dnsNames.empty())
        name = certificate.dnsNames.front();
    if (name.empty() && !certificate.addresses.empty())
        name = certificate.addresses.front();
    if (name.empty())
        name = certificate.subject.text();
    return name.empty() ? Words::tr("Without a name") : shown(name.substr(0, 200));
}

QList<CertificateFact> factsOf(const core::keys::Certificate& certificate, std::int64_t now)
{
    QList<CertificateFact> facts;
    const auto data = [&](const QString& name, const QString& value) {
        if (!value.isEmpty())
            facts.append({ .name = name, .value = value, .isData = true });
    };
    data(Words::tr("Subject"), shown(certificate.subject.text()));
    data(Words::tr("Issued by"), shown(certificate.issuer.text()));
    std::vector<std::string> names = certificate.dnsNames;
    names.insert(names.end(), certificate.addresses.begin(), certificate.addresses.end());
    names.insert(names.end(), certificate.otherNames.begin(), certificate.otherNames.end());
    data(Words::tr("Valid for"), listed(names));
    facts.append({ .name = Words::tr("Validity"),
        .value = Words::tr("%1, from %2 to %3", "days left, two times")
            .arg(validityText(certificate, now), momentText(certificate.notBefore),
                momentText(certificate.notAfter)) });
    data(Words::tr("Public key"), keyText(certificate.key));
    data(Words::tr("Signature"), shown(certificate.signatureAlgorithm));
    std::vector<std::string> usages = certificate.keyUsages;
    usages.insert(usages.end(), certificate.extendedKeyUsages.begin(), certificate.extendedKeyUsages.end());
    data(Words::tr("Usage"), listed(usages));
    data(Words::tr("OCSP"), listed(certificate.ocspAddresses));
    if (certificate.isStapleRequired)
        facts.append({ .name = Words::tr("Must staple"), .value = Words::tr("yes, says the certificate") });
    if (certificate.timestampCount > 0)
        facts.append({ .name = Words::tr("Transparency"),
            .value
            = Words::tr("%n signed timestamp(s)", nullptr, static_cast<int>(certificate.timestampCount)) });
    data(Words::tr("Serial number"), hexOf(certificate.serial));
    if (!certificate.fingerprint.empty())
        facts.append({ .name = Words::tr("SHA-256"),
            .value = digestText(certificate.fingerprint),
            .isData = true,
            .copied = hexOf(certificate.fingerprint) });
    if (!certificate.publicKeyPin.empty()) {
        const QString pin = fromUtf8(core::toBase64(certificate.publicKeyPin));
        facts.append({ .name = Words::tr("Key pin"), .value = pin, .isData = true, .copied = pin });
    }
    return facts;
}

std::string pemOf(const core::keys::Certificate& certificate)
{
    const std::string base64 = core::toBase64(certificate.der);
    std::string pem = "-----BEGIN CERTIFICATE-----\n";
    for (std::size_t i = 0; i < base64.size(); i += 64)
        pem += base64.substr(i, 64) + '\n';
    return pem + "-----END CERTIFICATE-----\n";
}

QString fileNameOf(const core::keys::Certificate& certificate)
{
    QString name;
    for (const QChar letter : shortNameOf(certificate).left(80))
        name += letter.isLetterOrNumber() || letter == u'.' || letter == u'-' ? letter : QChar(u'_');
    // A name that begins with a dot is hidden, and one of dots alone is a folder.
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    return (name.isEmpty() ? u"certificate"_s : name) + u".pem"_s;
}

} // namespace gui::headers
