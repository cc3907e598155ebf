// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/caution.h"
#include "domain/fictitious.h"
#include "domain/robot.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace domain;

namespace {

const QDate today(2026, 3, 1);

QMap<QString, QString> calmFields()
{
    return {{u"first_name"_s, u"Erika"_s},
            {u"last_name"_s, u"Mustermann"_s},
            {u"birth_date"_s, u"1972-12-24"_s},
            {u"address.postal_code"_s, u"10409"_s},
            {u"address.country"_s, u"DE"_s},
            {u"address.state"_s, u"BE"_s},
            {u"mobile_number"_s, u"+4915123456789"_s},
            {u"email"_s, u"erika@bank.de"_s}};
}

} // namespace

class TestCaution : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void slips_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("says");
        QTest::newRow("nothing odd") << QString() << QString() << QString();
        QTest::newRow("a day under age") << u"birth_date"_s << u"2008-03-02"_s << u"not of age"_s;
        QTest::newRow("of age today") << u"birth_date"_s << u"2008-03-01"_s << QString();
        QTest::newRow("a hundred") << u"birth_date"_s << u"1926-03-01"_s << u"100"_s;
        QTest::newRow("not yet a hundred") << u"birth_date"_s << u"1926-03-02"_s << QString();
        QTest::newRow("two blanks") << u"first_name"_s << u"Erika  Maria"_s << u"Two blanks"_s;
        QTest::newRow("digit") << u"last_name"_s << u"Mustermann2"_s << u"digit"_s;
        QTest::newRow("no last name") << u"last_name"_s << u"N/A"_s << QString();
        for (const QString &standIn : {u"n/a"_s, u"NA"_s, u"-"_s, u"none"_s, u"keiner"_s})
            QTest::addRow("stand-in %s", qPrintable(standIn))
                << u"last_name"_s << standIn << u"exactly N/A"_s;
        QTest::newRow("a name that begins so") << u"last_name"_s << u"Keinert"_s << QString();
        QTest::newRow("other state") << u"address.state"_s << u"BY"_s << u"Berlin"_s;
        QTest::newRow("code of two states") << u"address.postal_code"_s << u"14715"_s << QString();
        QTest::newRow("robot in production") << u"first_name"_s << u"X-AUTOTEST-HAPPYPATH"_s << u"robot"_s;
    }

    void slips()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        QFETCH(QString, says);
        QMap<QString, QString> fields = calmFields();
        if (!field.isEmpty())
            fields.insert(field, value);
        const QList<Refusal> found = cautions(unflatten(fields), today, false);
        QCOMPARE(found.size(), says.isEmpty() ? 0 : 1);
        if (says.isEmpty())
            return;
        QCOMPARE(found.first().field, field);
        QVERIFY2(found.first().text.contains(says), qPrintable(found.first().text));
    }

    void realPeopleInASandbox()
    {
        const auto fieldsOf = [](const QMap<QString, QString> &changed) {
            QMap<QString, QString> fields = calmFields();
            fields.insert(changed);
            QStringList result;
            for (const Refusal &caution : cautions(unflatten(fields), today, true))
                result << caution.field;
            return result;
        };
        QCOMPARE(fieldsOf({}), QStringList{u"mobile_number"_s});
        const QString reserved = u"+491713920012"_s;
        QCOMPARE(fieldsOf({{u"mobile_number"_s, reserved}}), QStringList{u"email"_s});
        QCOMPARE(fieldsOf({{u"mobile_number"_s, reserved}, {u"email"_s, u"a@example.com"_s}}), QStringList());
        QCOMPARE(fieldsOf({{u"mobile_number"_s, u"+15550101"_s}, {u"email"_s, QString()}}), QStringList());
        for (const RobotPrefix prefix : robotPrefixes()) {
            for (const RobotCase robotCase : robotCases()) // by either name, never a warning
                QCOMPARE(fieldsOf({{u"last_name"_s, robotName({prefix, robotCase})}}), QStringList());
        }
    }

    void fictitiousMail()
    {
        for (const QString &made :
             {u"a@example.com"_s, u"a@mail.example.org"_s, u"a@b.test"_s, u"a@x.INVALID"_s})
            QVERIFY2(isFictitiousMail(made), qPrintable(made));
        for (const QString &real :
             {u"a@gmail.com"_s, u"a@example.com.de"_s, u"a@notexample.com"_s, u"a@test.de"_s})
            QVERIFY2(!isFictitiousMail(real), qPrintable(real));
    }
};

QTEST_GUILESS_MAIN(TestCaution)
#include "test_caution.moc"
