// SPDX-License-Identifier: Apache-2.0
#include "core/password/strength.h"

#include <algorithm>
#include <chrono>
#include <iostream>
#include <limits>

using namespace core::password;

namespace {

double millisecondsToMeasure(const std::string& password)
{
    const auto begin = std::chrono::steady_clock::now();
    const Strength strength = measure(password, { .words = {}, .year = 2026 });
    const std::chrono::duration<double, std::milli> taken = std::chrono::steady_clock::now() - begin;
    return strength.score <= 4 ? taken.count() : std::numeric_limits<double>::infinity();
}

/// The best of some rounds: what else the machine does is not the password's fault.
double bestOf(const std::string& password)
{
    double best = std::numeric_limits<double>::infinity();
    for (int round = 0; round < 7; ++round)
        best = std::min(best, millisecondsToMeasure(password));
    return best;
}

} // namespace

/// Prints the milliseconds of the first measurement, which makes the table of words, and of the slowest of
/// many hostile passwords of 100 characters, with and without an accent.
int main()
{
    const double first = millisecondsToMeasure("Tr0ub4dour&3");
    double slowest = 0;
    for (const char* piece :
        { "a", "12", "1|!7il", "4@8({[<3691!|71|0$5+7%2", "password", "p@$$w0rd1", "1.1.91", "2010",
            "11111991", "qwertyuiop", "aab", "abcdefghijklm", "tr1<ky$m0key57@|710np@[k@rd", "lo+e5e@" }) {
        std::string password;
        while (password.size() < mostCharacters)
            password += piece;
        password.resize(mostCharacters - 1);
        slowest = std::max({ slowest, bestOf(password), bestOf(password + "\xC3\xA4") });
    }
    std::cout << first << ' ' << slowest << '\n';
    return 0;
}
