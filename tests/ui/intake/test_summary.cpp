// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/checkpage.h"
#include "ui/intake/summary.h"

#include <QLabel>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(desk::Application)

namespace {

desk::Application example()
{
    desk::Application application;
    application.person.salutation = u"MS"_s;
    application.person.firstName = u"Erika Maria"_s;
    application.person.lastName = u"Muster"_s;
    application.person.birthDate = QDate(1984, 8, 12);
    application.person.nationality = u"DE"_s;
    application.person.address = {u"Heidestraße 17"_s, {}, u"51147"_s, u"Köln"_s, u"DE"_s, u"NW"_s};
    application.person.mobileNumber = u"+4915112345678"_s;
    application.order.language = u"DE"_s;
    return application;
}

QStringList values(const QList<ui::SummaryGroup> &groups)
{
    QStringList result;
    for (const ui::SummaryGroup &group : groups) {
        for (const ui::SummaryRow &row : group.rows)
            result << row.value;
    }
    return result;
}

} // namespace

class TestSummary : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsWordsInsteadOfCodes();
    void leavesOutWhatIsEmpty();
    void secondLooksFindSlips_data();
    void secondLooksFindSlips();
    void thePageShowsTheSame();
};

void TestSummary::showsWordsInsteadOfCodes()
{
    const QStringList all = values(ui::summarize(example(), u"DE"_s, domain::DocumentKind::Passport));
    QVERIFY(all.contains(u"Erika Maria"_s));
    QVERIFY(all.contains(u"Passport, Germany"_s));
    QVERIFY(!all.contains(u"MS"_s));
    QVERIFY(!all.contains(u"NW"_s));
    QVERIFY(!all.contains(u"DE"_s));
    desk::Application business = example();
    business.person.more.insert(u"expected_monthly_revenue_cents"_s, u"150050"_s);
    const QString words = values(ui::summarize(business, u"DE"_s, domain::DocumentKind::Passport)).last();
    QVERIFY2(words.contains(u'€') && words.contains(u"500"_s), qPrintable(words)); // as it was typed
}

void TestSummary::leavesOutWhatIsEmpty()
{
    const QList<ui::SummaryGroup> groups = ui::summarize(example(), u"DE"_s, domain::DocumentKind::IdCard);
    for (const QString &value : values(groups))
        QVERIFY(!value.isEmpty());
}

void TestSummary::secondLooksFindSlips_data()
{
    QTest::addColumn<desk::Application>("application");
    QTest::addColumn<int>("count");
    const QDate today(2026, 11, 23);
    QTest::newRow("nothing odd") << example() << 0;
    desk::Application foreign = example();
    foreign.person.nationality = u"FR"_s;
    QTest::newRow("nationality differs from the document") << foreign << 1;
    desk::Application child = example();
    child.person.birthDate = today.addYears(-18).addDays(1);
    QTest::newRow("a day under age") << child << 1;
    desk::Application grown = example();
    grown.person.birthDate = today.addYears(-18);
    QTest::newRow("of age today") << grown << 0;
    desk::Application ends = example();
    ends.order.proofOfAddressType = u"GAS_BILL"_s;
    ends.order.proofOfAddressIssuedAt = today.addMonths(-6).addDays(2);
    QTest::newRow("the proof ends before the link") << ends << 1;
    desk::Application robot = example();
    robot.person.firstName = u"X-AUTOTEST-HAPPYPATH"_s;
    QTest::newRow("a robot in production") << robot << 1;
    desk::Application odd = example();
    odd.person.address.state = u"BY"_s;
    QTest::newRow("the state isn't the postal code's") << odd << 1;
}

void TestSummary::secondLooksFindSlips()
{
    QFETCH(desk::Application, application);
    QFETCH(int, count);
    QCOMPARE(int(ui::secondLooks(application, u"DE"_s, QDate(2026, 11, 23), false).size()), count);
}

void TestSummary::thePageShowsTheSame()
{
    ui::CheckPage page(false);
    page.show(example(), u"DE"_s, domain::DocumentKind::IdCard);
    QStringList shown;
    for (const QLabel *label : page.findChildren<QLabel *>())
        shown << label->text();
    for (const QString &value : values(ui::summarize(example(), u"DE"_s, domain::DocumentKind::IdCard)))
        QVERIFY2(shown.contains(value), qPrintable(value));
    page.reset();
    QVERIFY(page.findChildren<QLabel *>().isEmpty());
}

QTEST_MAIN(TestSummary)
#include "test_summary.moc"
