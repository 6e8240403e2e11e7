// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/headers/exercise_words.h"

#include "gui/text/convert.h"
#include "gui/text/error_text.h"
#include "gui/text/shell_word.h"
#include "gui/text/units.h"

#include <QCoreApplication>

#include <algorithm>

namespace gui::headers {
namespace {

using namespace Qt::Literals::StringLiterals;
using core::practice::Exercise;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(gui::headers::ExerciseWords)
};

bool matches(const Exercise& exercise, const QStringList& words)
{
    const QString text = translatedWords(exercise.title) + u'\n' + translatedWords(exercise.group) + u'\n'
        + translatedWords(exercise.lesson) + u'\n' + QLatin1StringView(exercise.path) + u'\n'
        + QLatin1StringView(exercise.shows) + u'\n' + wordOf(exercise.kind);
    return std::ranges::all_of(
        words, [&text](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

Tone toneOf(Exercise::Kind kind)
{
    switch (kind) {
    case Exercise::Kind::Good:
        return Tone::Ok;
    case Exercise::Kind::Bad:
        return Tone::Danger;
    case Exercise::Kind::Edge:
        return Tone::Info;
    }
    std::unreachable();
}

QString wordOf(Exercise::Kind kind)
{
    switch (kind) {
    case Exercise::Kind::Good:
        return Words::tr("Good");
    case Exercise::Kind::Bad:
        return Words::tr("Bad");
    case Exercise::Kind::Edge:
        return Words::tr("Edge");
    }
    std::unreachable();
}

QString sentenceOfEnd(const Exercise& exercise)
{
    const std::string_view end = exercise.ends;
    if (*exercise.error != '\0')
        return Words::tr("There is nothing to judge: the inspection ends with an error.");
    return end == "loop"              ? Words::tr("The redirects go round in a circle.")
        : end == "too-many-redirects" ? Words::tr("There are more redirects than are followed.")
        : end == "no-location"        ? Words::tr("The redirect leads nowhere.")
        : end == "page-cut"           ? Words::tr("Only a part of the page is read.")
                                      : QString();
}

QList<GroupedRow> exerciseRows(const QString& search)
{
    const QStringList words = search.simplified().split(u' ', Qt::SkipEmptyParts);
    QList<GroupedRow> rows;
    qsizetype heading = -1;
    const char* group = nullptr;
    const std::span<const Exercise> all = core::practice::allExercises();
    for (std::size_t i = 0; i < all.size(); ++i) {
        const Exercise& exercise = all[i];
        if (!matches(exercise, words))
            continue;
        if (!group || std::string_view(group) != exercise.group) {
            group = exercise.group;
            heading = rows.size();
            rows.append({ .kind = GroupedRow::Kind::Heading, .title = translatedWords(group) });
        }
        rows.append({ .tone = toneOf(exercise.kind),
            .title = translatedWords(exercise.title),
            .word = wordOf(exercise.kind),
            .subject = QString::fromLatin1(exercise.path),
            .source = i });
        rows[heading].word = countText(static_cast<std::uint64_t>(rows.size() - 1 - heading));
    }
    return rows;
}

QString commandFor(const Exercise& exercise, const QString& address, const QString& authorityFile)
{
    QString command = u"assay headers "_s + quoted(ownShell(), address);
    if (exercise.over != Exercise::Over::Http)
        command += u" --cacert "_s + quoted(ownShell(), authorityFile);
    if (exercise.profile == core::http::Profile::Api)
        command += u" --profile api"_s;
    return command;
}

} // namespace gui::headers
