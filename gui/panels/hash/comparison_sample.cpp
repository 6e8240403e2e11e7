// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/hash/comparison_sample.h"

#include <string>

namespace gui::hash {
namespace {

/// Bytes that look like those of a picture, always the same.
std::string picture()
{
    std::string bytes = "\x89PNG\r\n\x1a\n";
    std::uint32_t state = 1;
    for (int i = 0; i < 6000; ++i) {
        state = state * 1664525 + 1013904223;
        bytes += static_cast<char>(state >> 24);
    }
    return bytes;
}

} // namespace

core::Result<core::io::ShortLivedFolder> writeSample()
{
    core::io::ShortLivedFolder folder = TRY(core::io::ShortLivedFolder::create());
    const auto put = [&folder](const char* name, std::string_view text) {
        return folder.put(name, core::asBytes(text));
    };
    const std::string image = picture();
    std::string flipped = image;
    flipped[4711] = static_cast<char>(flipped[4711] ^ 0x10);
    for (const std::string side : { "before", "after" }) {
        TRY(put((side + "/LICENSE").c_str(), "Apache License 2.0\n"));
        TRY(put((side + "/docs/index.html").c_str(), "<!doctype html>\n<title>Assay</title>\n"));
        TRY(put((side + "/docs/style.css").c_str(), "body { margin: 2em }\n"));
    }
    TRY(put("before/README.md", "Assay\n\nA desktop security workbench.\nFiles, text, headers.\n"));
    TRY(put("after/README.md", "Assay\r\n\r\nA desktop security workbench.\r\nFiles, text, headers.\r\n"));
    TRY(put("before/logo.png", image));
    TRY(put("after/logo.png", flipped));
    TRY(put("before/settings.ini", "[window]\nzoom=100\n"));
    TRY(put("after/settings.ini", "[window]\nzoom=125\ntheme=dark\n"));
    TRY(put("before/notes.txt", "Buy milk, and bread.\n"));
    TRY(put("after/docs/notes.txt", "Buy milk, and bread.\n"));
    TRY(put("before/old.log", "nothing to report\n"));
    TRY(put("after/CHANGELOG.md", "# Changelog\n\n## 1.1\n"));
    return folder;
}

} // namespace gui::hash
