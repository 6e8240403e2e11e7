// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace gui {

/// When the system asks the program to end: as if the window had been closed, not in the middle of something.
class QuitSignals : public QObject {
    Q_OBJECT
public:
    explicit QuitSignals(QObject* parent = nullptr);
    /// From then on a signal ends the program at once.
    ~QuitSignals() override;

Q_SIGNALS:
    void raised();
};

} // namespace gui
