// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/widgets/style/tokens.h"

#include <QColor>

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

// Which colours stand on which, and how far apart they must be.

inline double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

inline double luminance(const QColor& color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/// WCAG 2.
inline double contrast(const QColor& a, const QColor& b)
{
    const double one = luminance(a);
    const double other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

struct Pair {
    const char* name;
    QColor front;
    QColor back;
    double least;
};

inline void addOnGrounds(
    std::vector<Pair>& pairs, const char* name, const QColor& front, const gui::Tokens& tokens)
{
    for (const QColor& ground : { tokens.window, tokens.surface, tokens.surfaceRaised, tokens.surfaceSunken,
             tokens.hover, tokens.face, tokens.faceHover, tokens.selectedRow }) {
        pairs.push_back({ name, front, ground, 4.5 });
    }
}

inline std::vector<Pair> textPairs(const gui::Tokens& t)
{
    std::vector<Pair> pairs;
    addOnGrounds(pairs, "text", t.text, t);
    addOnGrounds(pairs, "textMuted", t.textMuted, t);
    addOnGrounds(pairs, "accentText", t.accentText, t);
    addOnGrounds(pairs, "ok", t.ok, t);
    addOnGrounds(pairs, "caution", t.caution, t);
    addOnGrounds(pairs, "danger", t.danger, t);
    addOnGrounds(pairs, "info", t.info, t);
    addOnGrounds(pairs, "code1", t.code1, t);
    addOnGrounds(pairs, "code2", t.code2, t);
    addOnGrounds(pairs, "code3", t.code3, t);
    for (const auto& [tone, soft] : { std::pair(t.ok, t.okSoft), std::pair(t.caution, t.cautionSoft),
             std::pair(t.danger, t.dangerSoft), std::pair(t.info, t.infoSoft) }) {
        pairs.push_back({ "severity on its soft fill", tone, soft, 4.5 });
        pairs.push_back({ "text on a soft fill", t.text, soft, 4.5 });
        pairs.push_back({ "muted on a soft fill", t.textMuted, soft, 4.5 });
        pairs.push_back({ "accent on a soft fill", t.accentText, soft, 4.5 });
    }
    for (const QColor& fill : { t.accent, t.accentHover, t.accentPress, t.dangerFill }) {
        pairs.push_back({ "onAccent", t.onAccent, fill, 4.5 });
    }
    for (const QColor& front : { t.text, t.code1, t.code2, t.code3 }) {
        pairs.push_back({ "on selection", front, t.selection, 4.5 });
    }
    for (const QColor& square : { t.code1, t.code2, t.code3 }) {
        pairs.push_back({ "number in a code square", t.surface, square, 4.5 });
    }
    pairs.push_back({ "text on facePress", t.text, t.facePress, 4.5 });
    return pairs;
}

inline std::vector<Pair> shapePairs(const gui::Tokens& t)
{
    std::vector<Pair> pairs;
    for (const QColor& ground :
        { t.window, t.surface, t.surfaceRaised, t.surfaceSunken, t.hover, t.face, t.selectedRow }) {
        pairs.push_back({ "control", t.control, ground, 3 });
        pairs.push_back({ "focus", t.focus, ground, 3 });
    }
    pairs.push_back({ "focus on faceHover", t.focus, t.faceHover, 3 });
    pairs.push_back({ "accent on surface", t.accent, t.surface, 3 });
    pairs.push_back({ "accent on raised", t.accent, t.surfaceRaised, 3 });
    pairs.push_back({ "dangerFill on raised", t.dangerFill, t.surfaceRaised, 2.95 });
    return pairs;
}
