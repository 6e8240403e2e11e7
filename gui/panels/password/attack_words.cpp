// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/password/attack_words.h"

#include "gui/text/units.h"

#include <QCoreApplication>

#include <utility>

namespace gui::password {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace core::password;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(gui::password::Attack)
};

template <typename... Functions> struct Overloaded : Functions... {
    using Functions::operator()...;
};

} // namespace

QString timeText(const RoundedTime& time)
{
    switch (time.unit) {
    case TimeUnit::LessThanASecond:
        return Words::tr("under a second");
    case TimeUnit::Second:
        return Words::tr("%n second(s)", nullptr, time.amount);
    case TimeUnit::Minute:
        return Words::tr("%n minute(s)", nullptr, time.amount);
    case TimeUnit::Hour:
        return Words::tr("%n hour(s)", nullptr, time.amount);
    case TimeUnit::Day:
        return Words::tr("%n day(s)", nullptr, time.amount);
    case TimeUnit::Month:
        return Words::tr("%n month(s)", nullptr, time.amount);
    case TimeUnit::Year:
        return Words::tr("%n year(s)", "a duration", time.amount);
    case TimeUnit::Centuries:
        return Words::tr("centuries");
    }
    std::unreachable();
}

QString timeText(double guesses, double perSecond)
{
    return timeText(rounded(secondsToGuess(guesses, perSecond)));
}

QString titleOf(Scenario scenario)
{
    switch (scenario) {
    case Scenario::OnlineThrottled:
        return Words::tr("Online, slowed down");
    case Scenario::OnlineUnthrottled:
        return Words::tr("Online, not slowed down");
    case Scenario::OfflineSlow:
        return Words::tr("Stolen, slow hash");
    case Scenario::OfflineFast:
        return Words::tr("Stolen, fast hash");
    }
    std::unreachable();
}

QString titleOf(const StoredAs& stored)
{
    return std::visit(
        Overloaded{
            [](UnsaltedHash hash) {
                constexpr const char* names[] = { "MD5", "NTLM", "SHA-1", "SHA-256", "SHA-512" };
                return QString::fromLatin1(names[static_cast<std::size_t>(hash)]);
            },
            [](const Bcrypt& bcrypt) { return Words::tr("bcrypt, cost %1").arg(bcrypt.cost); },
            [](const Argon2id& argon2) {
                return Words::tr("Argon2id, %1 MiB, %2 × %3", "memory, passes, lanes")
                    .arg(argon2.memoryKiB / 1024)
                    .arg(argon2.passes)
                    .arg(argon2.lanes);
            },
            [](const Scrypt& scrypt) { return Words::tr("scrypt, N %1").arg(countText(scrypt.n)); },
            [](const Pbkdf2& pbkdf2) {
                constexpr const char* names[] = { "SHA-1", "SHA-256", "SHA-512" };
                return u"PBKDF2-%1, %2"_s.arg(
                    QLatin1StringView(names[static_cast<std::size_t>(pbkdf2.function)]),
                    countText(pbkdf2.iterations));
            },
        },
        stored);
}

QString titleOf(Hardware hardware)
{
    switch (hardware) {
    case Hardware::CpuCore:
        return Words::tr("one CPU core");
    case Hardware::Gpu:
        return Words::tr("one GPU");
    case Hardware::EightGpus:
        return Words::tr("8 GPUs");
    case Hardware::Cluster:
        return Words::tr("8,000 GPUs");
    }
    std::unreachable();
}

} // namespace gui::password
