// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/hash/stored_hash_reading.h"

#include "core/passhash/identification.h"
#include "gui/panels/hash/hand_over_focus.h"
#include "gui/panels/hash/hash_parts.h"
#include "gui/panels/hash/password_hash_words.h"
#include "gui/panels/hash/stored_verdict.h"
#include "gui/text/convert.h"
#include "gui/text/error_text.h"
#include "gui/text/shell_word.h"
#include "gui/widgets/button.h"
#include "gui/widgets/chooser.h"
#include "gui/widgets/drop_zone.h"
#include "gui/widgets/field.h"
#include "gui/widgets/label.h"
#include "gui/widgets/secret_edit.h"
#include "gui/widgets/strips.h"
#include "gui/widgets/style/layout.h"
#include "gui/workbench/workbench.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLocale>
#include <QPlainTextEdit>

#include <limits>
#include <utility>

namespace gui::hash {
namespace {

using namespace Qt::Literals::StringLiterals;
using core::passhash::PasswordHash;

} // namespace

StoredHashReading::StoredHashReading(Workbench& workbench, QWidget* parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_job(nullptr)
    , m_hashes(core::fail(core::ErrorCode::NotAPasswordHash))
    , m_text(new QPlainTextEdit)
    , m_textField(new Field(m_text))
    , m_colours(new HashColours(*m_text, *m_text->document()))
    , m_empty(new EmptyState("hashes"_L1))
    , m_result(new QWidget)
    , m_kinds(new Chooser)
    , m_kindField(new Field(m_kinds))
    , m_grade(new StoredVerdict)
    , m_partsTitle(new Label(TextRole::Strong))
    , m_parts(new HashParts)
    , m_progress(new ProgressStrip)
    , m_message(new MessageStrip)
    , m_verdict(new StoredVerdict)
{
    auto* column = new QVBoxLayout(this);
    setMargins(*column, *this, 0, 0, 0, 0);
    setSpacing(*column, *this, 16);
    makeParts(*column);
    workbench.jobs().watch(&m_job,
        { .panel = u"hash"_s,
            .title = [] { return tr("Verifying a password"); },
            .loss = [] { return QString(); } });
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        // Colours are a change, too, but not of the text.
        if (!m_isPresenting)
            identify();
    });
    connect(m_empty, &EmptyState::sampleClicked, this, &StoredHashReading::showSample);
    connect(m_kinds, &Chooser::currentIndexChanged, this, [this] {
        if (m_isPresenting)
            return;
        forgetVerdict();
        presentHash();
    });
    connect(m_verify, &Button::clicked, this, &StoredHashReading::verify);
    connect(m_secret, &QLineEdit::returnPressed, this, &StoredHashReading::verify);
    connect(m_secret, &QLineEdit::textChanged, this, &StoredHashReading::forgetVerdict);
    connect(m_user, &QLineEdit::textChanged, this, &StoredHashReading::forgetVerdict);
    connect(m_progress, &ProgressStrip::cancelled, &m_job, &Job::abandon);
    connect(m_progress, &ProgressStrip::cancelled, this, &StoredHashReading::forgetVerdict);
    connect(m_message, &MessageStrip::actionClicked, this,
        [this] { startVerifying({ .seconds = 3600, .memoryInBytes = std::numeric_limits<double>::max() }); });
    adopt();
    identify();
}

void StoredHashReading::makeParts(QVBoxLayout& column)
{
    m_text->setTabChangesFocus(true);
    m_text->setWordWrapMode(QTextOption::WrapAnywhere);
    m_text->setAcceptDrops(false);
    m_text->setObjectName(u"stored hash"_s);
    column.addWidget(m_textField);
    column.addWidget(m_empty, 1);
    column.addWidget(m_result);
    column.addStretch(0);
    auto* inner = new QVBoxLayout(m_result);
    setMargins(*inner, *m_result, 0, 0, 0, 0);
    setSpacing(*inner, *m_result, 16);
    inner->addWidget(m_kindField);
    inner->addWidget(makeTrial());
    inner->addWidget(m_progress);
    inner->addWidget(m_message);
    inner->addWidget(m_verdict);
    inner->addWidget(m_grade);
    inner->addWidget(m_partsTitle);
    inner->addWidget(m_parts);
    m_verdict->setObjectName(u"verdict"_s);
    m_grade->setObjectName(u"grade"_s);
    m_message->setObjectName(u"message"_s);
    m_progress->hide();
    m_message->hide();
    m_verdict->hide();
}

QWidget* StoredHashReading::makeTrial()
{
    auto* trial = new QWidget;
    m_trialLayout = new QBoxLayout(QBoxLayout::LeftToRight, trial);
    setMargins(*m_trialLayout, *trial, 0, 0, 0, 0);
    setSpacing(*m_trialLayout, *trial, 16);
    m_secret = new SecretEdit;
    m_secret->setClearable(true);
    m_secretField = new Field(m_secret);
    m_user = new LineEdit;
    m_userField = new Field(m_user);
    m_verify = new Button(ButtonKind::Primary);
    auto* action = new QWidget;
    m_actionLayout = new QVBoxLayout(action);
    m_actionLayout->addWidget(m_verify, 0, Qt::AlignLeading);
    m_trialLayout->addWidget(m_secretField, 2, Qt::AlignTop);
    m_trialLayout->addWidget(m_userField, 1, Qt::AlignTop);
    m_trialLayout->addWidget(action, 0, Qt::AlignTop);
    return trial;
}

void StoredHashReading::adopt()
{
    m_text->setFont(styleOf(*this).font(TextRole::Data));
    m_text->setFixedHeight(u(*this, 76));
}

void StoredHashReading::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange
        || event->type() == QEvent::PaletteChange) {
        adopt();
        present();
    }
}

void StoredHashReading::setNarrow(bool isNarrow)
{
    m_trialLayout->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_parts->setNarrow(isNarrow);
    // Beside the field itself, below its label; stacked, there is none above it.
    setMargins(*m_actionLayout, *m_actionLayout->parentWidget(), 0, isNarrow ? 0 : 22, 0, 0);
}

void StoredHashReading::retranslate()
{
    m_textField->setLabel(tr("Stored hash"));
    m_text->setPlaceholderText(tr("$argon2id$…, $2b$…, a line of /etc/shadow or htpasswd"));
    m_empty->setTexts(tr("Paste a stored hash to see its kind"), {}, {}, tr("Load a sample"));
    m_kindField->setLabel(tr("Kind"));
    m_secretField->setLabel(tr("Password to try"));
    m_userField->setLabel(tr("User"));
    m_verify->setText(tr("Verify"));
    m_partsTitle->setText(tr("Parts"));
    m_progress->setName(tr("Verifying"));
    present();
    if (m_trial)
        presentVerdict(*m_trial);
}

void StoredHashReading::setText(const QString& text)
{
    m_text->setPlainText(text);
}

QString StoredHashReading::text() const
{
    return m_text->toPlainText();
}

void StoredHashReading::setDropSentence(const QString& sentence)
{
    m_empty->setDropSentence(sentence);
}

void StoredHashReading::showSample()
{
    setText(u"ann:$2b$10$M73SJ6ep40QKoCMIN58TYuubrxNKg3ngkNSnv.P6NknBy48ViSOTa"_s);
    m_secret->setText(u"correct horse"_s);
}

QString StoredHashReading::command() const
{
    if (!chosen())
        return {};
    return u"assay passhash verify "_s + quoted(ownShell(), fromUtf8(chosen()->text));
}

void StoredHashReading::setSpeed(const core::passhash::Speed& speed)
{
    m_speed = speed;
    presentExpense();
}

const PasswordHash* StoredHashReading::chosen() const
{
    if (!m_hashes)
        return nullptr;
    const auto index = static_cast<std::size_t>(std::max(0, m_kinds->currentIndex()));
    return index < m_hashes->size() ? &(*m_hashes)[index] : nullptr;
}

bool StoredHashReading::needsUser() const
{
    return chosen() && !chosen()->user
        && std::holds_alternative<core::passhash::PostgreSqlMd5Scheme>(chosen()->scheme);
}

void StoredHashReading::identify()
{
    m_hashes = core::passhash::identify(toUtf8(text()));
    forgetVerdict();
    m_isPresenting = true;
    m_kinds->setCurrentIndex(0);
    m_isPresenting = false;
    present();
}

void StoredHashReading::present()
{
    const bool isEmpty = text().trimmed().isEmpty();
    if (!isEmpty)
        handOverFocus(*m_empty, *m_text);
    m_empty->setVisible(isEmpty);
    m_result->setVisible(m_hashes.has_value());
    m_textField->setError(isEmpty || m_hashes ? QString() : sentenceOf(m_hashes.error()));
    m_textField->setHint(isEmpty ? tr("It stays on this machine") : QString());
    presentKinds();
    presentHash();
    Q_EMIT changed();
}

void StoredHashReading::presentKinds()
{
    if (!m_hashes)
        return;
    const int index = std::max(0, m_kinds->currentIndex());
    m_isPresenting = true;
    m_kinds->clear();
    for (const PasswordHash& hash : *m_hashes) {
        const QString tools = toolsText(hash);
        m_kinds->addItem(tools.isEmpty() ? kindText(hash) : kindText(hash) + u"  ·  "_s + tools);
    }
    m_kinds->setCurrentIndex(std::min(index, static_cast<int>(m_hashes->size()) - 1));
    m_isPresenting = false;
}

void StoredHashReading::presentHash()
{
    m_isPresenting = true;
    m_colours->setFields(toUtf8(text()), chosen() ? chosen()->fields : std::vector<core::passhash::Field>());
    m_isPresenting = false;
    if (!chosen())
        return;
    const PasswordHash& hash = *chosen();
    const QString why = translatedWords(hash.why);
    m_kindField->setHint(m_hashes->size() > 1
            ? tr("%1 It may be %n other kind(s).", nullptr, static_cast<int>(m_hashes->size()) - 1).arg(why)
            : why);
    const core::passhash::Grade grade = core::passhash::gradeOf(hash);
    std::vector<core::Finding> findings = grade.findings;
    findings.insert(findings.end(), hash.remarks.begin(), hash.remarks.end());
    m_grade->setVerdict(toneOf(grade.standing), kindText(hash), standingSentence(grade), findings);
    m_parts->setHash(hash);
    m_userField->setVisible(needsUser());
    presentExpense();
}

void StoredHashReading::presentExpense()
{
    if (!chosen())
        return;
    m_secretField->setHint(
        tr("Takes %1").arg(expenseText(core::passhash::expenseOf(chosen()->scheme, m_speed))));
}

void StoredHashReading::forgetVerdict()
{
    m_job.abandon();
    m_trial.reset();
    for (const QWidget* strip : std::initializer_list<const QWidget*>{ m_message, m_progress })
        handOverFocus(*strip, *m_secret);
    m_verdict->hide();
    m_grade->setCompact(false);
    m_message->hide();
    m_progress->hide();
    m_verify->setEnabled(true);
}

void StoredHashReading::verify()
{
    if (chosen())
        startVerifying({ .speed = m_speed });
}

void StoredHashReading::startVerifying(const core::passhash::Limits& limits)
{
    forgetVerdict();
    core::Result<core::SecureBytes> password = m_secret->copy();
    if (!password) {
        presentVerdict(std::unexpected(password.error()));
        return;
    }
    std::optional<std::string> user;
    if (needsUser() && !m_user->text().isEmpty())
        user = toUtf8(m_user->text());
    m_progress->setRunning();
    m_progress->setPermille({});
    m_progress->show();
    handOverFocus(*m_verify, *m_secret);
    m_verify->setEnabled(false);
    m_job.start(
        [hashes = *m_hashes, first = static_cast<std::size_t>(std::max(0, m_kinds->currentIndex())),
            password = *std::move(password), user = std::move(user), limits](const core::Progress&) {
            return tryKinds(hashes, first, password.bytes(), { .limits = limits, .user = user });
        },
        [this](const core::Result<Trial>& trial) {
            handOverFocus(*m_progress, *m_secret);
            m_progress->hide();
            m_verify->setEnabled(true);
            presentVerdict(trial);
        });
}

/// A bare digest may be of several kinds: one that matches tells which it is.
core::Result<StoredHashReading::Trial> StoredHashReading::tryKinds(const std::vector<PasswordHash>& hashes,
    std::size_t first, core::ByteView password, const core::passhash::VerificationOptions& options)
{
    core::Result<core::passhash::Verification> own = core::passhash::verify(hashes[first], password, options);
    if (own && own->verdict == core::passhash::Verdict::Match)
        return Trial{ .kind = first, .verification = *std::move(own) };
    std::vector<std::size_t> untried;
    for (std::size_t i = 0; i < hashes.size(); ++i) {
        if (i == first)
            continue;
        core::Result<core::passhash::Verification> other
            = core::passhash::verify(hashes[i], password, options);
        if (other && other->verdict == core::passhash::Verdict::Match)
            return Trial{ .kind = i, .verification = *std::move(other) };
        if (!other)
            untried.push_back(i);
    }
    if (!own)
        return std::unexpected(own.error());
    return Trial{ .kind = first, .verification = *std::move(own), .untried = std::move(untried) };
}

void StoredHashReading::presentVerdict(const core::Result<Trial>& trial)
{
    m_trial = trial;
    if (!trial) {
        const bool isExpensive = trial.error().code == core::ErrorCode::TooExpensive;
        m_message->setMessage(Tone::Caution, trialSentence(trial.error()));
        m_message->setAction(isExpensive ? tr("Verify all the same") : QString());
        m_message->show();
        return;
    }
    if (!chosen())
        return;
    // Its own change would forget the verdict.
    m_isPresenting = true;
    m_kinds->setCurrentIndex(static_cast<int>(trial->kind));
    m_isPresenting = false;
    presentHash();
    const VerdictWords words = verdictWords(trial->verification, *chosen());
    QStringList untried;
    for (const std::size_t kind : trial->untried)
        untried << kindText((*m_hashes)[kind]);
    const QString basis = untried.isEmpty()
        ? words.basis
        : words.basis + u"\n"_s + tr("Not tried: %1").arg(QLocale().createSeparatedList(untried));
    m_verdict->setVerdict(words.tone, words.sentence, basis, trial->verification.findings);
    m_verdict->show();
    m_grade->setCompact(true);
}

} // namespace gui::hash
