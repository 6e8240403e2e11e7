// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/token/otp_account.h"
#include "gui/jobs/job.h"
#include "gui/panels/hash/token_clock.h"
#include "gui/widgets/style/tokens.h"
#include "gui/workbench/tab_view.h"

#include <QImage>
#include <QTimer>

#include <optional>

class QVBoxLayout;

namespace gui {
class Chooser;
class EmptyState;
class Field;
class PageScroll;
class ProgressStrip;
class SecretEdit;
} // namespace gui

namespace gui::hash {

class CodeCard;
class CodeVerify;
class OneTimeForm;
class QrCard;

/// One-time passwords of a secret, an otpauth address, a QR code or an export. Ticks only while it is seen.
class OneTimeTab : public TabView {
    Q_OBJECT
public:
    OneTimeTab(Workbench& workbench, QWidget* parent);

    void receive(Content content, const QString& offer) override;
    QString dropSentence(const Content& content) const override;
    void showDropTarget(const QString& sentence) override;
    void showSample() override;
    QList<QAction*> headerActions() const override;
    QString status() const override;

    void setClock(TokenClock clock);
    /// Looks for a QR code in it.
    void readPicture(const std::filesystem::path& file);
    void readPicture(const QImage& picture);
    bool isReading() const { return m_reading.isRunning(); }

protected:
    void retranslate() override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void makeActions();
    void arrange();
    void takeSecret();
    void takeAccounts(std::vector<core::token::OtpAccount> accounts, std::vector<core::Finding> findings);
    void adoptAccount();
    void adoptText(core::Result<core::SecureBytes> address);
    bool isPartOfShown(std::string_view address) const;
    void leaveAddress();
    void presentReading(const QString& name);
    void endReading();
    void clear();
    void refuse(const core::Error& error);
    void present();
    void presentCodes(const core::SecureBytes& secret, const core::token::CodeParameters& parameters);
    void presentAddress(const core::SecureBytes& secret);
    void presentRemarks(const core::SecureBytes& secret);
    void showRemarks(const QList<std::pair<Tone, QString>>& remarks);
    const core::SecureBytes* secret() const;
    void follow();
    void choosePicture();
    void paste();
    void copyCode();
    void copyCommand();

    TokenClock m_clock = systemClock();
    std::vector<core::token::OtpAccount> m_accounts;
    std::vector<core::Finding> m_findings; ///< of the address or the text
    bool m_isAddress = false;
    std::optional<std::int32_t> m_openExport; ///< the number of the export of which parts are missing
    QTimer m_timer;
    Job m_reading;

    PageScroll* m_page;
    SecretEdit* m_secret;
    Field* m_secretField;
    Chooser* m_chosen;
    Field* m_chosenField;
    ProgressStrip* m_progress;
    OneTimeForm* m_form;
    EmptyState* m_empty;
    QWidget* m_result;
    CodeCard* m_code;
    CodeVerify* m_verify;
    QWidget* m_remarks;
    QVBoxLayout* m_remarkRows;
    QList<std::pair<Tone, QString>> m_shownRemarks;
    QrCard* m_qr;
    QAction* m_sampleAction = nullptr;
    QAction* m_openAction = nullptr;
    QAction* m_pasteAction = nullptr;
    QAction* m_commandAction = nullptr;
};

} // namespace gui::hash
