// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/password/recognition.h"

#include <QCoreApplication>

namespace gui::password {
namespace {

using namespace Qt::Literals::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(gui::password::Recognition)
};

/// Characters; what is longer is a text, a key or a token.
constexpr qsizetype longest = 128;

bool isOneShortLine(const QString& text)
{
    return !text.isEmpty() && text.size() <= longest && !text.trimmed().isEmpty() && !text.contains(u'\n')
        && !text.contains(u'\r');
}

/// The heading that browsers and password managers write above a table of passwords.
bool isExport(const QString& text)
{
    constexpr qsizetype longestHeading = 1024;
    const QString heading = text.left(longestHeading).section(u'\n', 0, 0).toLower();
    for (const QChar separator : { u',', u';', u'\t' }) {
        QStringList names;
        for (const QString& name : heading.split(separator))
            names << QString(name).remove(u'"').trimmed();
        const bool hasPassword = names.contains(u"password"_s) || names.contains(u"login_password"_s);
        if (hasPassword && names.size() >= 3)
            return true;
    }
    return false;
}

bool isTable(const Files& files)
{
    return files.size() == 1
        && QString::fromStdString(files.front().extension().string()).toLower() == u".csv"_s;
}

QList<Offer> auditOffer()
{
    return { { .id = u"audit"_s, .tab = u"audit"_s, .title = Words::tr("Audit as a list of passwords") } };
}

} // namespace

Recognition recognise(const Content& content)
{
    const QString* text = std::get_if<QString>(&content);
    if (!text || !text->contains(u'\n') || !isExport(*text))
        return {};
    constexpr int fairlySure = 90;
    return { .certainty = fairlySure,
        .sentence = Words::tr("This looks like a table of passwords"),
        .reason = Words::tr("its heading names a password"),
        .offers = auditOffer() };
}

QList<Offer> offers(const Content& content)
{
    const QString* text = std::get_if<QString>(&content);
    const bool isSecret = std::holds_alternative<core::SecureBytes>(content);
    const Files* files = std::get_if<Files>(&content);
    if ((files && isTable(*files)) || (text && text->contains(u'\n') && isExport(*text)))
        return auditOffer();
    if (!isSecret && (!text || !isOneShortLine(*text)))
        return {};
    return { { .id = u"measure"_s, .tab = u"measure"_s, .title = Words::tr("Measure as a password") },
        { .id = u"breach"_s, .tab = u"breach"_s, .title = Words::tr("Look up among leaked passwords") } };
}

} // namespace gui::password
