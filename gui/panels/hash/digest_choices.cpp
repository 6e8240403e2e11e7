// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/hash/digest_choices.h"

#include "gui/panels/hash/digest_words.h"
#include "gui/widgets/chooser.h"
#include "gui/workbench/settings.h"

#include <algorithm>

namespace gui::hash {
namespace {

using namespace Qt::Literals::StringLiterals;

const QString section = u"hash"_s;
const QString digestsKey = u"digests"_s;
const QString formatKey = u"format"_s;
const QString defaultForm = u"hex"_s;

QStringList usual()
{
    return { u"sha256"_s, u"sha512"_s, u"sha3-256"_s, u"blake2b-512"_s, u"sha1"_s, u"md5"_s, u"crc32"_s };
}

QString idOf(const core::hash::AlgorithmTraits& traits)
{
    return QString::fromLatin1(traits.id);
}

} // namespace

DigestChoices::DigestChoices(Settings& settings, QWidget* parent)
    : QObject(parent)
    , m_settings(settings)
    , m_digests(new MultiChooser(parent))
    , m_forms(new Chooser(parent))
{
    for (const WrittenForm& form : writtenForms())
        m_forms->addItem(QString::fromLatin1(form.title), QString::fromLatin1(form.id));
    reload();
    connect(m_digests, &MultiChooser::chosenChanged, this, &DigestChoices::store);
    connect(m_forms, &Chooser::currentIndexChanged, this, [this] {
        m_settings.setPanelValue(section, formatKey, m_forms->currentData());
        Q_EMIT formatChanged();
    });
}

bool DigestChoices::isOffered(core::hash::Algorithm algorithm) const
{
    return core::crypto::isAvailable(algorithm)
        && (m_purpose == Purpose::Digest || core::crypto::isHmacCapable(algorithm));
}

void DigestChoices::reload()
{
    const QSignalBlocker quietDigests(m_digests);
    const QSignalBlocker quietForms(m_forms);
    const QStringList before = m_ids;
    m_ids = m_settings.panelValue(section, digestsKey, usual()).toStringList();
    const int form = m_forms->findData(m_settings.panelValue(section, formatKey, defaultForm));
    const bool isNewForm = form >= 0 && form != m_forms->currentIndex();
    m_forms->setCurrentIndex(std::max(0, form >= 0 ? form : m_forms->currentIndex()));
    if (before == m_ids && m_digests->chosen().size() > 0) {
        if (isNewForm)
            Q_EMIT formatChanged();
        return;
    }
    setItems();
    Q_EMIT digestsChanged();
}

void DigestChoices::setItems()
{
    const QSignalBlocker quiet(m_digests);
    QList<MultiChooser::Item> items;
    QStringList all;
    QStringList fit;
    for (const core::hash::AlgorithmTraits& traits : core::hash::allAlgorithms()) {
        if (!isOffered(traits.algorithm))
            continue;
        all << idOf(traits);
        if (traits.fitness == core::hash::Fitness::Security)
            fit << idOf(traits);
        items.append({ .id = idOf(traits),
            .title = algorithmName(traits.algorithm),
            .remark = remarkOn(traits.algorithm),
            .isChosen = m_ids.contains(idOf(traits)) });
    }
    QStringList usualHere = usual();
    usualHere.removeIf([&](const QString& id) { return !all.contains(id); });
    m_digests->setItems(items);
    m_digests->clearPresets();
    m_digests->addPreset(tr("Usual"), usualHere);
    m_digests->addPreset(tr("Fit for security"), fit);
    present();
}

void DigestChoices::present()
{
    const int offered = static_cast<int>(std::ranges::count_if(core::hash::allAlgorithms(),
        [this](const core::hash::AlgorithmTraits& traits) { return isOffered(traits.algorithm); }));
    m_digests->setSummary(
        m_isNarrow ? tr("%1 of %2 digests").arg(m_digests->chosen().size()).arg(offered) : QString());
}

void DigestChoices::store()
{
    const QStringList chosenHere = m_digests->chosen();
    QStringList ids;
    for (const core::hash::AlgorithmTraits& traits : core::hash::allAlgorithms()) {
        const QString id = idOf(traits);
        if (isOffered(traits.algorithm) ? chosenHere.contains(id) : m_ids.contains(id))
            ids << id;
    }
    m_ids = ids;
    m_settings.setPanelValue(section, digestsKey, m_ids);
    present();
    Q_EMIT digestsChanged();
}

std::vector<core::hash::Algorithm> DigestChoices::chosen() const
{
    std::vector<core::hash::Algorithm> algorithms;
    for (const core::hash::AlgorithmTraits& traits : core::hash::allAlgorithms()) {
        if (isOffered(traits.algorithm) && m_ids.contains(idOf(traits)))
            algorithms.push_back(traits.algorithm);
    }
    return algorithms;
}

core::hash::DigestFormat DigestChoices::format() const
{
    return writtenForms()[static_cast<std::size_t>(std::max(0, m_forms->currentIndex()))].format;
}

void DigestChoices::setPurpose(Purpose purpose)
{
    if (std::exchange(m_purpose, purpose) == purpose)
        return;
    setItems();
    Q_EMIT digestsChanged();
}

void DigestChoices::setNarrow(bool isNarrow)
{
    m_isNarrow = isNarrow;
    present();
}

void DigestChoices::retranslate()
{
    m_digests->setAccessibleName(tr("Digests"));
    m_forms->setAccessibleName(tr("Written as"));
    setItems();
}

} // namespace gui::hash
