// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/chain.h"

#include <QSet>
#include <QTest>
#include <functional>

namespace {

journal::Row sample()
{
    return {7,
            1767323045000,
            "note_added",
            "user",
            "clerk",
            "case-1",
            "p-1",
            QByteArrayLiteral("sealed"),
            QByteArray(32, 'p'),
            {}};
}

using Change = std::function<void(journal::Row &)>;

} // namespace
Q_DECLARE_METATYPE(Change)

class TestChain : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void hashCoversEveryField_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<bool>("open");
        QTest::newRow("seq") << Change([](journal::Row &row) { row.seq = 8; }) << true;
        QTest::newRow("at") << Change([](journal::Row &row) { row.at += 1; }) << true;
        QTest::newRow("kind") << Change([](journal::Row &row) { row.kind = "decided"; }) << true;
        QTest::newRow("source") << Change([](journal::Row &row) { row.source = "poll"; }) << true;
        QTest::newRow("actor") << Change([](journal::Row &row) { row.actor = "other"; }) << true;
        QTest::newRow("case") << Change([](journal::Row &row) { row.caseId = "case-2"; }) << true;
        QTest::newRow("person") << Change([](journal::Row &row) { row.personId = "p-2"; }) << true;
        QTest::newRow("sealed") << Change([](journal::Row &row) { row.sealed = "sealeD"; }) << false;
        QTest::newRow("prev") << Change([](journal::Row &row) { row.prev = journal::genesis(); }) << false;
        QTest::newRow("moved letter") << Change([](journal::Row &row) {
            row.actor = "clerkc";
            row.caseId = "ase-1";
        }) << true;
    }
    void hashCoversEveryField()
    {
        QFETCH(Change, change);
        QFETCH(bool, open);
        journal::Row row = sample();
        change(row);
        QVERIFY(journal::hashOf(row) != journal::hashOf(sample()));
        QCOMPARE(journal::openFields(row) != journal::openFields(sample()), open);
    }

    void hashDoesNotDependOnTheOldHash()
    {
        journal::Row row = sample();
        row.hash = QByteArray(32, 'h');
        QCOMPARE(journal::hashOf(row), journal::hashOf(sample()));
        QCOMPARE(journal::hashOf(row).size(), 32);
    }

    // Journals in use were written with this encoding: it must never change.
    void hashIsWhatItAlwaysWas()
    {
        QCOMPARE(journal::hashOf(sample()).toHex(),
                 QByteArrayLiteral("625b6af3601ad74905f704b8478a3e3f875351235524d6f72e94321a696f4774"));
    }

    void encodingIsUnambiguous()
    {
        const QSet<QByteArray> all{journal::encode({"ab", "c"}), journal::encode({"a", "bc"}),
                                   journal::encode({"abc"}),     journal::encode({"abc", ""}),
                                   journal::encode({"", "abc"}), journal::encode({})};
        QCOMPARE(all.size(), 6);
    }

    void decodedIsWhatWasEncoded()
    {
        const QList<QByteArray> parts{"one", "", QByteArray(300, '\0'), "four"};
        const QByteArray bytes = journal::encode(parts);
        const auto decoded = journal::decode(bytes);
        QVERIFY(decoded);
        QCOMPARE(decoded->size(), parts.size());
        for (qsizetype i = 0; i < parts.size(); ++i)
            QCOMPARE(decoded->at(i).toByteArray(), parts.at(i));
        QVERIFY(journal::decode({})->isEmpty());
        QVERIFY(!journal::decode(bytes.first(bytes.size() - 1)));
        QVERIFY(!journal::decode(bytes.first(4)));
        QVERIFY(!journal::decode(QByteArray(8, '\xff'))); // a negative length
    }
};

QTEST_GUILESS_MAIN(TestChain)
#include "test_chain.moc"
