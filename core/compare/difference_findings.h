// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/finding.h"

namespace core::compare {

// How differences that people meet come about. The first five say that nothing else differs.

extern const FindingKind encodingDiffers;
extern const FindingKind markOnTheLeft;
extern const FindingKind markOnTheRight;
extern const FindingKind lineEndsDiffer;
extern const FindingKind spacesAtLineEndsDiffer;
extern const FindingKind newlinesAtEndDiffer;

extern const FindingKind leftIsBeginning;
extern const FindingKind rightIsBeginning;
extern const FindingKind zerosAtEnd;
extern const FindingKind zerosOnTheLeft;
extern const FindingKind zerosOnTheRight;
extern const FindingKind oneBit;

} // namespace core::compare
