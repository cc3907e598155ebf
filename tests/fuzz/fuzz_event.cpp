// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"

#include "domain/casefile.h"
#include "domain/event.h"
#include "domain/timeline.h"

#include <QJsonDocument>

using namespace domain;

/// The bodies of journal rows: a line is a kind, a blank and a JSON object. Folding never stumbles, and file
/// and row agree.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    CaseFile file;
    Case row;
    Event event;
    event.caseId = QStringLiteral("case-1");
    event.personId = QStringLiteral("p-1");
    event.at = QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC);
    const QList<QByteArray> lines = bytesOf(data, size).split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype blank = line.indexOf(' ');
        const QJsonDocument body = QJsonDocument::fromJson(line.mid(blank + 1));
        ++event.seq;
        event.at = event.at.addSecs(60);
        event.kind = eventKindFrom(QString::fromUtf8(line.left(blank)));
        event.readable = body.isObject();
        event.body = body.object();
        apply(file, event);
        apply(row, event);
        mustHold(file.summary == row);
    }
    return 0;
}
