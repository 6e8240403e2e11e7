// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/headers/response_side.h"

#include "gui/panels/headers/judging.h"
#include "gui/panels/headers/pasted_input.h"
#include "gui/text/convert.h"
#include "gui/text/error_text.h"
#include "gui/text/units.h"
#include "gui/widgets/announcement.h"
#include "gui/widgets/button.h"
#include "gui/widgets/drop_frame.h"
#include "gui/widgets/field.h"
#include "gui/widgets/label.h"
#include "gui/widgets/style/layout.h"

#include <QBoxLayout>
#include <QEvent>
#include <QFileDialog>
#include <QPainter>
#include <QScopedValueRollback>

#include <functional>

namespace gui::headers {
namespace {

using namespace Qt::Literals::StringLiterals;

/// Characters; the field would stutter with more.
constexpr std::size_t largestEdited = std::size_t{ 256 } * 1024;
constexpr int fieldHeight = 132;
constexpr int longestAddress = 8 * 1024;

class DropLine final : public QWidget {
public:
    DropLine(const QString& sentence, QWidget* parent)
        : QWidget(parent)
        , m_sentence(sentence)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        paintDropFrame(painter, *this, rect(), DropFrame::FilesOver);
        painter.setFont(styleOf(*this).font(TextRole::Strong));
        painter.setPen(tokensOf(*this).text);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, m_sentence);
    }

private:
    const QString& m_sentence;
};

} // namespace

ResponseSide::ResponseSide(QWidget* parent)
    : QWidget(parent)
    , m_title(new Label(TextRole::Label))
    , m_open(new Button(ButtonKind::Quiet, "file"_L1))
    , m_address(new Button(ButtonKind::Quiet, "network"_L1))
    , m_addressLine(new QWidget)
    , m_addressEdit(new LineEdit)
    , m_fetch(new Button(ButtonKind::Secondary))
    , m_clear(new Button(ButtonKind::Quiet, "clear"_L1))
    , m_edit(new PasteEdit)
    , m_remark(new Label(TextRole::Caption, Tone::Muted))
    , m_dropLine(new DropLine(m_dropSentence, this))
    , m_reading(nullptr)
{
    auto* column = new QVBoxLayout(this);
    setMargins(*column, *this, 0, 0, 0, 0);
    setSpacing(*column, *this, 4);
    auto* head = new QHBoxLayout;
    gui::setSpacing(*head, *this, 4);
    head->addWidget(m_title, 1);
    head->addWidget(m_address);
    head->addWidget(m_open);
    head->addWidget(m_clear);
    column->addLayout(head);
    column->addWidget(m_addressLine);
    column->addWidget(m_edit);
    column->addWidget(m_remark);
    auto* line = new QHBoxLayout(m_addressLine);
    gui::setMargins(*line, *m_addressLine, 0, 0, 0, 4);
    gui::setSpacing(*line, *m_addressLine, 8);
    line->addWidget(m_addressEdit, 1);
    line->addWidget(m_fetch);
    m_addressEdit->setMonospace(true);
    m_addressEdit->setMaxLength(longestAddress);
    m_addressLine->hide();
    const auto want = [this] { Q_EMIT fetchWanted(m_addressEdit->text().trimmed()); };
    connect(m_addressEdit, &QLineEdit::returnPressed, this, want);
    connect(m_fetch, &Button::clicked, this, want);
    connect(m_address, &Button::clicked, this, &ResponseSide::openAddress);
    m_address->setSize(ButtonSize::Small);
    m_open->setSize(ButtonSize::Small);
    m_clear->setSize(ButtonSize::Small);
    m_remark->setWordWrap(true);
    m_title->setElideMode(Qt::ElideRight);
    connect(m_open, &Button::clicked, this, &ResponseSide::openFile);
    connect(m_clear, &Button::clicked, this, &ResponseSide::clear);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        if (m_isSilent)
            return;
        m_held = {};
        present();
        Q_EMIT changed();
    });
    connect(m_edit, &PasteEdit::largePasted, this, [this](const QString& text) { setText(text); });
    arrange();
    retranslate();
}

void ResponseSide::setTitle(const QString& title)
{
    m_title->setText(title);
    m_edit->setAccessibleName(title);
    m_open->setAccessibleName(tr("Open a file as %1").arg(title));
    m_address->setAccessibleName(tr("Fetch an address as %1").arg(title));
    m_addressEdit->setAccessibleName(tr("Address of %1").arg(title));
    m_fetch->setAccessibleName(tr("Fetch %1").arg(title));
    m_clear->setName(tr("Clear %1").arg(title));
}

void ResponseSide::openAddress()
{
    m_addressLine->show();
    m_addressEdit->setFocus();
    m_addressEdit->selectAll();
}

void ResponseSide::setFetching(bool isFetching)
{
    m_fetch->setEnabled(!isFetching);
    m_fetch->setToolTip(isFetching ? tr("The address is being asked") : QString());
}

void ResponseSide::setPlaceholder(const QString& text)
{
    m_placeholder = text;
    present();
}

void ResponseSide::setText(const QString& text)
{
    if (static_cast<std::size_t>(text.size()) > largestEdited) {
        hold({ .content = std::make_shared<const std::string>(toUtf8(text)), .name = tr("Pasted text") });
        return;
    }
    m_held = {};
    {
        const QScopedValueRollback silent(m_isSilent, true);
        m_edit->setPlainText(text);
    }
    present();
    Q_EMIT changed();
}

void ResponseSide::hold(Held held)
{
    // What fits is there to be read and changed.
    if (held.content && held.content->size() <= largestEdited) {
        setText(fromUtf8(*held.content));
        return;
    }
    m_held = std::move(held);
    {
        const QScopedValueRollback silent(m_isSilent, true);
        m_edit->clear();
    }
    present();
    Q_EMIT changed();
}

void ResponseSide::read(const std::filesystem::path& file)
{
    m_reading.start([file](const core::Progress& progress) { return readFile(file, progress); },
        [this, file](const core::Result<std::shared_ptr<const std::string>>& content) {
            if (content)
                hold({ .content = *content, .name = printable(fromPath(file.filename())) });
            else if (content.error().code != core::ErrorCode::Cancelled)
                setError(sentenceOf(content.error()));
        });
}

std::shared_ptr<const std::string> ResponseSide::content() const
{
    return m_held.content ? m_held.content : std::make_shared<const std::string>(m_edit->utf8());
}

bool ResponseSide::isEmpty() const
{
    return !m_held.content && m_edit->document()->isEmpty();
}

void ResponseSide::clear()
{
    m_reading.abandon();
    setText({});
    m_edit->setFocus();
}

void ResponseSide::swapWith(ResponseSide& other)
{
    m_reading.abandon();
    other.m_reading.abandon();
    const QString text = m_edit->toPlainText();
    std::swap(m_held, other.m_held);
    {
        const QScopedValueRollback silent(m_isSilent, true);
        const QScopedValueRollback otherSilent(other.m_isSilent, true);
        m_edit->setPlainText(other.m_edit->toPlainText());
        other.m_edit->setPlainText(text);
    }
    other.present();
    present();
    Q_EMIT changed();
}

void ResponseSide::setRemark(const QString& sentence)
{
    m_remark->setTone(Tone::Muted);
    m_remark->setText(sentence);
    m_remark->setVisible(!sentence.isEmpty());
}

void ResponseSide::setError(const QString& sentence)
{
    if (m_remark->text() != sentence)
        announce(*m_edit, sentence);
    m_remark->setTone(Tone::Danger);
    m_remark->setText(sentence);
    m_remark->setVisible(!sentence.isEmpty());
}

void ResponseSide::setDropSentence(const QString& sentence)
{
    m_dropSentence = sentence;
    m_dropLine->setVisible(!sentence.isEmpty());
    m_dropLine->raise();
    placeDropLine();
}

void ResponseSide::openFile()
{
    auto* dialog = new QFileDialog(this, tr("Open headers"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& name) { read(toPath(name)); });
    dialog->open();
}

void ResponseSide::present()
{
    m_clear->setEnabled(!isEmpty());
    m_edit->setPlaceholderText(m_held.content
            ? tr("%1, %2", "a name, a size").arg(m_held.name, sizeText(m_held.content->size()))
            : m_placeholder);
}

void ResponseSide::retranslate()
{
    m_open->setText(tr("Open…"));
    m_address->setText(tr("Address…"));
    m_fetch->setText(tr("Fetch"));
    m_addressEdit->setPlaceholderText(u"https://example.com/"_s);
    m_clear->setToolTip(isEmpty() ? tr("There is nothing to clear") : tr("Clear"));
    present();
}

void ResponseSide::arrange()
{
    m_edit->setFixedHeight(u(*this, fieldHeight));
}

void ResponseSide::placeDropLine()
{
    m_dropLine->setGeometry(m_edit->geometry());
}

void ResponseSide::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
}

void ResponseSide::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placeDropLine();
}

} // namespace gui::headers
