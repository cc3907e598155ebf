// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/patience.h"
#include "ui/handoff/lab.h"

#include <QMimeData>
#include <QSignalSpy>
#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using domain::Status;

/// The ways to give the link beside the code: link, text, e-mail, this computer.
class TestWays : public QObject {
    Q_OBJECT

    std::unique_ptr<HandoffLab> m_lab;
    QString m_id;

    QString link() { return m_lab->file(m_id).identification.url; }
    void click(const QString &name) { m_lab->button(name)->click(); }

private Q_SLOTS:
    void initTestCase() { m_lab = std::make_unique<HandoffLab>(); }
    void init()
    {
        m_lab->fresh();
        QGuiApplication::clipboard()->setText(u"before"_s);
        m_id = m_lab->open();
        QTRY_VERIFY(m_lab->isOffered());
        QCOMPARE(HandoffLab::clipboard(), u"before"_s); // only on request
    }
    void cleanupTestCase() { m_lab.reset(); }

    void theLinkIsCopiedAsASecret()
    {
        click(u"handoff:copy"_s);
        QTRY_COMPARE(HandoffLab::clipboard(), link());
        QCOMPARE(QGuiApplication::clipboard()->mimeData()->data(u"x-kde-passwordManagerHint"_s),
                 QByteArray("secret"));
        QCOMPARE(m_lab->given(m_id), u"qr copied"_s);
        QVERIFY(m_lab->message()->text().contains(u"two minutes"_s));
        m_lab->closeScreen();
        QVERIFY(HandoffLab::clipboard().isEmpty());
        m_lab->fresh();
    }

    void theClipboardIsClearedInTime()
    {
        m_lab->fresh(2s); // long enough to be seen before it is over
        m_lab->screen().showCase(m_id);
        QTRY_VERIFY(m_lab->isOffered());
        click(u"handoff:text"_s);
        QTRY_VERIFY(m_lab->message()->text().contains(u"in the clipboard"_s));
        QTRY_VERIFY(HandoffLab::clipboard().isEmpty());
        QTRY_VERIFY(m_lab->message()->text().contains(u"cleared"_s)); // the line does not go on claiming it
    }

    void theTextIsTheCustomersLanguage()
    {
        QCOMPARE(m_lab->language()->currentData().toString(), u"de"_s); // as ordered for the call
        QVERIFY(m_lab->preview().contains(u"Bitte halten Sie bereit"_s));
        QVERIFY(!m_lab->preview().contains(u"http"_s)); // a preview without the link
        click(u"handoff:text"_s);
        QTRY_VERIFY(HandoffLab::clipboard().contains(u"Bitte halten Sie bereit"_s));
        QVERIFY(HandoffLab::clipboard().contains(QString(u'\n' % link() % u'\n')));
        QCOMPARE(QGuiApplication::clipboard()->mimeData()->data(u"x-kde-passwordManagerHint"_s),
                 QByteArray("secret"));
        m_lab->language()->setCurrentIndex(m_lab->language()->findData(u"en"_s));
        QVERIFY(m_lab->preview().contains(u"Please have ready"_s));
        click(u"handoff:text"_s);
        QTRY_VERIFY(HandoffLab::clipboard().contains(u"Please have ready"_s));
        QCOMPARE(m_lab->given(m_id), u"qr text text"_s);
    }

    void theMailIsADraftToTheCustomer()
    {
        click(u"handoff:mail"_s);
        QTRY_COMPARE(m_lab->opened.size(), 1);
        const QUrl draft = m_lab->opened.first();
        QCOMPARE(draft.scheme(), u"mailto"_s);
        QCOMPARE(draft.path(), u"erika@example.com"_s);
        const QString body = QUrlQuery(draft).queryItemValue(u"body"_s, QUrl::FullyDecoded);
        QVERIFY(body.contains(link()));
        QVERIFY(body.contains(u"\r\n"_s));
        QCOMPARE(m_lab->given(m_id), u"qr mail"_s);
        QCOMPARE(HandoffLab::clipboard(), u"before"_s);
    }

    void aCustomerWithoutAddressGetsADraftAsWell()
    {
        m_id = m_lab->openWithoutMail();
        QTRY_VERIFY(m_lab->isOffered());
        click(u"handoff:mail"_s);
        QTRY_COMPARE(m_lab->opened.size(), 1);
        QVERIFY(m_lab->opened.first().path().isEmpty());
        QVERIFY2(m_lab->message()->text().contains(u"Enter the customer's address"_s),
                 qPrintable(m_lab->message()->text()));
        QCOMPARE(m_lab->given(m_id), u"qr mail"_s);
    }

    void noMailProgramIsSaid()
    {
        m_lab->canOpen = false;
        click(u"handoff:mail"_s);
        QTRY_VERIFY(m_lab->message()->text().contains(u"No e-mail program"_s));
        QTRY_COMPARE(m_lab->given(m_id), u"qr mail not_mailed"_s);
        QTRY_VERIFY(m_lab->label(u"handoff:given"_s).contains(u"no e-mail program"_s));
    }

    void opensHereOnceAndAsksBeforeTheSecondTime()
    {
        click(u"handoff:open"_s);
        QTRY_COMPARE(m_lab->opened, QList<QUrl>{QUrl(link())});
        click(u"handoff:open"_s);
        QVERIFY(m_lab->action()->isVisible());
        QTest::qWait(50);
        QCOMPARE(m_lab->opened.size(), 1);
        QCOMPARE(m_lab->given(m_id), u"qr opened"_s);
        m_lab->action()->click();
        QTRY_COMPARE(m_lab->opened.size(), 2);
        QCOMPARE(m_lab->given(m_id), u"qr opened opened"_s);
    }

    void aDoubleClickOpensOnce()
    {
        click(u"handoff:open"_s);
        click(u"handoff:open"_s);
        QTRY_COMPARE(m_lab->opened.size(), 1);
        QTest::qWait(100);
        QCOMPARE(m_lab->opened.size(), 1);
    }

    void anotherDayRemembersTheOpening()
    {
        click(u"handoff:open"_s);
        QTRY_COMPARE(m_lab->opened.size(), 1);
        m_lab->fresh();
        m_lab->screen().showCase(m_id);
        QTRY_VERIFY(m_lab->isOffered());
        QTRY_VERIFY(m_lab->label(u"handoff:given"_s).contains(u"opened on this computer (tester)"_s));
        click(u"handoff:open"_s);
        QVERIFY(m_lab->action()->isVisible());
        QVERIFY(m_lab->opened.isEmpty());
    }

    void afterABrokenOffCallItOpensWithoutAsking()
    {
        click(u"handoff:open"_s);
        QTRY_COMPARE(m_lab->opened.size(), 1);
        click(u"handoff:open"_s);
        QVERIFY(m_lab->action()->isVisible());
        QVERIFY(m_lab->hearStatus(m_id, Status::Aborted));
        QTRY_VERIFY(m_lab->message()->text().contains(u"aborted"_s));
        QVERIFY(!m_lab->action()->isVisible());
        click(u"handoff:open"_s);
        QTRY_COMPARE(m_lab->opened.size(), 2);
    }

    void theQuestionGoesWhenTheCallIsOver()
    {
        click(u"handoff:open"_s);
        QTRY_COMPARE(m_lab->opened.size(), 1);
        click(u"handoff:open"_s);
        QVERIFY(m_lab->action()->isVisible());
        QVERIFY(m_lab->hearStatus(m_id, Status::Failed));
        QTRY_VERIFY(!m_lab->isOffered());
        QVERIFY(!m_lab->action()->isVisible());
    }

    void aBrowserThatDidNotComeIsNoOpening()
    {
        m_lab->canOpen = false;
        click(u"handoff:open"_s);
        QTRY_VERIFY(m_lab->message()->text().contains(u"No browser"_s));
        QTRY_COMPARE(m_lab->given(m_id), u"qr opened not_opened"_s);
        m_lab->canOpen = true;
        QTRY_VERIFY(m_lab->label(u"handoff:given"_s).contains(u"no browser"_s));
        click(u"handoff:open"_s);
        QTRY_COMPARE(m_lab->opened.size(), 2); // tried anew without a question
        QVERIFY(!m_lab->action()->isVisible());
    }
};

QTEST_MAIN(TestWays)
#include "test_ways.moc"
