// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/base/finding.h"

#include <QString>

#include <string>

namespace gui {

/// One translated sentence: what, why and where. It ends without a full stop.
QString sentenceOf(const core::Error& error);
QString sentenceOf(const core::Finding& finding);
/// Without the place.
QString titleOf(const core::Finding& finding);
QString reasonOf(const core::Finding& finding);
/// Empty where there is nothing to do.
QString remedyOf(const core::Finding& finding);
/// Of other words that the core marks for translation; %1 stands for the value.
QString translatedWords(const char* words, const std::string& value = {});
/// "line 3, column 7", "byte 12"; empty where the place says nothing.
QString wordsOf(const core::Place& place);

} // namespace gui
