// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>

#include <cstdint>

namespace gui {

enum class Scheme : std::uint8_t { Light, Dark };
enum class Contrast : std::uint8_t { Normal, More };

/// The colours of the window by their role; no other colour is ever painted.
struct Tokens {
    QColor window; ///< sidebar, status bar, job strip
    QColor surface; ///< panels, cards, fields
    QColor surfaceRaised; ///< menus, palette, toasts, dialogs
    QColor surfaceSunken; ///< code, drop zones, group headings, tags
    QColor hover; ///< a row or a quiet button under the pointer
    QColor face; ///< buttons, choosers, segments, tracks
    QColor faceHover;
    QColor facePress;
    QColor border; ///< hairlines; decoration only, never the sole sign
    QColor control; ///< outlines of what is operated
    QColor text;
    QColor textMuted;
    QColor disabled;
    QColor accent;
    QColor accentHover;
    QColor accentPress;
    QColor onAccent;
    QColor accentText; ///< links, chosen icons, selection bars, progress
    QColor selectedRow;
    QColor focus;
    QColor selection; ///< under selected text, which keeps its colour
    QColor ok;
    QColor okSoft;
    QColor caution;
    QColor cautionSoft;
    QColor danger;
    QColor dangerSoft;
    QColor dangerFill; ///< destructive buttons, with onAccent text
    QColor info;
    QColor infoSoft;
    QColor code1;
    QColor code2;
    QColor code3;
};

Tokens tokensFor(Scheme scheme, Contrast contrast);

/// What a text, an icon or a verdict says by its colour, besides its words.
enum class Tone : std::uint8_t { Text, Muted, Disabled, Accent, OnAccent, Ok, Caution, Danger, Info };

QColor colorOf(const Tokens& tokens, Tone tone);
/// The soft fill that a verdict of this tone stands on.
QColor softOf(const Tokens& tokens, Tone tone);

} // namespace gui
