// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/audit.h"

#include <QByteArray>

#include <string>
#include <vector>

namespace tests {

/// Reads and judges; the test ends where the text cannot be read.
core::http::Audit audited(const QByteArray& text, const core::http::AuditOptions& options = {},
    const std::string& url = "https://example.com/");

struct Sample {
    const char* name;
    QByteArray text;
};

/// Responses as servers send them unless told otherwise, and as some well-known kinds of sites do.
const std::vector<Sample>& sampleResponses();

} // namespace tests
