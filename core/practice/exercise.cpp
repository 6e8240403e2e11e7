// SPDX-License-Identifier: Apache-2.0
#include "core/practice/exercise.h"

#include "core/practice/exercise_groups.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace core::practice {
namespace {

constexpr const char* scriptFields = "Content-Type: text/javascript; charset=utf-8\r\n"
                                     "Cross-Origin-Resource-Policy: cross-origin\r\n"
                                     "Access-Control-Allow-Origin: *\r\n";

constexpr Step steps[] = {
    { .path = "/style.css",
        .recipe = { .fields = "Content-Type: text/css; charset=utf-8\r\n",
            .document = "body { max-width: 40rem; margin: 3rem auto; padding: 0 1rem; line-height: 1.5;\n"
                        "  font-family: system-ui, sans-serif; color: #171b1d; background: #fff; }\n"
                        "h1 { font-size: 1.5rem; } h2 { font-size: 1.1rem; margin-top: 2rem; }\n"
                        "a { color: #2350b8; } .kind { color: #566066; }\n"
                        "@media (prefers-color-scheme: dark) {\n"
                        "  body { color: #e6eaeb; background: #191d1e; } a { color: #93b4ff; }\n"
                        "  .kind { color: #a0abb0; } }\n" } },
    { .path = "/script.js",
        .recipe
        = { .fields = scriptFields, .document = "document.documentElement.dataset.script = 'ran';\n" } },
    { .path = "/redirect/there", .recipe = {} },
    { .path = "/redirect/back",
        .recipe = { .statusLine = "HTTP/1.1 302 Found", .fields = "Location: /redirect/loop\r\n" } },
    { .path = "/redirect/arrival",
        .recipe = { .body = "<p>The request came with these fields: {received}.</p>\n" } },
};

std::vector<Exercise> collected()
{
    std::vector<Exercise> all;
    for (const auto part :
        { siteExercises, policyExercises, cookieExercises, transportExercises, redirectExercises,
            contentExercises, sharingExercises, leakExercises, wireExercises, certificateExercises })
        std::ranges::copy(part(), std::back_inserter(all));
    return all;
}

/// "/redirect/many" of "/redirect/many/7"; at most two digits.
std::string_view withoutNumber(std::string_view path)
{
    const std::size_t slash = path.find_last_not_of("0123456789");
    const bool isNumbered = slash != std::string_view::npos && path[slash] == '/' && slash + 1 < path.size()
        && path.size() - slash <= 3;
    return isNumbered ? path.substr(0, slash) : path;
}

} // namespace

std::span<const Exercise> allExercises()
{
    static const std::vector<Exercise> all = collected();
    return all;
}

const Exercise* exerciseAt(std::string_view path)
{
    const std::span<const Exercise> all = allExercises();
    const auto found = std::ranges::find_if(all, [name = withoutNumber(path)](const Exercise& exercise) {
        return std::string_view(exercise.path) == name;
    });
    return found == all.end() ? nullptr : &*found;
}

const Step* stepAt(std::string_view path)
{
    const auto* const found = std::ranges::find_if(
        steps, [path](const Step& step) { return std::string_view(step.path) == path; });
    return found == std::end(steps) ? nullptr : found;
}

const char* idOf(Exercise::Kind kind)
{
    switch (kind) {
    case Exercise::Kind::Good:
        return "good";
    case Exercise::Kind::Bad:
        return "bad";
    case Exercise::Kind::Edge:
        return "edge";
    }
    std::unreachable();
}

std::vector<std::string_view> wordsOf(std::string_view list)
{
    std::vector<std::string_view> words;
    while (!list.empty()) {
        const std::size_t end = std::min(list.find(' '), list.size());
        if (end > 0)
            words.push_back(list.substr(0, end));
        list.remove_prefix(std::min(end + 1, list.size()));
    }
    return words;
}

} // namespace core::practice
