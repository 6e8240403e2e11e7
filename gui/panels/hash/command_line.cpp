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

QString checkCommand(Shell shell, const std::filesystem::path& list, const std::filesystem::path& folder,
    core::hash::NewFiles newFiles)
{
    FileWords words(shell);
    QString command = u"assay hash --check "_s + (list.empty() ? u"-"_s : words.add(list));
    if (!folder.empty())
        command += u" --base "_s + words.add(folder);
    if (newFiles == core::hash::NewFiles::Report)
        command += u" --audit"_s;
    return words.before() + command;
}

QString sidecarCommand(Shell shell, const std::vector<std::filesystem::path>& files)
{
    FileWords words(shell);
    QString command = u"assay hash --sidecar --"_s;
    for (const std::filesystem::path& file : files)
        command += u' ' + words.add(file);
    return words.before() + command;
}

QString creationCommand(Shell shell, const core::hash::CreationPlan& plan)
{
    FileWords words(shell);
    QString command = u"assay hash -r"_s;
    for (const core::hash::Algorithm algorithm : plan.algorithms)
        command += u" -a "_s + QString::fromLatin1(core::hash::traitsOf(algorithm).id);
    switch (plan.format) {
    case core::hash::ChecksumFormat::BsdTag:
        command += u" --tag"_s;
        break;
    case core::hash::ChecksumFormat::Sfv:
        command += u" --format sfv"_s;
        break;
    case core::hash::ChecksumFormat::Hashdeep:
        command += u" --format hashdeep"_s;
        break;
    default:
        break;
    }
    command += plan.arrangement == core::hash::Arrangement::BesideEach ? u" --beside"_s
                                                                       : u" -o "_s + words.add(plan.list);
    command += u" --"_s;
    for (const std::filesystem::path& input : plan.inputs)
        command += u' ' + words.add(input);
    return words.before() + command;
}

} // namespace gui::hash
