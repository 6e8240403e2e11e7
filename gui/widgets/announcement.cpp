// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/announcement.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QWidget>

#include <utility>

namespace gui {

void announce(QWidget& widget, const QString& sentence)
{
    if (sentence.isEmpty())
        return;
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(&widget, sentence);
#else
    // Says the accessible name, which is the sentence.
    QAccessibleEvent event(&widget, QAccessible::Alert);
#endif
    QAccessible::updateAccessibility(&event);
}

QString severityWordOf(Tone tone)
{
    switch (tone) {
    case Tone::Ok:
        return QCoreApplication::translate("gui::Severity", "Good");
    case Tone::Caution:
        return QCoreApplication::translate("gui::Severity", "Caution");
    case Tone::Danger:
        return QCoreApplication::translate("gui::Severity", "Serious");
    case Tone::Info:
        return QCoreApplication::translate("gui::Severity", "Note");
    case Tone::Text:
    case Tone::Muted:
    case Tone::Disabled:
    case Tone::Accent:
    case Tone::OnAccent:
        return {};
    }
    std::unreachable();
}

} // namespace gui
