// SPDX-License-Identifier: Apache-2.0
// Stands in for the fuzzer where there is none: the seeds, and simple damage done to them.
#include "tests/fuzz/fuzz.h"

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

namespace {

constexpr std::size_t mostDamages = 2000; // of each kind to each seed

/// What is being tried, for the report of a crash.
struct Attempt {
    std::string seed;
    const char* damage;
    std::size_t place;
} attempt;

void reportCrash(int signal)
{
    std::fprintf(stderr, "crashed on %s, %s %zu\n", attempt.seed.c_str(), attempt.damage, attempt.place);
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

void attemptWith(const std::string& input, const char* damage, std::size_t place)
{
    attempt.damage = damage;
    attempt.place = place;
    // A copy of its own: what is read beyond its end, the sanitizer sees.
    const std::vector<std::uint8_t> bytes(input.begin(), input.end());
    LLVMFuzzerTestOneInput(bytes.data(), bytes.size());
}

void replay(const std::string& seed)
{
    attemptWith(seed, "whole", seed.size());
    for (std::size_t size = 0; size < seed.size(); size += 1 + seed.size() / mostDamages)
        attemptWith(seed.substr(0, size), "cut to", size);
    const std::size_t bits = seed.size() * 8;
    for (std::size_t bit = 0; bit < bits; bit += 1 + bits / mostDamages) {
        std::string flipped = seed;
        flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << bit % 8));
        attemptWith(flipped, "with flipped bit", bit);
    }
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 2)
        return EXIT_FAILURE;
    for (const int signal : { SIGABRT, SIGSEGV, SIGILL, SIGTRAP, SIGFPE })
        std::signal(signal, reportCrash);
    std::vector<std::filesystem::path> seeds;
    for (const auto& entry : std::filesystem::directory_iterator(argv[1]))
        seeds.push_back(entry.path());
    std::ranges::sort(seeds);
    for (const auto& path : seeds) {
        attempt.seed = path.filename().string();
        std::string seed(std::filesystem::file_size(path), '\0');
        std::ifstream(path, std::ios::binary).read(seed.data(), static_cast<std::streamsize>(seed.size()));
        replay(seed);
    }
    std::printf("%zu seeds\n", seeds.size());
    return seeds.empty() ? EXIT_FAILURE : EXIT_SUCCESS;
}
