// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/choice_actions.h"

#include "gui/shell/actions.h"
#include "gui/workbench/settings.h"

#include <algorithm>

namespace gui {
namespace {

using Id = ShellActions::Id;

constexpr int zoomStep = 10;

struct Theme {
    Id action;
    ColorScheme scheme;
};
constexpr Theme themes[]{
    { Id::SystemTheme, ColorScheme::System },
    { Id::LightTheme, ColorScheme::Light },
    { Id::DarkTheme, ColorScheme::Dark },
};

} // namespace

ChoiceActions::ChoiceActions(ShellActions& actions, Settings& settings, QObject* parent)
    : QObject(parent)
    , m_actions(actions)
    , m_settings(settings)
{
    const auto on
        = [&](Id id, auto function) { connect(actions.action(id), &QAction::triggered, this, function); };
    on(Id::ZoomIn, [this] { zoomTo(m_settings.zoomPercent() + zoomStep); });
    on(Id::ZoomOut, [this] { zoomTo(m_settings.zoomPercent() - zoomStep); });
    on(Id::ZoomReset, [this] { zoomTo(100); });
    for (const Theme& theme : themes)
        on(theme.action, [this, scheme = theme.scheme] {
            Choices choices = m_settings.choices();
            choices.colorScheme = scheme;
            m_settings.change(choices);
        });
    on(Id::MoreContrast, [this](bool isChecked) {
        Choices choices = m_settings.choices();
        choices.contrast = isChecked ? ContrastChoice::More : ContrastChoice::System;
        m_settings.change(choices);
    });
    on(Id::WorkOffline, [this](bool isChecked) {
        Choices choices = m_settings.choices();
        choices.isOffline = isChecked;
        m_settings.change(choices);
    });
    on(Id::Presenting, [this](bool isChecked) { m_settings.setPresenting(isChecked); });
    connect(&settings, &Settings::changed, this, &ChoiceActions::show);
    show();
}

void ChoiceActions::zoomTo(int percent)
{
    Choices choices = m_settings.choices();
    choices.zoomPercent = std::clamp(percent, m_settings.leastZoomPercent(), Settings::mostZoomPercent);
    m_settings.change(choices);
}

void ChoiceActions::show()
{
    const Choices& choices = m_settings.choices();
    for (const Theme& theme : themes)
        m_actions.action(theme.action)->setChecked(choices.colorScheme == theme.scheme);
    m_actions.action(Id::MoreContrast)->setChecked(choices.contrast == ContrastChoice::More);
    m_actions.action(Id::WorkOffline)->setChecked(choices.isOffline);
    m_actions.action(Id::Presenting)->setChecked(m_settings.isPresenting());
    const int zoom = m_settings.zoomPercent();
    m_actions.action(Id::ZoomIn)->setEnabled(zoom < Settings::mostZoomPercent);
    m_actions.action(Id::ZoomOut)->setEnabled(zoom > m_settings.leastZoomPercent());
    m_actions.action(Id::ZoomReset)->setEnabled(zoom != std::max(100, m_settings.leastZoomPercent()));
}

} // namespace gui
