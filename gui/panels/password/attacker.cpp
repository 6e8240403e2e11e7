// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/password/attacker.h"

#include "gui/panels/password/attack_words.h"
#include "gui/panels/password/rate_slider.h"
#include "gui/text/convert.h"
#include "gui/widgets/button.h"
#include "gui/widgets/chooser.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/label.h"
#include "gui/widgets/style/layout.h"

#include <QBoxLayout>
#include <QSpinBox>

#include <cmath>

namespace gui::password {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace core::password;

/// As the chooser lists them; the place of each kind in it.
enum Place : std::size_t {
    Md5,
    Ntlm,
    Sha1,
    Sha256,
    Sha512,
    BcryptPlace,
    ScryptPlace,
    Argon2Place,
    Pbkdf2Place
};

std::vector<StoredAs> usualHashes()
{
    return { UnsaltedHash::Md5, UnsaltedHash::Ntlm, UnsaltedHash::Sha1, UnsaltedHash::Sha256,
        UnsaltedHash::Sha512, Bcrypt{ .cost = 10 }, Scrypt{}, Argon2id{}, Pbkdf2{} };
}

} // namespace

Attacker::Attacker(QWidget* parent)
    : QWidget(parent)
    , m_stored(usualHashes())
    , m_slider(new RateSlider)
{
    auto* column = new QVBoxLayout(this);
    setMargins(*column, *this, 0, 0, 0, 0);
    setSpacing(*column, *this, 4);
    column->addWidget(makeHeading());
    column->addWidget(makeParameters());
    column->addWidget(m_slider);
    connect(m_slider, &RateSlider::rateChosen, this, [this] {
        m_isSilent = true;
        m_hashes->setCurrentIndex(m_hashes->count() - 1);
        m_isSilent = false;
        present();
        Q_EMIT changed();
    });
    m_hashes->setCurrentIndex(static_cast<int>(BcryptPlace));
    m_hardware->setCurrentIndex(static_cast<int>(Hardware::Gpu));
    writeParameters();
    adopt();
}

QWidget* Attacker::makeHeading()
{
    auto* heading = new QWidget;
    m_headingLayout = new QBoxLayout(QBoxLayout::LeftToRight, heading);
    setMargins(*m_headingLayout, *heading, 0, 0, 0, 0);
    setSpacing(*m_headingLayout, *heading, 8);
    m_title = new Label(TextRole::Strong);
    m_headingLayout->addWidget(m_title, 1);

    auto* choice = new QWidget;
    auto* row = new QHBoxLayout(choice);
    setMargins(*row, *choice, 0, 0, 0, 0);
    setSpacing(*row, *choice, 8);
    m_hashLabel = new Label(TextRole::Body, Tone::Muted);
    m_onLabel = new Label(TextRole::Body, Tone::Muted);
    m_hashes = new Chooser;
    m_hardware = new Chooser;
    for (const StoredAs& stored : m_stored)
        m_hashes->addItem(titleOf(stored));
    m_hashes->addItem(QString());
    for (const Hardware hardware : hardwares)
        m_hardware->addItem(titleOf(hardware));
    for (Chooser* chooser : { m_hashes, m_hardware }) {
        chooser->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        connect(chooser, &Chooser::currentIndexChanged, this, [this] {
            if (!m_isSilent)
                adopt();
        });
    }
    m_hashes->setMinimumContentsLength(14);
    m_hardware->setMinimumContentsLength(10);
    m_showParameters = new Button(ButtonKind::Quiet, "settings"_L1);
    m_showParameters->setSize(ButtonSize::Small);
    connect(m_showParameters, &Button::clicked, this, [this] { showParameters(!m_showsParameters); });
    row->addWidget(m_hashLabel);
    row->addWidget(m_hashes, 3);
    row->addWidget(m_showParameters);
    row->addWidget(m_onLabel);
    row->addWidget(m_hardware, 2);
    m_headingLayout->addWidget(choice);
    return heading;
}

QWidget* Attacker::makeParameters()
{
    m_parametersRow = new QWidget;
    auto* flow = new FlowLayout(m_parametersRow);
    setMargins(*flow, *m_parametersRow, 0, 4, 0, 4);
    setSpacing(*flow, *m_parametersRow, 16);
    addParameter(*flow, BcryptPlace, 4, 31);
    addParameter(*flow, ScryptPlace, 10, 30);
    addParameter(*flow, ScryptPlace, 1, 64);
    addParameter(*flow, ScryptPlace, 1, 64);
    addParameter(*flow, Argon2Place, 1, 4096);
    addParameter(*flow, Argon2Place, 1, 100);
    addParameter(*flow, Argon2Place, 1, 64);
    addParameter(*flow, Pbkdf2Place, 1, 100'000'000);
    m_parametersRow->hide();
    return m_parametersRow;
}

void Attacker::addParameter(FlowLayout& flow, std::size_t hash, int least, int most)
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    setMargins(*row, *box, 0, 0, 0, 0);
    setSpacing(*row, *box, 8);
    auto* label = new Label(TextRole::Body, Tone::Muted);
    auto* spin = new QSpinBox;
    spin->setRange(least, most);
    spin->setGroupSeparatorShown(true);
    row->addWidget(label);
    row->addWidget(spin);
    flow.addWidget(box);
    m_parameters.push_back({ .box = box, .label = label, .spin = spin, .hash = hash });
    connect(spin, &QSpinBox::valueChanged, this, [this] {
        if (m_isSilent)
            return;
        readParameters();
        adopt();
    });
}

void Attacker::readParameters()
{
    const auto value
        = [this](std::size_t index) { return static_cast<std::uint64_t>(m_parameters[index].spin->value()); };
    m_stored[BcryptPlace] = Bcrypt{ .cost = static_cast<unsigned>(value(0)) };
    m_stored[ScryptPlace] = Scrypt{ .n = std::uint64_t{ 1 } << value(1), .r = value(2), .p = value(3) };
    m_stored[Argon2Place] = Argon2id{ .memoryKiB = value(4) * 1024, .passes = value(5), .lanes = value(6) };
    Pbkdf2 pbkdf2 = std::get<Pbkdf2>(m_stored[Pbkdf2Place]);
    pbkdf2.iterations = value(7);
    m_stored[Pbkdf2Place] = pbkdf2;
}

void Attacker::writeParameters()
{
    const auto& bcrypt = std::get<Bcrypt>(m_stored[BcryptPlace]);
    const auto& scrypt = std::get<Scrypt>(m_stored[ScryptPlace]);
    const auto& argon2 = std::get<Argon2id>(m_stored[Argon2Place]);
    const auto& pbkdf2 = std::get<Pbkdf2>(m_stored[Pbkdf2Place]);
    const std::uint64_t values[]
        = { bcrypt.cost, static_cast<std::uint64_t>(std::lround(std::log2(static_cast<double>(scrypt.n)))),
              scrypt.r, scrypt.p, argon2.memoryKiB / 1024, argon2.passes, argon2.lanes, pbkdf2.iterations };
    m_isSilent = true;
    for (std::size_t i = 0; i < m_parameters.size(); ++i)
        m_parameters[i].spin->setValue(static_cast<int>(values[i]));
    m_isSilent = false;
}

bool Attacker::isOwnRate() const
{
    return m_hashes->currentIndex() >= static_cast<int>(m_stored.size());
}

double Attacker::rate() const
{
    return m_slider->rate();
}

QString Attacker::title() const
{
    if (isOwnRate())
        return tr("Your own rate");
    return tr("%1 on %2", "a hash, hardware").arg(m_hashes->currentText(), m_hardware->currentText());
}

QString Attacker::hashWord() const
{
    if (isOwnRate())
        return {};
    const StoredAs& stored = m_stored[static_cast<std::size_t>(m_hashes->currentIndex())];
    if (const auto* hash = std::get_if<UnsaltedHash>(&stored)) {
        constexpr const char* words[] = { "md5", "ntlm", "sha1", "sha256", "sha512" };
        return QString::fromLatin1(words[static_cast<std::size_t>(*hash)]);
    }
    if (const auto* bcrypt = std::get_if<Bcrypt>(&stored))
        return u"bcrypt:%1"_s.arg(bcrypt->cost);
    if (const auto* argon2 = std::get_if<Argon2id>(&stored))
        return u"argon2id:%1:%2:%3"_s.arg(argon2->memoryKiB).arg(argon2->passes).arg(argon2->lanes);
    if (const auto* scrypt = std::get_if<Scrypt>(&stored))
        return u"scrypt:%1:%2:%3"_s.arg(scrypt->n).arg(scrypt->r).arg(scrypt->p);
    const auto& pbkdf2 = std::get<Pbkdf2>(stored);
    constexpr const char* functions[] = { "sha1", "sha256", "sha512" };
    return u"pbkdf2-%1:%2"_s.arg(QLatin1StringView(functions[static_cast<std::size_t>(pbkdf2.function)]))
        .arg(pbkdf2.iterations);
}

QString Attacker::hardwareWord() const
{
    return QString::fromLatin1(idOf(hardwares[std::max(0, m_hardware->currentIndex())]));
}

void Attacker::restore(const QString& hashWord, const QString& hardwareWord)
{
    const auto hardware = std::ranges::find_if(
        hardwares, [&](Hardware each) { return hardwareWord == QLatin1StringView(idOf(each)); });
    if (const auto stored = storedAs(toUtf8(hashWord)); stored && hardware != std::end(hardwares))
        choose(*stored, *hardware);
}

void Attacker::choose(const StoredAs& stored, Hardware hardware)
{
    const auto isSame = [&](const StoredAs& other) {
        const auto* hash = std::get_if<UnsaltedHash>(&stored);
        const auto* otherHash = std::get_if<UnsaltedHash>(&other);
        return hash && otherHash ? *hash == *otherHash : stored.index() == other.index();
    };
    const auto found = std::ranges::find_if(m_stored, isSame);
    if (found == m_stored.end())
        return;
    *found = stored;
    m_isSilent = true;
    m_hashes->setCurrentIndex(static_cast<int>(found - m_stored.begin()));
    m_hardware->setCurrentIndex(static_cast<int>(hardware));
    m_isSilent = false;
    writeParameters();
    adopt();
}

void Attacker::adopt()
{
    if (!isOwnRate()) {
        const StoredAs& stored = m_stored[static_cast<std::size_t>(m_hashes->currentIndex())];
        const Hardware hardware = hardwares[std::max(0, m_hardware->currentIndex())];
        if (const auto rate = guessesPerSecond(stored, hardware))
            m_slider->setRate(*rate);
    }
    present();
    Q_EMIT changed();
}

void Attacker::present()
{
    m_isSilent = true;
    for (std::size_t i = 0; i < m_stored.size(); ++i)
        m_hashes->setItemText(static_cast<int>(i), titleOf(m_stored[i]));
    m_isSilent = false;
    m_hashes->setToolTip(m_hashes->currentText());
    m_hardware->setEnabled(!isOwnRate());
    m_hardware->setToolTip(
        isOwnRate() ? tr("The rate was set by hand: choose a hash first") : m_hardware->currentText());
    const auto hash = static_cast<std::size_t>(m_hashes->currentIndex());
    bool hasParameters = false;
    for (const Parameter& parameter : m_parameters) {
        parameter.box->setVisible(parameter.hash == hash);
        hasParameters = hasParameters || parameter.hash == hash;
    }
    m_showParameters->setVisible(hasParameters);
    m_parametersRow->setVisible(m_showsParameters && hasParameters);
}

void Attacker::showParameters(bool isShown)
{
    m_showsParameters = isShown;
    m_showParameters->setAccessibleDescription(isShown ? tr("Unfolded") : tr("Folded"));
    present();
}

void Attacker::setNarrow(bool isNarrow)
{
    m_headingLayout->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void Attacker::retranslate()
{
    m_title->setText(tr("Time to crack"));
    m_hashLabel->setText(tr("Hash"));
    m_onLabel->setText(tr("on", "hardware: bcrypt on one GPU"));
    m_hashes->setAccessibleName(tr("Hash"));
    m_hashes->setItemText(m_hashes->count() - 1, tr("Your own rate"));
    m_hardware->setAccessibleName(tr("Hardware"));
    for (const Hardware hardware : hardwares)
        m_hardware->setItemText(static_cast<int>(hardware), titleOf(hardware));
    m_showParameters->setName(tr("Parameters of the hash"));
    const QString labels[] = { tr("Cost"), tr("N as a power of two"), tr("Block size r"), tr("Lanes p"),
        tr("Memory in MiB"), tr("Passes"), tr("Lanes"), tr("Iterations") };
    for (std::size_t i = 0; i < m_parameters.size(); ++i) {
        m_parameters[i].label->setText(labels[i]);
        m_parameters[i].spin->setAccessibleName(labels[i]);
    }
    m_slider->retranslate();
    present();
}

} // namespace gui::password
