// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core::http {

/// The hash functions of Subresource Integrity, the weakest first.
enum class IntegrityAlgorithm : std::uint8_t { Sha256, Sha384, Sha512 };

/// A word of an integrity attribute: "sha384-…", perhaps with "?options".
struct IntegrityWord {
    enum class Flaw : std::uint8_t {
        None,
        NoHyphen,
        UnknownAlgorithm,
        UrlAlphabet, ///< '-' and '_' of base64url: some browsers take it, the specification does not
        IllegalByte,
        WrongLength, ///< nothing can match it: browsers block what is loaded
    };
    std::string text; ///< as written
    std::optional<IntegrityAlgorithm> algorithm{};
    Flaw flaw = Flaw::None;
    std::string value{}; ///< base64, as written
    std::size_t offset = 0; ///< in the attribute's value
};

/// The words of an integrity attribute in their order, those that browsers ignore included.
std::vector<IntegrityWord> parseIntegrity(std::string_view attribute);

/// "sha384-oqVuAf…": what an element that loads this content carries.
Result<std::string> integrityOf(ByteView content, IntegrityAlgorithm algorithm = IntegrityAlgorithm::Sha384);

} // namespace core::http
