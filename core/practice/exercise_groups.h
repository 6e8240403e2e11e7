// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/translatable.h"
#include "core/practice/exercise.h"

namespace core::practice {

// The tables that allExercises() is made of, in its order.
std::span<const Exercise> siteExercises();
std::span<const Exercise> policyExercises();
std::span<const Exercise> cookieExercises();
std::span<const Exercise> transportExercises();
std::span<const Exercise> redirectExercises();
std::span<const Exercise> contentExercises();
std::span<const Exercise> sharingExercises();
std::span<const Exercise> leakExercises();
std::span<const Exercise> wireExercises();
std::span<const Exercise> certificateExercises();

} // namespace core::practice
