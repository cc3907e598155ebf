// SPDX-License-Identifier: GPL-3.0-or-later
#include "desks.h"

#include "app/wholeprogram.h"
#include "desk/environments.h"
#include "domain/robot.h"
#include "keys/vault.h"
#include "support/decoderprogram.h"
#include "support/world.h"
#include "ui/bench/benchscreen.h"
#include "ui/casepane/casepane.h"
#include "ui/dashboard/dashboardscreen.h"
#include "ui/handoff/handoffscreen.h"
#include "ui/intake/intakescreen.h"
#include "ui/kit/environmentframe.h"
#include "ui/settings/door.h"
#include "ui/settings/settingsscreen.h"

#include <QComboBox>
#include <QMessageBox>
#include <QSettings>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace {

const QString phrase = u"several words are best"_s;
const QString solarisSandbox = u"solaris-sandbox"_s;

} // namespace

/// One program in which a user goes from one environment to another by the settings page, and back: nothing
/// of the first is in the second.
class TestSwitching : public QObject {
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_data;
    std::unique_ptr<sandbox::Server> m_server; ///< plays Solaris
    std::unique_ptr<Desks> m_desks;
    QStringList m_traces; ///< what stands on the screens of the first desk

    ui::MainWindow &window() { return m_desks->program()->window(); }
    desk::Desk &desk() { return m_desks->program()->desk(); }
    template <typename T = QWidget>
    T *part(const QString &name)
    {
        return window().findChild<T *>(name);
    }
    QString folder(const QString &name) const { return m_data->filePath(name); }

    void keepEnvironment(const QString &name)
    {
        QSettings settings(u"IdentDesk"_s, u"IdentDesk"_s);
        domain::Environment environment = *desk::environments::named(settings, name);
        environment.api = environment.auth = m_server->url();
        environment.clientId = sandbox::Options().clientId;
        desk::environments::keep(settings, environment);
        QVERIFY(QDir().mkpath(folder(name)));
        keys::VaultFile file(folder(name) + u"/vault.sealed"_s);
        auto vault = file.create(phrase.toUtf8());
        QVERIFY(vault);
        vault->clientSecret = sandbox::Options().clientSecret.toUtf8();
        QVERIFY(file.save(*vault));
    }

    void start(const QString &environment)
    {
        const auto line =
            CommandLine::parse({u"identdesk"_s, u"--environment"_s, environment, u"--data-dir"_s,
                                m_data->path(), u"--language"_s, u"en"_s, u"--speed"_s, u"20"_s});
        QVERIFY(line);
        m_desks = std::make_unique<Desks>();
        m_desks->open(*line);
    }
    /// The window of this environment stands, and its journal is open.
    bool isAt(const QString &environment)
    {
        return QTest::qWaitFor(
            [&] {
                const Program *program = m_desks->program();
                return program && program->hasWindow() && windows<ui::MainWindow>().size() == 1 &&
                       desk().environment().name == environment && desk().cases().isComplete();
            },
            patience);
    }

    void choose(const QString &environment)
    {
        window().goToSettings();
        auto *choice = part<QComboBox>(u"settings:environment"_s);
        choice->setCurrentIndex(choice->findData(environment));
        part<QPushButton>(u"settings:switch"_s)->click();
    }
    void passTheDoor()
    {
        const auto asks = [] {
            const auto doors = windows<ui::Door>();
            const auto *edit =
                doors.size() == 1 ? doors.first()->findChild<QLineEdit *>(u"door:phrase"_s) : nullptr;
            return edit && edit->isVisible();
        };
        QVERIFY(QTest::qWaitFor(asks, patience));
        QVERIFY(windows<ui::MainWindow>().isEmpty()); // the old desk is gone before the new one opens
        ui::Door *door = windows<ui::Door>().first();
        door->findChild<QLineEdit *>(u"door:phrase"_s)->setText(phrase);
        door->findChild<QPushButton *>(u"door:open"_s)->click();
    }

    QString newCase(domain::RobotCase robotCase, const QString &mark)
    {
        desk::Application application;
        application.person =
            World::person(domain::robotName({domain::RobotPrefix::AutoTest, robotCase}), mark);
        application.consents = World::consents();
        const domain::Result<QString> caseId = finish(desk().registerCustomer(application));
        if (!caseId || !finish(desk().identify(*caseId, World::order())))
            return {};
        return *caseId;
    }
    /// Asks about the case until it is so, with some time of the sandbox between.
    bool becomes(const QString &caseId, const std::function<bool(const domain::Case &)> &so)
    {
        for (int i = 0; i < 100; ++i) {
            const domain::Case *row = desk().cases().find(caseId);
            if (row && so(*row))
                return true;
            m_desks->program()->sandbox()->advance(std::chrono::seconds(20));
            [[maybe_unused]] const auto asked = finish(desk().refresh(caseId));
        }
        return false;
    }

    /// The first desk with as much on it as a desk can have.
    void fillTheDesk()
    {
        const QString alarming = newCase(domain::RobotCase::FraudReview, u"Verdacht"_s);
        QVERIFY(!alarming.isEmpty() && becomes(alarming, [](const domain::Case &row) { return row.alarm; }));
        const QString reviewed = newCase(domain::RobotCase::HappyPath, u"Vertraulich"_s);
        QVERIFY(!reviewed.isEmpty() && becomes(reviewed, [](const domain::Case &row) {
            return row.status.value == domain::Status::Successful;
        }));
        QVERIFY(finish(desk().collect(reviewed)));
        window().complete();
        QTRY_VERIFY_WITH_TIMEOUT(part(u"alarm"_s)->isVisible(), patience);

        const QString open = newCase(domain::RobotCase::HappyPath, u"Geheim"_s);
        window().goToHandoff(open);
        QTRY_VERIFY_WITH_TIMEOUT(part(u"handoff:copy"_s)->isEnabled(), patience);
        part<QAbstractButton>(u"handoff:copy"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(QGuiApplication::clipboard()->text().startsWith(u"http"_s), patience);
        const QString link = QGuiApplication::clipboard()->text();

        window().goToReview(reviewed);
        QTRY_VERIFY_WITH_TIMEOUT(!window().bench().shownDocument().isEmpty(), patience);
        window().goToAmend(reviewed);
        window().goToNew();
        QTest::keyClicks(window().intake().findChild<QLineEdit *>(u"edit:last_name"_s), u"Halbfertig"_s);
        window().goToCases(reviewed);
        QTRY_VERIFY_WITH_TIMEOUT(part(u"case:note"_s)->isEnabled(), patience);
        QTest::keyClicks(part<QPlainTextEdit>(u"case:note"_s), u"Unfertige Notiz"_s);
        auto *status = part<QComboBox>(u"cases:status"_s);
        status->setCurrentIndex(status->findText(domain::statusWord(domain::statusFromApi(u"successful"_s))));
        QVERIFY(status->currentIndex() > 0);
        QTest::keyClicks(part<QLineEdit>(u"cases:search"_s), u"Vertrau"_s);

        const domain::Case *row = desk().cases().find(reviewed);
        m_traces = {u"Vertraulich"_s, u"Verdacht"_s, u"Geheim"_s, u"Halbfertig"_s,
                    u"Unfertige"_s,   u"Vertrau"_s,  reviewed,    row->solarisPersonId,
                    alarming,         open,          link};
        const QString all = everyText();
        for (const QString &trace : {u"Vertraulich"_s, u"Halbfertig"_s, u"Unfertige"_s, link})
            QVERIFY2(all.contains(trace), qPrintable(trace)); // this test sees what it looks for
        QVERIFY(undoable() > 0);
    }

    void nothingIsCarriedOver()
    {
        window().complete();
        QTest::qWait(50); // whatever is still on its way
        const QString all = everyText();
        for (const QString &trace : std::as_const(m_traces))
            QVERIFY2(!all.contains(trace), qPrintable(trace));
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
        QCOMPARE(desk().cases().count(), 0);
        QVERIFY(window().dashboard().currentCase().isEmpty());
        QVERIFY(window().casePane().caseId().isEmpty());
        QVERIFY(window().bench().caseId().isEmpty() && window().bench().shownDocument().isEmpty());
        QVERIFY(part<QLineEdit>(u"cases:search"_s)->text().isEmpty());
        QCOMPARE(part<QComboBox>(u"cases:status"_s)->currentIndex(), 0);
        QVERIFY(!part(u"handoff:copy"_s)->isEnabled());
        QVERIFY(!part(u"alarm"_s)->isVisible());
        for (const domain::Figure figure : domain::figures())
            QCOMPARE(window().dashboard().tally().count(figure), 0);
        QCOMPARE(undoable(), 0);
    }

private Q_SLOTS:
    void initTestCase()
    {
        ui::ProcessDecoder::setProgram(testDecoder());
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
        QApplication::setQuitOnLastWindowClosed(true); // as the program has it
    }
    void init()
    {
        m_data = std::make_unique<QTemporaryDir>();
        QSettings(u"IdentDesk"_s, u"IdentDesk"_s).clear();
        sandbox::Options options;
        options.speed = 3000;
        m_server = std::make_unique<sandbox::Server>(options);
        QVERIFY(m_server->start());
        QGuiApplication::clipboard()->clear();
        m_traces.clear();
    }
    void cleanup()
    {
        m_desks.reset();
        m_server.reset();
    }

    void thereAndBack()
    {
        keepEnvironment(solarisSandbox);
        start(u"sandbox"_s);
        QVERIFY(isAt(u"sandbox"_s));
        fillTheDesk();
        if (QTest::currentTestFailed())
            return;
        const QByteArray first = bytesOf(folder(u"sandbox"_s));
        const qsizetype firstCases = desk().cases().count();

        // What was typed is asked about; nobody goes anywhere before the answer.
        const Program *before = m_desks->program();
        choose(solarisSandbox);
        auto *question = part<ui::MessageLine>(u"settings:unsent"_s);
        QVERIFY(question->isVisible() && question->text().contains(u"a new identification"_s) &&
                question->text().contains(u"1 note"_s));
        QTest::qWait(50);
        QCOMPARE(m_desks->program(), before);
        QCOMPARE(window().intake().findChild<QLineEdit *>(u"edit:last_name"_s)->text(), u"Halbfertig"_s);
        qobject_cast<QPushButton *>(question->action())->click();
        passTheDoor();
        QVERIFY(isAt(solarisSandbox));
        nothingIsCarriedOver();
        if (QTest::currentTestFailed())
            return;
        QVERIFY(everyText().contains(u"of Solaris: 127.0.0.1"_s)); // and says where one is

        // The other server heard nothing of the first desk, and the other journal neither.
        QCOMPARE(m_server->hits(u"POST"_s, u"/v1/"_s), 0);
        for (const QString &trace : std::as_const(m_traces))
            QCOMPARE(m_server->hits(u"GET"_s, trace), 0);
        const QString second = newCase(domain::RobotCase::HappyPath, u"Zweites"_s);
        QVERIFY(!second.isEmpty());
        const QByteArray there = bytesOf(folder(solarisSandbox));
        for (const QString &trace : std::as_const(m_traces))
            QVERIFY(!there.contains(trace.toUtf8()));
        QVERIFY(there.contains(second.toUtf8()));
        const auto chain = journal::verifyFile(folder(solarisSandbox) + u"/journal.db"_s);
        QVERIFY(chain && chain->ok());

        // Back again: the first desk's cases are there, the second's are not.
        m_traces = {second, u"Zweites"_s};
        window().goToCases(second);
        QVERIFY(everyText().contains(u"Zweites"_s));
        choose(u"sandbox"_s);
        QVERIFY(isAt(u"sandbox"_s));
        window().complete();
        QCOMPARE(desk().cases().count(), firstCases);
        const QString all = everyText();
        QVERIFY(all.contains(u"Vertraulich"_s));
        QVERIFY(!all.contains(u"Zweites"_s) && !all.contains(second));
        QVERIFY(!all.contains(u"Halbfertig"_s) && !all.contains(u"Unfertige"_s));
        QVERIFY(!bytesOf(folder(u"sandbox"_s)).contains(second.toUtf8()));
        QVERIFY(!bytesOf(folder(u"sandbox"_s)).contains("Halbfertig"));
        QCOMPARE(QSettings(u"IdentDesk"_s, u"IdentDesk"_s).value(u"environment"_s).toString(), u"sandbox"_s);
    }

    void productionNeverLooksLikeTheSandboxOneComesFrom()
    {
        keepEnvironment(u"production"_s);
        start(u"sandbox"_s);
        QVERIFY(isAt(u"sandbox"_s));
        window().complete();
        const auto looks = [this] {
            const auto *frame = window().findChild<ui::EnvironmentFrame *>();
            const auto *inside = frame->findChild<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
            return std::pair(inside->geometry() != frame->rect(), part(u"environment:sign"_s)->isVisible());
        };
        QCOMPARE(looks(), std::pair(true, true));
        QVERIFY(part(u"robot:fill"_s));
        choose(u"production"_s);
        passTheDoor();
        QVERIFY(isAt(u"production"_s));
        window().complete();
        QCOMPARE(looks(), std::pair(false, false));
        QVERIFY(!part(u"robot:fill"_s)); // no test customers
        choose(u"sandbox"_s);
        QVERIFY(isAt(u"sandbox"_s));
        QCOMPARE(looks(), std::pair(true, true));
    }

    void whoIsFasterThanTheJournalHarmsNothing()
    {
        keepEnvironment(solarisSandbox);
        start(u"sandbox"_s);
        QVERIFY(m_desks->program()->hasWindow() && !desk().cases().isComplete());
        Q_EMIT window().environmentWanted(solarisSandbox);
        passTheDoor();
        QVERIFY(isAt(solarisSandbox));
        QTest::qWait(50); // the first desk's answers would come now
        QVERIFY(window().isVisible());
    }

    void whereTheSettingsCantBeUsedOneStays()
    {
        keepEnvironment(solarisSandbox);
        QSettings settings(u"IdentDesk"_s, u"IdentDesk"_s);
        settings.setValue(u"environments/solaris-sandbox/api"_s, u"https://api.solarisbank.de"_s);
        desk::environments::choose(settings, u"sandbox"_s);
        settings.sync();
        start(u"sandbox"_s);
        QVERIFY(isAt(u"sandbox"_s));
        const Program *before = m_desks->program();
        Q_EMIT window().environmentWanted(solarisSandbox);
        QTRY_COMPARE_WITH_TIMEOUT(windows<QMessageBox>().size(), 1, patience);
        QMessageBox *box = windows<QMessageBox>().constFirst();
        QVERIFY2(box->text().contains(u"api.solarisbank.de"_s), qPrintable(box->text()));
        QCOMPARE(m_desks->program(), before);
        QVERIFY(isAt(u"sandbox"_s) && window().isVisible());
        settings.sync();
        QCOMPARE(desk::environments::chosen(settings), u"sandbox"_s);
        box->close();
    }

    void aDoorThatStaysShutLeadsBackToTheSandbox()
    {
        start(u"sandbox"_s); // no key of production's is kept anywhere
        QVERIFY(isAt(u"sandbox"_s));
        choose(u"production"_s);
        const auto offers = [] {
            const auto doors = windows<ui::Door>();
            const auto *button =
                doors.size() == 1 ? doors.first()->findChild<QPushButton *>(u"door:sandbox"_s) : nullptr;
            return button && button->isVisible();
        };
        QVERIFY(QTest::qWaitFor(offers, patience));
        QVERIFY(windows<ui::MainWindow>().isEmpty());
        windows<ui::Door>().first()->findChild<QPushButton *>(u"door:sandbox"_s)->click();
        QVERIFY(isAt(u"sandbox"_s));
        QVERIFY(!QFile::exists(folder(u"production"_s) + u"/journal.db"_s));
    }

    void whatWasCopiedHereIsClearedToo()
    {
        if (QGuiApplication::platformName() != "xcb"_L1)
            QSKIP("only a desktop knows whose a clipboard is");
        start(u"sandbox"_s);
        QVERIFY(isAt(u"sandbox"_s));
        QGuiApplication::clipboard()->setText(u"Vertraulich, Erika"_s);
        choose(u"production"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!windows<ui::Door>().isEmpty(), patience);
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    }
};

QTEST_MAIN(TestSwitching)
#include "test_switching.moc"
