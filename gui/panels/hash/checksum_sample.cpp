// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/hash/checksum_sample.h"

#include "core/hash/checksum_writer.h"
#include "core/hash/multi_digest.h"
#include "core/io/file_stream.h"
#include "core/io/memory_stream.h"
#include "gui/text/convert.h"

#include <QCoreApplication>
#include <QDir>

#include <array>

namespace gui::hash {
namespace {

using namespace Qt::Literals::StringLiterals;
namespace fs = std::filesystem;

struct SampleFile {
    const char* name;
    const char* listed; ///< content; null: the list does not name it
    const char* present; ///< null: it is not there
};

constexpr std::array files{
    SampleFile{ "README.txt", "Read me first.\n", "Read me first.\n" },
    SampleFile{ "accounts/2025.csv", "month,sum\n1,1200\n2,1150\n", "month,sum\n1,1200\n2,9150\n" },
    SampleFile{ "accounts/2024.csv", "month,sum\n1,980\n2,1020\n", "month,sum\n1,980\n2,1020\n" },
    SampleFile{ "letters/contract.txt", "Signed by both.\n", "Signed by both.\n" },
    SampleFile{ "letters/draft.txt", "Not yet finished.\n", nullptr },
    SampleFile{ "letters/offer.txt", "An offer.\n", nullptr },
    SampleFile{ "photos/harbour.txt", "Imagine a harbour.\n", "Imagine a harbour.\n" },
    SampleFile{ "../outside.txt", "Nobody's business.\n", nullptr },
    SampleFile{ "letters/accepted offer.txt", nullptr, "An offer.\n" },
    SampleFile{ "notes.txt", nullptr, "Nobody listed me.\n" },
};

core::Result<> write(const fs::path& file, std::string_view text)
{
    core::io::FileSink sink
        = TRY(core::io::FileSink::create(file, core::io::Secrecy::Plain, core::io::Existing::Refuse));
    TRY(sink.write(core::asBytes(text)));
    return sink.commit();
}

core::Result<std::shared_ptr<const SampleFolder>> makeFolder()
{
    // mkdir() fails where something is already, so nobody can have prepared it.
    for (int i = 0; i < 100; ++i) {
        const QString name = u"assay-sample-%1-%2"_s.arg(QCoreApplication::applicationPid()).arg(i);
        if (QDir::temp().mkdir(name))
            return std::make_shared<const SampleFolder>(toPath(QDir::temp().filePath(name)));
    }
    return core::fail(core::ErrorCode::WriteFailed, toUtf8(QDir::tempPath()));
}

} // namespace

SampleFolder::~SampleFolder()
{
    QDir(fromPath(m_path)).removeRecursively();
}

core::Result<ChecksumSample> makeChecksumSample()
{
    ChecksumSample sample{ .folder = TRY(makeFolder()), .list = {} };
    const fs::path& folder = sample.folder->path();
    sample.list = folder / "SHA256SUMS";
    std::vector<core::hash::ChecksumLine> lines;
    for (const SampleFile& file : files) {
        if (file.present) {
            // What is missing then shows when the file is written.
            QDir().mkpath(fromPath((folder / file.name).parent_path()));
            TRY(write(folder / file.name, file.present));
        }
        if (!file.listed)
            continue;
        core::io::MemorySource source(core::asBytes(std::string_view(file.listed)));
        const std::array wanted{ core::hash::Wanted{ .algorithm = core::hash::Algorithm::Sha256 } };
        core::hash::Digests digests = TRY(core::hash::digest(source, wanted));
        lines.push_back({ .name = file.name,
            .algorithm = core::hash::Algorithm::Sha256,
            .digest = std::move(digests.values.front()) });
    }
    TRY(write(sample.list, TRY(core::hash::writeChecksums(core::hash::ChecksumFormat::Gnu, lines))));
    return sample;
}

} // namespace gui::hash
