// SPDX-License-Identifier: Apache-2.0
#include "core/fetch/tls.h"

#include "core/base/translatable.h"

#include <utility>

namespace core::fetch {

const char* nameOf(TlsVersion version)
{
    switch (version) {
    case TlsVersion::Tls10:
        return "TLS 1.0";
    case TlsVersion::Tls11:
        return "TLS 1.1";
    case TlsVersion::Tls12:
        return "TLS 1.2";
    case TlsVersion::Tls13:
        return "TLS 1.3";
    }
    std::unreachable();
}

const char* messageOf(TrustProblem problem)
{
    switch (problem) {
    case TrustProblem::SelfSigned:
        return TRANSLATABLE("core::fetch", "it vouches for itself (self-signed)");
    case TrustProblem::UnknownAuthority:
        return TRANSLATABLE("core::fetch", "this system does not know who issued it");
    case TrustProblem::IncompleteChain:
        return TRANSLATABLE("core::fetch", "the server does not send an intermediate certificate");
    case TrustProblem::Expired:
        return TRANSLATABLE("core::fetch", "it has expired");
    case TrustProblem::NotYetValid:
        return TRANSLATABLE("core::fetch", "it is not valid yet");
    case TrustProblem::WrongName:
        return TRANSLATABLE("core::fetch", "it is for another host");
    case TrustProblem::Revoked:
        return TRANSLATABLE("core::fetch", "it was revoked");
    case TrustProblem::WeakSignature:
        return TRANSLATABLE("core::fetch", "its signature can be forged");
    case TrustProblem::WeakKey:
        return TRANSLATABLE("core::fetch", "its key is too short");
    case TrustProblem::BadSignature:
        return TRANSLATABLE("core::fetch", "its signature is wrong");
    case TrustProblem::NotForServers:
        return TRANSLATABLE("core::fetch", "it is not meant for servers");
    case TrustProblem::IssuerNotAllowed:
        return TRANSLATABLE("core::fetch", "its issuer was not allowed to issue it");
    case TrustProblem::Other:
        return TRANSLATABLE("core::fetch", "it does not pass the checks of the TLS library");
    }
    std::unreachable();
}

const char* idOf(TrustProblem problem)
{
    switch (problem) {
    case TrustProblem::SelfSigned:
        return "self-signed";
    case TrustProblem::UnknownAuthority:
        return "unknown-authority";
    case TrustProblem::IncompleteChain:
        return "incomplete-chain";
    case TrustProblem::Expired:
        return "expired";
    case TrustProblem::NotYetValid:
        return "not-yet-valid";
    case TrustProblem::WrongName:
        return "wrong-name";
    case TrustProblem::Revoked:
        return "revoked";
    case TrustProblem::WeakSignature:
        return "weak-signature";
    case TrustProblem::WeakKey:
        return "weak-key";
    case TrustProblem::BadSignature:
        return "bad-signature";
    case TrustProblem::NotForServers:
        return "not-for-servers";
    case TrustProblem::IssuerNotAllowed:
        return "issuer-not-allowed";
    case TrustProblem::Other:
        return "other";
    }
    std::unreachable();
}

const char* idOf(TlsVersion version)
{
    switch (version) {
    case TlsVersion::Tls10:
        return "tls1.0";
    case TlsVersion::Tls11:
        return "tls1.1";
    case TlsVersion::Tls12:
        return "tls1.2";
    case TlsVersion::Tls13:
        return "tls1.3";
    }
    std::unreachable();
}

const char* idOf(Probe probe)
{
    switch (probe) {
    case Probe::Offered:
        return "offered";
    case Probe::NotOffered:
        return "not-offered";
    case Probe::NotProbed:
        return "not-probed";
    }
    std::unreachable();
}

const char* idOf(Tls::Staple staple)
{
    switch (staple) {
    case Tls::Staple::Unknown:
        return "unknown";
    case Tls::Staple::None:
        return "none";
    case Tls::Staple::Good:
        return "good";
    case Tls::Staple::Revoked:
        return "revoked";
    case Tls::Staple::Stale:
        return "stale";
    case Tls::Staple::Invalid:
        return "invalid";
    }
    std::unreachable();
}

const char* idOf(MozillaProfile profile)
{
    switch (profile) {
    case MozillaProfile::Modern:
        return "modern";
    case MozillaProfile::Intermediate:
        return "intermediate";
    case MozillaProfile::Old:
        return "old";
    }
    std::unreachable();
}

} // namespace core::fetch
