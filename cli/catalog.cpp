// SPDX-License-Identifier: Apache-2.0
#include "cli/catalog.h"

#include "cli/commands/compare.h"
#include "cli/commands/csp.h"
#include "cli/commands/csrf.h"
#include "cli/commands/hash.h"
#include "cli/commands/headers.h"
#include "cli/commands/hmac.h"
#include "cli/commands/passhash_calibrate.h"
#include "cli/commands/passhash_create.h"
#include "cli/commands/passhash_identify.h"
#include "cli/commands/passhash_verify.h"
#include "cli/commands/password_audit.h"
#include "cli/commands/password_breach.h"
#include "cli/commands/password_check.h"
#include "cli/commands/password_generate.h"
#include "cli/commands/password_passphrase.h"
#include "cli/commands/practice.h"
#include "cli/commands/token.h"
#include "cli/commands/token_inspect.h"
#include "cli/commands/totp.h"
#include "cli/commands/totp_uri.h"

namespace cli {
namespace {

constexpr const char* hashes = "Hashes and tokens";
constexpr const char* passwords = "Passwords";
constexpr const char* headers = "Headers";

template <typename Made> std::unique_ptr<Command> make()
{
    return std::make_unique<Made>();
}

constexpr CommandRow rows[] = {
    { "hash", hashes, "Digests of files, and checking them against a list",
        "assay hash -a sha256,sha512 image.iso\n"
        "  assay hash image.iso --expect "
        "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad\n"
        "  assay hash -r photos -o SHA256SUMS\n"
        "  assay hash --check SHA256SUMS --audit\n"
        "  assay hash image.iso --sidecar\n"
        "  assay hash -r photos --beside",
        make<HashCommand> },
    { "hmac", hashes, "Authentication codes (HMAC) of files",
        "assay hmac --key-file key.txt message.json\n"
        "  assay hmac --key-file key.b64 --key-encoding base64 -a sha512 -",
        make<HmacCommand> },
    { "passhash create", hashes, "Hash a password for storing",
        "assay passhash create\n"
        "  assay passhash create --algorithm bcrypt --cost 12\n"
        "  assay passhash create --algorithm scrypt --n 65536 --p 2 --layout django --password-file "
        "secret.txt\n"
        "  assay passhash create --algorithm bcrypt --layout htpasswd --user ann",
        make<PasshashCreateCommand> },
    { "passhash verify", hashes, "Whether a password belongs to a stored hash",
        "assay passhash verify '$2b$12$C6UzMDM.H6dfI/f/IKxGhuGUlTAj7PMEpA7VZ0nq2bBvjZpC7xsy6'\n"
        "  sudo grep ^ann: /etc/shadow | assay passhash verify - --password-file secret.txt",
        make<PasshashVerifyCommand> },
    { "passhash identify", hashes,
        "What kind of password hash this is, its parts, and whether it is good enough",
        "assay passhash identify "
        "'$argon2id$v=19$m=65536,t=3,p=4$c29tZXNhbHQ$RdescudvJCsgt3ub+b+dWRWJTmaaJObG'\n"
        "  sudo grep ^ann: /etc/shadow | assay passhash identify --json",
        make<PasshashIdentifyCommand> },
    { "passhash calibrate", hashes, "How long password hashing takes on this machine",
        "assay passhash calibrate\n"
        "  assay passhash calibrate --algorithm argon2id --target 500",
        make<PasshashCalibrateCommand> },
    { "compare", hashes, "What differs between two files or two folders",
        "assay compare image.iso copy.iso\n"
        "  assay compare photos /media/backup/photos --ignore .DS_Store\n"
        "  curl -s https://example.com/list.txt | assay compare list.txt -",
        make<CompareCommand> },
    { "token", hashes, "Random tokens, session ids, API keys, UUIDs and ULIDs",
        "assay token\n"
        "  assay token --format api-key --prefix acme\n"
        "  assay token --alphabet ABCDEFGHJKMNPQRSTUVWXYZ23456789 --length 12 --count 5\n"
        "  assay token --format uuid5 --namespace dns --name www.example.com",
        make<TokenCommand> },
    { "token inspect", hashes, "What a UUID, a ULID, an API key or another token says of itself",
        "assay token inspect 01ARZ3NDEKTSV4RRFFQ69G5FAV\n"
        "  assay token inspect urn:uuid:C232AB00-9414-11EC-B3C8-9F6BDECED846 --json",
        make<TokenInspectCommand> },
    { "csrf create", hashes, "A CSRF token that belongs to a session",
        "assay csrf create --key-file key.txt --session-file session.txt", make<CsrfCreateCommand> },
    { "csrf verify", hashes, "Whether a CSRF token belongs to a session and is young enough",
        "assay csrf verify --token-file token.txt --key-file key.txt --session-file session.txt --max-age "
        "600",
        make<CsrfVerifyCommand> },
    { "totp now", hashes, "The one-time password of a secret or an otpauth address",
        "assay totp now --secret-file secret.txt\n"
        "  assay totp now --json <address.txt -\n"
        "  assay totp now --secret-file secret.txt --counter 7",
        make<TotpNowCommand> },
    { "totp verify", hashes, "Whether a one-time password is right, and how far off the clock is",
        "assay totp verify 287082 --secret-file secret.txt --window 2", make<TotpVerifyCommand> },
    { "totp uri", hashes, "The otpauth address of a secret, or what an address holds; also as a QR code",
        "assay totp uri --secret-file secret.txt --issuer Example --account alice@example.com --qr\n"
        "  assay totp uri --secret-file export.txt --json\n"
        "  assay totp uri --secret-file address.txt --qr-out code.svg",
        make<TotpUriCommand> },
    { "password check", passwords, "How strong a password is, and why",
        "assay password check\n"
        "  assay password check --password-file password.txt --site example --name Ann --json\n"
        "  assay password check --attacker bcrypt:12@8-gpus --min-score 3 < password.txt",
        make<PasswordCheckCommand> },
    { "password breach", passwords, "Whether a password is known from a leak",
        "assay password breach --file pwned-passwords-sha1-ordered-by-hash-v8.txt\n"
        "  assay password breach --online < password.txt\n"
        "  assay password breach --folder ntlm --hash-file hash.txt --json",
        make<BreachCommand> },
    { "password generate", passwords,
        "Passwords of random characters, digits or syllables, with their exact bits",
        "assay password generate --length 24 --each\n"
        "  assay password generate --rules 'minlength: 8; maxlength: 16; required: digit;'\n"
        "  assay password generate --pin 6\n"
        "  assay password generate --count 100 -o passwords.txt",
        make<PasswordGenerateCommand> },
    { "password passphrase", passwords, "Passphrases of random words, with their exact bits",
        "assay password passphrase --words 7 --digit one\n"
        "  assay password passphrase --list-file own.txt --random-separator symbol",
        make<PasswordPassphraseCommand> },
    { "password audit", passwords, "What is wrong with a list of passwords, without repeating any",
        "assay password audit passwords.csv --labels\n"
        "  assay password audit bitwarden.csv --breach-file pwned-passwords.txt --format markdown -o "
        "audit.md",
        make<AuditCommand> },
    { "headers", headers, "Judge the headers of a web site, or of a response that was saved",
        "assay headers https://example.com/login\n"
        "  assay headers localhost:8443 --cacert authority.pem --header-file session.txt --json\n"
        "  curl -si https://example.com/ | assay headers --from - --url https://example.com/\n"
        "  assay headers --from session.har --url https://example.com/login --json\n"
        "  assay headers --from response.txt --profile api --fail-under B",
        make<HeadersCommand> },
    { "csp", headers, "Judge a Content Security Policy as Google's CSP Evaluator does",
        "assay csp policy.txt\n"
        "  echo \"script-src 'self' https:; object-src 'none'\" | assay csp --json",
        make<CspCommand> },
    { "practice", headers, "Run a web server on this machine with good, bad and odd headers to practise on",
        "assay practice --list\n"
        "  assay practice --port 8080 --cacert-out authority.pem\n"
        "  assay headers https://localhost:8081/csp/unsafe-inline --cacert authority.pem",
        make<PracticeCommand> },
};

} // namespace

std::span<const CommandRow> allCommands()
{
    return rows;
}

} // namespace cli
