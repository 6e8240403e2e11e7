// SPDX-License-Identifier: Apache-2.0
#include "core/base/result.h"
#include "core/io/system_error.h"

#include <cerrno>

namespace core::io {

std::unexpected<Error> failWith(int errorNumber, Access access, std::string subject)
{
    const bool reads = access == Access::Reading;
    const ErrorCode failed = reads ? ErrorCode::ReadFailed : ErrorCode::WriteFailed;
    const auto because = [&](ErrorCode code, std::optional<Cause> cause = {}) {
        return fail(code, std::move(subject), cause);
    };
    switch (errorNumber) {
    case ENOENT:
    case ENOTDIR:
        // A file that is to be written need not exist; its folder must.
        return because(reads ? ErrorCode::FileNotFound : ErrorCode::FolderNotFound);
    case EACCES:
    case EPERM:
        return because(ErrorCode::PermissionDenied);
    case EROFS:
        return because(ErrorCode::PermissionDenied, Cause::ReadOnlyFileSystem);
    case EISDIR:
        return because(ErrorCode::IsAFolder);
    case EEXIST:
        return because(ErrorCode::FileExists);
    case ENOSPC:
        return because(ErrorCode::DiskFull);
    case EDQUOT:
        return because(ErrorCode::DiskFull, Cause::QuotaExceeded);
    case EFBIG:
        return because(failed, Cause::QuotaExceeded);
    case ELOOP:
        return because(failed, Cause::LinkLoop);
    case ENAMETOOLONG:
        return because(failed, Cause::NameTooLong);
    case EMFILE:
    case ENFILE:
        return because(failed, Cause::TooManyOpenFiles);
    case EIO:
    case ENODEV:
        return because(failed, Cause::DeviceError);
    case ENXIO:
        return because(failed, Cause::NotRegular);
    default:
        return because(failed);
    }
}

} // namespace core::io
