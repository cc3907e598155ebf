// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/casesfilter.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

struct Filter {
    Q_DECLARE_TR_FUNCTIONS(Filter)
};

/// "1.4.1990" and "1.4." as the list keeps a birth date: "01.04.1990", "01.04.".
QString inTwoDigits(const QString &word)
{
    const QStringList parts = word.split(u'.');
    const auto isNumber = [](const QString &part, qsizetype most) {
        return part.size() <= most && std::all_of(part.begin(), part.end(), [](QChar c) {
                   return c.unicode() >= '0' && c.unicode() <= '9';
               });
    };
    if (parts.size() != 3 || parts[0].isEmpty() || parts[1].isEmpty() || !isNumber(parts[0], 2) ||
        !isNumber(parts[1], 2) || !isNumber(parts[2], 4))
        return word;
    return u"%1.%2.%3"_s.arg(parts[0], 2, u'0').arg(parts[1], 2, u'0').arg(parts[2]);
}

} // namespace

bool CasesFilter::narrows(const CasesFilter &wider) const
{
    if (status != wider.status || reason != wider.reason || age != wider.age || verdict != wider.verdict ||
        figure != wider.figure || decision != wider.decision)
        return false;
    const QList<SearchWord> words = searchWords(text);
    const QList<SearchWord> before = searchWords(wider.text);
    if (words.size() < before.size())
        return false;
    for (qsizetype i = 0; i < before.size(); ++i) {
        if (!words.at(i).typed.startsWith(before.at(i).typed) ||
            !words.at(i).kept.startsWith(before.at(i).kept))
            return false;
    }
    return true;
}

QList<SearchWord> searchWords(const QString &text)
{
    QList<SearchWord> words;
    const QStringList typed = text.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &each : typed) {
        const QString word = folded(each);
        const QString spelled = spelledOut(each);
        if (!word.contains(u' '))
            words.append({word, spelled == word ? inTwoDigits(word) : spelled});
        else // a sign that stands for a blank and an accent
            words += searchWords(word);
    }
    return words;
}

const QList<domain::Status> &listedStatuses()
{
    using enum domain::Status;
    static const QList<domain::Status> list{
        Created, Pending, PendingSuccessful, PendingFailed, Successful, Aborted, Canceled, Failed, Expired};
    return list;
}

const QList<AgeSpan> &listedAges()
{
    using enum AgeSpan;
    static const QList<AgeSpan> list{LastHour, Today, LastWeek, LastMonth, Older};
    return list;
}

const QList<domain::Verdict> &listedVerdicts()
{
    using enum domain::Verdict;
    static const QList<domain::Verdict> list{MayOnboard, Wait, MayNot};
    return list;
}

QString ageWord(AgeSpan span)
{
    switch (span) {
    //: when the case was opened
    case AgeSpan::LastHour: return Filter::tr("last hour");
    //: when the case was opened
    case AgeSpan::Today: return Filter::tr("today");
    //: when the case was opened
    case AgeSpan::LastWeek: return Filter::tr("last 7 days");
    //: when the case was opened
    case AgeSpan::LastMonth: return Filter::tr("last 30 days");
    //: when the case was opened
    case AgeSpan::Older: return Filter::tr("over 30 days ago");
    }
    return {};
}

QString verdictOfStatusWord(domain::Verdict verdict)
{
    switch (verdict) {
    //: filter: the verdict of the status alone, without screening, risk and vetting
    case domain::Verdict::MayOnboard: return Filter::tr("status allows onboarding");
    //: filter: the verdict of the status alone, without screening, risk and vetting
    case domain::Verdict::MayNot: return Filter::tr("status forbids onboarding");
    case domain::Verdict::Wait: break;
    }
    //: filter: the verdict of the status alone, without screening, risk and vetting
    return Filter::tr("status says: wait");
}

QString figureWord(domain::Figure figure, int number)
{
    switch (figure) {
    //: figure of cases and filter: the customer has the link, the call is not over
    case domain::Figure::Waiting: return Filter::tr("waiting", nullptr, number);
    //: figure of cases and filter: IDnow reviews them
    case domain::Figure::InReview: return Filter::tr("in review", nullptr, number);
    //: figure of cases and filter: nothing goes on without the customer
    case domain::Figure::NeedsCustomer: return Filter::tr("need the customer", nullptr, number);
    //: figure of cases and filter: nothing goes on without the person at this desk
    case domain::Figure::NeedsMe: return Filter::tr("need me", nullptr, number);
    //: figure of cases and filter: a result since midnight
    case domain::Figure::DoneToday: return Filter::tr("done today", nullptr, number);
    //: figure of cases and filter: successful was taken back
    case domain::Figure::Alarm: return Filter::tr("alarms", nullptr, number);
    }
    return {};
}

QString filterWords(const CasesFilter &filter)
{
    QStringList words;
    if (filter.figure)
        words << figureWord(*filter.figure);
    if (filter.status)
        words << (*filter.status == domain::Status::Unknown
                      //: filter: every status but the common ones
                      ? Filter::tr("any other status")
                      : domain::statusWord(domain::statusValue(*filter.status)));
    if (filter.reason)
        words << domain::groupWord(*filter.reason);
    if (filter.age)
        words << ageWord(*filter.age);
    if (filter.verdict)
        words << verdictOfStatusWord(*filter.verdict);
    if (filter.decision)
        words << domain::decisionFilterWord(*filter.decision);
    return words.join(u", "_s);
}

QString folded(const QString &text)
{
    const bool plain = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
    if (plain)
        return text.toLower();
    const QString apart = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString result;
    result.reserve(apart.size());
    for (const QChar c : apart) {
        if (c.category() == QChar::Mark_NonSpacing)
            continue;
        if (c == u'ß')
            result += "ss"_L1;
        else
            result += c;
    }
    return result;
}

QString spelledOut(const QString &text)
{
    QString result = text.normalized(QString::NormalizationForm_C).toLower();
    result.replace(u'ä', "ae"_L1).replace(u'ö', "oe"_L1).replace(u'ü', "ue"_L1);
    return folded(result);
}

} // namespace ui
