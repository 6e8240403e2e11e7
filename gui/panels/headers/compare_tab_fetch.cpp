// SPDX-License-Identifier: Apache-2.0
// Responses that the tab of comparisons asks servers for.
#include "gui/panels/headers/compare_tab.h"
#include "gui/panels/headers/inspection.h"
#include "gui/panels/headers/practice_session.h"
#include "gui/panels/headers/response_side.h"
#include "gui/panels/headers/transport_words.h"
#include "gui/text/convert.h"
#include "gui/text/error_text.h"
#include "gui/workbench/fetch_watcher.h"
#include "gui/workbench/workbench.h"

namespace gui::headers {

using namespace Qt::Literals::StringLiterals;

void CompareTab::connectFetching()
{
    connect(m_left, &ResponseSide::fetchWanted, this,
        [this](const QString& address) { fetch(*m_left, m_leftFetching, address); });
    connect(m_right, &ResponseSide::fetchWanted, this,
        [this](const QString& address) { fetch(*m_right, m_rightFetching, address); });
    for (Job* job : { &m_leftFetching, &m_rightFetching })
        workbench().jobs().watch(job,
            { .panel = u"headers"_s,
                .title = [] { return tr("Fetching headers"); },
                .loss = [] { return QString(); } });
    // Whoever works offline does not want the rest either.
    connect(&workbench().network(), &Network::changed, this, [this] {
        if (!workbench().network().isOffline())
            return;
        m_leftFetching.cancel();
        m_rightFetching.cancel();
    });
}

void CompareTab::fetch(ResponseSide& side, Job& job, const QString& address)
{
    const std::optional<TypedAddress> typed = readAddress(address);
    if (!typed) {
        side.setError(tr("Not an http or https address"));
        return;
    }
    if (workbench().network().isOffline()) {
        side.setError(tr("Assay works offline: nothing was sent"));
        return;
    }
    side.setFetching(true);
    side.setRemark(tr("Asking %1", "a host").arg(hostText(typed->url)));
    auto wish = std::make_shared<InspectionWish>();
    wish->address = *typed;
    wish->practiceAuthority = PracticeSession::of(workbench()).authorityFor(typed->url);
    job.start([wish, watcher = std::make_shared<FetchWatcher>(workbench().network().book())](
                  const core::Progress& progress) { return fetchedText(*wish, *watcher, progress); },
        [&side](const core::Result<std::string>& text) {
            side.setFetching(false);
            if (text)
                side.setText(fromUtf8(*text));
            else
                side.setError(sentenceOf(text.error()));
        });
}

} // namespace gui::headers
