// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/crypto/aead.h"
#include "core/crypto/digest.h"
#include "core/crypto/known_answers.h"

#include <span>
#include <vector>

namespace core::crypto {

const char* nameOf(KeyedFunction function);
const char* nameOf(const Primitive& primitive);

/// Every primitive of this folder, digests first.
std::vector<Primitive> allPrimitives();

/// Compares what the libraries compute with the table; the first that differs is a SelfTestFailed with its
/// name. Another table than knownAnswers() is for proving that a difference is found.
Result<> selfTest(
    std::span<const Primitive> primitives, std::span<const KnownAnswer> answers = knownAnswers());

enum class SelfTestOutcome : std::uint8_t { Passed, Failed, Unavailable };

struct SelfTestReport {
    Primitive primitive;
    SelfTestOutcome outcome;
};

/// All primitives, whatever fails.
std::vector<SelfTestReport> selfTestAll(std::span<const KnownAnswer> answers = knownAnswers());

} // namespace core::crypto
