// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/lab.h"

#include "support/patience.h"
#include "ui/bench/benchscreen.h"
#include "ui/casepane/casepane.h"
#include "ui/handoff/handoffscreen.h"
#include "ui/intake/intakescreen.h"
#include "ui/kit/messageline.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

/// What a screen knew of a customer goes when one leaves it; the window's title never knew it.
class TestLeaving : public QObject {
    Q_OBJECT

    std::unique_ptr<Lab> m_lab;
    QString m_open;
    QString m_done;

    bool reads(const QWidget &widget, const QString &text) { return Lab::readable(widget).contains(text); }
    void toHandoff()
    {
        m_lab->window().goToHandoff(m_open);
        QTRY_VERIFY_WITH_TIMEOUT(m_lab->part(u"handoff:copy"_s)->isEnabled() &&
                                     reads(m_lab->window().handoff(), u"Geheim"_s),
                                 patience);
    }
    void toReview()
    {
        m_lab->window().goToReview(m_done);
        QTRY_VERIFY_WITH_TIMEOUT(!m_lab->window().bench().shownDocument().isEmpty() &&
                                     reads(m_lab->window().bench(), u"Vertraulich"_s),
                                 patience);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_lab = std::make_unique<Lab>();
        m_done = m_lab->finishedCase(u"X-AUTOTEST-HAPPYPATH"_s, u"Vertraulich"_s);
        m_open = m_lab->world().newCase(u"X-MANUALTEST-HAPPYPATH"_s, u"Geheim"_s);
        QVERIFY(!m_done.isEmpty() && !m_open.isEmpty());
    }
    void cleanupTestCase() { m_lab.reset(); }

    void ways_data()
    {
        QTest::addColumn<QString>("way");
        for (const QString &way : {u"nav:cases"_s, u"nav:new"_s})
            QTest::newRow(qPrintable(way)) << way;
    }
    void ways()
    {
        QFETCH(QString, way);
        toHandoff();
        m_lab->part<QToolButton>(way)->click();
        QVERIFY(!reads(m_lab->window().handoff(), u"Geheim"_s));
        QVERIFY(!m_lab->part(u"handoff:copy"_s)->isEnabled());
        toReview();
        m_lab->part<QToolButton>(way)->click();
        QVERIFY(m_lab->window().bench().shownDocument().isEmpty());
        QVERIFY(!reads(m_lab->window().bench(), u"Vertraulich"_s));
    }

    void fromHandoffToReview()
    {
        toHandoff();
        toReview();
        QVERIFY(!reads(m_lab->window().handoff(), u"Geheim"_s));
    }

    void fromReviewToHandoff()
    {
        toReview();
        toHandoff();
        QVERIFY(m_lab->window().bench().shownDocument().isEmpty());
        QVERIFY(!reads(m_lab->window().bench(), u"Vertraulich"_s));
    }

    void theHandoffLeadsToItsOwnCase()
    {
        // What a screen hands over may be its own; it forgets that while it is left.
        toHandoff();
        m_lab->part<QPushButton>(u"handoff:tocase"_s)->click();
        QTRY_VERIFY(reads(m_lab->window().casePane(), u"Geheim"_s));
        const QString done = m_lab->world().newCase(u"X-AUTOTEST-HAPPYPATH"_s, u"Nachher"_s);
        m_lab->window().goToHandoff(done);
        auto *message = m_lab->window().handoff().findChild<ui::MessageLine *>(u"handoff:message"_s);
        QTRY_VERIFY_WITH_TIMEOUT((finish(m_lab->desk().refresh(done)), message->action()->isVisible()),
                                 patience);
        [[maybe_unused]] const auto collected = finish(m_lab->desk().collect(done));
        QTest::mouseClick(message->action(), Qt::LeftButton);
        QCOMPARE(m_lab->window().bench().caseId(), done);
        QTRY_VERIFY_WITH_TIMEOUT(!m_lab->window().bench().shownDocument().isEmpty(), patience);
    }

    void theReviewIsOneKeyAway()
    {
        toHandoff();
        QTest::keyClick(&m_lab->window(), Qt::Key_F6);
        QTRY_VERIFY(m_lab->window().bench().isVisible());
        QCOMPARE(m_lab->window().bench().caseId(), m_done); // the one that waits longest
        QVERIFY(!reads(m_lab->window().handoff(), u"Geheim"_s));
    }

    void anAnswerThatComesLateFindsNobody()
    {
        m_lab->window().goToHandoff(m_open);
        m_lab->window().goToCases();
        // The same question asked again is answered after the first one.
        QVERIFY(finish(m_lab->desk().handOver(m_open, u"qr"_s)));
        QVERIFY(finish(m_lab->desk().file(m_open)));
        QCoreApplication::processEvents();
        QVERIFY(!reads(m_lab->window().handoff(), u"Geheim"_s));
        QVERIFY(!m_lab->part(u"handoff:copy"_s)->isEnabled());
    }

    void theFormKeepsWhatWasTyped()
    {
        m_lab->window().goToNew();
        auto *name = m_lab->window().intake().findChild<QLineEdit *>(u"edit:last_name"_s);
        name->setText(u"Unterbrochen"_s);
        m_lab->part<QToolButton>(u"nav:cases"_s)->click();
        m_lab->part<QToolButton>(u"nav:new"_s)->click();
        QCOMPARE(name->text(), u"Unterbrochen"_s);
        toHandoff(); // of another customer
        QCOMPARE(name->text(), u"Unterbrochen"_s);
        m_lab->part<QPushButton>(u"handoff:new"_s)->click(); // leads back to what waits
        QVERIFY(m_lab->window().intake().isVisible());
        QVERIFY(m_lab->window().intake().isAncestorOf(QApplication::focusWidget()));
        QCOMPARE(name->text(), u"Unterbrochen"_s);
        m_lab->window().intake().startNew();
    }

    void closingAsksAboutWhatWasTyped()
    {
        const auto window = m_lab->anotherWindow();
        window->goToNew();
        window->intake().findChild<QLineEdit *>(u"edit:last_name"_s)->setText(u"Unterbrochen"_s);
        const auto press = [&window](QMessageBox::ButtonRole role) {
            auto *box = window->findChild<QMessageBox *>(u"closing"_s);
            QVERIFY(box && box->isVisible() && box->text().contains(u"a new identification"_s));
            for (QAbstractButton *button : box->buttons()) {
                if (box->buttonRole(button) == role)
                    button->click();
            }
            QTRY_VERIFY(!window->findChild<QMessageBox *>(u"closing"_s));
        };
        QVERIFY(!window->close() && window->isVisible());
        press(QMessageBox::RejectRole);
        QVERIFY(window->isVisible());
        QCOMPARE(window->intake().findChild<QLineEdit *>(u"edit:last_name"_s)->text(), u"Unterbrochen"_s);
        QVERIFY(!window->close());
        press(QMessageBox::DestructiveRole);
        QVERIFY(!window->isVisible());
        const auto untouched = m_lab->anotherWindow();
        untouched->goToNew();
        QVERIFY(untouched->close());
    }

    void theTitleHoldsNoName()
    {
        const auto clean = [this] {
            const QString title = m_lab->window().windowTitle();
            return !title.isEmpty() && !title.contains(u"Geheim"_s) && !title.contains(u"Vertraulich"_s) &&
                   !title.contains(u"AUTOTEST"_s);
        };
        m_lab->window().goToCases(m_done);
        QTRY_VERIFY(reads(m_lab->window().casePane(), u"Vertraulich"_s));
        QVERIFY(clean());
        toHandoff();
        QVERIFY(clean());
        toReview();
        QVERIFY(clean());
        m_lab->part<QToolButton>(u"nav:cases"_s)->click();
    }

    void aWindowClosedInTheMiddleEndsQuietly()
    {
        auto second = m_lab->anotherWindow();
        second->goToReview(m_done);
        second->goToHandoff(m_open);
        second.reset(); // with questions on their way
        QVERIFY(finish(m_lab->desk().file(m_open)));
        m_lab->window().goToCases(m_open);
        QTRY_VERIFY(reads(m_lab->window().casePane(), u"Geheim"_s));
    }
};

QTEST_MAIN(TestLeaving)
#include "test_leaving.moc"
