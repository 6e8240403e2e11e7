// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/sample_input.h"

#include "cli/secret_input.h"

namespace cli {
namespace {

std::string upperCase(std::string text)
{
    for (char& c : text)
        c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    return text;
}

Outcome<core::SecureBytes> readLine(const std::string& file, const core::StopFlag& stop)
{
    core::SecureBytes text = TRY(reading(readSecret(file, stop)));
    stripFinalLineBreak(text);
    return text;
}

} // namespace

Outcome<core::SecureBytes> readSample(const std::string& word, const core::StopFlag& stop)
{
    if (word != "-")
        return reading(core::SecureBytes::copyOf(core::asBytes(word)));
    return readLine(word, stop);
}

SampleInput::SampleInput(const char* name, const char* what)
    : m_what(what)
    , m_placeholder(upperCase(name))
    , m_fileOption(std::string("--") + name + "-file")
{
}

void SampleInput::declare(Options& options)
{
    options.inputs(
        m_words, m_placeholder.c_str(), (m_what + ", where others may see it; - is standard input").c_str());
    options.text(
        m_fileOption.c_str(), m_file, "FILE", ("Read " + m_what + " from FILE; - is standard input").c_str());
}

bool SampleInput::usesStandardInput() const
{
    return (m_file && isStandardInput(*m_file)) || (!m_words.empty() && m_words.front() == "-");
}

Outcome<core::SecureBytes> SampleInput::read(const core::StopFlag& stop) const
{
    if (m_words.size() + (m_file ? 1 : 0) > 1)
        return std::unexpected(wrongUsage("one " + m_placeholder + " at a time"));
    if (!isGiven())
        return std::unexpected(wrongUsage("give " + m_placeholder + ", - or " + m_fileOption));
    return m_file ? readLine(*m_file, stop) : readSample(m_words.front(), stop);
}

} // namespace cli
