// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/base/secure_bytes.h"
#include "core/fetch/tls.h"
#include "core/http/header_text.h"
#include "core/http/url.h"

#include <chrono>
#include <functional>
#include <memory>

namespace core::fetch {

using Duration = std::chrono::milliseconds;

/// A header field of one's own. It may be a secret, and goes to the origin that was typed and nowhere else.
struct OwnField {
    std::string name;
    SecureBytes value;
};

enum class Unverified : std::uint8_t {
    LookOnly, ///< go on and say so, but write nothing that was given to us: no own field, no body
    WriteAnyhow, ///< the person said so (--insecure)
    AskNothing, ///< end there: the hop has its certificates and no response
};

/// Whether a redirect from a public to a private address is followed.
enum class PrivateRedirects : std::uint8_t { Stop, Follow };

/// Whether the scheme of the address is the person's own.
enum class Scheme : std::uint8_t {
    Typed,
    SecureFirst, ///< https; where nothing listens or speaks TLS http, and then without the own fields
};

struct Limits {
    std::size_t headerBytes = std::size_t{ 256 } * 1024; ///< of one block
    std::size_t bodyBytes = std::size_t{ 8 } * 1024 * 1024; ///< what is more is cut off, and said
    Duration connecting{ 10'000 }; ///< resolution, connection and TLS of one hop
    Duration silence{ 10'000 }; ///< between two bytes
    Duration whole{ 30'000 }; ///< of a page with its redirects; at most 10 s of what is asked besides
    int redirects = 10;
};

/// Every connection, before it is made; without user info, path and query. May refuse: offline.
struct Connection {
    std::string host;
    std::uint16_t port = 0;
    enum class Purpose : std::uint8_t {
        Page, ///< the request itself and its redirects
        PlainPage, ///< http://host/, for the redirection test
        Preflight, ///< OPTIONS with an Origin, for the CORS test
        Repetition, ///< a second time, for nonces
        OriginProbe, ///< as a page of another site would ask
        VersionProbe, ///< which TLS versions are spoken
        BreachRange, ///< leaked passwords whose hashes begin with five digits
    } purpose = Purpose::Page;
};
/// What hears of connections; called on the thread that fetches.
class Watcher {
public:
    virtual ~Watcher() = default;
    /// Before the connection is made. False forbids it: the fetch ends with Offline.
    virtual bool opens(const Connection& connection) = 0;
    /// When it is closed.
    virtual void closed(const Connection& connection, std::uint64_t sent, std::uint64_t received) = 0;
};

struct Request {
    http::Url url;
    std::string method = "GET"; ///< GET, HEAD or OPTIONS
    std::vector<OwnField> fields{}; ///< see checkOwnField()
    std::string userAgent{}; ///< empty: "Assay/VERSION"
    std::vector<Bytes> authorities{}; ///< certificates in DER, trusted besides the system's
    Unverified unverified = Unverified::LookOnly;
    PrivateRedirects privateRedirects = PrivateRedirects::Stop;
    Scheme scheme = Scheme::Typed;
    Limits limits{};
};

/// When what happened, since the hop began.
struct Timing {
    Duration connected{}; ///< TCP, resolution included
    Duration secured{}; ///< TLS; 0 for http
    Duration firstByte{};
    Duration finished{};
};

/// Why the own fields were not sent with a hop.
enum class Withheld : std::uint8_t { No, OtherOrigin, Downgrade, NotVerified };

struct Hop {
    http::Url url;
    /// url, fields, body, isVerified and request are set; the request's own fields have no values.
    http::Response response;
    std::vector<http::Irregularity> irregularities{};
    Bytes rawHeader{}; ///< as it came, with its empty line
    std::string address{}; ///< the peer's, "127.0.0.1"; the proxy's name where one was used
    bool isThroughProxy = false;
    bool isPublic = false; ///< whoever answered has no private address
    std::optional<Tls> tls{};
    Timing timing{};
    std::uint64_t bodyBytes = 0; ///< as they came, before decoding
    bool isBodyCut = false; ///< longer than the limit, or the connection ended before its end
    Withheld withheld = Withheld::No; ///< said only where there were own fields to withhold
};

/// Why there is no further hop.
enum class End : std::uint8_t {
    Final, ///< no redirect
    Loop, ///< a request that was made before
    TooMany,
    PrivateAddress, ///< a redirect from a public to a private address: `next`
    OtherScheme, ///< neither http nor https: `nextText`
    NoLocation, ///< 3xx without one that can be read
};

struct Chain {
    std::vector<Hop> hops; ///< never empty
    End end = End::Final;
    std::optional<http::Url> next{};
    std::string nextText{};
};

/// Refuses names that are no token, values with line breaks or NUL, and the names that each request has of
/// its own: Host, Content-Length, Connection, Transfer-Encoding and their like.
Result<> checkOwnField(const OwnField& field);

/// Asks for the URL and follows redirects. Blocks: call it on a thread of its own. Each failure names host
/// and port, and at which step: HostNotFound, ConnectionRefused, ConnectionLost, TimedOut, TlsFailed,
/// NotHttp, TooLarge, Offline. An unverified server is no failure; the hop says so.
Result<Chain> fetch(const Request& request, Watcher& watcher, const Progress& progress);

} // namespace core::fetch
