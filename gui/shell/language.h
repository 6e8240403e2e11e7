// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocale>
#include <QObject>
#include <QStringList>
#include <QTranslator>

#include <optional>

namespace gui {

/// The language of the window: its words, numbers, dates and direction.
class Language : public QObject {
    Q_OBJECT
public:
    /// Translations are `folder`/assay_de.qm; beside them or in Qt's own folder, qtbase_de.qm.
    explicit Language(QString folder, QObject* parent = nullptr);
    ~Language() override;

    /// Empty: the first of the system's languages that there is. Every window is told to set its texts again,
    /// unless it is chosen already.
    void choose(const QString& code);
    /// What is spoken now: "en", "pt_BR".
    QString code() const { return m_code; }

    /// Those that there are, English among them, by their codes.
    QStringList available() const;
    /// In that language itself: "Deutsch".
    static QString nameOf(const QString& code);

Q_SIGNALS:
    void changed();

private:
    QString bestOf(const QStringList& wanted) const;

    QString m_folder;
    std::optional<QString> m_chosen;
    QString m_code;
    QTranslator m_words;
    QTranslator m_wordsOfQt;
};

/// Where the translations lie: in the program itself.
QString translationsFolder();

/// The language's own customs, or the system's where it speaks the same: English is also written in Berlin.
QLocale localeFor(const QString& code, const QLocale& system);

} // namespace gui
