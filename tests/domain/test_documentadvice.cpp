// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/country.h"
#include "domain/documentadvice.h"
#include "domain/proofofaddress.h"
#include "guidetable.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace domain;
using Accepted = DocumentAdvice::Accepted;

/// Does this ID need a proof of address, and is it accepted: by the guide's table and a fetched list.
class TestDocumentAdvice : public QObject {
    Q_OBJECT

    static SupportedList list(const QList<SupportedDocument> &documents)
    {
        return {u"sandbox"_s, QDateTime(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC), documents};
    }

private Q_SLOTS:
    void eachRowOfTheGuide_data()
    {
        QTest::addColumn<QString>("prado");
        QTest::addColumn<QString>("country");
        QTest::addColumn<bool>("passport");
        for (const QStringList &row : guideTable(u"address_documents"_s))
            QTest::addRow("%s", qPrintable(row.at(0)))
                << row.at(0) << countryFromText(row.at(1)) << (row.at(2) == "Passport"_L1);
    }
    void eachRowOfTheGuide()
    {
        QFETCH(QString, prado);
        QFETCH(QString, country);
        QFETCH(bool, passport);
        const DocumentAdvice advice =
            adviseOn(country, passport ? DocumentKind::Passport : DocumentKind::IdCard, nullptr);
        QVERIFY(advice.prado.contains(prado));
        QVERIFY(!advice.needsProof());
        QVERIFY(advice.instead.isEmpty());
        QCOMPARE(advice.accepted, Accepted::Unknown);
    }

    void nothingElseIsSpared()
    {
        qsizetype numbers = 0;
        for (const DocumentAdvice &advice : allAdvice(nullptr)) {
            numbers += advice.prado.size();
            QCOMPARE(advice.needsProof(),
                     !mayCarryAddress(advice.country, advice.kind == DocumentKind::Passport));
        }
        QCOMPARE(numbers, 31);
        QCOMPARE(allAdvice(nullptr).size(), 2 * countryCodes().size());
    }

    void aGermanPassportNeedsAProofAndTheIdCardDoesNot()
    {
        const DocumentAdvice passport = adviseOn(u"DE"_s, DocumentKind::Passport, nullptr);
        QVERIFY(passport.needsProof());
        QCOMPARE(passport.instead, QList<DocumentKind>{DocumentKind::IdCard});
        const DocumentAdvice permit = adviseOn(u"DE"_s, DocumentKind::ResidencePermit, nullptr);
        QVERIFY(permit.needsProof());
        QCOMPARE(permit.instead, QList<DocumentKind>{DocumentKind::IdCard});
        QVERIFY(adviseOn(u"AT"_s, DocumentKind::Passport, nullptr).instead.isEmpty());
    }

    void whatTheListRefusesIsNotAdvised()
    {
        const SupportedList none = list({{u"Passport"_s, {u"DE"_s}}});
        QCOMPARE(adviseOn(u"DE"_s, DocumentKind::Passport, &none).accepted, Accepted::Yes);
        QVERIFY(adviseOn(u"DE"_s, DocumentKind::Passport, &none).instead.isEmpty());
        const DocumentAdvice card = adviseOn(u"DE"_s, DocumentKind::IdCard, &none);
        QCOMPARE(card.accepted, Accepted::No);
        QVERIFY(!card.needsProof()); // the address is on it all the same
    }

    void kindsByTheirTypeTexts_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("key");
        for (const auto &[type, key] : std::initializer_list<std::pair<QString, QString>>{
                 {u"Passport"_s, u"passport"_s},
                 {u"PASSPORT"_s, u"passport"_s},
                 {u"National ID Card"_s, u"id_card"_s},
                 {u"IDCARD"_s, u"id_card"_s},
                 {u"id_card"_s, u"id_card"_s},
                 {u"Residence Permit"_s, u"residence_permit"_s},
                 {u"RESIDENCE_TITLE"_s, u"residence_permit"_s},
                 {u"Driving License"_s, u"driving_licence"_s},
                 {u"DRIVERS_LICENSE"_s, u"driving_licence"_s},
                 {u"Paper ID"_s, u"paper_id"_s},
                 {u"Diplomatic passport"_s, u"other"_s},
                 {u"Ausweis für Asylsuchende"_s, u"other"_s},
                 {QString(), u"other"_s}})
            QTest::addRow("%s", qPrintable(type)) << type << key;
    }
    void kindsByTheirTypeTexts()
    {
        QFETCH(QString, type);
        QFETCH(QString, key);
        QCOMPARE(documentKindKey(documentKindFromType(type)), key);
        QCOMPARE(documentKindFromKey(key), documentKindFromType(type));
        QVERIFY(!documentKindWord(documentKindFromType(type)).isEmpty());
    }

    void unknownTypesAreShownAsTheyCame()
    {
        const SupportedList odd = list({{u"Seaman's Book"_s, {u"PH"_s}},
                                        {u"Diplomatic Passport"_s, {u"PH"_s}},
                                        {u"Passport"_s, {u"XK"_s}}});
        QStringList words;
        for (const DocumentAdvice &advice : allAdvice(&odd)) {
            if (advice.accepted == Accepted::Yes)
                words << QString(advice.country % u' ' % documentWord(advice));
        }
        QCOMPARE(words, (QStringList{u"PH Seaman's Book"_s, u"PH Diplomatic Passport"_s, u"XK Passport"_s}));
    }

    void anItalianPaperCardCountsAsAnIdCard()
    {
        const SupportedList paper = list({{u"Paper ID"_s, {u"IT"_s}}, {u"Passport"_s, {u"IT"_s}}});
        QVERIFY(!adviseOn(u"IT"_s, DocumentKind::PaperIdCard, &paper).needsProof());
        QCOMPARE(adviseOn(u"IT"_s, DocumentKind::Passport, &paper).instead,
                 QList<DocumentKind>{DocumentKind::PaperIdCard});
        QCOMPARE(adviseOn(u"IT"_s, DocumentKind::Passport, nullptr).instead,
                 QList<DocumentKind>{DocumentKind::IdCard});
    }
};

QTEST_GUILESS_MAIN(TestDocumentAdvice)
#include "test_documentadvice.moc"
