// SPDX-License-Identifier: Apache-2.0
#include "core/http/audit.h"

#include <chrono>
#include <fstream>
#include <iostream>
#include <sstream>

/// Judges every response of a recording (HAR), our own findings included, and scores as the npm package 1.4.8
/// does; prints the seconds of the judging alone and the sum of the scores.
int main(int argc, char** argv)
{
    if (argc != 2)
        return 2;
    std::ifstream file(argv[1], std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    auto recording = core::http::readHeaderText(core::asBytes(text.view()), {});
    if (!recording) {
        std::cerr << core::messageOf(recording.error().code) << '\n';
        return 1;
    }
    const core::http::AuditOptions options{ .algorithm = core::http::observatory::Algorithm::Four };
    const auto begin = std::chrono::steady_clock::now();
    int total = 0;
    for (core::http::Exchange& exchange : recording->exchanges)
        total += core::http::audit(std::move(exchange), options).score.score;
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - begin;
    std::cout << seconds.count() << ' ' << total << '\n';
    return 0;
}
