// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab.h"

#include <QMap>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using lab::get;

/// kill -9 at any instant loses nothing acknowledged (DESIGN 5). JOURNAL_KILLS sets how often it is killed:
/// the long form is run by tests/bench/run.sh.
class TestKill : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingAcknowledgedIsLost()
    {
        bool given = false;
        const int asked = qEnvironmentVariableIntValue("JOURNAL_KILLS", &given);
        const int kills = given ? asked : 24;
        QRandomGenerator random(20260102);
        qint64 acknowledged = 0; // in the present journal
        qint64 most = 0;
        auto place = std::make_unique<lab::Place>();
        for (int round = 0; round < kills; ++round) {
            // A journal of its own now and then: also its making is to be killed, and none grows too long.
            if (round % 50 == 49) {
                place = std::make_unique<lab::Place>();
                acknowledged = 0;
            }
            const QByteArray said = killedWriter(*place, round, random);
            if (QTest::currentTestFailed())
                return;
            for (const QByteArray &line : said.left(said.lastIndexOf('\n')).split('\n'))
                acknowledged = std::max(acknowledged, line.toLongLong());
            most = std::max(most, acknowledged);
            check(*place, acknowledged, round % 3 == 0);
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY(most > 100);
    }

private:
    // What it printed until it was killed.
    static QByteArray killedWriter(const lab::Place &place, int round, QRandomGenerator &random)
    {
        const QStringList ways{u"one"_s, u"queue"_s, u"erase"_s};
        QProcess writer;
        QByteArray said;
        writer.start(
            QStringLiteral(JOURNAL_APPENDER),
            {place.folder(), QString::fromLatin1(place.key().bytes().toHex()), ways.at(round % ways.size())});
        // Killed while it opens in some rounds, and after some acknowledgements in the others.
        if (round % 4 == 3) {
            writer.waitForStarted();
            writer.waitForFinished(random.bounded(1, 12));
        } else {
            const qsizetype lines = random.bounded(2, 80);
            while (said.count('\n') < lines && writer.waitForReadyRead(20000))
                said += writer.readAllStandardOutput();
            if (said.count('\n') < lines)
                QTest::qFail("the writer ended by itself", __FILE__, __LINE__);
        }
        writer.kill();
        // Killed, not ended by an error.
        if (!writer.waitForFinished() || writer.exitStatus() != QProcess::CrashExit)
            QTest::qFail("the writer was not killed", __FILE__, __LINE__);
        return said + writer.readAllStandardOutput();
    }

    static void check(const lab::Place &place, qint64 acknowledged, bool rebuilding)
    {
        // From outside first, as --verify-journal does, on what the kill has left.
        if (acknowledged > 0) {
            const auto outside = journal::verifyFile(place.database());
            QVERIFY2(outside, qPrintable(outside ? QString() : outside.error().detail));
            QVERIFY2(outside->ok(), qPrintable(outside->why));
            QVERIFY(outside->comparedOutside);
            QVERIFY(outside->rows >= acknowledged);
        }
        const auto journal = place.journal();
        const auto cases = get(journal->open());
        QVERIFY2(cases, qPrintable(cases ? QString() : cases.error().detail));
        const auto verified = get(journal->verify());
        QVERIFY(verified);
        QVERIFY2(verified->ok(), qPrintable(verified->why));
        QVERIFY(verified->rows >= acknowledged);
        checkPairs(place);
        if (rebuilding)
            QCOMPARE(*get(journal->rebuild()), *cases);
    }

    // Two notes an append: both are there or none.
    static void checkPairs(const lab::Place &place)
    {
        const auto odd = lab::select(
            place.database(), u"SELECT person_id FROM events WHERE kind = 'note_added' AND person_id <> '' "
                              "GROUP BY person_id HAVING COUNT(*) % 2 = 1"_s);
        QVERIFY(odd.isEmpty());
        const auto erasedWithKey =
            lab::select(place.database(), u"SELECT 1 FROM person_keys JOIN events USING (person_id) "
                                          "WHERE kind = 'person_erased'"_s);
        QVERIFY(erasedWithKey.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestKill)
#include "test_kill.moc"
