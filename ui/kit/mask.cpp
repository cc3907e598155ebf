// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/mask.h"

#include "ui/kit/when.h"

#include <QApplication>
#include <QToolTip>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

unsigned bit(Mask::Why why)
{
    return 1U << static_cast<unsigned>(why);
}

QString dots(int count)
{
    return QString(count, QChar(0x2022));
}

} // namespace

Mask &Mask::shared()
{
    static Mask one;
    return one;
}

bool Mask::isOn(Why why) const
{
    return (m_reasons.load() & bit(why)) != 0;
}

void Mask::set(Why why, bool on)
{
    const unsigned before = m_reasons.load();
    const unsigned now = on ? before | bit(why) : before & ~bit(why);
    m_reasons.store(now);
    if (now == before)
        return;
    // Told of each reason, also beside another: some things are hidden for one of them alone.
    if (isOn())
        QToolTip::hideText(); // it may name a person
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        QEvent reread(QEvent::LanguageChange);
        QCoreApplication::sendEvent(window, &reread);
    }
    if ((now != 0) != (before != 0))
        Q_EMIT changed(isOn());
}

namespace mask {

bool isOn()
{
    return Mask::shared().isOn();
}

QString name(const QString &text)
{
    if (!isOn() || text.isEmpty())
        return text;
    QStringList words;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        // A first letter may be two code units.
        const qsizetype first = word.at(0).isHighSurrogate() ? 2 : 1;
        words << QString(word.left(first) % dots(3)); // always three: the length of a name tells, too
    }
    return words.join(u' ');
}

QString number(const QString &text)
{
    if (!isOn() || text.isEmpty())
        return text;
    return text.size() < 6 ? dots(4) : QString(dots(4) % text.right(2));
}

QString words(const QString &text)
{
    return isOn() && !text.isEmpty() ? dots(4) : text;
}

QString birthDate(const QDate &date)
{
    if (!isOn() || !date.isValid())
        return when::date(date);
    return QString(dots(2) % u'.' % dots(2) % u'.' % dots(4));
}

bool isPersonal(const QString &fieldPath)
{
    static const QStringList open{u"nationality"_s,
                                  u"salutation"_s,
                                  u"title"_s,
                                  u"employment_status"_s,
                                  u"fatca_relevant"_s,
                                  u"self_declared_as_pep"_s,
                                  u"aml_confirmed_on"_s,
                                  u"tax_information.tax_assessment"_s,
                                  u"tax_information.marital_status"_s};
    return !fieldPath.endsWith("_at"_L1) && !fieldPath.endsWith("country"_L1) &&
           !fieldPath.endsWith(".state"_L1) && !open.contains(fieldPath);
}

QString field(const QString &fieldPath, const QString &text)
{
    if (!isOn() || text.isEmpty() || !isPersonal(fieldPath))
        return text;
    if (fieldPath.endsWith("_name"_L1))
        return name(text);
    if (fieldPath.endsWith("number"_L1) || fieldPath.endsWith("phone"_L1))
        return number(text);
    return fieldPath == "birth_date"_L1 ? birthDate(QDate(2000, 1, 1)) : words(text);
}

} // namespace mask
} // namespace ui
