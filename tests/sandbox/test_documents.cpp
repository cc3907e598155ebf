// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/bench.h"

#include <QTest>

using namespace Qt::StringLiterals;

using namespace std::chrono_literals;

/// The documents of a finished identification: listed twice, described, downloaded (reference 7).
class TestDocuments : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void areThereAfterSuccess()
    {
        Bench bench;
        const Bench::Case opened = bench.requested(u"X-AUTOTEST-HAPPYPATH"_s);
        const QString all = u"/v1/persons/%1/documents"_s.arg(opened.personId);
        QCOMPARE(bench.get(all).array().size(), 0);
        bench.pass(5min);
        const QJsonArray listed =
            bench.get(opened.path + u"?include_documents=true"_s).json().value(u"documents"_s).toArray();
        QCOMPARE(bench.get(all).array(), listed);
        QVERIFY(!bench.get(opened.path).json().contains(u"documents"_s));

        QStringList types;
        for (const QJsonValue &row : listed) {
            const QJsonObject document = row.toObject();
            const QString id = document.value(u"id"_s).toString();
            QVERIFY(id.endsWith(u"cdoc"_s));
            types.append(document.value(u"document_type"_s).toString());
            QCOMPARE(bench.get(all + u'/' + id).json(), document);
            const auto file = bench.get(all + u'/' + id + u"/file"_s);
            QCOMPARE(file.status, 200);
            QVERIFY(file.body.size() > 100);
            QCOMPARE(file.body.size(), document.value(u"size"_s).toInteger());
            QCOMPARE(QString::fromLatin1(file.headers.value("content-type")),
                     document.value(u"content_type"_s).toString());
            QCOMPARE(QString::fromLatin1(file.headers.value("content-disposition")),
                     u"attachment; filename=%1"_s.arg(document.value(u"name"_s).toString()));
        }
        types.sort();
        QCOMPARE(types, (QStringList{u"ID_DOCUMENT"_s, u"ID_DOCUMENT"_s, u"KYC_REPORT"_s, u"PICTURE"_s,
                                     u"SIGNATURE"_s, u"VIDEO"_s}));
        QCOMPARE(bench.get(all + u"?page%5Bsize%5D=2&page%5Bnumber%5D=3"_s).array().size(), 2);
    }

    void belongToTheirPerson()
    {
        Bench bench;
        const Bench::Case opened = bench.requested(u"X-AUTOTEST-HAPPYPATH"_s);
        bench.pass(5min);
        const QString all = u"/v1/persons/%1/documents"_s.arg(opened.personId);
        const QString id = bench.get(all).array().first().toObject().value(u"id"_s).toString();
        const QString other = u"/v1/persons/%1/documents/%2"_s.arg(bench.person(u"Jan"_s), id);
        const QStringList paths{other, other + u"/file"_s, all + u"/nothing"_s,
                                u"/v1/persons/nobody/documents"_s};
        for (const QString &path : paths) {
            QCOMPARE(bench.get(path).status, 404);
            QCOMPARE(bench.get(path).error(), u"model_not_found"_s);
        }
    }
};

QTEST_GUILESS_MAIN(TestDocuments)
#include "test_documents.moc"
