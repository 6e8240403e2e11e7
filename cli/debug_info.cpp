// SPDX-License-Identifier: Apache-2.0
#include "cli/debug_info.h"

#include "core/base/secure_bytes.h"
#include "core/base/version.h"
#include "core/crypto/libraries.h"
#include "core/io/parallel.h"

#include <utility>

namespace cli {
namespace {

const char* wordOf(core::SecureHeap state)
{
    switch (state) {
    case core::SecureHeap::Locked:
        return "locked";
    case core::SecureHeap::NotLocked:
        return "not locked: the system refused, so secrets may reach the swap space";
    case core::SecureHeap::Unavailable:
        return "unavailable";
    }
    std::unreachable();
}

} // namespace

Json debugInfo()
{
    Json info;
    info["assay"] = core::version();
    for (const core::crypto::Library& library : core::crypto::libraries())
        info[library.name] = library.version;
#if defined(__clang__)
    info["compiler"] = "clang " __clang_version__;
#elif defined(__GNUC__)
    info["compiler"] = "gcc " __VERSION__;
#endif
    info["secure_heap"] = wordOf(core::secureHeapState());
    info["processors"] = core::io::workerCount();
    return info;
}

std::string debugInfoText()
{
    const Json info = debugInfo();
    std::string text;
    for (const auto& [name, value] : info.items())
        text += name + ": " + (value.is_string() ? value.get<std::string>() : value.dump()) + "\n";
    return text;
}

} // namespace cli
