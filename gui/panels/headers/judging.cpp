// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/headers/judging.h"

#include "core/io/file_stream.h"

#include <algorithm>

namespace gui::headers {
namespace {

/// One more than the reader takes: it says by itself that this is too much.
constexpr std::size_t largestFile = std::size_t{ 64 } * 1024 * 1024 + 1;
constexpr std::size_t blockSize = std::size_t{ 256 } * 1024;

} // namespace

Answer judgeAgain(const std::shared_ptr<const core::http::HeaderText>& text, const Question& question)
{
    const std::size_t chosen = std::min(question.exchange.value_or(text->chosen), text->exchanges.size() - 1);
    // What is irregular is known of the chosen exchange only.
    const bool isSuggested = chosen == text->chosen;
    return { .text = text,
        .exchange = chosen,
        .audit = std::make_shared<const core::http::Audit>(
            core::http::audit(text->exchanges[chosen], question.options,
                isSuggested ? text->irregularities : std::vector<core::http::Irregularity>())) };
}

core::Result<Answer> judge(core::ByteView text, const Question& question)
{
    auto read = std::make_shared<core::http::HeaderText>(
        TRY(core::http::readHeaderText(text, { .url = question.url })));
    return judgeAgain(read, question);
}

core::Result<std::shared_ptr<const std::string>> readFile(
    const std::filesystem::path& file, const core::Progress& progress)
{
    core::io::FileSource source = TRY(core::io::FileSource::open(file, progress.stop));
    auto content = std::make_shared<std::string>();
    while (content->size() < largestFile) {
        const std::size_t before = content->size();
        const std::size_t wanted = std::min(blockSize, largestFile - before);
        content->resize(before + wanted);
        const std::size_t got = TRY(source.read(std::as_writable_bytes(std::span(*content).subspan(before))));
        content->resize(before + got);
        if (got < wanted)
            break;
        if (progress.stop.isRequested())
            return core::fail(core::ErrorCode::Cancelled);
    }
    return std::shared_ptr<const std::string>(std::move(content));
}

} // namespace gui::headers
