// SPDX-License-Identifier: Apache-2.0
#include "cli/catalog.h"

#include "cli/commands/compare.h"
#include "cli/commands/csp.h"
#include "cli/commands/hash.h"
#include "cli/commands/headers.h"
#include "cli/commands/hmac.h"
#include "cli/commands/practice.h"

namespace cli {
namespace {

constexpr const char* hashes = "Hashes and tokens";
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
    { "compare", hashes, "What differs between two files or two folders",
        "assay compare image.iso copy.iso\n"
        "  assay compare photos /media/backup/photos --ignore .DS_Store\n"
        "  curl -s https://example.com/list.txt | assay compare list.txt -",
        make<CompareCommand> },
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
