// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QTest>

#include <unistd.h>

#include <functional>
#include <string>

namespace tests {

/// What the work returns in a forked process of its own, or "signal 9" when that is killed.
std::string inChild(const std::function<std::string()>& work);

/// The same as the user nobody; as the present user when that is not root.
std::string asNobody(const std::function<std::string()>& work);

/// The threads of this process.
std::size_t countThreads();
/// Whether it has no more than these, within a second: one that has been joined lingers.
bool hasAtMostThreads(std::size_t most);

/// Starts a process that does the work and ends.
pid_t start(const std::function<void()>& work);

// These change the process for good, so they belong into a child.

/// Lays a new file system of this size over the folder, for this process alone; needs root.
bool mountSmall(const std::string& folder, std::size_t size);
bool remountReadOnly(const std::string& folder);
/// From now on the kernel answers this system call with this error.
bool refuseCall(int number, int error);
/// The user, all processes counted, may start no thread beyond so many; root may.
bool limitThreads(std::size_t most);
/// As on file systems that know no O_TMPFILE.
bool refuseNamelessFiles();

/// "ok", or the id of the error, with the words of its cause: "disk-full: the quota is reached".
std::string told(const core::Error& error);
template <typename T> std::string told(const core::Result<T>& result)
{
    return result ? "ok" : told(result.error());
}

} // namespace tests

/// Lets QCOMPARE show what it compared.
template <> inline char* QTest::toString(const std::string& text)
{
    return qstrdup(text.c_str());
}

#define NEEDS_ROOT                                                                                           \
    do {                                                                                                     \
        if (geteuid() != 0)                                                                                  \
            QSKIP("only root can arrange this");                                                             \
    } while (false)

#ifdef __SANITIZE_THREAD__
#define NEEDS_THREADS_IN_A_CHILD                                                                             \
    QSKIP("the thread sanitizer confuses the threads of a child with its parent's")
#else
#define NEEDS_THREADS_IN_A_CHILD static_cast<void>(0)
#endif
