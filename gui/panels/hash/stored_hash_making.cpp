// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/hash/stored_hash_making.h"

#include "core/crypto/unix_crypt.h"
#include "gui/panels/hash/hand_over_focus.h"
#include "gui/panels/hash/password_hash_words.h"
#include "gui/panels/hash/recipe_numbers.h"
#include "gui/text/convert.h"
#include "gui/text/error_text.h"
#include "gui/widgets/button.h"
#include "gui/widgets/chooser.h"
#include "gui/widgets/field.h"
#include "gui/widgets/label.h"
#include "gui/widgets/secret_edit.h"
#include "gui/widgets/strips.h"
#include "gui/widgets/style/layout.h"
#include "gui/workbench/workbench.h"

#include <QBoxLayout>
#include <QScopedValueRollback>
#include <QSpinBox>

#include <utility>

namespace gui::hash {
namespace {

using namespace Qt::Literals::StringLiterals;
using core::passhash::Algorithm;
using core::passhash::Layout;
using core::passhash::Recipe;

constexpr int bcryptBytes = 72;
constexpr int unixBytes = core::crypto::unixCryptPassphraseLimit - 1;
constexpr qsizetype shownCharacters = 16; // of a hash within a sentence
constexpr int ownNumbers = -1;

} // namespace

void StoredHashMaking::setNarrow(bool isNarrow)
{
    const auto direction = isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    for (QBoxLayout* layout : { m_choiceLayout, m_numberLayout, m_secretLayout })
        layout->setDirection(direction);
    // Beside the field itself, below its label; stacked, there is none above it.
    setMargins(*m_actionLayout, *m_actionLayout->parentWidget(), 0, isNarrow ? 0 : 22, 0, 0);
    const int widest = isNarrow ? QWIDGETSIZE_MAX : u(*this, 363);
    for (Field* field : m_spinFields)
        field->setMaximumWidth(widest);
    m_digestField->setMaximumWidth(widest);
}

void StoredHashMaking::retranslate()
{
    m_algorithmField->setLabel(tr("Algorithm"));
    m_layoutField->setLabel(tr("Written as"));
    m_presetField->setLabel(tr("Parameters"));
    m_digestField->setLabel(tr("Hash function"));
    m_secretField->setLabel(tr("Password"));
    m_make->setText(tr("Hash password"));
    m_demonstrate->setText(tr("Show what bcrypt leaves out"));
    m_hashField->setLabel(tr("To be stored"));
    m_copy->setWhat(tr("hash"));
    m_read->setText(tr("Read it"));
    m_progress->setName(tr("Hashing"));
    // Only the words: a hash that is being made, or was, stays, and so does what was chosen.
    const QVariant preset = m_presets->currentData();
    presentLayouts();
    presentPresets();
    {
        const QScopedValueRollback presenting(m_isPresenting, true);
        m_presets->setCurrentIndex(std::max(0, m_presets->findData(preset)));
    }
    presentNumbers();
    presentEstimate();
    presentRemarks();
    presentCount();
    presentError();
    if (m_job.isRunning())
        m_progress->setAmounts(expenseText(core::passhash::expenseOf(recipe(), m_speed)));
    if (!m_demonstration->isHidden())
        showTruncation();
}

Algorithm StoredHashMaking::algorithm() const
{
    return static_cast<Algorithm>(m_algorithms->currentData().toInt());
}

Layout StoredHashMaking::layout() const
{
    return static_cast<Layout>(m_layouts->currentData().toInt());
}

Recipe StoredHashMaking::recipe() const
{
    std::optional<core::crypto::DigestAlgorithm> digest;
    if (hasDigest(algorithm()) && m_digests->currentIndex() >= 0)
        digest = static_cast<core::crypto::DigestAlgorithm>(m_digests->currentData().toInt());
    Recipe recipe = core::passhash::recipeFor(algorithm(), layout(), digest);
    const std::array<RecipeNumber, 3> numbers = numbersOf(recipe.algorithm, recipe.layout);
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        if (numbers[i].member)
            recipe.*numbers[i].member = static_cast<std::uint32_t>(m_spins[i]->value());
    }
    return recipe;
}

QString StoredHashMaking::hash() const
{
    return m_hash->text();
}

QString StoredHashMaking::command() const
{
    return createCommand(recipe());
}

void StoredHashMaking::setSpeed(const core::passhash::Speed& speed)
{
    m_speed = speed;
    // Only the estimate: a hash that is being made, or was, is not touched.
    presentEstimate();
}

void StoredHashMaking::showSample()
{
    m_secret->setText(u"correct horse battery staple"_s);
}

void StoredHashMaking::chooseAlgorithm()
{
    if (m_isPresenting)
        return;
    presentLayouts();
    presentDigests();
    presentPresets();
    choosePreset();
}

/// What was chosen stays where the layout takes it, and its usual numbers become the new one's.
void StoredHashMaking::chooseLayout()
{
    if (m_isPresenting)
        return;
    const bool wasUsual = m_presets->currentData().toInt() == 0;
    const Recipe before = recipe();
    presentDigests();
    presentPresets();
    if (wasUsual || !isTaken(before)) {
        choosePreset();
        return;
    }
    selectPreset(before);
    presentRecipe(before);
}

void StoredHashMaking::chooseDigest()
{
    if (m_isPresenting)
        return;
    const auto digest = static_cast<core::crypto::DigestAlgorithm>(m_digests->currentData().toInt());
    const Recipe usual = core::passhash::recipeFor(algorithm(), layout(), digest);
    selectPreset(usual);
    presentRecipe(usual);
}

void StoredHashMaking::presentLayouts()
{
    const QScopedValueRollback presenting(m_isPresenting, true);
    const QVariant before = m_layouts->currentData();
    m_layouts->clear();
    for (std::size_t i = 0; i < core::passhash::layoutCount; ++i) {
        const auto layout = static_cast<Layout>(i);
        if (core::passhash::isPossible(algorithm(), layout))
            m_layouts->addItem(layout == Layout::Standard ? tr("Usual string") : fromUtf8(nameOf(layout)),
                static_cast<int>(i));
    }
    m_layouts->setCurrentIndex(std::max(0, m_layouts->findData(before)));
}

void StoredHashMaking::presentPresets()
{
    const QScopedValueRollback presenting(m_isPresenting, true);
    m_presets->clear();
    const std::vector<Recipe> presets = presetsOf(algorithm(), layout());
    for (std::size_t i = 0; i < presets.size(); ++i)
        m_presets->addItem(parametersText(presets[i]), static_cast<int>(i));
    m_presets->addItem(presets.empty() ? tr("Usual") : tr("Other numbers"), ownNumbers);
}

void StoredHashMaking::presentDigests()
{
    const QScopedValueRollback presenting(m_isPresenting, true);
    const QVariant before = m_digests->currentData();
    m_digests->clear();
    for (const auto digest : core::passhash::digestsOf(algorithm(), layout()))
        m_digests->addItem(fromUtf8(core::crypto::nameOf(digest)), static_cast<int>(digest));
    m_digests->setCurrentIndex(std::max(0, m_digests->findData(before)));
}

void StoredHashMaking::selectPreset(const Recipe& recipe)
{
    const QScopedValueRollback presenting(m_isPresenting, true);
    const std::vector<Recipe> presets = presetsOf(recipe.algorithm, layout());
    int index = ownNumbers;
    for (std::size_t i = 0; i < presets.size(); ++i) {
        if (areSame(presets[i], recipe))
            index = static_cast<int>(i);
    }
    m_presets->setCurrentIndex(m_presets->findData(index));
}

void StoredHashMaking::choosePreset()
{
    if (m_isPresenting)
        return;
    const std::vector<Recipe> presets = presetsOf(algorithm(), layout());
    const int index = m_presets->currentData().toInt();
    // The numbers that stand there may be another algorithm's.
    if (presets.empty())
        presentRecipe(core::passhash::recipeFor(algorithm(), layout()));
    else
        presentRecipe(index >= 0 && static_cast<std::size_t>(index) < presets.size()
                ? presets[static_cast<std::size_t>(index)]
                : recipe());
}

void StoredHashMaking::setRecipe(const Recipe& recipe)
{
    {
        const QScopedValueRollback presenting(m_isPresenting, true);
        m_algorithms->setCurrentIndex(
            std::max(0, m_algorithms->findData(static_cast<int>(recipe.algorithm))));
        presentLayouts();
        Recipe here = recipe;
        here.layout = layout();
        if (!isTaken(here))
            m_layouts->setCurrentIndex(std::max(0, m_layouts->findData(static_cast<int>(recipe.layout))));
        presentDigests();
        presentPresets();
    }
    selectPreset(recipe);
    presentRecipe(recipe);
}

void StoredHashMaking::presentRecipe(const Recipe& chosen)
{
    const std::array<RecipeNumber, 3> numbers = numbersOf(chosen.algorithm, layout());
    {
        const QScopedValueRollback presenting(m_isPresenting, true);
        for (std::size_t i = 0; i < numbers.size(); ++i) {
            if (!numbers[i].member)
                continue;
            m_spins[i]->setRange(numbers[i].least, numbers[i].most);
            m_spins[i]->setEnabled(numbers[i].least < numbers[i].most);
            m_spins[i]->setValue(static_cast<int>(chosen.*numbers[i].member));
        }
        // The hash function, too: the same iterations take another time with another one.
        m_digests->setCurrentIndex(std::max(0, m_digests->findData(static_cast<int>(chosen.digest))));
    }
    presentNumbers();
    presentExpense();
}

void StoredHashMaking::presentNumbers()
{
    const std::array<RecipeNumber, 3> numbers = numbersOf(algorithm(), layout());
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        m_spinFields[i]->setVisible(numbers[i].label != nullptr);
        if (numbers[i].label)
            m_spinFields[i]->setLabel(tr(numbers[i].label));
    }
    m_digestField->setVisible(hasDigest(algorithm()));
    m_numbers->setVisible(numbers[0].label || hasDigest(algorithm()));
}

void StoredHashMaking::presentExpense()
{
    if (m_isPresenting)
        return;
    forgetHash();
    presentEstimate();
    presentRemarks();
    m_demonstrate->setVisible(algorithm() == Algorithm::Bcrypt);
    presentCount();
    Q_EMIT changed();
}

void StoredHashMaking::presentEstimate()
{
    m_expense->setText(tr("One hash takes %1 on this machine, estimated")
            .arg(expenseText(core::passhash::expenseOf(recipe(), m_speed))));
}

void StoredHashMaking::presentRemarks()
{
    const std::vector<core::Finding> remarks = core::passhash::remarksOn(recipe());
    m_remark->setVisible(!remarks.empty());
    if (!remarks.empty())
        m_remark->setMessage(Tone::Caution,
            tr("%1. %2", "a remark and its remedy").arg(titleOf(remarks.front()), remedyOf(remarks.front())));
}

void StoredHashMaking::adoptPassword()
{
    forgetHash();
    presentCount();
}

void StoredHashMaking::presentCount()
{
    const core::Result<core::SecureBytes> password = m_secret->copy();
    const int bytes = password ? static_cast<int>(password->size()) : 0;
    const bool isLimited = algorithm() == Algorithm::Bcrypt && recipe().layout != Layout::Passlib
        && recipe().layout != Layout::Django && recipe().layout != Layout::WordPress;
    m_secretField->setHint(isLimited ? tr("%1 of %2 bytes").arg(bytes).arg(bcryptBytes) : QString());
    QString error;
    if (isLimited && bytes > bcryptBytes)
        error = tr("%1 of %2 bytes: bcrypt would leave out the rest").arg(bytes).arg(bcryptBytes);
    else if (core::passhash::isUnixCrypt(algorithm(), layout()) && bytes > unixBytes)
        error = trialSentence({ .code = core::ErrorCode::TooLarge });
    m_secretField->setError(error);
    m_make->setEnabled(bytes > 0 && !m_job.isRunning());
}

void StoredHashMaking::forgetHash()
{
    m_job.abandon();
    handOverFocus(*m_progress, *m_secret);
    m_progress->hide();
    m_error.reset();
    m_message->hide();
    m_result->hide();
    m_hash->clear();
}

void StoredHashMaking::make()
{
    forgetHash();
    core::Result<core::SecureBytes> password = m_secret->copy();
    if (!password || password->isEmpty())
        return;
    m_progress->setRunning();
    m_progress->setPermille({});
    m_progress->setAmounts(expenseText(core::passhash::expenseOf(recipe(), m_speed)));
    m_progress->show();
    handOverFocus(*m_make, *m_secret);
    m_make->setEnabled(false);
    m_job.start([recipe = recipe(), password = *std::move(password)](
                    const core::Progress&) { return core::passhash::create(recipe, password.bytes()); },
        [this](const core::Result<std::string>& made) {
            handOverFocus(*m_progress, *m_secret);
            m_progress->hide();
            m_make->setEnabled(true);
            if (!made) {
                m_error = made.error();
                presentError();
                return;
            }
            m_hash->setText(fromUtf8(*made));
            m_hash->setCursorPosition(0);
            m_result->show();
            Q_EMIT changed();
        });
}

void StoredHashMaking::presentError()
{
    if (!m_error)
        return;
    m_message->setMessage(Tone::Danger, trialSentence(*m_error));
    m_message->show();
}

void StoredHashMaking::showTruncation()
{
    const auto shown = core::passhash::demonstrateTruncation();
    if (!shown)
        return;
    m_demonstration->setMessage(shown->isSecondAccepted ? Tone::Caution : Tone::Info,
        tr("Computed just now: %1 was made of 72 x and \"%2\"; 72 x and \"%3\" is accepted as well, for "
           "bcrypt reads "
           "72 bytes")
            .arg(fromUtf8(shown->hash).left(shownCharacters) + u'\u2026',
                fromUtf8(shown->first.substr(bcryptBytes)), fromUtf8(shown->second.substr(bcryptBytes))));
    m_demonstration->show();
}

} // namespace gui::hash
