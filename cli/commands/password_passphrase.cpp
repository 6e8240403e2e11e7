// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/password_passphrase.h"

#include "cli/commands/additions.h"
#include "cli/inputs.h"

namespace cli {
namespace {

using namespace core::password;

constexpr std::array listChoices{ Choice<BuiltInList>{ "eff-long", BuiltInList::EffLong },
    Choice<BuiltInList>{ "eff-short-1", BuiltInList::EffShort1 },
    Choice<BuiltInList>{ "eff-short-2", BuiltInList::EffShort2 } };
constexpr std::array separatorChoices{ Choice<SeparatorKind>{ "digit", SeparatorKind::RandomDigit },
    Choice<SeparatorKind>{ "symbol", SeparatorKind::RandomSymbol } };
constexpr std::array caseChoices{ Choice<WordCase>{ "listed", WordCase::AsListed },
    Choice<WordCase>{ "lower", WordCase::Lower }, Choice<WordCase>{ "first", WordCase::FirstLetters },
    Choice<WordCase>{ "one-word", WordCase::OneWord },
    Choice<WordCase>{ "each-letter", WordCase::EachLetter } };

void sayWhatWasLeftOut(Session& session, const std::string& name, const WordList& list)
{
    if (list.duplicates > 0)
        session.say(name + ": words that were there already, left out: " + std::to_string(list.duplicates));
    if (list.isSigned)
        session.say(name + ": it is signed; the signature was not verified");
}

} // namespace

void PasswordPassphraseCommand::declare(Options& options)
{
    options.number("--words", m_words, "N", "Words of a passphrase; 6 if not said");
    options.choice("--list", m_chosen, std::span<const Choice<BuiltInList>>(listChoices),
        "The list of words; eff-long has 7776, the others 1296");
    options.text("--list-file", m_file, "FILE",
        "A list of one's own, a word a line, perhaps with dice numbers; - is standard input");
    options.text("--separator", m_separator, "TEXT", "Between the words; a hyphen if not said");
    options.choice("--random-separator", m_separatorKind,
        std::span<const Choice<SeparatorKind>>(separatorChoices), "A random digit or symbol in each gap");
    options.choice("--case", m_case, std::span<const Choice<WordCase>>(caseChoices),
        "Capitals: none but the list's, none, first letters, one word, each letter by chance");
    options.choice("--digit", m_digit, additionChoices(), "A random digit behind one word or each");
    options.choice("--symbol", m_symbol, additionChoices(), "A random symbol behind one word or each");
    m_list.declare(options);
}

Outcome<std::vector<core::crypto::Primitive>> PasswordPassphraseCommand::primitives() const
{
    return {};
}

Outcome<std::shared_ptr<const WordList>> PasswordPassphraseCommand::list(Session& session) const
{
    if (!m_file)
        return shared(m_chosen);
    if (m_chosen != BuiltInList::EffLong)
        return std::unexpected(wrongUsage("--list and --list-file name two lists; give one of them"));
    const Input input = inputOf(*m_file);
    const core::Bytes bytes = TRY(reading(readWhole(input, WordList::largestFile, session.stop())));
    WordList list = TRY(reading(named(parseWordList(core::asText(bytes)), input)));
    sayWhatWasLeftOut(session, printable(nameOf(input)), list);
    return std::make_shared<const WordList>(std::move(list));
}

Outcome<ExitCode> PasswordPassphraseCommand::run(Session& session)
{
    if (m_separator && m_separatorKind != SeparatorKind::Fixed)
        return std::unexpected(
            wrongUsage("--separator and --random-separator name two separators; give one of them"));
    PassphraseSettings settings;
    settings.words = TRY(smallNumber("--words", m_words.value_or(settings.words)));
    settings.list = TRY(list(session));
    settings.separatorKind = m_separatorKind;
    settings.separator = m_separator.value_or(settings.separator);
    settings.wordCase = m_case;
    settings.digit = m_digit;
    settings.symbol = m_symbol;
    return m_list.print(session, TRY(asked(Generator::of(settings))));
}

} // namespace cli
