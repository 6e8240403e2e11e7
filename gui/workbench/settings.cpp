// SPDX-License-Identifier: Apache-2.0
#include "gui/workbench/settings.h"

#include "gui/text/convert.h"

#include <QDir>
#include <QEvent>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>
#include <chrono>
#include <utility>

namespace gui {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int leastZoom = 80;
constexpr int leastZoomPresenting = 150;

template <typename Value> struct Word {
    Value value;
    QLatin1StringView word;
};

constexpr Word<ColorScheme> colorSchemes[]{
    { ColorScheme::System, "system"_L1 },
    { ColorScheme::Light, "light"_L1 },
    { ColorScheme::Dark, "dark"_L1 },
};
constexpr Word<ContrastChoice> contrasts[]{
    { ContrastChoice::System, "system"_L1 },
    { ContrastChoice::Normal, "normal"_L1 },
    { ContrastChoice::More, "more"_L1 },
};
constexpr Word<SidebarChoice> sidebars[]{
    { SidebarChoice::Automatic, "automatic"_L1 },
    { SidebarChoice::Open, "open"_L1 },
    { SidebarChoice::Collapsed, "collapsed"_L1 },
};
constexpr Word<bool> truths[]{
    { true, "true"_L1 },
    { false, "false"_L1 },
};

/// Reads the fields of Choices; what makes no sense in the file leaves the default.
class Reader {
public:
    explicit Reader(const QSettings& store)
        : m_store(store)
    {
    }
    template <typename Value, std::size_t N>
    void word(QAnyStringView key, Value& value, const Word<Value> (&words)[N]) const
    {
        const QString stored = m_store.value(key.toString()).toString();
        const auto* const found
            = std::ranges::find_if(words, [&](const auto& row) { return row.word == stored; });
        if (found != std::end(words))
            value = found->value;
    }
    void truth(QAnyStringView key, bool& value) const { word(key, value, truths); }
    void number(QAnyStringView key, int& value) const
    {
        bool isNumber = false;
        const int stored = m_store.value(key.toString()).toString().toInt(&isNumber);
        if (isNumber)
            value = stored;
    }
    void text(QAnyStringView key, QString& value) const { value = m_store.value(key.toString()).toString(); }

private:
    const QSettings& m_store;
};

/// What the fields of Choices are in the file.
class Writer {
public:
    explicit Writer(QHash<QString, QVariant>& values)
        : m_values(values)
    {
    }
    template <typename Value, std::size_t N>
    void word(QAnyStringView key, const Value& value, const Word<Value> (&words)[N]) const
    {
        const auto* const found
            = std::ranges::find_if(words, [&](const auto& row) { return row.value == value; });
        m_values[key.toString()] = QString(found->word);
    }
    void truth(QAnyStringView key, const bool& value) const { word(key, value, truths); }
    void number(QAnyStringView key, const int& value) const { m_values[key.toString()] = value; }
    void text(QAnyStringView key, const QString& value) const { m_values[key.toString()] = value; }

private:
    QHash<QString, QVariant>& m_values;
};

/// The file's layout, said once for both directions.
template <typename Direction, typename Fields> void visit(const Direction& direction, Fields& choices)
{
    direction.word("appearance/colorScheme", choices.colorScheme, colorSchemes);
    direction.word("appearance/contrast", choices.contrast, contrasts);
    direction.number("appearance/zoomPercent", choices.zoomPercent);
    direction.text("appearance/language", choices.language);
    direction.word("appearance/sidebar", choices.sidebar, sidebars);
    direction.truth("window/singleInstance", choices.isSingleInstance);
    direction.truth("network/offline", choices.isOffline);
    direction.number("clipboard/seconds", choices.clipboardSeconds);
    direction.truth("palette/recognisesPastedText", choices.recognisesPastedText);
    direction.truth("palette/remembersRecentActions", choices.remembersRecentActions);
    direction.truth("headers/remembersAddresses", choices.remembersAddresses);
}

QHash<QString, QVariant> valuesOf(const Choices& choices)
{
    QHash<QString, QVariant> values;
    visit(Writer(values), choices);
    return values;
}

/// Written when Settings says so, not whenever the event loop comes round.
class Store : public QSettings {
public:
    explicit Store(const QString& path)
        : QSettings(path, QSettings::IniFormat)
    {
    }

protected:
    bool event(QEvent* event) override
    {
        return event->type() == QEvent::UpdateRequest || QSettings::event(event);
    }
};

Choices withinBounds(Choices choices)
{
    choices.zoomPercent = std::clamp(choices.zoomPercent, leastZoom, Settings::mostZoomPercent);
    choices.clipboardSeconds = std::clamp(choices.clipboardSeconds, 5, 300);
    static const QRegularExpression code(u"\\A[a-z]{2,3}([_-][A-Za-z]{2,8}){0,2}\\z"_s);
    if (!code.match(choices.language).hasMatch())
        choices.language.clear();
    return choices;
}

QString fileIn(const std::optional<std::filesystem::path>& folder)
{
    const QString place
        = folder ? fromPath(*folder) : QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
    return place + "/assay.ini"_L1;
}

void closeToOthers(const QString& path)
{
    QFile file(path);
    const QFile::Permissions owners = QFile::ReadOwner | QFile::WriteOwner;
    const QFile::Permissions others
        = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    if ((file.permissions() & others) != QFile::Permissions())
        file.setPermissions(owners);
}

QString panelKey(const QString& panel, const QString& key)
{
    return u"panel-%1/%2"_s.arg(panel, key);
}

} // namespace

Settings::Settings(const std::optional<std::filesystem::path>& portableFolder, QObject* parent)
    : QObject(parent)
    , m_isPortable(portableFolder.has_value())
    , m_store(std::make_unique<Store>(fileIn(portableFolder)))
{
    visit(Reader(*m_store), m_choices);
    m_choices = withinBounds(m_choices);
    m_saving.setSingleShot(true);
    m_saving.setInterval(std::chrono::milliseconds(500));
    connect(&m_saving, &QTimer::timeout, this, &Settings::write);
}

Settings::~Settings()
{
    save();
}

void Settings::change(const Choices& choices)
{
    const Choices bounded = withinBounds(choices);
    if (bounded == m_choices)
        return;
    // Another window may have changed the others meanwhile.
    const QHash<QString, QVariant> former = valuesOf(std::exchange(m_choices, bounded));
    const QHash<QString, QVariant> values = valuesOf(bounded);
    for (auto value = values.cbegin(); value != values.cend(); ++value)
        if (former[value.key()] != value.value())
            m_store->setValue(value.key(), value.value());
    m_saving.start();
    Q_EMIT changed();
}

void Settings::setPresenting(bool isPresenting)
{
    if (std::exchange(m_isPresenting, isPresenting) != isPresenting)
        Q_EMIT changed();
}

int Settings::zoomPercent() const
{
    return std::max(m_choices.zoomPercent, leastZoomPercent());
}

int Settings::leastZoomPercent() const
{
    return m_isPresenting ? leastZoomPresenting : leastZoom;
}

QVariant Settings::panelValue(const QString& panel, const QString& key, const QVariant& otherwise) const
{
    QVariant value = m_store->value(panelKey(panel, key), otherwise);
    // The file holds texts; what is no such thing in it counts for nothing.
    if (otherwise.isValid() && value.metaType() != otherwise.metaType()
        && !value.convert(otherwise.metaType()))
        return otherwise;
    return value;
}

void Settings::setPanelValue(const QString& panel, const QString& key, const QVariant& value)
{
    if (m_store->value(panelKey(panel, key)) == value)
        return;
    m_store->setValue(panelKey(panel, key), value);
    m_saving.start();
}

void Settings::save()
{
    if (m_saving.isActive())
        write();
}

void Settings::write()
{
    m_saving.stop();
    // A store keeps its error for good. A new one for the same file takes over what is not written yet.
    if (!m_isWritable)
        m_store = std::make_unique<Store>(m_store->fileName());
    m_store->sync();
    closeToOthers(m_store->fileName());
    m_isWritable = m_store->status() == QSettings::NoError;
    if (!m_isWritable)
        Q_EMIT writeFailed();
}

std::filesystem::path Settings::location() const
{
    return toPath(m_store->fileName());
}

bool Settings::isPortable() const
{
    return m_isPortable;
}

bool Settings::isWritable() const
{
    return m_isWritable;
}

void forbidFileHistory()
{
    // No folder can be made below a file.
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, u"/dev/null"_s);
}

std::optional<std::filesystem::path> portableFolder(const QString& option, const QString& programFolder)
{
    if (!option.isEmpty())
        return toPath(QDir(option).absolutePath());
    if (QFileInfo::exists(programFolder + "/assay.portable"_L1))
        return toPath(programFolder);
    return {};
}

} // namespace gui
