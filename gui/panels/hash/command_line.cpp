// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/hash/command_line.h"

#include "gui/panels/hash/digest_words.h"
#include "gui/text/convert.h"

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

/// File names as words, and before the command what they need.
class FileWords {
public:
    explicit FileWords(Shell shell)
        : m_shell(shell)
    {
    }
    QString add(const std::filesystem::path& name)
    {
        const std::string bytes = name.string();
        if (m_shell != Shell::Posix || !bytes.ends_with('\n'))
            return quoted(m_shell, name);
        // "$(…)" drops line breaks at the end, unless something stands behind them.
        ++m_count;
        m_before += u"f%1=%2; "_s.arg(QString::number(m_count), printedForPosix(bytes + '.'));
        return u"\"${f%1%.}\""_s.arg(m_count);
    }
    const QString& before() const { return m_before; }

private:
    Shell m_shell;
    int m_count = 0;
    QString m_before;
};

} // namespace

QString hashCommand(Shell shell, const CommandWish& wish, const std::vector<std::filesystem::path>& files)
{
    FileWords words(shell);
    QString command = u"assay hash"_s + options(shell, wish) + u" --"_s;
    for (const std::filesystem::path& file : files)
        command += u' ' + words.add(file);
    return words.before() + command;
}

QString hashInputCommand(Shell shell, const CommandWish& wish)
{
    return u"assay hash"_s + options(shell, wish) + u" -"_s;
}

QString hmacInputCommand(
    Shell shell, const CommandWish& wish, const std::filesystem::path& keyFile, const QString& encoding)
{
    FileWords words(shell);
    const QString key = keyFile.empty() ? u"KEYFILE"_s : words.add(keyFile);
    const QString option = encoding == u"text"_s ? QString() : u" --key-encoding "_s + encoding;
    return words.before() + u"assay hmac"_s + options(shell, wish) + u" --key-file "_s + key + option
        + u" -"_s;
}

} // namespace gui::hash
