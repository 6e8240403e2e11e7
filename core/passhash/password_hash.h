// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/finding.h"
#include "core/passhash/format.h"
#include "core/passhash/scheme.h"

#include <optional>
#include <string>
#include <vector>

namespace core::passhash {

/// What a piece of a hash is, for the colour that it is shown in.
enum class Part : std::uint8_t { User, Prefix, Parameter, Salt, Digest };

struct Field {
    Part part;
    const char* name; ///< translatable, in the context core::passhash
    std::size_t offset; ///< in the text that was read
    std::size_t size;
    std::string value; ///< decoded: a number, text, or bytes in hex
};

/// A password hash as it was read: its kind, its pieces, and what must be computed to verify it.
struct PasswordHash {
    Format format;
    Container container = Container::None;
    std::string text; ///< without the line and the white space around it
    std::size_t offset = 0; ///< of `text` in what was read
    std::optional<std::string> user{}; ///< of the line
    std::vector<Field> fields{};
    std::vector<Finding> remarks{}; ///< on how it is written
    Scheme scheme{};
    int certainty = 100; ///< 1 to 100
    const char* why = ""; ///< translatable: what speaks for this kind
};

/// As it is spoken of: "Argon2id", "PBKDF2 of Django with SHA-256". Not translated.
std::string nameOf(const PasswordHash& hash);
std::optional<int> hashcatModeOf(const PasswordHash& hash);
/// Empty where John the Ripper has no name for it.
std::string johnNameOf(const PasswordHash& hash);

} // namespace core::passhash
