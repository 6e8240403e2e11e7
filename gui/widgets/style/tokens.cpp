// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/style/tokens.h"

#include <utility>

namespace gui {
namespace {

Tokens light()
{
    return {
        .window = QColor(0xf2f4f4),
        .surface = QColor(0xffffff),
        .surfaceRaised = QColor(0xffffff),
        .surfaceSunken = QColor(0xf6f8f8),
        .hover = QColor(0xeff2f3),
        .face = QColor(0xe8eced),
        .faceHover = QColor(0xdee4e5),
        .facePress = QColor(0xd3dadc),
        .border = QColor(0xdee2e3),
        .control = QColor(0x7f878c),
        .text = QColor(0x171b1d),
        .textMuted = QColor(0x566066),
        .disabled = QColor(0x7c8489),
        .accent = QColor(0x2a5bc7),
        .accentHover = QColor(0x234dac),
        .accentPress = QColor(0x1c3f8f),
        .onAccent = QColor(0xffffff),
        .accentText = QColor(0x2350b8),
        .selectedRow = QColor(0xe6edfb),
        .focus = QColor(0x2a5bc7),
        .selection = QColor(0xcbdaf8),
        .ok = QColor(0x14723f),
        .okSoft = QColor(0xe5f3ea),
        .caution = QColor(0x865300),
        .cautionSoft = QColor(0xfaf0da),
        .danger = QColor(0xb3261e),
        .dangerSoft = QColor(0xfbe9e7),
        .dangerFill = QColor(0xb3261e),
        .info = QColor(0x3b5f7c),
        .infoSoft = QColor(0xe8eff5),
        .code1 = QColor(0x9c2377),
        .code2 = QColor(0x5a43c4),
        .code3 = QColor(0x00697a),
    };
}

Tokens dark()
{
    return {
        .window = QColor(0x131617),
        .surface = QColor(0x191d1e),
        .surfaceRaised = QColor(0x22272a),
        .surfaceSunken = QColor(0x141819),
        .hover = QColor(0x212729),
        .face = QColor(0x2a3134),
        .faceHover = QColor(0x323a3e),
        .facePress = QColor(0x3f484d),
        .border = QColor(0x2c3235),
        .control = QColor(0x737c82),
        .text = QColor(0xe6eaeb),
        .textMuted = QColor(0xa0abb0),
        .disabled = QColor(0x7b858a),
        .accent = QColor(0x3d6bdc),
        .accentHover = QColor(0x335fcb),
        .accentPress = QColor(0x2a51b3),
        .onAccent = QColor(0xffffff),
        .accentText = QColor(0x93b4ff),
        .selectedRow = QColor(0x1f2b45),
        .focus = QColor(0x7fa5ff),
        .selection = QColor(0x273f72),
        .ok = QColor(0x5cc98c),
        .okSoft = QColor(0x16291f),
        .caution = QColor(0xe3b150),
        .cautionSoft = QColor(0x2e2613),
        .danger = QColor(0xff8e84),
        .dangerSoft = QColor(0x371d1c),
        .dangerFill = QColor(0xc4433a),
        .info = QColor(0x92b7d6),
        .infoSoft = QColor(0x1b2731),
        .code1 = QColor(0xf291cb),
        .code2 = QColor(0xb5a6ff),
        .code3 = QColor(0x5fcbda),
    };
}

} // namespace

Tokens tokensFor(Scheme scheme, Contrast contrast)
{
    Tokens tokens = scheme == Scheme::Light ? light() : dark();
    if (contrast == Contrast::More) {
        tokens.border = tokens.control;
        tokens.textMuted = tokens.text;
        tokens.okSoft = tokens.surface;
        tokens.cautionSoft = tokens.surface;
        tokens.dangerSoft = tokens.surface;
        tokens.infoSoft = tokens.surface;
    }
    return tokens;
}

QColor colorOf(const Tokens& tokens, Tone tone)
{
    switch (tone) {
    case Tone::Text:
        return tokens.text;
    case Tone::Muted:
        return tokens.textMuted;
    case Tone::Disabled:
        return tokens.disabled;
    case Tone::Accent:
        return tokens.accentText;
    case Tone::OnAccent:
        return tokens.onAccent;
    case Tone::Ok:
        return tokens.ok;
    case Tone::Caution:
        return tokens.caution;
    case Tone::Danger:
        return tokens.danger;
    case Tone::Info:
        return tokens.info;
    }
    std::unreachable();
}

QColor softOf(const Tokens& tokens, Tone tone)
{
    switch (tone) {
    case Tone::Ok:
        return tokens.okSoft;
    case Tone::Caution:
        return tokens.cautionSoft;
    case Tone::Danger:
        return tokens.dangerSoft;
    case Tone::Info:
        return tokens.infoSoft;
    case Tone::Accent:
        return tokens.selectedRow;
    case Tone::Text:
    case Tone::Muted:
    case Tone::Disabled:
    case Tone::OnAccent:
        return tokens.surface;
    }
    std::unreachable();
}

} // namespace gui
