// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/password_generate.h"

#include "cli/commands/additions.h"

#include <algorithm>

namespace cli {
namespace {

using namespace core::password;

std::string knownClasses()
{
    std::string names;
    for (const CharacterGroupName group : allCharacterGroups)
        (names += names.empty() ? "" : ", ") += idOf(group);
    return names;
}

Outcome<CharacterGroupName> groupNamed(const std::string& name)
{
    const auto* found = std::ranges::find_if(
        allCharacterGroups, [&](CharacterGroupName group) { return name == idOf(group); });
    if (found == allCharacterGroups.end())
        return std::unexpected(
            wrongUsage(printable(name) + " is no class; these are: " + knownClasses(), "--classes"));
    return *found;
}

} // namespace

void PasswordGenerateCommand::declare(Options& options)
{
    options.number("--length", m_length, "N", "Characters of a password; 20 if not said");
    options.list("--classes", m_classes, "CLASS",
        "lower, upper, digits, symbols (those if not said), or of the symbols punctuation, quotes, dashes, "
        "mathematics, logograms, brackets");
    options.repeated(
        "--characters", m_sets, "SET", "Draw from these characters, too; alone without --classes");
    options.flag("--each", m_wantsEach, "At least one of each class and set");
    for (Minimum& minimum : m_minimums)
        options.number(minimum.option, minimum.value, "N", "At least so many of them");
    options.text("--exclude", m_excluded, "SET", "Leave these characters out");
    options.flag("--no-look-alikes", m_leavesOutLookAlikes, "Leave out 0O 1Il| 2Z 5S 6G 8B");
    options.number("--max-run", m_longestRun, "N", "A character at most so often in a row; 1: never twice");
    options.text("--rules", m_rules, "TEXT", "The rules of a site, as in its attribute passwordrules");
    options.number("--pin", m_pin, "N", "A number of so many digits instead, none that is trivial");
    options.flag("--any-pin", m_takesAnyPin, "With --pin: trivial ones as well, like 1212 or 1984");
    options.number("--spoken", m_spoken, "N", "So many syllables instead");
    options.number("--group", m_syllablesInAGroup, "N",
        "With --spoken: syllables between hyphens; 3 if not said, 0 for no hyphens");
    options.choice("--digit", m_digit, additionChoices(), "With --spoken: a digit behind one group or each");
    m_list.declare(options);
}

Outcome<std::vector<core::crypto::Primitive>> PasswordGenerateCommand::primitives() const
{
    return {};
}

bool PasswordGenerateCommand::setsGroups() const
{
    return !m_classes.empty() || !m_sets.empty() || m_wantsEach
        || std::ranges::any_of(m_minimums, [](const Minimum& minimum) { return minimum.value.has_value(); });
}

Outcome<> PasswordGenerateCommand::refuseOddCompany() const
{
    const bool setsCharacters
        = setsGroups() || m_excluded || m_leavesOutLookAlikes || m_longestRun || m_length || m_rules;
    if (m_pin && m_spoken)
        return std::unexpected(wrongUsage("--pin and --spoken make different things; give one of them"));
    if ((m_pin || m_spoken) && setsCharacters)
        return std::unexpected(wrongUsage("--pin and --spoken go without the options for characters"));
    if (m_rules && (setsGroups() || m_longestRun))
        return std::unexpected(
            wrongUsage("--rules says which characters; leave the other options for them out"));
    if (m_takesAnyPin && !m_pin)
        return std::unexpected(wrongUsage("--any-pin goes with --pin", "--any-pin"));
    if (!m_spoken && (m_syllablesInAGroup || m_digit != Addition::None))
        return std::unexpected(wrongUsage("--group and --digit go with --spoken"));
    return {};
}

Outcome<std::vector<CharacterGroup>> PasswordGenerateCommand::groups() const
{
    std::vector<CharacterGroupName> names;
    for (const std::string& name : m_classes)
        names.push_back(TRY(groupNamed(name)));
    if (m_classes.empty() && m_sets.empty())
        names = { CharacterGroupName::Lower, CharacterGroupName::Upper, CharacterGroupName::Digits,
            CharacterGroupName::Symbols };
    // A minimum brings its class along.
    for (const Minimum& minimum : m_minimums) {
        if (minimum.value.value_or(0) > 0 && std::ranges::find(names, minimum.group) == names.end())
            names.push_back(minimum.group);
    }
    std::vector<CharacterGroup> groups;
    const std::uint32_t least = m_wantsEach ? 1 : 0;
    for (const CharacterGroupName name : names) {
        CharacterGroup& group = groups.emplace_back(std::string(charactersOf(name)), least);
        for (const Minimum& minimum : m_minimums) {
            if (minimum.group == name && minimum.value)
                group.minimum = std::max(least, TRY(smallNumber(minimum.option, *minimum.value)));
        }
    }
    for (const std::string& set : m_sets)
        groups.push_back({ .characters = set, .minimum = least });
    return groups;
}

Outcome<Generator> PasswordGenerateCommand::ofCharacters() const
{
    CharacterSettings settings;
    settings.length = TRY(smallNumber("--length", m_length.value_or(settings.length)));
    settings.groups = TRY(groups());
    settings.excluded = m_excluded.value_or("");
    settings.lookAlikes = m_leavesOutLookAlikes ? LookAlikes::LeftOut : LookAlikes::Allowed;
    if (m_longestRun)
        settings.longestRun = TRY(smallNumber("--max-run", *m_longestRun));
    auto generator = Generator::of(settings);
    // The classes are the program's own: only a set can hold what cannot be drawn.
    if (!generator && generator.error().cause == core::Cause::IllegalCharacter)
        generator.error().subject.insert(0, "--characters ");
    return asked(std::move(generator));
}

Outcome<Generator> PasswordGenerateCommand::ofRules(Session& session) const
{
    auto parsed = parsePasswordRules(*m_rules);
    if (!parsed)
        parsed.error().subject = "--rules";
    const PasswordRules rules = TRY(reading(std::move(parsed)));
    for (core::Finding remark : rules.remarks) {
        remark.subject = "--rules";
        session.say(remark);
    }
    std::optional<std::uint32_t> length;
    if (m_length)
        length = TRY(smallNumber("--length", *m_length));
    auto settings = settingsFor(rules, length);
    if (!settings)
        return asked(std::unexpected(settings.error()));
    settings->excluded = m_excluded.value_or("");
    settings->lookAlikes = m_leavesOutLookAlikes ? LookAlikes::LeftOut : LookAlikes::Allowed;
    return asked(Generator::of(*settings));
}

Outcome<Generator> PasswordGenerateCommand::generator() const
{
    if (m_pin)
        return asked(Generator::of(PinSettings{ .length = TRY(smallNumber("--pin", *m_pin)),
            .trivial = m_takesAnyPin ? TrivialPins::Allowed : TrivialPins::Refused }));
    if (!m_spoken)
        return ofCharacters();
    SpokenSettings settings{ .syllables = TRY(smallNumber("--spoken", *m_spoken)), .digit = m_digit };
    settings.syllablesInAGroup
        = TRY(smallNumber("--group", m_syllablesInAGroup.value_or(settings.syllablesInAGroup)));
    return asked(Generator::of(settings));
}

Outcome<ExitCode> PasswordGenerateCommand::run(Session& session)
{
    TRY(refuseOddCompany());
    return m_list.print(session, m_rules ? TRY(ofRules(session)) : TRY(generator()));
}

} // namespace cli
