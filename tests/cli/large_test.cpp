// SPDX-License-Identifier: Apache-2.0
// For ./dev soak large: files beyond 32 bits, folders of many files, and the memory that they take.
#include "tests/support/files.h"
#include "tests/support/peers.h"
#include "tests/support/process.h"

#include <algorithm>
#include <fstream>
#include <random>
#include <sstream>

using tests::Ended;
namespace fs = std::filesystem;

namespace {

constexpr std::uint64_t gib = std::uint64_t(1) << 30;
constexpr long mostKiB = 40 * 1024;

std::string firstWord(const std::string& text)
{
    return text.substr(0, text.find(' '));
}

std::string sortedLines(const std::string& text)
{
    std::vector<std::string> lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);)
        lines.push_back(line + "\n");
    std::ranges::sort(lines);
    std::string all;
    for (const std::string& line : lines)
        all += line;
    return all;
}

} // namespace

class LargeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hashesLargeFilesInOnePass_data();
    void hashesLargeFilesInOnePass();
    void hashesAndChecksManyFiles();
};

void LargeTest::hashesLargeFilesInOnePass_data()
{
    QTest::addColumn<quint64>("size");
    QTest::addColumn<bool>("isSparse");
    QTest::newRow("2 GiB + 1") << quint64(2 * gib + 1) << false;
    QTest::newRow("5 GiB, sparse") << quint64(5 * gib) << true;
}

void LargeTest::hashesLargeFilesInOnePass()
{
    QFETCH(quint64, size);
    QFETCH(bool, isSparse);
    NEEDS_PEER("sha256sum");
    NEEDS_PEER("openssl");

    const tests::TemporaryFolder folder;
    const fs::path file = folder.path() / "large";
    if (isSparse) {
        tests::put(file, "");
    } else {
        // No two blocks are alike.
        std::mt19937_64 generator(size);
        std::string block(1 << 20, '\0');
        std::ranges::generate(block, [&] { return static_cast<char>(generator()); });
        std::ofstream stream(file, std::ios::binary);
        for (std::uint64_t done = 0; done < size; done += block.size()) {
            block.replace(0, 8, std::to_string(10'000'000 + done / block.size()));
            stream << block;
        }
    }
    fs::resize_file(file, size);

    const Ended ours = tests::run(
        { .words = { "assay", "hash", "-a", "sha256,md5,sha1", "large" }, .folder = folder.path() });
    const auto by = [&](const char* program) {
        return firstWord(tests::run({ .words = { program, "large" }, .folder = folder.path() }).output);
    };
    QCOMPARE(ours.messages, std::string());
    QCOMPARE(ours.output,
        "SHA256 (large) = " + by("sha256sum") + "\nMD5 (large) = " + by("md5sum")
            + "\nSHA1 (large) = " + by("sha1sum") + "\n");
    QVERIFY2(ours.peakKiB < mostKiB, qPrintable(QString::number(ours.peakKiB)));

    const Ended json = tests::run(
        { .words = { "assay", "hash", "--json", "-a", "blake2b-512", "large" }, .folder = folder.path() });
    QVERIFY(json.output.contains("\"size\": " + std::to_string(size) + ","));
    QVERIFY(json.output.contains(firstWord(
        tests::run({ .words = { "openssl", "dgst", "-r", "-blake2b512", "large" }, .folder = folder.path() })
            .output)));
}

void LargeTest::hashesAndChecksManyFiles()
{
    NEEDS_PEER("sha256sum");
    constexpr int folders = 100;
    constexpr int filesInEach = 1000;

    const tests::TemporaryFolder folder;
    const fs::path files = folder.makeFolder("files", 0755);
    for (int i = 0; i < folders; ++i) {
        fs::create_directory(files / std::to_string(i));
        for (int j = 0; j < filesInEach; ++j)
            tests::put(files / std::to_string(i) / std::to_string(j), std::to_string(i * filesInEach + j));
    }
    const auto run = [&](std::vector<std::string> words) {
        return tests::run({ .words = std::move(words), .folder = files });
    };
    const std::string count = std::to_string(folders * filesInEach);

    const Ended written = run({ "assay", "hash", "-r", ".", "-o", "../SUMS" });
    QCOMPARE(written.messages, std::string());
    QCOMPARE(written.exitCode, 0);
    const Ended theirs = tests::shell("find . -type f -printf '%P\\0' | xargs -0 sha256sum", files);
    QVERIFY(sortedLines(tests::contentsOf(folder.path() / "SUMS")) == sortedLines(theirs.output));

    const Ended accepted = run({ "sha256sum", "--check", "--strict", "--quiet", "../SUMS" });
    QCOMPARE(accepted.output + accepted.messages, std::string());
    QCOMPARE(accepted.exitCode, 0);

    const std::vector<std::string> check{ "assay", "hash", "--check", "../SUMS", "--base", ".", "--audit",
        "--quiet" };
    const Ended clean = run(check);
    QCOMPARE(clean.output, std::string());
    QCOMPARE(clean.messages, "assay: " + count + " ok\n");
    QCOMPARE(clean.exitCode, 0);

    tests::put(files / "0" / "0", "changed");
    tests::put(files / "99" / "new", "new");
    fs::remove(files / "50" / "7");
    const Ended changed = run(check);
    QCOMPARE(changed.output, std::string("0/0: CHANGED\n50/7: MISSING\n99/new: NEW\n"));
    QCOMPARE(changed.messages,
        "assay: " + std::to_string(folders * filesInEach - 2) + " ok, 1 changed, 1 missing, 1 new\n");
    QCOMPARE(changed.exitCode, 1);
}

QTEST_GUILESS_MAIN(LargeTest)
#include "large_test.moc"
