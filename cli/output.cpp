// SPDX-License-Identifier: Apache-2.0
#include "cli/output.h"

#include "cli/terminal.h"

namespace cli {
namespace {

constexpr std::size_t bufferSize = std::size_t{ 32 } * 1024;

} // namespace

void Output::declare(Options& options)
{
    options.text("-o,--output", m_file, "FILE", "Write the result to FILE, which must not exist yet");
    options.flag("--force", m_mayReplace, "Let -o replace an existing file");
}

Outcome<> Output::open(Session& session, core::io::Secrecy secrecy)
{
    if (!m_file || *m_file == "-") {
        m_terminal = isTerminal(Stream::Output) ? &session : nullptr;
        m_sink = std::make_unique<core::io::FileSink>(core::io::FileSink::standardOutput("standard output"));
        return {};
    }
    const auto existing = m_mayReplace ? core::io::Existing::Replace : core::io::Existing::Refuse;
    m_sink = std::make_unique<core::io::FileSink>(
        TRY(writing(core::io::FileSink::create(*m_file, secrecy, existing))));
    return {};
}

void Output::write(std::string_view text)
{
    if (m_terminal) {
        // A person wants each result when it is there; files and pipes take them by the block.
        m_buffer.append(printable(text, LineBreaks::Keep));
        m_terminal->aside([this] { flush(); });
        return;
    }
    m_buffer.append(text);
    if (m_buffer.size() >= bufferSize)
        flush();
}

void Output::flush()
{
    if (!m_error && !m_buffer.empty()) {
        if (core::Result<> written = m_sink->write(core::asBytes(m_buffer)); !written)
            m_error = std::move(written).error();
    }
    m_buffer.clear();
}

Outcome<> Output::finish()
{
    flush();
    if (m_error)
        return std::unexpected(writeFailure(*m_error));
    return writing(m_sink->commit());
}

} // namespace cli
