// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/password/times_table.h"

#include "gui/widgets/label.h"
#include "gui/widgets/style/layout.h"
#include "gui/widgets/style/paint.h"

#include <QEvent>
#include <QGridLayout>
#include <QPainter>

namespace gui::password {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int narrowWidth = 480;
constexpr int radius = 8;

} // namespace

/// One row: who, how fast, how long; the rate goes below the name where there is little room.
class TimesTable::Line : public QWidget {
public:
    Line()
        : m_attacker(new Label(TextRole::Body))
        , m_chosenAttacker(new Label(TextRole::Strong))
        , m_rate(new Label(TextRole::Caption, Tone::Muted))
        , m_time(new Label(TextRole::Body))
        , m_chosenTime(new Label(TextRole::Strong))
        , m_grid(new QGridLayout(this))
    {
        setMargins(*m_grid, *this, 14, 6, 14, 6);
        setSpacing(*m_grid, *this, 12, 0);
        for (Label* label : { m_attacker, m_chosenAttacker, m_rate })
            label->setElideMode(Qt::ElideRight);
        for (Label* label : { m_time, m_chosenTime })
            label->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    }

    void setRow(const Row& row)
    {
        m_isChosen = row.isChosen;
        for (Label* label : { m_attacker, m_chosenAttacker })
            label->setText(row.attacker);
        m_rate->setText(row.rate);
        for (Label* label : { m_time, m_chosenTime })
            label->setText(row.time);
        m_attacker->setVisible(!row.isChosen);
        m_time->setVisible(!row.isChosen);
        m_chosenAttacker->setVisible(row.isChosen);
        m_chosenTime->setVisible(row.isChosen);
        update();
    }

    void setPlace(bool isNarrow, bool isFirst, bool isLast)
    {
        m_isFirst = isFirst;
        m_isLast = isLast;
        if (isNarrow == m_isNarrow)
            return;
        m_isNarrow = isNarrow;
        for (Label* label : { m_attacker, m_chosenAttacker, m_rate, m_time, m_chosenTime })
            m_grid->removeWidget(label);
        const int end = isNarrow ? 1 : 2;
        for (Label* label : { m_attacker, m_chosenAttacker })
            m_grid->addWidget(label, 0, 0);
        m_grid->addWidget(m_rate, isNarrow ? 1 : 0, isNarrow ? 0 : 1);
        for (Label* label : { m_time, m_chosenTime })
            m_grid->addWidget(label, 0, end, isNarrow ? 2 : 1, 1);
        // Name and rate have equal columns in every row, so that they stand below each other.
        m_grid->setColumnStretch(0, isNarrow ? 1 : 5);
        m_grid->setColumnStretch(1, isNarrow ? 0 : 3);
        m_grid->setColumnStretch(2, 0);
        m_grid->setColumnMinimumWidth(2, isNarrow ? 0 : u(*this, 110));
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const Tokens& tokens = tokensOf(*this);
        if (m_isChosen) {
            painter.setRenderHint(QPainter::Antialiasing);
            const double corner = u(*this, radius) - 1;
            QPainterPath path;
            path.setFillRule(Qt::WindingFill);
            path.addRoundedRect(rect(), corner, corner);
            if (!m_isFirst)
                path.addRect(QRectF(rect()).adjusted(0, 0, 0, -height() / 2.0));
            if (!m_isLast)
                path.addRect(QRectF(rect()).adjusted(0, height() / 2.0, 0, 0));
            painter.fillPath(path, tokens.selectedRow);
        }
        if (!m_isLast)
            paintHairline(painter, rect(), Qt::BottomEdge, tokens.border);
    }

private:
    Label* m_attacker;
    Label* m_chosenAttacker;
    Label* m_rate;
    Label* m_time;
    Label* m_chosenTime;
    QGridLayout* m_grid;
    std::optional<bool> m_isNarrow;
    bool m_isChosen = false;
    bool m_isFirst = false;
    bool m_isLast = false;
};

TimesTable::TimesTable(QWidget* parent)
    : Card(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
}

void TimesTable::setRows(const QList<Row>& rows)
{
    if (rows == m_rows)
        return;
    m_rows = rows;
    while (m_lines.size() < rows.size()) {
        m_lines << new Line;
        m_column->addWidget(m_lines.last());
    }
    while (m_lines.size() > rows.size())
        delete m_lines.takeLast();
    QStringList sentences;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        m_lines[i]->setRow(rows[i]);
        const QString sentence
            = tr("%1, %2: %3", "attacker, rate, time").arg(rows[i].attacker, rows[i].rate, rows[i].time);
        sentences << (rows[i].isChosen ? tr("%1, chosen", "a row").arg(sentence) : sentence);
    }
    setAccessibleDescription(sentences.join(u"; "_s));
    arrange();
}

void TimesTable::arrange()
{
    const bool isNarrow = width() < u(*this, narrowWidth);
    for (qsizetype i = 0; i < m_lines.size(); ++i)
        m_lines[i]->setPlace(isNarrow, i == 0, i + 1 == m_lines.size());
}

void TimesTable::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    arrange();
}

void TimesTable::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
}

} // namespace gui::password
