// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/headers/address_bar.h"

#include "gui/text/convert.h"
#include "gui/widgets/announcement.h"
#include "gui/widgets/button.h"
#include "gui/widgets/chooser.h"
#include "gui/widgets/field.h"
#include "gui/widgets/label.h"
#include "gui/widgets/style/icon.h"
#include "gui/widgets/style/layout.h"
#include "gui/workbench/address_history.h"

#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>

namespace gui::headers {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int longestAddress = 8 * 1024;
constexpr int methodWidth = 88;

} // namespace

AddressBar::AddressBar(AddressHistory& history, QWidget* parent)
    : QWidget(parent)
    , m_history(history)
    , m_grid(new QGridLayout(this))
    , m_methods(new Chooser)
    , m_edit(new LineEdit)
    , m_globe(m_edit->addAction(iconInTarget("network"_L1), QLineEdit::LeadingPosition))
    , m_open(m_edit->addAction(iconInTarget("chevron-down"_L1), QLineEdit::TrailingPosition))
    , m_options(new Button(ButtonKind::Quiet, "settings"_L1))
    , m_inspect(new Button(ButtonKind::Primary))
    , m_below(new Label(TextRole::Caption, Tone::Muted))
{
    setMargins(*m_grid, *this, 0, 0, 0, 0);
    setSpacing(*m_grid, *this, 8, 8);
    for (const QString& method : { u"GET"_s, u"HEAD"_s, u"OPTIONS"_s })
        m_methods->addItem(method);
    m_edit->setMonospace(true);
    m_edit->setClearButtonEnabled(false);
    m_edit->setMaxLength(longestAddress);
    m_edit->installEventFilter(this);
    m_options->setCheckable(true);
    m_below->setWordWrap(true);
    m_below->hide();
    connect(m_edit, &QLineEdit::returnPressed, this, &AddressBar::inspectWanted);
    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        setError({});
        setRemark({});
    });
    connect(m_inspect, &Button::clicked, this, &AddressBar::inspectWanted);
    connect(m_globe, &QAction::triggered, m_edit, &QLineEdit::selectAll);
    connect(m_open, &QAction::triggered, this, &AddressBar::openHistory);
    connect(m_options, &Button::toggled, this, &AddressBar::optionsToggled);
    arrange();
}

QString AddressBar::address() const
{
    return m_edit->text().trimmed();
}

void AddressBar::setAddress(const QString& address)
{
    // A line break would only be lost in the field.
    m_edit->setText(address.trimmed().section(u'\n', 0, 0).trimmed());
    m_edit->setCursorPosition(0);
    setError({});
    setRemark({});
}

QString AddressBar::method() const
{
    return m_methods->currentText();
}

void AddressBar::setMethod(const QString& method)
{
    m_methods->setCurrentText(method);
}

void AddressBar::setError(const QString& sentence)
{
    m_error = sentence;
    m_edit->setError(!sentence.isEmpty());
    presentBelow();
    if (!sentence.isEmpty())
        announce(*m_below, sentence);
}

void AddressBar::setRemark(const QString& sentence)
{
    m_remark = sentence;
    presentBelow();
}

void AddressBar::presentBelow()
{
    const bool hasError = !m_error.isEmpty();
    const QString sentence = !m_dropSentence.isEmpty() ? m_dropSentence : hasError ? m_error : m_remark;
    m_below->setTone(!m_dropSentence.isEmpty() ? Tone::Accent : hasError ? Tone::Danger : Tone::Muted);
    m_below->setText(sentence);
    m_below->setVisible(!sentence.isEmpty());
    m_edit->setAccessibleDescription(sentence);
}

void AddressBar::setDropSentence(const QString& sentence)
{
    m_dropSentence = sentence;
    presentBelow();
}

void AddressBar::setRunning(bool isRunning)
{
    m_inspect->setEnabled(!isRunning);
    m_inspect->setToolTip(isRunning ? tr("An address is being inspected") : QString());
}

void AddressBar::setOptionsShown(bool areShown)
{
    m_options->setChecked(areShown);
}

void AddressBar::setNarrow(bool isNarrow)
{
    if (m_isNarrow == isNarrow)
        return;
    m_isNarrow = isNarrow;
    arrange();
}

/// Narrow, the address has a line of its own.
void AddressBar::arrange()
{
    for (QWidget* each : std::initializer_list<QWidget*>{ m_methods, m_edit, m_options, m_inspect, m_below })
        m_grid->removeWidget(each);
    for (int column = 0; column < 4; ++column)
        m_grid->setColumnStretch(column, column == 1 ? 1 : 0);
    m_methods->setFixedWidth(qMax(m_methods->sizeHint().width(), u(*this, methodWidth)));
    if (m_isNarrow) {
        m_grid->addWidget(m_edit, 0, 0, 1, 4);
        m_grid->addWidget(m_below, 1, 0, 1, 4);
        m_grid->addWidget(m_methods, 2, 0);
        m_grid->addWidget(m_options, 2, 2);
        m_grid->addWidget(m_inspect, 2, 3);
        QWidget::setTabOrder(m_edit, m_methods);
        QWidget::setTabOrder(m_methods, m_options);
    } else {
        m_grid->addWidget(m_methods, 0, 0);
        m_grid->addWidget(m_edit, 0, 1);
        m_grid->addWidget(m_options, 0, 2);
        m_grid->addWidget(m_inspect, 0, 3);
        m_grid->addWidget(m_below, 1, 1, 1, 3);
        QWidget::setTabOrder(m_methods, m_edit);
        QWidget::setTabOrder(m_edit, m_options);
    }
    QWidget::setTabOrder(m_options, m_inspect);
}

void AddressBar::openHistory()
{
    m_menu.clear();
    const QStringList addresses = m_history.addresses();
    for (const QString& address : addresses) {
        // An ampersand would mark a key.
        QAction* action
            = m_menu.addAction(m_edit->fontMetrics().elidedText(QString(address).replace(u'&', u"&&"_s),
                Qt::ElideMiddle, qMax(m_edit->width() - u(*this, 48), u(*this, 160))));
        connect(action, &QAction::triggered, this, [this, address] {
            setAddress(address);
            m_edit->setFocus();
        });
    }
    if (addresses.isEmpty()) {
        m_menu.addAction(tr("No addresses yet"))->setEnabled(false);
    } else {
        m_menu.addSeparator();
        connect(m_menu.addAction(tr("Clear addresses")), &QAction::triggered, this,
            [this] { m_history.clear(); });
    }
    const QPoint corner
        = layoutDirection() == Qt::LeftToRight ? m_edit->rect().bottomLeft() : m_edit->rect().bottomRight();
    QPoint at = m_edit->mapToGlobal(corner + QPoint(0, u(*this, 4)));
    if (layoutDirection() == Qt::RightToLeft)
        at.rx() -= m_menu.sizeHint().width();
    m_menu.popup(at);
}

bool AddressBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        // As in every field with a list.
        if (key == Qt::Key_Down || key == Qt::Key_F4) {
            openHistory();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void AddressBar::retranslate()
{
    m_methods->setAccessibleName(tr("Method"));
    m_edit->setAccessibleName(tr("Address"));
    m_edit->setPlaceholderText(u"https://example.com/"_s);
    m_globe->setText(tr("Select the address"));
    m_globe->setToolTip(tr("Select the address"));
    m_open->setText(tr("Former addresses"));
    m_open->setToolTip(tr("Former addresses"));
    m_options->setName(tr("More options"));
    m_inspect->setText(tr("Inspect"));
    m_inspect->setAccessibleName(tr("Inspect"));
    m_menu.setTitle(tr("Former addresses"));
}

void AddressBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
}

} // namespace gui::headers
