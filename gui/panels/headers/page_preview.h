// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/panels/headers/trial.h"
#include "gui/widgets/card.h"

#include <filesystem>

namespace gui {
class Label;
} // namespace gui

namespace gui::headers {

class ResponseSide;

/// A page, and what of it the policy would block.
class PagePreview : public Card {
    Q_OBJECT
public:
    explicit PagePreview(QWidget* parent = nullptr);

    /// Null: nothing is known of a page.
    void setPreview(std::shared_ptr<const Preview> preview);
    /// Null where nobody gave one.
    std::shared_ptr<const std::string> html() const;
    void read(const std::filesystem::path& file);
    void clear();
    void retranslate();
    GroupedList& list() { return *m_list; }
    ResponseSide& input() { return *m_input; }

Q_SIGNALS:
    void changed();
    void copyWanted(const QString& text);

private:
    void present();

    Label* m_title;
    Label* m_sentence;
    ResponseSide* m_input;
    GroupedList* m_list;
    std::shared_ptr<const Preview> m_preview;
};

} // namespace gui::headers
