// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/casesfilter.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

const QList<domain::Status> &listedStatuses()
{
    using enum domain::Status;
    static const QList<domain::Status> list{
        Created, Pending, PendingSuccessful, PendingFailed, Successful, Aborted, Canceled, Failed, Expired};
    return list;
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

namespace {

/// The name as typed on a keyboard without umlauts; empty when it has none.
QString spelledOut(const QString &name)
{
    QString result = name.toLower();
    result.replace(u'ä', "ae"_L1).replace(u'ö', "oe"_L1).replace(u'ü', "ue"_L1);
    return result == name.toLower() ? QString() : folded(result);
}

} // namespace

QString searchKey(const domain::Case &row)
{
    QStringList parts{folded(row.name), spelledOut(row.name)};
    if (row.birthDate.isValid()) {
        parts << row.birthDate.toString(u"yyyy-MM-dd") << row.birthDate.toString(u"dd.MM.yyyy");
    }
    parts << row.id.toLower() << row.solarisPersonId.toLower() << row.identificationId.toLower()
          << row.failureReason.toLower() << row.robot.toLower();
    parts.removeAll(QString());
    return parts.join(u'\n');
}

CasesMatcher::CasesMatcher(const CasesFilter &filter)
    : m_words(folded(filter.text.simplified()).split(u' ', Qt::SkipEmptyParts))
    , m_status(filter.status)
{
}

bool CasesMatcher::matches(const QString &key, domain::Status status) const
{
    if (m_status) {
        const bool other = *m_status == domain::Status::Unknown;
        if (other ? listedStatuses().contains(status) : status != *m_status)
            return false;
    }
    return std::all_of(m_words.begin(), m_words.end(),
                       [&key](const QString &word) { return key.contains(word); });
}

} // namespace ui
