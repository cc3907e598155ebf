// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/proofofaddress.h"
#include "support/patience.h"
#include "support/world.h"
#include "ui/intake/documentpage.h"
#include "ui/intake/hands.h"
#include "ui/intake/intakescreen.h"
#include "ui/kit/choicebox.h"
#include "ui/kit/field.h"
#include "ui/kit/messageline.h"

#include <QApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;

/// What was sent and refused: where it is said, where the keyboard is, and how it goes on.
class TestRefused : public QObject {
    Q_OBJECT

    std::unique_ptr<World> m_world;
    std::unique_ptr<ui::IntakeScreen> m_screen;
    std::unique_ptr<Hands> m_hands;
    std::unique_ptr<QSignalSpy> m_registered;

    template <typename T>
    T *part(const QString &name) const
    {
        return m_screen->findChild<T *>(name);
    }
    QString said() const { return part<ui::MessageLine>(u"intake:message"_s)->text(); }
    QPushButton *answer() const
    {
        return part<QWidget>(u"intake:message"_s)->findChild<QPushButton *>(u"message:action"_s);
    }
    void inject(sandbox::Fault::Kind kind, const QString &path, int times = 1) const
    {
        sandbox::Fault fault;
        fault.kind = kind;
        fault.method = u"POST"_s;
        fault.pathPart = path;
        fault.times = times;
        m_world->server().inject(fault);
    }
    bool isCalm() const ///< nothing is on its way
    {
        return part<QPushButton>(u"create"_s)->isEnabled() && part<QWidget>(u"step:document"_s)->isEnabled();
    }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<World>();
        m_screen = std::make_unique<ui::IntakeScreen>(m_world->desk());
        m_registered = std::make_unique<QSignalSpy>(m_screen.get(), &ui::IntakeScreen::registered);
        m_hands = std::make_unique<Hands>(*m_screen);
    }
    void cleanup()
    {
        m_hands.reset();
        m_registered.reset();
        m_screen.reset();
        m_world.reset();
    }

    /// This computer is two days behind the server: the bill is young enough here and too old there.
    void aRefusedBillIsSeenAndNeverSentAgainUnchanged()
    {
        const QDateTime here = QDateTime::currentDateTime().addDays(-2);
        m_screen->findChild<ui::DocumentPage *>()->setClock([here] { return here; });
        part<ui::ChoiceBox>(u"document:kind"_s)->setValue(u"passport"_s);
        part<ui::ChoiceBox>(u"edit:proof_of_address_type"_s)->setValue(u"GAS_BILL"_s);
        auto *issued = part<QLineEdit>(u"edit:proof_of_address_issued_at"_s);
        auto *field = part<ui::Field>(u"proof_of_address_issued_at"_s);
        const QDate oldest = domain::proofDatesAt(here).oldest;
        issued->setText(oldest.toString(u"dd.MM.yyyy"_s));
        m_hands->toCheck(u"Alt"_s);
        m_hands->key(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(answer()->isVisible(), patience);
        QVERIFY(m_hands->isOn(u"step:document"_s));
        QVERIFY2(field->error().contains(u"Solaris refuses this value"_s), qPrintable(field->error()));
        QVERIFY(issued->hasFocus());
        QVERIFY(!said().isEmpty());
        const int orders = m_world->server().hits(u"POST"_s, u"/identifications"_s);
        // The language switch says it again in German, and takes nothing away.
        QTranslator german;
        QVERIFY(german.load(u":/translations/identdesk_de.qm"_s));
        QApplication::installTranslator(&german);
        QTRY_VERIFY2(field->error().startsWith(u"Solaris lehnt"_s), qPrintable(field->error()));
        QApplication::removeTranslator(&german);
        QTRY_VERIFY(field->error().startsWith(u"Solaris refuses"_s));
        answer()->click();
        QVERIFY(m_hands->isOn(u"step:document"_s));
        QVERIFY(issued->hasFocus());
        QVERIFY(!field->error().isEmpty());
        QVERIFY(isCalm());
        QCOMPARE(m_world->server().hits(u"POST"_s, u"/identifications"_s), orders);
        issued->setText(oldest.addDays(10).toString(u"dd.MM.yyyy"_s));
        QVERIFY(field->error().isEmpty());
        answer()->click();
        QTRY_COMPARE_WITH_TIMEOUT(m_registered->size(), 1, patience);
        QCOMPARE(m_world->desk().cases().count(), 1);
    }

    void aRefusedCustomerIsSentAgainByEnter()
    {
        m_hands->toCheck(u"Gleich"_s);
        part<QToolButton>(u"person:more"_s)->setChecked(true);
        part<QLineEdit>(u"edit:expected_monthly_revenue_cents"_s)->setText(u"1.500,50"_s);
        inject(sandbox::Fault::Kind::RateLimited, u"/v1/persons"_s);
        m_hands->key(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(m_world->server().hits(u"POST"_s, u"/v1/persons"_s) == 1 && isCalm(),
                                 patience);
        const QByteArray body = m_world->server().lastBody(u"POST"_s, u"/v1/persons"_s);
        QCOMPARE(QJsonDocument::fromJson(body)[u"expected_monthly_revenue_cents"_s].toInt(), 150050);
        QVERIFY(part<QPushButton>(u"create"_s)->hasFocus());
        m_hands->key(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(m_registered->size(), 1, patience);
    }

    void aRefusedOrderIsSentAgainByEnter()
    {
        m_hands->toCheck(u"Nochmal"_s);
        inject(sandbox::Fault::Kind::RateLimited, u"/identifications"_s);
        m_hands->key(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(answer()->isVisible(), patience);
        QVERIFY(answer()->hasFocus());
        m_hands->key(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(m_registered->size(), 1, patience);
    }

    /// Before the consents are sent the server is asked for its time: that can fail as well.
    void withoutTheServersTimeTheKeyboardStays()
    {
        m_hands.reset();
        m_screen.reset();
        m_world->restart(); // without a token
        inject(sandbox::Fault::Kind::ResetConnection, u"/oauth2/token"_s, 1000);
        m_screen = std::make_unique<ui::IntakeScreen>(m_world->desk());
        m_hands = std::make_unique<Hands>(*m_screen);
        m_hands->toCheck(u"Zeitlos"_s);
        m_hands->key(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!said().isEmpty() && isCalm(), patience);
        QVERIFY(part<QPushButton>(u"create"_s)->hasFocus());
        QCOMPARE(m_world->server().hits(u"POST"_s, u"/v1/persons"_s), 0);
        QCOMPARE(m_world->desk().cases().count(), 0);
    }

    void theDoubtIsSaidInTheNewLanguage()
    {
        m_hands->toCheck(u"Zweifel"_s);
        inject(sandbox::Fault::Kind::DropAfterReading, u"/v1/persons"_s);
        m_hands->key(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(answer()->isVisible(), patience);
        QVERIFY(answer()->hasFocus());
        const QString words = said();
        const QString offer = answer()->text();
        QTranslator german;
        QVERIFY(german.load(u":/translations/identdesk_de.qm"_s));
        QApplication::installTranslator(&german);
        QTRY_VERIFY2(said().contains(u"Zweifel"_s) || said().contains(u"Antwort"_s), qPrintable(said()));
        QVERIFY(answer()->text() != offer);
        QApplication::removeTranslator(&german);
        QTRY_COMPARE(said(), words);
        QCOMPARE(answer()->text(), offer);
    }

    /// The keyboard goes to the next answer by itself: a key that is still down must not give it.
    void aHeldKeySendsNothingAndEmptiesNothing()
    {
        m_hands->key(Qt::Key_Return);
        m_hands->consent();
        m_hands->person(u"Gehalten"_s);
        m_hands->key(Qt::Key_Return);
        QVERIFY(m_hands->isOn(u"step:check"_s));
        m_hands->hold(Qt::Key_Return);
        QVERIFY(isCalm()); // nothing is on its way
        inject(sandbox::Fault::Kind::DropAfterReading, u"/v1/persons"_s);
        m_hands->key(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(answer()->isVisible(), patience);
        QVERIFY(answer()->hasFocus());
        m_hands->hold(Qt::Key_Return);
        QVERIFY(m_hands->isOn(u"step:check"_s));
        QVERIFY(!said().isEmpty());
        m_hands->key(Qt::Key_Return); // pressed on purpose
        QVERIFY(m_hands->isOn(u"step:document"_s));
    }

    /// The guide offers its document while something unfinished stands in the form.
    void aDocumentOfTheGuideIsNotDroppedSilently()
    {
        m_hands->toCheck(u"Offen"_s);
        inject(sandbox::Fault::Kind::RateLimited, u"/identifications"_s);
        m_hands->key(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(answer()->isVisible(), patience);
        m_screen->chooseDocument(u"AT"_s, u"passport"_s);
        QVERIFY2(said().contains(u"was not taken over"_s), qPrintable(said()));
        QCOMPARE(part<ui::ChoiceBox>(u"document:kind"_s)->value(), u"id_card"_s);
        QVERIFY(answer()->isVisible());
        answer()->click();
        QTRY_COMPARE_WITH_TIMEOUT(m_registered->size(), 1, patience);
        m_screen->chooseDocument(u"AT"_s, u"passport"_s); // the form is empty again
        QVERIFY(said().isEmpty());
        QCOMPARE(part<ui::ChoiceBox>(u"document:kind"_s)->value(), u"passport"_s);
    }

    void neitherHidesItADoubt()
    {
        m_hands->toCheck(u"Doppelt"_s);
        inject(sandbox::Fault::Kind::DropAfterReading, u"/v1/persons"_s);
        m_hands->key(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(answer()->isVisible(), patience);
        const QString doubt = said();
        m_screen->chooseDocument(u"AT"_s, u"passport"_s);
        QVERIFY2(said().contains(u"was not taken over"_s) && said().contains(doubt), qPrintable(said()));
    }
};

QTEST_MAIN(TestRefused)
#include "test_refused.moc"
