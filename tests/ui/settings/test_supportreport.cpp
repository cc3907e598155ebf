// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/watch.h"
#include "logbook/logbook.h"
#include "support/world.h"
#include "ui/settings/supportreport.h"
#include "ui/settings/supportwindow.h"

#include <QApplication>
#include <QClipboard>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSysInfo>

using namespace Qt::Literals::StringLiterals;

/// What the support report says, and that it is copied as it is shown, when told and not before.
class TestSupportReport : public QObject {
    Q_OBJECT

    std::unique_ptr<World> m_world;
    std::unique_ptr<desk::Watch> m_watch;

    QString report(const QString &journal = {}) const
    {
        return ui::supportReport(m_world->desk(), *m_watch, journal);
    }
    /// The value of a row; fails the test where there is not exactly one.
    static QString row(const QString &report, const QString &name)
    {
        QStringList found;
        for (const QString &line : report.section(u"\n\n"_s, 0, 0).split(u'\n')) {
            if (line.startsWith(name + u": "_s))
                found << line.mid(name.size() + 2);
        }
        return found.size() == 1 ? found.first() : u"(%1 rows)"_s.arg(found.size());
    }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<World>();
        m_watch = std::make_unique<desk::Watch>(m_world->desk());
        QGuiApplication::clipboard()->clear();
    }
    void cleanup()
    {
        m_watch.reset();
        m_world.reset();
    }

    void itTellsTheVersions()
    {
        QCoreApplication::setApplicationVersion(u"4.2.1"_s);
        const QString text = report();
        QCOMPARE(row(text, u"IdentDesk"_s), u"4.2.1"_s);
        QVERIFY(row(text, u"Qt"_s).startsWith(QLatin1StringView(qVersion())));
        QCOMPARE(row(text, u"System"_s), QSysInfo::prettyProductName().replace(u'/', u'_'));
        QVERIFY(row(text, u"TLS"_s).contains(u"SSL"_s));
        QVERIFY(row(text, u"Recordings"_s).contains(u"ffmpeg"_s));
        static const QRegularExpression version(u"^n?\\d+\\.\\d+"_s);
        QVERIFY2(version.match(row(text, u"FFmpeg"_s)).hasMatch(), qPrintable(row(text, u"FFmpeg"_s)));
        QVERIFY(row(text, u"Pictures"_s).contains(u"jpeg"_s));
        QCOMPARE(row(text, u"Environment"_s), u"embedded-sandbox"_s);
        QVERIFY(row(text, u"Language"_s).startsWith(u"en,"_s));
    }

    void itCountsCasesAndNamesNone()
    {
        QCOMPARE(row(report(), u"Statuses"_s), u"none"_s);
        const QString first = m_world->newCase(u"X-MANUALTEST-HAPPYPATH"_s, u"Quittenberger"_s);
        m_world->newCase(u"X-MANUALTEST-HAPPYPATH"_s, u"Zwetschgenmeier"_s);
        const QString gone = m_world->newCase(u"X-MANUALTEST-HAPPYPATH"_s, u"Mirabellenhof"_s);
        QVERIFY(finish(m_world->desk().erase(gone, domain::ErasureReason::CustomersOrder)));
        domain::Case odd = *m_world->desk().cases().find(first);
        odd.status = domain::statusFromApi(u"Quittenberger_was_here"_s);
        m_world->desk().cases().update(odd); // the server's own words are none of ours
        const QString text = report();
        QCOMPARE(row(text, u"Cases"_s), u"3, all loaded"_s);
        const QString statuses = row(text, u"Statuses"_s);
        QVERIFY2(statuses.contains(u"erased 1"_s), qPrintable(statuses));
        QVERIFY2(statuses.contains(u"unknown 1"_s), qPrintable(statuses));
        for (const QString &name :
             {u"Quittenberger"_s, u"Zwetschgenmeier"_s, u"Mirabellenhof"_s, u"was_here"_s, first})
            QVERIFY2(!text.contains(name), qPrintable(name));
    }

    void itTellsTheJournalsSizeAndNotItsPlace()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"journal.db"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(4321, 'j'));
        file.close();
        const QString text = report(file.fileName());
        QCOMPARE(row(text, u"Journal"_s), u"4321 bytes"_s);
        QVERIFY(!text.contains(folder.path()));
        QCOMPARE(row(report(), u"Journal"_s), u"not known"_s);
    }

    void itHoldsNeitherUserNorComputerNorHost()
    {
        qputenv("USER", "quittenberger");
        qputenv("XDG_CURRENT_DESKTOP", "GNOME\nquitten@berger/home\x01");
        const QString text = report();
        QCOMPARE(row(text, u"Desktop"_s), u"GNOME_quitten_berger_home_ on offscreen"_s);
        QVERIFY(!text.contains(u"quittenberger"_s));
        QVERIFY(!text.contains(QDir::homePath()));
        QVERIFY(!text.contains(u"127.0.0.1"_s));
        if (QSysInfo::machineHostName().size() > 5)
            QVERIFY(!text.contains(QSysInfo::machineHostName()));
        qunsetenv("XDG_CURRENT_DESKTOP");
    }

    void itEndsWithTheLogsLastLines()
    {
        QVERIFY(report().endsWith(u"The log's last 0 lines:\n"_s));
        const QTemporaryDir folder;
        const logbook::Logbook log(folder.path());
        for (int i = 0; i < 300; ++i)
            logbook::write(logbook::Level::Info, logbook::Category::Program, "test",
                           {logbook::Field::number("n", i)});
        QTRY_VERIFY(logbook::lastLines(1).value(0).contains("\"n\":299"));
        const QString text = report();
        QVERIFY(text.contains(u"The log's last 200 lines:\n"_s));
        QVERIFY(text.contains(u"\"n\":100}\n"_s));
        QVERIFY(!text.contains(u"\"n\":99}"_s));
        QVERIFY(text.endsWith(u"\"n\":299}\n"_s));
    }

    void whatIsShownIsCopiedWhenTold()
    {
        QWidget window;
        window.show();
        ui::SupportWindow support(&window);
        support.showReport(u"IdentDesk: 1\nQt: 2\n"_s);
        auto *text = support.findChild<QPlainTextEdit *>(u"support:text"_s);
        auto *note = support.findChild<QLabel *>(u"support:note"_s);
        auto *copy = support.findChild<QPushButton *>(u"support:copy"_s);
        QVERIFY(text->isVisible());
        QVERIFY(text->isReadOnly());
        QVERIFY(note->text().contains(u"Nothing is sent"_s));
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
        QTRY_VERIFY(copy->hasFocus());
        QTest::keyClick(copy, Qt::Key_Return);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"IdentDesk: 1\nQt: 2\n"_s);
        QVERIFY2(note->text().startsWith(u"Copied: 2 line"_s), qPrintable(note->text()));
        QTest::keyClick(&support, Qt::Key_Escape);
        QVERIFY(!support.isVisible());
        // The next one says anew what it is.
        support.showReport(u"IdentDesk: 3\n"_s);
        QVERIFY(note->text().contains(u"Nothing is sent"_s));
        QCOMPARE(text->toPlainText(), u"IdentDesk: 3\n"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"IdentDesk: 1\nQt: 2\n"_s);
    }
};

QTEST_MAIN(TestSupportReport)
#include "test_supportreport.moc"
