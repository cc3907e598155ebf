// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/patience.h"
#include "ui/amend/lab.h"
#include "ui/amend/tanpage.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;

/// A filled field asks for the customer's tan: sent, wrong, right, later, after a restart, lost.
class TestAmendTan : public QObject {
    Q_OBJECT

    std::unique_ptr<AmendLab> m_lab;

    bool ask()
    {
        m_lab->type(u"address.city"_s, u"Bonn"_s);
        return m_lab->send() && QTest::qWaitFor([this] { return m_lab->sees(u"tan:send"_s); }, patience);
    }
    bool isSent()
    {
        return QTest::qWaitFor(
            [this] {
                return m_lab->part<QLineEdit>(u"edit:tan"_s)->hasFocus() &&
                       m_lab->part<QPushButton>(u"tan:confirm"_s)->isEnabled() &&
                       !m_lab->file().changes.isEmpty() && m_lab->file().changes.first().sentAt.isValid();
            },
            patience);
    }
    void goOnWaiting()
    {
        auto *line = m_lab->part<QWidget>(u"amend:waiting"_s);
        QVERIFY(QTest::qWaitFor([line] { return line->isVisible(); }, patience));
        QTest::mouseClick(line->findChild<QPushButton *>(u"message:action"_s), Qt::LeftButton);
        QVERIFY(m_lab->sees(u"tan:send"_s));
    }

private Q_SLOTS:
    void init()
    {
        m_lab = std::make_unique<AmendLab>();
        QVERIFY(m_lab->open());
    }
    void cleanup() { m_lab.reset(); }

    void byKeysAloneWithAWrongTanFirst()
    {
        QVERIFY(ask());
        QCOMPARE(m_lab->file().current.address.city, u"Köln"_s);
        m_lab->enter(); // sends the tan
        QVERIFY(isSent());
        typeText(QApplication::focusWidget(), u"000000"_s);
        m_lab->enter();
        QTRY_VERIFY(!m_lab->error(u"tan"_s).isEmpty());
        QTRY_VERIFY(m_lab->part<QLineEdit>(u"edit:tan"_s)->hasFocus());
        QCOMPARE(m_lab->file().changes.size(), 1);
        const QString english = m_lab->error(u"tan"_s);
        QTranslator german;
        QVERIFY(german.load(u":/translations/identdesk_de.qm"_s));
        QApplication::installTranslator(&german);
        QTRY_VERIFY(!m_lab->error(u"tan"_s).isEmpty() && m_lab->error(u"tan"_s) != english);
        QApplication::removeTranslator(&german);
        QTRY_COMPARE(m_lab->error(u"tan"_s), english);
        typeText(QApplication::focusWidget(), u"212212"_s); // types over the wrong one
        m_lab->enter();
        QTRY_VERIFY(m_lab->message().contains(u"Changed and read again"_s));
        QVERIFY(m_lab->message().contains(u"City"_s));
        QVERIFY(m_lab->part<QLineEdit>(u"edit:tan"_s)->text().isEmpty());
        const domain::CaseFile file = m_lab->file();
        QVERIFY(file.changes.isEmpty());
        QCOMPARE(file.current.address.city, u"Bonn"_s);
        QVERIFY(!m_lab->sees(u"amend:waiting"_s));
    }

    void byTextMessage()
    {
        QVERIFY(ask());
        m_lab->choose(u"delivery_method"_s, u"mobile_number"_s);
        m_lab->click(u"tan:send"_s);
        QVERIFY(isSent());
        QCOMPARE(m_lab->file().changes.first().deliveryMethod, u"mobile_number"_s);
        m_lab->enter();
        QVERIFY2(!m_lab->error(u"tan"_s).isEmpty(), "an empty tan is not sent");
        QCOMPARE(m_lab->world().server().hits(u"POST"_s, u"/confirm"_s), 0);
    }

    void laterAndAfterARestart()
    {
        QVERIFY(ask());
        m_lab->click(u"amend:back"_s); // Later
        QVERIFY(m_lab->sees(u"amend:waiting"_s));
        m_lab->reopenScreen();
        QVERIFY(m_lab->open());
        goOnWaiting();
        QVERIFY(m_lab->part<QWidget>(u"tan:table"_s)->isVisible());
        m_lab->click(u"tan:send"_s);
        QVERIFY(isSent());
        m_lab->reopenScreen();
        QVERIFY(m_lab->open());
        goOnWaiting();
        QTRY_VERIFY(m_lab->part<QLineEdit>(u"edit:tan"_s)->hasFocus()); // it was sent already
        typeText(QApplication::focusWidget(), u"212212"_s);
        m_lab->click(u"tan:confirm"_s);
        QTRY_COMPARE(m_lab->file().current.address.city, u"Bonn"_s);
    }

    void aLostConfirmationIsADoubt()
    {
        QVERIFY(ask());
        m_lab->click(u"tan:send"_s);
        QVERIFY(isSent());
        m_lab->inject(sandbox::Fault::Kind::DropAfterReading, u"POST"_s, u"/confirm"_s, true);
        typeText(QApplication::focusWidget(), u"212212"_s);
        m_lab->enter();
        QTRY_VERIFY(m_lab->message().contains(u"in doubt"_s));
        QCOMPARE(m_lab->world().server().hits(u"POST"_s, u"/confirm"_s), 1);
        m_lab->click(u"tan:confirm"_s);
        QTRY_VERIFY(m_lab->part<QPushButton>(u"amend:back"_s)->isEnabled());
        QCOMPARE(m_lab->world().server().hits(u"POST"_s, u"/confirm"_s), 1);
    }

    void aRequestThatIsGoneIsSaid()
    {
        QVERIFY(ask());
        const QString id = m_lab->file().changes.first().requestId;
        const QString person = m_lab->world().desk().cases().find(m_lab->caseId())->solarisPersonId;
        QVERIFY(finish(m_lab->world().client().authorizeChange(id, person, u"static"_s)));
        QVERIFY(finish(m_lab->world().client().confirmChange(id, person, u"212212"_s)));
        m_lab->click(u"tan:send"_s);
        QTRY_VERIFY(m_lab->message().contains(u"doesn't know this change request"_s));
        QTRY_COMPARE(qobject_cast<QLineEdit *>(m_lab->field(u"address.city"_s)->editor())->text(), u"Bonn"_s);
        QVERIFY(!m_lab->sees(u"amend:waiting"_s));
    }

    void aTanThatCouldNotBeSentIsSentByEnter()
    {
        QVERIFY(ask());
        m_lab->inject(sandbox::Fault::Kind::RateLimited, u"POST"_s, u"/authorize"_s);
        m_lab->click(u"tan:send"_s);
        QTRY_VERIFY(m_lab->message().contains(u"too many requests"_s));
        QVERIFY(m_lab->part<QPushButton>(u"tan:send"_s)->hasFocus());
        m_lab->enter();
        QVERIFY(isSent());
    }

    void aWrongTanIsSaidAfterALookAtAnotherCase()
    {
        const QString other = m_lab->world().newCase(u"X-MANUALTEST-HAPPYPATH"_s, u"Anders"_s);
        QVERIFY(ask());
        m_lab->click(u"tan:send"_s);
        QVERIFY(isSent());
        typeText(QApplication::focusWidget(), u"000000"_s);
        QSignalSpy changed(&m_lab->world().desk(), &desk::Desk::caseChanged);
        m_lab->click(u"tan:confirm"_s);
        m_lab->screen().showCase(other);
        QTRY_VERIFY(changed.count(QList<QVariant>{m_lab->caseId()}) >= 2); // begun and settled
        QVERIFY(m_lab->error(u"tan"_s).isEmpty());
        m_lab->screen().showCase(m_lab->caseId());
        QTRY_VERIFY(!m_lab->error(u"tan"_s).isEmpty());
        QVERIFY(m_lab->sees(u"tan:confirm"_s));
        QVERIFY(m_lab->part<QLineEdit>(u"edit:tan"_s)->hasFocus());
        typeText(QApplication::focusWidget(), u"212212"_s);
        m_lab->enter();
        QTRY_VERIFY(m_lab->message().contains(u"Changed"_s));
    }

    void aTanThatCouldNotBeSentIsSaidAfterALookAtAnotherCase()
    {
        const QString other = m_lab->world().newCase(u"X-MANUALTEST-HAPPYPATH"_s, u"Anders"_s);
        QVERIFY(ask());
        m_lab->inject(sandbox::Fault::Kind::RateLimited, u"POST"_s, u"/authorize"_s);
        m_lab->click(u"tan:send"_s);
        m_lab->screen().showCase(other);
        QVERIFY(!m_lab->screen().unsent().isEmpty());
        QTRY_VERIFY(m_lab->screen().unsent().isEmpty()); // it is answered
        QVERIFY(m_lab->message().isEmpty());
        m_lab->screen().showCase(m_lab->caseId());
        QTRY_VERIFY(m_lab->message().contains(u"too many requests"_s));
        QVERIFY(m_lab->sees(u"tan:send"_s));
    }

    void erasedWhileWaiting()
    {
        QVERIFY(ask());
        QVERIFY(finish(m_lab->world().desk().erase(m_lab->caseId(), u"test"_s)));
        QTRY_VERIFY(m_lab->sees(u"amend:nothing"_s));
        QVERIFY(!m_lab->sees(u"tan:confirm"_s));
    }
};

QTEST_MAIN(TestAmendTan)
#include "test_tan.moc"
