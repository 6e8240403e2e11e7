// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/audit.h"
#include "core/http/snippet.h"
#include "gui/panels/headers/inspection.h"
#include "gui/widgets/style/tokens.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace gui::headers {

/// What a report needs to know besides the audit.
struct ReportWish {
    QDateTime when; ///< that the response was judged
    core::http::Server server = core::http::Server::Nginx; ///< whose language the fixes are in
    core::http::AuditOptions options{}; ///< that it was judged with
    SharedInspection inspection{}; ///< how the response was come by; null: it was pasted
};

/// A piece of a header line, with the part that is meant.
struct MarkedText {
    QString before;
    QString marked; ///< empty: the whole
    QString after;
    QString whole() const { return before + marked + after; }
};

/// What a report says, in words: plain text, each line printable and without cookie values.
struct ReportContent {
    struct Fact {
        QString name;
        QString value;
        bool isCode; ///< to be written as it is
    };
    struct Test {
        QString name;
        QString result;
        QString points;
        bool passes;
    };
    struct Piece {
        Tone tone;
        QString severity;
        QString title;
        QString header;
        QString points; ///< empty: none
        QString why;
        std::optional<MarkedText> where;
        QString place; ///< in words
        QString fix;
        QString snippet;
        QString server; ///< whose snippet it is
        QString effect; ///< "With this fix: A+, 110 points"
        QStringList references;
    };
    struct Hop {
        QString title;
        QString remark; ///< how it was come by; empty: not known
        QStringList lines;
    };

    QString title;
    Tone tone = Tone::Info;
    QString grade;
    QString headline; ///< "Grade B, 75 points"
    QString tests; ///< how many passed
    QString sum;
    QString remark;
    QList<Fact> facts;
    QList<Fact> transport; ///< empty: not known
    QList<Test> results;
    QString summary; ///< "1 serious, 3 cautions"
    QList<Piece> findings;
    QStringList good; ///< what nothing is wrong with
    QList<Hop> hops;
};

ReportContent contentOf(const core::http::Audit& audit, const ReportWish& wish);

/// A field's value as a report may have it: of Set-Cookie "name=…" and the attributes.
std::string withoutSecrets(const core::http::Field& field);
/// The same judgement of the same fields without those values; what points into a field points at the same
/// part of it. For forms that write whole fields.
core::http::Audit withoutSecrets(core::http::Audit audit);
/// The header line that a finding points at.
std::optional<MarkedText> whereOf(const core::http::Audit& audit, const core::http::Spot& spot);

} // namespace gui::headers
