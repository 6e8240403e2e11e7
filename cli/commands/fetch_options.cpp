// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/fetch_options.h"

namespace cli {
namespace {

const Choice<std::string> methods[] = { { "GET", "GET" }, { "HEAD", "HEAD" }, { "OPTIONS", "OPTIONS" } };

} // namespace

void FetchOptions::declare(Options& options)
{
    options.repeated("--cacert", authorities, "FILE",
        "Trust these certificates as well (PEM or DER); may be given several times");
    options.flag("--insecure", isInsecure,
        "Send own headers also to a server whose certificate is not trusted; without own headers such a "
        "server is asked and reported anyway");
    options.repeated("--header", headers, "LINE",
        "Send this header, as 'Accept-Language: de'; to the origin given, and nowhere else. Secrets come "
        "from --header-file");
    options.repeated("--header-file", headerFiles, "FILE",
        "Send the headers in this file, one per line; - is standard input");
    options.choice<std::string>("--method", method, methods, "GET unless told");
    options.number("--max-time", seconds, "SECONDS", "For the page and its redirects; 30 unless told");
    options.text("--user-agent", userAgent, "TEXT", "Instead of Assay and its version");
    options.flag("--no-probes", leavesProbesOut,
        "Ask for the page and its redirects only: not for http, the page again, CORS and versions of TLS");
    options.flag("--reflect-origin", reflectsOrigin,
        "Ask also as pages of other sites would, with foreign, null and look-alike origins");
    options.flag("--follow-private", followsPrivate, "Follow a redirect from a public to a private address");
}

const char* FetchOptions::given() const
{
    const std::pair<bool, const char*> all[]
        = { { !authorities.empty(), "--cacert" }, { isInsecure, "--insecure" },
              { !headers.empty(), "--header" }, { !headerFiles.empty(), "--header-file" },
              { method != "GET", "--method" }, { seconds.has_value(), "--max-time" },
              { userAgent.has_value(), "--user-agent" }, { leavesProbesOut, "--no-probes" },
              { reflectsOrigin, "--reflect-origin" }, { followsPrivate, "--follow-private" } };
    for (const auto& [isGiven, name] : all) {
        if (isGiven)
            return name;
    }
    return nullptr;
}

} // namespace cli
