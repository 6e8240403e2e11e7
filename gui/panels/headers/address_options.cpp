// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/headers/address_options.h"

#include "gui/panels/headers/own_fields.h"
#include "gui/panels/headers/pasted_input.h"
#include "gui/panels/headers/remembered.h"
#include "gui/panels/headers/score_words.h"
#include "gui/text/convert.h"
#include "gui/text/shell_word.h"
#include "gui/text/units.h"
#include "gui/widgets/button.h"
#include "gui/widgets/chooser.h"
#include "gui/widgets/label.h"
#include "gui/widgets/secret_edit.h"
#include "gui/widgets/style/layout.h"
#include "gui/workbench/settings.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QEvent>
#include <QFileDialog>

#include <algorithm>
#include <array>

namespace gui::headers {
namespace {

using namespace Qt::Literals::StringLiterals;
using core::http::Profile;

constexpr std::array profiles{ Profile::WebPage, Profile::Api, Profile::StaticAssets };
constexpr std::array patience{ 10, 30, 60, 120 }; // seconds
constexpr int usualPatience = 30;
const QString panelId = u"headers"_s;
const QString patienceKey = u"patience"_s;

QVBoxLayout* columnIn(QWidget& widget, int spacing)
{
    auto* column = new QVBoxLayout(&widget);
    setMargins(*column, widget, 0, 0, 0, 0);
    setSpacing(*column, widget, spacing);
    return column;
}

} // namespace

AddressOptions::AddressOptions(Settings& settings, QWidget* parent)
    : Card(parent)
    , m_settings(settings)
{
    auto* column = new QVBoxLayout(this);
    setMargins(*column, *this, 20, 16, 20, 20);
    setSpacing(*column, *this, 20);
    auto* columns = new QWidget;
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, columns);
    setMargins(*m_columns, *columns, 0, 0, 0, 0);
    setSpacing(*m_columns, *columns, 32);
    m_columns->addWidget(makeSending(), 3, Qt::AlignTop);
    m_columns->addWidget(makeProbes(), 2, Qt::AlignTop);
    column->addWidget(columns);
    column->addWidget(makeTrust());
    arrange();
}

QWidget* AddressOptions::makeSending()
{
    auto* pane = new QWidget;
    QVBoxLayout* column = columnIn(*pane, 16);
    m_fields = new OwnFields;
    m_cookies = new SecretEdit;
    m_cookies->setMonospace(true);
    m_cookies->setPlaceholderText(u"sid=\u2026; theme=dark"_s);
    m_userAgent = new LineEdit;
    m_userAgent->setMonospace(true);
    m_cookiesField = new Field(m_cookies);
    m_userAgentField = new Field(m_userAgent);
    column->addWidget(m_fields);
    column->addWidget(m_cookiesField);
    column->addWidget(m_userAgentField);
    connect(m_fields, &OwnFields::changed, this, &AddressOptions::changed);
    for (const QLineEdit* edit : std::initializer_list<QLineEdit*>{ m_cookies, m_userAgent })
        connect(edit, &QLineEdit::textChanged, this, &AddressOptions::changed);
    return pane;
}

QWidget* AddressOptions::makeProbes()
{
    auto* pane = new QWidget;
    QVBoxLayout* column = columnIn(*pane, 6);
    m_probesTitle = new Label(TextRole::Label);
    column->addWidget(m_probesTitle);
    m_plain = { .box = new QCheckBox, .key = "asksPlain", .isOnAtFirst = true };
    m_twice = { .box = new QCheckBox, .key = "asksTwice", .isOnAtFirst = true };
    m_preflight = { .box = new QCheckBox, .key = "asksPreflight", .isOnAtFirst = true };
    m_versions = { .box = new QCheckBox, .key = "probesVersions", .isOnAtFirst = true };
    m_foreign = { .box = new QCheckBox, .key = nullptr, .isOnAtFirst = false };
    for (const Check& check : { m_plain, m_twice, m_preflight, m_versions, m_foreign }) {
        check.box->setChecked(check.key
                ? m_settings.panelValue(panelId, QLatin1StringView(check.key), check.isOnAtFirst).toBool()
                : check.isOnAtFirst);
        column->addWidget(check.box);
        connect(check.box, &QCheckBox::toggled, this, &AddressOptions::remember);
    }
    m_warning = new Label(TextRole::Caption, Tone::Muted);
    m_warning->setWordWrap(true);
    column->addWidget(m_warning);
    return pane;
}

QWidget* AddressOptions::makeTrust()
{
    auto* pane = new QWidget;
    m_trustRow = new QBoxLayout(QBoxLayout::LeftToRight, pane);
    setMargins(*m_trustRow, *pane, 0, 0, 0, 0);
    setSpacing(*m_trustRow, *pane, 16);
    m_profiles = new Chooser;
    for (const Profile profile : profiles)
        m_profiles->addItem(QString(), idOf(profile));
    m_algorithms = new Chooser;
    for (const int algorithm : { 6, 4 })
        m_algorithms->addItem(QString(), algorithm);
    m_patience = new Chooser;
    for (const int seconds : patience)
        m_patience->addItem(QString(), seconds);
    const core::http::AuditOptions rules = rememberedOptions(m_settings);
    m_profiles->setCurrentIndex(qMax(0, m_profiles->findData(idOf(rules.profile))));
    m_algorithms->setCurrentIndex(rules.algorithm == core::http::observatory::Algorithm::Four ? 1 : 0);
    m_patience->setCurrentIndex(
        qMax(0, m_patience->findData(m_settings.panelValue(panelId, patienceKey, usualPatience).toInt())));
    m_profileField = new Field(m_profiles);
    m_algorithmField = new Field(m_algorithms);
    m_patienceField = new Field(m_patience);

    auto* trust = new QWidget;
    QVBoxLayout* column = columnIn(*trust, 6);
    m_trustTitle = new Label(TextRole::Label);
    m_authorities = new Label(TextRole::Caption, Tone::Muted);
    m_authorities->setElideMode(Qt::ElideMiddle);
    m_addAuthority = new Button(ButtonKind::Secondary, "certificate"_L1);
    m_clearAuthorities = new Button(ButtonKind::Quiet, "clear"_L1);
    auto* row = new QHBoxLayout;
    gui::setSpacing(*row, *trust, 8);
    row->addWidget(m_addAuthority);
    row->addWidget(m_clearAuthorities);
    row->addWidget(m_authorities, 1);
    column->addWidget(m_trustTitle);
    column->addLayout(row);
    m_trustRow->addWidget(m_profileField, 0, Qt::AlignTop);
    m_trustRow->addWidget(m_algorithmField, 0, Qt::AlignTop);
    m_trustRow->addWidget(m_patienceField, 0, Qt::AlignTop);
    m_trustRow->addWidget(trust, 1, Qt::AlignTop);
    connect(m_addAuthority, &Button::clicked, this, &AddressOptions::chooseAuthority);
    connect(m_clearAuthorities, &Button::clicked, this, [this] {
        m_files.clear();
        presentAuthorities();
        m_addAuthority->setFocus();
    });
    for (const Chooser* chooser : { m_profiles, m_algorithms })
        connect(chooser, &Chooser::activated, this, [this] {
            remember();
            Q_EMIT rulesChanged();
        });
    connect(m_patience, &Chooser::activated, this, &AddressOptions::remember);
    return pane;
}

void AddressOptions::remember()
{
    for (const Check& check : { m_plain, m_twice, m_preflight, m_versions })
        m_settings.setPanelValue(panelId, QLatin1StringView(check.key), check.box->isChecked());
    m_settings.setPanelValue(panelId, u"profile"_s, m_profiles->currentData());
    m_settings.setPanelValue(panelId, u"algorithm"_s, m_algorithms->currentData());
    m_settings.setPanelValue(panelId, patienceKey, m_patience->currentData());
    Q_EMIT changed();
}

core::Result<InspectionWish> AddressOptions::wish() const
{
    InspectionWish wish;
    wish.fields = TRY(m_fields->fields());
    if (!m_cookies->text().isEmpty())
        wish.fields.push_back({ .name = "Cookie", .value = TRY(m_cookies->copy()) });
    wish.userAgent = toUtf8(m_userAgent->text().trimmed());
    wish.authorityFiles = m_files;
    wish.limits.whole = std::chrono::seconds(m_patience->currentData().toInt());
    wish.limits.connecting = std::min(wish.limits.connecting, wish.limits.whole);
    wish.limits.silence = std::min(wish.limits.silence, wish.limits.whole);
    wish.options = { .asksPlain = m_plain.box->isChecked(),
        .asksTwice = m_twice.box->isChecked(),
        .asksPreflight = m_preflight.box->isChecked(),
        .reflectsOrigin = m_foreign.box->isChecked(),
        .probesVersions = m_versions.box->isChecked() };
    wish.rules = rememberedOptions(m_settings);
    return wish;
}

void AddressOptions::addAuthority(const std::filesystem::path& file)
{
    if (std::ranges::find(m_files, file) == m_files.end())
        m_files.push_back(file);
    presentAuthorities();
}

void AddressOptions::chooseAuthority()
{
    auto* dialog = new QFileDialog(this, tr("Trust an authority"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({ tr("Certificates (*.pem *.crt *.cer *.der)"), tr("All files (*)") });
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList& names) {
        for (const QString& name : names)
            addAuthority(toPath(name));
    });
    dialog->open();
}

void AddressOptions::presentAuthorities()
{
    QStringList names;
    for (const std::filesystem::path& file : m_files)
        names << printable(fromPath(file.filename()));
    m_authorities->setProperty("isData", !names.isEmpty());
    m_authorities->setText(names.isEmpty() ? tr("Those of this system")
                                           : tr("Besides the system's: %1").arg(names.join(u", "_s)));
    m_clearAuthorities->setVisible(!names.isEmpty());
    Q_EMIT changed();
}

QString AddressOptions::summary() const
{
    QStringList parts;
    if (const int count = m_fields->count() + (m_cookies->text().isEmpty() ? 0 : 1); count > 0)
        parts << tr("%n own header(s)", nullptr, count);
    if (!m_userAgent->text().trimmed().isEmpty())
        parts << tr("own user agent");
    if (!m_files.empty())
        parts << tr("%n own authorities", nullptr, static_cast<int>(m_files.size()));
    if (m_foreign.box->isChecked())
        parts << tr("foreign origins are tried");
    return parts.join(u", "_s);
}

bool AddressOptions::hasFields() const
{
    return m_fields->count() > 0 || !m_cookies->text().isEmpty();
}

QStringList AddressOptions::commandWords() const
{
    QStringList words;
    if (hasFields())
        words << u"--header-file"_s << u"headers.txt"_s;
    if (const QString agent = m_userAgent->text().trimmed(); !agent.isEmpty())
        words << u"--user-agent"_s << quoted(ownShell(), agent);
    for (const std::filesystem::path& file : m_files)
        words << u"--cacert"_s << quoted(ownShell(), file);
    if (const int seconds = m_patience->currentData().toInt(); seconds != usualPatience)
        words << u"--max-time"_s << QString::number(seconds);
    if (m_foreign.box->isChecked())
        words << u"--reflect-origin"_s;
    const core::http::AuditOptions rules = rememberedOptions(m_settings);
    if (rules.profile != Profile::WebPage)
        words << u"--profile"_s << idOf(rules.profile);
    if (rules.algorithm != core::http::observatory::Algorithm::Six)
        words << u"--observatory"_s << u"4"_s;
    return words;
}

void AddressOptions::setNarrow(bool isNarrow)
{
    const auto direction = isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    m_columns->setDirection(direction);
    m_trustRow->setDirection(direction);
}

void AddressOptions::arrange()
{
    for (Field* field : { m_profileField, m_algorithmField, m_patienceField })
        field->setMinimumWidth(u(*this, 128));
}

void AddressOptions::retranslate()
{
    m_fields->retranslate();
    m_cookiesField->setLabel(tr("Cookies"));
    m_cookiesField->setHint(tr("Go with the headers to the origin that is typed, and nowhere else"));
    m_userAgentField->setLabel(tr("User agent"));
    m_userAgent->setPlaceholderText(u"Assay"_s);
    m_probesTitle->setText(tr("Also ask"));
    m_plain.box->setText(tr("http, whether it leads to https"));
    m_twice.box->setText(tr("Twice, whether nonces change"));
    m_preflight.box->setText(tr("What another origin may do (CORS)"));
    m_versions.box->setText(tr("Which versions of TLS are spoken"));
    m_foreign.box->setText(tr("The page as other origins would (CORS)"));
    for (const Check& check : { m_plain, m_twice, m_preflight, m_versions, m_foreign })
        check.box->setAccessibleName(check.box->text());
    m_warning->setText(tr("The last one looks like an attack in the server's log: ask only where you may."));
    m_foreign.box->setAccessibleDescription(m_warning->text());
    m_profileField->setLabel(tr("Profile"));
    for (const Profile profile : profiles)
        m_profiles->setItemText(m_profiles->findData(idOf(profile)), titleOf(profile));
    m_algorithmField->setLabel(tr("Scoring"));
    m_algorithms->setItemText(0, tr("Algorithm %1").arg(6));
    m_algorithms->setItemText(1, tr("Algorithm %1").arg(4));
    m_patienceField->setLabel(tr("Give up after"));
    for (int i = 0; i < m_patience->count(); ++i)
        m_patience->setItemText(i, durationText(std::chrono::seconds(m_patience->itemData(i).toInt())));
    m_trustTitle->setText(tr("Trusted authorities"));
    m_addAuthority->setText(tr("Add…"));
    m_addAuthority->setAccessibleName(tr("Trust an authority from a file"));
    m_clearAuthorities->setName(tr("Only the system's authorities"));
    presentAuthorities();
}

void AddressOptions::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
}

} // namespace gui::headers
