// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/password/breach_lookup.h"

#include <algorithm>
#include <string>
#include <vector>

namespace gui::password {
namespace {

using namespace core::password;

// Known from every leak there is.
constexpr std::string_view leaked[] = { "123456", "password", "12345678", "qwerty", "abc123", "letmein",
    "monkey", "dragon", "iloveyou", "trustno1", "sunshine", "princess", "welcome", "shadow", "superman",
    "football", "baseball", "master", "hunter2", "P@ssw0rd", "admin", "login", "passw0rd", "starwars" };

core::Result<ListAnswer> ask(OpenBreachList& open, const std::filesystem::path& path, core::ByteView password,
    const core::StopFlag& stop)
{
    if (!open.list || open.path != path) {
        open.list.reset();
        open.list = TRY(BreachList::open(path, stop));
        open.path = path;
    }
    ListAnswer answer{
        .kind = open.list->kind(), .listSize = open.list->size(), .endsTooEarly = open.list->endsTooEarly()
    };
    if (!password.empty()) {
        const BreachHash hash = TRY(breachHashOf(password, answer.kind));
        answer.sighting = TRY(open.list->find(hash));
    }
    return answer;
}

} // namespace

core::Result<ListAnswer> lookUp(OpenBreachList& open, const std::filesystem::path& path,
    core::ByteView password, const core::StopFlag& stop)
{
    const std::scoped_lock lock(open.mutex);
    core::Result<ListAnswer> answer = ask(open, path, password, stop);
    if (!answer)
        open.list.reset();
    if (!answer && answer.error().cause == core::Cause::ChangedMeanwhile)
        answer = ask(open, path, password, stop);
    return answer;
}

core::Result<BreachSample> makeBreachSample()
{
    std::vector<std::string> lines;
    for (const std::string_view password : leaked) {
        const BreachHash hash = TRY(breachHashOf(core::asBytes(password), BreachHashKind::Sha1));
        lines.emplace_back(hash.text());
    }
    std::ranges::sort(lines);
    std::string text;
    for (const std::string& line : lines)
        text += line + "\r\n";
    BreachSample sample{ .folder = TRY(core::io::ShortLivedFolder::create()), .list = {} };
    TRY(sample.folder.put("leaked-sha1.txt", core::asBytes(text)));
    sample.list = sample.folder.path() / "leaked-sha1.txt";
    return sample;
}

std::string_view leakedExample()
{
    return "hunter2";
}

std::string sampleExport()
{
    return "name,url,username,password,note\n"
           "Mail,https://mail.example/,anna.smith@mail.example,Summer2024!,\n"
           "Shop,https://shop.example/,anna,Summer2025!,\n"
           "Forum,https://forum.example/,anna,hunter2,\n"
           "Games,https://games.example/,anna,hunter2,\n"
           "Router,http://192.168.0.1/,admin,admin,\n"
           "Bank,https://bank.example/,asmith,velvet-otter-harbor4-tundra,\n"
           "Work,https://intranet.example/,anna.smith,annasmith1987,\n"
           "Cloud,https://cloud.example/,anna.smith@mail.example,kV7#mQ2!xRt9&Lw4,\n"
           "Photos,https://photos.example/,anna,P@ssw0rd,\n"
           "Library,https://library.example/,a.smith,qwerty12345,\n"
           "Travel,https://travel.example/,anna,teapot-lantern-gravel-uncle,\n"
           "Old phone,,anna,481516,\n"
           "New phone,,anna,481517,\n";
}

} // namespace gui::password
