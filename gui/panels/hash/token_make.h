// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/base/secure_bytes.h"
#include "core/token/uuid.h"
#include "gui/jobs/job.h"
#include "gui/panels/hash/token_clock.h"

#include <QWidget>

#include <filesystem>
#include <optional>

class QBoxLayout;

namespace gui {
class Badge;
class Button;
class Chooser;
class Field;
class Label;
class LineEdit;
class MessageStrip;
class ProgressStrip;
class Workbench;
} // namespace gui

namespace gui::hash {

class TokenList;

/// Tokens that were made together.
struct TokenBatch {
    QStringList tokens;
    std::optional<double> bits; ///< in each; nothing where there is nothing random
    bool hasRepeatedCharacters = false;
};

/// Random tokens of a chosen form, many at once, with their exact entropy.
class TokenMake : public QWidget {
    Q_OBJECT
public:
    explicit TokenMake(Workbench& workbench, QWidget* parent = nullptr);

    void setClock(TokenClock clock) { m_clock = std::move(clock); }
    void setNarrow(bool isNarrow);
    /// Many or long ones on another thread.
    void make();
    bool isMaking() const { return m_job.isRunning(); }
    /// All tokens, one a line, readable by the person only; replaces what is there.
    void saveTo(const std::filesystem::path& file);
    bool isSaving() const { return m_saving.isRunning(); }
    void showSample();
    /// `assay token …`
    QString command() const;
    void retranslate();

private:
    enum class Form : std::uint8_t {
        UrlSafe,
        Hex,
        Base64,
        Base32,
        Base58,
        Session,
        ApiKey,
        Own,
        NanoId,
        Uuid4,
        Uuid7,
        Uuid5,
        Ulid,
    };
    /// All that making needs, for another thread.
    struct Wanted {
        Form form = Form::UrlSafe;
        std::optional<std::size_t> amount;
        int count = 1;
        std::string alphabet;
        std::string prefix;
        std::optional<core::token::UuidNamespace> space{}; ///< else ownSpace
        std::string ownSpace;
        std::string name;
        std::int64_t now = 0; ///< in milliseconds
    };
    using Batch = TokenBatch;

    QWidget* makeForm();
    QWidget* makeDetail();
    QWidget* makeHeading();
    Form form() const;
    static bool isInBytes(Form form) { return form <= Form::Session; }
    static bool hasLength(Form form) { return form == Form::Own || form == Form::NanoId; }
    bool isInBytes() const { return isInBytes(form()); }
    bool hasLength() const { return hasLength(form()); }
    std::optional<std::size_t> amount() const;
    int count() const;
    Wanted wanted() const;
    static core::Result<Batch> batch(const Wanted& wanted, const core::Progress& progress);
    static core::Result<Batch> drawn(const Wanted& wanted, const core::Progress& progress);
    static core::Result<Batch> identifiers(const Wanted& wanted, const core::Progress& progress);
    static core::Result<Batch> named(const Wanted& wanted);
    void adoptForm();
    void adoptNamespace();
    bool hasOwnNamespace() const;
    void setFormNames();
    void adopt(core::Result<Batch> made);
    void follow();
    void cancel();
    void present();
    void presentEntropy(const Batch& made);
    void presentError(const core::Error& error);
    QString remark(const Batch& made) const;
    void copy(int row);
    void copyAll();
    void askWhereToSave();
    void warn(const QString& sentence);

    Workbench& m_workbench;
    TokenClock m_clock = systemClock();
    QBoxLayout* m_formLayout = nullptr;
    Chooser* m_forms = nullptr;
    Field* m_formField = nullptr;
    LineEdit* m_amount = nullptr;
    Field* m_amountField = nullptr;
    Chooser* m_counts = nullptr;
    Field* m_countField = nullptr;
    QWidget* m_againSpace = nullptr;
    Button* m_again = nullptr;
    QBoxLayout* m_detailLayout = nullptr;
    QWidget* m_detail = nullptr;
    LineEdit* m_alphabet = nullptr;
    Field* m_alphabetField = nullptr;
    LineEdit* m_prefix = nullptr;
    Field* m_prefixField = nullptr;
    Chooser* m_namespaces = nullptr;
    Field* m_namespaceField = nullptr;
    LineEdit* m_ownNamespace = nullptr;
    Field* m_ownNamespaceField = nullptr;
    LineEdit* m_name = nullptr;
    Field* m_nameField = nullptr;
    Label* m_title = nullptr;
    Button* m_copyAll = nullptr;
    Button* m_save = nullptr;
    Badge* m_badge = nullptr;
    Label* m_entropy = nullptr;
    ProgressStrip* m_progress;
    MessageStrip* m_message;
    TokenList* m_list;
    core::Result<Batch> m_made;
    Job m_job;
    Job m_saving;
};

} // namespace gui::hash
