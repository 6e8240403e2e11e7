// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/header_lines.h"
#include "core/http/message.h"

// Private to the readers of pasted text.

namespace core::http {

/// Takes the body of a message off the lines: as Content-Length says where that fits, as chunks where the
/// text has them, else up to the next message. A body that is compressed is of no use, and left out.
class BodyReader {
public:
    explicit BodyReader(std::size_t textSize)
        : m_budget(textSize * 2)
    {
    }

    std::optional<std::string> take(LineReader& lines, const Response& response);

private:
    std::optional<std::string> takeChunks(LineReader& lines);

    /// Bytes of chunks that may be looked at in vain: a hostile text could have each response begin chunks
    /// that fail at the end.
    std::size_t m_budget;
};

/// Whether a line begins a response or a request: its next line counts, too.
bool beginsMessage(const Line& line, const LineReader& after);

} // namespace core::http
