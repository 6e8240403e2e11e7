// SPDX-License-Identifier: Apache-2.0
#include "core/practice/exercise_groups.h"

namespace core::practice {
namespace {

constexpr const char* group = TRANSLATABLE("core::practice", "Strict transport (HSTS)");

constexpr Exercise exercises[] = {
    {
        .path = "/hsts/missing",
        .group = group,
        .title = TRANSLATABLE("core::practice", "No HSTS"),
        .lesson = TRANSLATABLE("core::practice",
            "The first request of each visit may go over http, where anybody on the network can answer it."),
        .over = Exercise::Over::Https,
        .grade = "B+",
        .shows = "hsts-not-implemented",
        .recipe = { .without = "Strict-Transport-Security" },
    },
    {
        .path = "/hsts/short",
        .group = group,
        .title = TRANSLATABLE("core::practice", "HSTS for five minutes"),
        .lesson = TRANSLATABLE("core::practice",
            "Good for a first try, and forgotten ever after. Six months are the least that counts."),
        .over = Exercise::Over::Https,
        .grade = "A+",
        .shows = "hsts-implemented-max-age-less-than-six-months hsts-short hsts-without-subdomains",
        .recipe = { .fields = "Strict-Transport-Security: max-age=300\r\n" },
    },
    {
        .path = "/hsts/twice",
        .group = group,
        .title = TRANSLATABLE("core::practice", "HSTS sent twice"),
        .lesson = TRANSLATABLE(
            "core::practice", "Server and proxy both send it. Only the first one counts, here the weaker."),
        .kind = Exercise::Kind::Edge,
        .over = Exercise::Over::Https,
        .grade = "B+",
        .shows = "hsts-header-invalid hsts-repeated hsts-short hsts-without-subdomains",
        .recipe = { .fields = "Strict-Transport-Security: max-age=86400\r\n"
                              "Strict-Transport-Security: max-age=63072000; includeSubDomains\r\n" },
    },
    {
        .path = "/hsts/malformed",
        .group = group,
        .title = TRANSLATABLE("core::practice", "HSTS without max-age"),
        .lesson = TRANSLATABLE("core::practice",
            "The one directive that is required is missing, so browsers ignore the header."),
        .over = Exercise::Over::Https,
        .grade = "B+",
        .shows = "hsts-header-invalid hsts-max-age-missing",
        .recipe = { .fields = "Strict-Transport-Security: includeSubDomains; preload\r\n" },
    },
    {
        .path = "/hsts/over-http",
        .group = group,
        .title = TRANSLATABLE("core::practice", "HSTS over http"),
        .lesson = TRANSLATABLE("core::practice",
            "Browsers ignore it there: anybody on the network could have written it. And the page itself is "
            "not secured."),
        .over = Exercise::Over::Http,
        .grade = "C+",
        .shows = "hsts-not-implemented-no-https redirection-missing",
        .recipe = { .fields = "Strict-Transport-Security: max-age=63072000; includeSubDomains\r\n" },
    },
    {
        .path = "/hsts/preload",
        .group = group,
        .title = TRANSLATABLE("core::practice", "HSTS that asks for the preload list"),
        .lesson = TRANSLATABLE("core::practice",
            "The header is ready for the list that browsers carry; this host is not, for the list takes "
            "whole "
            "domains. Leaving it takes months: ask for it last."),
        .kind = Exercise::Kind::Edge,
        .over = Exercise::Over::Https,
        .grade = "A+",
        .shows = "hsts-preload-not-ready",
        .recipe = { .fields = "Strict-Transport-Security: max-age=63072000; includeSubDomains; preload\r\n" },
    },
};

} // namespace

std::span<const Exercise> transportExercises()
{
    return exercises;
}

} // namespace core::practice
