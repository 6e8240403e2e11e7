// SPDX-License-Identifier: Apache-2.0
#include "core/base/encoding.h"
#include "core/hash/multi_digest.h"
#include "core/io/memory_stream.h"
#include "tests/support/failing_stream.h"

#include <QTest>

using namespace core;
using namespace core::hash;

class MultiDigestTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allAtOnceGiveWhatEachGivesAlone_data();
    void allAtOnceGiveWhatEachGivesAlone();
    void readsTheSourceOnce();
    void aShakeDigestHasTheWantedLength();
    void refusesALengthForAnotherAlgorithm();
    void authenticatesUnderSeveralAlgorithms();
    void refusesAnHmacThatIsNotDefined();
    void passesTheErrorOfTheSourceOn();
};

void MultiDigestTest::allAtOnceGiveWhatEachGivesAlone_data()
{
    QTest::addColumn<int>("size");
    for (const int size :
        { 0, 1, 63, 64, 65, 64 * 1024 - 1, 64 * 1024, 64 * 1024 + 1, 256 * 1024, 256 * 1024 + 1, 3'000'000 })
        QTest::addRow("%d bytes", size) << size;
}

void MultiDigestTest::allAtOnceGiveWhatEachGivesAlone()
{
    QFETCH(int, size);
    Bytes input(static_cast<std::size_t>(size));
    for (std::size_t i = 0; i < input.size(); ++i)
        input[i] = static_cast<std::byte>(i * 7 + i / 253);
    std::vector<Wanted> wanted;
    for (const AlgorithmTraits& traits : allAlgorithms())
        wanted.push_back({ .algorithm = traits.algorithm });
    io::MemorySource source(input);
    const Digests digests = digest(source, wanted).value();
    QCOMPARE(digests.size, std::uint64_t(size));
    QCOMPARE(digests.values.size(), wanted.size());
    for (std::size_t i = 0; i < wanted.size(); ++i)
        QCOMPARE(toHex(digests.values[i]), toHex(crypto::digestOf(wanted[i].algorithm, input).value()));
}

void MultiDigestTest::readsTheSourceOnce()
{
    class Counting final : public io::Source {
    public:
        Result<std::size_t> read(std::span<std::byte> into) override
        {
            const std::size_t count = std::min(into.size(), m_left);
            m_left -= count;
            m_bytesRead += count;
            std::ranges::fill(into.first(count), std::byte{ 1 });
            return count;
        }
        std::optional<std::uint64_t> sizeHint() const override { return {}; }
        std::size_t bytesRead() const { return m_bytesRead; }

    private:
        std::size_t m_left = 1'000'000;
        std::size_t m_bytesRead = 0;
    } source;
    const std::vector<Wanted> wanted{ { .algorithm = Algorithm::Md5 }, { .algorithm = Algorithm::Sha1 },
        { .algorithm = Algorithm::Sha256 } };
    QVERIFY(digest(source, wanted));
    QCOMPARE(source.bytesRead(), std::size_t(1'000'000));
}

void MultiDigestTest::aShakeDigestHasTheWantedLength()
{
    io::MemorySource source({});
    const std::vector<Wanted> wanted{ { .algorithm = Algorithm::Shake128, .length = 5 },
        { .algorithm = Algorithm::Shake256, .length = 3 } };
    const Digests digests = digest(source, wanted).value();
    QCOMPARE(toHex(digests.values[0]), std::string("7f9c2ba4e8"));
    QCOMPARE(toHex(digests.values[1]), std::string("46b9dd"));
}

void MultiDigestTest::refusesALengthForAnotherAlgorithm()
{
    io::MemorySource source({});
    const std::vector<Wanted> wanted{ { .algorithm = Algorithm::Sha256, .length = 16 } };
    QCOMPARE(int(digest(source, wanted).error().code), int(ErrorCode::InvalidParameter));
}

void MultiDigestTest::authenticatesUnderSeveralAlgorithms()
{
    // RFC 4231, test case 2
    const SecureBytes key = SecureBytes::copyOf(asBytes("Jefe")).value();
    const std::vector algorithms{ Algorithm::Sha224, Algorithm::Sha256 };
    io::MemorySource source(asBytes("what do ya want for nothing?"));
    const Digests digests = authenticate(source, algorithms, key).value();
    QCOMPARE(
        toHex(digests.values[0]), std::string("a30e01098bc6dbbf45690f3a7e9e6d0f8bbea2a39e6148008fd05e44"));
    QCOMPARE(toHex(digests.values[1]),
        std::string("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"));
}

void MultiDigestTest::refusesAnHmacThatIsNotDefined()
{
    for (const Algorithm algorithm : { Algorithm::Crc32, Algorithm::Shake128 }) {
        io::MemorySource source({});
        QVERIFY(!authenticate(source, std::vector{ algorithm }, {}));
    }
}

void MultiDigestTest::passesTheErrorOfTheSourceOn()
{
    for (const std::size_t size : { std::size_t(10), std::size_t(2'000'000) }) {
        tests::FailingSource source(size);
        const std::vector<Wanted> wanted{ { .algorithm = Algorithm::Md5 },
            { .algorithm = Algorithm::Sha256 } };
        const auto digests = digest(source, wanted);
        QVERIFY(!digests);
        QCOMPARE(int(digests.error().code), int(ErrorCode::ReadFailed));
    }
}

QTEST_APPLESS_MAIN(MultiDigestTest)
#include "multi_digest_test.moc"
