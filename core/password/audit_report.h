// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/password/audit.h"

#include <string>

namespace core::password {

// The machine's forms of a report and a page to hand on, in English. None holds a password, or what would
// name one to somebody with the public lists of words: see AuditedPassword. What the passwords are for is in
// it only with Labels::Keep.

/// `{"format","minimum_score","summary":{…},"passwords":[{"line","length","score",
/// "guesses_log10_at_least","patterns","times_leaked_at_least","refused_by","reuse_group","similar_group"}]}`.
std::string auditJson(const PasswordAudit& audit);
/// A heading, and one line of csvCell()s for each password.
std::string auditCsv(const PasswordAudit& audit);
/// The summary, and a table of the passwords that something is said of; the others are counted only.
std::string auditMarkdown(const PasswordAudit& audit);

/// The standards that refuse it, and "own-policy".
std::vector<std::string> refusersOf(const AuditedPassword& password);
/// "dictionary", "date"; brute force, the lack of a pattern, is left out beside others.
std::vector<std::string> patternsOf(const AuditedPassword& password);

} // namespace core::password
