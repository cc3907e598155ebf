// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/patience.h"
#include "ui/amend/lab.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;

/// The change old against new, what leaves, and every way it can go wrong.
class TestAmendSending : public QObject {
    Q_OBJECT

    std::unique_ptr<AmendLab> m_lab;

    QString cell(int row, int column)
    {
        return m_lab->part<QTableView>(u"amend:table"_s)->model()->index(row, column).data().toString();
    }

private Q_SLOTS:
    void init()
    {
        m_lab = std::make_unique<AmendLab>();
        QVERIFY(m_lab->open());
    }
    void cleanup() { m_lab.reset(); }

    void oldAndNewAreShownBeforeAnythingLeaves()
    {
        m_lab->type(u"address.line_1"_s, u"Heidestraße 19"_s);
        m_lab->type(u"job_title"_s, u"Gärtnerin"_s);
        m_lab->click(u"amend:check"_s);
        QCOMPARE(m_lab->part<QTableView>(u"amend:table"_s)->model()->rowCount(), 2);
        QCOMPARE(cell(0, 1), u"Heidestraße 17"_s);
        QCOMPARE(cell(0, 2), u"Heidestraße 19"_s);
        QCOMPARE(cell(1, 1), QString());
        QCOMPARE(cell(1, 2), u"Gärtnerin"_s);
        QCOMPARE(m_lab->patches(), 0);
        m_lab->click(u"amend:back"_s);
        QVERIFY(!m_lab->sees(u"amend:send"_s));
        QCOMPARE(qobject_cast<QLineEdit *>(m_lab->field(u"job_title"_s)->editor())->text(), u"Gärtnerin"_s);
    }

    void onlyWhatChangedIsSentAnAddressAsAWhole()
    {
        m_lab->type(u"address.city"_s, u"Bonn"_s);
        QVERIFY(m_lab->send());
        const QJsonObject body = m_lab->sent();
        QCOMPARE(body.keys(), QStringList{u"address"_s});
        QCOMPARE(body.value(u"address"_s).toObject(), (QJsonObject{{u"line_1"_s, u"Heidestraße 17"_s},
                                                                   {u"postal_code"_s, u"51147"_s},
                                                                   {u"city"_s, u"Bonn"_s},
                                                                   {u"state"_s, u"NW"_s},
                                                                   {u"country"_s, u"DE"_s}}));
        QCOMPARE(m_lab->patches(), 1);
    }

    void whatIsDoneIsReadAgainAndStandsOnTheCase()
    {
        m_lab->type(u"contact_address.line_1"_s, u"Ring 1"_s);
        m_lab->type(u"contact_address.postal_code"_s, u"1010"_s);
        m_lab->type(u"contact_address.city"_s, u"Wien"_s);
        m_lab->type(u"contact_address.country"_s, u"Austria"_s);
        const int reads = m_lab->world().server().hits(u"GET"_s, u"/v1/persons/"_s);
        QVERIFY(m_lab->send());
        QVERIFY(m_lab->message().contains(u"read again"_s));
        QVERIFY(m_lab->world().server().hits(u"GET"_s, u"/v1/persons/"_s) > reads);
        const domain::CaseFile file = m_lab->file();
        QCOMPARE(file.current.more.value(u"contact_address.country"_s), u"AT"_s);
        QVERIFY(!m_lab->part<QPushButton>(u"amend:discard"_s)->isEnabled());
    }

    void aRefusalOfTheApiLandsAtItsField()
    {
        // Longer than Solaris takes; the form knows no limit for it.
        m_lab->type(u"branch"_s, QString(300, u'x'));
        QVERIFY(m_lab->send());
        QTRY_VERIFY(m_lab->error(u"branch"_s).contains(u"too long"_s));
        QVERIFY(m_lab->field(u"branch"_s)->editor()->hasFocus());
        QVERIFY(!m_lab->message().isEmpty());
        QVERIFY(!m_lab->world().desk().cases().find(m_lab->caseId())->inDoubt);
        m_lab->type(u"branch"_s, u"Handel"_s);
        QVERIFY(m_lab->error(u"branch"_s).isEmpty());
        QVERIFY(m_lab->send());
        QVERIFY(m_lab->message().contains(u"Changed"_s));
    }

    void aLostAnswerIsADoubtAndNotSentAgain()
    {
        m_lab->inject(sandbox::Fault::Kind::DropAfterReading, u"PATCH"_s, u"/v1/persons/"_s, true);
        m_lab->type(u"job_title"_s, u"Gärtnerin"_s);
        QVERIFY(m_lab->send());
        QTRY_VERIFY(m_lab->message().contains(u"in doubt"_s));
        QVERIFY(m_lab->world().desk().cases().find(m_lab->caseId())->inDoubt);
        QVERIFY(!m_lab->part<QPushButton>(u"amend:send"_s)->isEnabled());
        QCOMPARE(m_lab->patches(), 1);
        const auto *message = m_lab->part<QWidget>(u"amend:message"_s);
        QVERIFY(message->findChild<QPushButton *>(u"message:action"_s)->hasFocus());
        QSignalSpy toCase(&m_lab->screen(), &ui::AmendScreen::openCase);
        m_lab->click(u"message:action"_s);
        if (toCase.isEmpty()) // two lines have an action; this one is the message's
            QTest::mouseClick(
                m_lab->part<QWidget>(u"amend:message"_s)->findChild<QPushButton *>(u"message:action"_s),
                Qt::LeftButton);
        QCOMPARE(toCase.size(), 1);
        // Looked up there, it is known to be done, and nothing is left to send.
        const domain::Result<desk::Finding> finding =
            finish(m_lab->world().desk().lookUpDoubt(m_lab->caseId()));
        QVERIFY(finding && finding->isCertain());
        QVERIFY(finish(m_lab->world().desk().adoptFinding(m_lab->caseId(), *finding)));
        QVERIFY(m_lab->open());
        m_lab->click(u"amend:back"_s);
        QTRY_VERIFY(!m_lab->part<QPushButton>(u"amend:discard"_s)->isEnabled());
        m_lab->click(u"amend:check"_s);
        QTRY_VERIFY(m_lab->message().contains(u"Nothing was changed"_s));
        QCOMPARE(m_lab->patches(), 1);
    }

    void aPersonSolarisDoesNotKnowIsSaid()
    {
        sandbox::Fault gone;
        gone.kind = sandbox::Fault::Kind::ServerError;
        gone.status = 404;
        gone.method = u"PATCH"_s;
        gone.pathPart = u"/v1/persons/"_s;
        m_lab->world().server().inject(gone);
        m_lab->type(u"job_title"_s, u"Gärtnerin"_s);
        QVERIFY(m_lab->send());
        QTRY_VERIFY(m_lab->message().contains(u"doesn't know"_s));
        QVERIFY(!m_lab->world().desk().cases().find(m_lab->caseId())->inDoubt);
    }

    void erasedMeanwhileTakesTheEditsAlong()
    {
        m_lab->type(u"job_title"_s, u"Gärtnerin"_s);
        m_lab->click(u"amend:check"_s);
        QVERIFY(finish(m_lab->world().desk().erase(m_lab->caseId(), u"test"_s)));
        QTRY_VERIFY(m_lab->sees(u"amend:nothing"_s));
        QVERIFY(!m_lab->sees(u"amend:send"_s));
        for (const QLineEdit *line : m_lab->screen().findChildren<QLineEdit *>())
            QVERIFY2(line->text().isEmpty(), qPrintable(line->objectName()));
        QCOMPARE(m_lab->part<QTableView>(u"amend:table"_s)->model()->rowCount(), 0);
        QCOMPARE(m_lab->patches(), 0);
    }

    void editsOutliveALookElsewhereEachCaseItsOwn()
    {
        const QString other = m_lab->world().newCase(u"X-MANUALTEST-HAPPYPATH"_s, u"Anders"_s);
        auto *job = qobject_cast<QLineEdit *>(m_lab->field(u"job_title"_s)->editor());
        m_lab->type(u"job_title"_s, u"Gärtnerin"_s);
        m_lab->screen().leave();
        m_lab->screen().showCase(other);
        QTRY_VERIFY(m_lab->part<QPushButton>(u"amend:check"_s)->isEnabled());
        QVERIFY(job->text().isEmpty());
        m_lab->screen().showCase(m_lab->caseId());
        QTRY_COMPARE(job->text(), u"Gärtnerin"_s);
        // Erased while another one is shown, its edits are gone too.
        m_lab->screen().showCase(other);
        QVERIFY(finish(m_lab->world().desk().erase(m_lab->caseId(), u"test"_s)));
        m_lab->screen().showCase(m_lab->caseId());
        QVERIFY(m_lab->sees(u"amend:nothing"_s));
        QVERIFY(job->text().isEmpty());
    }

    /// The agent opens another case before the answer is there.
    void aRefusalThatComesAtAnotherCaseIsSaidOnReturn()
    {
        const QString other = m_lab->world().newCase(u"X-MANUALTEST-HAPPYPATH"_s, u"Anders"_s);
        const QString tooLong(300, u'x');
        m_lab->type(u"branch"_s, tooLong);
        m_lab->click(u"amend:check"_s);
        QSignalSpy changed(&m_lab->world().desk(), &desk::Desk::caseChanged);
        m_lab->click(u"amend:send"_s);
        m_lab->screen().showCase(other);
        QTRY_VERIFY(changed.count(QList<QVariant>{m_lab->caseId()}) >= 2); // begun and settled
        QVERIFY(m_lab->error(u"branch"_s).isEmpty());
        QVERIFY(m_lab->message().isEmpty());
        QVERIFY(!m_lab->screen().unsent().isEmpty());
        m_lab->screen().showCase(m_lab->caseId());
        QTRY_VERIFY(m_lab->error(u"branch"_s).contains(u"too long"_s));
        QVERIFY(!m_lab->message().isEmpty());
        QCOMPARE(qobject_cast<QLineEdit *>(m_lab->field(u"branch"_s)->editor())->text(), tooLong);
        m_lab->type(u"branch"_s, u"Handel"_s);
        QVERIFY(m_lab->send());
        QCOMPARE(m_lab->patches(), 2);
        QVERIFY(m_lab->screen().unsent().isEmpty());
    }

    void whatWasSentIsNoDraftAtAnotherCase()
    {
        const QString other = m_lab->world().newCase(u"X-MANUALTEST-HAPPYPATH"_s, u"Anders"_s);
        m_lab->type(u"address.city"_s, u"Bonn"_s);
        m_lab->click(u"amend:check"_s);
        m_lab->click(u"amend:send"_s);
        m_lab->screen().showCase(other);
        QVERIFY(!m_lab->screen().unsent().isEmpty());
        QTRY_VERIFY(m_lab->screen().unsent().isEmpty());
        m_lab->screen().showCase(m_lab->caseId());
        QTRY_VERIFY(m_lab->sees(u"tan:send"_s)); // it waits for the tan, and says so
        m_lab->click(u"amend:back"_s);
        QVERIFY(!m_lab->part<QPushButton>(u"amend:discard"_s)->isEnabled());
        QCOMPARE(qobject_cast<QLineEdit *>(m_lab->field(u"address.city"_s)->editor())->text(), u"Köln"_s);
        QCOMPARE(m_lab->patches(), 1);
    }

    void whatIsOnItsWayCannotBeSentTwice()
    {
        const QString other = m_lab->world().newCase(u"X-MANUALTEST-HAPPYPATH"_s, u"Anders"_s);
        m_lab->type(u"job_title"_s, u"Gärtnerin"_s);
        m_lab->click(u"amend:check"_s);
        sandbox::Fault slow;
        slow.kind = sandbox::Fault::Kind::Delay;
        slow.method = u"PATCH"_s;
        slow.delay = std::chrono::milliseconds(800);
        m_lab->world().server().inject(slow);
        m_lab->click(u"amend:send"_s);
        m_lab->screen().showCase(other);
        m_lab->screen().showCase(m_lab->caseId());
        QVERIFY2(m_lab->message().contains(u"on its way"_s), qPrintable(m_lab->message()));
        QVERIFY(!m_lab->part<QPushButton>(u"amend:check"_s)->isEnabled());
        QTRY_VERIFY2(m_lab->message().contains(u"Changed"_s), qPrintable(m_lab->message()));
        QVERIFY(m_lab->part<QPushButton>(u"amend:check"_s)->isEnabled());
        QVERIFY(m_lab->screen().unsent().isEmpty());
        QCOMPARE(m_lab->patches(), 1);
    }

    void aFailedSendingIsRepeatedByEnter()
    {
        m_lab->inject(sandbox::Fault::Kind::RateLimited, u"PATCH"_s, u"/v1/persons/"_s);
        m_lab->type(u"job_title"_s, u"Gärtnerin"_s);
        QVERIFY(m_lab->send());
        QTRY_VERIFY(m_lab->message().contains(u"too many requests"_s));
        QVERIFY(m_lab->part<QPushButton>(u"amend:send"_s)->hasFocus());
        QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, {}, true);
        QApplication::sendEvent(QApplication::focusWidget(), &held);     // still down from the first time
        QVERIFY(m_lab->part<QPushButton>(u"amend:send"_s)->isEnabled()); // nothing is on its way
        m_lab->enter();
        QTRY_VERIFY(m_lab->message().contains(u"Changed"_s));
        QCOMPARE(m_lab->patches(), 2);
    }

    void whatIsSaidFollowsTheLanguage()
    {
        const auto saysInGerman = [](const std::function<QString()> &text, const QString &german) {
            const QString english = text();
            QTranslator words;
            if (!words.load(u":/translations/identdesk_de.qm"_s))
                return false;
            QApplication::installTranslator(&words);
            const bool said = QTest::qWaitFor([&] { return text().contains(german); }, patience);
            QApplication::removeTranslator(&words);
            return said && QTest::qWaitFor([&] { return text() == english; }, patience);
        };
        const auto inGerman = [&](const QString &german) {
            return saysInGerman([this] { return m_lab->message(); }, german);
        };
        const auto fieldInGerman = [&](const QString &path, const QString &german) {
            return saysInGerman([this, path] { return m_lab->error(path); }, german);
        };
        m_lab->click(u"amend:check"_s);
        QVERIFY(inGerman(u"Es wurde nichts geändert"_s));
        m_lab->type(u"job_title"_s, u"Gärtnerin"_s);
        QVERIFY(m_lab->send());
        QTRY_VERIFY(m_lab->message().contains(u"Changed"_s));
        QVERIFY(inGerman(u"Berufsbezeichnung"_s));
        // What stands at the fields does so as well, the API's word and ours.
        m_lab->type(u"branch"_s, QString(300, u'x'));
        QVERIFY(m_lab->send());
        QTRY_VERIFY(m_lab->error(u"branch"_s).startsWith(u"Solaris refuses"_s));
        QVERIFY(fieldInGerman(u"branch"_s, u"Solaris lehnt"_s));
        m_lab->type(u"branch"_s, QString());
        m_lab->type(u"expected_monthly_revenue_cents"_s, u"viel"_s);
        m_lab->click(u"amend:check"_s);
        QVERIFY(!m_lab->error(u"expected_monthly_revenue_cents"_s).isEmpty());
        QVERIFY(fieldInGerman(u"expected_monthly_revenue_cents"_s, u"Betrag in Euro"_s));
        m_lab->type(u"expected_monthly_revenue_cents"_s, QString());
        m_lab->inject(sandbox::Fault::Kind::DropAfterReading, u"PATCH"_s, u"/v1/persons/"_s, true);
        m_lab->type(u"business_trading_name"_s, u"Blumen"_s);
        QVERIFY(m_lab->send());
        QTRY_VERIFY(m_lab->message().contains(u"in doubt"_s));
        QVERIFY(inGerman(u"Es kam keine Antwort"_s));
    }

    void withoutEditsNothingPersonalIsKept()
    {
        m_lab->screen().leave();
        for (const QLineEdit *line : m_lab->screen().findChildren<QLineEdit *>())
            QVERIFY2(line->text().isEmpty(), qPrintable(line->objectName()));
    }
};

QTEST_MAIN(TestAmendSending)
#include "test_sending.moc"
