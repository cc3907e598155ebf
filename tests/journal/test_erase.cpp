// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab.h"
#include "support/patience.h"

#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using lab::get;

class TestErase : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_place = std::make_unique<lab::Place>();
        m_journal = m_place->journal();
        QVERIFY(get(m_journal->open()));
        QVERIFY(get(m_journal->append(lab::story(u"case-1"_s, u"p-1"_s))));
        QVERIFY(get(m_journal->append(lab::story(u"case-2"_s, u"p-2"_s))));
        QVERIFY(get(m_journal->append({lab::note(u"case-3"_s, u"p-1"_s, u"a second case"_s)})));
    }
    void cleanup() { m_journal.reset(); }

    void nothingOfThePersonCanBeReadAgain()
    {
        QVERIFY(get(m_journal->erase(u"p-1"_s, u"PERSON_DELETED"_s, u"clerk"_s)));
        for (int round = 0; round < 2; ++round) {
            const auto events = get(m_journal->events(u"case-1"_s));
            QVERIFY(events);
            QCOMPARE(events->size(), 10);
            for (const domain::Event &event : *events) {
                const bool proof = event.kind == domain::EventKind::PersonErased;
                QCOMPARE(event.readable, proof);
                QCOMPARE(event.body.isEmpty(), !proof);
            }
            QCOMPARE(events->last().kind, domain::EventKind::PersonErased);
            QCOMPARE(events->last().actor, u"clerk"_s);
            QCOMPARE(domain::eventbody::text(events->last().body), u"PERSON_DELETED"_s);

            const auto other = get(m_journal->events(u"case-2"_s));
            QVERIFY(other && other->first().readable);

            const auto verified = get(m_journal->verify());
            QVERIFY(verified && verified->ok());

            m_journal = m_place->journal();
            QVERIFY(get(m_journal->open()));
        }
    }

    void everyCaseOfThePersonIsBlank()
    {
        QCoreApplication::processEvents(); // what was told before
        QSignalSpy spy(m_journal.get(), &journal::Journal::appended);
        const auto erased = get(m_journal->erase(u"p-1"_s, u"order"_s, u"clerk"_s));
        QVERIFY(erased);
        QCOMPARE(erased->size(), 2); // a proof for each of the two cases
        QTRY_COMPARE(spy.count(), 1);
        const auto told = spy.first().at(1).value<QList<domain::Case>>();
        QCOMPARE(told.size(), 2);

        const auto rebuilt = get(m_journal->rebuild());
        QVERIFY(rebuilt);
        m_journal.reset();
        m_journal = m_place->journal();
        const auto cases = get(m_journal->open());
        QVERIFY(cases);
        QCOMPARE(*cases, *rebuilt);
        QCOMPARE(cases->size(), 3);
        for (const domain::Case &row : *cases) {
            const bool gone = row.id != u"case-2"_s;
            QCOMPARE(row.erased, gone);
            QCOMPARE(row.name.isEmpty(), gone);
            QCOMPARE(row.solarisPersonId.isEmpty(), gone);
            QVERIFY(!gone || told.contains(row));
        }
        const auto sealed =
            lab::select(m_place->database(), u"SELECT length(sealed) FROM cases WHERE erased = 1"_s);
        QCOMPARE(sealed, (QList<QVariantList>{{0}, {0}}));
    }

    // The wrapped key is the one thing that must not linger, in the file or in its log.
    void theKeyIsInNoFile()
    {
        const QByteArray wrapped =
            lab::select(m_place->database(), u"SELECT wrapped FROM person_keys WHERE person_id = 'p-1'"_s)
                .first()
                .first()
                .toByteArray();
        QVERIFY(!lab::filesWith(m_place->folder(), wrapped).isEmpty());
        QVERIFY(get(m_journal->erase(u"p-1"_s, u"order"_s, u"clerk"_s)));
        QCOMPARE(lab::filesWith(m_place->folder(), wrapped), QStringList());
        // Nor any larger part of it.
        QCOMPARE(lab::filesWith(m_place->folder(), wrapped.mid(24, 16)), QStringList());
    }

    void theKeyGoesAtLatestWhenAReaderIsGone()
    {
        const QByteArray wrapped =
            lab::select(m_place->database(), u"SELECT wrapped FROM person_keys WHERE person_id = 'p-1'"_s)
                .first()
                .first()
                .toByteArray();
        {
            QSqlDatabase reader = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"reader"_s);
            reader.setDatabaseName(m_place->database());
            QVERIFY(reader.open());
            QSqlQuery query(reader);
            QVERIFY(query.exec(u"BEGIN"_s) && query.exec(u"SELECT count(*) FROM events"_s) && query.next());
            query.finish();
            QVERIFY(get(m_journal->erase(u"p-1"_s, u"order"_s, u"clerk"_s)));
            QVERIFY(!lab::filesWith(m_place->folder(), wrapped).isEmpty());
            QVERIFY(query.exec(u"COMMIT"_s));
            reader.close();
        }
        QSqlDatabase::removeDatabase(u"reader"_s);
        QVERIFY(get(m_journal->append({lab::note(u"case-2"_s, u"p-2"_s, u"the next writing"_s)})));
        QCOMPARE(lab::filesWith(m_place->folder(), wrapped), QStringList());
    }

    void nothingMoreIsRecordedAboutThePerson()
    {
        QVERIFY(get(m_journal->erase(u"p-1"_s, u"order"_s, u"clerk"_s)));
        const auto refused = get(m_journal->append({lab::note(u"case-1"_s, u"p-1"_s, u"too late"_s)}));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, domain::ErrorKind::Erased);
        const auto nameless = get(m_journal->append({lab::note(u"case-1"_s, {}, u"too late"_s)}));
        QVERIFY(!nameless);
        const auto twice = get(m_journal->erase(u"p-1"_s, u"order"_s, u"clerk"_s));
        QVERIFY(!twice);
        QCOMPARE(twice.error().kind, domain::ErrorKind::Erased);
        QCOMPARE(
            lab::select(m_place->database(), u"SELECT count(*) FROM person_keys"_s).first().first().toInt(),
            1);
    }

    void unknownPersonIsNotFound()
    {
        for (const QString &id : {u"p-9"_s, QString()}) {
            const auto refused = get(m_journal->erase(id, u"order"_s, u"clerk"_s));
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, domain::ErrorKind::NotFound);
        }
        QVERIFY(get(m_journal->verify())->ok());
    }

    void brokenKeyCanStillBeErased()
    {
        QVERIFY(lab::tamper(m_place->database(),
                            {u"UPDATE person_keys SET wrapped = zeroblob(72) WHERE person_id = 'p-1'"_s}));
        const auto unreadable = get(m_journal->events(u"case-1"_s));
        QVERIFY(!unreadable);
        QCOMPARE(unreadable.error().kind, domain::ErrorKind::Damaged);
        QVERIFY(get(m_journal->erase(u"p-1"_s, u"order"_s, u"clerk"_s)));
        QVERIFY(get(m_journal->events(u"case-1"_s)));
    }

    void keyTakenAwayIsNotAnErasure()
    {
        QVERIFY(lab::tamper(m_place->database(), {u"DELETE FROM person_keys WHERE person_id = 'p-1'"_s}));
        const auto events = get(m_journal->events(u"case-1"_s));
        QVERIFY(!events);
        QCOMPARE(events.error().kind, domain::ErrorKind::Damaged);
        const auto written = get(m_journal->append({lab::note(u"case-1"_s, u"p-1"_s, u"x"_s)}));
        QVERIFY(!written); // no new key in silence
    }

private:
    std::unique_ptr<lab::Place> m_place;
    std::unique_ptr<journal::Journal> m_journal;
};

QTEST_GUILESS_MAIN(TestErase)
#include "test_erase.moc"
