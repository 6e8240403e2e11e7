// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/landing.h"

#include <algorithm>

namespace gui {
namespace {

/// Panels are promised not to be shown more.
Content sampleOf(const Given& given)
{
    const QString* const text = std::get_if<QString>(&given);
    // A UTF-16 unit takes at most three bytes in UTF-8.
    return text && Recognizer::isTooLarge(given) ? Content(text->left(Recognizer::largestText / 3))
                                                 : contentOf(given);
}

Landing landing(const Panel& panel, const Offer& offer)
{
    return { .destination = { QString::fromLatin1(panel.id), offer.tab, offer.id }, .title = offer.title };
}

const Offer* firstQuiet(const QList<Offer>& offers)
{
    const auto found = std::ranges::find(offers, false, &Offer::connects);
    return found == offers.end() ? nullptr : &*found;
}

} // namespace

std::optional<Landing> landingOf(const Given& given, const std::vector<Panel>& panels)
{
    const Content sample = sampleOf(given);
    std::optional<Landing> best;
    int certainty = 0;
    for (const Panel& panel : panels) {
        const Recognition recognition = panel.recognise(sample);
        const Offer* const offer = firstQuiet(recognition.offers);
        if (recognition.certainty > certainty && offer) {
            certainty = recognition.certainty;
            best = landing(panel, *offer);
        }
    }
    for (auto panel = panels.begin(); !best && panel != panels.end(); ++panel) {
        const QList<Offer> offers = panel->offers(sample);
        if (const Offer* const offer = firstQuiet(offers))
            best = landing(*panel, *offer);
    }
    return best;
}

} // namespace gui
