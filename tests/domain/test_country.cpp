// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/country.h"

#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace domain;

class TestCountry : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void officialCodes()
    {
        const QList<QString> &codes = countryCodes();
        QCOMPARE(codes.size(), 249);
        QCOMPARE(QSet<QString>(codes.cbegin(), codes.cend()).size(), 249);
        QVERIFY(std::is_sorted(codes.cbegin(), codes.cend()));
        QVERIFY(isCountryCode(u"DE"_s));
        for (const auto &none : {u"XK"_s, u"EU"_s, u"UK"_s, u"de"_s, u"AN"_s, u""_s})
            QVERIFY2(!isCountryCode(none), qPrintable(none));
    }

    void everyNameReadsBack()
    {
        for (const QString &code : countryCodes()) {
            for (const auto &language : {u"de"_s, u"en"_s}) {
                const QString name = countryName(code, language);
                QVERIFY2(!name.isEmpty() && name != code, qPrintable(code));
                QCOMPARE(countryFromText(name), code);
            }
        }
    }

    void names()
    {
        QCOMPARE(countryName(u"DE"_s, u"de"_s), u"Deutschland"_s);
        QCOMPARE(countryName(u"DE"_s, u"en"_s), u"Germany"_s);
        QCOMPARE(countryName(u"ZZ"_s, u"en"_s), u"ZZ"_s);
    }

    void typed_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("code");
        QTest::newRow("code") << u"at"_s << u"AT"_s;
        QTest::newRow("alpha-3") << u"AUT"_s << u"AT"_s;
        QTest::newRow("blanks") << u"  Austria "_s << u"AT"_s;
        QTest::newRow("case") << u"öSTERREICH"_s << u"AT"_s;
        QTest::newRow("no umlaut") << u"Osterreich"_s << u"AT"_s;
        QTest::newRow("umlaut in two letters") << u"Oesterreich"_s << u"AT"_s;
        QTest::newRow("and again") << u"Tuerkei"_s << u"TR"_s;
        QTest::newRow("nationality as on the ID") << u"DEUTSCH"_s << u"DE"_s;
        QTest::newRow("nationality in English") << u"austrian"_s << u"AT"_s;
        QTest::newRow("nationality, umlaut in two letters") << u"franzoesisch"_s << u"FR"_s;
        QTest::newRow("as passports abbreviate Germany") << u"D"_s << u"DE"_s;
        QTest::newRow("state name of Britain") << u"Großbritannien"_s << u"GB"_s;
        QTest::newRow("sharp s") << u"Grossbritannien"_s << u"GB"_s;
        QTest::newRow("guide's spelling") << u"Czech Republic"_s << u"CZ"_s;
        QTest::newRow("accent") << u"Cote d'Ivoire"_s << u"CI"_s;
        QTest::newRow("USA") << u"USA"_s << u"US"_s;
        QTest::newRow("UK") << u"UK"_s << u"GB"_s;
        QTest::newRow("unclear") << u"Korea"_s << QString();
        QTest::newRow("part") << u"Ger"_s << QString();
        QTest::newRow("nonsense") << u"Atlantis"_s << QString();
        QTest::newRow("empty") << QString() << QString();
    }

    void typed()
    {
        QFETCH(QString, typed);
        QTEST(countryFromText(typed), "code");
    }
};

QTEST_GUILESS_MAIN(TestCountry)
#include "test_country.moc"
