// SPDX-License-Identifier: Apache-2.0
#include "core/passhash/calibration.h"
#include "core/passhash/owasp.h"
#include "tests/support/child.h"

#include <memory>

using namespace core::passhash;
using namespace std::chrono_literals;

namespace {

/// Each look at it is that much later: a hash takes as long as the test wants.
Clock clockOf(std::chrono::nanoseconds step)
{
    return [now = std::make_shared<std::chrono::nanoseconds>(0), step] { return *now += step; };
}

} // namespace

class CalibrationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void measuresByTheClockItIsGiven();
    void takesMoreMemoryOnAFasterMachine();
    void neverGoesBelowOwasp_data();
    void neverGoesBelowOwasp();
    void staysWithinTheMemory_data();
    void staysWithinTheMemory();
    void fillsTheTimeUnderACapOfMemory();
    void takesSha512WhereItAloneFits();
    void findsTheCostOfBcrypt();
    void measuresOneByOneUntilItIsStopped();
    void refusesWhatItCannotCalibrate();
};

void CalibrationTest::measuresByTheClockItIsGiven()
{
    const auto measured = measure({ .algorithm = Algorithm::Bcrypt, .cost = 4 }, clockOf(40ms));
    QVERIFY(measured.has_value());
    QCOMPARE(measured->time, std::chrono::nanoseconds(40ms));
    const auto speed = measureSpeed(Algorithm::Argon2id, clockOf(8192us));
    QVERIFY(speed.has_value());
    QVERIFY(std::abs(speed->argon2Block - 1e-6) < 1e-12);
    QVERIFY(
        std::abs(expenseOf(Recipe{ .memoryInKib = 19456, .passes = 2 }, *speed).seconds - 0.038912) < 1e-9);
}

void CalibrationTest::takesMoreMemoryOnAFasterMachine()
{
    const Target target{ .time = 100ms, .memoryInBytes = std::uint64_t{ 128 } << 20U };
    const auto slow = calibrate(Algorithm::Argon2id, target, clockOf(8192us), {});
    const auto fast = calibrate(Algorithm::Argon2id, target, clockOf(819us), {});
    QVERIFY(slow && fast);
    QCOMPARE(slow->recipe.memoryInKib, 99328U); // 97 MiB: 100 ms at 1 µs each KiB
    QCOMPARE(slow->recipe.passes, 1U);
    QCOMPARE(fast->recipe.memoryInKib, 131072U);
    QCOMPARE(fast->recipe.passes, 7U);
}

void CalibrationTest::neverGoesBelowOwasp_data()
{
    QTest::addColumn<int>("algorithm");
    for (const Algorithm algorithm :
        { Algorithm::Argon2id, Algorithm::Scrypt, Algorithm::Bcrypt, Algorithm::Pbkdf2 })
        QTest::newRow(idOf(algorithm)) << static_cast<int>(algorithm);
}

void CalibrationTest::neverGoesBelowOwasp()
{
    QFETCH(int, algorithm);
    const auto measured = calibrate(static_cast<Algorithm>(algorithm), { .time = 1us }, clockOf(10ms), {});
    QVERIFY(measured.has_value());
    const std::vector<Recipe> rows = owaspRecipes();
    const bool isARow = std::ranges::any_of(rows, [&](const Recipe& row) {
        const Recipe& made = measured->recipe;
        return row.algorithm == made.algorithm && row.memoryInKib == made.memoryInKib
            && row.passes == made.passes && row.costLog2 == made.costLog2
            && row.parallelism == made.parallelism
            && (row.cost == made.cost || row.algorithm != Algorithm::Bcrypt)
            && ((row.iterations == made.iterations && row.digest == made.digest)
                || row.algorithm != Algorithm::Pbkdf2);
    });
    QVERIFY(isARow);
}

void CalibrationTest::staysWithinTheMemory_data()
{
    QTest::addColumn<int>("algorithm");
    QTest::addColumn<int>("most");
    QTest::addColumn<int>("milliseconds");
    QTest::addColumn<int>("taken");
    const auto row = [](Algorithm algorithm, int most, int milliseconds, int taken) {
        QTest::addRow("%s, %d MiB, %d ms", idOf(algorithm), most, milliseconds)
            << static_cast<int>(algorithm) << most << milliseconds << taken;
    };
    for (const int milliseconds : { 1, 100 }) {
        row(Algorithm::Scrypt, 128, milliseconds, 128);
        row(Algorithm::Scrypt, 16, milliseconds, 16);
        row(Algorithm::Scrypt, 8, milliseconds, 8);
        row(Algorithm::Scrypt, 4, milliseconds, 8); // OWASP's least
        row(Algorithm::Argon2id, 12, milliseconds, 12);
        row(Algorithm::Argon2id, 7, milliseconds, 7);
        row(Algorithm::Argon2id, 4, milliseconds, 7);
        row(Algorithm::Argon2i, 12, milliseconds, 12);
    }
    row(Algorithm::Argon2id, 20, 1, 19);
    row(Algorithm::Argon2id, 20, 100, 20);
    row(Algorithm::Argon2i, 46, 1, 12);
}

void CalibrationTest::staysWithinTheMemory()
{
    QFETCH(int, algorithm);
    QFETCH(int, most);
    QFETCH(int, milliseconds);
    QFETCH(int, taken);
    const Target target{ .time = std::chrono::milliseconds(milliseconds),
        .memoryInBytes = static_cast<std::uint64_t>(most) << 20U };
    const auto measured = calibrate(static_cast<Algorithm>(algorithm), target, clockOf(1ms), {});
    QVERIFY(measured.has_value());
    QCOMPARE(measured->memoryInBytes >> 20U, static_cast<std::uint64_t>(taken));
}

void CalibrationTest::fillsTheTimeUnderACapOfMemory()
{
    // 100 ms are 819,200 KiB times passes, and 3,276,800 blocks of scrypt.
    const Target target{ .time = 100ms, .memoryInBytes = std::uint64_t{ 32 } << 20U };
    const auto argon2 = calibrate(Algorithm::Argon2id, target, clockOf(1ms), {});
    QVERIFY(argon2.has_value());
    QCOMPARE(argon2->recipe.memoryInKib, 32768U);
    QCOMPARE(argon2->recipe.passes, 25U);
    const auto scrypt = calibrate(Algorithm::Scrypt, target, clockOf(1ms), {});
    QVERIFY(scrypt.has_value());
    QCOMPARE(scrypt->recipe.costLog2, 15U);
    QCOMPARE(scrypt->recipe.parallelism, 12U);
    QVERIFY(isWithin(*scrypt, target));
    QVERIFY(!isWithin({ .recipe = {}, .time = 116ms }, target));
}

void CalibrationTest::takesSha512WhereItAloneFits()
{
    // 30,000 of SHA-256 take as long here as 20,000 of SHA-512: OWASP's least are 20 and 11 steps.
    const auto digestFor = [](std::chrono::milliseconds time) {
        const auto measured = calibrate(Algorithm::Pbkdf2, { .time = time }, clockOf(1ms), {});
        return measured ? core::crypto::nameOf(measured->recipe.digest) : "";
    };
    QCOMPARE(digestFor(25ms), "SHA-256");
    QCOMPARE(digestFor(15ms), "SHA-512");
    QCOMPARE(digestFor(5ms), "SHA-512");
}

void CalibrationTest::findsTheCostOfBcrypt()
{
    // 2^7 rounds in 12.8 ms are 0.1 ms each: 2^11 take 205 ms.
    const auto measured = calibrate(Algorithm::Bcrypt, { .time = 250ms }, clockOf(12800us), {});
    QVERIFY(measured.has_value());
    QCOMPARE(measured->recipe.cost, 11U);
}

void CalibrationTest::measuresOneByOneUntilItIsStopped()
{
    const std::vector<Recipe> recipes(5, Recipe{ .algorithm = Algorithm::Bcrypt, .cost = 4 });
    std::vector<std::uint64_t> done;
    core::Progress progress;
    progress.report = [&](core::Amount amount) {
        done.push_back(amount.done);
        if (amount.done == 3)
            progress.stop.request();
    };
    std::size_t shown = 0;
    const auto measured = measureAll(recipes, clockOf(1ms), progress, [&](const Measurement&) { ++shown; });
    QVERIFY(!measured);
    QCOMPARE(measured.error().code, core::ErrorCode::Cancelled);
    QCOMPARE(done, (std::vector<std::uint64_t>{ 1, 2, 3 }));
    QCOMPARE(shown, std::size_t{ 3 });
}

void CalibrationTest::refusesWhatItCannotCalibrate()
{
    QVERIFY(!calibrate(Algorithm::Apr1, {}, clockOf(1ms), {}));
}

QTEST_GUILESS_MAIN(CalibrationTest)
#include "calibration_test.moc"
