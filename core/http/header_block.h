// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/header_lines.h"
#include "core/http/header_text.h"

// Private to the readers of pasted text.

namespace core::http {

struct StatusLine {
    std::string version;
    int status = 0;
    std::string reason{};
    bool isDamaged = false;
};
/// Nothing where the line does not begin with "HTTP/".
std::optional<StatusLine> readStatusLine(std::string_view line);

struct RequestLine {
    std::string method;
    std::string target;
    std::string version;
};
std::optional<RequestLine> readRequestLine(std::string_view line);

/// The fields of one head, line by line, and what is wrong with them.
class HeadReader {
public:
    /// A status line or a field line; a line that begins with white space goes on with the one before.
    Result<> read(const Line& line);
    /// A field whose line was no field line.
    Result<> add(Field field);

    bool isEmpty() const { return m_response.fields.empty() && m_response.version.empty(); }
    const Response& response() const { return m_response; }
    HeaderBlock take();

private:
    Result<> readField(const Line& line);
    Result<> fold(const Line& line);
    void readStatus(const Line& line, StatusLine status);
    void checkValue(const Line& line, std::string_view value, std::optional<std::size_t> field);
    void note(Irregularity::Kind kind, Place place, std::optional<std::size_t> field = {});

    Response m_response;
    std::vector<Irregularity> m_irregularities;
    std::vector<Place> m_bareLineFeeds;
    bool m_hasCrLf = false;
    bool m_mayFold = false;
};

} // namespace core::http
