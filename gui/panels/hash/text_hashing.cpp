// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/hash/text_hashing.h"

#include "core/io/memory_stream.h"

#include <algorithm>

namespace gui::hash {

core::Result<TextAnswer> hashText(std::string_view utf8, const TextQuestion& question,
    const core::SecureBytes& key, const core::Progress& progress)
{
    TextAnswer answer{ .count = TRY(core::countText(utf8, question.encoding, question.newlines)),
        .digests = {} };
    const core::Scratch bytes = TRY(core::encodeText(utf8, question.encoding, question.newlines));
    core::io::MemorySource source(bytes.bytes());
    if (question.purpose == TextPurpose::Digest) {
        const core::hash::Digests digests = TRY(core::hash::digest(source, question.wanted, progress));
        answer.digests = core::hash::pairUp(question.wanted, digests.values);
        return answer;
    }
    std::vector<core::hash::Wanted> wanted;
    std::vector<core::hash::Algorithm> algorithms;
    for (const core::hash::Wanted& each : question.wanted) {
        if (core::crypto::isHmacCapable(each.algorithm)) {
            wanted.push_back(each);
            algorithms.push_back(each.algorithm);
        }
    }
    const core::hash::Digests digests = TRY(core::hash::authenticate(source, algorithms, key, progress));
    answer.digests = core::hash::pairUp(wanted, digests.values);
    return answer;
}

} // namespace gui::hash
