// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/choices.h"
#include "domain/person.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace domain;

class TestPerson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFieldSurvives()
    {
        QMap<QString, QString> fields;
        for (const QString &path : updatablePersonFields())
            fields.insert(path, QString(u"of "_s + path));
        for (const auto &path :
             {u"id"_s, u"first_name"_s, u"last_name"_s, u"birth_name"_s, u"birth_city"_s, u"birth_country"_s,
              u"nationality"_s, u"mobile_number"_s, u"screening_progress"_s, u"risk_classification_status"_s,
              u"customer_vetting_status"_s})
            fields.insert(path, QString(u"of "_s + path));
        fields.insert(u"birth_date"_s, u"1972-12-24"_s);
        fields.insert(u"fatca_relevant"_s, u"false"_s);
        for (const auto &path : {u"terms_conditions_signed_at"_s, u"data_terms_signed_at"_s,
                                 u"own_economic_interest_signed_at"_s, u"fatca_crs_confirmed_at"_s})
            fields.insert(path, u"2024-05-01T10:00:02Z"_s);
        fields.insert(u"key_of_tomorrow"_s, u"kept"_s);
        const Person person = unflatten(fields);
        QCOMPARE(flatten(person), fields);
        QCOMPARE(unflatten(flatten(person)), person);
        QCOMPARE(person.birthDate, QDate(1972, 12, 24));
        QCOMPARE(person.fatcaRelevant, std::optional<bool>(false));
        QCOMPARE(person.address.line1, u"of address.line_1"_s);
        QCOMPARE(person.maritalStatus, u"of tax_information.marital_status"_s);
        QCOMPARE(person.more.value(u"key_of_tomorrow"_s), u"kept"_s);
        QVERIFY(!person.more.contains(u"first_name"_s));
    }

    void emptyFieldsAreLeftOut()
    {
        QVERIFY(flatten({}).isEmpty());
        QCOMPARE(unflatten({{u"title"_s, QString()}, {u"branch"_s, QString()}}), Person());
        QVERIFY(Address().isEmpty());
        Address address;
        address.country = u"DE"_s;
        QVERIFY(!address.isEmpty());
    }

    void timesAreUtc()
    {
        Person person;
        person.termsConditionsSignedAt = QDateTime(QDate(2024, 5, 1), QTime(12, 0), Qt::OffsetFromUTC, 7200);
        QCOMPARE(flatten(person).value(u"terms_conditions_signed_at"_s), u"2024-05-01T10:00:00Z"_s);
        person.termsConditionsSignedAt = QDateTime(QDate(2024, 5, 1), QTime(10, 0, 0, 7), Qt::UTC);
        QCOMPARE(unflatten(flatten(person)), person);
    }

    void wrongShapesAreKeptAsText()
    {
        const QMap<QString, QString> odd{{u"birth_date"_s, u"soon"_s},
                                         {u"fatca_relevant"_s, u"perhaps"_s},
                                         {u"data_terms_signed_at"_s, u"yesterday"_s}};
        const Person person = unflatten(odd);
        QVERIFY(!person.birthDate.isValid());
        QVERIFY(!person.fatcaRelevant);
        QCOMPARE(flatten(person), odd);
    }

    void displayName_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("last");
        QTest::addColumn<QString>("shown");
        QTest::newRow("both") << u"Erika"_s << u"Mustermann"_s << u"Erika Mustermann"_s;
        QTest::newRow("no last name") << u"Suharto"_s << u"N/A"_s << u"Suharto"_s;
        QTest::newRow("first missing") << QString() << u"Mustermann"_s << u"Mustermann"_s;
        QTest::newRow("neither") << QString() << QString() << QString();
    }

    void displayName()
    {
        QFETCH(QString, first);
        QFETCH(QString, last);
        Person person;
        person.firstName = first;
        person.lastName = last;
        QTEST(person.displayName(), "shown");
    }
};

QTEST_GUILESS_MAIN(TestPerson)
#include "test_person.moc"
