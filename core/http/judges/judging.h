// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/translatable.h"
#include "core/http/judges/judge.h"

#include <string>
#include <string_view>
#include <vector>

/// What the judges have in common.
namespace core::http::judges {

/// On a field of the judged response; `part` is a view into its value, or empty for all of it.
HeaderFinding findingAt(const Case& it, const FindingKind& kind, const Field& field,
    std::string_view part = {}, std::vector<Change> fix = {});
/// Without a place: of a header that is missing, or of something elsewhere.
HeaderFinding findingOn(const FindingKind& kind, std::string_view header, std::vector<Change> fix = {});

/// Of each kind the first fifty of what was found since there were `before`: a field of a megabyte can be
/// wrong in a hundred thousand places, and the next would tell nothing new.
void limitRepetitions(HeaderFindings& findings, std::size_t before);

Change setting(std::string_view header, std::string value);
Change removing(std::string_view header);
/// Only this one of several.
Change removing(const Case& it, const Field& field);

/// One of the values that commas part, as the Fetch standard's "get, decode, and split" has it: commas in
/// quotes part nothing, and an empty value is one.
struct Member {
    const Field* field;
    std::string_view text; ///< trimmed; a view into the field's value
};
std::vector<Member> membersOf(const Response& response, std::string_view header);
/// The same of one text.
std::vector<std::string_view> commaSeparated(std::string_view text);

/// All fields of a name as one text, as structured fields are parsed, and the way back.
class JoinedFields {
public:
    explicit JoinedFields(std::vector<const Field*> fields);

    bool isEmpty() const { return m_fields.empty(); }
    std::size_t count() const { return m_fields.size(); }
    const std::string& text() const { return m_text; }
    const Field& fieldAt(std::size_t offset) const;
    /// What stands there in the field's value; empty where that is behind its end.
    std::string_view partAt(std::size_t offset, std::size_t size) const;
    /// From there to the next white space, comma or semicolon.
    std::string_view wordAt(std::size_t offset) const;

private:
    std::size_t indexAt(std::size_t offset) const;

    std::vector<const Field*> m_fields;
    std::vector<std::size_t> m_begins;
    std::string m_text;
};

/// The member's text without white space and quotes of any kind around it, in lower case.
std::string bareWord(std::string_view text);

/// The security header that was probably meant by a name that is none: "Referer-Policy"; empty where the
/// name is nobody's misspelling.
std::string_view meantName(std::string_view name);
/// Whether the response has the header under a misspelled name only; its absence is then no news.
bool isMisspelled(const Response& response, std::string_view header);

} // namespace core::http::judges
