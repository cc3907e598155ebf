// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/euros.h"

#include "domain/amendment.h"
#include "ui/kit/persondiff.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

struct Euros {
    Q_DECLARE_TR_FUNCTIONS(Euros)
};

} // namespace

QString eurosOf(const QString &cents)
{
    bool ok = false;
    const qint64 amount = cents.toLongLong(&ok);
    const QString rest = QString::number(amount % 100).rightJustified(2, u'0');
    return ok ? QString(QString::number(amount / 100) + QLocale().decimalPoint() + rest) : cents;
}

QString centsOf(const QString &typed)
{
    const qint64 cents = domain::readEuros(typed);
    return cents < 0 ? typed : QString::number(cents);
}

QString eurosRefusal(const QString &typed)
{
    if (typed.trimmed().isEmpty() || domain::readEuros(typed) >= 0)
        return {};
    return Euros::tr("This is not an amount in euros. Enter it like 1500 or 1.500,00.");
}

QString eurosHint(const QString &path, const QString &typed)
{
    const qint64 cents = domain::readEuros(typed);
    return cents < 0 ? Euros::tr("in euros, for example 1.500,00")
                     : personFieldText(path, QString::number(cents));
}

} // namespace ui
