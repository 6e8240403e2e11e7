// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/answers.h"

// Private to the readers of pasted text.

namespace core::http {

/// Names and values as tools show them: what they say of the request and the status among the fields.
class PastedFields {
public:
    /// A heading such as "Response Headers (1.2 kB)"; what follows belongs there.
    bool takeHeading(std::string_view line);
    /// "Request URL", ":status", or a field of the request: what is no field of the response.
    bool takeRemark(std::string_view name, std::string_view value);
    Result<> take(std::string_view name, std::string_view value, Place place);
    /// A line as it is.
    Result<> take(const Line& line);

    HeadReader& head() { return m_head; }
    bool isEmpty() const { return m_head.response().fields.empty(); }
    Answer answer();

private:
    enum class Section : std::uint8_t { None, Summary, Request, Response, Other };

    void takeStatus(std::string_view value);

    HeadReader m_head;
    Section m_section = Section::None;
    Request m_request;
    std::string m_url;
    std::string m_scheme;
    std::string m_path;
    int m_status = 0;
    std::string m_reason;
};

/// A row of a browser tool's summary: "Status Code".
bool isSummaryName(std::string_view name);
/// Whether it is the name of a field that many responses have.
bool isCommonName(std::string_view name);

} // namespace core::http
