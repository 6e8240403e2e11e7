// SPDX-License-Identifier: Apache-2.0
#include "core/practice/exercise_groups.h"

namespace core::practice {
namespace {

constexpr const char* group = TRANSLATABLE("core::practice", "Redirects");

constexpr const char* moved = "HTTP/1.1 301 Moved Permanently";
constexpr const char* found = "HTTP/1.1 302 Found";

constexpr Recipe toHttps{ .statusLine = moved, .fields = "Location: {secure}/redirect/https\r\n" };
constexpr Recipe wwwFirst{ .statusLine = moved, .fields = "Location: {www}/redirect/there\r\n" };
constexpr Recipe otherFirst{ .statusLine = moved, .fields = "Location: {other}/redirect/there\r\n" };
constexpr Recipe temporary{ .statusLine = found, .fields = "Location: {secure}/redirect/temporary\r\n" };

constexpr Exercise exercises[] = {
    {
        .path = "/redirect/https",
        .group = group,
        .title = TRANSLATABLE("core::practice", "From http to https at once"),
        .lesson = TRANSLATABLE("core::practice",
            "The first answer leads to https on the same host, where HSTS is set. This is the order that "
            "browsers "
            "and the preload list want."),
        .kind = Exercise::Kind::Good,
        .over = Exercise::Over::Http,
        .grade = "A+",
        .plain = &toHttps,
    },
    {
        .path = "/redirect/temporary",
        .group = group,
        .title = TRANSLATABLE("core::practice", "To https, but only for now"),
        .lesson = TRANSLATABLE("core::practice",
            "302 works as well; a browser without HSTS asks over http again the next time, where 301 is "
            "remembered."),
        .kind = Exercise::Kind::Edge,
        .over = Exercise::Over::Http,
        .grade = "A+",
        .plain = &temporary,
    },
    {
        .path = "/redirect/missing",
        .group = group,
        .title = TRANSLATABLE("core::practice", "No way from http to https"),
        .lesson = TRANSLATABLE("core::practice",
            "The page is served over http as it is, to everybody who types the name without https."),
        .over = Exercise::Over::Http,
        .grade = "C+",
        .shows = "hsts-not-implemented-no-https redirection-missing",
    },
    {
        .path = "/redirect/www-first",
        .group = group,
        .title = TRANSLATABLE("core::practice", "To www first, still over http"),
        .lesson = TRANSLATABLE("core::practice",
            "Two steps in the clear, and the bare name never gets its HSTS. Change the scheme first, then "
            "the "
            "host."),
        .over = Exercise::Over::Http,
        .grade = "C+",
        .shows = "hsts-not-implemented-no-https redirection-not-to-https",
        .plain = &wwwFirst,
    },
    {
        .path = "/redirect/other-host",
        .group = group,
        .title = TRANSLATABLE("core::practice", "To another host at once"),
        .lesson = TRANSLATABLE(
            "core::practice", "The first host never answers over https, so it cannot set HSTS for itself."),
        .over = Exercise::Over::Http,
        .grade = "A+",
        .shows = "redirection-off-host-from-http",
        .plain = &otherFirst,
    },
    {
        .path = "/redirect/downgrade",
        .group = group,
        .title = TRANSLATABLE("core::practice", "From https back to http"),
        .lesson = TRANSLATABLE("core::practice",
            "Everything that was secured is given away again. Own fields are not sent along."),
        .over = Exercise::Over::Https,
        .grade = "B+",
        .shows = "hsts-not-implemented-no-https redirect-downgrade",
        .recipe = { .statusLine = found, .fields = "Location: {plain}/redirect/there\r\n" },
    },
    {
        .path = "/redirect/credentials",
        .group = group,
        .title = TRANSLATABLE("core::practice", "To another origin, with credentials"),
        .lesson = TRANSLATABLE("core::practice",
            "Give an Authorization field of your own. The page at the end names the fields that arrived: "
            "yours "
            "must not be among them."),
        .kind = Exercise::Kind::Edge,
        .over = Exercise::Over::Https,
        .grade = "A+",
        .recipe = { .statusLine = "HTTP/1.1 307 Temporary Redirect",
            .fields = "Location: {other}/redirect/arrival\r\n" },
    },
    {
        .path = "/redirect/loop",
        .group = group,
        .title = TRANSLATABLE("core::practice", "Round and round"),
        .lesson = TRANSLATABLE(
            "core::practice", "Two addresses send the visitor to each other. Browsers give up after twenty."),
        .over = Exercise::Over::Https,
        .grade = "A+",
        .ends = "loop",
        .recipe = { .statusLine = found, .fields = "Location: /redirect/back\r\n" },
    },
    {
        .path = "/redirect/many",
        .group = group,
        .title = TRANSLATABLE("core::practice", "Eleven redirects in a row"),
        .lesson = TRANSLATABLE("core::practice",
            "Each costs a round trip. Most tools stop after ten and judge the last answer they saw."),
        .over = Exercise::Over::Https,
        .grade = "A+",
        .ends = "too-many-redirects",
        .recipe = { .statusLine = found, .fields = "Location: /redirect/many/{next}\r\n" },
    },
    {
        .path = "/redirect/nowhere",
        .group = group,
        .title = TRANSLATABLE("core::practice", "A redirect without Location"),
        .lesson = TRANSLATABLE("core::practice", "Browsers show the page of the redirect itself."),
        .kind = Exercise::Kind::Edge,
        .over = Exercise::Over::Https,
        .grade = "A+",
        .ends = "no-location",
        .recipe = { .statusLine = found },
    },
};

} // namespace

std::span<const Exercise> redirectExercises()
{
    return exercises;
}

} // namespace core::practice
