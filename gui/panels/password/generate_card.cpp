// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/password/generate_card.h"

#include "core/password/formulas.h"
#include "core/password/strength.h"
#include "gui/panels/password/characters_options.h"
#include "gui/panels/password/digit_options.h"
#include "gui/panels/password/generated_box.h"
#include "gui/panels/password/number_words.h"
#include "gui/panels/password/strength_words.h"
#include "gui/panels/password/words_options.h"
#include "gui/text/convert.h"
#include "gui/text/error_text.h"
#include "gui/widgets/button.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/label.h"
#include "gui/widgets/segmented.h"
#include "gui/widgets/strips.h"
#include "gui/widgets/style/layout.h"
#include "gui/workbench/workbench.h"

#include <QBoxLayout>
#include <QDate>
#include <QEvent>
#include <QSpinBox>

#include <algorithm>
#include <cmath>

namespace gui::password {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int mostInWindow = 1000;
constexpr int labelWidth = 84;
constexpr int numberWidth = 80;
constexpr std::array kinds{ "words", "characters", "pin", "spoken" };

const QString panelId = u"password"_s;

double estimateOf(const core::Scratch& line, int year)
{
    std::string_view password = core::asText(line.bytes());
    password.remove_suffix(1);
    return core::password::entropyBits(core::password::measure(password, { .words = {}, .year = year }));
}

QFrame* newLine()
{
    auto* line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    line->setFixedHeight(1);
    return line;
}

} // namespace

GenerateCard::GenerateCard(Workbench& workbench, QWidget* parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_title(new Label(TextRole::Strong))
    , m_kinds(new Segmented)
    , m_box(new GeneratedBox)
    , m_message(new MessageStrip)
    , m_making(new Job(this))
    , m_saving(new Job(this))
{
    auto* column = new QVBoxLayout(this);
    setMargins(*column, *this, 0, 0, 0, 0);
    setSpacing(*column, *this, 16);
    nameKinds(); // its segments stand where they are made in the order of Tab
    m_kinds->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    column->addWidget(m_title);
    column->addWidget(m_kinds);
    column->addWidget(m_box);
    column->addWidget(makeButtons());
    column->addWidget(m_message);
    column->addWidget(newLine());
    makePages();
    for (OptionPage* page : m_pages)
        column->addWidget(page);
    column->addWidget(makeFoot());
    column->addWidget(m_command, 0, Qt::AlignLeading);
    m_message->hide();
    retranslate();
    connectAll();
    const Settings& settings = workbench.settings();
    m_count->setValue(settings.panelValue(panelId, u"how_many"_s, 1).toInt());
    choose(settings.panelValue(panelId, u"kind"_s, QLatin1StringView(kinds.front())).toString());
}

GenerateCard::~GenerateCard() = default;

void GenerateCard::makePages()
{
    m_pages = { new WordsOptions, new CharactersOptions, new PinOptions, new SpokenOptions };
    for (OptionPage* page : m_pages) {
        page->restore(m_workbench.settings());
        page->hide();
    }
}

QWidget* GenerateCard::makeButtons()
{
    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(buttons);
    setMargins(*flow, *buttons, 0, 0, 0, 0);
    setSpacing(*flow, *buttons, 8);
    m_copy = new Button(ButtonKind::Primary, "copy"_L1);
    m_measure = new Button(ButtonKind::Secondary);
    m_save = new Button(ButtonKind::Secondary);
    for (Button* button : { m_copy, m_measure, m_save }) {
        button->setEnabled(false); // until there is something
        flow->addWidget(button);
    }
    return buttons;
}

QWidget* GenerateCard::makeFoot()
{
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    setMargins(*row, *foot, 0, 0, 0, 0);
    setSpacing(*row, *foot, 12);
    m_countLabel = new Label(TextRole::Body, Tone::Muted);
    m_count = new QSpinBox;
    m_count->setRange(1, mostInWindow);
    m_count->setGroupSeparatorShown(true);
    m_command = new Button(ButtonKind::Quiet, "command"_L1);
    m_command->setSize(ButtonSize::Small);
    row->addWidget(m_countLabel);
    row->addWidget(m_count);
    row->addStretch(1);
    return foot;
}

void GenerateCard::connectAll()
{
    connect(m_kinds, &Segmented::currentChanged, this, &GenerateCard::choose);
    connect(m_box->again(), &Button::clicked, this, &GenerateCard::again);
    connect(m_box, &GeneratedBox::copyRequested, this, &GenerateCard::copyChosen);
    connect(m_copy, &Button::clicked, this, &GenerateCard::copy);
    connect(m_measure, &Button::clicked, this, &GenerateCard::measure);
    connect(m_save, &Button::clicked, this, &GenerateCard::askWhereToSave);
    connect(m_command, &Button::clicked, this, &GenerateCard::copyCommand);
    for (OptionPage* page : m_pages) {
        connect(page, &OptionPage::changed, this, [this] {
            remember();
            draw();
        });
    }
    connect(m_count, &QSpinBox::valueChanged, this, [this] {
        remember();
        draw();
    });
}

OptionPage& GenerateCard::page() const
{
    const auto* const found
        = std::ranges::find_if(kinds, [this](const char* id) { return m_kind == QLatin1StringView(id); });
    return *m_pages[found == kinds.end() ? 0 : found - kinds.begin()];
}

void GenerateCard::setKind(const QString& id)
{
    m_kinds->setCurrent(id);
    choose(id);
}

void GenerateCard::choose(const QString& id)
{
    if (m_kind == id)
        return;
    m_kind = id;
    m_kinds->setCurrent(id);
    for (OptionPage* each : m_pages)
        each->setVisible(each == &page());
    m_workbench.settings().setPanelValue(panelId, u"kind"_s, id);
    draw();
}

int GenerateCard::count() const
{
    return m_count->value();
}

void GenerateCard::again()
{
    draw();
}

/// On another thread: counting what strict rules allow, and drawing many, takes a while. What is shown stays
/// until then.
void GenerateCard::draw()
{
    m_isDrawn = isVisible();
    if (!m_isDrawn) {
        m_making->abandon();
        return;
    }
    m_message->hide();
    m_making->start(
        [plan = page().plan(), count = static_cast<std::uint64_t>(count()),
            year = QDate::currentDate().year()](const core::Progress& progress) -> core::Result<Made> {
            const core::password::Generator generator = TRY(plan.making());
            Made made;
            made.entropy = generator.entropy();
            made.lines = TRY(generator.drawLines(count, progress));
            if (count == 1)
                made.estimate = estimateOf(made.lines, year);
            for (const OptionPage::Making& without : plan.without) {
                std::optional<double>& effect = made.effects.emplace_back();
                if (!without || progress.stop.isRequested())
                    continue;
                // Where nothing can be made without it, no number says what it adds.
                const auto other = without();
                effect = other ? made.entropy.bits - other->entropy().bits : 0;
            }
            return made;
        },
        [this](core::Result<Made> made) {
            m_made = std::move(made);
            present();
        });
}

void GenerateCard::present()
{
    if (!*m_made) {
        present(m_made->error());
        return;
    }
    const std::string_view text = core::asText((*m_made)->lines.bytes());
    const std::string_view withoutLastEnd = text.substr(0, text.size() - 1);
    const QString shown = fromUtf8(withoutLastEnd);
    if (withoutLastEnd.find('\n') == std::string_view::npos)
        m_box->showOne(shown);
    else
        m_box->showMany(shown);
    presentBits();
}

void GenerateCard::presentBits()
{
    const core::password::Entropy& entropy = (*m_made)->entropy;
    const std::optional<double>& estimate = (*m_made)->estimate;
    QString reason
        = (entropy.isExact ? tr("exact: %1")
                           : tr("at least, as words without separators can be read in several ways: %1"))
              .arg(page().reason());
    if (estimate)
        reason += u" · "_s + tr("estimated: %1", "bits").arg(decimalText(*estimate, 1));
    const double least = std::min(entropy.bits, estimate.value_or(entropy.bits));
    m_box->setBits(tr("%1 bits").replace(u' ', QChar::Nbsp).arg(decimalText(entropy.bits, 1)), reason,
        toneOfScore(core::password::scoreOf(std::exp2(least))));
    page().presentEffects((*m_made)->effects);
    for (Button* button : { m_copy, m_measure, m_save })
        button->setEnabled(true);
    nameCopy();
}

void GenerateCard::present(const core::Error& error)
{
    page().clearEffects();
    const bool isSaidThere = page().presentError(error);
    m_box->showError(isSaidThere ? tr("Nothing can be made to these rules") : sentenceOf(error));
    for (Button* button : { m_copy, m_measure, m_save })
        button->setEnabled(false);
}

core::ByteView GenerateCard::lines() const
{
    return m_made && *m_made ? (*m_made)->lines.bytes() : core::ByteView();
}

core::Result<core::SecureBytes> GenerateCard::secret() const
{
    std::string_view rest = core::asText(lines());
    for (int line = m_box->chosenLine(); line > 0; --line)
        rest.remove_prefix(std::min(rest.find('\n') + 1, rest.size()));
    if (rest.empty())
        return core::fail(core::ErrorCode::Unsatisfiable);
    return core::SecureBytes::copyOf(core::asBytes(rest.substr(0, rest.find('\n'))));
}

void GenerateCard::remember() const
{
    page().save(m_workbench.settings());
    m_workbench.settings().setPanelValue(panelId, u"how_many"_s, count());
}

void GenerateCard::nameKinds()
{
    m_kinds->setSegments({ { u"words"_s, tr("Words") }, { u"characters"_s, tr("Characters") },
        { u"pin"_s, tr("PIN") }, { u"spoken"_s, tr("Spoken") } });
}

void GenerateCard::nameCopy()
{
    m_copy->setText(count() == 1 ? tr("Copy") : tr("Copy all"));
}

void GenerateCard::retranslate()
{
    m_title->setText(tr("Generate"));
    m_kinds->setAccessibleName(tr("What to generate"));
    nameKinds();
    nameCopy();
    m_measure->setText(tr("Measure it"));
    m_save->setText(tr("Save…"));
    m_countLabel->setText(tr("How many"));
    m_countLabel->setMinimumWidth(u(*this, labelWidth));
    m_count->setAccessibleName(tr("How many"));
    m_count->setFixedWidth(u(*this, numberWidth));
    m_command->setText(tr("Copy as command"));
    m_box->retranslate();
    for (OptionPage* page : m_pages)
        page->retranslate();
}

void GenerateCard::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        // What is shown stays: somebody may be writing it down.
        if (m_made && *m_made)
            presentBits();
        else
            draw();
    } else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        retranslate();
    }
}

void GenerateCard::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!m_isDrawn)
        draw();
}

} // namespace gui::password
