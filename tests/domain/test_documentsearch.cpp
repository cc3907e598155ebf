// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/country.h"
#include "domain/documentsearch.h"
#include "guidetable.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace domain;

/// Finding an ID document as someone types.
class TestDocumentSearch : public QObject {
    Q_OBJECT

    static SupportedList list()
    {
        return {u"sandbox"_s,
                QDateTime(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC),
                {{u"Passport"_s, {u"DE"_s, u"FR"_s, u"AT"_s}},
                 {u"National ID Card"_s, {u"DE"_s}},
                 {u"Residence Permit"_s, {u"DE"_s, u"AT"_s}}}};
    }
    static QString name(const DocumentAdvice &advice)
    {
        return QString(advice.country % u' ' % documentKindKey(advice.kind));
    }
    static QStringList found(const DocumentSearch &search, const QString &typed,
                             std::optional<DocumentKind> kind = {})
    {
        QStringList names;
        for (const qsizetype index : search.find(typed, kind))
            names << name(search.documents().at(index));
        return names;
    }

private Q_SLOTS:
    void firstHit_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("first");
        for (const auto &[typed, first] : std::initializer_list<std::pair<QString, QString>>{
                 {u"de"_s, u"DE id_card"_s},
                 {u"DEU"_s, u"DE id_card"_s},
                 {u"Deutschl"_s, u"DE id_card"_s},
                 {u"germ"_s, u"DE id_card"_s},
                 {u"de pass"_s, u"DE passport"_s},
                 {u"pass de"_s, u"DE passport"_s},
                 {u"reisepass deutschland"_s, u"DE passport"_s},
                 {u"Österreich"_s, u"AT id_card"_s},
                 {u"osterreich"_s, u"AT id_card"_s},
                 {u"oesterr"_s, u"AT id_card"_s},
                 {u"austria pass"_s, u"AT passport"_s},
                 {u"tuerkei"_s, u"TR id_card"_s},
                 {u"turkei"_s, u"TR id_card"_s},
                 {u"turkey"_s, u"TR id_card"_s},
                 {u"uk pass"_s, u"GB passport"_s},
                 {u"usa"_s, u"US id_card"_s},
                 {u"Holland"_s, u"NL id_card"_s},
                 {u"vereinigte st"_s, u"US id_card"_s},
                 {u"in"_s, u"IN id_card"_s},
                 {u"personalausweis polen"_s, u"PL id_card"_s},
                 {u"SVN-AO-02004"_s, u"SI passport"_s},
                 {u"fra-bo"_s, u"FR id_card"_s}})
            QTest::addRow("%s", qPrintable(typed)) << typed << first;
    }
    void firstHit()
    {
        QFETCH(QString, typed);
        QFETCH(QString, first);
        for (const QString &language : {u"de"_s, u"en"_s}) {
            const DocumentSearch search(allAdvice(nullptr), language);
            QCOMPARE(found(search, typed).value(0), first);
        }
    }

    void everyCountryByEachOfItsNames()
    {
        const DocumentSearch search(allAdvice(nullptr), u"de"_s);
        for (const QString &code : countryCodes()) {
            for (const QString &typed :
                 {code, countryAlpha3(code), countryName(code, u"de"_s), countryName(code, u"en"_s),
                  foldedWithUmlauts(countryName(code, u"de"_s))})
                QVERIFY2(found(search, typed).value(0).startsWith(code), qPrintable(typed));
        }
    }

    void everyPradoNumber()
    {
        const DocumentSearch search(allAdvice(nullptr), u"en"_s);
        for (const QStringList &row : guideTable(u"address_documents"_s)) {
            const QList<qsizetype> hits = search.find(row.at(0), {});
            QVERIFY2(!hits.isEmpty(), qPrintable(row.at(0)));
            QVERIFY(search.documents().at(hits.first()).prado.contains(row.at(0)));
        }
    }

    void withoutAListTheGuidesTableIsBrowsed()
    {
        const DocumentSearch search(allAdvice(nullptr), u"en"_s);
        const QStringList names = found(search, {});
        QVERIFY(names.contains(u"DE passport"_s));
        QVERIFY(!names.contains(u"AT passport"_s));
        QCOMPARE(names.size(), 18 + 1); // the table's pairs of country and kind, and the German passport
    }

    void withAListWhatItAcceptsIsBrowsed()
    {
        const SupportedList accepted = list();
        const DocumentSearch search(allAdvice(&accepted), u"en"_s);
        QCOMPARE(found(search, {}),
                 (QStringList{u"AT passport"_s, u"AT residence_permit"_s, u"FR passport"_s, u"DE id_card"_s,
                              u"DE passport"_s, u"DE residence_permit"_s}));
        QCOMPARE(found(search, {}, DocumentKind::IdCard), QStringList{u"DE id_card"_s});
        // Asked for by name, what is refused is answered too, after what is accepted.
        QCOMPARE(found(search, u"austria"_s),
                 (QStringList{u"AT passport"_s, u"AT residence_permit"_s, u"AT id_card"_s}));
        QCOMPARE(found(search, u"aufenthalt"_s),
                 (QStringList{u"AT residence_permit"_s, u"DE residence_permit"_s}));
    }

    void nonsenseFindsNothing_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("word") << u"Atlantis"_s;
        QTest::newRow("one word too many") << u"deutschland atlantis"_s;
        QTest::newRow("long") << QString(5000, u'x');
        QTest::newRow("emoji and a word") << u"🛂 Atlantis"_s;
    }
    void nonsenseFindsNothing()
    {
        QFETCH(QString, typed);
        QCOMPARE(found(DocumentSearch(allAdvice(nullptr), u"de"_s), typed), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestDocumentSearch)
#include "test_documentsearch.moc"
