// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/hash/digest_format.h"
#include "core/hash/multi_digest.h"

#include <QObject>
#include <QStringList>

namespace gui {
class Chooser;
class MultiChooser;
class Settings;
} // namespace gui

namespace gui::hash {

/// Which digests, and how they are written: two choosers whose choice is remembered for all tabs.
class DigestChoices : public QObject {
    Q_OBJECT
public:
    DigestChoices(Settings& settings, QWidget* parent);

    MultiChooser* digests() const { return m_digests; }
    Chooser* forms() const { return m_forms; }
    /// In the order in which they are shown.
    std::vector<core::hash::Algorithm> chosen() const;
    core::hash::DigestFormat format() const;

    enum class Purpose : std::uint8_t { Digest, Hmac };
    void setPurpose(Purpose purpose);
    /// On a narrow page the chooser has no label and says itself what it chooses.
    void setNarrow(bool isNarrow);
    /// What another tab may have changed.
    void reload();
    void retranslate();

Q_SIGNALS:
    void digestsChanged();
    void formatChanged();

private:
    bool isOffered(core::hash::Algorithm algorithm) const;
    void store();
    void setItems();
    void present();

    Settings& m_settings;
    MultiChooser* m_digests;
    Chooser* m_forms;
    QStringList m_ids; ///< as stored: also those that this purpose does not offer
    Purpose m_purpose = Purpose::Digest;
    bool m_isNarrow = false;
};

} // namespace gui::hash
