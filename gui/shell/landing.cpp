// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/landing.h"

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

} // namespace

std::optional<Landing> landingOf(const Given& given, const std::vector<Panel>& panels)
{
    const Content sample = sampleOf(given);
    std::optional<Landing> best;
    int certainty = 0;
    for (const Panel& panel : panels) {
        const Recognition recognition = panel.recognise(sample);
        if (recognition.certainty > certainty && !recognition.offers.isEmpty()) {
            certainty = recognition.certainty;
            best = landing(panel, recognition.offers.constFirst());
        }
    }
    for (auto panel = panels.begin(); !best && panel != panels.end(); ++panel)
        if (const QList<Offer> offers = panel->offers(sample); !offers.isEmpty())
            best = landing(*panel, offers.constFirst());
    return best;
}

} // namespace gui
