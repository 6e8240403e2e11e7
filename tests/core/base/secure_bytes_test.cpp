// SPDX-License-Identifier: Apache-2.0
#include "core/base/scratch.h"
#include "core/base/secure_bytes.h"

#include <QTest>

#include <openssl/crypto.h>

#include <type_traits>
#include <vector>

using namespace core;

static_assert(!std::is_copy_constructible_v<SecureBytes>);
static_assert(!std::is_copy_constructible_v<Scratch>);
static_assert(std::is_nothrow_move_constructible_v<SecureBytes>);

class SecureBytesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void livesInTheSecureHeap();
    void refusesMoreThan64KiB();
    void saysWhenTheHeapIsFull();
    void movesAndLeavesNothing();
    void comparesContents();
    void shrinkWipesTheRest();
    void scratchCleansesWhatItGivesUp();
};

void SecureBytesTest::livesInTheSecureHeap()
{
    const SecureBytes secret = SecureBytes::copyOf(asBytes("correct horse")).value();
    QCOMPARE(asText(secret.bytes()), std::string_view("correct horse"));
    QVERIFY(CRYPTO_secure_allocated(secret.bytes().data()));
    QVERIFY(secureHeapState() != SecureHeap::Unavailable);
    QVERIFY(SecureBytes::ofSize(0).value().isEmpty());
}

void SecureBytesTest::refusesMoreThan64KiB()
{
    QVERIFY(SecureBytes::ofSize(SecureBytes::largestSize));
    QCOMPARE(
        int(SecureBytes::ofSize(SecureBytes::largestSize + 1).error().code), int(ErrorCode::SecretTooLarge));
}

void SecureBytesTest::saysWhenTheHeapIsFull()
{
    std::vector<SecureBytes> held;
    for (int i = 0; i < 4096; ++i) {
        Result<SecureBytes> more = SecureBytes::ofSize(SecureBytes::largestSize);
        if (!more) {
            QCOMPARE(int(more.error().code), int(ErrorCode::OutOfSecureMemory));
            QCOMPARE(held.size(), std::size_t(4 * 1024 / 64));
            held.clear();
            QVERIFY(SecureBytes::ofSize(SecureBytes::largestSize));
            return;
        }
        held.push_back(std::move(*more));
    }
    QFAIL("the heap never filled");
}

void SecureBytesTest::movesAndLeavesNothing()
{
    SecureBytes first = SecureBytes::copyOf(asBytes("one")).value();
    SecureBytes second = std::move(first);
    QVERIFY(first.isEmpty()); // NOLINT(bugprone-use-after-move): that is what is tested
    QCOMPARE(asText(second.bytes()), std::string_view("one"));
    second = SecureBytes::copyOf(asBytes("two")).value();
    QCOMPARE(asText(second.bytes()), std::string_view("two"));
}

void SecureBytesTest::comparesContents()
{
    const SecureBytes a = SecureBytes::copyOf(asBytes("same")).value();
    QVERIFY(a == SecureBytes::copyOf(asBytes("same")).value());
    QVERIFY(!(a == SecureBytes::copyOf(asBytes("sama")).value()));
    QVERIFY(!(a == SecureBytes::copyOf(asBytes("sam")).value()));
    QVERIFY(SecureBytes() == SecureBytes());
}

void SecureBytesTest::shrinkWipesTheRest()
{
    SecureBytes secret = SecureBytes::copyOf(asBytes("0123456789")).value();
    const std::byte* rest = secret.bytes().data() + 4;
    secret.shrink(4);
    QCOMPARE(asText(secret.bytes()), std::string_view("0123"));
    for (int i = 0; i < 6; ++i)
        QCOMPARE(std::to_integer<int>(rest[i]), 0);
}

void SecureBytesTest::scratchCleansesWhatItGivesUp()
{
    Scratch scratch;
    scratch.append(asBytes("secret"));
    scratch.append(asBytes(" text"));
    QCOMPARE(asText(scratch.bytes()), std::string_view("secret text"));
    const std::byte* rest = scratch.bytes().data() + 6;
    scratch.resize(6);
    QCOMPARE(std::to_integer<int>(rest[1]), 0);
    scratch.resize(11);
    QCOMPARE(std::to_integer<int>(scratch.bytes()[7]), 0);
}

QTEST_APPLESS_MAIN(SecureBytesTest)
#include "secure_bytes_test.moc"
