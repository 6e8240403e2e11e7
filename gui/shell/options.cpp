// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/options.h"

#include "gui/text/convert.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace gui {
namespace {

constexpr int wrongUsage = 2;

class Words {
    Q_DECLARE_TR_FUNCTIONS(gui::Options)
};

Ending wrong(const QString& sentence)
{
    return { .exitCode = wrongUsage,
        .text = u"assay-desktop: "_s + sentence + u'\n'
            + Words::tr("Try \"%1\"").arg(u"assay-desktop --help"_s) + u'\n' };
}

QString help(const std::vector<Panel>& panels)
{
    struct Row {
        QString option;
        QString meaning;
    };
    const QList<Row> rows{
        { u"--panel ID[/TAB]"_s, Words::tr("Open this panel and this tab of it") },
        { u"--portable DIR"_s, Words::tr("Keep settings in this folder and nowhere else") },
        { u"--new-window"_s, Words::tr("Do not hand over to a window that is already open") },
        { u"--tour DIR"_s, Words::tr("Draw every panel with its sample into this folder, and end") },
        { u"--help"_s, Words::tr("Print this, and end") },
        { u"--version"_s, Words::tr("Print the version, and end") },
    };
    QString text = Words::tr("Usage: %1").arg(u"assay-desktop [OPTION…] [FILE…]"_s) + u"\n\n"_s;
    for (const Row& row : rows)
        text += u"  "_s + row.option.leftJustified(18) + row.meaning + u'\n';
    if (!panels.empty())
        text += u'\n' + Words::tr("Panels and their tabs:") + u'\n';
    for (const Panel& panel : panels) {
        QStringList tabs;
        for (const Tab& tab : panel.tabs)
            tabs << QString::fromLatin1(tab.id);
        text += u"  "_s + QString::fromLatin1(panel.id).leftJustified(18) + tabs.join(u", "_s) + u'\n';
    }
    return text;
}

/// What is wrong with it; empty when there are such a panel and such a tab.
QString choosePanel(Options& options, const QString& chosen, const std::vector<Panel>& panels)
{
    options.panel = chosen.section(u'/', 0, 0);
    options.tab = chosen.section(u'/', 1);
    const auto panel = std::ranges::find_if(
        panels, [&](const Panel& known) { return options.panel == QLatin1StringView(known.id); });
    if (panel == panels.end())
        return Words::tr(R"(There is no panel "%1")").arg(options.panel);
    const bool hasTab = std::ranges::any_of(
        panel->tabs, [&](const Tab& tab) { return options.tab == QLatin1StringView(tab.id); });
    if (!options.tab.isEmpty() && !hasTab)
        return Words::tr(R"(The panel "%1" has no tab "%2")").arg(options.panel, options.tab);
    return {};
}

// A byte that is no UTF-8 goes as half a surrogate pair, which no UTF-8 contains.
constexpr char16_t escape = 0xDC00;

bool isEscaped(QChar unit)
{
    return unit.unicode() >= escape + 0x80 && unit.unicode() <= escape + 0xFF;
}

std::filesystem::path fileOf(const QString& argument)
{
    const bool isNative
        = std::ranges::all_of(argument, [](QChar unit) { return unit.unicode() < 0x80 || isEscaped(unit); });
    if (!isNative)
        return toPath(argument);
    std::string bytes;
    for (const QChar unit : argument)
        bytes += static_cast<char>(unit.unicode() & 0xFF);
    return bytes;
}

std::filesystem::path absoluteOf(const std::filesystem::path& file)
{
    std::error_code ignored;
    const std::filesystem::path path = (std::filesystem::current_path(ignored) / file).lexically_normal();
    return path.has_filename() ? path : path.parent_path(); // of a folder's name with a slash
}

} // namespace

QString argumentOf(const char* native)
{
    QStringDecoder decoder(QStringDecoder::System, QStringDecoder::Flag::Stateless);
    QString text = decoder(native);
    if (!decoder.hasError())
        return text;
    text.clear();
    for (const char byte : std::string_view(native)) {
        const auto unit = static_cast<unsigned char>(byte);
        text += QChar(unit < 0x80 ? char16_t{ unit } : char16_t(escape + unit));
    }
    return text;
}

std::variant<Options, Ending> readOptions(
    const QStringList& arguments, const std::vector<Panel>& panels, const QString& version)
{
    const QCommandLineOption panel(u"panel"_s, {}, u"ID"_s);
    const QCommandLineOption portable(u"portable"_s, {}, u"DIR"_s);
    const QCommandLineOption newWindow(u"new-window"_s);
    const QCommandLineOption tour(u"tour"_s, {}, u"DIR"_s);
    const QCommandLineOption helpOption(QStringList{ u"help"_s, u"h"_s });
    const QCommandLineOption versionOption(u"version"_s);
    // Qt's own, which desktops add when they restore a session.
    const QCommandLineOption session(u"session"_s, {}, u"ID"_s);
    const QCommandLineOption platform(u"platform"_s, {}, u"NAME"_s);

    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    parser.addOptions({ panel, portable, newWindow, tour, helpOption, versionOption, session, platform });
    if (!parser.parse(arguments)) {
        QString sentence = parser.errorText();
        if (sentence.endsWith(u'.'))
            sentence.chop(1);
        return wrong(sentence);
    }
    if (parser.isSet(helpOption))
        return Ending{ .exitCode = 0, .text = help(panels) };
    if (parser.isSet(versionOption))
        return Ending{ .exitCode = 0, .text = u"assay-desktop "_s + version + u'\n' };

    for (const QCommandLineOption& option : { panel, portable, tour })
        if (parser.isSet(option) && parser.value(option).isEmpty())
            return wrong(Words::tr("--%1 needs a value").arg(option.names().constFirst()));

    Options options;
    if (parser.isSet(panel))
        if (const QString sentence = choosePanel(options, parser.value(panel), panels); !sentence.isEmpty())
            return wrong(sentence);
    options.portableFolder = parser.value(portable);
    options.tourFolder = parser.value(tour);
    options.instance = parser.isSet(newWindow) ? Instance::New : Instance::Shared;
    // Whoever opens them may be another process in another folder.
    for (const QString& file : parser.positionalArguments())
        options.files.push_back(absoluteOf(fileOf(file)));
    return options;
}

} // namespace gui
