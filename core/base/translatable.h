// SPDX-License-Identifier: Apache-2.0
#pragma once

/// Marks words for the translators (lupdate takes it for QT_TRANSLATE_NOOP) and is otherwise the words
/// themselves.
#define TRANSLATABLE(context, words) words
