// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/validate.h"
#include "ui/intake/personeditor.h"
#include "ui/intake/personform.h"
#include "ui/intake/robotdata.h"
#include "ui/kit/messageline.h"

#include <QComboBox>
#include <QRandomGenerator>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// Test robots: in a sandbox alone, filled in by key, and never mistaken for people.
class TestRobots : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    }
    void robotDataIsCompleteAndUnique();
    void noRobotsOutsideTheSandbox();
    void everyRobotFillsTheForm_data();
    void everyRobotFillsTheForm();
    void whatWasTypedCanBePutBack();
    void oneRobotReplacesAnotherWithoutAWord();
    void theLastRobotIsOfferedAgain();
    void realPeopleInASandboxAreWarnedOf();
    void aRobotInProductionIsWarnedOf();

private:
    QTemporaryDir m_settings; // nobody's habits but this test's
};

void TestRobots::robotDataIsCompleteAndUnique()
{
    const QDate today(2026, 11, 23);
    QRandomGenerator random(7);
    QSet<QString> names;
    const domain::Robot robot{domain::RobotPrefix::AutoTest, domain::RobotCase::FraudOk};
    for (int i = 0; i < 1500; ++i) {
        const domain::Person person = ui::fictitiousPerson(robot, today, random);
        const auto refusals = domain::validate(person, domain::FormProfile::IdnowMinimum, today, true);
        QVERIFY2(refusals.isEmpty(), refusals.isEmpty() ? "" : qPrintable(refusals.first().field));
        QCOMPARE(person.firstName, u"X-AUTOTEST-FRAUDOK"_s);
        names.insert(QString(person.lastName % person.birthCity % person.birthDate.toString()));
    }
    QCOMPARE(names.size(), 1500);
}

void TestRobots::noRobotsOutsideTheSandbox()
{
    Page p(false);
    QVERIFY(!p.page.findChild<QPushButton *>(u"robot:fill"_s));
}

void TestRobots::everyRobotFillsTheForm_data()
{
    QTest::addColumn<int>("prefix");
    QTest::addColumn<int>("robotCase");
    for (const domain::RobotPrefix prefix : domain::robotPrefixes()) {
        for (const domain::RobotCase robotCase : domain::robotCases())
            QTest::newRow(qPrintable(domain::robotName({prefix, robotCase})))
                << int(prefix) << int(robotCase);
    }
}

void TestRobots::everyRobotFillsTheForm()
{
    QFETCH(int, prefix);
    QFETCH(int, robotCase);
    Page p;
    auto *prefixes = p.page.findChild<QComboBox *>(u"robot:prefix"_s);
    auto *cases = p.page.findChild<QComboBox *>(u"robot:case"_s);
    prefixes->setCurrentIndex(prefixes->findData(prefix));
    cases->setCurrentIndex(cases->findData(robotCase));
    const domain::Robot robot{domain::RobotPrefix(prefix), domain::RobotCase(robotCase)};
    QVERIFY(cases->accessibleDescription().contains(
        domain::robotMeaning(robot.robotCase))); // says what it will do
    auto *fill = p.page.findChild<QPushButton *>(u"robot:fill"_s);
    fill->setFocus();
    QTest::keyClick(fill, Qt::Key_Return);
    QCOMPARE(p.page.person().firstName, domain::robotName(robot));
    const domain::Person first = p.page.person();
    QVERIFY(p.page.finish());
    for (const QString &path : ui::basePersonPaths())
        QVERIFY2(p.field(path)->warning().isEmpty(), qPrintable(p.field(path)->warning()));
    QTest::keyClick(fill, Qt::Key_Return);
    const domain::Person second = p.page.person();
    QVERIFY(first.lastName != second.lastName && first.birthCity != second.birthCity); // unique each time
}

void TestRobots::whatWasTypedCanBePutBack()
{
    Page p;
    p.line(u"last_name"_s)->setText(u"Getippt "_s); // with its blank: exactly as it stood
    p.line(u"birth_date"_s)->setText(u"31.2.1980"_s);
    p.line(u"mobile_number"_s)->setText(u"0151 23456789"_s);
    auto *nationality = p.page.findChild<QComboBox *>(u"edit:nationality"_s);
    nationality->setEditText(u"Atlantis"_s);
    const domain::Person typed = p.page.person();
    p.fill();
    QVERIFY(p.page.person().lastName != u"Getippt "_s);
    auto *line = p.page.findChild<ui::MessageLine *>(u"person:replaced"_s);
    QVERIFY(line->isVisible());
    auto *back = line->findChild<QPushButton *>(u"message:action"_s);
    back->setFocus();
    QTest::keyClick(back, Qt::Key_Space);
    QVERIFY(p.page.person() == typed);
    QCOMPARE(p.line(u"birth_date"_s)->text(), u"31.2.1980"_s);
    QVERIFY(!p.field(u"birth_date"_s)->error().isEmpty());
    QCOMPARE(nationality->currentText(), u"Atlantis"_s);
    QVERIFY(!line->isVisible());

    p.fill();
    QVERIFY(line->isVisible());
    p.line(u"last_name"_s)
        ->setText(u"Weiter"_s); // the robot's data are taken up: nothing is put back over them
    QVERIFY(!line->isVisible());
}

void TestRobots::oneRobotReplacesAnotherWithoutAWord()
{
    Page p;
    p.page.suggestNationality(u"AT"_s); // the program's guess is nobody's typing
    p.fill();
    p.fill();
    QVERIFY(!p.page.findChild<ui::MessageLine *>(u"person:replaced"_s)->isVisible());
}

void TestRobots::theLastRobotIsOfferedAgain()
{
    {
        Page p;
        auto *cases = p.page.findChild<QComboBox *>(u"robot:case"_s);
        cases->setCurrentIndex(cases->findData(int(domain::RobotCase::FraudOk)));
        p.fill();
    }
    Page next;
    QCOMPARE(next.page.findChild<QComboBox *>(u"robot:case"_s)->currentText(), u"FRAUDOK"_s);
}

void TestRobots::realPeopleInASandboxAreWarnedOf()
{
    Page p;
    p.fill();
    p.line(u"first_name"_s)->setText(u"Erika"_s);
    p.line(u"mobile_number"_s)->setText(u"0151 23456789"_s);
    Q_EMIT p.line(u"mobile_number"_s)->editingFinished();
    QVERIFY(p.field(u"mobile_number"_s)->warning().contains(u"real person"_s));
    QVERIFY2(p.page.finish(), "warned, not blocked");
    p.line(u"first_name"_s)->setText(u"X-AUTOTEST-HAPPYPATH"_s);
    Q_EMIT p.line(u"first_name"_s)->editingFinished();
    QVERIFY(p.field(u"mobile_number"_s)->warning().isEmpty());
}

void TestRobots::aRobotInProductionIsWarnedOf()
{
    Page p(false);
    p.line(u"first_name"_s)->setText(u"X-AUTOTEST-HAPPYPATH"_s);
    Q_EMIT p.line(u"first_name"_s)->editingFinished();
    QVERIFY(p.field(u"first_name"_s)->warning().contains(u"robot"_s));
    QVERIFY(p.field(u"first_name"_s)->editor()->accessibleDescription().contains(u"robot"_s));
    QVERIFY(p.field(u"first_name"_s)->error().isEmpty());
}

QTEST_MAIN(TestRobots)
#include "test_robots.moc"
