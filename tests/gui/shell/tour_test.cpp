// SPDX-License-Identifier: Apache-2.0
#include "tests/support/files.h"
#include "tests/support/process.h"

#include <QDir>
#include <QImage>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

class TourTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void printsHelpWithoutADisplay();
    void drawsEveryPanelTwiceTheSame();
    void saysWhatItCannotWrite();
};

void TourTest::printsHelpWithoutADisplay()
{
    const tests::Ended help = tests::shell("QT_QPA_PLATFORM=nonsense assay-desktop --help", "/");
    QCOMPARE(help.exitCode, 0);
    QVERIFY(help.output.starts_with("Usage: assay-desktop"));
    const tests::Ended version = tests::shell("QT_QPA_PLATFORM=nonsense assay-desktop --version", "/");
    QCOMPARE(version.exitCode, 0);
    QVERIFY(version.output.starts_with("assay-desktop "));
    QCOMPARE(tests::shell("QT_QPA_PLATFORM=nonsense assay-desktop --nonsense", "/").exitCode, 2);
}

void TourTest::drawsEveryPanelTwiceTheSame()
{
    const tests::TemporaryFolder folder;
    const auto draw = [&](const std::string& name) {
        return tests::run({ .words = { "assay-desktop", "--tour", (folder.path() / name).string() } });
    };
    const tests::Ended first = draw("first");
    QCOMPARE(first.exitCode, 0);
    const QStringList lines = QString::fromStdString(first.output).split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(lines.size() >= 12);
    QCOMPARE(draw("second").exitCode, 0);
    bool differs = false;
    for (const QString& line : lines) {
        const QImage picture(line);
        QVERIFY2(!picture.isNull(), qPrintable(line));
        const QString name = QFileInfo(line).fileName();
        const QImage again(QString::fromStdString((folder.path() / "second").string()) + u'/' + name);
        // These show the name of a temporary folder, the time, what was drawn at random, or how long it took.
        constexpr QLatin1StringView ofTheirMoment[] = { "hash-checksum"_L1, "hash-compare"_L1,
            "hash-password-hash"_L1, "hash-tokens"_L1, "hash-codes"_L1, "password-"_L1 };
        const bool isOfItsMoment = std::ranges::any_of(
            ofTheirMoment, [&](QLatin1StringView start) { return name.startsWith(start); });
        QVERIFY2(picture == again || (isOfItsMoment && picture.size() == again.size()), qPrintable(name));
        if (name.contains(u"-light"_s)) {
            const QImage dark(QString(line).replace(u"-light"_s, u"-dark"_s));
            QVERIFY2(!dark.isNull() && dark != picture, qPrintable(name));
            differs = true;
        }
    }
    QVERIFY(differs);
}

void TourTest::saysWhatItCannotWrite()
{
    const tests::TemporaryFolder folder;
    tests::put(folder.path() / "file", "in the way");
    const tests::Ended ended
        = tests::run({ .words = { "assay-desktop", "--tour", (folder.path() / "file").string() } });
    QCOMPARE(ended.exitCode, 4);
    QVERIFY(ended.messages.find("assay-desktop: ") != std::string::npos);
}

QTEST_GUILESS_MAIN(TourTest)
#include "tour_test.moc"
