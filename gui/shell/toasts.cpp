// SPDX-License-Identifier: Apache-2.0
#include "gui/shell/toasts.h"

#include "gui/text/units.h"
#include "gui/widgets/toast_bubble.h"

#include <QEvent>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace gui {
namespace {

constexpr auto longer = 30s;

} // namespace

Toasts::Toasts(Workbench& workbench, QWidget* window, QWidget* area)
    : QObject(window)
    , m_workbench(workbench)
    , m_window(window)
    , m_area(area)
    , m_bubble(new ToastBubble(window))
{
    m_bubble->hide();
    area->installEventFilter(this);
    connect(&workbench, &Workbench::toastWanted, this, &Toasts::show);
    connect(m_bubble, &ToastBubble::actionClicked, this, &Toasts::act);
    // Later: what is clicked is told after the bubble has left, and belongs to what it said then.
    connect(m_bubble, &ToastBubble::left, this, &Toasts::comeBack, Qt::QueuedConnection);
    const Clipboard& clipboard = workbench.clipboard();
    connect(&clipboard, &Clipboard::secretCopied, this, [this] {
        m_whole = m_workbench.clipboard().secondsLeft().value_or(0s);
        showCountdown();
    });
    connect(&clipboard, &Clipboard::tick, this, [this] {
        const auto left = m_workbench.clipboard().secondsLeft();
        if (!isCountingDown() || !left)
            return;
        m_bubble->setSentence(countdownSentence());
        m_bubble->setCountdown(*left, m_whole);
    });
    // An ordinary copy takes the secret's place.
    connect(&clipboard, &Clipboard::copied, this, [this] {
        if (isCountingDown())
            m_bubble->dismiss();
    });
    connect(&clipboard, &Clipboard::secretLeft, this, [this](bool cleared) {
        if (cleared)
            say(u"check"_s, tr("The clipboard is cleared"));
        else if (m_workbench.clipboard().secondsLeft())
            say(u"warning"_s,
                tr("The desktop did not let the clipboard be cleared. It is cleared when this window is "
                   "active"));
        else if (isCountingDown())
            m_bubble->dismiss();
    });
}

void Toasts::show(const Toast& toast)
{
    m_act = toast.act;
    m_shows = Shows::Message;
    m_bubble->showMessage({ .icon = toast.icon,
        .sentence = toast.sentence,
        .actions = toast.action.isEmpty() ? QStringList() : QStringList{ toast.action } });
    place();
}

void Toasts::say(const QString& icon, const QString& sentence)
{
    show({ .icon = icon, .sentence = sentence, .action = {}, .act = {} });
}

bool Toasts::isCountingDown() const
{
    return m_shows == Shows::Countdown && !m_bubble->isHidden();
}

QString Toasts::countdownSentence() const
{
    const Clipboard& clipboard = m_workbench.clipboard();
    const QString left = durationText(clipboard.secondsLeft().value_or(0s));
    if (clipboard.canClearInBackground())
        return tr("%1 copied. The clipboard clears in %2", "what, and a time").arg(clipboard.what(), left);
    return tr("%1 copied. The clipboard clears in %2 if this window is active then", "what, and a time")
        .arg(clipboard.what(), left);
}

void Toasts::showCountdown()
{
    m_shows = Shows::Countdown;
    m_bubble->showMessage(
        { .icon = u"copy"_s,
            .sentence = countdownSentence(),
            .actions = { tr("Keep %1 more", "a time").arg(durationText(longer)), tr("Clear now") } },
        ToastBubble::untilDismissed);
    place();
}

/// A message only borrows the place of a countdown that goes on.
void Toasts::comeBack()
{
    const bool isMessageOver = m_shows == Shows::Message && m_bubble->isHidden();
    if (isMessageOver && m_workbench.clipboard().secondsLeft().value_or(0s) > 0s)
        showCountdown();
}

void Toasts::act(int index)
{
    // The bubble has left by now, which does not change what it had said.
    if (m_shows != Shows::Countdown) {
        if (const auto chosen = std::exchange(m_act, {}))
            chosen();
        return;
    }
    Clipboard& clipboard = m_workbench.clipboard();
    if (index != 0) {
        clipboard.clearNow();
        return;
    }
    clipboard.keepLonger(longer);
    m_whole = std::max(m_whole, clipboard.secondsLeft().value_or(0s));
    // An action ends the toast; this one only begins again.
    showCountdown();
}

bool Toasts::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_area
        && (event->type() == QEvent::Resize || event->type() == QEvent::Move
            || event->type() == QEvent::Show))
        place();
    return QObject::eventFilter(watched, event);
}

void Toasts::place()
{
    m_bubble->placeIn(QRect(m_area->mapTo(m_window, QPoint()), m_area->size()));
}

} // namespace gui
