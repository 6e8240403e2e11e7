// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/widgets/style/tokens.h"

#include <QFont>
#include <QObject>

#include <functional>
#include <optional>

namespace gui {

/// What the desktop says of light, dark and contrast. It answers when it can; the program does not wait.
class SystemLook : public QObject {
    Q_OBJECT
public:
    explicit SystemLook(QObject* parent);

    /// Nothing while the desktop has not said or does not care.
    std::optional<Scheme> scheme() const { return m_scheme; }
    Contrast contrast() const { return m_contrast; }

Q_SIGNALS:
    void changed();

private:
    void watch(); ///< the platform's way
    void set(std::optional<Scheme> scheme, Contrast contrast);

    std::optional<Scheme> m_scheme;
    Contrast m_contrast = Contrast::Normal;
};

/// What Qt itself knows of it, from 6.5 on.
std::optional<Scheme> schemeOfQt();
void watchSchemeOfQt(QObject* context, const std::function<void()>& changed);

/// The interface's font at 100 %, from what Qt takes for the system's.
QFont interfaceFont(const QFont& system);

} // namespace gui
