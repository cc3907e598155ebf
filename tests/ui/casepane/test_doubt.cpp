// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/patience.h"
#include "support/world.h"
#include "ui/casepane/casepane.h"
#include "ui/casepane/doubtbox.h"
#include "ui/kit/messageline.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

/// The agent's way out of a doubt, by the pane's own buttons: look it up, compare, adopt or give it up, go
/// on.
class TestCaseDoubt : public QObject {
    Q_OBJECT

    std::unique_ptr<World> m_world;
    std::unique_ptr<ui::CasePane> m_pane;

    template <typename T>
    T *part(const char *name) const
    {
        return m_pane->findChild<T *>(QLatin1StringView(name));
    }
    void click(const char *name) { QTest::mouseClick(part<QPushButton>(name), Qt::LeftButton); }
    void clickLookUp()
    {
        auto *line = part<ui::MessageLine>("case:doubt");
        QTest::mouseClick(line->findChild<QPushButton *>(u"message:action"_s), Qt::LeftButton);
    }
    QString registerLost(bool takesEffect)
    {
        sandbox::Fault fault;
        fault.kind = sandbox::Fault::Kind::DropAfterReading;
        fault.method = u"POST"_s;
        fault.pathPart = u"/v1/persons"_s;
        fault.takesEffect = takesEffect;
        m_world->server().inject(fault);
        desk::Application application;
        application.caseId = desk::Desk::newCaseId();
        application.person = World::person(u"X-AUTOTEST-HAPPYPATH"_s);
        application.consents = World::consents();
        application.order = World::order();
        [[maybe_unused]] const auto lost = finish(m_world->desk().registerCustomer(application));
        return application.caseId;
    }
    void open(const QString &caseId)
    {
        m_pane->showCase(caseId);
        QVERIFY(QTest::qWaitFor([&] { return part<QWidget>("case:timeline")->isVisible(); }, patience));
    }
    const domain::Case &row(const QString &caseId) { return *m_world->desk().cases().find(caseId); }
    int persons() { return int(finish(m_world->client().persons())->items.size()); }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<World>(3000.0);
        m_pane = std::make_unique<ui::CasePane>(m_world->desk());
        m_pane->resize(400, 900);
        m_pane->show();
    }
    void cleanup()
    {
        m_pane.reset();
        m_world.reset();
    }

    void whatWasCarriedOutIsAdopted()
    {
        const QString id = registerLost(true);
        open(id);
        auto *box = part<ui::DoubtBox>("case:finding");
        QVERIFY2(!box->isVisible(), "nothing is looked up unasked");
        QVERIFY(!part<QPushButton>("case:goon")->isVisible());
        clickLookUp();
        QTRY_VERIFY(box->isVisible());
        QVERIFY2(row(id).inDoubt, "looking settles nothing");
        QVERIFY(box->text().contains(u"Muster"_s));
        QVERIFY(box->text().contains(u"cper"_s));
        QVERIFY2(!part<QPushButton>("finding:notdone")->isVisible(), "what was done can't be denied");
        click("finding:adopt");
        QTRY_VERIFY(!row(id).inDoubt);
        QTRY_VERIFY(!box->isVisible());
        QVERIFY(!part<ui::MessageLine>("case:doubt")->isVisible());
        QTRY_VERIFY(part<QPushButton>("case:goon")->isVisible());
        QTRY_VERIFY(part<QPushButton>("case:goon")->isEnabled());
        click("case:goon");
        QTRY_VERIFY(part<QPushButton>("case:handoff")->isEnabled());
        QVERIFY(!part<QPushButton>("case:goon")->isVisible());
        QCOMPARE(persons(), 1);
    }

    void whatWasNotCarriedOutIsGivenUpAndDoneAgain()
    {
        const QString id = registerLost(false);
        open(id);
        clickLookUp();
        auto *box = part<ui::DoubtBox>("case:finding");
        QTRY_VERIFY(box->isVisible());
        QVERIFY(!part<QPushButton>("finding:adopt")->isVisible());
        QVERIFY(!part<QLabel>("finding:words")->text().isEmpty());
        click("finding:notdone");
        QTRY_VERIFY(!row(id).inDoubt);
        QTRY_VERIFY(part<QPushButton>("case:goon")->isEnabled());
        click("case:goon");
        QTRY_VERIFY(part<QPushButton>("case:handoff")->isEnabled());
        QCOMPARE(persons(), 1);
    }

    void carriedOutAfterTheLookIsShownNotDenied()
    {
        const QString id = registerLost(false);
        open(id);
        clickLookUp();
        QTRY_VERIFY(part<QPushButton>("finding:notdone")->isVisible());
        // The server was slow: it carries the lost call out only now.
        QVERIFY(finish(m_world->client().createPerson(finish(m_world->desk().file(id))->entered)));
        click("finding:notdone");
        QTRY_VERIFY(part<QPushButton>("finding:adopt")->isVisible());
        QVERIFY(row(id).inDoubt);
        click("finding:adopt");
        QTRY_VERIFY(!row(id).inDoubt);
        QCOMPARE(persons(), 1);
    }

    void severalCandidatesAreChosenFrom()
    {
        domain::Person namesake = World::person(u"X-AUTOTEST-HAPPYPATH"_s);
        namesake.termsConditionsSignedAt = QDateTime::currentDateTimeUtc().addDays(-3);
        namesake.dataTermsSignedAt = namesake.termsConditionsSignedAt;
        for (int i = 0; i < 2; ++i)
            QVERIFY(finish(m_world->client().createPerson(namesake)));
        const QString id = registerLost(false);
        open(id);
        clickLookUp();
        auto *choice = part<QComboBox>("finding:choice");
        QTRY_VERIFY(choice->isVisible());
        QCOMPARE(choice->count(), 2);
        QVERIFY(!choice->accessibleName().isEmpty());
        QVERIFY(part<QPushButton>("finding:notdone")->isVisible());
        choice->setCurrentIndex(1);
        const QString chosen = part<ui::DoubtBox>("case:finding")->finding()->candidates.at(1).person.id;
        QVERIFY(part<ui::DoubtBox>("case:finding")->text().contains(chosen));
        click("finding:adopt");
        QTRY_COMPARE(row(id).solarisPersonId, chosen);
    }

    void anotherCaseForgetsTheFinding()
    {
        const QString id = registerLost(true);
        const QString other = m_world->newCase(u"X-AUTOTEST-HAPPYPATH"_s, u"Anders"_s);
        open(id);
        clickLookUp();
        QTRY_VERIFY(part<ui::DoubtBox>("case:finding")->isVisible());
        open(other);
        QVERIFY(!part<ui::DoubtBox>("case:finding")->finding());
        QVERIFY(part<ui::DoubtBox>("case:finding")->text().isEmpty());
        QVERIFY(!part<QPushButton>("case:goon")->isVisible());
    }

    void aSilentServerLeavesTheDoubt()
    {
        const QString id = registerLost(true);
        open(id);
        sandbox::Fault fault;
        fault.kind = sandbox::Fault::Kind::Html;
        fault.pathPart = u"/v1/persons"_s;
        fault.times = 50;
        m_world->server().inject(fault);
        clickLookUp();
        QTRY_VERIFY_WITH_TIMEOUT(part<ui::MessageLine>("case:message")->isVisible(), patience);
        QVERIFY(row(id).inDoubt);
        m_world->server().clearFaults();
        QTRY_VERIFY(part<ui::MessageLine>("case:doubt")->isEnabled());
        clickLookUp();
        QTRY_VERIFY(part<ui::DoubtBox>("case:finding")->isVisible());
    }
};

QTEST_MAIN(TestCaseDoubt)
#include "test_doubt.moc"
