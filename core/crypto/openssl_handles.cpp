// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/openssl_handles.h"

#include <string>

namespace core::crypto {

std::unexpected<Error> failInOpenSsl(const char* function)
{
    const unsigned long error = ERR_peek_last_error();
    std::string subject = function;
    if (const char* reason = ERR_reason_error_string(error))
        subject.append(": ").append(reason);
    ERR_clear_error();
    const bool isOutOfMemory = error != 0 && ERR_GET_REASON(error) == ERR_R_MALLOC_FAILURE;
    return fail(isOutOfMemory ? ErrorCode::OutOfMemory : ErrorCode::Internal,
        isOutOfMemory ? std::string(function) : std::move(subject));
}

} // namespace core::crypto
