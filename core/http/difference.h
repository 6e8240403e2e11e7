// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/audit.h"

namespace core::http {

struct FieldDifference {
    enum class Kind : std::uint8_t { Same, Changed, OnlyLeft, OnlyRight };
    Kind kind;
    std::string name; ///< in lower case
    std::vector<std::string> left; ///< all values of that name
    std::vector<std::string> right;
};

struct FindingDifference {
    FieldDifference::Kind kind;
    const HeaderFinding* left = nullptr;
    const HeaderFinding* right = nullptr;
};

struct TestDifference {
    const observatory::TestResult* left = nullptr;
    const observatory::TestResult* right = nullptr;
};

/// Points into the audits: they must outlive it.
struct Difference {
    std::vector<FieldDifference> fields; ///< in the order of the left, then what only the right has
    std::vector<FindingDifference> findings; ///< equal where kind, subject and value are
    std::vector<TestDifference> tests;
};
Difference compare(const Audit& left, const Audit& right);

} // namespace core::http
