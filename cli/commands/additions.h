// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/options.h"
#include "core/password/generator.h"

#include <array>

namespace cli {

inline std::span<const Choice<core::password::Addition>> additionChoices()
{
    using core::password::Addition;
    static constexpr std::array choices{ Choice<Addition>{ "none", Addition::None },
        Choice<Addition>{ "one", Addition::AfterOneWord },
        Choice<Addition>{ "each", Addition::AfterEachWord } };
    return choices;
}

} // namespace cli
