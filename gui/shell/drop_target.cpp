// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/drop_target.h"

#include "gui/shell/command_palette.h"
#include "gui/shell/dropped.h"
#include "gui/shell/landing.h"
#include "gui/shell/panel_stack.h"
#include "gui/widgets/style/assay_style.h"
#include "gui/widgets/style/paint.h"
#include "gui/workbench/tab_view.h"

#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace gui {
namespace {

/// Over the panel while something is dragged that goes to another one.
class Overlay : public QWidget {
public:
    explicit Overlay(QWidget* parent)
        : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }

    void setSentence(const QString& sentence)
    {
        m_sentence = sentence;
        update();
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        const Tokens& tokens = tokensOf(*this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillRect(rect(), tokens.surface);
        const int margin = u(*this, 24);
        const QRect frame = rect().adjusted(margin, margin, -margin, -margin);
        paintRounded(painter, frame, u(*this, 8), tokens.selectedRow, tokens.accentText, 2);
        painter.setFont(styleOf(*this).font(TextRole::Verdict));
        painter.setPen(tokens.text);
        painter.drawText(frame, Qt::AlignCenter | Qt::TextWordWrap, m_sentence);
    }

private:
    QString m_sentence;
};

} // namespace

DropTarget::DropTarget(Workbench& workbench, PanelStack& stack, QWidget* window)
    : QObject(window)
    , m_workbench(workbench)
    , m_stack(stack)
    , m_window(window)
{
    window->setAcceptDrops(true);
    // Fields and lists take drops too, and a file's name is not what was meant for them.
    QCoreApplication::instance()->installEventFilter(this);
}

DropTarget::~DropTarget() = default;

bool DropTarget::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
        return isOurs(watched) && enter(watched, static_cast<QDropEvent*>(event));
    case QEvent::DragLeave:
        if (m_given && isOurs(watched))
            leave();
        return false;
    case QEvent::Drop:
        if (!isOurs(watched) || !enter(watched, static_cast<QDropEvent*>(event)))
            return false;
        drop();
        return true;
    default:
        return false;
    }
}

bool DropTarget::isOurs(const QObject* watched) const
{
    if (!watched->isWidgetType())
        return false;
    const auto* const widget = static_cast<const QWidget*>(watched);
    // The open palette takes what is dropped on it.
    for (const QWidget* part = widget; part != nullptr; part = part->parentWidget())
        if (qobject_cast<const CommandPalette*>(part) != nullptr)
            return false;
    return widget->window() == m_window && m_stack.isEnabled() && !QApplication::activeModalWidget();
}

bool DropTarget::enter(const QObject* watched, QDropEvent* event)
{
    // The same as when it came: to fetch it again costs the other program's time, too.
    if (event->type() == QEvent::DragMove && m_given)
        return take(watched, event);
    // Text over a field: only the window itself is asked last.
    if (watched != m_window && !event->mimeData()->hasUrls())
        return false;
    const std::optional<Given> given = givenBy(event->mimeData());
    if (!given || (watched != m_window && std::holds_alternative<QString>(*given)))
        return false;
    if (!m_place || m_given != given) {
        leave();
        m_given = given;
        m_place = placeOf(*given);
        if (TabView* const view = m_stack.currentView(); m_place && m_place->isTabInView && view) {
            view->showDropTarget(m_place->sentence);
            m_marked = view;
        } else if (m_place) {
            auto* overlay = new Overlay(&m_stack);
            overlay->setSentence(m_place->sentence);
            overlay->setGeometry(m_stack.rect());
            overlay->show();
            overlay->raise();
            m_overlay = overlay;
        }
    }
    return take(watched, event);
}

bool DropTarget::take(const QObject* watched, QDropEvent* event) const
{
    if (!m_place || !m_given || (watched != m_window && std::holds_alternative<QString>(*m_given)))
        return false;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    return true;
}

void DropTarget::leave()
{
    if (m_marked)
        m_marked->showDropTarget({});
    m_marked.clear();
    delete std::exchange(m_overlay, nullptr);
    m_place.reset();
    m_given.reset();
}

void DropTarget::drop()
{
    if (!m_place || !m_given)
        return;
    const Place place = *m_place;
    const Given given = std::move(*m_given);
    leave();
    m_workbench.openIn(place.destination, contentOf(given));
}

std::optional<DropTarget::Place> DropTarget::placeOf(const Given& given) const
{
    const Content content = contentOf(given);
    const Panel* const here = m_stack.currentPanel();
    if (const TabView* const view = m_stack.currentView(); view && here) {
        if (QString sentence = view->dropSentence(content); !sentence.isEmpty())
            return Place{ .destination = { QString::fromLatin1(here->id), m_stack.currentTab(), {} },
                .sentence = std::move(sentence),
                .isTabInView = true };
    }
    const std::optional<Landing> landing = landingOf(given, m_stack.panels());
    if (!landing)
        return {};
    const Panel* const panel = m_stack.panel(landing->destination.panel);
    return Place{ .destination = landing->destination,
        .sentence = tr("%1: %2", "a panel, and what dropping does there").arg(panel->title(), landing->title),
        .isTabInView = false };
}

} // namespace gui
