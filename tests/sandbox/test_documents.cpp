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

    void holdTheProofThatWasOrdered()
    {
        Bench bench;
        const QString person = bench.person(u"X-AUTOTEST-HAPPYPATH"_s);
        const QString day = QDateTime::currentDateTimeUtc().date().addDays(-20).toString(Qt::ISODate);
        const QString identifications = u"/v1/persons/%1/identifications"_s.arg(person);
        const QString id = bench
                               .call(u"POST"_s, identifications,
                                     {{u"method"_s, u"idnow"_s},
                                      {u"proof_of_address_type"_s, u"WATER_BILL"_s},
                                      {u"proof_of_address_issued_at"_s, day}})
                               .json()
                               .value(u"id"_s)
                               .toString();
        bench.call(u"PATCH"_s, u"%1/%2/request"_s.arg(identifications, id));
        bench.pass(5min);
        const QJsonArray listed = bench.get(u"/v1/persons/%1/documents"_s.arg(person)).array();
        QCOMPARE(listed.size(), 7);
        QCOMPARE(listed.last().toObject().value(u"document_type"_s).toString(), u"PROOF_OF_ADDRESS"_s);
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
