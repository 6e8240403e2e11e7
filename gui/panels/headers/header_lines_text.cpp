// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/headers/header_lines_text.h"

#include "gui/text/convert.h"

#include <algorithm>

namespace gui::headers {
namespace {

using namespace Qt::Literals::StringLiterals;

const QString offMark = u"# "_s;

bool isNamed(const QString& line, const std::string& name)
{
    return core::http::equalsIgnoringCase(toUtf8(line.left(colonIn(line)).trimmed()), name);
}

/// The line and those that continue it.
qsizetype lengthOf(const QStringList& lines, qsizetype line)
{
    qsizetype end = line + 1;
    while (end < lines.size() && kindOf(lines[end]) == LineKind::Continuation)
        ++end;
    return end - line;
}

/// Numbers of the lines that fields begin in: all that are on, or those of one name.
std::vector<qsizetype> fieldsIn(const QStringList& lines)
{
    std::vector<qsizetype> found;
    for (qsizetype line = 0; line < lines.size(); ++line) {
        if (kindOf(lines[line]) == LineKind::Field)
            found.push_back(line);
    }
    return found;
}

void apply(QStringList& lines, const core::http::Change& change)
{
    std::vector<qsizetype> affected = fieldsIn(lines);
    if (change.field) {
        affected = *change.field < affected.size() ? std::vector{ affected[*change.field] }
                                                   : std::vector<qsizetype>();
    } else {
        std::erase_if(affected, [&](qsizetype line) { return !isNamed(lines[line], change.name); });
    }
    const QString written
        = change.value ? fromUtf8(change.name) + u": "_s + fromUtf8(*change.value) : QString();
    if (affected.empty()) {
        qsizetype end = lines.size();
        while (end > 0 && lines[end - 1].trimmed().isEmpty())
            --end;
        if (change.value)
            lines.insert(end, written);
        return;
    }
    for (auto line = affected.rbegin(); line != affected.rend(); ++line) {
        const bool takesValue = change.value && *line == affected.front();
        const QString name = lines[*line].left(colonIn(lines[*line]));
        lines.remove(*line, lengthOf(lines, *line));
        if (takesValue)
            lines.insert(*line, name + u": "_s + fromUtf8(*change.value));
    }
}

} // namespace

qsizetype colonIn(QStringView line)
{
    // The names of HTTP/2's own begin with one.
    return line.indexOf(u':', line.startsWith(u':') ? 1 : 0);
}

LineKind kindOf(QStringView line)
{
    if (line.trimmed().isEmpty())
        return LineKind::Blank;
    if (line.startsWith(offMark))
        return LineKind::Off;
    if (line.front().isSpace())
        return LineKind::Continuation;
    if (line.startsWith(u"HTTP/"_s) && (colonIn(line) < 0 || line.indexOf(u' ') < colonIn(line)))
        return LineKind::Status;
    return colonIn(line) > 0 ? LineKind::Field : LineKind::Damaged;
}

EnabledLines enabledLines(const QStringList& lines)
{
    EnabledLines result;
    bool isOff = false;
    for (qsizetype line = 0; line < lines.size(); ++line) {
        const LineKind kind = kindOf(lines[line]);
        if (kind == LineKind::Blank)
            continue;
        if (kind != LineKind::Continuation)
            isOff = kind == LineKind::Off;
        if (isOff)
            continue;
        if (kind == LineKind::Field)
            result.fieldLines.push_back(static_cast<int>(line));
        result.text += toUtf8(lines[line]) + '\n';
    }
    return result;
}

QString toggled(const QString& line)
{
    switch (kindOf(line)) {
    case LineKind::Off:
        return line.mid(offMark.size());
    case LineKind::Field:
    case LineKind::Damaged:
        return offMark + line;
    case LineKind::Blank:
    case LineKind::Status:
    case LineKind::Continuation:
        return line;
    }
    std::unreachable();
}

QStringList applied(QStringList lines, const std::vector<core::http::Change>& changes)
{
    for (const core::http::Change& change : changes)
        apply(lines, change);
    return lines;
}

} // namespace gui::headers
