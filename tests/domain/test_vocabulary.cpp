// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/choices.h"
#include "domain/country.h"
#include "domain/documenttype.h"
#include "domain/proofofaddress.h"
#include "domain/status.h"
#include "guidetable.h"

#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace domain;

/// The program's lists against the guide's tables, entry by entry, in both directions.
class TestVocabulary : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void statusesOfTheGuide()
    {
        const QList<QString> guide = guideWords(u"statuses"_s);
        QCOMPARE(guide.size(), 7);
        QList<QString> ours;
        for (const Status status : allStatuses()) {
            if (isInGuide(status))
                ours << apiText(status);
        }
        QCOMPARE(ours, guide);
    }

    void statusesOfTheApi()
    {
        // Reference 11.1: sixteen values, and three more in one generation of the pages.
        QCOMPARE(allStatuses().size(), 19);
        QVERIFY(!allStatuses().contains(Status::Unknown));
        for (const Status status : allStatuses()) {
            QCOMPARE(statusFromApi(apiText(status)), statusValue(status));
            QVERIFY(!statusWord(statusValue(status)).isEmpty());
            QVERIFY(statusMeaning(statusValue(status)).endsWith(u'.'));
        }
    }

    void unknownStatusKeepsItsText()
    {
        const StatusValue status = statusFromApi(u"thought_about"_s);
        QCOMPARE(status.value, Status::Unknown);
        QCOMPARE(statusWord(status), u"thought_about"_s);
        QVERIFY(statusMeaning(status).contains(u"thought_about"_s));
        QCOMPARE(statusFromApi(u"Successful"_s).value, Status::Unknown);
        QVERIFY(apiText(Status::Unknown).isEmpty());
        QVERIFY(!isFinal(Status::Unknown));
    }

    void finalStatuses()
    {
        for (const Status status : allStatuses()) {
            const bool expected =
                status == Status::Failed || status == Status::Expired || status == Status::Rejected;
            QCOMPARE(isFinal(status), expected);
        }
    }

    void documentTypesOfTheGuide()
    {
        QCOMPARE(guideDocumentTypes().size(), 22);
        QCOMPARE(guideDocumentTypes(), guideWords(u"document_types"_s));
    }

    void documentTypesOfBothLists()
    {
        const QList<QString> &types = documentTypes();
        // 52 of the API reference and the guide's four that it lacks (reference 7).
        QCOMPARE(types.size(), 56);
        QCOMPARE(QSet<QString>(types.cbegin(), types.cend()).size(), types.size());
        QCOMPARE(types.first(22), guideDocumentTypes());
        for (const QString &type : types) {
            QVERIFY(!documentTypeWord(type).isEmpty());
            QVERIFY2(documentTypeWord(type) != type, qPrintable(type));
        }
        QVERIFY(types.contains(u"CREDIT_RECORD.SCHUFA"_s));
        QCOMPARE(documentTypeWord(u"HOLOGRAM_MOVIE"_s), u"HOLOGRAM_MOVIE"_s);
    }

    void proofOfAddressTypesOfTheApi()
    {
        QCOMPARE(proofOfAddressTypes().size(), 8);
        QCOMPARE(proofOfAddressTypes(), guideWords(u"proof_of_address_types"_s));
        for (const QString &type : proofOfAddressTypes())
            QVERIFY2(proofOfAddressWord(type) != type, qPrintable(type));
        QCOMPARE(proofOfAddressWord(u"LOVE_LETTER"_s), u"LOVE_LETTER"_s);
    }

    void documentsThatCarryTheAddress()
    {
        const QList<QStringList> guide = guideTable(u"address_documents"_s);
        QCOMPARE(guide.size(), 31);
        QCOMPARE(addressDocuments().size(), guide.size());
        for (qsizetype i = 0; i < guide.size(); ++i) {
            const AddressDocument &ours = addressDocuments().at(i);
            QCOMPARE(ours.prado, guide.at(i).at(0));
            QCOMPARE(ours.country, countryFromText(guide.at(i).at(1)));
            QCOMPARE(ours.passport, guide.at(i).at(2) == "Passport"_L1);
        }
        QVERIFY(mayCarryAddress(u"DE"_s, false));
        QVERIFY(!mayCarryAddress(u"DE"_s, true));
        QVERIFY(mayCarryAddress(u"IN"_s, true));
        QVERIFY(!mayCarryAddress(u"AT"_s, false));
    }

    void proofOfAddressAge_data()
    {
        QTest::addColumn<QDate>("issued");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("today") << QDate(2026, 8, 31) << true;
        QTest::newRow("tomorrow") << QDate(2026, 9, 1) << false;
        QTest::newRow("six months") << QDate(2026, 2, 28) << true;
        QTest::newRow("a day more") << QDate(2026, 2, 27) << false;
        QTest::newRow("no date") << QDate() << false;
    }

    void proofOfAddressAge()
    {
        QFETCH(QDate, issued);
        QFETCH(bool, accepted);
        QCOMPARE(isProofOfAddressYoungEnough(issued, QDate(2026, 8, 31)), accepted);
    }

    void proofOfAddressLastDay()
    {
        for (QDate issued(2027, 1, 1); issued < QDate(2029, 1, 1); issued = issued.addDays(1)) {
            const QDate last = proofOfAddressGoodUntil(issued);
            QVERIFY2(isProofOfAddressYoungEnough(issued, last), qPrintable(issued.toString(Qt::ISODate)));
            QVERIFY2(!isProofOfAddressYoungEnough(issued, last.addDays(1)),
                     qPrintable(issued.toString(Qt::ISODate)));
        }
    }

    void updatableFieldsOfTheGuide()
    {
        const QList<QString> guide = guideWords(u"updatable_fields"_s);
        QVERIFY(guide.size() >= 38);
        QCOMPARE(updatablePersonFields(), guide);
        for (const QString &path : guide) {
            QVERIFY(isUpdatable(path));
            QVERIFY2(fieldLabel(path) != path, qPrintable(path));
        }
        QVERIFY(!isUpdatable(u"first_name"_s));
        QVERIFY(!isUpdatable(u"mobile_number"_s));
        QVERIFY(!isUpdatable(u"terms_conditions_signed_at"_s));
        QCOMPARE(fieldLabel(u"address.line_1"_s), u"Street and number"_s);
        QCOMPARE(fieldLabel(u"first_name"_s), u"First names"_s);
        QCOMPARE(fieldLabel(u"shoe_size"_s), u"shoe_size"_s);
    }

    void closedLists_data()
    {
        QTest::addColumn<QList<QString>>("ours");
        QTest::addColumn<qsizetype>("size");
        QTest::addColumn<QString>("member");
        const auto values = [](const QList<Choice> &choices) {
            QList<QString> texts;
            for (const Choice &choice : choices)
                texts << (choice.word.isEmpty() ? QString() : choice.value);
            return texts;
        };
        QTest::newRow("salutations") << values(salutations()) << qsizetype(2) << u"MS"_s;
        QTest::newRow("titles") << values(titles()) << qsizetype(26) << u"PROF_DR_H_C"_s;
        QTest::newRow("employment") << values(employmentStatuses()) << qsizetype(12)
                                    << u"MILITARY_OR_COMMUNITY_SERVICE"_s;
        QTest::newRow("tax") << values(taxAssessments()) << qsizetype(3) << u"JOINT"_s;
        QTest::newRow("marital") << values(maritalStatuses()) << qsizetype(4) << u"DIVORCED"_s;
        QTest::newRow("states") << values(germanStates()) << qsizetype(16) << u"BE"_s;
        QTest::newRow("languages") << values(identificationLanguages()) << qsizetype(2) << u"EN"_s;
    }

    void closedLists()
    {
        QFETCH(QList<QString>, ours);
        QFETCH(qsizetype, size);
        QFETCH(QString, member);
        QCOMPARE(ours.size(), size);
        QCOMPARE(QSet<QString>(ours.cbegin(), ours.cend()).size(), size);
        QVERIFY(ours.contains(member));
        QVERIFY(!ours.contains(QString()));
    }

    void wordOfAChoice()
    {
        QCOMPARE(choiceWord(titles(), u"DIPL_ING"_s), u"Dipl.-Ing."_s);
        QCOMPARE(choiceWord(titles(), u"KNIGHT"_s), u"KNIGHT"_s);
    }
};

QTEST_GUILESS_MAIN(TestVocabulary)
#include "test_vocabulary.moc"
