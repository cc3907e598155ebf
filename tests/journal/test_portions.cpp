// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab.h"
#include "support/patience.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using lab::get;

/// Opening in portions gives in the end what opening at once gives.
class TestPortions : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_place = std::make_unique<lab::Place>();
        auto journal = m_place->journal();
        QVERIFY(get(journal->open()));
        QList<domain::Event> events;
        for (int i = 0; i < 2500; ++i)
            events.append(domain::eventbody::caseOpened(u"case-%1"_s.arg(i), u"p-%1"_s.arg(i / 2), u"S"_s));
        QVERIFY(get(journal->append(events)));
        m_before = *get(journal->rebuild());
    }

    void latestComeFirst()
    {
        const auto journal = m_place->journal();
        listen(*journal);
        const auto opened = get(journal->openInPortions());
        QVERIFY(opened);
        QCOMPARE(*opened, 2500);
        QTRY_COMPARE(m_rows.size(), 2500);
        QVERIFY(m_portions > 2);
        QCOMPARE(m_anew, 1);
        std::reverse(m_rows.begin(), m_rows.end());
        QCOMPARE(m_rows, m_before);
    }

    void othersAreServedInBetween()
    {
        const auto journal = m_place->journal();
        listen(*journal);
        const auto opened = journal->openInPortions();
        const auto events = journal->events(u"case-7"_s);
        const auto written =
            journal->append({lab::note(u"case-2499"_s, u"p-1249"_s, u"meanwhile"_s),
                             domain::eventbody::caseOpened(u"case-new"_s, u"p-new"_s, u"S"_s)});
        QCOMPARE(get(events)->size(), 1);
        QVERIFY(get(written));
        QCOMPARE(*get(opened), 2500);
        QTRY_COMPARE(m_rows.size(), 2500);
        QTRY_COMPARE(m_told.size(), 2);
        QVERIFY(m_told.contains(u"case-new"_s));
    }

    void brokenProjectionStartsAnew_data()
    {
        QTest::addColumn<int>("nr");
        QTest::newRow("in the first portion") << 2400;
        QTest::newRow("in a later one") << 3;
    }
    void brokenProjectionStartsAnew()
    {
        QFETCH(int, nr);
        QVERIFY(lab::tamper(m_place->database(),
                            {u"UPDATE cases SET sealed = zeroblob(80) WHERE nr = %1"_s.arg(nr)}));
        const auto journal = m_place->journal();
        listen(*journal);
        QCOMPARE(*get(journal->openInPortions()), 2500);
        QTRY_COMPARE(m_rows.size(), 2500);
        std::reverse(m_rows.begin(), m_rows.end());
        QCOMPARE(m_rows, m_before);
    }

    void emptyJournalTellsOfItsEmptiness()
    {
        const lab::Place place;
        const auto journal = place.journal();
        listen(*journal);
        QCOMPARE(*get(journal->openInPortions()), 0);
        QTRY_COMPARE(m_portions, 1);
    }

    void refusalIsSaid()
    {
        journal::Journal other(m_place->folder(), keys::Key::generate());
        const auto refused = get(other.openInPortions());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, domain::ErrorKind::Keychain);
    }

    void closingBreaksOff()
    {
        auto journal = m_place->journal();
        const auto opened = journal->openInPortions();
        journal.reset();
        QVERIFY(opened.isFinished());
        const auto result = opened.result();
        QVERIFY(result || result.error().kind == domain::ErrorKind::Cancelled);
    }

private:
    void listen(const journal::Journal &journal)
    {
        m_rows.clear();
        m_told.clear();
        m_portions = 0;
        m_anew = 0;
        connect(&journal, &journal::Journal::loaded, this,
                [this](const QList<domain::Case> &portion, bool anew) {
                    ++m_portions;
                    m_anew += anew ? 1 : 0;
                    if (anew)
                        m_rows.clear();
                    m_rows.append(portion);
                });
        connect(&journal, &journal::Journal::appended, this,
                [this](const QList<domain::Event> &, const QList<domain::Case> &changed) {
                    for (const domain::Case &row : changed)
                        m_told.insert(row.id);
                });
    }

    std::unique_ptr<lab::Place> m_place;
    QList<domain::Case> m_before;
    QList<domain::Case> m_rows;
    QSet<QString> m_told;
    int m_portions = 0;
    int m_anew = 0;
};

QTEST_GUILESS_MAIN(TestPortions)
#include "test_portions.moc"
