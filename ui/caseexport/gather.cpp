// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/caseexport/gather.h"

#include "domain/choices.h"
#include "ui/kit/persondiff.h"

#include <algorithm>

namespace ui {
namespace {

/// The fields of the form in its order, then those that only a later reading has.
QStringList pathsOf(const domain::CaseFile &file)
{
    QStringList paths;
    for (const domain::Person &later : {file.identified, file.current}) {
        for (const PersonField &field : personDiff(file.entered, later)) {
            if (!paths.contains(field.path))
                paths << field.path;
        }
    }
    return paths;
}

QList<casefile::FieldRow> fieldsOf(const domain::CaseFile &file)
{
    const QMap<QString, QString> entered = domain::flatten(file.entered);
    const QMap<QString, QString> identified = domain::flatten(file.identified);
    const QMap<QString, QString> current = domain::flatten(file.current);
    const bool compared = !file.identified.id.isEmpty();
    const bool created = !file.current.id.isEmpty();
    QList<casefile::FieldRow> rows;
    for (const QString &path : pathsOf(file)) {
        casefile::FieldRow row;
        row.label = domain::fieldLabel(path);
        row.entered = personFieldText(path, entered.value(path));
        row.identified = personFieldText(path, identified.value(path));
        row.current = personFieldText(path, current.value(path));
        row.identifiedDiffers = compared && identified.value(path) != entered.value(path);
        row.currentDiffers = created && current.value(path) != (compared ? identified : entered).value(path);
        rows << row;
    }
    return rows;
}

} // namespace

casefile::Facts gather(const domain::CaseFile &file, const domain::Environment &environment,
                       const QString &exporter)
{
    casefile::Facts facts;
    facts.file = file;
    facts.fields = fieldsOf(file);
    facts.compared = !file.identified.id.isEmpty();
    facts.environment = environment.name;
    facts.sandbox = environment.isSandbox();
    facts.exporter = exporter;
    facts.at = QDateTime::currentDateTimeUtc();
    facts.journalSeq = file.events.isEmpty() ? 0 : file.events.constLast().seq;
    return facts;
}

bool changedBetween(const domain::CaseFile &before, const domain::CaseFile &after)
{
    using enum domain::EventKind;
    const qint64 known = before.events.isEmpty() ? 0 : before.events.constLast().seq;
    return std::any_of(after.events.begin(), after.events.end(), [known](const domain::Event &event) {
        return event.seq > known && event.kind != DocumentViewed && event.kind != DocumentExported &&
               event.kind != CaseExported;
    });
}

} // namespace ui
