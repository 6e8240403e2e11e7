// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/scratch.h"
#include "gui/jobs/job.h"
#include "gui/panels/hash/expectation.h"
#include "gui/panels/hash/text_hashing.h"
#include "gui/workbench/tab_view.h"

#include <QTimer>

class QBoxLayout;
class QPlainTextEdit;
class QVBoxLayout;

namespace gui {
class Button;
class Chooser;
class Field;
class Label;
class LineEdit;
class PageScroll;
class Segmented;
} // namespace gui

namespace gui::hash {

class DigestChoices;
class DigestList;
class HmacKey;

/// Digests, or HMACs, of what is typed. The text may be a secret: it is never remembered.
class TextTab : public TabView {
    Q_OBJECT
public:
    TextTab(Workbench& workbench, QWidget* parent);

    void receive(Content content, const QString& offer) override;
    QString dropSentence(const Content& content) const override;
    void showSample() override;
    QList<QAction*> headerActions() const override;

protected:
    void retranslate() override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeTop();
    QWidget* makeForm();
    QWidget* makeHeading();
    void arrange();
    void adoptFont();

    TextPurpose purpose() const;
    TextQuestion readFields() const;
    void hashSoon();
    void hash();
    void present(const core::Result<TextAnswer>& answer);
    void presentCount(const core::Result<TextAnswer>& answer);
    void presentVerdict();
    /// Without a key there is nothing to remark on.
    void presentRemarks(const core::SecureBytes* key);
    core::Scratch typedText() const;
    Judgement judge() const;
    void copyRow(int row);
    void copyAll();
    void copyCommand();

    PageScroll* m_page;
    QBoxLayout* m_topLayout = nullptr;
    LineEdit* m_expected = nullptr;
    Field* m_expectedField = nullptr;
    DigestChoices* m_choices = nullptr;
    Field* m_digestsField = nullptr;
    Field* m_formField = nullptr;
    Segmented* m_purpose = nullptr;
    Chooser* m_encodings = nullptr;
    Chooser* m_newlines = nullptr;
    Field* m_encodingField = nullptr;
    Field* m_newlineField = nullptr;
    QBoxLayout* m_formLayout = nullptr;
    QPlainTextEdit* m_text;
    Field* m_textField;
    HmacKey* m_key;
    QWidget* m_remarks;
    QVBoxLayout* m_remarksLayout;
    QWidget* m_heading = nullptr;
    Label* m_title = nullptr;
    Button* m_copyAll = nullptr;
    DigestList* m_list;
    QAction* m_sampleAction = nullptr;
    QAction* m_commandAction = nullptr;

    QTimer m_timer;
    Job m_job;
    Expectation m_expectation;
    std::vector<core::hash::ComputedDigest> m_digests;
    QList<std::pair<Tone, QString>> m_shownRemarks;
};

} // namespace gui::hash
