// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/panels/headers/inspection.h"
#include "gui/widgets/style/tokens.h"

#include <QWidget>

class QGridLayout;

namespace gui {
class Card;
class Label;
} // namespace gui

namespace gui::headers {

class KeyValues;

/// What was negotiated, which versions of TLS the server speaks, and Mozilla's profiles as a yardstick.
class TlsView : public QWidget {
    Q_OBJECT
public:
    explicit TlsView(QWidget* parent = nullptr);
    void setInspection(const SharedInspection& inspection);
    void retranslate();

private:
    void present();
    void presentNegotiated(const core::fetch::Tls& tls);
    void presentVersions(const core::fetch::TlsReport& report);
    void presentProfiles(const core::fetch::TlsReport& report);
    void addRow(
        QGridLayout& rows, const QString& name, Tone tone, const QString& word, const QString& remark);

    Card* m_negotiated;
    Card* m_versions;
    Card* m_profiles;
    Label* m_negotiatedTitle;
    Label* m_versionsTitle;
    Label* m_profilesTitle;
    Label* m_profilesHint;
    KeyValues* m_values;
    QGridLayout* m_versionRows;
    QGridLayout* m_profileRows;
    Label* m_nothing;
    SharedInspection m_inspection;
};

} // namespace gui::headers
