// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/chain.h"
#include "lab.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using lab::get;

/// Random chains and random damage: a whole one verifies and its cases can be projected anew, a damaged one
/// names its first bad row. A failure names its seed: IDENTDESK_SEED=n plays it again.
class TestProperty : public QObject {
    Q_OBJECT

private:
    static QList<domain::Event> anyEvents(QRandomGenerator &random)
    {
        const QString number = QString::number(random.bounded(4));
        const QString caseId = u"case-"_s + number;
        const QString personId = u"p-"_s + number;
        switch (random.bounded(3)) {
        case 0: return lab::story(caseId, personId);
        case 1: return {lab::note(caseId, personId, u"note %1"_s.arg(random.generate()))};
        default: return {lab::seen(caseId, personId, domain::Status(random.bounded(8)))};
        }
    }

    static constexpr int damages = 12;

    /// One column of one row overwritten, the row taken out, everything from it on, or another actor put in
    /// by somebody who knows how the hash is made.
    static QString damage(int kind, const QString &database, qint64 seq)
    {
        static const QStringList changes{u"at = at + 1"_s,
                                         u"kind = kind || 'x'"_s,
                                         u"source = source || 'x'"_s,
                                         u"actor = actor || 'x'"_s,
                                         u"case_id = case_id || 'x'"_s,
                                         u"person_id = person_id || 'x'"_s,
                                         u"sealed = CAST(sealed || x'00' AS BLOB)"_s,
                                         u"prev = randomblob(32)"_s,
                                         u"hash = randomblob(32)"_s};
        const QString number = QString::number(seq);
        if (kind < changes.size())
            return u"UPDATE events SET %1 WHERE seq = %2"_s.arg(changes.at(kind), number);
        if (kind < damages - 1)
            return u"DELETE FROM events WHERE seq %1 %2"_s.arg(kind == changes.size() ? u"="_s : u">="_s,
                                                               number);
        const QVariantList found =
            lab::select(database,
                        u"SELECT at, kind, source, case_id, person_id, sealed, prev FROM events WHERE "
                        "seq = "_s +
                            number)
                .value(0);
        journal::Row row;
        row.seq = seq;
        row.at = found.at(0).toLongLong();
        row.kind = found.at(1).toString().toUtf8();
        row.source = found.at(2).toString().toUtf8();
        row.actor = "nobody";
        row.caseId = found.at(3).toString().toUtf8();
        row.personId = found.at(4).toString().toUtf8();
        row.sealed = found.at(5).toByteArray();
        row.prev = found.at(6).toByteArray();
        return u"UPDATE events SET actor = 'nobody', hash = x'%1' WHERE seq = %2"_s.arg(
            QString::fromLatin1(journal::hashOf(row).toHex()), number);
    }

private Q_SLOTS:
    void randomChains()
    {
        bool isGiven = false;
        const quint32 given = quint32(qEnvironmentVariableIntValue("IDENTDESK_SEED", &isGiven));
        for (int chain = 0; chain < (isGiven ? 1 : damages); ++chain) {
            // Each damage once; the seed names it.
            const quint32 any = QRandomGenerator::global()->bounded(0x1000000U) * damages + quint32(chain);
            const quint32 seed = isGiven ? given : any;
            QRandomGenerator random(seed);
            const QByteArray name = "IDENTDESK_SEED=" + QByteArray::number(int(seed));
            const lab::Place place;
            qint64 rows = 0;
            {
                const auto journal = place.journal();
                QVERIFY2(get(journal->open()), name.constData());
                for (int i = 1 + random.bounded(15); i > 0; --i) {
                    const QList<domain::Event> events = anyEvents(random);
                    QVERIFY2(get(journal->append(events)), name.constData());
                    rows += events.size();
                }
            }
            const auto whole = journal::verifyFile(place.database());
            QVERIFY2(whole && whole->ok() && whole->rows == rows, name.constData());
            {
                const auto journal = place.journal();
                const auto cases = get(journal->open());
                const auto again = get(journal->rebuild());
                QVERIFY2(cases && again && *cases == *again, name.constData());
            }
            const qint64 bad = 1 + random.bounded(int(rows));
            const int kind = int(seed % damages);
            const QString change = damage(kind, place.database(), bad);
            QVERIFY2(lab::tamper(place.database(), lab::withoutTriggers({change})), name.constData());
            const auto damaged = journal::verifyFile(place.database());
            QVERIFY2(damaged && !damaged->ok(), name.constData());
            // A forged row fits in itself: what follows it does not, or the head.
            const bool isForged = kind == damages - 1 && bad < rows;
            QVERIFY2(damaged->firstBad == (isForged ? bad + 1 : bad), name.constData());
        }
    }
};

QTEST_GUILESS_MAIN(TestProperty)
#include "test_property.moc"
