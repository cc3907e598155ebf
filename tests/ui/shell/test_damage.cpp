// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/world.h"

#include "support/patience.h"
#include "ui/dashboard/dashboardscreen.h"
#include "ui/intake/intakescreen.h"
#include "ui/shell/mainwindow.h"

#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;

/// A journal that is damaged: the window stays, says so, and saves what verifies only when asked.
class TestDamage : public QObject {
    Q_OBJECT

    static QPushButton *action(ui::MainWindow &window)
    {
        for (auto *button : window.findChildren<QPushButton *>(u"message:action"_s)) {
            if (button->isVisible())
                return button;
        }
        return nullptr;
    }

private Q_SLOTS:
    void whatVerifiesIsKeptOnTheUsersOrder()
    {
        World world;
        const QString caseId = world.newCase(u"X-AUTOTEST-HAPPYPATH"_s);
        world.shut();
        QVERIFY(QFile::remove(world.folder() + u"/journal.head"_s));
        const domain::Result<void> opened = world.reopen();
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, domain::ErrorKind::Damaged);

        ui::Language language;
        language.set(u"en"_s);
        desk::Watch watch(world.desk());
        ui::MainWindow window(world.desk(), watch, language);
        QSignalSpy saved(&window, &ui::MainWindow::journalOpened);
        window.show();
        window.journalFailed(opened.error());
        QVERIFY(!window.dashboard().isEnabled());
        QVERIFY(!window.intake().isEnabled());
        QVERIFY(QDir(world.folder())
                    .entryList({u"journal-damaged-*.db"_s})
                    .isEmpty()); // nothing before the order
        QPushButton *keep = action(window);
        QVERIFY(keep);
        const QString english = keep->text();
        language.set(u"de"_s); // the offer follows the language, not only the line beside it
        QTRY_VERIFY(keep->text() != english);
        language.set(u"en"_s);
        QTRY_COMPARE(keep->text(), english);
        QTest::mouseClick(keep, Qt::LeftButton);
        QTRY_COMPARE(saved.size(), 1);
        QVERIFY(window.dashboard().isEnabled());
        QVERIFY(world.desk().cases().find(caseId));
        QCOMPARE(QDir(world.folder()).entryList({u"journal-damaged-*.db"_s}).size(), 1);
        QVERIFY(finish(world.desk().refresh(caseId)));

        QVERIFY(action(window)); // the notice stays until it was read
        QTest::mouseClick(action(window), Qt::LeftButton);
        QVERIFY(!action(window));
    }

    void whatIsNotDamageOffersNoSalvage()
    {
        World world;
        ui::Language language;
        language.set(u"en"_s);
        desk::Watch watch(world.desk());
        ui::MainWindow window(world.desk(), watch, language);
        window.show();
        domain::Error locked;
        locked.kind = domain::ErrorKind::Storage;
        window.journalFailed(locked);
        QVERIFY(!window.dashboard().isEnabled());
        QVERIFY(!action(window));
    }
};

QTEST_MAIN(TestDamage)
#include "test_damage.moc"
