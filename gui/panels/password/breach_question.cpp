// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/password/breach_question.h"

#include "gui/text/convert.h"
#include "gui/widgets/button.h"
#include "gui/widgets/field.h"
#include "gui/widgets/label.h"
#include "gui/widgets/segmented.h"
#include "gui/widgets/snippet.h"
#include "gui/widgets/style/layout.h"

#include <QBoxLayout>

namespace gui::password {
namespace {

using namespace Qt::Literals::StringLiterals;
using core::password::BreachHashKind;

} // namespace

BreachQuestion::BreachQuestion(QWidget* parent)
    : QWidget(parent)
    , m_kindLabel(new Label(TextRole::Label))
    , m_kind(new Segmented)
    , m_server(new LineEdit)
    , m_serverField(new Field(m_server))
    , m_title(new Label(TextRole::Strong))
    , m_request(new CodeBlock)
    , m_leaves(new Label(TextRole::Body))
    , m_stays(new Label(TextRole::Body, Tone::Muted))
    , m_send(new Button(ButtonKind::Primary, "network"_L1))
{
    // First: Tab goes in the order in which widgets came.
    m_kind->setSegments({ { u"sha1"_s, u"SHA-1"_s }, { u"ntlm"_s, u"NTLM"_s } });
    auto* column = new QVBoxLayout(this);
    setMargins(*column, *this, 0, 0, 0, 0);
    setSpacing(*column, *this, 8);
    auto* top = new QWidget;
    m_row = new QBoxLayout(QBoxLayout::LeftToRight, top);
    setMargins(*m_row, *top, 0, 0, 0, 8);
    setSpacing(*m_row, *top, 16);
    auto* kind = new QWidget;
    auto* kindColumn = new QVBoxLayout(kind);
    setMargins(*kindColumn, *kind, 0, 0, 0, 0);
    setSpacing(*kindColumn, *kind, 6);
    kindColumn->addWidget(m_kindLabel);
    kindColumn->addWidget(m_kind);
    m_row->addWidget(m_serverField, 1);
    m_row->addWidget(kind, 0, Qt::AlignTop);
    column->addWidget(top);
    column->addWidget(m_title);
    column->addWidget(m_request);
    for (Label* label : { m_leaves, m_stays }) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_send);
    buttons->addStretch(1);
    column->addLayout(buttons);
    m_server->setMonospace(true);
    connect(m_kind, &Segmented::currentChanged, this, &BreachQuestion::kindChanged);
    connect(m_server, &QLineEdit::textChanged, this, [this] {
        present();
        Q_EMIT serverChanged();
    });
    connect(m_send, &Button::clicked, this, &BreachQuestion::sendClicked);
    connect(m_request, &CodeBlock::copyRequested, this, [this](const QString& code) {
        Q_EMIT copyRequested(code);
        m_request->showCopied();
    });
}

BreachHashKind BreachQuestion::kind() const
{
    return m_kind->current() == u"ntlm"_s ? BreachHashKind::Ntlm : BreachHashKind::Sha1;
}

void BreachQuestion::setPrefix(const std::string& prefix)
{
    m_prefix = prefix;
    present();
}

void BreachQuestion::setServer(const QString& address)
{
    m_server->setText(address);
}

QString BreachQuestion::server() const
{
    return m_server->text().trimmed();
}

void BreachQuestion::setAsking(bool isAsking)
{
    m_isAsking = isAsking;
    present();
}

void BreachQuestion::setNarrow(bool isNarrow)
{
    m_row->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

std::optional<core::fetch::RangeQuestion> BreachQuestion::question() const
{
    const QString address = server().isEmpty() ? m_server->placeholderText() : server();
    const auto base = core::fetch::readRangeBase(toUtf8(address));
    if (!base || m_prefix.empty())
        return {};
    return core::fetch::RangeQuestion{ .base = *base, .kind = kind(), .prefix = m_prefix };
}

void BreachQuestion::present()
{
    const QString address = server().isEmpty() ? m_server->placeholderText() : server();
    const auto base = core::fetch::readRangeBase(toUtf8(address));
    const bool hasPrefix = !m_prefix.empty();
    m_serverField->setError(base ? QString() : tr("Not an http or https address"));
    const bool isOpen = base && !base->isSecure() && !core::http::isLoopback(base->host);
    m_serverField->setHint(isOpen
            ? tr("Over http: whoever is on the way can read the digits and change the answer")
            : QString());
    m_request->setVisible(base.has_value());
    m_title->setVisible(base.has_value());
    if (base) {
        const core::fetch::RangeQuestion shown{
            .base = *base, .kind = kind(), .prefix = hasPrefix ? m_prefix : "....."
        };
        QString text = fromUtf8(core::fetch::rangeRequestText(shown)).replace(u"\r\n"_s, u"\n"_s).trimmed();
        m_request->setCode(text, tr("request"));
    }
    const int digits = static_cast<int>(core::password::digitCount(kind()));
    const int prefix = static_cast<int>(core::password::breachPrefixLength);
    const QString hash = QString::fromLatin1(core::password::nameOf(kind()));
    m_leaves->setText(hasPrefix
            ? tr("%1 of %2 digits of the password's %3 hash leave this computer: %4. Hundreds of leaked "
                 "passwords have the same.")
                  .arg(prefix)
                  .arg(digits)
                  .arg(hash, fromUtf8(m_prefix))
            : tr("%1 of %2 digits of the password's %3 hash will leave this computer, once a password is "
                 "typed and the button pressed.")
                  .arg(prefix)
                  .arg(digits)
                  .arg(hash));
    m_stays->setText(tr("The password and the other %1 digits do not: the answer is searched here. Padding "
                        "hides how long it is.")
            .arg(digits - prefix));
    m_send->setEnabled(hasPrefix && base && !m_isAsking);
    m_send->setToolTip(hasPrefix ? QString() : tr("There is no password to look up yet"));
}

void BreachQuestion::retranslate()
{
    m_kindLabel->setText(tr("Hash"));
    m_kind->setAccessibleName(tr("Hash"));
    m_serverField->setLabel(tr("Server"));
    const std::string_view address = core::password::pwnedPasswordsAddress;
    m_server->setPlaceholderText(fromUtf8(address));
    m_title->setText(tr("What is sent"));
    m_send->setText(tr("Send this request"));
    present();
}

} // namespace gui::password
