// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/finding.h"
#include "core/base/translatable.h"

/// What judgeTls() says.
namespace core::fetch {

inline constexpr const char* oldVersionReferences[]
    = { "RFC 8996", "RFC 9325 section 3.1.1", "ASVS 12.1.1", "CWE-326" };
inline constexpr const char* newVersionReferences[] = { "RFC 8446", "ASVS 12.1.1" };
inline constexpr const char* cipherReferences[] = { "RFC 9325 section 4.1", "ASVS 12.1.2", "CWE-327" };
inline constexpr const char* forwardSecrecyReferences[] = { "RFC 9325 section 4.1", "ASVS 12.1.2" };
inline constexpr const char* groupReferences[] = { "RFC 9325 section 4.1", "ASVS 12.1.2", "CWE-326" };
inline constexpr const char* trustReferences[] = { "RFC 5280 section 6.1", "ASVS 12.2.2", "CWE-295" };
inline constexpr const char* validityReferences[] = { "RFC 5280 section 4.1.2.5", "CWE-298" };
inline constexpr const char* nameReferences[] = { "RFC 9525 section 6", "CWE-297" };
inline constexpr const char* chainReferences[] = { "RFC 8446 section 4.4.2", "RFC 5280 section 4.2.2.1" };
inline constexpr const char* keyReferences[]
    = { "CA/B Baseline Requirements section 6.1.5", "RFC 9325 section 4.5", "CWE-326" };
inline constexpr const char* signatureReferences[]
    = { "RFC 9155", "CA/B Baseline Requirements section 7.1.3", "CWE-328" };
inline constexpr const char* lifetimeReferences[] = { "CA/B Baseline Requirements section 6.3.2" };
inline constexpr const char* comingReferences[]
    = { "CA/B Ballot SC-081v3", "CA/B Baseline Requirements section 6.3.2" };
inline constexpr const char* transparencyReferences[]
    = { "RFC 6962 section 3", "Chrome Certificate Transparency Policy" };
inline constexpr const char* stapleReferences[] = { "RFC 6066 section 8", "RFC 6960", "ASVS 12.1.4" };
inline constexpr const char* mustStapleReferences[] = { "RFC 7633", "ASVS 12.1.4" };
inline constexpr const char* revocationReferences[] = { "RFC 6960", "CWE-299" };

inline constexpr FindingKind oldVersionUsed{
    .id = "tls-version-old-used",
    .severity = Severity::High,
    .words = TRANSLATABLE("core::fetch", "The connection uses %1"),
    .why = TRANSLATABLE("core::fetch",
        "Nothing newer could be agreed on. This version was retired because its hashes and ciphers "
        "can be attacked, and current browsers refuse it."),
    .fix = TRANSLATABLE("core::fetch", "Offer TLS 1.2 and TLS 1.3, and switch older versions off."),
    .references = oldVersionReferences,
};
inline constexpr FindingKind oldVersionOffered{
    .id = "tls-version-old",
    .severity = Severity::Medium,
    .words = TRANSLATABLE("core::fetch", "%1 is still offered"),
    .why = TRANSLATABLE("core::fetch",
        "It was retired in 2021: its hashes and ciphers can be attacked. No current browser needs "
        "it, and what is offered can be forced upon a client that still takes it."),
    .fix = TRANSLATABLE("core::fetch", "Switch it off, and keep TLS 1.2 and TLS 1.3."),
    .references = oldVersionReferences,
};
inline constexpr FindingKind newVersionMissing{
    .id = "tls-version-13-missing",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::fetch", "TLS 1.3 is not offered"),
    .why = TRANSLATABLE("core::fetch",
        "It connects a round trip sooner, hides the certificate from eavesdroppers and leaves no "
        "weak cipher to choose."),
    .fix = TRANSLATABLE("core::fetch", "Switch TLS 1.3 on; it needs no other certificate."),
    .references = newVersionReferences,
};
inline constexpr FindingKind cipherUnprotected{
    .id = "tls-cipher-unprotected",
    .severity = Severity::Critical,
    .words = TRANSLATABLE("core::fetch", "The server chooses %1"),
    .why = TRANSLATABLE("core::fetch",
        "This cipher suite does not encrypt, does not prove who the server is, or uses a key that "
        "anybody can guess."),
    .fix
    = TRANSLATABLE("core::fetch", "Offer suites with AES-GCM or ChaCha20-Poly1305 and ephemeral keys only."),
    .references = cipherReferences,
};
inline constexpr FindingKind cipherBroken{
    .id = "tls-cipher-broken",
    .severity = Severity::High,
    .words = TRANSLATABLE("core::fetch", "The server chooses %1"),
    .why = TRANSLATABLE("core::fetch",
        "The cipher in it is broken: parts of what is sent, such as cookies, can be recovered by "
        "those who record enough of it."),
    .fix
    = TRANSLATABLE("core::fetch", "Offer suites with AES-GCM or ChaCha20-Poly1305 and ephemeral keys only."),
    .references = cipherReferences,
};
inline constexpr FindingKind cipherWithoutForwardSecrecy{
    .id = "tls-cipher-no-forward-secrecy",
    .severity = Severity::Medium,
    .words = TRANSLATABLE("core::fetch", "The server chooses %1, without forward secrecy"),
    .why = TRANSLATABLE("core::fetch",
        "Whoever gets the server's key one day can decrypt everything that was recorded until then."),
    .fix = TRANSLATABLE(
        "core::fetch", "Put suites with ECDHE first, and leave out those that begin with TLS_RSA."),
    .references = forwardSecrecyReferences,
};
inline constexpr FindingKind cipherCbc{
    .id = "tls-cipher-cbc",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::fetch", "The server chooses %1"),
    .why = TRANSLATABLE("core::fetch",
        "In CBC mode the encryption is checked after the padding; several attacks made use of the "
        "time that takes, and each needed mending anew."),
    .fix = TRANSLATABLE("core::fetch", "Put suites with AES-GCM or ChaCha20-Poly1305 first."),
    .references = cipherReferences,
};
inline constexpr FindingKind groupWeak{
    .id = "tls-group-weak",
    .severity = Severity::Medium,
    .words = TRANSLATABLE("core::fetch", "Keys are agreed on with %1"),
    .why = TRANSLATABLE("core::fetch",
        "Finite fields of less than 2048 bits can be broken with great effort, once for all servers "
        "that share one."),
    .fix = TRANSLATABLE("core::fetch", "Use X25519 or P-256, or a field of at least 2048 bits."),
    .references = groupReferences,
};
inline constexpr FindingKind expired{
    .id = "certificate-expired",
    .severity = Severity::High,
    .words = TRANSLATABLE("core::fetch", "The certificate expired on %1"),
    .why = TRANSLATABLE("core::fetch",
        "Browsers warn visitors away, and programs refuse to connect. People learn to click warnings "
        "away, the real ones too."),
    .fix = TRANSLATABLE("core::fetch", "Renew the certificate, and let a program do so from now on."),
    .references = validityReferences,
};
inline constexpr FindingKind notYetValid{
    .id = "certificate-not-yet-valid",
    .severity = Severity::High,
    .words = TRANSLATABLE("core::fetch", "The certificate is valid only from %1"),
    .why = TRANSLATABLE("core::fetch",
        "Browsers warn visitors away until then. Often the clock of the server that made it is "
        "wrong, or that of this computer."),
    .fix = TRANSLATABLE("core::fetch", "Check the clocks, or have the certificate issued anew."),
    .references = validityReferences,
};
inline constexpr FindingKind expiresSoon{
    .id = "certificate-expires-soon",
    .severity = Severity::Medium,
    .words = TRANSLATABLE("core::fetch", "The certificate expires on %1"),
    .why = TRANSLATABLE("core::fetch",
        "That is very soon for a certificate of this lifetime; what renews it should have done so by "
        "now."),
    .fix
    = TRANSLATABLE("core::fetch", "Renew the certificate, and find out why that did not happen by itself."),
    .references = validityReferences,
};
inline constexpr FindingKind expiresWithinMonth{
    .id = "certificate-expires",
    .severity = Severity::Info,
    .words = TRANSLATABLE("core::fetch", "The certificate expires on %1"),
    .why = TRANSLATABLE("core::fetch", "Renewal is due."),
    .fix = TRANSLATABLE("core::fetch", "Renew the certificate."),
    .references = validityReferences,
};
inline constexpr FindingKind wrongName{
    .id = "certificate-wrong-name",
    .severity = Severity::High,
    .words = TRANSLATABLE("core::fetch", "The certificate is for other hosts: %1"),
    .why = TRANSLATABLE("core::fetch",
        "It proves that the server is somebody, but not that it is the one that was asked for. "
        "Browsers warn visitors away."),
    .fix = TRANSLATABLE("core::fetch", "Install a certificate whose alternative names hold this host."),
    .references = nameReferences,
};
inline constexpr FindingKind withoutNames{
    .id = "certificate-without-names",
    .severity = Severity::High,
    .words = TRANSLATABLE("core::fetch", "The certificate names no host"),
    .why = TRANSLATABLE("core::fetch",
        "Browsers look at the subject alternative names alone, and a common name counts for nothing "
        "since 2017."),
    .fix = TRANSLATABLE("core::fetch", "Install a certificate whose alternative names hold this host."),
    .references = nameReferences,
};
inline constexpr FindingKind selfSigned{
    .id = "certificate-self-signed",
    .severity = Severity::High,
    .words = TRANSLATABLE("core::fetch", "The certificate is self-signed"),
    .why = TRANSLATABLE("core::fetch",
        "Anybody can make one with the same names, so that it tells nobody apart who sits in "
        "between."),
    .fix = TRANSLATABLE(
        "core::fetch", "Have it issued by an authority that your visitors trust, or give them yours."),
    .references = trustReferences,
};
inline constexpr FindingKind unknownAuthority{
    .id = "certificate-unknown-authority",
    .severity = Severity::High,
    .words = TRANSLATABLE("core::fetch", "This system does not trust the issuer %1"),
    .why = TRANSLATABLE("core::fetch",
        "Nobody whom this system trusts vouches for the certificate. That is as it should be for an "
        "authority of your own, as long as it is given along."),
    .fix = TRANSLATABLE("core::fetch",
        "Use a certificate of a public authority, or give the certificate of your own authority "
        "along."),
    .references = trustReferences,
};
inline constexpr FindingKind chainIncomplete{
    .id = "certificate-chain-incomplete",
    .severity = Severity::Medium,
    .words = TRANSLATABLE("core::fetch", "The server does not send the certificate of %1"),
    .why = TRANSLATABLE("core::fetch",
        "Some browsers fetch what is missing, or have seen it elsewhere; other programs fail. So it "
        "works for some and not for others."),
    .fix = TRANSLATABLE("core::fetch",
        "Send the intermediate certificates after the server's own; authorities offer the file as "
        "full chain."),
    .references = chainReferences,
};
inline constexpr FindingKind revoked{
    .id = "certificate-revoked",
    .severity = Severity::Critical,
    .words = TRANSLATABLE("core::fetch", "The certificate was revoked"),
    .why = TRANSLATABLE("core::fetch",
        "Its authority has withdrawn it, as when the key was stolen: somebody else may be able to "
        "pose as this server."),
    .fix = TRANSLATABLE("core::fetch", "Make a new key, and have a new certificate issued."),
    .references = revocationReferences,
};
inline constexpr FindingKind signatureWeak{
    .id = "certificate-signature-weak",
    .severity = Severity::High,
    .words = TRANSLATABLE("core::fetch", "A certificate is signed over %1"),
    .why = TRANSLATABLE("core::fetch",
        "Two certificates with the same value of this hash can be made, and so a false one with a "
        "true signature. Browsers refuse it."),
    .fix = TRANSLATABLE("core::fetch", "Have the certificate issued anew, signed over SHA-256 or better."),
    .references = signatureReferences,
};
inline constexpr FindingKind keyWeak{
    .id = "certificate-key-weak",
    .severity = Severity::High,
    .words = TRANSLATABLE("core::fetch", "The key of a certificate is short: %1"),
    .why = TRANSLATABLE("core::fetch",
        "Keys of this size are within reach of those who can spend enough; then they pose as the "
        "server."),
    .fix = TRANSLATABLE("core::fetch", "Make a new key: P-256, or RSA with at least 2048 bits."),
    .references = keyReferences,
};
inline constexpr FindingKind signatureBad{
    .id = "certificate-signature-bad",
    .severity = Severity::Critical,
    .words = TRANSLATABLE("core::fetch", "The signature of the certificate is wrong"),
    .why = TRANSLATABLE(
        "core::fetch", "It was changed after it was issued, or another key than its issuer's signed it."),
    .fix = TRANSLATABLE("core::fetch", "Install the certificate as the authority gave it."),
    .references = trustReferences,
};
inline constexpr FindingKind notForServers{
    .id = "certificate-not-for-servers",
    .severity = Severity::High,
    .words = TRANSLATABLE("core::fetch", "The certificate is not meant for servers"),
    .why = TRANSLATABLE(
        "core::fetch", "Its key usage or extended key usage allows other things only, such as signing mail."),
    .fix = TRANSLATABLE("core::fetch", "Have it issued with the extended key usage serverAuth."),
    .references = trustReferences,
};
inline constexpr FindingKind issuerNotAllowed{
    .id = "certificate-issuer-not-allowed",
    .severity = Severity::High,
    .words = TRANSLATABLE("core::fetch", "%1 was not allowed to issue the certificate"),
    .why = TRANSLATABLE("core::fetch",
        "The issuer is no authority, or its own certificate limits it to other names or to fewer "
        "levels."),
    .fix = TRANSLATABLE("core::fetch", "Have it issued by an authority that may."),
    .references = trustReferences,
};
inline constexpr FindingKind notTrusted{
    .id = "certificate-not-trusted",
    .severity = Severity::High,
    .words = TRANSLATABLE("core::fetch", "The certificate does not pass the checks of the TLS library"),
    .why = TRANSLATABLE(
        "core::fetch", "It, or one that it relies on, is malformed or breaks a rule of certificates."),
    .fix = TRANSLATABLE("core::fetch", "Have it issued anew."),
    .references = trustReferences,
};
inline constexpr FindingKind lifetimeLong{
    .id = "certificate-lifetime-long",
    .severity = Severity::Medium,
    .words = TRANSLATABLE("core::fetch", "The certificate is valid for %1 days"),
    .why = TRANSLATABLE("core::fetch",
        "That is longer than public authorities were allowed when it was issued; browsers refuse it."),
    .fix = TRANSLATABLE("core::fetch", "Have it issued anew, for a shorter time."),
    .references = lifetimeReferences,
};
inline constexpr FindingKind lifetimeShrinks{
    .id = "certificate-lifetime-shrinks",
    .severity = Severity::Info,
    .words = TRANSLATABLE("core::fetch", "The certificate is valid for %1 days"),
    .why = TRANSLATABLE("core::fetch",
        "Public authorities may issue for 200 days since 15 March 2026, for 100 days from 15 March "
        "2027 and for 47 days from 15 March 2029: its successors will not last that long."),
    .fix = TRANSLATABLE("core::fetch", "Let a program renew it."),
    .references = comingReferences,
};
inline constexpr FindingKind withoutTimestamps{
    .id = "certificate-without-timestamps",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::fetch", "The certificate holds no proof of being in a public log"),
    .why = TRANSLATABLE("core::fetch",
        "Browsers refuse public certificates without such timestamps. The server may send them in "
        "another way, which cannot be seen here."),
    .fix = TRANSLATABLE("core::fetch", "Have it issued by an authority that logs its certificates."),
    .references = transparencyReferences,
};
inline constexpr FindingKind stapleMissing{
    .id = "certificate-staple-missing",
    .severity = Severity::Medium,
    .words = TRANSLATABLE("core::fetch", "The certificate demands a staple, and the server sends none"),
    .why = TRANSLATABLE("core::fetch",
        "It says that it is only valid together with a fresh word of its authority; some clients "
        "refuse it otherwise."),
    .fix = TRANSLATABLE(
        "core::fetch", "Switch OCSP stapling on, or have the certificate issued without that demand."),
    .references = mustStapleReferences,
};
inline constexpr FindingKind stapleStale{
    .id = "tls-staple-stale",
    .severity = Severity::Medium,
    .words
    = TRANSLATABLE("core::fetch", "The word of the authority that the server sends along is out of date"),
    .why = TRANSLATABLE("core::fetch",
        "Clients that look at it do not connect. The server has not been able to fetch a fresh one."),
    .fix
    = TRANSLATABLE("core::fetch", "Let the server reach its authority's OCSP address, and check its clock."),
    .references = stapleReferences,
};
inline constexpr FindingKind stapleInvalid{
    .id = "tls-staple-invalid",
    .severity = Severity::Medium,
    .words
    = TRANSLATABLE("core::fetch", "The word of the authority that the server sends along cannot be believed"),
    .why = TRANSLATABLE("core::fetch",
        "It is malformed, is about another certificate, or was not signed by whom it should be."),
    .fix = TRANSLATABLE(
        "core::fetch", "Check which certificate and issuer the server's OCSP stapling is set up for."),
    .references = stapleReferences,
};

} // namespace core::fetch
