// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/headers/score_words.h"

#include "gui/text/error_text.h"
#include "gui/text/units.h"
#include "gui/widgets/announcement.h"

#include <QCoreApplication>

#include <utility>

namespace gui::headers {
namespace {

using namespace Qt::Literals::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(gui::headers::Score)
};

constexpr char16_t minus = u'\u2212';

} // namespace

Tone toneOfGrade(const char* grade)
{
    const QByteArrayView letters(grade);
    if (letters.startsWith('A'))
        return Tone::Ok;
    return letters.startsWith('B') || letters.startsWith('C') ? Tone::Caution : Tone::Danger;
}

Tone toneOfSeverity(core::Severity severity)
{
    switch (severity) {
    case core::Severity::Info:
    case core::Severity::Low:
        return Tone::Info;
    case core::Severity::Medium:
        return Tone::Caution;
    case core::Severity::High:
    case core::Severity::Critical:
        return Tone::Danger;
    }
    std::unreachable();
}

QString pointsOf(const core::http::observatory::Score& score)
{
    return Words::tr("%n point(s)", nullptr, score.score);
}

QString testsSentence(const core::http::observatory::Score& score)
{
    const int count = static_cast<int>(score.tests.size());
    const QString tests = Words::tr("Observatory algorithm %1, %n test(s)", nullptr, count)
                              .arg(static_cast<int>(score.algorithm));
    return Words::tr("%1: %2 passed, %3 failed", "a number of tests")
        .arg(tests)
        .arg(score.passed)
        .arg(count - score.passed);
}

QString arithmeticOf(const core::http::observatory::Score& score)
{
    QString sum = u"100"_s;
    const auto add = [&](int points) {
        sum += points < 0 ? u" %1 %2"_s.arg(QChar(minus)).arg(-points) : u" + %1"_s.arg(points);
    };
    for (const core::http::observatory::TestResult& test : score.tests) {
        if (test.modifier < 0)
            add(test.modifier);
    }
    for (const core::http::observatory::TestResult& test : score.tests) {
        if (test.modifier > 0 && score.bonusCounts)
            add(test.modifier);
    }
    const int total = 100 + score.penalty + (score.bonusCounts ? score.bonus : 0);
    sum += u" = %1"_s.arg(total < 0 ? QChar(minus) + QString::number(-total) : QString::number(total));
    return sum;
}

QString bonusSentence(const core::http::observatory::Score& score)
{
    if (!score.bonusCounts && score.bonus > 0)
        return Words::tr("Bonus points (%1) count only from 90 up").arg(signedPoints(score.bonus));
    if (100 + score.penalty < 0)
        return Words::tr("There is nothing below 0");
    return {};
}

QString signedPoints(int points)
{
    if (points == 0)
        return u"0"_s;
    return points < 0 ? QChar(minus) + QString::number(-points) : u"+%1"_s.arg(points);
}

QString gradeSentence(const core::http::observatory::Score& score)
{
    return Words::tr("Grade %1, %2, %3", "a letter, points, how serious")
        .arg(QString::fromLatin1(score.grade), pointsOf(score), severityWordOf(toneOfGrade(score.grade)));
}

QString resultOf(const core::http::observatory::TestResult& test)
{
    return gui::sentenceOf(core::Finding{ .kind = &test.outcome->kind });
}

QString titleOf(core::http::Profile profile)
{
    switch (profile) {
    case core::http::Profile::WebPage:
        return Words::tr("Web page");
    case core::http::Profile::Api:
        return Words::tr("API");
    case core::http::Profile::StaticAssets:
        return Words::tr("Static assets");
    }
    std::unreachable();
}

} // namespace gui::headers
