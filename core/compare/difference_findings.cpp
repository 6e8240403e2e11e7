// SPDX-License-Identifier: Apache-2.0
#include "core/compare/difference_findings.h"

#include "core/base/translatable.h"

namespace core::compare {

const FindingKind encodingDiffers{
    .id = "encoding-differs",
    .severity = Severity::Info,
    .words = TRANSLATABLE("core::compare", "The text is the same, its encoding differs: %1"),
    .why = TRANSLATABLE("core::compare",
        "Some editors and the redirections of Windows PowerShell 5 write UTF-16; most programs write UTF-8."),
    .fix = TRANSLATABLE("core::compare", "Save one of them in the encoding of the other."),
};
const FindingKind markOnTheLeft{
    .id = "byte-order-mark-left",
    .severity = Severity::Info,
    .words = TRANSLATABLE("core::compare", "Only the left file begins with a byte order mark"),
    .why = TRANSLATABLE("core::compare", "Some editors put these three bytes before text in UTF-8."),
    .fix = TRANSLATABLE("core::compare", "Save it without a byte order mark."),
};
const FindingKind markOnTheRight{
    .id = "byte-order-mark-right",
    .severity = Severity::Info,
    .words = TRANSLATABLE("core::compare", "Only the right file begins with a byte order mark"),
    .why = TRANSLATABLE("core::compare", "Some editors put these three bytes before text in UTF-8."),
    .fix = TRANSLATABLE("core::compare", "Save it without a byte order mark."),
};
const FindingKind lineEndsDiffer{
    .id = "line-ends-differ",
    .severity = Severity::Info,
    .words = TRANSLATABLE("core::compare", "The text is the same, its line ends differ: %1"),
    .why = TRANSLATABLE("core::compare",
        "Editors, Git (core.autocrlf) and transfers in text mode change the ends of lines. A file that is no "
        "text is damaged by that."),
    .fix
    = TRANSLATABLE("core::compare", "Convert the line ends, or copy the file again without a conversion."),
};
const FindingKind spacesAtLineEndsDiffer{
    .id = "spaces-at-line-ends",
    .severity = Severity::Info,
    .words
    = TRANSLATABLE("core::compare", "The text is the same but for spaces and tabs at the ends of lines"),
    .why = TRANSLATABLE("core::compare", "Many editors take them away when they save."),
    .fix = "",
};
const FindingKind newlinesAtEndDiffer{
    .id = "newlines-at-end",
    .severity = Severity::Info,
    .words = TRANSLATABLE("core::compare", "The text is the same but for line ends after it"),
    .why = TRANSLATABLE("core::compare", "Editors add a last line end, or take away empty lines."),
    .fix = "",
};

const FindingKind leftIsBeginning{
    .id = "left-is-beginning",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::compare", "The right file begins with the whole left one and goes on"),
    .why = TRANSLATABLE("core::compare", "A copy or a download that stopped early looks like this."),
    .fix = TRANSLATABLE("core::compare", "If the left one is a copy, copy it again."),
};
const FindingKind rightIsBeginning{
    .id = "right-is-beginning",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::compare", "The left file begins with the whole right one and goes on"),
    .why = TRANSLATABLE("core::compare", "A copy or a download that stopped early looks like this."),
    .fix = TRANSLATABLE("core::compare", "If the right one is a copy, copy it again."),
};
const FindingKind zerosAtEnd{
    .id = "zeros-at-end",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::compare", "What the longer file has more is zeros only"),
    .why = TRANSLATABLE("core::compare",
        "Images of disks and tapes are filled up to a whole block, and files may be made longer before they "
        "are written."),
    .fix = "",
};
const FindingKind zerosOnTheLeft{
    .id = "zeros-left",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::compare", "The left file has zeros where the right one has data"),
    .why = TRANSLATABLE("core::compare",
        "Whole blocks of zeros are what a failed transfer or a computer that lost power leaves behind."),
    .fix = TRANSLATABLE("core::compare", "If the left one is a copy, copy it again."),
};
const FindingKind zerosOnTheRight{
    .id = "zeros-right",
    .severity = Severity::Low,
    .words = TRANSLATABLE("core::compare", "The right file has zeros where the left one has data"),
    .why = TRANSLATABLE("core::compare",
        "Whole blocks of zeros are what a failed transfer or a computer that lost power leaves behind."),
    .fix = TRANSLATABLE("core::compare", "If the right one is a copy, copy it again."),
};
const FindingKind oneBit{
    .id = "one-bit",
    .severity = Severity::Medium,
    .words = TRANSLATABLE("core::compare", "A single bit differs"),
    .why = TRANSLATABLE("core::compare",
        "No program changes one bit of a file; failing memory, disks and cables do. Other files may be "
        "damaged too."),
    .fix = TRANSLATABLE("core::compare", "Test the memory and the disk, and copy the file again."),
};

} // namespace core::compare
