// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab.h"
#include "support/patience.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using lab::get;

/// Appends that wait together are made durable together, and stay as separate as if they had not been.
class TestGroup : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_place = std::make_unique<lab::Place>();
        m_journal = m_place->journal();
        QVERIFY(get(m_journal->open()));
    }
    void cleanup() { m_journal.reset(); }

    void refusedOneStaysTheOnlyOne()
    {
        QList<QFuture<domain::Result<QList<domain::Event>>>> futures;
        for (int i = 0; i < 100; ++i) {
            domain::Event event = lab::note(u"case-%1"_s.arg(i % 7), u"p-%1"_s.arg(i % 7), u"x"_s);
            if (i % 10 == 3)
                event.kind = domain::EventKind::Unknown;
            futures.append(m_journal->append({event, lab::note(event.caseId, event.personId, u"y"_s)}));
        }
        for (int i = 0; i < futures.size(); ++i) {
            const auto written = get(futures.at(i));
            QCOMPARE(written.has_value(), i % 10 != 3);
            if (!written)
                QCOMPARE(written.error().kind, domain::ErrorKind::Rule);
        }
        const auto verified = get(m_journal->verify());
        QVERIFY(verified && verified->ok());
        QCOMPARE(verified->rows, 180);
    }

    void oneSignalTellsOfAllThatWasWrittenTogether()
    {
        QList<qint64> seqs;
        QMap<QString, domain::Case> told;
        int signalled = 0;
        connect(m_journal.get(), &journal::Journal::appended, this,
                [&](const QList<domain::Event> &events, const QList<domain::Case> &changed) {
                    ++signalled;
                    for (const domain::Event &event : events)
                        seqs.append(event.seq);
                    QSet<QString> ids;
                    for (const domain::Case &row : changed) {
                        told.insert(row.id, row);
                        ids.insert(row.id);
                    }
                    QCOMPARE(ids.size(), changed.size());
                });
        for (int i = 0; i < 200; ++i)
            m_journal->append(lab::story(u"case-%1"_s.arg(i % 20), u"p-%1"_s.arg(i % 20)));
        QTRY_COMPARE(seqs.size(), 200 * 9);
        for (qsizetype i = 0; i < seqs.size(); ++i)
            QCOMPARE(seqs.at(i), i + 1);
        QVERIFY2(signalled < 200, qPrintable(QString::number(signalled)));
        const auto cases = get(m_journal->rebuild());
        QCOMPARE(told.size(), 20);
        for (const domain::Case &row : *cases)
            QCOMPARE(told.value(row.id), row);
    }

    // What was asked for first is done first, whatever the appends around it share.
    void erasureKeepsItsPlace()
    {
        const auto before = m_journal->append(lab::story(u"case-1"_s, u"p-1"_s));
        const auto other = m_journal->append(lab::story(u"case-2"_s, u"p-2"_s));
        const auto erased = m_journal->erase(u"p-1"_s, u"order"_s, u"clerk"_s);
        const auto after = m_journal->append({lab::note(u"case-1"_s, u"p-1"_s, u"too late"_s)});
        const auto also = m_journal->append({lab::note(u"case-2"_s, u"p-2"_s, u"in time"_s)});
        QVERIFY(get(before) && get(other) && get(erased) && get(also));
        QVERIFY(!get(after));
        QCOMPARE(get(after).error().kind, domain::ErrorKind::Erased);
        QCOMPARE(get(m_journal->events(u"case-2"_s))->size(), 10);
        QVERIFY(get(m_journal->verify())->ok());
    }

    // A reader has a connection of its own: writing goes on meanwhile, and the walk sees one state.
    void verifyingWhileWriting()
    {
        QList<QFuture<domain::Result<journal::Verification>>> walks;
        for (int i = 0; i < 50; ++i) {
            m_journal->append(lab::story(u"case-%1"_s.arg(i), u"p-%1"_s.arg(i)));
            walks.append(m_journal->verify());
        }
        for (int i = 0; i < walks.size(); ++i) {
            const auto verified = get(walks.at(i));
            QVERIFY2(verified && verified->ok(),
                     qPrintable(verified ? verified->why : verified.error().detail));
            QVERIFY(verified->rows >= (i + 1) * 9);
        }
    }

private:
    std::unique_ptr<lab::Place> m_place;
    std::unique_ptr<journal::Journal> m_journal;
};

QTEST_GUILESS_MAIN(TestGroup)
#include "test_group.moc"
