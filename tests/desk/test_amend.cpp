// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/world.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestAmend : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEmptyFieldIsWrittenAtOnce()
    {
        World world;
        const QString caseId = world.newCase(u"X-AUTOTEST-HAPPYPATH"_s);
        const domain::Result<desk::Amendment> amended =
            finish(world.desk().amend(caseId, {{u"job_title"_s, QJsonValue(u"Gärtnerin"_s)}}));
        QVERIFY(amended);
        QVERIFY(amended->done);
    }

    void aFilledFieldAsksForATan()
    {
        World world;
        const QString caseId = world.newCase(u"X-AUTOTEST-HAPPYPATH"_s);
        const domain::Result<desk::Amendment> amended =
            finish(world.desk().amend(caseId, {{u"address.city"_s, QJsonValue(u"Bonn"_s)}}));
        QVERIFY(amended);
        QVERIFY(!amended->done);
        QVERIFY(!amended->changeRequestId.isEmpty());
        QVERIFY(finish(world.desk().authorizeAmendment(caseId, amended->changeRequestId, u"static"_s)));
        const domain::Result<void> wrong =
            finish(world.desk().confirmAmendment(caseId, amended->changeRequestId, u"000000"_s));
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().kind, domain::ErrorKind::WrongTan);
        QVERIFY(finish(world.desk().confirmAmendment(caseId, amended->changeRequestId, u"212212"_s)));
        const domain::Result<domain::CaseFile> file = finish(world.desk().file(caseId));
        QVERIFY(file);
        QCOMPARE(file->identified.address.city, u"Bonn"_s);
        QCOMPARE(file->entered.address.city, u"Köln"_s);
    }

    void aFixedFieldIsRefusedBeforeAnythingLeaves()
    {
        World world;
        const QString caseId = world.newCase(u"X-AUTOTEST-HAPPYPATH"_s);
        const int before = world.server().hits(u"PATCH"_s, u"/v1/persons"_s);
        const domain::Result<desk::Amendment> amended =
            finish(world.desk().amend(caseId, {{u"first_name"_s, QJsonValue(u"Erika"_s)}}));
        QVERIFY(!amended);
        QCOMPARE(amended.error().kind, domain::ErrorKind::Rule);
        QCOMPARE(world.server().hits(u"PATCH"_s, u"/v1/persons"_s), before);
    }
};

QTEST_GUILESS_MAIN(TestAmend)
#include "test_amend.moc"
