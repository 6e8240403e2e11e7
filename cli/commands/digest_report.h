// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/inputs.h"
#include "cli/output.h"
#include "cli/session.h"
#include "core/hash/digest_format.h"
#include "core/hash/multi_digest.h"

namespace cli {

/// How `hash` and `hmac` write what they computed.
enum class DigestStyle : std::uint8_t {
    Hex,
    UpperHex,
    Base64,
    Base64Url,
    Sri,
    Oci,
    Multihash,
    BsdTag,
    Sfv,
    Hashdeep
};

struct DigestLayout {
    std::vector<core::hash::Algorithm> algorithms; ///< in the order of the digests
    DigestStyle style = DigestStyle::Hex;
    bool isBare = false; ///< the digest alone, without a name
    const char* tagPrefix = ""; ///< "HMAC-"
};

/// Why an algorithm that is not fit for security does not protect.
std::string weaknessOf(core::hash::Algorithm algorithm);

/// Of an input that could not be opened: a folder may be entered.
Failure openFailure(const core::Error& error);

/// -a, --format, --tag and --bare, the same in both commands.
class DigestOptions {
public:
    void declare(Options& options);
    /// Whether the way of writing was given: --format, --tag or --bare.
    bool hasStyle() const { return m_style != DigestStyle::Hex || m_wantsTags || m_isBare; }
    bool hasAlgorithm() const { return !m_algorithms.empty(); }
    /// Refuses unknown algorithms and those that the format has no name for; `all` are those that are
    /// offered.
    Outcome<DigestLayout> layout(bool (*isOffered)(core::hash::Algorithm) = nullptr) const;
    /// The one that -a names, if it was given; refuses several.
    Outcome<std::optional<core::hash::Algorithm>> onlyAlgorithm() const;

private:
    std::vector<std::string> m_algorithms;
    DigestStyle m_style = DigestStyle::Hex;
    bool m_wantsTags = false;
    bool m_isBare = false;
};

using Compute = std::function<core::Result<core::hash::Digests>(core::io::Source&, const core::Progress&)>;

/// Computes all inputs in parallel and writes them in order, as lines or as one JSON array.
Outcome<ExitCode> reportDigests(Session& session, Output& output, const std::vector<Input>& inputs,
    const DigestLayout& layout, const Compute& compute);

} // namespace cli
