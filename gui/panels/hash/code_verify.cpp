// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/hash/code_verify.h"

#include "gui/text/convert.h"
#include "gui/text/error_text.h"
#include "gui/widgets/chooser.h"
#include "gui/widgets/field.h"
#include "gui/widgets/style/assay_style.h"
#include "gui/widgets/style/layout.h"

#include <QBoxLayout>

#include <utility>

namespace gui::hash {
namespace {

using namespace Qt::Literals::StringLiterals;
namespace token = core::token;

constexpr std::int64_t furthest = 120; // an hour at 30 s

QString stepsText(std::int64_t offset)
{
    const int steps = static_cast<int>(offset < 0 ? -offset : offset);
    return offset < 0 ? CodeVerify::tr("%n step(s) behind", nullptr, steps)
                      : CodeVerify::tr("%n step(s) ahead", nullptr, steps);
}

QString driftText(const token::Drift& drift)
{
    const bool isAhead = drift.least > 0;
    QString text = isAhead ? CodeVerify::tr("the clock of the device is %1 to %2 s ahead")
                           : CodeVerify::tr("the clock of the device is %1 to %2 s behind");
    // A number stays with its unit.
    text.replace(u"%2 "_s, u"%2\u00a0"_s);
    return isAhead ? text.arg(drift.least).arg(drift.most) : text.arg(-drift.most).arg(-drift.least);
}

} // namespace

CodeVerify::CodeVerify(QWidget* parent)
    : QWidget(parent)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_code(new LineEdit)
    , m_codeField(new Field(m_code))
    , m_windows(new Chooser)
    , m_windowField(new Field(m_windows))
{
    setMargins(*m_row, *this, 0, 0, 0, 0);
    setSpacing(*m_row, *this, 16);
    m_code->setMonospace(true);
    m_code->setClearButtonEnabled(true);
    m_code->setMaxLength(24);
    for (const int window : { 0, 1, 2, 5 })
        m_windows->addItem(QString(), window);
    m_windows->setCurrentIndex(1);
    m_row->addWidget(m_codeField, 1, Qt::AlignTop);
    m_row->addWidget(m_windowField, 0, Qt::AlignTop);
    connect(m_code, &QLineEdit::textChanged, this, &CodeVerify::changed);
    connect(m_windows, &Chooser::currentIndexChanged, this, &CodeVerify::changed);
    CodeVerify::retranslate();
}

void CodeVerify::setNarrow(bool isNarrow)
{
    m_row->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_windowField->setMinimumWidth(isNarrow ? 0 : u(*this, 176));
}

void CodeVerify::clear()
{
    m_codeField->clearVerdict();
}

void CodeVerify::verify(
    const core::SecureBytes& secret, const token::CodeParameters& parameters, std::int64_t now)
{
    if (std::exchange(m_kind, parameters.kind) != parameters.kind)
        presentWindows();
    QString typed = m_code->text();
    typed.remove(u' ').remove(u'-');
    if (typed.size() < static_cast<qsizetype>(token::codeLength(parameters))) {
        m_codeField->clearVerdict();
        return;
    }
    // Further than the window: a clock that is wrong is to be told, not only refused.
    const core::Result<token::CodeCheck> check
        = token::verifyCode(secret.bytes(), parameters, toUtf8(typed), now, furthest);
    if (check)
        present(*check, parameters);
    else
        m_codeField->setVerdict(Tone::Danger, tr("Refused"), sentenceOf(check.error()));
}

QString CodeVerify::refusalOf(token::CodeVerdict verdict, const token::CodeParameters& parameters)
{
    if (verdict == token::CodeVerdict::WrongLength)
        return tr("A code here has %n characters", nullptr, static_cast<int>(token::codeLength(parameters)));
    if (verdict == token::CodeVerdict::ForeignCharacter)
        return tr("It holds a character that is in no such code");
    return parameters.kind == token::CodeKind::Hotp
        ? tr("This is no code of this or the next %n counters", nullptr, static_cast<int>(furthest))
        : tr("This is no code of the last or the next %n steps", nullptr, static_cast<int>(furthest));
}

QString CodeVerify::counterText(const token::CodeCheck& check)
{
    if (!check.nextCounter)
        return tr("The code of the last counter that there is");
    const QString counter = QString::number(*check.nextCounter);
    return check.offset == 0 ? tr("The code of this counter; the next counter is %1").arg(counter)
                             : tr("%1; the next counter is %2").arg(stepsText(check.offset), counter);
}

void CodeVerify::present(const token::CodeCheck& check, const token::CodeParameters& parameters)
{
    const std::int64_t window = m_windows->currentData().toInt();
    if (!check.isAccepted()) {
        m_codeField->setVerdict(Tone::Danger, tr("Refused"), refusalOf(check.verdict, parameters));
        return;
    }
    const std::int64_t distance = check.offset < 0 ? -check.offset : check.offset;
    if (parameters.kind == token::CodeKind::Hotp) {
        m_codeField->setVerdict(distance <= window ? Tone::Ok : Tone::Caution,
            distance <= window ? tr("Accepted") : tr("Outside the window"), counterText(check));
        return;
    }
    if (!check.drift) {
        m_codeField->setVerdict(Tone::Ok, tr("Accepted"), tr("The present code"));
        return;
    }
    m_codeField->setVerdict(distance <= window ? Tone::Ok : Tone::Caution,
        distance <= window ? tr("Accepted") : tr("Outside the window"),
        tr("%1: %2", "steps, drift").arg(stepsText(check.offset), driftText(*check.drift)));
}

void CodeVerify::retranslate()
{
    m_codeField->setLabel(tr("Code to verify"));
    m_code->setPlaceholderText(u"287 082"_s);
    m_windowField->setLabel(tr("Window"));
    presentWindows();
    Q_EMIT changed();
}

void CodeVerify::presentWindows()
{
    // A counter of the past is never taken.
    const bool isCounted = m_kind == token::CodeKind::Hotp;
    m_windows->setItemText(0, isCounted ? tr("this counter only") : tr("the present code only"));
    for (int i = 1; i < m_windows->count(); ++i) {
        const int steps = m_windows->itemData(i).toInt();
        m_windows->setItemText(
            i, isCounted ? stepsText(steps) : tr("%n step(s) either side", nullptr, steps));
    }
}

} // namespace gui::hash
