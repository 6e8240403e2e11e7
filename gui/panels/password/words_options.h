// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/jobs/job.h"
#include "gui/panels/password/option_page.h"

#include <filesystem>
#include <memory>

namespace gui {
class Chooser;
class LineEdit;
} // namespace gui

namespace gui::password {

/// Passphrases.
class WordsOptions : public OptionPage {
    Q_OBJECT
public:
    explicit WordsOptions(QWidget* parent = nullptr);

    Plan plan() const override;
    QString reason() const override;
    QStringList commandWords() const override;
    void save(Settings& settings) const override;
    void restore(const Settings& settings) override;
    void retranslate() override;

    core::password::PassphraseSettings settings() const;
    /// Reads a list of one's own on another thread, and draws from it from then on.
    void readList(const std::filesystem::path& file);

protected:
    QList<Row> effectRows() const override;

private:
    enum class Separator : std::uint8_t {
        Hyphen,
        Space,
        FullStop,
        Underscore,
        None,
        RandomDigit,
        RandomSymbol,
        Own
    };

    Chooser* makeChooser(int choices);
    void chooseList(int index);
    void askForList();
    void presentList();
    Separator separator() const;
    static void fill(Chooser& chooser, const QStringList& titles);

    Amount m_words;
    Chooser* m_list;
    Chooser* m_separator;
    LineEdit* m_ownSeparator;
    Chooser* m_case;
    Chooser* m_digit;
    Chooser* m_symbol;
    Label* m_listRemark;
    Row m_wordsRow, m_listRow, m_separatorRow, m_ownSeparatorRow, m_caseRow, m_digitRow, m_symbolRow;

    Job* m_reading;
    std::shared_ptr<const core::password::WordList> m_ownList;
    std::filesystem::path m_file;
    std::optional<core::Error> m_listError;
    int m_listIndex = 0; ///< the one that is drawn from
};

} // namespace gui::password
