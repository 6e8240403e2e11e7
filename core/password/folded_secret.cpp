// SPDX-License-Identifier: Apache-2.0
#include "core/password/folded_secret.h"

#include "core/base/text.h"

#include <string>

namespace core::password {
namespace {

Scratch taken(std::string text)
{
    Scratch secret(text.size());
    secret.resize(0);
    secret.append(asBytes(text));
    // A store that nothing reads would be left out.
    for (volatile char& each : text)
        each = 0;
    return secret;
}

} // namespace

Scratch foldedSecret(std::string_view text)
{
    return taken(caseFolded(text));
}

Scratch composedSecret(std::string_view text)
{
    return taken(composed(text));
}

} // namespace core::password
