// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/message.h"

#include <span>

namespace core::http {

enum class Server : std::uint8_t { Nginx, Apache, Caddy, Iis, Express, Django, Spring, Qt };

struct ServerRow {
    Server server;
    const char* id; ///< "nginx"
    const char* name; ///< a proper noun, not translated
};
std::span<const ServerRow> allServers();

/// What to write where, as the server's own documentation has it, quoted for its syntax. Empty where it
/// cannot be said in that server's language.
std::string snippetFor(Server server, std::span<const Change> changes);

} // namespace core::http
