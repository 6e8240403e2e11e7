// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/observatory/observatory.h"

#include <QWidget>

namespace gui {
class Label;
class Stamp;
} // namespace gui

namespace gui::headers {

/// Of one of several responses: whose it is, its grade in a stamp, its points and how they come about.
class GradeLine : public QWidget {
    Q_OBJECT
public:
    explicit GradeLine(QWidget* parent = nullptr);
    void setScore(const QString& title, const core::http::observatory::Score& score);
    /// There is no score: the sentence says why.
    void setNothing(const QString& title, const QString& sentence);

private:
    Stamp* m_stamp;
    Label* m_title;
    Label* m_points;
    Label* m_sum;
    Label* m_remark;
};

} // namespace gui::headers
