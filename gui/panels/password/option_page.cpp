// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/password/option_page.h"

#include "gui/panels/password/number_words.h"
#include "gui/widgets/label.h"
#include "gui/widgets/style/layout.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QEvent>
#include <QGridLayout>
#include <QSlider>
#include <QSpinBox>

#include <cmath>

namespace gui::password {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int titleWidth = 84;
constexpr int numberWidth = 64;
constexpr double leastBits = 0.005;
constexpr double smallBits = 0.05;

} // namespace

QString effectText(double bits)
{
    if (std::abs(bits) < leastBits)
        return QCoreApplication::translate("gui::password::OptionPage", "adds nothing");
    // Of what is small two digits are said, so that it is not taken for nothing.
    const QString amount = decimalText(std::abs(bits), std::abs(bits) < smallBits ? 2 : 1);
    // The sign stays before its number in every direction of writing.
    const QString number = u'\u2066' + (bits > 0 ? u"+"_s : u"\u2212"_s) + amount + u'\u2069';
    return QCoreApplication::translate("gui::password::OptionPage", "%1 bits")
        .replace(u' ', QChar::Nbsp)
        .arg(number);
}

OptionPage::OptionPage(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    setMargins(*m_grid, *this, 0, 0, 0, 0);
    setSpacing(*m_grid, *this, 12, 12);
    m_grid->setColumnStretch(1, 1);
    arrange();
}

bool OptionPage::presentError(const core::Error& /*error*/)
{
    return false;
}

OptionPage::Row OptionPage::newRow()
{
    Row row{ .title = new Label(TextRole::Body, Tone::Muted),
        .effect = new Label(TextRole::Caption, Tone::Muted) };
    row.title->setWordWrap(true);
    row.effect->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_grid->addWidget(row.title, m_grid->rowCount(), 0);
    return row;
}

OptionPage::Row OptionPage::addRow(QWidget* control)
{
    const Row row = newRow();
    const int line = m_grid->rowCount() - 1;
    // A number has its own width, which must not become that of the column.
    const bool isNumber = qobject_cast<QSpinBox*>(control) != nullptr;
    m_grid->addWidget(control, line, 1, isNumber ? Qt::AlignLeading | Qt::AlignVCenter : Qt::Alignment());
    m_grid->addWidget(row.effect, line, 2);
    return row;
}

OptionPage::Row OptionPage::addWideRow(QWidget* control)
{
    Row row = newRow();
    m_grid->addWidget(control, m_grid->rowCount() - 1, 1, 1, 2);
    delete row.effect;
    row.effect = nullptr;
    return row;
}

void OptionPage::addWhole(QWidget* widget)
{
    m_grid->addWidget(widget, m_grid->rowCount(), 0, 1, 3);
}

QSpinBox* OptionPage::makeNumber(int least, int most)
{
    auto* box = new QSpinBox;
    box->setRange(least, most);
    m_numbers.append(box);
    connect(box, &QSpinBox::valueChanged, this, &OptionPage::tell);
    arrange();
    return box;
}

OptionPage::Amount OptionPage::makeAmount(int least, int most, int usualMost)
{
    const Amount amount{
        .whole = new QWidget, .slider = new QSlider(Qt::Horizontal), .box = makeNumber(least, most)
    };
    auto* row = new QHBoxLayout(amount.whole);
    setMargins(*row, *amount.whole, 0, 0, 0, 0);
    setSpacing(*row, *amount.whole, 8);
    row->addWidget(amount.slider, 1);
    row->addWidget(amount.box);
    amount.slider->setRange(least, usualMost);
    connect(amount.slider, &QSlider::valueChanged, amount.box, &QSpinBox::setValue);
    connect(amount.box, &QSpinBox::valueChanged, amount.slider, [slider = amount.slider](int value) {
        const QSignalBlocker quiet(slider);
        slider->setValue(value);
    });
    return amount;
}

void OptionPage::setTitle(const Row& row, const QString& title, QWidget* control)
{
    row.title->setText(title);
    control->setAccessibleName(title);
}

void OptionPage::presentEffects(const Effects& effects)
{
    std::size_t next = 0;
    for (const Row& row : effectRows()) {
        const bool hasEffect = next < effects.size() && effects[next];
        row.effect->setText(hasEffect ? effectText(*effects[next]) : QString());
        ++next;
    }
}

void OptionPage::arrange()
{
    m_grid->setColumnMinimumWidth(0, u(*this, titleWidth));
    for (QSpinBox* box : m_numbers)
        box->setFixedWidth(u(*this, numberWidth));
}

void OptionPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
}

} // namespace gui::password
