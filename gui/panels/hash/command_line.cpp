// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/hash/command_line.h"

#include "core/base/text.h"
#include "gui/panels/hash/digest_words.h"
#include "gui/text/convert.h"

#include <QSysInfo>

#include <algorithm>

namespace gui::hash {
namespace {

using namespace Qt::Literals::StringLiterals;

QString options(Shell shell, const CommandWish& wish)
{
    // With --expect the command takes no -a: it finds the algorithm by itself.
    if (!wish.expected.isEmpty())
        return u" --expect "_s + quoted(shell, wish.expected);
    QString text;
    for (const core::hash::Algorithm algorithm : wish.algorithms)
        text += u" -a "_s + QString::fromLatin1(core::hash::traitsOf(algorithm).id);
    if (wish.format != core::hash::DigestFormat::Hex) {
        const auto form = std::ranges::find(writtenForms(), wish.format, &WrittenForm::format);
        text += u" --format "_s + QString::fromLatin1(form->id);
    }
    return text;
}

/// Bytes that are not UTF-8 would be lost in the clipboard.
QString printedName(const std::string& name)
{
    QString escaped;
    for (const char c : name) {
        const auto byte = static_cast<unsigned char>(c);
        const bool isPlain = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z')
            || (byte >= '0' && byte <= '9') || byte == '/' || byte == '.' || byte == '_' || byte == '-';
        escaped += isPlain ? QString(QLatin1Char(c)) : u"\\%1"_s.arg(byte, 3, 8, QLatin1Char('0'));
    }
    return u"\"$(printf -- '%1')\""_s.arg(escaped);
}

} // namespace

Shell ownShell()
{
    return QSysInfo::productType() == u"windows"_s ? Shell::PowerShell : Shell::Posix;
}

QString quoted(Shell shell, const QString& text)
{
    QString inside = text;
    inside.replace(u'\'', shell == Shell::Posix ? u"'\\''"_s : u"''"_s);
    return u'\'' + inside + u'\'';
}

QString quoted(Shell shell, const std::filesystem::path& name)
{
    const std::string bytes = name.string();
    return core::firstInvalidUtf8(bytes) ? printedName(bytes) : quoted(shell, fromUtf8(bytes));
}

QString hashCommand(Shell shell, const CommandWish& wish, const std::vector<std::filesystem::path>& files)
{
    QString command = u"assay hash"_s + options(shell, wish) + u" --"_s;
    for (const std::filesystem::path& file : files)
        command += u' ' + quoted(shell, file);
    return command;
}

QString hashInputCommand(Shell shell, const CommandWish& wish)
{
    return u"assay hash"_s + options(shell, wish) + u" -"_s;
}

QString hmacInputCommand(
    Shell shell, const CommandWish& wish, const std::filesystem::path& keyFile, const QString& encoding)
{
    const QString key = keyFile.empty() ? u"KEYFILE"_s : quoted(shell, keyFile);
    const QString option = encoding == u"text"_s ? QString() : u" --key-encoding "_s + encoding;
    return u"assay hmac"_s + options(shell, wish) + u" --key-file "_s + key + option + u" -"_s;
}

} // namespace gui::hash
