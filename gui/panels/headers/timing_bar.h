// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fetch/fetch.h"

#include <QWidget>

namespace gui::headers {

/// When what happened in one hop, on the time of all of them: connecting, TLS, waiting, receiving.
class TimingBar : public QWidget {
    Q_OBJECT
public:
    explicit TimingBar(QWidget* parent = nullptr);
    void setTiming(
        const core::fetch::Timing& timing, core::fetch::Duration before, core::fetch::Duration whole);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    core::fetch::Timing m_timing;
    core::fetch::Duration m_before{};
    core::fetch::Duration m_whole{};
};

} // namespace gui::headers
