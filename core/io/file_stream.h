// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/io/stream.h"

#include <filesystem>
#include <memory>

namespace core::io {

/// Reads a file, a pipe or a device; refuses folders.
class FileSource final : public Source {
public:
    static Result<FileSource> open(const std::filesystem::path& path);
    /// `name` is what errors call it.
    static FileSource standardInput(std::string name);
    ~FileSource() override;
    FileSource(FileSource&&) noexcept;
    FileSource& operator=(FileSource&&) noexcept;

    Result<std::size_t> read(std::span<std::byte> into) override;
    std::optional<std::uint64_t> sizeHint() const override;

private:
    struct State;
    explicit FileSource(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

enum class Secrecy : std::uint8_t {
    Plain, ///< the mode of the file that is replaced, else what the umask allows
    Secret, ///< 0600, whatever was there
};
enum class Existing : std::uint8_t { Refuse, Replace };

/// Writes a file that appears under its name whole or not at all: a private temporary beside the target (0600
/// from before the first byte), verified, synced and renamed by commit(). Links are followed, except another
/// user's in a folder that everybody may write to. A target that is a device or a pipe is written through and
/// never replaced. An error leaves the old file as it was and no temporary.
class FileSink final : public Sink {
public:
    static Result<FileSink> create(const std::filesystem::path& path, Secrecy secrecy, Existing existing);
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
