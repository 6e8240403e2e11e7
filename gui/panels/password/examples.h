// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1StringView>
#include <QString>

#include <span>

namespace gui::password {

/// A password that everybody may see, for lessons: what people do, and what comes of it.
struct Example {
    const char* lesson; ///< marked for translation
    QLatin1StringView password;
};

std::span<const Example> examples();
/// In the chosen language.
QString lessonOf(const Example& example);
/// What "Sample" measures: three parts, each cheap for another reason.
QLatin1StringView samplePassword();

} // namespace gui::password
