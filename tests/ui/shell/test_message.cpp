// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/lab.h"

#include "domain/foreignanswer.h"
#include "support/patience.h"
#include "ui/kit/messageline.h"
#include "ui/kit/when.h"
#include "ui/shell/attention.h"

#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace {

domain::Error trouble()
{
    domain::Error error;
    error.kind = domain::ErrorKind::ServerFault;
    error.where = u"GET /v1/persons/{id}/identifications/{id}"_s;
    error.httpStatus = 503;
    error.errorId = u"5ca1ab1e"_s;
    return error;
}

} // namespace

/// The line on top of everything: trouble nobody waits for, and a clock that would spoil consents.
class TestMessage : public QObject {
    Q_OBJECT

    std::unique_ptr<Lab> m_lab;
    /// The window's own line: the only one that is no screen's.
    ui::MessageLine *line()
    {
        for (ui::MessageLine *one : m_lab->window().findChildren<ui::MessageLine *>()) {
            if (one->objectName().isEmpty())
                return one;
        }
        return nullptr;
    }

private Q_SLOTS:
    void init()
    {
        m_lab = std::make_unique<Lab>();
        QVERIFY(line());
    }
    void cleanup() { m_lab.reset(); }

    void isSilentWhileAllIsWell() { QVERIFY(!line()->isVisible()); }

    void troubleIsSaidAndEndsWithTheNextAnswer()
    {
        Q_EMIT m_lab->watch().trouble(trouble());
        QVERIFY(line()->isVisible());
        QCOMPARE(line()->text(), domain::userText(trouble()));
        QVERIFY(Lab::readable(*line()).contains(u"5ca1ab1e"_s)); // what support asks for
        Q_EMIT m_lab->desk().reachable(false);
        QVERIFY(line()->isVisible());
        Q_EMIT m_lab->desk().reachable(true);
        QVERIFY(!line()->isVisible());
    }

    void troubleFollowsTheLanguage()
    {
        Q_EMIT m_lab->watch().trouble(trouble());
        const QString english = line()->text();
        m_lab->language().set(u"de"_s);
        QTRY_VERIFY(line()->text() != english);
        QCOMPARE(line()->text(), domain::userText(trouble()));
        QVERIFY(line()->isVisible());
    }

    void clocks_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<bool>("said");
        QTest::newRow("right") << 0 << false;
        QTest::newRow("a minute slow") << 60 << false;
        QTest::newRow("a minute fast") << -60 << false;
        QTest::newRow("more than a minute slow") << 61 << true;
        QTest::newRow("more than a minute fast") << -61 << true;
        QTest::newRow("a day behind") << 86'400 << true;
        QTest::newRow("a day ahead") << -86'400 << true;
    }
    void clocks()
    {
        QFETCH(int, seconds);
        QFETCH(bool, said);
        Q_EMIT m_lab->desk().clockOffset(seconds);
        QCOMPARE(line()->isVisible(), said);
        QCOMPARE(line()->text().contains(ui::when::duration(qAbs(seconds))), said);
        QCOMPARE(line()->text().contains(u"ahead"_s), said && seconds < 0);
        QCOMPARE(line()->text().contains(u"behind"_s), said && seconds > 0);
        Q_EMIT m_lab->desk().clockOffset(0);
        QVERIFY(!line()->isVisible());
    }

    void theClockFollowsTheLanguage()
    {
        Q_EMIT m_lab->desk().clockOffset(300);
        const QString english = line()->text();
        m_lab->language().set(u"de"_s);
        QTRY_VERIFY(line()->text() != english);
        QVERIFY(line()->text().contains(u"Uhr"_s) && line()->text().contains(u"5 min"_s));
    }

    void troubleStandsBeforeTheClock()
    {
        Q_EMIT m_lab->desk().clockOffset(300);
        const QString clock = line()->text();
        Q_EMIT m_lab->watch().trouble(trouble());
        QCOMPARE(line()->text(), domain::userText(trouble()));
        Q_EMIT m_lab->desk().reachable(true);
        QCOMPARE(line()->text(), clock); // still wrong, still said
        QVERIFY(line()->isVisible());
    }

    void anotherPersonsAnswerStaysThroughAFailure()
    {
        domain::Error foreign;
        foreign.kind = domain::ErrorKind::BadReply;
        foreign.code = domain::foreignAnswer;
        Q_EMIT m_lab->watch().trouble(foreign);
        Q_EMIT m_lab->watch().trouble(trouble());
        Q_EMIT m_lab->desk().reachable(true);
        QVERIFY(line()->isVisible());
        QCOMPARE(line()->text(), domain::userText(foreign));
        QVERIFY(line()->action()->isVisible());
    }

    void whatWasNotNotedStaysUntilItIsUnderstood()
    {
        Q_EMIT m_lab->window().attention().failed(trouble());
        QCOMPARE(line()->text(), domain::userText(trouble()));
        auto *understood = qobject_cast<QPushButton *>(line()->action());
        QVERIFY(understood->isVisible());
        m_lab->window().activateWindow();
        understood->setFocus();
        QTRY_VERIFY(understood->hasFocus());
        // Replies go on coming, and bring their clocks.
        Q_EMIT m_lab->desk().reachable(true);
        Q_EMIT m_lab->desk().clockOffset(1);
        Q_EMIT m_lab->desk().clockOffset(300);
        Q_EMIT m_lab->desk().clockOffset(301);
        QCOMPARE(line()->text(), domain::userText(trouble()));
        QVERIFY(understood->hasFocus());
        QTest::keyClick(understood, Qt::Key_Space);
        QVERIFY(line()->text().contains(u"behind"_s));
        QVERIFY(!understood->isVisible());
    }

    void whatIsNotedAtLastIsNoTrouble()
    {
        Q_EMIT m_lab->window().attention().failed(trouble());
        Q_EMIT m_lab->window().attention().noted();
        QVERIFY(!line()->isVisible());
    }

    void aClockThatStaysWrongIsSaidOnce()
    {
        Q_EMIT m_lab->desk().clockOffset(300);
        const QString said = line()->text();
        for (const int seconds : {301, 305, 299, 300}) { // whole seconds, and the way of the reply
            Q_EMIT m_lab->desk().clockOffset(seconds);
            QCOMPARE(line()->text(), said);
        }
        Q_EMIT m_lab->desk().clockOffset(86'400);
        QVERIFY(line()->text().contains(ui::when::duration(86'400)));
    }

    void aServerThatFailsAndComesBack()
    {
        const QString id = m_lab->world().newCase(u"X-MANUALTEST-HAPPYPATH"_s, u"Warten"_s);
        QVERIFY(!id.isEmpty());
        sandbox::Fault fault;
        fault.kind = sandbox::Fault::Kind::Html;
        fault.method = u"GET"_s;
        fault.times = 100'000;
        m_lab->world().server().inject(fault);
        m_lab->watch().start();
        QTRY_VERIFY_WITH_TIMEOUT(line()->isVisible(), 30'000);
        QVERIFY(!line()->text().contains(u"<"_s)); // a web page's words stay out
        QVERIFY(m_lab->desk().cases().find(id));   // and the row stays in
        m_lab->world().server().clearFaults();
        QTRY_VERIFY_WITH_TIMEOUT(!line()->isVisible(), 60'000);
        m_lab->watch().stop();
    }
};

QTEST_MAIN(TestMessage)
#include "test_message.moc"
