// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/patience.h"
#include "ui/handoff/lab.h"
#include "ui/kit/mask.h"
#include "ui/kit/statussign.h"

#include <QAccessible>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using domain::Status;

namespace {

/// Everything a person or a screen reader can find on the screen, hidden parts too.
QString everythingIn(QWidget &screen)
{
    QStringList texts{screen.windowTitle()};
    QList<QWidget *> widgets = screen.findChildren<QWidget *>();
    widgets << &screen;
    for (QWidget *widget : std::as_const(widgets)) {
        texts << widget->toolTip() << widget->statusTip() << widget->whatsThis() << widget->windowTitle()
              << widget->accessibleName() << widget->accessibleDescription();
        for (const char *property : {"text", "plainText", "currentText"})
            texts << widget->property(property).toString();
        if (QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(widget)) {
            for (const QAccessible::Text kind :
                 {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
                texts << reader->text(kind);
        }
    }
    return texts.join(u'\n');
}

QStringList logged;
void keepLog(QtMsgType, const QMessageLogContext &, const QString &text)
{
    logged << text;
}

} // namespace

/// What the handoff shows, how it follows the customer, and what it forgets.
class TestHandoff : public QObject {
    Q_OBJECT

    std::unique_ptr<HandoffLab> m_lab;

private Q_SLOTS:
    void initTestCase() { m_lab = std::make_unique<HandoffLab>(); }
    void init()
    {
        m_lab->fresh();
        QVERIFY(QTest::qWaitForWindowActive(&m_lab->screen()));
    }
    void cleanupTestCase() { m_lab.reset(); }

    void showsTheLinkAsACodeAndJournalsIt()
    {
        const QString id = m_lab->open();
        QVERIFY(!m_lab->isOffered());
        QVERIFY(!m_lab->screen().findChild<QWidget *>(u"handoff:qr"_s)->isVisible());
        QTRY_VERIFY(m_lab->isOffered());
        QVERIFY(m_lab->screen().findChild<QWidget *>(u"handoff:qr"_s)->isVisible());
        QVERIFY(m_lab->label(u"handoff:validity"_s).contains(u"14"_s));
        QVERIFY(m_lab->label(u"handoff:why"_s).contains(u"Solaris"_s));
        QCOMPARE(m_lab->given(id), u"qr"_s);
        QTRY_VERIFY(m_lab->label(u"handoff:given"_s).contains(u"QR code shown"_s));
        // The link is a key to the call: it stands in the code and nowhere in words.
        QVERIFY(!everythingIn(m_lab->screen()).contains(m_lab->file(id).identification.url));
    }

    void hidesTheCodeWhileNobodyIsThere()
    {
        const QString id = m_lab->open();
        QTRY_VERIFY(m_lab->isOffered());
        auto *code = m_lab->screen().findChild<QWidget *>(u"handoff:qr"_s);
        auto *none = m_lab->screen().findChild<QLabel *>(u"handoff:none"_s);
        ui::Mask &mask = ui::Mask::shared();
        const auto shown = qScopeGuard([&mask] {
            mask.set(ui::Mask::Why::ByHand, false);
            mask.set(ui::Mask::Why::Idle, false);
        });
        mask.set(ui::Mask::Why::ByHand, true);
        QVERIFY(code->isVisible() && !none->isVisible()); // the customer may be scanning it
        mask.set(ui::Mask::Why::Idle, true);
        QVERIFY(!code->isVisible());
        QVERIFY2(none->isVisible() && none->text().contains(u"hidden"_s), qPrintable(none->text()));
        mask.set(ui::Mask::Why::Idle, false);
        QVERIFY(code->isVisible() && !none->isVisible());
        mask.set(ui::Mask::Why::ByHand, false);
        mask.set(ui::Mask::Why::Idle, true);
        QVERIFY(!code->isVisible());
        m_lab->fresh(); // a screen that is made meanwhile
        m_lab->screen().showCase(id);
        QTRY_VERIFY(m_lab->isOffered());
        QVERIFY(!m_lab->screen().findChild<QWidget *>(u"handoff:qr"_s)->isVisible());
        mask.set(ui::Mask::Why::Idle, false);
        QVERIFY(m_lab->screen().findChild<QWidget *>(u"handoff:qr"_s)->isVisible());
        QCOMPARE(m_lab->given(id), u"qr qr"_s); // once by each screen
    }

    void comesInTheOrderOfTheWays()
    {
        m_lab->open();
        QTRY_VERIFY(m_lab->isOffered());
        QTRY_VERIFY(m_lab->button(u"handoff:mail"_s)->visibleRegion().boundingRect().height() > 10);
        const auto at = [this](const QString &name) {
            auto *widget = m_lab->screen().findChild<QWidget *>(name);
            return QRect(widget->mapTo(&m_lab->screen(), QPoint()), widget->size());
        };
        const QRect code = at(u"handoff:qr"_s);
        const QRect here = at(u"handoff:open"_s);
        QVERIFY(code.width() >= 280 && code.right() < here.left());
        QVERIFY(here.bottom() < at(u"handoff:copy"_s).top());
        QVERIFY(at(u"handoff:copy"_s).bottom() < at(u"handoff:text"_s).top());
    }

    void followsTheCustomerAndOffersTheNextStep()
    {
        const QString id = m_lab->open(u"X-AUTOTEST-HAPPYPATH"_s);
        auto *sign = m_lab->screen().findChild<ui::StatusSign *>(u"handoff:status"_s);
        QTRY_COMPARE(sign->status().value, Status::Pending);
        m_lab->world.server().advance(std::chrono::hours(1));
        QTRY_VERIFY_WITH_TIMEOUT(
            (finish(m_lab->world.desk().refresh(id)), sign->status().value == Status::Successful), patience);
        QTRY_VERIFY(!m_lab->isOffered());
        QVERIFY(m_lab->message()->isVisible());
        QVERIFY(
            m_lab->message()->text().contains(domain::statusWord(domain::statusValue(Status::Successful))));
        QSignalSpy review(&m_lab->screen(), &ui::HandoffScreen::reviewCase);
        m_lab->action()->click();
        QCOMPARE(review.first().first().toString(), id);
        QSignalSpy toCase(&m_lab->screen(), &ui::HandoffScreen::openCase);
        m_lab->button(u"handoff:tocase"_s)->click();
        QCOMPARE(toCase.first().first().toString(), id);
    }

    void eachStatusSaysWhetherTheLinkIsOffered_data()
    {
        QTest::addColumn<Status>("status");
        QTest::addColumn<bool>("offered");
        for (const Status status : domain::allStatuses()) {
            const bool offered =
                status == Status::Pending || status == Status::Aborted || status == Status::Canceled;
            QTest::newRow(qPrintable(domain::apiText(status))) << status << offered;
        }
        QTest::newRow("unknown") << Status::Unknown << false;
    }
    void eachStatusSaysWhetherTheLinkIsOffered()
    {
        QFETCH(Status, status);
        QFETCH(bool, offered);
        const QString id = m_lab->open();
        QTRY_VERIFY(m_lab->isOffered());
        QVERIFY(m_lab->hear(id, [status](domain::Identification &seen) {
            seen.status = status == Status::Unknown ? domain::statusFromApi(u"beamed_up"_s)
                                                    : domain::statusValue(status);
        }));
        auto *sign = m_lab->screen().findChild<ui::StatusSign *>(u"handoff:status"_s);
        QTRY_COMPARE(sign->status().value, status);
        QTRY_COMPARE(m_lab->isOffered(), offered);
        auto *code = m_lab->screen().findChild<QWidget *>(u"handoff:qr"_s);
        QCOMPARE(code->isVisible(), offered);
        QCOMPARE(m_lab->label(u"handoff:none"_s).isEmpty(), offered);       // else it says why not
        for (const QString &name : {u"handoff:copy"_s, u"handoff:ready"_s}) // and nothing beside it distracts
            QCOMPARE(m_lab->screen().findChild<QWidget *>(name)->isVisible(), offered);
        QCOMPARE(m_lab->label(u"handoff:validity"_s).isEmpty(), !offered);
        if (!offered) {
            QVERIFY(m_lab->preview().isEmpty());
            // The verb refuses too, and nothing is noted as given.
            const QString before = m_lab->given(id);
            QVERIFY(!finish(m_lab->world.desk().handOver(id, u"copied"_s)));
            QCOMPARE(m_lab->given(id), before);
        }
    }

    void anAbortedCallGetsTheCodeAgain()
    {
        const QString id = m_lab->open();
        QTRY_VERIFY(m_lab->isOffered());
        QVERIFY(m_lab->hearStatus(id, Status::PendingFailed));
        QTRY_VERIFY(!m_lab->isOffered());
        QVERIFY(m_lab->hearStatus(id, Status::Canceled));
        QTRY_VERIFY(m_lab->isOffered());
        QTRY_COMPARE(m_lab->given(id), u"qr qr"_s); // offered anew, journalled anew
    }

    void theDaysRunOut()
    {
        const QString id = m_lab->open();
        QTRY_VERIFY(m_lab->isOffered());
        constexpr auto day = std::chrono::hours(24);
        m_lab->ahead = 2 * day;
        QTRY_VERIFY(m_lab->label(u"handoff:validity"_s).contains(u"12"_s));
        m_lab->ahead = 14 * day - std::chrono::minutes(1);
        QTRY_VERIFY(m_lab->label(u"handoff:validity"_s).startsWith(u"Last day"_s));
        QVERIFY(m_lab->isOffered());
        m_lab->ahead = 14 * day;
        QTRY_VERIFY(!m_lab->isOffered());
        QVERIFY(m_lab->label(u"handoff:none"_s).contains(u"14 days"_s));
        QVERIFY(m_lab->label(u"handoff:next"_s).isEmpty()); // no word that it is the customer's turn
        m_lab->ahead = -std::chrono::seconds(3 * day);      // the clock was wrong and is put right
        QTRY_VERIFY(m_lab->isOffered());
        QVERIFY(m_lab->label(u"handoff:validity"_s).contains(u"14"_s));
        QVERIFY(!m_lab->file(id).summary.requestedAt.isNull());
    }

    void tellsTheWaitWhileItIsNews()
    {
        const QString id = m_lab->open();
        QTRY_VERIFY(m_lab->isOffered());
        QVERIFY(m_lab->hear(
            id, [](domain::Identification &seen) { seen.estimatedWaitingTime = 180; }, true));
        auto *waiting = m_lab->screen().findChild<QLabel *>(u"handoff:waiting"_s);
        QTRY_VERIFY(waiting->isVisible() && waiting->text().contains(u"about 3"_s));
        m_lab->ahead = std::chrono::hours(1);
        QTRY_VERIFY(!waiting->isVisible());
        QVERIFY(waiting->text().isEmpty());
    }

    void namesTheProofThatWasOrdered()
    {
        const QString id = m_lab->open();
        QTRY_VERIFY(m_lab->isOffered());
        QVERIFY(!m_lab->label(u"handoff:ready"_s).contains(u"proof of address"_s));
        QVERIFY(m_lab->hear(
            id, [](domain::Identification &seen) { seen.order.proofOfAddressType = u"GAS_BILL"_s; }));
        QTRY_VERIFY(m_lab->label(u"handoff:ready"_s).contains(u"Gas bill"_s));
        QVERIFY(m_lab->label(u"handoff:ready"_s).contains(u"text message"_s));
    }

    void forgetsTheCustomer()
    {
        m_lab->open();
        QTRY_VERIFY(m_lab->isOffered());
        QVERIFY(everythingIn(m_lab->screen()).contains(u"Fall"_s));
        m_lab->screen().clear();
        QVERIFY(!m_lab->isOffered());
        QVERIFY(!everythingIn(m_lab->screen()).contains(u"Fall"_s));
        QVERIFY(m_lab->label(u"handoff:none"_s).isEmpty());
    }

    void anErasedPersonIsGoneAndSoIsTheirLink()
    {
        const QString id = m_lab->open();
        QTRY_VERIFY(m_lab->isOffered());
        m_lab->button(u"handoff:copy"_s)->click();
        QTRY_VERIFY(HandoffLab::clipboard().startsWith(u"http"_s));
        QVERIFY(finish(m_lab->world.desk().erase(id, u"test"_s)));
        QTRY_VERIFY(!m_lab->isOffered());
        QVERIFY(!everythingIn(m_lab->screen()).contains(u"Fall"_s));
        QVERIFY(m_lab->message()->text().contains(u"erased"_s));
        QVERIFY(HandoffLab::clipboard().isEmpty());
    }

    /// Neither on the screen nor in its accessibility tree, clipboard, mail, title or log.
    void theReferenceIsNowhere()
    {
        logged.clear();
        const QtMessageHandler usual = qInstallMessageHandler(keepLog);
        const auto restore = qScopeGuard([usual] { qInstallMessageHandler(usual); });
        const QString id = m_lab->open();
        const QString reference = u"TST-GEHEIM"_s;
        QVERIFY(m_lab->hear(id, [reference](domain::Identification &seen) { seen.reference = reference; }));
        QTRY_VERIFY(m_lab->isOffered());
        QCOMPARE(m_lab->file(id).identification.reference, reference);
        QString met = everythingIn(m_lab->screen());
        for (const QString &way :
             {u"handoff:copy"_s, u"handoff:text"_s, u"handoff:mail"_s, u"handoff:open"_s}) {
            const qsizetype before = m_lab->opened.size();
            QGuiApplication::clipboard()->clear();
            m_lab->button(way)->click();
            QTRY_VERIFY(m_lab->opened.size() > before || !HandoffLab::clipboard().isEmpty());
            met += HandoffLab::clipboard();
            met += m_lab->opened.isEmpty() ? QString() : m_lab->opened.last().toString(QUrl::FullyDecoded);
        }
        m_lab->button(u"handoff:open"_s)->click(); // asks
        QVERIFY(m_lab->hearStatus(id, Status::Aborted));
        QTRY_VERIFY(m_lab->message()->text().contains(u"aborted"_s));
        met += everythingIn(m_lab->screen()) + logged.join(u'\n');
        QVERIFY(met.size() > 1000);
        QVERIFY(!met.contains(reference));
        QVERIFY(!logged.join(u'\n').contains(m_lab->file(id).identification.url));
    }

    void aJournalThatFailsShowsNoCode()
    {
        const QString id = m_lab->world.newCase(u"X-MANUALTEST-HAPPYPATH"_s, u"Nirgends"_s);
        m_lab->screen().showCase(u"case-0123456789abcdef"_s); // no such case
        QTRY_VERIFY(m_lab->message()->isVisible());
        QVERIFY(!m_lab->isOffered());
        QVERIFY(m_lab->label(u"handoff:none"_s).isEmpty()); // nothing is on its way
        m_lab->screen().showCase(id);
        QVERIFY(!m_lab->message()->isVisible());
        QTRY_VERIFY(m_lab->isOffered());
    }

    void everythingByKeyboard()
    {
        const QString id = m_lab->open();
        QTRY_VERIFY(m_lab->isOffered());
        ui::HandoffScreen &screen = m_lab->screen();
        QVERIFY(m_lab->button(u"handoff:tocase"_s)->hasFocus()); // Enter leads on
        QGuiApplication::clipboard()->clear();
        QTest::keyClick(&screen, Qt::Key_C, Qt::AltModifier);
        QTRY_COMPARE(HandoffLab::clipboard(), m_lab->file(id).identification.url);
        QTest::keyClick(&screen, Qt::Key_T, Qt::AltModifier);
        QTRY_VERIFY(HandoffLab::clipboard().contains(u"\n"_s));
        QTest::keyClick(&screen, Qt::Key_E, Qt::AltModifier);
        QTRY_COMPARE(m_lab->opened.size(), 1);
        QTest::keyClick(&screen, Qt::Key_O, Qt::AltModifier);
        QTRY_COMPARE(m_lab->opened.size(), 2);
        QTest::keyClick(&screen, Qt::Key_O, Qt::AltModifier); // asks first
        QTRY_VERIFY(m_lab->action()->hasFocus());
        QTest::keyClick(m_lab->action(), Qt::Key_Escape);
        QVERIFY(!m_lab->message()->isVisible());
        QVERIFY(m_lab->button(u"handoff:open"_s)->hasFocus());
        QTest::keyClick(&screen, Qt::Key_O, Qt::AltModifier);
        QTRY_VERIFY(m_lab->action()->hasFocus());
        QTest::keyClick(m_lab->action(), Qt::Key_Space);
        QTRY_COMPARE(m_lab->opened.size(), 3);
        QTest::keyClick(&screen, Qt::Key_L, Qt::AltModifier);
        QVERIFY(m_lab->language()->hasFocus());
        QSignalSpy toCase(&screen, &ui::HandoffScreen::openCase);
        QSignalSpy another(&screen, &ui::HandoffScreen::newCase);
        QTest::keyClick(&screen, Qt::Key_N, Qt::AltModifier);
        QTest::keyClick(&screen, Qt::Key_S, Qt::AltModifier);
        QTRY_COMPARE(toCase.size(), 1);
        QCOMPARE(another.size(), 1);
    }
};

QTEST_MAIN(TestHandoff)
#include "test_handoff.moc"
