// SPDX-License-Identifier: Apache-2.0
#include "core/http/page.h"

#include "core/http/observatory/tag_scan.h"
#include "core/http/page_limits.h"
#include "tests/fuzz/fuzz.h"

using namespace core::http;
using fuzz::require;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view html(reinterpret_cast<const char*>(data), size);
    require(readableSize(html) <= html.size());
    const Page page = readPage(html);
    require(page.isComplete == (readableSize(html) == html.size()));
    for (const Resource& resource : page.resources)
        require(!resource.place.byte || html[*resource.place.byte] == '<');
    for (const MetaElement& meta : page.metas)
        require(meta.resourcesBefore <= page.resources.size());
    readFragmentMetas(html);
    for (const observatory::ScannedTag& tag : observatory::scanTags(html, "meta")) {
        require(tag.name == "meta");
        tag.attribute("content");
    }
    return 0;
}
