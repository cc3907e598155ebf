// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/places.h"

#include "ui/shell/page.h"

using namespace Qt::Literals::StringLiterals;

Places::Places(Kind kind)
    : m_kind(kind)
    , m_done(m_lab.finishedCase(u"X-AUTOTEST-CHANGEALLREVIEW"_s, u"Fertig"_s))
    , m_open(m_lab.world().newCase(u"X-MANUALTEST-HAPPYPATH"_s, u"Offen"_s))
    , m_walk(m_lab.window(), m_open, m_done)
{
}

QList<Stop> Places::stops()
{
    QList<Stop> stops = m_walk.stops();
    if (m_kind != Pages)
        stops += m_walk.windows();
    if (m_kind == WithLots)
        stops += m_walk.stopsByLot();
    return stops;
}

void Places::addRows(const QStringList &languages)
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("stop");
    const QList<Stop> all = stops();
    for (const QString &language : languages) {
        for (int stop = 0; stop < all.size(); ++stop)
            QTest::addRow("%s %s", qPrintable(language), qPrintable(all.at(stop).name)) << language << stop;
    }
}

bool Places::goToRow()
{
    QFETCH(QString, language);
    QFETCH(int, stop);
    page::closeOthers(m_lab.window());
    m_lab.language().set(language);
    QCoreApplication::processEvents();
    const bool there = stops().at(stop).go();
    for (int round = 0; round < 5; ++round) // layouts follow in turns
        QCoreApplication::processEvents();
    return there;
}

QWidget &Places::top()
{
    return *page::top(m_lab.window());
}

QList<QWidget *> Places::visible()
{
    return page::visible(top());
}
