// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/patience.h"
#include "ui/customer/customerwindow.h"
#include "ui/intake/intakescreen.h"
#include "ui/kit/readingview.h"
#include "ui/shell/walk.h"
#include "ui/tour/hands.h"

#include <QApplication>
#include <QCheckBox>
#include <QPushButton>
#include <QScrollBar>

using namespace Qt::Literals::StringLiterals;
namespace hands = ui::hands;

/// The customer window in the running program: what it shows, what it never shows, when it goes blank.
class TestCustomer : public QObject {
    Q_OBJECT

    std::unique_ptr<Lab> m_lab;
    QString m_open;

    ui::CustomerWindow &window() { return m_lab->window().customerWindow(); }
    template <typename T>
    T *part(const char *name)
    {
        return window().findChild<T *>(QLatin1StringView(name));
    }
    bool isBlank()
    {
        return !window().page() && part<QLabel>("customer:wait")->isVisible() &&
               !part<ui::ReadingView>("customer:text");
    }
    void toConsents()
    {
        Walk walk(m_lab->window(), m_open, m_open);
        for (const Stop &stop : walk.stops()) {
            if (stop.name == u"step:consent"_s)
                QVERIFY(stop.go());
        }
    }
    /// The customer reads the present statement, ticks it and goes on.
    void acceptThere()
    {
        auto *view = part<ui::ReadingView>("customer:text");
        QTRY_VERIFY(view->verticalScrollBar()->maximum() > 0);
        QVERIFY(!part<QCheckBox>("customer:tick")->isEnabled());
        view->verticalScrollBar()->setValue(view->verticalScrollBar()->maximum());
        part<QCheckBox>("customer:tick")->click();
        part<QPushButton>("customer:next")->click();
    }
    bool isTicked(const QString &box) { return m_lab->part<QCheckBox>(box)->isChecked(); }

private Q_SLOTS:
    void initTestCase()
    {
        m_lab = std::make_unique<Lab>();
        m_open = m_lab->world().newCase(u"X-MANUALTEST-HAPPYPATH"_s, u"Geheimrat"_s);
        QVERIFY(!m_open.isEmpty());
    }
    void cleanupTestCase() { m_lab.reset(); }
    void init()
    {
        m_lab->language().set(u"en"_s);
        m_lab->window().intake().startNew();
        m_lab->window().goToCases(m_open);
        if (!window().isVisible())
            window().open();
        m_lab->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_lab->window()));
    }

    void opensByKeyAndByButton()
    {
        QTest::keyClick(&m_lab->window(), Qt::Key_F8);
        QVERIFY(!window().isVisible());
        QTest::keyClick(&m_lab->window(), Qt::Key_F8);
        QVERIFY(window().isVisible());
        toConsents();
        auto *button = m_lab->part<QPushButton>(u"consent:tocustomer"_s);
        QVERIFY(button->isVisible() && button->isChecked());
        button->click();
        QVERIFY(!window().isVisible() && !button->isChecked());
        button->click();
        QVERIFY(window().isVisible() && button->isChecked());
    }

    void theCustomerReadsAndTicksThere()
    {
        toConsents();
        QVERIFY(window().page());
        acceptThere();
        QVERIFY(isTicked(u"consent:terms"_s));
        QVERIFY(!isTicked(u"consent:data"_s));
        QVERIFY(m_lab->part<QLabel>(u"consent:terms:line"_s)->text().contains(u"customer window"_s));
        acceptThere();
        QVERIFY(part<QLabel>("customer:thanks")->isVisible());
        QVERIFY(isTicked(u"consent:data"_s));

        // All the way into the journal: how it was given stands there.
        QCOMPARE(hands::click(&m_lab->window(), u"next"_s), QString());
        QTRY_VERIFY(hands::find(&m_lab->window(), u"step:person"_s));
        QCoreApplication::processEvents(); // a page is laid out before a person aims at it
        QCOMPARE(hands::click(&m_lab->window(), u"robot:fill"_s), QString());
        QCOMPARE(hands::click(&m_lab->window(), u"next"_s), QString());
        QTRY_VERIFY(hands::find(&m_lab->window(), u"step:check"_s));
        const qsizetype before = m_lab->desk().cases().count();
        QCOMPARE(hands::click(&m_lab->window(), u"create"_s), QString());
        QTRY_COMPARE_WITH_TIMEOUT(m_lab->desk().cases().count(), before + 1, patience);
        QTRY_VERIFY_WITH_TIMEOUT(hands::find(&m_lab->window(), u"handoff:qr"_s), patience);
        QString newest;
        for (int row = 0; row < m_lab->desk().cases().count(); ++row) {
            if (m_lab->desk().cases().at(row).id != m_open)
                newest = m_lab->desk().cases().at(row).id;
        }
        const auto file = finish(m_lab->desk().file(newest));
        QVERIFY(file);
        QCOMPARE(file->consents.size(), 2);
        for (const domain::Consent &consent : file->consents) {
            QCOMPARE(consent.channel, domain::ConsentChannel::CustomerWindow);
            QCOMPARE(consent.capturedBy, u"tester"_s);
            QCOMPARE(consent.language, u"de"_s);
            QCOMPARE(consent.sha256.size(), 64);
        }
        QVERIFY(isBlank()); // the handoff screen has nothing there
    }

    void bothSidesStayTheSame()
    {
        toConsents();
        acceptThere();
        m_lab->part<QCheckBox>(u"consent:terms"_s)->click(); // taken back at the desk
        QVERIFY(!isTicked(u"consent:terms"_s));
        QVERIFY(!part<QCheckBox>("customer:tick")->isChecked());
        QVERIFY(!part<QPushButton>("customer:back")->isEnabled()); // before the first statement again
        part<QCheckBox>("customer:tick")->click();                 // it was read; the customer ticks anew
        QVERIFY(isTicked(u"consent:terms"_s));
        part<QCheckBox>("customer:tick")->click();
        QVERIFY(!isTicked(u"consent:terms"_s));
    }

    void speaksTheCustomersLanguageNotTheDesks()
    {
        toConsents(); // the walk chooses German texts, the desk speaks English
        QCOMPARE(part<QPushButton>("customer:next")->text(), u"Weiter"_s);
        QVERIFY(part<QCheckBox>("customer:tick")->text().startsWith(u"Ich akzeptiere"_s));
        acceptThere();
        m_lab->language().set(u"de"_s);
        m_lab->language().set(u"en"_s);
        QVERIFY(isTicked(u"consent:terms"_s));
        QCOMPARE(part<QPushButton>("customer:next")->text(), u"Weiter"_s);
        hands::choose(&m_lab->window(), u"consent:language"_s, u"en"_s);
        QTRY_COMPARE(part<QPushButton>("customer:next")->text(), u"Next"_s);
        QVERIFY(!isTicked(u"consent:terms"_s));
        QVERIFY(!part<QCheckBox>("customer:tick")->isChecked());
    }

    void goesBlankWhenTheScreenChanges()
    {
        const QList<std::function<void()>> ways{
            [this] { m_lab->window().goToCases(m_open); },
            [this] { m_lab->window().goToHandoff(m_open); },
            [this] { m_lab->window().goToReview(m_open); },
            [this] { m_lab->window().goToErasure(); },
            [this] { m_lab->window().intake().startNew(); },
            [this] { hands::click(&m_lab->window(), u"back"_s); },
        };
        for (const std::function<void()> &away : ways) {
            toConsents();
            QVERIFY(window().page());
            away();
            QVERIFY(isBlank());
        }
        toConsents();
        m_lab->window().goToCases();
        m_lab->window().goToNew(); // the agent only looked something up
        QVERIFY(window().page());
    }

    void neverShowsAPersonOrAReference()
    {
        const auto file = finish(m_lab->desk().file(m_open));
        QVERIFY(file && !file->identification.reference.isEmpty());
        const QStringList secrets{u"Geheimrat"_s, file->identification.reference, file->identification.url,
                                  m_open, u"Unverwechselbar"_s};
        const auto check = [this, &secrets] {
            QString seen = Lab::readable(window()) + window().windowTitle();
            if (const auto *view = part<ui::ReadingView>("customer:text"))
                seen += view->toPlainText();
            QVERIFY(!seen.isEmpty());
            for (const QString &secret : secrets)
                QVERIFY2(!seen.contains(secret), qPrintable(secret));
        };
        Walk walk(m_lab->window(), m_open, m_open);
        for (const Stop &stop : walk.stops()) {
            if (stop.name == u"review"_s || stop.name == u"cases: one is done"_s)
                continue; // an open case has nothing to review
            QVERIFY2(stop.go(), qPrintable(stop.name));
            if (hands::find(&m_lab->window(), u"step:person"_s))
                hands::type(&m_lab->window(), u"edit:last_name"_s, u"Unverwechselbar"_s);
            check();
        }
    }

    void aCustomersKeysDontReachTheDesk()
    {
        toConsents();
        window().activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), &window());
        for (const Qt::Key key : {Qt::Key_1, Qt::Key_3, Qt::Key_4, Qt::Key_N, Qt::Key_F})
            QTest::keyClick(part<ui::ReadingView>("customer:text"), key, Qt::ControlModifier);
        QTest::keyClick(part<ui::ReadingView>("customer:text"), Qt::Key_Return);
        QVERIFY(hands::find(&m_lab->window(), u"step:consent"_s));
    }

    void closesWithTheDesk()
    {
        toConsents();
        m_lab->window().close();
        QVERIFY(!window().isVisible());
        m_lab->window().show();
    }
};

QTEST_MAIN(TestCustomer)
#include "test_customer.moc"
