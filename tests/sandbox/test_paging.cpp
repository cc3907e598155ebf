// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/bench.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Pages of every index (reference 2.1).
class TestPaging : public QObject {
    Q_OBJECT

    Bench m_bench;
    QStringList m_ids;

private Q_SLOTS:
    void initTestCase()
    {
        for (int i = 0; i < 23; ++i)
            m_ids.append(m_bench.person(u"Person"_s, u"Nummer %1"_s.arg(i)));
    }

    void pages_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("count");
        QTest::addColumn<QByteArray>("perPage");
        QTest::newRow("default") << u""_s << 0 << 10 << QByteArray("10");
        QTest::newRow("second") << u"?page%5Bnumber%5D=2"_s << 10 << 10 << QByteArray("10");
        QTest::newRow("last") << u"?page%5Bnumber%5D=3"_s << 20 << 3 << QByteArray("10");
        QTest::newRow("beyond") << u"?page%5Bnumber%5D=4"_s << 0 << 0 << QByteArray("10");
        QTest::newRow("bare brackets") << u"?page[size]=5&page[number]=2"_s << 5 << 5 << QByteArray("5");
        QTest::newRow("largest") << u"?page%5Bsize%5D=1000"_s << 0 << 23 << QByteArray("1000");
    }

    void pages()
    {
        QFETCH(QString, query);
        QFETCH(int, first);
        QFETCH(int, count);
        const auto answer = m_bench.get(u"/v1/persons"_s + query);
        QCOMPARE(answer.status, 200);
        const QJsonArray rows = answer.array();
        QCOMPARE(rows.size(), count);
        for (int i = 0; i < count; ++i)
            QCOMPARE(rows.at(i).toObject().value(u"id"_s).toString(), m_ids.at(first + i));
        QCOMPARE(answer.headers.value("total"), "23");
        QTEST(answer.headers.value("per_page"), "perPage");
    }

    void linksItsNeighbours()
    {
        const auto answer = m_bench.get(u"/v1/persons?page%5Bnumber%5D=2"_s);
        // The bench's client has decoded the brackets.
        const auto entry = [&](int page, const QByteArray &relation) -> QByteArray {
            return "<127.0.0.1:" + QByteArray::number(m_bench.server->port()) +
                   "/v1/persons?page[number]=" + QByteArray::number(page) + "&page[size]=10>; rel=\"" +
                   relation + '"';
        };
        const QByteArrayList links{entry(1, "first"), entry(1, "prev"), entry(3, "next"), entry(3, "last")};
        QCOMPARE(answer.headers.value("link"), links.join(", "));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("query");
        QTest::newRow("zero") << u"?page%5Bnumber%5D=0"_s;
        QTest::newRow("too large") << u"?page%5Bsize%5D=1001"_s;
        QTest::newRow("word") << u"?page%5Bsize%5D=many"_s;
    }

    void refuses()
    {
        QFETCH(QString, query);
        for (const QString &path : {u"/v1/persons"_s, u"/v1/identifications"_s, u"/v1/webhooks"_s}) {
            const auto answer = m_bench.get(path + query);
            QCOMPARE(answer.status, 400);
            QCOMPARE(answer.error(), u"validation_error"_s);
        }
    }

    void playsEveryKindOfIndex()
    {
        const QString all = u"/v1/persons/%1/identifications"_s.arg(m_ids.last());
        m_bench.call(u"POST"_s, all, {{u"method"_s, u"idnow"_s}});
        const auto index = [this](sandbox::IndexKind kind) {
            m_bench.server->setIndex(kind);
            return m_bench.get(u"/v1/identifications"_s);
        };
        using Kind = sandbox::IndexKind;
        QCOMPARE(index(Kind::Absent).status, 404);
        QCOMPARE(index(Kind::Forbidden).status, 403);
        QVERIFY(!index(Kind::Odd).json().isEmpty());
        QCOMPARE(index(Kind::Shuffled).array().size(), 1);
        const QString owner =
            index(Kind::Strangers).array().at(0).toObject().value(u"person_id"_s).toString();
        QVERIFY(owner.endsWith(u"cper") && owner != m_ids.last());
        QCOMPARE(index(Kind::Frozen).array().size(), 1);
        m_bench.call(u"POST"_s, all, {{u"method"_s, u"idnow"_s}});
        QCOMPARE(m_bench.get(u"/v1/identifications"_s).array().size(), 1);
        QCOMPARE(index(Kind::InOrder).array().size(), 2);
    }

    void pagesTheOtherIndexesToo()
    {
        const QString all = u"/v1/persons/%1/identifications"_s.arg(m_ids.first());
        for (int i = 0; i < 12; ++i)
            m_bench.call(u"POST"_s, all, {{u"method"_s, u"idnow"_s}});
        QCOMPARE(m_bench.get(all).array().size(), 10);
        QCOMPARE(m_bench.get(all + u"?page%5Bnumber%5D=2"_s).array().size(), 2);
        QCOMPARE(m_bench.get(u"/v1/identifications?page%5Bsize%5D=11"_s).array().size(), 11);
        QCOMPARE(m_bench.get(u"/v1/identifications"_s).headers.value("total"), "14");
    }
};

QTEST_GUILESS_MAIN(TestPaging)
#include "test_paging.moc"
