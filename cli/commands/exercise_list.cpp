// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/exercise_list.h"

#include "core/practice/exercise.h"

#include <algorithm>

namespace cli {
namespace {

using core::practice::Exercise;

std::string padded(std::string text, std::size_t width)
{
    text.resize(std::max(text.size(), width), ' ');
    return text;
}

const char* profileOf(const Exercise& exercise)
{
    switch (exercise.profile) {
    case core::http::Profile::WebPage:
        return "web";
    case core::http::Profile::Api:
        return "api";
    case core::http::Profile::StaticAssets:
        return "static";
    }
    std::unreachable();
}

Json memberOf(const Exercise& exercise)
{
    Json member;
    member["path"] = exercise.path;
    member["group"] = exercise.group;
    member["kind"] = core::practice::idOf(exercise.kind);
    member["title"] = exercise.title;
    member["lesson"] = exercise.lesson;
    member["scheme"] = exercise.over == Exercise::Over::Http ? "http" : "https";
    member["profile"] = profileOf(exercise);
    if (*exercise.grade != '\0')
        member["grade"] = exercise.grade;
    if (*exercise.ends != '\0')
        member["ends"] = exercise.ends;
    if (*exercise.error != '\0')
        member["error"] = exercise.error;
    member["findings"] = core::practice::wordsOf(exercise.shows);
    member["scan_findings"] = core::practice::wordsOf(exercise.scanShows);
    member["tls_findings"] = core::practice::wordsOf(exercise.tlsShows);
    return member;
}

} // namespace

std::string exerciseText()
{
    std::size_t width = 0;
    for (const Exercise& exercise : core::practice::allExercises())
        width = std::max(width, std::string_view(exercise.path).size());
    std::string text;
    std::string_view group;
    for (const Exercise& exercise : core::practice::allExercises()) {
        if (group != exercise.group)
            text.append(group.empty() ? "" : "\n").append(exercise.group).append("\n");
        group = exercise.group;
        text.append("  ").append(padded(core::practice::idOf(exercise.kind), 6));
        text.append(padded(exercise.path, width + 2)).append(exercise.title).append("\n");
    }
    return text;
}

Json exerciseJson(const core::practice::Ports* ports)
{
    Json exercises = Json::array();
    for (const Exercise& exercise : core::practice::allExercises()) {
        Json member = memberOf(exercise);
        if (ports) {
            const std::string address = core::practice::addressOf(exercise, *ports);
            if (address.empty())
                continue;
            member["url"] = address;
        }
        exercises.push_back(std::move(member));
    }
    return exercises;
}

} // namespace cli
