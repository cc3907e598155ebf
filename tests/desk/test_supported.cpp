// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/patience.h"
#include "support/world.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// The list of accepted ID documents: fetched for an identification, kept on this desk.
class TestSupported : public QObject {
    Q_OBJECT

    static QString file(const World &world)
    {
        return QDir(world.folder()).filePath(u"accepted-documents.json"_s);
    }
    static QByteArray content(const World &world)
    {
        QFile kept(file(world));
        return kept.open(QIODevice::ReadOnly) ? kept.readAll() : QByteArray();
    }

private Q_SLOTS:
    void thereIsNoneAtFirst()
    {
        World world;
        QCoreApplication::processEvents();
        QVERIFY(!world.desk().supportedList());
    }

    void fetchedForAnIdentificationAndKept()
    {
        World world;
        const QString caseId = world.newCase(u"X-MANUALTEST-HAPPYPATH"_s);
        QSignalSpy changed(&world.desk(), &desk::Desk::supportedListChanged);
        const QDateTime before = QDateTime::currentDateTimeUtc();
        const auto fetched = finish(world.desk().supportedDocuments(caseId));
        QVERIFY(fetched);
        QVERIFY(!fetched->notKept);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(world.desk().supportedList(), fetched->list);
        QCOMPARE(fetched->list.environment, u"sandbox"_s);
        QVERIFY(qAbs(fetched->list.fetchedAt.secsTo(before)) < 60);
        QCOMPARE(fetched->list.documents.size(), 3);

        world.restart();
        QTRY_VERIFY(world.desk().supportedList());
        QCOMPARE(world.desk().supportedList(), fetched->list);
    }

    void theFileIsItsOwnersAndHoldsNothingOfThePerson()
    {
        World world;
        const QString caseId = world.newCase(u"X-MANUALTEST-HAPPYPATH"_s, u"Geheimbart"_s);
        QVERIFY(finish(world.desk().supportedDocuments(caseId)));
        const QByteArray bytes = content(world);
        QVERIFY(bytes.contains("Passport"));
        const domain::Case &row = *world.desk().cases().find(caseId);
        for (const QString &secret : {caseId, row.personId, row.solarisPersonId, row.identificationId,
                                      u"Geheimbart"_s, u"HAPPYPATH"_s, u"tester"_s})
            QVERIFY2(!bytes.contains(secret.toUtf8()), qPrintable(secret));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QCOMPARE(QFile(file(world)).permissions() & others, QFile::Permissions());
    }

    void withoutAnIdentificationThereIsNothingToAsk()
    {
        World world;
        desk::Application application;
        application.person = World::person(u"X-MANUALTEST-HAPPYPATH"_s);
        application.consents = World::consents();
        const auto caseId = finish(world.desk().registerCustomer(application));
        QVERIFY(caseId);
        const auto none = finish(world.desk().supportedDocuments(*caseId));
        QVERIFY(!none);
        QCOMPARE(none.error().kind, domain::ErrorKind::Rule);
        QCOMPARE(world.server().hits(u"GET"_s, u"supported_documents"_s), 0);
        QCOMPARE(finish(world.desk().supportedDocuments(u"case-none"_s)).error().kind,
                 domain::ErrorKind::NotFound);
    }

    void anErasedPersonsIdentificationIsNotAskedAbout()
    {
        World world;
        const QString caseId = world.newCase(u"X-MANUALTEST-HAPPYPATH"_s);
        QVERIFY(finish(world.desk().erase(caseId, u"order"_s)));
        QCOMPARE(finish(world.desk().supportedDocuments(caseId)).error().kind, domain::ErrorKind::Erased);
        QCOMPARE(world.server().hits(u"GET"_s, u"supported_documents"_s), 0);
    }

    void aFailureLeavesTheLastListStanding()
    {
        World world;
        const QString caseId = world.newCase(u"X-MANUALTEST-HAPPYPATH"_s);
        QVERIFY(finish(world.desk().supportedDocuments(caseId)));
        const std::optional<domain::SupportedList> kept = world.desk().supportedList();
        const QByteArray bytes = content(world);
        for (const auto kind : {sandbox::Fault::Kind::Html, sandbox::Fault::Kind::TruncatedBody}) {
            sandbox::Fault fault;
            fault.kind = kind;
            fault.pathPart = u"supported_documents"_s;
            fault.status = 200;
            fault.times = 10;
            world.server().inject(fault);
            QVERIFY(!finish(world.desk().supportedDocuments(caseId)));
            world.server().clearFaults();
        }
        QCOMPARE(world.desk().supportedList(), kept);
        QCOMPARE(content(world), bytes);
    }

    void aFolderThatCantBeWrittenIsSaid()
    {
        World world;
        const QString caseId = world.newCase(u"X-MANUALTEST-HAPPYPATH"_s);
        QVERIFY(QDir().mkdir(file(world))); // a folder stands where the file belongs
        const auto fetched = finish(world.desk().supportedDocuments(caseId));
        QVERIFY(fetched);
        QVERIFY(fetched->notKept);
        QCOMPARE(fetched->notKept->kind, domain::ErrorKind::Storage);
        QCOMPARE(world.desk().supportedList(), fetched->list);
    }

    void aStrangersFileIsNotShown_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("another environment")
            << R"({"environment":"production@api.solarisbank.de","fetched_at":"2026-11-24T12:00:00Z",
                  "documents":[{"type":"Passport","countries":["DE"]}]})"_ba;
        QTest::newRow("rubbish") << "\x01\x02"_ba;
        QTest::newRow("far too long") << QByteArray(3'000'000, ' ') +
                                             R"({"environment":"sandbox","fetched_at":"2026-11-24T12:00:00Z",
                                                "documents":[{"type":"Passport","countries":["DE"]}]})"_ba;
    }
    void aStrangersFileIsNotShown()
    {
        QFETCH(QByteArray, bytes);
        World world;
        const QString caseId = world.newCase(u"X-MANUALTEST-HAPPYPATH"_s);
        world.shut();
        {
            QFile kept(file(world));
            QVERIFY(kept.open(QIODevice::WriteOnly));
            QCOMPARE(kept.write(bytes), bytes.size());
        }
        QVERIFY(world.reopen());
        QVERIFY(!QTest::qWaitFor([&world] { return world.desk().supportedList().has_value(); }, 300));
        QVERIFY(finish(world.desk().supportedDocuments(caseId))); // and the next one takes its place
        world.restart();
        QTRY_VERIFY(world.desk().supportedList());
    }
};

QTEST_MAIN(TestSupported)
#include "test_supported.moc"
