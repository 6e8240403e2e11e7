// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/practice/exercise.h"

#include <QSslConfiguration>

#include <map>
#include <string>

namespace core::practice {

/// What the servers of one run show of themselves: certificates by an authority made for it, each with its
/// key, in memory only.
struct Identities {
    std::string authority; ///< PEM
    std::map<Exercise::Server, QSslConfiguration> servers; ///< those that the TLS library can run
};

/// `now` in seconds since 1970.
Result<Identities> makeIdentities(std::int64_t now);

} // namespace core::practice
