// SPDX-License-Identifier: GPL-3.0-or-later
#include "../support/world.h"
#include "domain/personstory.h"
#include "domain/robot.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using domain::Origin;

/// The person is read when the call is over and again with the result: IDnow's robots show what changed
/// where.
class TestReading : public QObject {
    Q_OBJECT

    static domain::PersonStory storyOf(World &world, const QString &caseId)
    {
        const domain::Result<domain::CaseFile> file = finish(world.desk().file(caseId));
        return file ? domain::personStory(*file) : domain::PersonStory();
    }

private Q_SLOTS:
    void callOrReview_data()
    {
        QTest::addColumn<QString>("robot");
        QTest::addColumn<bool>("readsBetween");
        QTest::addColumn<Origin>("origin");
        QTest::newRow("call") << u"X-AUTOTEST-CHANGEALL"_s << true << Origin::Call;
        QTest::newRow("review") << u"X-AUTOTEST-CHANGEALLREVIEW"_s << true << Origin::Review;
        QTest::newRow("nobody looked") << u"X-AUTOTEST-CHANGEALLREVIEW"_s << false << Origin::CallOrReview;
    }

    void callOrReview()
    {
        QFETCH(QString, robot);
        QFETCH(bool, readsBetween);
        QFETCH(Origin, origin);
        World world(0); // the sandbox's clock stands still
        const QString caseId = world.newCase(robot);
        QVERIFY(!caseId.isEmpty());
        if (readsBetween) {
            world.server().advance(61s);
            QVERIFY(finish(world.desk().refresh(caseId)));
            QVERIFY(!storyOf(world, caseId).isIdentified());
        }
        world.server().advance(10min);
        QVERIFY(finish(world.desk().refresh(caseId)));
        QVERIFY(finish(world.desk().collect(caseId)));
        const domain::PersonStory story = storyOf(world, caseId);
        QVERIFY(story.isIdentified());
        QVERIFY(story.differing() >= 10);
        for (const domain::FieldStory &field : story.fields) {
            if (!story.differs(field))
                continue;
            QVERIFY2(field.steps.size() == 1 && field.steps.first().origin == origin,
                     qPrintable(field.path + u": "_s + field.entered + u" > "_s + field.current));
            QVERIFY(field.steps.first().lastOld < field.steps.first().firstSeen);
        }
        // The verified address is the corrected one.
        const domain::Result<domain::CaseFile> file = finish(world.desk().file(caseId));
        QVERIFY(!file->identification.address.isEmpty());
        QVERIFY(domain::addressDifferences(file->current, file->identification.address).isEmpty());
    }

    void theIndexReadsToo()
    {
        World world(0);
        const QString caseId = world.newCase(u"X-AUTOTEST-CHANGEALL"_s);
        world.server().advance(61s);
        const QString person = world.desk().cases().find(caseId)->solarisPersonId;
        QVERIFY(finish(world.desk().refreshPerson(person, {caseId})));
        QVERIFY(storyOf(world, caseId).differing() >= 10);
    }

    void aFailureIsCollected()
    {
        World world(0);
        const QString caseId = world.newCase(u"X-AUTOTEST-FRAUDIDENT"_s);
        world.server().advance(1h);
        QVERIFY(finish(world.desk().refresh(caseId)));
        QCOMPARE(world.desk().cases().find(caseId)->status.value, domain::Status::Failed);
        QVERIFY(!domain::awaitsCollecting(*world.desk().cases().find(caseId)));
        QVERIFY(!storyOf(world, caseId).isIdentified());
    }
};

QTEST_GUILESS_MAIN(TestReading)
#include "test_reading.moc"
