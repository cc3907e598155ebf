// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/storywords.h"

#include "domain/choices.h"
#include "ui/kit/persondiff.h"
#include "ui/kit/when.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace ui::storywords {
namespace {

struct StoryWords {
    Q_DECLARE_TR_FUNCTIONS(StoryWords)
};

QString valueOf(const QString &path, const QString &value)
{
    const QString text = personFieldText(path, value);
    //: stands for a field's value where there is none
    return text.isEmpty() ? StoryWords::tr("nothing") : text;
}

QString moment(const QDateTime &at)
{
    //: %1: a date, %2: a time of day with seconds
    return StoryWords::tr("%1, %2").arg(when::date(at.toLocalTime().date()), when::clock(at));
}

} // namespace

QString sentence(const domain::PersonStory &story, const domain::FieldStory &field)
{
    const auto value = [&field](const QString &text) { return valueOf(field.path, text); };
    //: %1: a field, "Last name"; %2: its value
    QStringList parts{
        StoryWords::tr("%1: entered %2").arg(domain::fieldLabel(field.path), value(field.entered))};
    if (story.isIdentified()) {
        //: part of a sentence about a field; %1: its value
        parts << StoryWords::tr("identified %1").arg(value(field.identified));
        if (const domain::FieldStep *step = story.identifiedStep(field))
            parts << domain::originWord(*step);
    }
    if (story.changedLater(field) || (!story.isIdentified() && story.differs(field))) {
        //: part of a sentence about a field; %1: its value
        parts << StoryWords::tr("today %1").arg(value(field.current));
        if (const domain::FieldStep *step = story.todaysStep(field))
            parts << domain::originWord(*step);
    }
    return parts.join(u", "_s);
}

QString history(const domain::PersonStory &story, const domain::FieldStory &field)
{
    QStringList lines{QString(sentence(story, field) + u'.')};
    QString before = field.entered;
    for (const domain::FieldStep &step : field.steps) {
        const QString now = valueOf(field.path, step.value);
        QString how = domain::originWord(step);
        how.front() = how.front().toUpper();
        if (step.origin == domain::Origin::Desk || !step.lastOld.isValid())
            //: %1: "Changed in the call"; %2: a value; %3: date and time
            lines << StoryWords::tr("%1: %2 since %3.").arg(how, now, moment(step.firstSeen));
        else
            //: %1: "Changed in the call"; %2, %4: values; %3, %5: date and time
            lines << StoryWords::tr("%1: still %2 on %3, %4 first seen on %5.")
                         .arg(how, valueOf(field.path, before), moment(step.lastOld), now,
                              moment(step.firstSeen));
        before = step.value;
    }
    return lines.join(u'\n');
}

QString count(const domain::PersonStory &story)
{
    const int differing = story.differing();
    if (!story.isIdentified()) {
        const QString changed =
            differing > 0 ? StoryWords::tr("%Ln fields changed since they were entered.", nullptr, differing)
                          : QString();
        const QString nobody = StoryWords::tr("Not identified yet: there is nothing to compare with.");
        return changed.isEmpty() ? nobody : QString(nobody + u' ' + changed);
    }
    if (differing == 0)
        return StoryWords::tr("As entered, so identified: no difference.");
    int later = 0;
    for (const domain::FieldStory &field : story.fields)
        later += story.changedLater(field);
    QString all = StoryWords::tr("%Ln fields differ.", nullptr, differing);
    if (later == 0)
        return all;
    return all + u' ' + StoryWords::tr("%Ln of them changed after the identification.", nullptr, later);
}

QString address(const domain::CaseFile &file, const QList<domain::AddressPart> &differing)
{
    if (file.identification.address.isEmpty())
        return {};
    if (differing.isEmpty())
        return StoryWords::tr("The identification's own address is the same as the person's.");
    QStringList lines{StoryWords::tr("The identification's own address differs from the person's:")};
    for (const domain::AddressPart &part : differing)
        //: %1: "City"; %2, %3: values
        lines << StoryWords::tr("%1: person %2, identification %3")
                     .arg(domain::fieldLabel(part.path), valueOf(part.path, part.person),
                          valueOf(part.path, part.identification));
    return lines.join(u'\n');
}

} // namespace ui::storywords
