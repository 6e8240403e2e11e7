// SPDX-License-Identifier: Apache-2.0
#include "core/practice/exercise_groups.h"

namespace core::practice {
namespace {

constexpr const char* wire = TRANSLATABLE("core::practice", "Odd answers");
constexpr const char* hostile = TRANSLATABLE("core::practice", "Hostile answers");
constexpr const char* certificates = TRANSLATABLE("core::practice", "Certificates and TLS");

constexpr Exercise odd[] = {
    {
        .path = "/odd/twice",
        .group = wire,
        .title = TRANSLATABLE("core::practice", "A header sent twice"),
        .lesson = TRANSLATABLE("core::practice",
            "The two values differ. Tools that keep one of them, or join both, cannot show you that."),
        .grade = "A+",
        .shows = "header-conflict-first-counts x-content-type-options-header-invalid",
        .recipe = { .fields = "X-Content-Type-Options: nosniff\r\nX-Content-Type-Options: sniff\r\n" },
    },
    {
        .path = "/odd/folded",
        .group = wire,
        .title = TRANSLATABLE("core::practice", "A header over two lines"),
        .lesson = TRANSLATABLE("core::practice",
            "Folding was allowed once. Some programs join the lines, others see a second header, and between "
            "the two fits an attack."),
        .kind = Exercise::Kind::Edge,
        .grade = "A+",
        .shows = "wire-folded",
        .recipe = { .fields = "X-Practice: one\r\n two\r\n" },
    },
    {
        .path = "/odd/no-reason",
        .group = wire,
        .title = TRANSLATABLE("core::practice", "A status without its phrase"),
        .lesson = TRANSLATABLE("core::practice", "Allowed, and rare: 200 and nothing after it."),
        .kind = Exercise::Kind::Edge,
        .grade = "A+",
        .recipe = { .statusLine = "HTTP/1.1 200 " },
    },
    {
        .path = "/odd/bare-line-feeds",
        .group = wire,
        .title = TRANSLATABLE("core::practice", "Lines without carriage returns"),
        .lesson = TRANSLATABLE("core::practice", "Most readers take it. The standard leaves it to them."),
        .kind = Exercise::Kind::Edge,
        .grade = "A+",
        .recipe = { .manner = Manner::BareLineFeeds },
    },
    {
        .path = "/odd/mixed-line-ends",
        .group = wire,
        .title = TRANSLATABLE("core::practice", "One line feed among others"),
        .lesson = TRANSLATABLE("core::practice",
            "A single bare line feed in a value that came from outside: the trace of a header injection."),
        .grade = "A+",
        .shows = "wire-bare-line-feed",
        .recipe = { .fields = "X-Practice: one\nX-Injected: two\r\n" },
    },
    {
        .path = "/odd/space-before-colon",
        .group = wire,
        .title = TRANSLATABLE("core::practice", "A space before the colon"),
        .lesson = TRANSLATABLE("core::practice",
            "Servers must refuse it in requests, because it smuggled them past proxies. Here it hides a "
            "header."),
        .grade = "A+",
        .shows = "wire-space-before-colon",
        .recipe = { .fields = "X-Practice : hidden\r\n" },
    },
    {
        .path = "/odd/interim",
        .group = wire,
        .title = TRANSLATABLE("core::practice", "An answer before the answer"),
        .lesson = TRANSLATABLE("core::practice",
            "103 Early Hints comes first and has headers of its own; they are not those of the page."),
        .kind = Exercise::Kind::Edge,
        .grade = "A+",
        .recipe = { .before = "HTTP/1.1 103 Early Hints\r\nLink: </style.css>; rel=preload; as=style\r\n"
                              "Content-Security-Policy: default-src *\r\n\r\n" },
    },
    {
        .path = "/odd/chunked",
        .group = wire,
        .title = TRANSLATABLE("core::practice", "A page in chunks, with a trailer"),
        .lesson = TRANSLATABLE("core::practice",
            "The field after the last chunk is no header: it came when the page had been judged already."),
        .kind = Exercise::Kind::Edge,
        .grade = "A+",
        .recipe = { .manner = Manner::Chunked },
    },
    {
        .path = "/odd/http10",
        .group = wire,
        .title = TRANSLATABLE("core::practice", "HTTP/1.0 without a length"),
        .lesson = TRANSLATABLE("core::practice",
            "The page ends when the connection does. Nobody can tell whether all of it came."),
        .kind = Exercise::Kind::Edge,
        .grade = "A+",
        .recipe = { .statusLine = "HTTP/1.0 200 OK", .manner = Manner::UntilClose },
    },
    {
        .path = "/odd/two-lengths",
        .group = wire,
        .title = TRANSLATABLE("core::practice", "A length and chunks as well"),
        .lesson = TRANSLATABLE("core::practice",
            "Two programs that believe different ones of them see different messages: request smuggling."),
        .grade = "A+",
        .shows = "content-length-with-chunks",
        .recipe = { .fields = "Content-Length: 5\r\n", .manner = Manner::Chunked },
    },
};

constexpr Exercise attacks[] = {
    {
        .path = "/hostile/bad-chunks",
        .group = hostile,
        .title = TRANSLATABLE("core::practice", "A chunk whose size is no number"),
        .lesson = TRANSLATABLE(
            "core::practice", "The page cannot be read to its end. The headers are judged all the same."),
        .grade = "A+",
        .scanShows = "wire-chunk-damaged",
        .ends = "page-cut",
        .recipe = { .manner = Manner::BadChunks },
    },
    {
        .path = "/hostile/huge-header",
        .group = hostile,
        .title = TRANSLATABLE("core::practice", "A header of one mebibyte"),
        .lesson = TRANSLATABLE(
            "core::practice", "A reader without a limit fills its memory. This one stops and says so."),
        .error = "too-large",
        .recipe = { .manner = Manner::HugeHead },
    },
    {
        .path = "/hostile/endless",
        .group = hostile,
        .title = TRANSLATABLE("core::practice", "A page without end"),
        .lesson = TRANSLATABLE("core::practice",
            "It goes on for as long as somebody reads. The rest is cut off, and that is said."),
        .grade = "A+",
        .ends = "page-cut",
        .recipe = { .manner = Manner::Endless },
    },
    {
        .path = "/hostile/slow",
        .group = hostile,
        .title = TRANSLATABLE("core::practice", "Byte by byte"),
        .lesson = TRANSLATABLE("core::practice",
            "Each byte of the head takes a quarter of a second. Only a limit for the whole helps, not one "
            "between two bytes."),
        .error = "timed-out",
        .recipe = { .manner = Manner::Slow },
    },
    {
        .path = "/hostile/cut-head",
        .group = hostile,
        .title = TRANSLATABLE("core::practice", "The connection ends amid a header"),
        .lesson
        = TRANSLATABLE("core::practice", "What came is no answer. The error says how much of it there was."),
        .error = "connection-lost",
        .recipe = { .manner = Manner::CutHead },
    },
    {
        .path = "/hostile/cut-body",
        .group = hostile,
        .title = TRANSLATABLE("core::practice", "The connection ends amid the page"),
        .lesson = TRANSLATABLE(
            "core::practice", "The headers are whole and are judged; the page is not, and that is said."),
        .kind = Exercise::Kind::Edge,
        .grade = "A+",
        .scanShows = "wire-body-short",
        .ends = "page-cut",
        .recipe = { .manner = Manner::CutBody },
    },
};

constexpr Exercise tls[] = {
    {
        .path = "/tls/expired",
        .group = certificates,
        .title = TRANSLATABLE("core::practice", "An expired certificate"),
        .lesson = TRANSLATABLE(
            "core::practice", "It ran out thirty days ago. The look goes on, and nothing of yours is sent."),
        .over = Exercise::Over::Https,
        .server = Exercise::Server::Expired,
        .grade = "B+",
        .shows = "hsts-invalid-cert hsts-unverified",
        .tlsShows = "certificate-expired",
    },
    {
        .path = "/tls/wrong-name",
        .group = certificates,
        .title = TRANSLATABLE("core::practice", "A certificate for another name"),
        .lesson = TRANSLATABLE(
            "core::practice", "Who answers can prove to be somebody, but not the one who was asked."),
        .over = Exercise::Over::Https,
        .server = Exercise::Server::WrongName,
        .grade = "B+",
        .shows = "hsts-invalid-cert hsts-unverified",
        .tlsShows = "certificate-wrong-name",
    },
    {
        .path = "/tls/self-signed",
        .group = certificates,
        .title = TRANSLATABLE("core::practice", "A certificate that vouches for itself"),
        .lesson = TRANSLATABLE("core::practice",
            "Anybody can make one in the name of anybody. The authority of this server did not sign it."),
        .over = Exercise::Over::Https,
        .server = Exercise::Server::SelfSigned,
        .grade = "B+",
        .shows = "hsts-invalid-cert hsts-unverified",
        .tlsShows = "certificate-self-signed",
    },
    {
        .path = "/tls/incomplete",
        .group = certificates,
        .title = TRANSLATABLE("core::practice", "An incomplete chain"),
        .lesson = TRANSLATABLE("core::practice",
            "The server keeps the intermediate certificate to itself. Browsers that know it from elsewhere "
            "do "
            "not notice; programs do."),
        .over = Exercise::Over::Https,
        .server = Exercise::Server::Incomplete,
        .grade = "B+",
        .shows = "hsts-invalid-cert hsts-unverified",
        .tlsShows = "certificate-chain-incomplete",
    },
    {
        .path = "/tls/old",
        .group = certificates,
        .title = TRANSLATABLE("core::practice", "TLS 1.0 is still spoken"),
        .lesson = TRANSLATABLE("core::practice",
            "The connection itself is made with something better. Only trying the old versions shows that "
            "they "
            "are open."),
        .over = Exercise::Over::Https,
        .server = Exercise::Server::OldTls,
        .grade = "A+",
        .tlsShows = "tls-version-old",
    },
};

} // namespace

std::span<const Exercise> wireExercises()
{
    static const std::vector<Exercise> both = [] {
        std::vector<Exercise> all(std::begin(odd), std::end(odd));
        all.insert(all.end(), std::begin(attacks), std::end(attacks));
        return all;
    }();
    return both;
}

std::span<const Exercise> certificateExercises()
{
    return tls;
}

} // namespace core::practice
