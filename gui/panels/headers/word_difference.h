// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace gui::headers {

struct TextRange {
    qsizetype start;
    qsizetype length;
    bool operator==(const TextRange&) const = default;
};

/// What of the left is not in the right, and the other way round: whole words, as header values have them.
struct WordDifference {
    QList<TextRange> left;
    QList<TextRange> right;
};
WordDifference differingWords(const QString& left, const QString& right);

} // namespace gui::headers
