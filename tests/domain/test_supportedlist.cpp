// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/supportedlist.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace domain;

/// A list of accepted documents, however oddly it came, and kept for later.
class TestSupportedList : public QObject {
    Q_OBJECT

    static Environment environment(Environment::Kind kind, const QString &name, const QString &api)
    {
        return {kind, name, QUrl(api), QUrl(api), {}, {}};
    }
    static SupportedList list(const Environment &from)
    {
        return {environmentMark(from),
                QDateTime(QDate(2026, 11, 24), QTime(12, 30), Qt::UTC),
                {{u"Passport"_s, {u"DE"_s, u"XK"_s}}}};
    }

private Q_SLOTS:
    void countriesAreUnderstood()
    {
        const QList<SupportedDocument> tidy = tidySupported(
            {{u" Passport "_s, {u"de"_s, u"FRA"_s, u"Österreich"_s, u"DE"_s, u"XK"_s, u""_s, u"Narnia"_s}}});
        const QList<QString> expected{u"DE"_s, u"FR"_s, u"AT"_s, u"XK"_s, u"Narnia"_s};
        QCOMPARE(tidy, (QList<SupportedDocument>{{u"Passport"_s, expected}}));
    }

    void equalTypesAreMerged()
    {
        QCOMPARE(tidySupported({{u"Passport"_s, {u"DE"_s}}, {u"PASSPORT"_s, {u"FR"_s, u"DE"_s}}}),
                 (QList<SupportedDocument>{{u"Passport"_s, {u"DE"_s, u"FR"_s}}}));
    }

    void whatSaysNothingIsLeftOut()
    {
        QCOMPARE(
            tidySupported(
                {{u"Passport"_s, {}}, {u""_s, {u"DE"_s}}, {u"ID"_s, {u" "_s}}, {u"\u200b"_s, {u"DE"_s}}}),
            QList<SupportedDocument>());
    }

    void hostileTextsBecomeOneVisibleLine()
    {
        const QString nasty = u"Pass\nport\u202e\u200b <b>"_s + QString(10'000, u'x');
        const QList<SupportedDocument> tidy = tidySupported({{nasty, {u"D\u200bE"_s}}});
        QCOMPARE(tidy.size(), 1);
        QVERIFY(tidy.first().type.startsWith(u"Pass port <b>"_s));
        QVERIFY(tidy.first().type.size() <= 60);
        QCOMPARE(tidy.first().issuingCountries, QList<QString>{u"DE"_s});
    }

    void sizesAreBounded()
    {
        QList<SupportedDocument> flood;
        for (int type = 0; type < 5'000; ++type)
            flood.append({u"Type %1"_s.arg(type), {u"DE"_s}});
        QCOMPARE(tidySupported(flood).size(), 100);
        SupportedDocument wide{u"Passport"_s, {}};
        for (int country = 0; country < 100'000; ++country)
            wide.issuingCountries.append(u"C%1"_s.arg(country));
        QCOMPARE(tidySupported({wide}).first().issuingCountries.size(), 400);
    }

    void keptAndReadAgain()
    {
        const Environment solaris =
            environment(Environment::Kind::Production, u"production"_s, u"https://api.solarisbank.de"_s);
        const auto read = supportedListFromJson(toJson(list(solaris)), solaris);
        QVERIFY(read);
        QCOMPARE(*read, list(solaris));
    }

    void neverReadInAnotherEnvironment()
    {
        using Kind = Environment::Kind;
        const QList<Environment> places{
            environment(Kind::EmbeddedSandbox, u"sandbox"_s, u"http://127.0.0.1:4000"_s),
            environment(Kind::SolarisSandbox, u"solaris-sandbox"_s, u"https://api.solaris-sandbox.de"_s),
            environment(Kind::SolarisSandbox, u"solaris-sandbox"_s, u"http://127.0.0.1:4000"_s),
            environment(Kind::SolarisSandbox, u"solaris-sandbox"_s, u"http://127.0.0.1:4001"_s),
            environment(Kind::Production, u"production"_s, u"https://api.solarisbank.de"_s),
        };
        for (const Environment &from : places) {
            for (const Environment &to : places) {
                const bool same = &from == &to;
                QCOMPARE(supportedListFromJson(toJson(list(from)), to).has_value(), same);
            }
        }
        // The embedded sandbox has another port each time and stays itself.
        QVERIFY(
            supportedListFromJson(toJson(list(places.first())),
                                  environment(Kind::EmbeddedSandbox, u"sandbox"_s, u"http://127.0.0.1:9"_s)));
    }

    void aBrokenFileIsNoList_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QJsonObject whole = QJsonDocument::fromJson(toJson(list(Environment{}))).object();
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no JSON") << "\x00\xff<html>"_ba;
        QTest::newRow("array") << "[]"_ba;
        QTest::newRow("cut off") << toJson(list(Environment{})).chopped(3);
        for (const QString &key : {u"fetched_at"_s, u"documents"_s}) {
            QJsonObject less = whole;
            less.remove(key);
            QTest::addRow("without %s", qPrintable(key)) << QJsonDocument(less).toJson();
            less[key] = 7;
            QTest::addRow("number for %s", qPrintable(key)) << QJsonDocument(less).toJson();
        }
        QTest::newRow("deep") << QByteArray(100'000, '[');
    }
    void aBrokenFileIsNoList()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(supportedListFromJson(toJson(list(Environment{})), Environment{})); // the whole one is read
        QVERIFY(!supportedListFromJson(bytes, Environment{}));
    }
};

QTEST_GUILESS_MAIN(TestSupportedList)
#include "test_supportedlist.moc"
