// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab.h"
#include "support/patience.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using lab::get;

class TestProjection : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // Whatever came in, in whatever portions: as told while writing, as loaded, and as folded anew are the
    // same.
    void rebuiltEqualsIncremental_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 5; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void rebuiltEqualsIncremental()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        const lab::Place place;
        auto journal = place.journal();
        QVERIFY(get(journal->open()));
        QMap<QString, domain::Case> told;
        connect(journal.get(), &journal::Journal::appended, this,
                [&told](const QList<domain::Event> &, const QList<domain::Case> &changed) {
                    for (const domain::Case &row : changed)
                        told.insert(row.id, row);
                });
        QList<domain::Event> pending;
        const QList<domain::Status> statuses = domain::allStatuses();
        for (int i = 0; i < 12; ++i) {
            const QString id = QString::number(i);
            pending.append(lab::story(u"case-"_s + id, u"p-"_s + QString::number(i / 2)));
            for (int j = random.bounded(8); j > 0; --j)
                pending.append(lab::seen(u"case-"_s + id, u"p-"_s + QString::number(i / 2),
                                         statuses.at(random.bounded(int(statuses.size())))));
        }
        while (!pending.isEmpty()) {
            const qsizetype count = std::min<qsizetype>(pending.size(), 1 + random.bounded(7));
            QVERIFY(get(journal->append(pending.mid(0, count))));
            pending.remove(0, count);
        }
        QVERIFY(get(journal->erase(u"p-%1"_s.arg(random.bounded(6)), u"order"_s, u"clerk"_s)));
        QTRY_COMPARE(told.size(), 12);
        QTRY_COMPARE(std::count_if(told.cbegin(), told.cend(), [](const auto &row) { return row.erased; }),
                     2);

        const auto rebuilt = get(journal->rebuild());
        QVERIFY(rebuilt);
        QCOMPARE(rebuilt->size(), 12);
        for (const domain::Case &row : *rebuilt)
            QCOMPARE(row, told.value(row.id));
        journal.reset();
        journal = place.journal();
        QCOMPARE(*get(journal->open()), *rebuilt);
    }

    void everyColumnSurvivesARestart()
    {
        const lab::Place place;
        auto journal = place.journal();
        QVERIFY(get(journal->open()));
        QVERIFY(get(journal->append(lab::story(u"case-1"_s, u"p-1"_s))));
        // An intent left open, as after a kill in the middle of a call.
        QVERIFY(get(journal->append({domain::eventbody::intentSent(u"case-1"_s, u"p-1"_s, u"intent-2"_s,
                                                                   u"PATCH /v1/persons/{id}"_s)})));
        journal = nullptr;
        journal = place.journal();
        const auto cases = get(journal->open());
        QVERIFY(cases);
        const domain::Case &row = cases->first();
        QCOMPARE(row.personId, u"p-1"_s);
        QCOMPARE(row.name, lab::customer().displayName());
        QCOMPARE(row.birthDate, lab::customer().birthDate);
        QCOMPARE(row.solarisPersonId, lab::customer().id);
        QCOMPARE(row.identificationId, u"5d2a9c2fcidt"_s);
        QCOMPARE(row.status, domain::statusValue(domain::Status::Pending));
        QCOMPARE(row.method, u"idnow"_s);
        QCOMPARE(row.openIntents, QStringList{u"intent-2"_s});
        QVERIFY(row.openedAt.isValid() && row.requestedAt.isValid() && row.statusSince.isValid());
        QVERIFY(!row.erased && !row.alarm && !row.collected);
    }

    // `cases` is never the only home of a fact: broken, stale or emptied, the events give it again.
    void brokenProjectionIsMadeAnew_data()
    {
        QTest::addColumn<QStringList>("statements");
        QTest::newRow("older fold") << QStringList{
            u"UPDATE meta SET value = x'30' WHERE name = 'projection'"_s,
            u"UPDATE cases SET status = 'failed'"_s};
        QTest::newRow("never folded")
            << QStringList{u"DELETE FROM meta WHERE name = 'projection'"_s, u"DELETE FROM cases"_s};
        QTest::newRow("sealed column changed") << QStringList{u"UPDATE cases SET sealed = zeroblob(80)"_s};
        QTest::newRow("sealed columns swapped") << QStringList{
            u"UPDATE cases SET sealed = (SELECT sealed FROM cases WHERE nr = 2) WHERE nr = 1"_s};
        QTest::newRow("person changed") << QStringList{u"UPDATE cases SET person_id = 'p-9' WHERE nr = 1"_s};
    }
    void brokenProjectionIsMadeAnew()
    {
        QFETCH(QStringList, statements);
        const lab::Place place;
        auto journal = place.journal();
        QVERIFY(get(journal->open()));
        QVERIFY(get(journal->append(lab::story(u"case-1"_s, u"p-1"_s))));
        QVERIFY(get(journal->append(lab::story(u"case-2"_s, u"p-2"_s))));
        const auto before = get(journal->rebuild());
        journal.reset();
        QVERIFY(lab::tamper(place.database(), statements));
        journal = place.journal();
        const auto after = get(journal->open());
        QVERIFY(after);
        QCOMPARE(*after, *before);
    }
};

QTEST_GUILESS_MAIN(TestProjection)
#include "test_projection.moc"
