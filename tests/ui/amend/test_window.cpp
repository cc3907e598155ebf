// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/watch.h"
#include "support/patience.h"
#include "support/world.h"
#include "ui/amend/amendscreen.h"
#include "ui/amend/lab.h"
#include "ui/casepane/casepane.h"
#include "ui/casepane/timelineview.h"
#include "ui/kit/theme.h"
#include "ui/shell/language.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

/// From the case to its data and back, in the window.
class TestAmendWindow : public QObject {
    Q_OBJECT

    std::unique_ptr<World> m_world;
    std::unique_ptr<desk::Watch> m_watch;
    std::unique_ptr<ui::Language> m_language;
    std::unique_ptr<ui::MainWindow> m_window;

    template <typename T>
    T *part(const QString &name) const
    {
        return m_window->findChild<T *>(name);
    }
    QString newCase()
    {
        const QString id = m_world->newCase(u"X-MANUALTEST-HAPPYPATH"_s);
        m_window->goToCases(id);
        return id;
    }
    bool isReady()
    {
        return QTest::qWaitFor(
            [this] {
                return part<QPushButton>(u"amend:check"_s)->isVisible() &&
                       part<QPushButton>(u"amend:check"_s)->isEnabled();
            },
            patience);
    }
    void type(const QString &path, const QString &text)
    {
        auto *line = m_window->amend().findChild<QLineEdit *>(QString(u"edit:"_s + path));
        line->selectAll();
        typeText(line, text);
    }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<World>(3000.0);
        m_watch = std::make_unique<desk::Watch>(m_world->desk(), 3000.0);
        m_language = std::make_unique<ui::Language>();
        m_language->set(u"en"_s);
        m_window = std::make_unique<ui::MainWindow>(m_world->desk(), *m_watch, *m_language);
        m_window->resize(1280, 800);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup()
    {
        m_window.reset();
        m_watch.reset();
        m_world.reset();
        m_language->set(u"en"_s);
    }

    void byButtonAndByKeyAndBack()
    {
        const QString id = newCase();
        auto *button = part<QPushButton>(u"case:amend"_s);
        QTRY_VERIFY(button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(m_window->amend().isVisible());
        QCOMPARE(m_window->amend().caseId(), id);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!m_window->amend().isVisible());
        QVERIFY(m_window->casePane().isVisible());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_E, Qt::ControlModifier);
        QVERIFY(m_window->amend().isVisible());
        QTRY_VERIFY(part<QLineEdit>(u"amend:filter"_s)->hasFocus());
    }

    void lookingSomethingUpLosesNothing()
    {
        const QString id = newCase();
        m_window->goToAmend(id);
        QVERIFY(isReady());
        type(u"job_title"_s, u"Gärtnerin"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F, Qt::ControlModifier);
        QVERIFY(!m_window->amend().isVisible());
        m_window->goToErasure();
        m_window->goToAmend(id);
        QCOMPARE(m_window->amend().findChild<QLineEdit *>(u"edit:job_title"_s)->text(), u"Gärtnerin"_s);
    }

    void theCaseShowsWhatWasChangedByWhomAndWhatWaits()
    {
        const QString id = newCase();
        QVERIFY(finish(m_world->desk().amend(id, {{u"job_title"_s, QJsonValue(u"Gärtnerin"_s)}})));
        auto *timeline = part<ui::TimelineView>(u"case:timeline"_s);
        QTRY_VERIFY(timeline->text().contains(u"Gärtnerin"_s));
        const domain::Result<desk::Amendment> amended =
            finish(m_world->desk().amend(id, {{u"address.city"_s, QJsonValue(u"Bonn"_s)}}));
        QVERIFY(amended);
        auto *waiting = part<QWidget>(u"case:waiting"_s);
        QTRY_VERIFY(waiting->isVisible());
        QTRY_VERIFY(timeline->text().contains(u"Köln → Bonn"_s));
        QVERIFY(timeline->text().contains(u"tester"_s));
        QTest::mouseClick(waiting->findChild<QPushButton *>(u"message:action"_s), Qt::LeftButton);
        QVERIFY(m_window->amend().isVisible());
        QVERIFY(finish(m_world->desk().authorizeAmendment(id, amended->changeRequestId, u"static"_s)));
        QVERIFY(finish(m_world->desk().confirmAmendment(id, amended->changeRequestId, u"212212"_s)));
        m_window->goToCases(id);
        QTRY_VERIFY(!waiting->isVisible());
    }

    void bothLanguagesAndThemes_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("dark");
        for (const QString &language : {u"en"_s, u"de"_s}) {
            for (const bool dark : {false, true})
                QTest::addRow("%s %s", qPrintable(language), dark ? "dark" : "light") << language << dark;
        }
    }
    void bothLanguagesAndThemes()
    {
        QFETCH(QString, language);
        QFETCH(bool, dark);
        const QPalette before = QApplication::palette();
        QApplication::setPalette(dark ? ui::theme::darkPalette() : ui::theme::lightPalette());
        m_language->set(language);
        const QString id = newCase();
        m_window->goToAmend(id);
        QVERIFY(isReady());
        const QString folder = qEnvironmentVariable("IDENTDESK_PICTURES");
        const auto picture = [&](const QString &name) {
            QCoreApplication::processEvents();
            const QPixmap shown = m_window->grab();
            QVERIFY(!shown.isNull());
            if (!folder.isEmpty())
                shown.save(QString(folder % u'/' % name % u'-' % language %
                                   (dark ? u"-dark"_s : u"-light"_s) % u".png"_s));
        };
        picture(u"fields"_s);
        type(u"address.line_1"_s, u"Heidestraße 19"_s);
        type(u"address.postal_code"_s, u"511"_s);
        QTest::mouseClick(part<QPushButton>(u"amend:check"_s), Qt::LeftButton);
        picture(u"refused"_s);
        type(u"address.postal_code"_s, u"51149"_s);
        QTest::mouseClick(part<QPushButton>(u"amend:check"_s), Qt::LeftButton);
        QTRY_VERIFY(part<QPushButton>(u"amend:send"_s)->isVisible());
        picture(u"check"_s);
        QTest::mouseClick(part<QPushButton>(u"amend:send"_s), Qt::LeftButton);
        QTRY_VERIFY(part<QPushButton>(u"tan:send"_s)->isVisible());
        picture(u"tan"_s);
        QTest::mouseClick(part<QPushButton>(u"amend:back"_s), Qt::LeftButton);
        picture(u"waiting"_s);
        m_window->goToCases(id);
        QTRY_VERIFY(part<QWidget>(u"case:waiting"_s)->isVisible());
        picture(u"case"_s);
        QApplication::setPalette(before);
    }
};

QTEST_MAIN(TestAmendWindow)
#include "test_window.moc"
