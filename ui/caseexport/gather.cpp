// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/caseexport/gather.h"

#include "domain/choices.h"
#include "domain/personstory.h"
#include "ui/kit/persondiff.h"

#include <algorithm>

namespace ui {
namespace {

QString howOf(const domain::FieldStep *step)
{
    return step ? domain::originWord(*step) : QString();
}

QList<casefile::FieldRow> fieldsOf(const domain::PersonStory &story)
{
    QList<domain::FieldStory> fields = story.fields;
    const auto inFormsOrder = [](const domain::FieldStory &a, const domain::FieldStory &b) {
        return fieldPlace(a.path) < fieldPlace(b.path);
    };
    std::stable_sort(fields.begin(), fields.end(), inFormsOrder);
    QList<casefile::FieldRow> rows;
    for (const domain::FieldStory &field : std::as_const(fields)) {
        casefile::FieldRow row;
        row.label = domain::fieldLabel(field.path);
        row.entered = personFieldText(field.path, field.entered);
        row.identified = personFieldText(field.path, field.identified);
        row.current = personFieldText(field.path, field.current);
        row.identifiedDiffers = story.foundOtherwise(field);
        row.currentDiffers = story.isIdentified() ? story.changedLater(field) : story.differs(field);
        if (row.identifiedDiffers)
            row.identifiedHow = howOf(story.identifiedStep(field));
        if (row.currentDiffers)
            row.currentHow = howOf(story.todaysStep(field));
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
    const domain::PersonStory story = domain::personStory(file);
    facts.fields = fieldsOf(story);
    facts.enteredAt = story.enteredAt;
    facts.identifiedAt = story.identifiedAt;
    facts.currentAt = story.currentAt;
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
