// SPDX-License-Identifier: Apache-2.0
#include "gui/text/shell_word.h"

#include "core/base/text.h"
#include "gui/text/convert.h"

#include <QSysInfo>

namespace gui {
namespace {

using namespace Qt::Literals::StringLiterals;

bool isMisleading(const QString& text)
{
    return printable(text) != text;
}

QString quotedForPosix(std::string_view bytes)
{
    const QString text = fromUtf8(bytes);
    if (core::firstInvalidUtf8(bytes) || isMisleading(text))
        return u'"' + printedForPosix(bytes) + u'"';
    QString inside = text;
    return u'\'' + inside.replace(u'\'', u"'\\''"_s) + u'\'';
}

/// PowerShell takes the curved single quotes for straight ones.
QString quotedForPowerShell(const QString& text)
{
    QString word = u"'"_s;
    for (const QChar c : text) {
        if (isMisleading(c))
            word += u"' + [char]0x%1 + '"_s.arg(c.unicode(), 4, 16, QLatin1Char('0'));
        else if (c == u'\'' || (c >= u'\u2018' && c <= u'\u201B'))
            word += QString(2, c);
        else
            word += c;
    }
    word += u'\'';
    return isMisleading(text) ? u'(' + word + u')' : word;
}

} // namespace

Shell ownShell()
{
    return QSysInfo::productType() == u"windows"_s ? Shell::PowerShell : Shell::Posix;
}

QString quoted(Shell shell, const QString& text)
{
    return shell == Shell::Posix ? quotedForPosix(toUtf8(text)) : quotedForPowerShell(text);
}

QString quoted(Shell shell, const std::filesystem::path& name)
{
    return shell == Shell::Posix ? quotedForPosix(name.string()) : quotedForPowerShell(fromPath(name));
}

QString printedForPosix(std::string_view bytes)
{
    QString escaped;
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        const bool isPlain = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z')
            || (byte >= '0' && byte <= '9') || byte == '/' || byte == '.' || byte == '_' || byte == '-';
        escaped += isPlain ? QString(QLatin1Char(c)) : u"\\%1"_s.arg(byte, 3, 8, QLatin1Char('0'));
    }
    return u"$(printf -- '%1')"_s.arg(escaped);
}

} // namespace gui
