// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/base/secure_bytes.h"
#include "core/base/text_encoding.h"
#include "core/hash/comparison.h"

#include <string_view>

namespace gui::hash {

enum class TextPurpose : std::uint8_t { Digest, Hmac };

/// What is to be computed of a text.
struct TextQuestion {
    core::TextEncoding encoding = core::TextEncoding::Utf8;
    core::Newlines newlines = core::Newlines::AsTyped;
    TextPurpose purpose = TextPurpose::Digest;
    std::vector<core::hash::Wanted> wanted;
};

struct TextAnswer {
    core::TextCount count;
    std::vector<core::hash::ComputedDigest> digests;
};

/// `key` is for HMAC only.
core::Result<TextAnswer> hashText(std::string_view utf8, const TextQuestion& question,
    const core::SecureBytes& key, const core::Progress& progress = {});

} // namespace gui::hash
