// SPDX-License-Identifier: Apache-2.0
#include "core/passhash/grade_kinds.h"

#include "core/base/translatable.h"

namespace core::passhash {
namespace {

constexpr const char* owasp[] = { "OWASP Password Storage", "ASVS 11.4.2" };
constexpr const char* nist[] = { "NIST SP 800-63B-4 3.1.1.2" };
constexpr const char* unsalted[] = { "CWE-759", "OWASP Password Storage" };
constexpr const char* weakHash[] = { "CWE-916", "OWASP Password Storage" };
constexpr const char* plain[] = { "CWE-256" };
constexpr const char* rfc9106[] = { "RFC 9106 section 4" };

constexpr const char* useArgon2 = TRANSLATABLE("core::passhash",
    "Hash it anew with Argon2id (19 MiB, 2 passes, 1 lane) at the next login; until then, wrap this hash in "
    "Argon2id.");
constexpr const char* raiseAtLogin
    = TRANSLATABLE("core::passhash", "Raise the parameters and hash the password anew at the next login.");

} // namespace

constexpr FindingKind plainText{
    .id = "passhash-plain-text",
    .severity = Severity::Critical,
    .words = TRANSLATABLE("core::passhash", "The password stands here in plain text"),
    .why = TRANSLATABLE("core::passhash", "Whoever reads it has the password."),
    .fix = useArgon2,
    .references = plain,
};
constexpr FindingKind unsaltedDigest{
    .id = "passhash-unsalted",
    .severity = Severity::Critical,
    .words = TRANSLATABLE("core::passhash", "A fast digest without a salt"),
    .why = TRANSLATABLE("core::passhash",
        "A graphics card tries billions of passwords a second, all accounts at once, and tables of common "
        "passwords are ready to be looked up."),
    .fix = useArgon2,
    .references = unsalted,
};
constexpr FindingKind saltedDigestOnly{
    .id = "passhash-salted-digest",
    .severity = Severity::High,
    .words = TRANSLATABLE("core::passhash", "A fast digest with a salt"),
    .why = TRANSLATABLE("core::passhash",
        "The salt keeps ready tables away; a graphics card still tries billions of passwords a second."),
    .fix = useArgon2,
    .references = weakHash,
};
constexpr FindingKind lmHash{
    .id = "passhash-lm",
    .severity = Severity::Critical,
    .words = TRANSLATABLE("core::passhash", "An LM hash falls within minutes"),
    .why = TRANSLATABLE("core::passhash",
        "It knows no lower case, and hashes the password in two halves of seven characters."),
    .fix = TRANSLATABLE("core::passhash", "Turn LM hashes off and have the password changed."),
    .references = weakHash,
};
constexpr FindingKind signBug{
    .id = "passhash-bcrypt-sign-bug",
    .severity = Severity::High,
    .words = TRANSLATABLE("core::passhash", "Made by a faulty bcrypt, as $2x$ says"),
    .why = TRANSLATABLE("core::passhash",
        "Characters beyond ASCII overwrote those before them: some passwords are far easier to guess than "
        "they "
        "look."),
    .fix = TRANSLATABLE("core::passhash", "Hash the password anew at the next login."),
    .references = weakHash,
};
constexpr FindingKind desEight{
    .id = "passhash-des",
    .severity = Severity::Critical,
    .words = TRANSLATABLE("core::passhash", "Only eight characters count, and a few days try them all"),
    .why = TRANSLATABLE("core::passhash", "It is DES from 1979, with 4096 salts."),
    .fix = useArgon2,
    .references = weakHash,
};
constexpr FindingKind oldMethod{
    .id = "passhash-old-method",
    .severity = Severity::High,
    .words = TRANSLATABLE("core::passhash", "%1 is for old systems only"),
    .why = TRANSLATABLE("core::passhash",
        "It repeats a fast digest a few thousand times, which a graphics card does millions of times a "
        "second."),
    .fix = useArgon2,
    .references = weakHash,
};
constexpr FindingKind fewRounds{
    .id = "passhash-few-rounds",
    .severity = Severity::High,
    .words = TRANSLATABLE("core::passhash", "%1 rounds are few"),
    .why = TRANSLATABLE("core::passhash", "The work for one guess is what slows an attacker down."),
    .fix = raiseAtLogin,
    .references = weakHash,
};
constexpr FindingKind bcryptCostLow{
    .id = "passhash-bcrypt-cost",
    .severity = Severity::Medium,
    .words = TRANSLATABLE("core::passhash", "A cost of %1 is below 10"),
    .why = TRANSLATABLE(
        "core::passhash", "Each step of the cost doubles the work for a guess; OWASP asks for 10."),
    .fix = raiseAtLogin,
    .references = owasp,
};
constexpr FindingKind bcryptForOldSystems{
    .id = "passhash-bcrypt",
    .severity = Severity::Info,
    .words = TRANSLATABLE("core::passhash", "bcrypt reads 72 bytes of a password, and needs 4 KiB of memory"),
    .why = TRANSLATABLE("core::passhash",
        "It is sound; OWASP keeps it for systems that have no Argon2id or scrypt. An application has to "
        "refuse "
        "longer passwords."),
    .fix = "",
    .references = owasp,
};
constexpr FindingKind shuckable{
    .id = "passhash-shuckable",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::passhash", "A plain digest of the password goes into bcrypt"),
    .why = TRANSLATABLE("core::passhash",
        "Digests of the same kind from another leak can be tried instead of passwords. A keyed digest (HMAC) "
        "prevents that."),
    .fix = TRANSLATABLE("core::passhash", "Use HMAC with a secret key, or Argon2id."),
    .references = owasp,
};
constexpr FindingKind argon2BelowOwasp{
    .id = "passhash-argon2-parameters",
    .severity = Severity::Medium,
    .words = TRANSLATABLE("core::passhash", "Less work than OWASP asks for: %1"),
    .why = TRANSLATABLE("core::passhash",
        "The least are 46 MiB with 1 pass, 19 MiB with 2, 12 MiB with 3, 9 MiB with 4 or 7 MiB with 5."),
    .fix = raiseAtLogin,
    .references = owasp,
};
constexpr FindingKind argon2iBelowOwasp{
    .id = "passhash-argon2i-parameters",
    .severity = Severity::Medium,
    .words = TRANSLATABLE("core::passhash", "Less work than OWASP asks for: %1"),
    .why = TRANSLATABLE(
        "core::passhash", "The least for Argon2i are 12 MiB with 3 passes, 9 MiB with 4 or 7 MiB with 5."),
    .fix = raiseAtLogin,
    .references = owasp,
};
constexpr FindingKind argon2dSideChannel{
    .id = "passhash-argon2d",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::passhash", "Argon2d can be observed by others on the same machine"),
    .why
    = TRANSLATABLE("core::passhash", "Which memory it reads depends on the password; Argon2id hides that."),
    .fix = TRANSLATABLE("core::passhash", "Use Argon2id."),
    .references = rfc9106,
};
constexpr FindingKind argon2iOld{
    .id = "passhash-argon2i",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::passhash", "Argon2i resists graphics cards less than Argon2id"),
    .why
    = TRANSLATABLE("core::passhash", "It can be computed with less memory unless it makes several passes."),
    .fix = TRANSLATABLE("core::passhash", "Use Argon2id."),
    .references = rfc9106,
};
constexpr FindingKind argon2OldVersion{
    .id = "passhash-argon2-version",
    .severity = Severity::Medium,
    .words = TRANSLATABLE("core::passhash", "Version 16 of Argon2 was replaced in 2016"),
    .why = TRANSLATABLE("core::passhash", "It can be computed with less memory than it should need."),
    .fix = TRANSLATABLE("core::passhash", "Hash the password anew at the next login."),
    .references = rfc9106,
};
constexpr FindingKind scryptBelowOwasp{
    .id = "passhash-scrypt-parameters",
    .severity = Severity::Medium,
    .words = TRANSLATABLE("core::passhash", "Less work than OWASP asks for: %1"),
    .why = TRANSLATABLE("core::passhash",
        "The least are, with r = 8, N = 2^17 and p = 1, 2^16 and 2, 2^15 and 3, 2^14 and 5 or 2^13 and 10."),
    .fix = raiseAtLogin,
    .references = owasp,
};
constexpr FindingKind iterationsBelowOwasp{
    .id = "passhash-pbkdf2-iterations",
    .severity = Severity::Medium,
    .words = TRANSLATABLE("core::passhash", "%1 iterations are fewer than OWASP asks for"),
    .why = TRANSLATABLE("core::passhash",
        "The least are 600,000 with SHA-256, 220,000 with SHA-512 and 1,400,000 with SHA-1."),
    .fix = raiseAtLogin,
    .references = owasp,
};
constexpr FindingKind sha1InPbkdf2{
    .id = "passhash-pbkdf2-sha1",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::passhash", "PBKDF2 with %1 is for old systems only"),
    .why = TRANSLATABLE(
        "core::passhash", "The known collisions do not matter here, but graphics cards compute it fastest."),
    .fix = TRANSLATABLE("core::passhash", "Use SHA-256 or SHA-512, or Argon2id."),
    .references = owasp,
};
constexpr FindingKind longDerivedKey{
    .id = "passhash-pbkdf2-long-key",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::passhash", "The hash of %1 bytes is longer than one digest"),
    .why = TRANSLATABLE("core::passhash",
        "Each further block costs the server all iterations again, and an attacker nothing: the first one "
        "tells "
        "whether a guess is right."),
    .fix = TRANSLATABLE("core::passhash", "Take as many bytes as the digest has, and more iterations."),
    .references = owasp,
};
constexpr FindingKind scramFewIterations{
    .id = "passhash-scram-iterations",
    .severity = Severity::Medium,
    .words = TRANSLATABLE("core::passhash", "%1 iterations are few"),
    .why = TRANSLATABLE("core::passhash",
        "4096 is PostgreSQL's default. From a stolen table, guesses cost the attacker that many rounds of "
        "SHA-256 and no more."),
    .fix = TRANSLATABLE(
        "core::passhash", "Raise scram_iterations (PostgreSQL 16 and later) and set the password anew."),
    .references = weakHash,
};
constexpr FindingKind saltShort{
    .id = "passhash-salt-short",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::passhash", "The salt has %1 bytes, fewer than 8"),
    .why = TRANSLATABLE("core::passhash", "Among many accounts some will share a salt."),
    .fix = TRANSLATABLE("core::passhash", "Use 16 random bytes."),
    .references = nist,
};
constexpr FindingKind saltVeryShort{
    .id = "passhash-salt-very-short",
    .severity = Severity::High,
    .words = TRANSLATABLE("core::passhash", "The salt has %1 bytes, fewer than the 4 that NIST asks for"),
    .why = TRANSLATABLE("core::passhash", "So few salts can be prepared for in tables."),
    .fix = TRANSLATABLE("core::passhash", "Use 16 random bytes."),
    .references = nist,
};
constexpr FindingKind saltPatterned{
    .id = "passhash-salt-patterned",
    .severity = Severity::High,
    .words = TRANSLATABLE("core::passhash", "The salt does not look random"),
    .why = TRANSLATABLE("core::passhash",
        "All its bytes are alike. A salt that all accounts share lets an attacker try a guess on all of them "
        "at "
        "once."),
    .fix = TRANSLATABLE("core::passhash", "Draw 16 random bytes for each password."),
    .references = nist,
};
constexpr FindingKind digestShort{
    .id = "passhash-digest-short",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::passhash", "The hash has %1 bytes, fewer than 16"),
    .why = TRANSLATABLE("core::passhash", "A wrong password may match by chance."),
    .fix = TRANSLATABLE("core::passhash", "Keep 16 bytes at least, better 32."),
};
constexpr FindingKind memoryHardButUnlisted{
    .id = "passhash-yescrypt",
    .severity = Severity::Info,
    .words = TRANSLATABLE("core::passhash", "%1 needs memory as scrypt does; OWASP does not list it"),
    .why = TRANSLATABLE("core::passhash", "With 16 MiB or more it is sound."),
    .fix = "",
};
constexpr FindingKind memoryHardButSmall{
    .id = "passhash-small-memory",
    .severity = Severity::Medium,
    .words = TRANSLATABLE("core::passhash", "%1 with less than 16 MiB of memory"),
    .why = TRANSLATABLE("core::passhash",
        "Memory is what slows graphics cards down; with little of it they try many passwords at once."),
    .fix = raiseAtLogin,
};
constexpr FindingKind shaCryptDefault{
    .id = "passhash-sha-crypt",
    .severity = Severity::Medium,
    .words = TRANSLATABLE("core::passhash", "%1 needs no memory, and graphics cards compute it fast"),
    .why = TRANSLATABLE("core::passhash",
        "With its usual 5000 rounds, one card tries some hundred thousand passwords a second."),
    .fix = TRANSLATABLE("core::passhash", "Use yescrypt, or at least 600,000 rounds."),
    .references = weakHash,
};
constexpr FindingKind shaCryptManyRounds{
    .id = "passhash-sha-crypt-rounds",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::passhash", "%1 needs no memory, and graphics cards compute it fast"),
    .why = TRANSLATABLE("core::passhash", "Its many rounds make up for much of that."),
    .fix = TRANSLATABLE("core::passhash", "Use yescrypt."),
    .references = weakHash,
};
constexpr FindingKind asOwaspAsks{
    .id = "passhash-as-owasp-asks",
    .severity = Severity::Info,
    .words = TRANSLATABLE("core::passhash", "%1, as OWASP asks"),
    .why = TRANSLATABLE("core::passhash", "Kind and parameters are at or above what its cheat sheet names."),
    .fix = "",
    .references = owasp,
};

} // namespace core::passhash
