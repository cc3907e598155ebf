// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using lab::get;

/// kill -9 at any instant loses nothing acknowledged (DESIGN 5).
class TestKill : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingAcknowledgedIsLost()
    {
        const lab::Place place;
        const QStringList arguments{place.folder(), QString::fromLatin1(place.key().bytes().toHex())};
        QRandomGenerator random(20260102);
        qint64 acknowledged = 0;
        for (int round = 0; round < 20; ++round) {
            QProcess appender;
            appender.start(QStringLiteral(JOURNAL_APPENDER), arguments);
            // Killed while it opens in some rounds, and after some acknowledgements in the others.
            QByteArray said;
            if (round % 4 == 3) {
                appender.waitForStarted();
                appender.waitForFinished(random.bounded(1, 12));
            } else {
                const qsizetype lines = random.bounded(2, 60);
                while (said.count('\n') < lines && appender.waitForReadyRead(20000))
                    said += appender.readAllStandardOutput();
                QVERIFY(said.count('\n') >= lines);
            }
            appender.kill();
            QVERIFY(appender.waitForFinished());
            QCOMPARE(appender.exitStatus(), QProcess::CrashExit); // killed, not ended by an error
            said += appender.readAllStandardOutput();
            const QList<QByteArray> acknowledgements = said.left(said.lastIndexOf('\n')).split('\n');
            acknowledged = std::max(acknowledged, acknowledgements.last().toLongLong());

            const auto journal = place.journal();
            const auto cases = get(journal->open());
            QVERIFY2(cases, qPrintable(cases ? QString() : cases.error().detail));
            const auto verified = get(journal->verify());
            QVERIFY(verified);
            QVERIFY2(verified->ok(), qPrintable(verified->why));
            QVERIFY(verified->rows >= acknowledged);
            QCOMPARE(verified->rows % 2, 0); // two events an append: both or none
            QCOMPARE(*get(journal->rebuild()), *cases);
        }
        QVERIFY(acknowledged > 100);
    }
};

QTEST_GUILESS_MAIN(TestKill)
#include "test_kill.moc"
