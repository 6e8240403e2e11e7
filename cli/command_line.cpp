// SPDX-License-Identifier: Apache-2.0
#include "cli/command_line.h"

#include "cli/debug_info.h"
#include "cli/json.h"
#include "cli/relay.h"
#include "cli/session.h"
#include "cli/terminal.h"
#include "core/base/version.h"
#include "core/io/file_stream.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <exception>
#include <new>
#include <sstream>

// The only file that includes CLI11, which takes ten seconds to compile.

namespace cli {
namespace {

/// Says on standard error why it could not be printed.
ExitCode print(std::string_view text)
{
    core::io::FileSink output = core::io::FileSink::standardOutput("standard output");
    core::Result<> written = output.write(core::asBytes(text));
    if (written)
        written = output.commit();
    if (written)
        return ExitCode::Yes;
    writeError("assay: " + describe(written.error()) + "\n");
    return ExitCode::NotWritten;
}

// CLI11 takes a word like [a,b] for a list of two, so a file of that name is handed to it behind a guard.
constexpr char guard = '\x01';

std::string guarded(std::string_view word)
{
    const bool needsGuard = word.starts_with('[') || word.starts_with(guard);
    return (needsGuard ? std::string(1, guard) : std::string()).append(word);
}

std::string unguarded(std::string_view word)
{
    return std::string(word.substr(word.starts_with(guard) ? 1 : 0));
}

class CommandOptions final : public Options {
public:
    explicit CommandOptions(CLI::App& app)
        : m_app(app)
    {
    }

    void flag(const char* names, bool& isSet, const char* help) override
    {
        m_app.add_flag(names, isSet, help);
    }

    void text(
        const char* names, std::optional<std::string>& value, const char* what, const char* help) override
    {
        m_app
            .add_option_function<std::string>(
                names, [&value](const std::string& text) { value = unguarded(text); }, help)
            ->type_name(what);
    }

    void number(
        const char* names, std::optional<std::uint64_t>& value, const char* what, const char* help) override
    {
        m_app
            .add_option_function<std::uint64_t>(
                names, [&value](const std::uint64_t& number) { value = number; }, help)
            ->type_name(what);
    }

    void list(
        const char* names, std::vector<std::string>& values, const char* what, const char* help) override
    {
        // Without allow_extra_args(false) an option would swallow the file names behind it.
        m_app.add_option(names, values, help)->type_name(what)->delimiter(',')->allow_extra_args(false);
    }

    void repeated(
        const char* names, std::vector<std::string>& values, const char* what, const char* help) override
    {
        addWords(names, values, help)->type_name(what)->allow_extra_args(false);
    }

    void inputs(std::vector<std::string>& values, const char* what, const char* help) override
    {
        addWords(what, values, help)->type_name("");
    }

protected:
    void oneOf(const char* names, std::vector<std::string> words, const char* help,
        std::function<void(std::size_t)> chosen) override
    {
        std::string shown;
        for (const std::string& word : words)
            shown += (shown.empty() ? "" : "|") + word;
        m_app
            .add_option_function<std::string>(
                names,
                [words, chosen](const std::string& word) {
                    chosen(static_cast<std::size_t>(std::ranges::find(words, word) - words.begin()));
                },
                help)
            ->type_name(shown)
            ->check([words, shown](const std::string& word) {
                return std::ranges::find(words, word) != words.end() ? std::string()
                                                                     : word + " is none of " + shown;
            });
    }

private:
    CLI::Option* addWords(const char* names, std::vector<std::string>& values, const char* help)
    {
        return m_app.add_option_function<std::vector<std::string>>(
            names,
            [&values](const std::vector<std::string>& words) {
                for (const std::string& word : words)
                    values.push_back(unguarded(word));
            },
            help);
    }

    CLI::App& m_app;
};

/// Takes the path of a command off the words; the longest path counts, so that "age inspect" goes before
/// "age".
/// --json may stand before it.
const CommandRow* takeCommand(std::span<char*>& words, std::span<const CommandRow> catalog)
{
    constexpr std::size_t longestPath = 3;
    const auto begin = std::ranges::find_if_not(
        words, [](const char* word) { return std::string_view("--json") == word; });
    const CommandRow* found = nullptr;
    auto behind = begin;
    std::string path;
    for (auto word = begin; word != words.end() && word - begin < static_cast<std::ptrdiff_t>(longestPath);
        ++word) {
        path += (path.empty() ? "" : " ") + std::string(*word);
        const auto row = std::ranges::find(catalog, path, &CommandRow::path);
        if (row != catalog.end()) {
            found = &*row;
            behind = word + 1;
        }
    }
    std::rotate(words.begin(), begin, behind);
    words = words.subspan(static_cast<std::size_t>(behind - begin));
    return found;
}

void parse(CLI::App& app, std::span<char*> words)
{
    // CLI11 takes the words from the back.
    std::vector<std::string> reversed;
    for (std::size_t i = words.size(); i > 0; --i)
        reversed.push_back(guarded(words[i - 1]));
    app.parse(std::move(reversed));
}

int report(const Failure& failure, OutputStyle style)
{
    if (style == OutputStyle::ForScripts) {
        Json json;
        json["error"] = jsonOf(failure);
        print(dump(json) + "\n");
    } else {
        writeError("assay: " + printable(failure.message) + "\n");
    }
    return static_cast<int>(failure.exitCode);
}

const char* wordOf(core::crypto::SelfTestOutcome outcome)
{
    switch (outcome) {
    case core::crypto::SelfTestOutcome::Passed:
        return "passed";
    case core::crypto::SelfTestOutcome::Failed:
        return "FAILED";
    case core::crypto::SelfTestOutcome::Unavailable:
        return "unavailable";
    }
    std::unreachable();
}

int runSelfTest(OutputStyle style)
{
    Json json = Json::array();
    std::string lines;
    ExitCode exitCode = ExitCode::Yes;
    for (const core::crypto::SelfTestReport& report : core::crypto::selfTestAll()) {
        const char* name = core::crypto::nameOf(report.primitive);
        if (report.outcome == core::crypto::SelfTestOutcome::Failed)
            exitCode = ExitCode::No;
        if (style == OutputStyle::ForScripts)
            json.push_back({ { "name", name }, { "outcome", wordOf(report.outcome) } });
        else
            lines += std::string(wordOf(report.outcome)) + "  " + name + "\n";
    }
    return static_cast<int>(
        graver(exitCode, print(style == OutputStyle::ForScripts ? dump(json) + "\n" : lines)));
}

Outcome<ExitCode> run(Command& command, OutputStyle style)
{
    const auto primitives = TRY(command.primitives());
    TRY(reading(core::crypto::selfTest(primitives)));
    Session session(style);
    return command.run(session);
}

OutputStyle styleOf(bool wantsJson)
{
    return wantsJson ? OutputStyle::ForScripts : OutputStyle::ForPeople;
}

/// What is wanted where the line cannot be parsed.
OutputStyle guessedStyle(std::span<char*> words)
{
    const auto isWord
        = [](std::string_view wanted) { return [wanted](const char* word) { return wanted == word; }; };
    const auto end = std::ranges::find_if(words, isWord("--"));
    return styleOf(std::any_of(words.begin(), end, isWord("--json")));
}

/// What CLI11 refuses, as the one sentence that every failure is.
int reportParseError(const CLI::App& app, const CLI::ParseError& error, std::span<char*> words)
{
    return report(
        wrongUsage(std::string(error.what()) + "; see " + app.get_name() + " --help"), guessedStyle(words));
}

/// Each command is a program of its own to CLI11: a file that is called like another command is a file.
int runCommand(const CommandRow& row, std::span<char*> words, char** all, Network network)
{
    CLI::App app(row.summary, std::string("assay ") + row.path);
    app.footer(std::string("Example:\n  ") + row.example);
    bool wantsJson = false;
    app.add_flag("--json", wantsJson, "Print one JSON value");
    const std::unique_ptr<Command> command = row.create();
    CommandOptions options(app);
    command->declare(options);
    try {
        parse(app, words);
    } catch (const CLI::CallForHelp&) {
        return static_cast<int>(print(app.help()));
    } catch (const CLI::ParseError& error) {
        return reportParseError(app, error, words);
    }
    if (network == Network::InItsProgram && command->needsNetwork())
        return report(becomeNetworkProgram(all), styleOf(wantsJson));
    try {
        const Outcome<ExitCode> outcome = run(*command, styleOf(wantsJson));
        return outcome ? static_cast<int>(*outcome) : report(outcome.error(), styleOf(wantsJson));
    } catch (const std::bad_alloc&) {
        return report(readFailure(core::Error{ core::ErrorCode::OutOfMemory, row.path }), styleOf(wantsJson));
    } catch (const std::exception& bug) {
        return report(readFailure(core::Error{ core::ErrorCode::Internal, bug.what() }), styleOf(wantsJson));
    }
}

// CLI11 takes no space in a name.
constexpr char wordBreak = '\x1f';

/// Shows "password check" where CLI11 knows it under a name of one word.
class CommandListFormatter final : public CLI::Formatter {
public:
    std::string make_subcommand(const CLI::App* command) const override
    {
        std::string path = command->get_name();
        std::ranges::replace(path, wordBreak, ' ');
        std::ostringstream line;
        CLI::detail::format_help(line, path, command->get_description(), column_width_);
        return line.str();
    }
};

/// `prefix` is left out of their names.
void listCommands(CLI::App& app, std::span<const CommandRow> catalog, std::string_view prefix)
{
    app.formatter(std::make_shared<CommandListFormatter>());
    for (const CommandRow& row : catalog) {
        if (!std::string_view(row.path).starts_with(prefix))
            continue;
        std::string name = row.path + prefix.size();
        std::ranges::replace(name, ' ', wordBreak);
        app.add_subcommand(name, row.summary)->group(row.group);
    }
}

/// What is said of "password" alone, of its help and of "password chekc"; nothing where no path begins so.
std::optional<int> runFamily(std::span<char*> words, std::span<const CommandRow> catalog)
{
    const std::string family = words[0];
    const std::string prefix = family + ' ';
    const auto isMember
        = [&](const CommandRow& row) { return std::string_view(row.path).starts_with(prefix); };
    if (std::ranges::none_of(catalog, isMember))
        return {};
    const std::string_view second = words.size() > 1 ? std::string_view(words[1]) : std::string_view();
    if (second == "--help" || second == "-h") {
        CLI::App app("Assay, a security workbench. Everything stays on this machine.", "assay " + family);
        app.footer("Each command explains itself: assay "
            + std::string(std::ranges::find_if(catalog, isMember)->path) + " --help");
        listCommands(app, catalog, prefix);
        return static_cast<int>(print(app.help()));
    }
    const std::string reason = second.empty() || second.starts_with('-')
        ? family + " needs a command behind it"
        : family + " " + std::string(second) + " is not a command";
    return report(wrongUsage(reason + "; see assay " + family + " --help", family), guessedStyle(words));
}

/// The options of the program itself, and its help.
int runProgram(std::span<char*> words, std::span<const CommandRow> catalog)
{
    CLI::App app("Assay, a security workbench. Everything stays on this machine.", "assay");
    bool wantsJson = false;
    bool wantsSelfTest = false;
    bool wantsDebugInfo = false;
    app.set_version_flag("--version", std::string("assay ") + core::version(), "Print the version");
    app.add_flag("--self-test", wantsSelfTest, "Test every cryptographic primitive against known answers");
    app.add_flag("--debug-info", wantsDebugInfo, "Print versions for a bug report; no data of yours");
    app.add_flag("--json", wantsJson, "Print one JSON value");
    app.footer("Example:\n  assay hash image.iso\nEach command explains itself: assay hash --help");
    listCommands(app, catalog, "");
    if (!words.empty()) {
        if (const std::optional<int> answered = runFamily(words, catalog))
            return *answered;
    }
    if (!words.empty() && words[0][0] != '-')
        return report(wrongUsage(std::string(words[0]) + " is not a command; see assay --help", words[0]),
            guessedStyle(words));
    try {
        parse(app, words);
    } catch (const CLI::CallForHelp&) {
        return static_cast<int>(print(app.help()));
    } catch (const CLI::CallForVersion& version) {
        return static_cast<int>(print(std::string(version.what()) + "\n"));
    } catch (const CLI::ParseError& error) {
        return reportParseError(app, error, words);
    }
    if (wantsSelfTest)
        return runSelfTest(styleOf(wantsJson));
    if (wantsDebugInfo)
        return static_cast<int>(print(wantsJson ? dump(debugInfo()) + "\n" : debugInfoText()));
    if (wantsJson)
        return report(wrongUsage("no command given; see assay --help"), styleOf(wantsJson));
    writeError(app.help());
    return static_cast<int>(ExitCode::WrongUsage);
}

} // namespace

int runCommandLine(int argc, char** argv, std::span<const CommandRow> catalog, Network network)
{
    const std::span<char*> all(argv, static_cast<std::size_t>(argc));
    std::span<char*> words = all.subspan(std::min<std::size_t>(1, all.size()));
    if (const CommandRow* row = takeCommand(words, catalog))
        return runCommand(*row, words, argv, network);
    return runProgram(words, catalog);
}

} // namespace cli
