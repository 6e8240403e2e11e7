// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/hash/measurement_table.h"

#include "gui/panels/hash/password_hash_words.h"
#include "gui/text/convert.h"
#include "gui/widgets/button.h"
#include "gui/widgets/label.h"
#include "gui/widgets/style/assay_style.h"
#include "gui/widgets/style/layout.h"
#include "gui/widgets/style/paint.h"

#include <QGridLayout>
#include <QPainter>

namespace gui::hash {
namespace {

using core::passhash::Measurement;

/// Two bars, one above the other: time, and memory.
class MeasurementBars : public QWidget {
public:
    MeasurementBars(double time, double memory)
        : m_time(time)
        , m_memory(memory)
    {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override { return { u(*this, 160), u(*this, 18) }; }
    QSize minimumSizeHint() const override { return { u(*this, 40), u(*this, 18) }; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const Tokens& tokens = tokensOf(*this);
        const int thickness = u(*this, 6);
        const auto paintBar = [&](int top, double share, const QColor& color) {
            const QRect track(0, top, width(), thickness);
            paintRounded(painter, track, thickness / 2.0, tokens.face);
            if (share <= 0)
                return;
            QRect filled = track;
            filled.setWidth(std::max(thickness, static_cast<int>(share * width())));
            paintRounded(
                painter, QStyle::visualRect(layoutDirection(), rect(), filled), thickness / 2.0, color);
        };
        paintBar(u(*this, 1), m_time, tokens.accentText);
        paintBar(u(*this, 10), m_memory, tokens.info);
    }

private:
    double m_time;
    double m_memory;
};

double secondsOf(std::chrono::nanoseconds time)
{
    return std::chrono::duration<double>(time).count();
}

Label* labelOf(TextRole role, Tone tone, const QString& text)
{
    auto* label = new Label(role, tone);
    label->setText(text);
    return label;
}

/// A number stays before its unit, in every language.
Label* numberOf(Tone tone, const QString& text)
{
    Label* label = labelOf(TextRole::Body, tone, text);
    label->setLayoutDirection(Qt::LeftToRight);
    return label;
}

} // namespace

MeasurementTable::MeasurementTable(Rows rows, QWidget* parent)
    : Card(parent)
    , m_grid(new QGridLayout(this))
    , m_rows(rows)
{
    setMargins(*m_grid, *this, 16, 12, 16, 12);
    setSpacing(*m_grid, *this, 16, 8);
}

void MeasurementTable::setMeasurements(const std::vector<Measurement>& measurements)
{
    m_measurements = measurements;
    present();
}

void MeasurementTable::setNarrow(bool isNarrow)
{
    if (isNarrow == m_isNarrow)
        return;
    m_isNarrow = isNarrow;
    present();
}

void MeasurementTable::present()
{
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    double longest = 0;
    double largest = 0;
    for (const Measurement& measurement : m_measurements) {
        longest = std::max(longest, secondsOf(measurement.time));
        largest = std::max(largest, static_cast<double>(measurement.memoryInBytes));
    }
    m_grid->setColumnStretch(2, 1);
    int row = 0;
    m_grid->addWidget(labelOf(TextRole::Caption, Tone::Muted, tr("Parameters")), row, 0, 1, 2);
    if (!m_isNarrow)
        m_grid->addWidget(labelOf(TextRole::Caption, Tone::Muted, tr("Time above, memory below")), row, 2);
    m_grid->addWidget(labelOf(TextRole::Caption, Tone::Accent, tr("Time")), row, 3, Qt::AlignTrailing);
    m_grid->addWidget(labelOf(TextRole::Caption, Tone::Info, tr("Memory")), row, 4, Qt::AlignTrailing);
    for (const Measurement& measurement : m_measurements)
        addRow(++row, measurement, longest, largest);
}

void MeasurementTable::addRow(int row, const Measurement& measurement, double longest, double largest)
{
    const auto memory = static_cast<double>(measurement.memoryInBytes);
    const QString name = fromUtf8(nameOf(measurement.recipe.algorithm));
    const QString parameters = parametersText(measurement.recipe);
    auto* what = labelOf(TextRole::Body, Tone::Muted, parameters);
    if (m_isNarrow) {
        what->setText(name + u' ' + parameters);
        what->setWordWrap(true);
        m_grid->addWidget(what, row, 0, 1, 3);
    } else {
        m_grid->addWidget(labelOf(TextRole::Name, Tone::Text, name), row, 0);
        m_grid->addWidget(what, row, 1);
        m_grid->addWidget(new MeasurementBars(longest > 0 ? secondsOf(measurement.time) / longest : 0,
                              largest > 0 ? memory / largest : 0),
            row, 2);
    }
    const QString memoryWords = memoryText(memory);
    m_grid->addWidget(numberOf(Tone::Text, briefDuration(secondsOf(measurement.time))), row, 3,
        Qt::AlignTrailing | Qt::AlignVCenter);
    m_grid->addWidget(numberOf(Tone::Muted, memoryWords.isEmpty() ? tr("none") : memoryWords), row, 4,
        Qt::AlignTrailing | Qt::AlignVCenter);
    if (m_rows == Rows::Shown)
        return;
    auto* use = new Button(ButtonKind::Quiet);
    use->setSize(ButtonSize::Small);
    use->setText(tr("Use"));
    use->setAccessibleName(tr("Use %1, %2").arg(name, parameters));
    m_grid->addWidget(use, row, 5);
    connect(use, &Button::clicked, this, [this, row] { Q_EMIT used(row - 1); });
}

} // namespace gui::hash
