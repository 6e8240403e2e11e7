// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/passhash_report.h"

#include "core/passhash/grade.h"

#include <algorithm>
#include <cmath>

namespace cli {
namespace {

namespace passhash = core::passhash;
using passhash::Algorithm;
using passhash::PasswordHash;
using passhash::Recipe;

constexpr std::size_t nameColumn = 18;

std::string padded(std::string text, std::size_t width)
{
    text.resize(std::max(text.size() + 2, width), ' ');
    return text;
}

std::string titleOf(const PasswordHash& hash)
{
    std::string title = passhash::nameOf(hash);
    if (hash.container != passhash::Container::None)
        title += std::string(", in ") + passhash::nameOf(hash.container);
    return title;
}

std::string toolsText(const PasswordHash& hash)
{
    const auto mode = passhash::hashcatModeOf(hash);
    const std::string john = passhash::johnNameOf(hash);
    std::string text;
    if (mode)
        text += "hashcat " + std::to_string(*mode);
    if (!john.empty())
        text += (text.empty() ? "John " : ", John ") + john;
    return text;
}

const char* idOf(passhash::Part part)
{
    constexpr const char* ids[] = { "user", "prefix", "parameter", "salt", "hash" };
    return ids[static_cast<std::size_t>(part)];
}

Json fieldJson(const passhash::Field& field)
{
    return { { "name", field.name }, { "part", idOf(field.part) }, { "value", field.value },
        { "offset", field.offset }, { "size", field.size } };
}

Json candidateJson(const PasswordHash& hash)
{
    Json json;
    json["format"] = passhash::traitsOf(hash.format).id;
    json["name"] = passhash::nameOf(hash);
    json["container"] = passhash::nameOf(hash.container);
    json["certainty"] = hash.certainty;
    json["why"] = hash.why;
    const auto mode = passhash::hashcatModeOf(hash);
    json["hashcat_mode"] = mode ? Json(*mode) : Json(nullptr);
    const std::string john = passhash::johnNameOf(hash);
    json["john_format"] = john.empty() ? Json(nullptr) : Json(john);
    if (hash.user)
        setFileName(json, "user", *hash.user);
    json["fields"] = Json::array();
    for (const passhash::Field& field : hash.fields)
        json["fields"].push_back(fieldJson(field));
    const passhash::Grade grade = passhash::gradeOf(hash);
    json["standing"] = passhash::idOf(grade.standing);
    std::vector<core::Finding> findings = grade.findings;
    findings.insert(findings.end(), hash.remarks.begin(), hash.remarks.end());
    json["findings"] = passhashFindingsJson(findings);
    return json;
}

std::string candidateText(const PasswordHash& hash)
{
    std::string text = titleOf(hash);
    if (const std::string tools = toolsText(hash); !tools.empty())
        text += "  (" + tools + ")";
    text += "\n";
    for (const passhash::Field& field : hash.fields)
        text += "  " + padded(field.name, nameColumn) + printable(field.value) + "\n";
    const passhash::Grade grade = passhash::gradeOf(hash);
    text += "  " + padded("Standing", nameColumn) + passhash::idOf(grade.standing) + "\n";
    std::vector<core::Finding> findings = grade.findings;
    findings.insert(findings.end(), hash.remarks.begin(), hash.remarks.end());
    for (const core::Finding& finding : findings)
        text += "  " + padded(core::idOf(finding.kind->severity), 10) + passhashFindingText(finding) + ". "
            + finding.kind->why + "\n";
    return text;
}

bool isArgon2(Algorithm algorithm)
{
    return algorithm == Algorithm::Argon2id || algorithm == Algorithm::Argon2i
        || algorithm == Algorithm::Argon2d;
}

std::string digestWord(core::crypto::DigestAlgorithm digest)
{
    switch (digest) {
    case core::crypto::DigestAlgorithm::Sha1:
        return "sha1";
    case core::crypto::DigestAlgorithm::Sha384:
        return "sha384";
    case core::crypto::DigestAlgorithm::Sha512:
        return "sha512";
    default:
        return "sha256";
    }
}

double secondsOf(std::chrono::nanoseconds time)
{
    return std::chrono::duration<double>(time).count();
}

std::string memoryText(std::uint64_t bytes)
{
    const std::uint64_t kibibytes = bytes / 1024;
    return kibibytes < 1024 ? std::to_string(kibibytes) + " KiB" : std::to_string(kibibytes / 1024) + " MiB";
}

} // namespace

std::string passhashFindingText(const core::Finding& finding)
{
    std::string words = finding.kind->words;
    if (const std::size_t at = words.find("%1"); at != std::string::npos)
        words.replace(at, 2, printable(finding.value));
    return words;
}

Json passhashFindingsJson(std::span<const core::Finding> findings)
{
    Json json = Json::array();
    for (const core::Finding& finding : findings)
        json.push_back({ { "id", finding.kind->id }, { "severity", core::idOf(finding.kind->severity) },
            { "message", passhashFindingText(finding) }, { "why", finding.kind->why },
            { "fix", finding.kind->fix } });
    return json;
}

Json identificationJson(std::span<const PasswordHash> hashes)
{
    Json json;
    json["candidates"] = Json::array();
    for (const PasswordHash& hash : hashes)
        json["candidates"].push_back(candidateJson(hash));
    return json;
}

std::string identificationText(std::span<const PasswordHash> hashes)
{
    std::string text = candidateText(hashes.front());
    if (hashes.size() == 1)
        return text;
    text += "\nIt may also be:\n";
    for (const PasswordHash& hash : hashes.subspan(1))
        text += "  " + padded(titleOf(hash), 30) + toolsText(hash) + "\n";
    return text;
}

std::string optionsText(const Recipe& recipe)
{
    const auto option = [](const char* name, std::uint64_t value) {
        return std::string(" --") + name + " " + std::to_string(value);
    };
    std::string text = std::string("--algorithm ") + passhash::idOf(recipe.algorithm);
    if (isArgon2(recipe.algorithm))
        return text + option("memory", recipe.memoryInKib) + option("passes", recipe.passes)
            + option("lanes", recipe.lanes);
    switch (recipe.algorithm) {
    case Algorithm::Scrypt:
        return text + option("n", std::uint64_t{ 1 } << recipe.costLog2) + option("r", recipe.blockSize)
            + option("p", recipe.parallelism);
    case Algorithm::Bcrypt:
        return text + option("cost", recipe.cost);
    case Algorithm::Pbkdf2:
        return text + " --digest " + digestWord(recipe.digest) + option("iterations", recipe.iterations);
    case Algorithm::Yescrypt:
    case Algorithm::GostYescrypt:
        return recipe.unixCost == 0 ? text : text + option("cost", recipe.unixCost);
    default:
        return text;
    }
}

Json recipeJson(const Recipe& recipe)
{
    Json json;
    json["algorithm"] = passhash::idOf(recipe.algorithm);
    if (isArgon2(recipe.algorithm)) {
        json["memory_kib"] = recipe.memoryInKib;
        json["passes"] = recipe.passes;
        json["lanes"] = recipe.lanes;
    } else if (recipe.algorithm == Algorithm::Scrypt) {
        json["n"] = std::uint64_t{ 1 } << recipe.costLog2;
        json["r"] = recipe.blockSize;
        json["p"] = recipe.parallelism;
    } else if (recipe.algorithm == Algorithm::Bcrypt) {
        json["cost"] = recipe.cost;
    } else if (recipe.algorithm == Algorithm::Pbkdf2) {
        json["digest"] = digestWord(recipe.digest);
        json["iterations"] = recipe.iterations;
    } else if (recipe.algorithm == Algorithm::SaltedDigest) {
        json["digest"] = digestWord(recipe.digest);
    } else if (recipe.unixCost != 0) {
        json["cost"] = recipe.unixCost;
    }
    return json;
}

std::string_view lastWords(const Session& session)
{
    return session.wantsJson() ? "" : "assay: Cancelled\n";
}

Failure passhashFailure(const core::Error& error)
{
    if (error.cause == core::Cause::SecretMissing)
        return wrongUsage("this hash depends on a secret key that is kept elsewhere; give --secret-file");
    Failure failure = readFailure(error);
    if (error.cause == core::Cause::NulInside)
        failure.message = error.subject + " takes no NUL byte in a password: C programs stop reading there";
    if (error.code == core::ErrorCode::TooLarge)
        failure.message = "crypt(3) takes 511 bytes of a password at most";
    return failure;
}

Json measurementJson(const passhash::Measurement& measurement)
{
    Json json = recipeJson(measurement.recipe);
    json["milliseconds"] = std::round(secondsOf(measurement.time) * 1e4) / 10;
    json["memory_bytes"] = measurement.memoryInBytes;
    json["options"] = optionsText(measurement.recipe);
    return json;
}

std::string measurementsText(std::span<const passhash::Measurement> measurements)
{
    std::string text;
    for (const passhash::Measurement& measurement : measurements) {
        std::string time = durationText(secondsOf(measurement.time));
        time.insert(0, 8 - std::min<std::size_t>(8, time.size()), ' ');
        std::string memory = memoryText(measurement.memoryInBytes);
        memory.insert(0, 9 - std::min<std::size_t>(9, memory.size()), ' ');
        text += time + memory + "  " + optionsText(measurement.recipe) + "\n";
    }
    return text;
}

std::string durationText(double seconds)
{
    if (seconds < 1)
        return std::to_string(static_cast<int>(std::round(seconds * 1000))) + " ms";
    const int tenths = static_cast<int>(std::round(std::min(seconds, 1e6) * 10));
    return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10) + " s";
}

} // namespace cli
