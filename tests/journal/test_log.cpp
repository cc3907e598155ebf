// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab.h"
#include "support/patience.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <thread>

using namespace Qt::Literals::StringLiterals;
using lab::get;

class TestLog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_place = std::make_unique<lab::Place>();
        m_journal = m_place->journal();
        const auto opened = get(m_journal->open());
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().detail));
        QVERIFY(opened->isEmpty());
    }
    void cleanup() { m_journal.reset(); }

    void filesAreForTheirOwnerAlone()
    {
        QVERIFY(get(m_journal->append(lab::story(u"case-1"_s, u"p-1"_s))));
        const QFile::Permissions others =
            QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        for (const QString &name :
             {u""_s, u"/journal.db"_s, u"/journal.db-wal"_s, u"/journal.head"_s, u"/journal.lock"_s}) {
            const QFileInfo info(m_place->folder() + name);
            QVERIFY2(info.exists(), qPrintable(name));
            QVERIFY2(!(info.permissions() & others), qPrintable(name));
        }
    }

    void givesBackWhatWasWrittenInOrder()
    {
        const QDateTime before = QDateTime::currentDateTimeUtc();
        const QList<domain::Event> story = lab::story(u"case-1"_s, u"p-1"_s);
        const auto written = get(m_journal->append(story));
        QVERIFY(written);
        QVERIFY(get(m_journal->append({lab::note(u"case-2"_s, u"p-2"_s, u"another"_s)})));

        // Once from the running journal and once from a new one.
        for (int round = 0; round < 2; ++round) {
            const auto read = get(m_journal->events(u"case-1"_s));
            QVERIFY(read);
            QCOMPARE(read->size(), story.size());
            for (qsizetype i = 0; i < story.size(); ++i) {
                const domain::Event &event = read->at(i);
                QCOMPARE(event.seq, i + 1);
                QCOMPARE(event.at, written->at(i).at);
                QVERIFY(event.at >= before && event.at <= QDateTime::currentDateTimeUtc());
                QCOMPARE(event.kind, story.at(i).kind);
                QCOMPARE(event.source, story.at(i).source);
                QCOMPARE(event.personId, u"p-1"_s);
                QCOMPARE(event.body, story.at(i).body);
                QVERIFY(event.readable);
            }
            m_journal = m_place->journal();
            const auto cases = get(m_journal->open());
            QVERIFY(cases);
            QCOMPARE(cases->size(), 2);
            QCOMPARE(cases->first().id, u"case-1"_s);
        }
        QVERIFY(get(m_journal->events(u"case-unknown"_s))->isEmpty());
    }

    void actorIsKept()
    {
        domain::Event event = lab::note(u"case-1"_s, u"p-1"_s, u"hello"_s);
        event.actor = u"Jürgen"_s;
        QVERIFY(get(m_journal->append({event})));
        QCOMPARE(get(m_journal->events(u"case-1"_s))->first().actor, u"Jürgen"_s);
    }

    void writesAllOrNothing()
    {
        QList<domain::Event> events = lab::story(u"case-1"_s, u"p-1"_s);
        domain::Event alien;
        alien.caseId = u"case-1"_s;
        events.append(alien);
        const auto refused = get(m_journal->append(events));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, domain::ErrorKind::Rule);
        QVERIFY(get(m_journal->events(u"case-1"_s))->isEmpty());
        QCOMPARE(get(m_journal->verify())->rows, 0);
        QVERIFY(get(m_journal->rebuild())->isEmpty());

        QCOMPARE(get(m_journal->append(lab::story(u"case-1"_s, u"p-1"_s)))->first().seq, 1);
    }

    void erasureIsNotForAppending()
    {
        const auto refused = get(m_journal->append({domain::eventbody::personErased(u"p-1"_s, u"order"_s)}));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, domain::ErrorKind::Rule);
    }

    void eventsOfACaseGoWithItsPerson()
    {
        QVERIFY(get(m_journal->append(lab::story(u"case-1"_s, u"p-1"_s))));
        const auto written = get(m_journal->append({lab::note(u"case-1"_s, {}, u"no person given"_s)}));
        QVERIFY(written);
        QCOMPARE(written->first().personId, u"p-1"_s);
    }

    void eventsWithoutPersonAreReadable()
    {
        QVERIFY(get(m_journal->append({lab::note(u"case-0"_s, {}, u"nobody"_s)})));
        const auto read = get(m_journal->events(u"case-0"_s));
        QVERIFY(read);
        QCOMPARE(domain::eventbody::text(read->first().body), u"nobody"_s);
    }

    void appendedComesInTheJournalsThread()
    {
        QThread *thread = nullptr;
        connect(
            m_journal.get(), &journal::Journal::appended, m_journal.get(),
            [&thread] { thread = QThread::currentThread(); }, Qt::DirectConnection);
        QSignalSpy spy(m_journal.get(), &journal::Journal::appended);
        QVERIFY(get(m_journal->append(lab::story(u"case-1"_s, u"p-1"_s))));
        QTRY_COMPARE(spy.count(), 1);
        QCOMPARE(thread, QThread::currentThread());
        const auto events = spy.first().at(0).value<QList<domain::Event>>();
        const auto changed = spy.first().at(1).value<QList<domain::Case>>();
        QCOMPARE(events.size(), 9);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().name, lab::customer().displayName());
        QCOMPARE(changed.first().status.value, domain::Status::Pending);
    }

    void refusedWritingIsNotAnnounced()
    {
        QSignalSpy spy(m_journal.get(), &journal::Journal::appended);
        QVERIFY(!get(m_journal->append({domain::Event()})));
        QVERIFY(get(m_journal->append({lab::note(u"case-1"_s, u"p-1"_s, u"after"_s)})));
        QTRY_COMPARE(spy.count(), 1);
    }

    void manyWritersKeepOneOrder()
    {
        std::vector<std::thread> writers;
        std::vector<QList<QFuture<domain::Result<QList<domain::Event>>>>> futures(4);
        for (size_t w = 0; w < futures.size(); ++w) {
            writers.emplace_back([this, w, &futures] {
                for (int i = 0; i < 250; ++i) {
                    const QString id = QString::number(static_cast<int>(w) * 1000 + i / 5);
                    futures[w].append(m_journal->append({lab::note(u"case-"_s + id, u"p-"_s + id, u"x"_s)}));
                }
            });
        }
        for (std::thread &writer : writers)
            writer.join();
        QSet<qint64> seqs;
        for (const auto &list : futures) {
            qint64 last = 0;
            for (const auto &future : list) {
                const auto written = get(future);
                QVERIFY(written);
                QVERIFY(written->first().seq > last);
                last = written->first().seq;
                seqs.insert(last);
            }
        }
        QCOMPARE(seqs.size(), 1000);
        const auto verified = get(m_journal->verify());
        QVERIFY(verified && verified->ok());
        QCOMPARE(verified->rows, 1000);
    }

    void endingWaitsForWhatIsQueued()
    {
        QList<QFuture<domain::Result<QList<domain::Event>>>> futures;
        for (int i = 0; i < 100; ++i)
            futures.append(m_journal->append({lab::note(u"case-1"_s, u"p-1"_s, u"x"_s)}));
        m_journal.reset();
        for (const auto &future : futures) {
            QVERIFY(future.isFinished());
            QVERIFY(future.result());
        }
        m_journal = m_place->journal();
        QVERIFY(get(m_journal->open()));
        QCOMPARE(get(m_journal->events(u"case-1"_s))->size(), 100);
    }

private:
    std::unique_ptr<lab::Place> m_place;
    std::unique_ptr<journal::Journal> m_journal;
};

QTEST_GUILESS_MAIN(TestLog)
#include "test_log.moc"
