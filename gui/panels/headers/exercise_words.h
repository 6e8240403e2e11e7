// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/practice/exercise.h"
#include "gui/panels/headers/grouped_list.h"

namespace gui::headers {

Tone toneOf(core::practice::Exercise::Kind kind);
/// "Good", "Bad", "Edge".
QString wordOf(core::practice::Exercise::Kind kind);

/// What keeps an inspection from coming to its end; empty where nothing does.
QString sentenceOfEnd(const core::practice::Exercise& exercise);

/// Those whose title, group, path or lesson has all the words, under their groups. A row's source is its
/// index in allExercises().
QList<GroupedRow> exerciseRows(const QString& search);

/// "assay headers https://localhost:8443/csp/missing --cacert authority.pem"
QString commandFor(
    const core::practice::Exercise& exercise, const QString& address, const QString& authorityFile);

} // namespace gui::headers
