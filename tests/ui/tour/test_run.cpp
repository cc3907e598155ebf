// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/decoderprogram.h"
#include "support/world.h"
#include "ui/shell/mainwindow.h"
#include "ui/tour/tour.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// The tour must notice when things go wrong: a tour that always passes proves nothing. (That it passes for
/// every robot is tests/e2e.)
class TestRun : public QObject {
    Q_OBJECT

    std::unique_ptr<World> m_world;
    std::unique_ptr<desk::Watch> m_watch;
    std::unique_ptr<ui::Language> m_language;
    std::unique_ptr<ui::MainWindow> m_window;
    QTemporaryDir m_folder;

    ui::TourReport play(const QString &robot, std::chrono::seconds limit)
    {
        ui::TourOrder order;
        order.folder = m_folder.path();
        order.robot = robot;
        order.patience = limit;
        order.everyStateIsSeen = false;
        ui::Tour tour(*m_window, m_world->desk(), order);
        std::optional<ui::TourReport> report;
        auto task = tour.run().then([&report](ui::TourReport done) { report = std::move(done); });
        if (!QTest::qWaitFor([&report] { return report.has_value(); }, 90'000))
            qFatal("the tour did not end");
        return *report;
    }
    static const ui::TourStep *step(const ui::TourReport &report, const QString &name)
    {
        for (const ui::TourStep &one : report.steps) {
            if (one.name == name)
                return &one;
        }
        return nullptr;
    }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<World>(60.0);
        m_watch = std::make_unique<desk::Watch>(m_world->desk(), 60.0);
        m_language = std::make_unique<ui::Language>();
        m_language->set(u"en"_s);
        ui::ProcessDecoder::setProgram(testDecoder());
        m_window = std::make_unique<ui::MainWindow>(m_world->desk(), *m_watch, *m_language);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_watch->start();
    }
    void cleanup()
    {
        m_window.reset();
        m_watch.reset();
        m_world.reset();
    }

    void aPersonRefusedByTheApiFailsTheTour()
    {
        sandbox::Fault fault;
        fault.kind = sandbox::Fault::Kind::ServerError;
        fault.method = u"POST"_s;
        fault.pathPart = u"/v1/persons"_s;
        fault.times = 100;
        m_world->server().inject(fault);
        const ui::TourReport report = play(u"X-AUTOTEST-HAPPYPATH"_s, 5s);
        QVERIFY(!report.ok);
        const ui::TourStep *handoff = step(report, u"handoff"_s);
        QVERIFY(handoff && !handoff->ok && !handoff->problem.isEmpty());
        QVERIFY(!step(report, u"result"_s)); // without a case there is nothing to follow
        QFile file(report.file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject written = QJsonDocument::fromJson(file.readAll()).object();
        QCOMPARE(written.value(u"ok"_s), QJsonValue(false));
        QCOMPARE(written.value(u"steps"_s).toArray().size(), report.steps.size());
    }

    void aResultThatDoesNotComeFailsTheTour()
    {
        m_world->server().setSpeed(0.001);
        const ui::TourReport report = play(u"X-AUTOTEST-HAPPYPATH"_s, 1s);
        QVERIFY(!report.ok);
        const ui::TourStep *result = step(report, u"result"_s);
        QVERIFY(result && !result->ok);
        const ui::TourStep *verdict = step(report, u"verdict"_s);
        QVERIFY(verdict && !verdict->ok);
        for (const ui::TourStep &one : report.steps) {
            QVERIFY2(QFile::exists(m_folder.filePath(one.picture)), qPrintable(one.name));
            QVERIFY(one.milliseconds >= 0);
        }
        QVERIFY(step(report, u"person refused"_s)->ok);
    }
};

QTEST_MAIN(TestRun)
#include "test_run.moc"
