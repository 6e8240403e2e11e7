// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/random.h"

#include <QTest>

#include <openssl/crypto.h>

#include <array>
#include <set>
#include <vector>

using namespace core;
using namespace core::crypto;

class RandomTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fillsWhatItIsGiven();
    void neverRepeatsAndNeverGivesZeroes();
    void secretsLiveInTheSecureHeap();
    void staysBelowTheLimit_data();
    void staysBelowTheLimit();
    void everyNumberIsEquallyLikely();
    void rejectsWordsThatWouldFavourSomeNumbers();
    void passesTheFailureOfTheSourceOn();
};

void RandomTest::fillsWhatItIsGiven()
{
    Bytes bytes(1000);
    QVERIFY(fillWithRandom(std::span(bytes).subspan(1, 998)));
    QCOMPARE(bytes.front(), std::byte{ 0 });
    QCOMPARE(bytes.back(), std::byte{ 0 });
    QVERIFY(std::set<std::byte>(bytes.begin(), bytes.end()).size() > 200);
    QVERIFY(fillWithRandom({}));
    QVERIFY(fillWithSecretRandom({}));
}

void RandomTest::neverRepeatsAndNeverGivesZeroes()
{
    std::set<Bytes> seen{ Bytes(16) };
    for (int i = 0; i < 1000; ++i) {
        Bytes a(16);
        Bytes b(16);
        QVERIFY(fillWithRandom(a));
        QVERIFY(fillWithSecretRandom(b));
        QVERIFY(seen.insert(a).second);
        QVERIFY(seen.insert(b).second);
    }
}

void RandomTest::secretsLiveInTheSecureHeap()
{
    const SecureBytes secret = randomSecret(32).value();
    QCOMPARE(secret.size(), std::size_t(32));
    QVERIFY(CRYPTO_secure_allocated(secret.bytes().data()));
    QVERIFY(!(secret == randomSecret(32).value()));
    QVERIFY(randomSecret(0).value().isEmpty());
    QCOMPARE(int(randomSecret(SecureBytes::largestSize + 1).error().code), int(ErrorCode::SecretTooLarge));
}

void RandomTest::staysBelowTheLimit_data()
{
    QTest::addColumn<quint64>("limit");
    for (const quint64 limit : { 1ULL, 2ULL, 3ULL, 7776ULL, 1ULL << 32, (1ULL << 63) + 1, ~0ULL })
        QTest::addRow("%llu", limit) << limit;
}

void RandomTest::staysBelowTheLimit()
{
    QFETCH(quint64, limit);
    for (int i = 0; i < 1000; ++i)
        QVERIFY(randomBelow(limit).value() < limit);
}

// Chi-square with 9 degrees of freedom: above 40 one time in 130 000.
void RandomTest::everyNumberIsEquallyLikely()
{
    std::array<double, 10> counts{};
    constexpr int draws = 20000;
    for (int i = 0; i < draws; ++i)
        counts.at(randomBelow(counts.size()).value()) += 1;
    double chiSquare = 0;
    const double expected = double(draws) / double(counts.size());
    for (const double count : counts)
        chiSquare += (count - expected) * (count - expected) / expected;
    QVERIFY(chiSquare < 40);
}

void RandomTest::rejectsWordsThatWouldFavourSomeNumbers()
{
    // 2^64 mod 3 is 1, mod (2^63 + 1) is 2^63 - 1: the words 0 to that less 1 are the ones to reject.
    const auto drawn = [](std::uint64_t limit, std::vector<std::uint64_t> words) {
        std::size_t next = 0;
        const std::uint64_t number
            = randomBelow(limit, [&]() -> Result<std::uint64_t> { return words.at(next++); }).value();
        return std::pair(number, next);
    };
    QCOMPARE(drawn(3, { 0, 4 }), std::pair(std::uint64_t(1), std::size_t(2)));
    QCOMPARE(drawn(3, { 1 }), std::pair(std::uint64_t(1), std::size_t(1)));
    QCOMPARE(drawn(3, { ~0ULL }), std::pair(std::uint64_t(0), std::size_t(1)));
    const std::uint64_t half = 1ULL << 63;
    QCOMPARE(drawn(half + 1, { 0, half - 2, half - 1 }), std::pair(half - 1, std::size_t(3)));
    QCOMPARE(drawn(1, { 0 }), std::pair(std::uint64_t(0), std::size_t(1)));
    QCOMPARE(drawn(half, { 0 }), std::pair(std::uint64_t(0), std::size_t(1)));
    QCOMPARE(int(randomBelow(0).error().code), int(ErrorCode::InvalidParameter));
}

void RandomTest::passesTheFailureOfTheSourceOn()
{
    const Result<std::uint64_t> number = randomBelow(
        6, []() -> Result<std::uint64_t> { return fail(ErrorCode::Internal, "RAND_bytes_ex"); });
    QCOMPARE(int(number.error().code), int(ErrorCode::Internal));
}

QTEST_APPLESS_MAIN(RandomTest)
#include "random_test.moc"
