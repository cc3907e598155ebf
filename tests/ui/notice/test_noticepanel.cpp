// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notice/noticepanel.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// The panel by its controls, and what is kept of it.
class TestNoticePanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsSetCountsAtOnce()
    {
        ui::NoticePanel panel;
        ui::NoticeSettings now;
        connect(&panel, &ui::NoticePanel::settingsChanged, this,
                [&now](const ui::NoticeSettings &changed) { now = changed; });
        panel.show();
        auto *tell = panel.findChild<QCheckBox *>(u"notice:tell"_s);
        auto *quiet = panel.findChild<QCheckBox *>(u"notice:quiet"_s);
        auto *from = panel.findChild<QTimeEdit *>(u"notice:from"_s);
        QVERIFY(tell->isChecked() && !quiet->isChecked() && !from->isEnabled());
        QTest::keyClick(quiet, Qt::Key_Space);
        QVERIFY(from->isEnabled() && now.quiet);
        from->setTime(QTime(20, 30));
        QCOMPARE(now.from, QTime(20, 30));
        QTest::keyClick(tell, Qt::Key_Space);
        QVERIFY(!now.tell && !quiet->isEnabled() && !from->isEnabled());
    }

    void settingAnewIsSilent()
    {
        ui::NoticePanel panel;
        QSignalSpy changed(&panel, &ui::NoticePanel::settingsChanged);
        QSignalSpy watch(&panel, &ui::NoticePanel::watchChanged);
        panel.setSettings({true, true, QTime(1, 0), QTime(2, 0)});
        panel.setCase(true, true);
        QSignalSpy eyes(&panel, &ui::NoticePanel::fourEyesChanged);
        panel.setFourEyes(true);
        QVERIFY(eyes.isEmpty());
        panel.findChild<QCheckBox *>(u"notice:foureyes"_s)->click();
        QCOMPARE(eyes.count(), 1);
        QCOMPARE(eyes.first().first().toBool(), false);
        QVERIFY(changed.isEmpty() && watch.isEmpty());
        auto *one = panel.findChild<QCheckBox *>(u"notice:case"_s);
        QVERIFY(one->isChecked());
        one->click();
        QCOMPARE(watch.count(), 1);
        panel.setCase(false, false);
        QVERIFY(!one->isEnabled());
    }

    void isKept()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"kept.ini"_s);
        const ui::NoticeSettings set{false, true, QTime(17, 15), QTime(6, 45)};
        {
            QSettings settings(file, QSettings::IniFormat);
            QCOMPARE(ui::NoticeSettings::load(settings), ui::NoticeSettings());
            set.save(settings);
        }
        QSettings settings(file, QSettings::IniFormat);
        QCOMPARE(ui::NoticeSettings::load(settings), set);
        settings.setValue(u"notice/from"_s, u"teatime"_s);
        QCOMPARE(ui::NoticeSettings::load(settings).from, ui::NoticeSettings().from);
    }
};

QTEST_MAIN(TestNoticePanel)
#include "test_noticepanel.moc"
