// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <functional>

namespace core::io {

/// The processors that this process may use; at least 1.
std::size_t workerCount();

/// Runs work(index) once for every index below count, on all processors, and returns when all are done.
/// After a failure no further index is begun; the failure with the lowest index is returned.
Result<> forEachInParallel(std::size_t count, const std::function<Result<>(std::size_t)>& work);

} // namespace core::io
