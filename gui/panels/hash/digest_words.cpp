// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/hash/digest_words.h"

#include "gui/text/convert.h"

#include <QCoreApplication>

namespace gui::hash {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(gui::hash::Digest)
};

constexpr WrittenForm forms[] = {
    { core::hash::DigestFormat::Hex, "hex", "hex" },
    { core::hash::DigestFormat::UpperHex, "HEX", "HEX" },
    { core::hash::DigestFormat::Base64, "base64", "Base64" },
    { core::hash::DigestFormat::Base64Url, "base64url", "Base64url" },
    { core::hash::DigestFormat::Sri, "sri", "SRI" },
    { core::hash::DigestFormat::Oci, "oci", "OCI" },
    { core::hash::DigestFormat::Multihash, "multihash", "multihash" },
};

} // namespace

QString algorithmName(core::hash::Algorithm algorithm)
{
    return QString::fromLatin1(core::crypto::nameOf(algorithm));
}

QString remarkOn(core::hash::Algorithm algorithm)
{
    const core::hash::AlgorithmTraits& traits = core::hash::traitsOf(algorithm);
    switch (traits.fitness) {
    case core::hash::Fitness::Security:
        return Words::tr("Fit for security");
    case core::hash::Fitness::AccidentsOnly:
        return Words::tr("Finds accidents only");
    case core::hash::Fitness::Broken:
        return Words::tr("Broken since %1").arg(traits.brokenSince);
    }
    std::unreachable();
}

Tone toneOf(core::hash::Algorithm algorithm)
{
    switch (core::hash::traitsOf(algorithm).fitness) {
    case core::hash::Fitness::Security:
        return Tone::Muted;
    case core::hash::Fitness::AccidentsOnly:
        return Tone::Caution;
    case core::hash::Fitness::Broken:
        return Tone::Danger;
    }
    std::unreachable();
}

QString weaknessOf(core::hash::Algorithm algorithm)
{
    const core::hash::AlgorithmTraits& traits = core::hash::traitsOf(algorithm);
    switch (traits.fitness) {
    case core::hash::Fitness::Security:
        return {};
    case core::hash::Fitness::AccidentsOnly:
        return Words::tr("%1 finds accidents only: it does not protect against a forged file")
            .arg(algorithmName(algorithm));
    case core::hash::Fitness::Broken:
        return Words::tr("%1 is broken since %2: it does not protect against a forged file")
            .arg(algorithmName(algorithm))
            .arg(traits.brokenSince);
    }
    std::unreachable();
}

std::span<const WrittenForm> writtenForms()
{
    return forms;
}

WrittenDigest writeDigest(
    core::hash::DigestFormat format, core::hash::Algorithm algorithm, core::ByteView digest)
{
    if (const core::Result<std::string> text = core::hash::formatDigest(format, algorithm, digest))
        return { .text = fromUtf8(*text), .isWritten = true };
    return { .text = Words::tr("%1 has no name in this format").arg(algorithmName(algorithm)),
        .isWritten = false };
}

} // namespace gui::hash
