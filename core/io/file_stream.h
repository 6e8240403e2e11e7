// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/io/stream.h"

#include <filesystem>
#include <memory>

namespace core::io {

/// Reads a file, a pipe or a device; refuses folders. A read that waits, also for the writer of a pipe, hears
/// the stop within 100 ms.
class FileSource final : public Source {
public:
    static Result<FileSource> open(const std::filesystem::path& path, const StopFlag& stop = {});
    /// Reads descriptor 0 and leaves it open; `name` is what errors call it.
    static FileSource standardInput(std::string name, const StopFlag& stop = {});
    /// Takes the descriptor over: it is closed with the source, or at once on failure. 0, 1 and 2 stay open.
    static Result<FileSource> ofDescriptor(int descriptor, std::string name, const StopFlag& stop = {});
    ~FileSource() override;
    FileSource(FileSource&&) noexcept;
    FileSource& operator=(FileSource&&) noexcept;

    Result<std::size_t> read(std::span<std::byte> into) override;
    std::optional<std::uint64_t> sizeHint() const override;
    /// Whether somebody wrote to the file, replaced or removed it since it was opened; always false for pipes
    /// and devices.
    bool hasChanged() const;
    /// The next read begins there, be it behind the end; a pipe has no such place and is Cause::NotRegular.
    Result<> seek(std::uint64_t offset);

private:
    struct State;
    explicit FileSource(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

enum class Secrecy : std::uint8_t {
    Plain, ///< owner, group and permissions of the file that is replaced, else what the umask allows
    Secret, ///< 0600 and the writer's own, whatever was there
};
enum class Existing : std::uint8_t {
    Refuse, ///< a regular file, even one that appears before commit(); it is never touched
    Replace,
};

/// Writes a file that appears under its name whole or not at all: a private temporary in the target's folder
/// (0600 from before the first byte), verified, synced and renamed by commit(). Links are followed, except
/// another user's in a folder that everybody may write to. A target that is a device, a pipe or an open file
/// (/dev/stdout) is written through and never replaced. An error leaves the old file as it was and no
/// temporary, and every later call returns it again.
class FileSink final : public Sink {
public:
    static Result<FileSink> create(const std::filesystem::path& path, Secrecy secrecy, Existing existing);
    /// Writes descriptor 1 as it comes and leaves it open; `name` is what errors call it.
    static FileSink standardOutput(std::string name);
    ~FileSink() override;
    FileSink(FileSink&&) noexcept;
    FileSink& operator=(FileSink&&) noexcept;

    Result<> write(ByteView bytes) override;
    Result<> commit() override;

private:
    struct State;
    explicit FileSink(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace core::io
