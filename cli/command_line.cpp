// SPDX-License-Identifier: Apache-2.0
#include "cli/command_line.h"

#include "cli/debug_info.h"
#include "cli/json.h"
#include "cli/session.h"
#include "cli/terminal.h"
#include "core/base/version.h"
#include "core/io/file_stream.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <map>

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
                names, [&value](const std::string& text) { value = text; }, help)
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

    void inputs(std::vector<std::string>& values, const char* what, const char* help) override
    {
        m_app.add_option(what, values, help)->type_name("");
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
    CLI::App& m_app;
};

/// The row whose path the first words of the command line spell; the longest, so that "age inspect" goes
/// before "age".
const CommandRow* rowNamed(std::span<char*> words, std::span<const CommandRow> catalog)
{
    const CommandRow* found = nullptr;
    std::string path;
    for (const char* word : words) {
        path += (path.empty() ? "" : " ") + std::string(word);
        const auto row = std::ranges::find(catalog, path, &CommandRow::path);
        if (row != catalog.end())
            found = &*row;
    }
    return found;
}

/// The program as CLI11 sees it. Only the command that is going to run declares its options: it keeps the
/// start quick.
class Frame {
public:
    Frame(std::span<const CommandRow> catalog, const CommandRow* chosen)
        : m_app("Assay, a security workbench. Everything stays on this machine.", "assay")
    {
        m_app.set_version_flag("--version", std::string("assay ") + core::version(), "Print the version");
        m_app.add_flag(
            "--self-test", m_wantsSelfTest, "Test every cryptographic primitive against known answers");
        m_app.add_flag("--debug-info", m_wantsDebugInfo, "Print versions for a bug report; no data of yours");
        m_app.add_flag("--json", m_wantsJson, "Print one JSON value");
        m_app.footer("Example:\n  assay hash image.iso\nEach command explains itself: assay hash --help");
        for (const CommandRow& row : catalog)
            add(row, &row == chosen);
    }

    CLI::App& app() { return m_app; }
    CLI::App* chosenApp() { return m_chosenApp; }
    Command* command() { return m_command.get(); }
    bool wantsSelfTest() const { return m_wantsSelfTest; }
    bool wantsDebugInfo() const { return m_wantsDebugInfo; }

private:
    void add(const CommandRow& row, bool isChosen)
    {
        CLI::App* parent = &m_app;
        std::string name = row.path;
        if (const std::size_t space = name.find(' '); space != std::string::npos) {
            const std::string family = name.substr(0, space);
            name.erase(0, space + 1);
            CLI::App*& known = m_families[family];
            if (!known) {
                known = m_app.add_subcommand(family)->group(row.group);
                known->require_subcommand(1);
            }
            parent = known;
        }
        CLI::App* sub = parent->add_subcommand(name, row.summary)->group(row.group);
        sub->footer(std::string("Example:\n  ") + row.example);
        sub->add_flag("--json", m_wantsJson, "Print one JSON value");
        if (!isChosen)
            return;
        m_chosenApp = sub;
        m_command = row.create();
        CommandOptions options(*sub);
        m_command->declare(options);
    }

    CLI::App m_app;
    std::map<std::string, CLI::App*> m_families; ///< "age", of "age inspect" and "age keygen"
    CLI::App* m_chosenApp = nullptr;
    std::unique_ptr<Command> m_command;
    bool m_wantsJson = false;
    bool m_wantsSelfTest = false;
    bool m_wantsDebugInfo = false;
};

int report(const Failure& failure, OutputStyle style)
{
    if (style == OutputStyle::ForScripts) {
        Json json;
        json["error"] = jsonOf(failure);
        print(dump(json) + "\n");
    } else {
        writeError("assay: " + failure.message + "\n");
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

OutputStyle styleOf(std::span<char*> words)
{
    const auto end = std::ranges::find(
        words, std::string_view("--"), [](const char* word) { return std::string_view(word); });
    const bool wantsJson = std::any_of(
        words.begin(), end, [](const char* word) { return std::string_view(word) == "--json"; });
    return wantsJson ? OutputStyle::ForScripts : OutputStyle::ForPeople;
}

} // namespace

int runCommandLine(int argc, char** argv, std::span<const CommandRow> catalog)
{
    const std::span<char*> words(argv + 1, argc > 0 ? static_cast<std::size_t>(argc - 1) : 0);
    const OutputStyle style = styleOf(words);
    Frame frame(catalog, rowNamed(words, catalog));
    try {
        frame.app().parse(argc, argv);
    } catch (const CLI::CallForHelp&) {
        return static_cast<int>(print(frame.app().help()));
    } catch (const CLI::CallForVersion& version) {
        return static_cast<int>(print(std::string(version.what()) + "\n"));
    } catch (const CLI::ParseError& error) {
        const char* path = frame.chosenApp() ? frame.chosenApp()->get_name().c_str() : "";
        return report(
            wrongUsage(std::string(error.what()) + "; see assay " + path + (*path ? " " : "") + "--help"),
            style);
    }
    if (frame.wantsSelfTest())
        return runSelfTest(style);
    if (frame.wantsDebugInfo())
        return static_cast<int>(
            print(style == OutputStyle::ForScripts ? dump(debugInfo()) + "\n" : debugInfoText()));
    if (!frame.command()) {
        if (style == OutputStyle::ForScripts)
            return report(wrongUsage("no command given; see assay --help"), style);
        writeError(frame.app().help());
        return static_cast<int>(ExitCode::WrongUsage);
    }
    const Outcome<ExitCode> outcome = run(*frame.command(), style);
    return outcome ? static_cast<int>(*outcome) : report(outcome.error(), style);
}

} // namespace cli
