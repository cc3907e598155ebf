// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/validate.h"

#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace domain;

namespace {

const QDate today(2026, 3, 1);

QMap<QString, QString> goodFields()
{
    return {
        {u"salutation"_s, u"MS"_s},
        {u"first_name"_s, u"Erika Maria"_s},
        {u"last_name"_s, u"Mustermann"_s},
        {u"birth_date"_s, u"1972-12-24"_s},
        {u"birth_city"_s, u"Berlin"_s},
        {u"birth_country"_s, u"DE"_s},
        {u"nationality"_s, u"DE"_s},
        {u"address.line_1"_s, u"Musterstraße 1"_s},
        {u"address.postal_code"_s, u"10409"_s},
        {u"address.city"_s, u"Berlin"_s},
        {u"address.country"_s, u"DE"_s},
        {u"address.state"_s, u"BE"_s},
        {u"mobile_number"_s, u"+4915123456789"_s},
        {u"employment_status"_s, u"EMPLOYED"_s},
        {u"tax_information.marital_status"_s, u"SINGLE"_s},
    };
}

QSet<QString> refusedFields(const QList<Refusal> &refusals)
{
    QSet<QString> fields;
    for (const Refusal &refusal : refusals)
        fields << refusal.field;
    return fields;
}

} // namespace

class TestValidate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goodPersonPasses()
    {
        QCOMPARE(validate(unflatten(goodFields()), FormProfile::GermanRetail, today, false),
                 QList<Refusal>());
    }

    void mandatoryFields_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<bool>("inMinimum");
        const QSet<QString> retailOnly{u"birth_city"_s, u"birth_country"_s, u"employment_status"_s,
                                       u"tax_information.marital_status"_s};
        const QMap<QString, QString> good = goodFields();
        for (auto it = good.cbegin(); it != good.cend(); ++it)
            QTest::newRow(qPrintable(it.key())) << it.key() << !retailOnly.contains(it.key());
    }

    void mandatoryFields()
    {
        QFETCH(QString, field);
        QFETCH(bool, inMinimum);
        QMap<QString, QString> fields = goodFields();
        fields.remove(field);
        const Person person = unflatten(fields);
        const QList<Refusal> retail = validate(person, FormProfile::GermanRetail, today, false);
        QCOMPARE(refusedFields(retail), QSet<QString>{field});
        QCOMPARE(retail.size(), 1);
        QVERIFY(!retail.first().text.isEmpty());
        QCOMPARE(validate(person, FormProfile::IdnowMinimum, today, false).isEmpty(), !inMinimum);
    }

    void refusedValues_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QString &field, const QString &value,
                            const QString &says) { QTest::newRow(name) << field << value << says; };
        row("salutation", u"salutation"_s, u"LORD"_s, u"from the list"_s);
        row("title", u"title"_s, u"KNIGHT"_s, u"from the list"_s);
        row("leading blank", u"first_name"_s, u" Erika"_s, u"a blank at the beginning"_s);
        row("trailing blank", u"last_name"_s, u"Mustermann "_s, u"a blank at the end"_s);
        row("blanks around", u"birth_city"_s, u" Köln "_s, u"beginning and at the end"_s);
        row("blank only", u"last_name"_s, u"  "_s, u"N/A"_s);
        row("51 letters", u"first_name"_s, QString(51, u'a'), u"50"_s);
        row("51 letters, birth name", u"birth_name"_s, QString(51, u'a'), u"50"_s);
        row("Cyrillic", u"last_name"_s, u"Иванова"_s, u"Latin"_s);
        row("emoji", u"first_name"_s, u"Erika\U0001F600"_s, u"symbol"_s);
        row("no first name", u"first_name"_s, u"N/A"_s, u"last name only"_s);
        row("tab", u"address.city"_s, u"Ber\tlin"_s, u"tab"_s);
        row("markup", u"address.line_1"_s, u"<b>Weg 1"_s, u"symbol"_s);
        row("mail with a zero width", u"email"_s, u"e\u200B@example.com"_s, u"invisible"_s);
        row("contact country", u"contact_address.country"_s, u"XX"_s, u"country"_s);
        row("Cyrillic job", u"job_title"_s, u"врач"_s, u"Cyrillic"_s);
        row("blank at the end of the trade", u"industry"_s, u"Trade "_s, u"a blank at the end"_s);
        row("half a cent", u"expected_monthly_revenue_cents"_s, u"1.5"_s, u"whole number"_s);
        row("below nothing", u"expected_monthly_revenue_cents"_s, u"-1"_s, u"whole number"_s);
        row("confirmed yesterday", u"aml_confirmed_on"_s, u"2026-02-28"_s, u"today or tomorrow"_s);
        row("Cyrillic city", u"birth_city"_s, u"Москва"_s, u"Latin"_s);
        row("born tomorrow", u"birth_date"_s, u"2026-03-02"_s, u"future"_s);
        row("too old", u"birth_date"_s, u"1906-02-28"_s, u"120"_s);
        row("nationality", u"nationality"_s, u"XX"_s, u"country"_s);
        row("lower case code", u"birth_country"_s, u"de"_s, u"country"_s);
        row("no house number", u"address.line_1"_s, u"Musterstraße"_s, u"house number"_s);
        row("postal code short", u"address.postal_code"_s, u"1040"_s, u"five digits"_s);
        row("postal code letters", u"address.postal_code"_s, u"1040A"_s, u"five digits"_s);
        row("abroad", u"address.country"_s, u"AT"_s, u"another KYC method"_s);
        row("state", u"address.state"_s, u"DE-BE"_s, u"from the list"_s);
        row("landline", u"mobile_number"_s, u"+49301234567"_s, u"mobile"_s);
        row("national form", u"mobile_number"_s, u"0151 23456789"_s, u"+4915123456789"_s);
        row("sandbox number", u"mobile_number"_s, u"+15550101"_s, u"sandbox"_s);
        row("e-mail", u"email"_s, u"erika@"_s, u"e-mail"_s);
        row("employment", u"employment_status"_s, u"PIRATE"_s, u"from the list"_s);
        row("tax", u"tax_information.tax_assessment"_s, u"MUCH"_s, u"from the list"_s);
    }

    void refusedValues()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        QFETCH(QString, says);
        QMap<QString, QString> fields = goodFields();
        fields.insert(field, value);
        const QList<Refusal> refusals = validate(unflatten(fields), FormProfile::GermanRetail, today, false);
        QCOMPARE(refusals.size(), 1);
        QCOMPARE(refusals.first().field, field);
        QVERIFY2(refusals.first().text.contains(says), qPrintable(refusals.first().text));
    }

    void acceptedValues_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::newRow("no last name") << u"last_name"_s << u"N/A"_s;
        QTest::newRow("50 letters") << u"first_name"_s << QString(50, u'ä');
        QTest::newRow("born today") << u"birth_date"_s << u"2026-03-01"_s;
        QTest::newRow("120 years") << u"birth_date"_s << u"1906-03-01"_s;
        QTest::newRow("robot") << u"first_name"_s << u"X-MANUALTEST-HAPPYPATH"_s;
        QTest::newRow("foreigner") << u"nationality"_s << u"FR"_s;
        QTest::newRow("foreign mobile") << u"mobile_number"_s << u"+436641234567"_s;
        QTest::newRow("plus in the address") << u"email"_s << u"erika+bank@example.com"_s;
        QTest::newRow("web address") << u"website_social_media"_s << u"https://example.com/?a=b~c"_s;
        QTest::newRow("confirmed tomorrow") << u"aml_confirmed_on"_s << u"2026-03-02"_s;
        QTest::newRow("revenue") << u"expected_monthly_revenue_cents"_s << u"250000"_s;
        QTest::newRow("sub domain") << u"email"_s << u"erika@mail.example.com"_s;
        QTest::newRow("square of Mannheim") << u"address.line_1"_s << u"Q7, 24"_s;
    }

    void acceptedValues()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        QMap<QString, QString> fields = goodFields();
        fields.insert(field, value);
        QCOMPARE(validate(unflatten(fields), FormProfile::GermanRetail, today, false), QList<Refusal>());
    }

    void emptyFormNamesEveryMandatoryField()
    {
        const QMap<QString, QString> good = goodFields();
        const QList<QString> all = good.keys();
        QCOMPARE(refusedFields(validate(Person(), FormProfile::GermanRetail, today, false)),
                 QSet<QString>(all.cbegin(), all.cend()));
    }

    void sandboxNumber()
    {
        QMap<QString, QString> fields = goodFields();
        fields.insert(u"mobile_number"_s, u"+15550101"_s);
        QVERIFY(validate(unflatten(fields), FormProfile::IdnowMinimum, today, true).isEmpty());
    }

    void orders_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QDate>("issued");
        QTest::addColumn<QString>("refused");
        const QString type = u"proof_of_address_type"_s;
        const QString date = u"proof_of_address_issued_at"_s;
        QTest::newRow("minimum") << QString() << QString() << QDate() << QString();
        QTest::newRow("full") << u"DE"_s << u"GAS_BILL"_s << today.addMonths(-6) << QString();
        QTest::newRow("today") << u"EN"_s << u"WATER_BILL"_s << today << QString();
        QTest::newRow("language") << u"FR"_s << QString() << QDate() << u"language"_s;
        QTest::newRow("lower case") << u"de"_s << QString() << QDate() << u"language"_s;
        QTest::newRow("date alone") << u"DE"_s << QString() << today << type;
        QTest::newRow("type alone") << u"DE"_s << u"GAS_BILL"_s << QDate() << date;
        QTest::newRow("unknown type") << u"DE"_s << u"LOVE_LETTER"_s << today << type;
        QTest::newRow("too old") << u"DE"_s << u"GAS_BILL"_s << today.addMonths(-6).addDays(-1) << date;
        QTest::newRow("future") << u"DE"_s << u"GAS_BILL"_s << today.addDays(1) << date;
    }

    void orders()
    {
        QFETCH(QString, language);
        QFETCH(QString, type);
        QFETCH(QDate, issued);
        QFETCH(QString, refused);
        IdentificationOrder order;
        order.language = language;
        order.proofOfAddressType = type;
        order.proofOfAddressIssuedAt = issued;
        const QList<Refusal> refusals = validate(order, today);
        QCOMPARE(refusals.size(), refused.isEmpty() ? 0 : 1);
        QCOMPARE(refusals.isEmpty() ? QString() : refusals.first().field, refused);
    }

    void otherMethodsAreRefused()
    {
        IdentificationOrder order;
        order.method = u"postident"_s;
        QCOMPARE(refusedFields(validate(order, today)), QSet<QString>{u"method"_s});
    }
};

QTEST_GUILESS_MAIN(TestValidate)
#include "test_validate.moc"
