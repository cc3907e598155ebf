// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/amendment.h"
#include "domain/eventbody.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;
using namespace domain;

namespace {

QMap<QString, QString> erika()
{
    return {{u"salutation"_s, u"MS"_s},
            {u"first_name"_s, u"Erika"_s},
            {u"last_name"_s, u"Muster"_s},
            {u"birth_date"_s, u"1984-08-12"_s},
            {u"nationality"_s, u"DE"_s},
            {u"address.line_1"_s, u"Heidestraße 17"_s},
            {u"address.line_2"_s, u"Hinterhaus"_s},
            {u"address.postal_code"_s, u"51147"_s},
            {u"address.city"_s, u"Köln"_s},
            {u"address.state"_s, u"NW"_s},
            {u"address.country"_s, u"DE"_s},
            {u"mobile_number"_s, u"+4915112345678"_s},
            {u"email"_s, u"erika@example.com"_s},
            {u"employment_status"_s, u"EMPLOYED"_s},
            {u"industry"_s, u"Retail"_s},
            {u"industry_key"_s, u"RETAIL"_s},
            {u"tax_information.marital_status"_s, u"SINGLE"_s}};
}

AmendmentDraft draft(const QMap<QString, QString> &edited)
{
    AmendmentDraft made;
    made.known = erika();
    made.edited = edited;
    made.now = QDateTime(QDate(2026, 11, 25), QTime(12, 0), Qt::UTC);
    return made;
}

AmendmentPlan plan(const QMap<QString, QString> &edited)
{
    return planAmendment(draft(edited));
}

QString refusalAt(const AmendmentPlan &made, const QString &path)
{
    for (const Refusal &refusal : made.refusals) {
        if (refusal.field == path)
            return refusal.text;
    }
    return {};
}

} // namespace

/// What a changed person leads to: which request, or which refusal at which field.
class TestAmendment : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theScreenHasEveryUpdatableFieldAndNoOtherToEdit()
    {
        QStringList shown;
        for (const AmendField &field : amendFields()) {
            QVERIFY2(!shown.contains(field.path), qPrintable(field.path));
            shown << field.path;
            if (field.isEditable())
                QVERIFY2(isUpdatable(field.path), qPrintable(field.path));
            else if (field.kind == AmendKind::Fixed)
                QVERIFY2(!isUpdatable(field.path), qPrintable(field.path));
            QVERIFY2(fieldLabel(field.path) != field.path, qPrintable(field.path));
            QVERIFY(!amendGroupWord(field.group).isEmpty());
        }
        for (const QString &path : updatablePersonFields())
            QVERIFY2(shown.contains(path), qPrintable(path));
        for (const QString &path : {u"first_name"_s, u"last_name"_s, u"birth_date"_s, u"mobile_number"_s,
                                    u"nationality"_s, u"terms_conditions_signed_at"_s})
            QVERIFY(!amendField(path)->isEditable());
    }

    void onlyWhatDiffersIsAChange()
    {
        QVERIFY(plan({}).isEmpty());
        QVERIFY(plan({{u"email"_s, u"erika@example.com"_s}, {u"address.city"_s, u"Köln"_s}}).isEmpty());
        const AmendmentPlan made = plan({{u"email"_s, u"e.m@example.com"_s}, {u"address.city"_s, u"Köln"_s}});
        QVERIFY(made.refusals.isEmpty());
        QCOMPARE(made.request, (QMap<QString, QJsonValue>{{u"email"_s, u"e.m@example.com"_s}}));
        QCOMPARE(made.values.before.value(u"email"_s), u"erika@example.com"_s);
        QCOMPARE(made.values.after, (QMap<QString, QString>{{u"email"_s, u"e.m@example.com"_s}}));
    }

    void anAddressGoesAsAWhole()
    {
        const AmendmentPlan made = plan({{u"address.city"_s, u"Bonn"_s}, {u"address.line_2"_s, QString()}});
        QVERIFY(made.refusals.isEmpty());
        QCOMPARE(made.request.size(), 6);
        QCOMPARE(made.request.value(u"address.line_1"_s), QJsonValue(u"Heidestraße 17"_s));
        QCOMPARE(made.request.value(u"address.line_2"_s), QJsonValue(QString()));
        QVERIFY(!made.request.value(u"address.line_2"_s).isNull());
        QCOMPARE(made.values.after.size(), 2);
        const AmendmentPlan tax = plan({{u"tax_information.tax_assessment"_s, u"JOINT"_s}});
        QCOMPARE(tax.request.size(), 2);
        QCOMPARE(tax.values.after.size(), 1);
    }

    void aContactAddressMayLieAnywhere()
    {
        const QMap<QString, QString> wien{{u"contact_address.line_1"_s, u"Ring 1"_s},
                                          {u"contact_address.postal_code"_s, u"1010"_s},
                                          {u"contact_address.city"_s, u"Wien"_s},
                                          {u"contact_address.country"_s, u"AT"_s}};
        QVERIFY(plan(wien).refusals.isEmpty());
        QMap<QString, QString> half = wien;
        half.remove(u"contact_address.city"_s);
        QVERIFY(!refusalAt(plan(half), u"contact_address.city"_s).isEmpty());
        QMap<QString, QString> nowhere = wien;
        nowhere.insert(u"contact_address.country"_s, u"Atlantis"_s);
        QVERIFY(!refusalAt(plan(nowhere), u"contact_address.country"_s).isEmpty());
    }

    void theFormsRulesHold_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("value");
        const QString city = u"address.city"_s;
        QTest::newRow("blank at the end") << city << u"Bonn "_s;
        QTest::newRow("tab") << city << u"\tBonn"_s;
        QTest::newRow("line break") << city << u"Bo\nnn"_s;
        QTest::newRow("Cyrillic") << city << u"Москва"_s;
        QTest::newRow("emoji") << city << u"Bonn 🙂"_s;
        QTest::newRow("right to left") << city << u"בון"_s;
        QTest::newRow("zero width") << city << u"Bo\u200Bnn"_s;
        QTest::newRow("postal code") << u"address.postal_code"_s << u"5114"_s;
        QTest::newRow("no house number") << u"address.line_1"_s << u"Heidestraße"_s;
        QTest::newRow("abroad") << u"address.country"_s << u"AT"_s;
        QTest::newRow("no country") << u"work_country"_s << u"Atlantis"_s;
        QTest::newRow("mail") << u"email"_s << u"erika"_s;
        QTest::newRow("emptied") << u"email"_s << QString();
        QTest::newRow("script of a firm") << u"business_trading_name"_s << u"Фирма"_s;
        QTest::newRow("break in a firm") << u"business_trading_name"_s << u"A\nB"_s;
        QTest::newRow("blank in front") << u"job_title"_s << u" Gärtnerin"_s;
        QTest::newRow("amount") << u"expected_monthly_revenue_cents"_s << u"viel"_s;
        QTest::newRow("fixed") << u"first_name"_s << u"Erna"_s;
        QTest::newRow("consent") << u"data_terms_signed_at"_s << u"2026-11-25T12:00:00Z"_s;
    }
    void theFormsRulesHold()
    {
        QFETCH(QString, path);
        QFETCH(QString, value);
        QVERIFY(!refusalAt(plan({{path, value}}), path).isEmpty());
    }

    void whatIsAllowedPasses()
    {
        const AmendmentPlan made = plan({{u"website_social_media"_s, u"https://a.example/?x=1&y=~z"_s},
                                         {u"business_trading_name"_s, u"Müller + Söhne"_s},
                                         {u"fatca_relevant"_s, u"false"_s},
                                         {u"expected_monthly_revenue_cents"_s, u"150000"_s}});
        QVERIFY2(made.refusals.isEmpty(),
                 qPrintable(made.refusals.isEmpty() ? QString() : made.refusals.first().field));
        QVERIFY(made.request.value(u"fatca_relevant"_s).isBool());
        QVERIFY(made.request.value(u"expected_monthly_revenue_cents"_s).isDouble());
        AmendmentDraft moved =
            draft({{u"address.country"_s, u"AT"_s}, {u"address.postal_code"_s, u"1010"_s}});
        moved.mustLiveInGermany = false;
        QVERIFY2(planAmendment(moved).refusals.isEmpty(), "an identified customer may move abroad");
    }

    void selfEmployedNeedANaceCode()
    {
        for (const QString &status : {u"FREELANCER"_s, u"SELF_EMPLOYED"_s}) {
            AmendmentDraft made = draft({{u"employment_status"_s, status}});
            QVERIFY(refusalAt(planAmendment(made), u"nace_code"_s).contains(u"tick that"_s)); // the way out
            made.edited.insert(u"nace_code"_s, u"62.01"_s);
            const AmendmentPlan withCode = planAmendment(made);
            QVERIFY(withCode.refusals.isEmpty());
            QCOMPARE(withCode.request.keys(), (QStringList{u"employment_status"_s, u"nace_code"_s}));
            // A code that stands already goes along again: the same request must carry it.
            made.edited.remove(u"nace_code"_s);
            made.known.insert(u"nace_code"_s, u"62.01"_s);
            const AmendmentPlan known = planAmendment(made);
            QCOMPARE(known.request.value(u"nace_code"_s), QJsonValue(u"62.01"_s));
            QVERIFY(!known.values.after.contains(u"nace_code"_s));
        }
    }

    void orTheIndustryIsEmptied()
    {
        AmendmentDraft made = draft({{u"employment_status"_s, u"FREELANCER"_s}});
        made.clearIndustry = true;
        const AmendmentPlan cleared = planAmendment(made);
        QVERIFY(cleared.refusals.isEmpty());
        QVERIFY(cleared.request.value(u"industry"_s).isNull());
        QVERIFY(cleared.request.value(u"industry_key"_s).isNull());
        QCOMPARE(cleared.values.after.value(u"industry"_s, u"?"_s), QString());
        QCOMPARE(cleared.values.before.value(u"industry"_s), u"Retail"_s);
        // Nowhere else is null a value.
        made.edited = {{u"employment_status"_s, u"RETIRED"_s}};
        const AmendmentPlan retired = planAmendment(made);
        QCOMPARE(retired.request.keys(), QStringList{u"employment_status"_s});
    }

    void amlIsConfirmedTodayOrTomorrow_data()
    {
        QTest::addColumn<QDateTime>("now");
        QTest::addColumn<QList<QDate>>("days");
        const QTimeZone berlin("Europe/Berlin");
        const QTimeZone hawaii("Pacific/Honolulu");
        const QTimeZone kiribati("Pacific/Kiritimati");
        const QDate d25(2026, 11, 25);
        const auto at = [](const QDate &date, int hour, int minute, const QTimeZone &zone) {
            return QDateTime(date, QTime(hour, minute), zone);
        };
        QTest::newRow("noon") << at(d25, 12, 0, berlin) << QList<QDate>{d25, d25.addDays(1)};
        QTest::newRow("one minute to midnight")
            << at(d25, 23, 59, berlin) << QList<QDate>{d25, d25.addDays(1)};
        // In UTC it is still the 24th: the 26th may be the day after tomorrow.
        QTest::newRow("half past midnight") << at(d25, 0, 30, berlin) << QList<QDate>{d25};
        QTest::newRow("one o'clock") << at(d25, 1, 0, berlin) << QList<QDate>{d25, d25.addDays(1)};
        // In UTC it is the 26th already.
        QTest::newRow("evening in Hawaii") << at(d25, 20, 0, hawaii) << QList<QDate>{d25.addDays(1)};
        QTest::newRow("morning in Kiribati") << at(d25, 8, 0, kiribati) << QList<QDate>{d25};
        QTest::newRow("end of the year") << QDateTime(QDate(2026, 12, 31), QTime(23, 0), Qt::UTC)
                                         << QList<QDate>{QDate(2026, 12, 31), QDate(2027, 1, 1)};
        QTest::newRow("leap day") << QDateTime(QDate(2028, 2, 28), QTime(10, 0), Qt::UTC)
                                  << QList<QDate>{QDate(2028, 2, 28), QDate(2028, 2, 29)};
    }
    void amlIsConfirmedTodayOrTomorrow()
    {
        QFETCH(QDateTime, now);
        QFETCH(QList<QDate>, days);
        QCOMPARE(amlConfirmationDays(now), days);
        AmendmentDraft made = draft({});
        made.now = now;
        for (int offset = -2; offset <= 3; ++offset) {
            const QDate day = now.date().addDays(offset);
            made.edited = {{u"aml_confirmed_on"_s, day.toString(Qt::ISODate)}};
            const AmendmentPlan tried = planAmendment(made);
            QCOMPARE(refusalAt(tried, u"aml_confirmed_on"_s).isEmpty(), days.contains(day));
        }
    }

    void eurosAsTyped()
    {
        QCOMPARE(readEuros(u"1500"_s), 150000);
        QCOMPARE(readEuros(u"1.500"_s), 150000);
        QCOMPARE(readEuros(u"1,500"_s), 150000);
        QCOMPARE(readEuros(u"1.500,5"_s), 150050);
        QCOMPARE(readEuros(u"1,234,567.89 €"_s), 123456789);
        QCOMPARE(readEuros(u"1500,00"_s), 150000);
        QCOMPARE(readEuros(u"0"_s), 0);
        for (const QString &unclear : {u""_s, u"viel"_s, u"-5"_s, u"1.50.0"_s, u"1,5,0"_s, u"12.3456"_s,
                                       u"1e5"_s, u"99999999999999999"_s})
            QCOMPARE(readEuros(unclear), -1);
    }

    void aRequestIsFoldedUntilItIsSettled()
    {
        QList<OpenChange> changes;
        Event asked = eventbody::changeRequested(
            u"c"_s, u"p"_s, u"x"_s, {{{u"address.city"_s, u"Köln"_s}}, {{u"address.city"_s, u"Bonn"_s}}});
        asked.actor = u"meier"_s;
        apply(changes, asked);
        apply(changes, eventbody::changeRequested(u"c"_s, u"p"_s, u"y"_s, {}));
        QCOMPARE(changes.size(), 2);
        QCOMPARE(changes.first().actor, u"meier"_s);
        QVERIFY(changes.first().deliveryMethod.isEmpty());
        apply(changes, eventbody::changeAuthorized(u"c"_s, u"p"_s, u"x"_s, u"static"_s));
        QCOMPARE(changes.first().deliveryMethod, u"static"_s);
        Person person = unflatten(erika());
        QCOMPARE(stillOpen(changes.first(), person).after.value(u"address.city"_s), u"Bonn"_s);
        person.address.city = u"Bonn"_s;
        QVERIFY(stillOpen(changes.first(), person).isEmpty());
        apply(changes, eventbody::changeSettled(u"c"_s, u"p"_s, u"x"_s, u"done"_s));
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.first().requestId, u"y"_s);
    }
};

QTEST_GUILESS_MAIN(TestAmendment)
#include "test_amendment.moc"
