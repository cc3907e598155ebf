// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/world.h"
#include "ui/handoff/casecard.h"
#include "ui/handoff/handoffscreen.h"
#include "ui/kit/statussign.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

template <typename T>
T *child(const QWidget &screen, const QString &name)
{
    return screen.findChild<T *>(name);
}

bool showsText(const QWidget &widget, const QString &text)
{
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        if (label->text().contains(text) || label->toolTip().contains(text))
            return true;
    }
    return false;
}

} // namespace

class TestHandoff : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsTheLinkAsACodeAndJournalsIt();
    void copiesTheLinkOnRequest();
    void followsTheStatusAndTakesTheLinkAway();
    void forgetsTheCustomer();
    void theReferenceStaysInside();
    void namesTheProofThatWasOrdered();
};

void TestHandoff::showsTheLinkAsACodeAndJournalsIt()
{
    World world;
    const QString caseId = world.newCase(u"X-MANUALTEST-HAPPYPATH"_s);
    ui::HandoffScreen screen(world.desk());
    screen.show();
    screen.showCase(caseId);
    auto *copy = child<QPushButton>(screen, u"handoff:copy"_s);
    QVERIFY(!copy->isEnabled());
    QTRY_VERIFY(copy->isEnabled());
    QVERIFY(child<QLabel>(screen, u"handoff:validity"_s)->text().contains(u"14"_s));
    QVERIFY(!child<QWidget>(screen, u"handoff:qr"_s)->accessibleName().isEmpty());
    const auto file = finish(world.desk().file(caseId));
    QVERIFY(file);
    const auto handed =
        std::count_if(file->events.begin(), file->events.end(),
                      [](const domain::Event &event) { return event.kind == domain::EventKind::HandedOver; });
    QCOMPARE(int(handed), 1);
    // The link is a key to the call: it stands in the code and nowhere in words.
    QVERIFY(!showsText(screen, file->identification.url));
}

void TestHandoff::copiesTheLinkOnRequest()
{
    World world;
    const QString caseId = world.newCase(u"X-MANUALTEST-HAPPYPATH"_s);
    ui::HandoffScreen screen(world.desk());
    screen.show();
    QGuiApplication::clipboard()->setText(u"before"_s);
    screen.showCase(caseId);
    auto *copy = child<QPushButton>(screen, u"handoff:copy"_s);
    QTRY_VERIFY(copy->isEnabled());
    QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
    copy->click();
    const auto file = finish(world.desk().file(caseId));
    QVERIFY(file);
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), file->identification.url);
}

void TestHandoff::followsTheStatusAndTakesTheLinkAway()
{
    World world;
    const QString caseId = world.newCase(u"X-AUTOTEST-HAPPYPATH"_s);
    ui::HandoffScreen screen(world.desk());
    screen.show();
    screen.showCase(caseId);
    auto *copy = child<QPushButton>(screen, u"handoff:copy"_s);
    auto *sign = child<ui::StatusSign>(screen, u"handoff:status"_s);
    QTRY_COMPARE(sign->status().value, domain::Status::Pending);
    world.server().advance(std::chrono::hours(1));
    QTRY_VERIFY_WITH_TIMEOUT(
        (finish(world.desk().refresh(caseId)), sign->status().value == domain::Status::Successful), 15'000);
    QTRY_VERIFY(!copy->isEnabled());
    QSignalSpy toCase(&screen, &ui::HandoffScreen::openCase);
    child<QPushButton>(screen, u"handoff:tocase"_s)->click();
    QCOMPARE(toCase.first().first().toString(), caseId);
}

void TestHandoff::forgetsTheCustomer()
{
    World world;
    const QString caseId = world.newCase(u"X-MANUALTEST-HAPPYPATH"_s, u"Vergessen"_s);
    ui::HandoffScreen screen(world.desk());
    screen.show();
    screen.showCase(caseId);
    auto *copy = child<QPushButton>(screen, u"handoff:copy"_s);
    QTRY_VERIFY(copy->isEnabled() && showsText(screen, u"Vergessen"_s));
    screen.clear();
    QVERIFY(!copy->isEnabled());
    QVERIFY(!showsText(screen, u"Vergessen"_s));
}

void TestHandoff::theReferenceStaysInside()
{
    domain::CaseFile file;
    file.summary.id = u"case-1"_s;
    file.summary.status = domain::statusValue(domain::Status::Pending);
    file.identification.reference = u"TST-KCCEY"_s;
    ui::CaseCard card;
    card.setFile(file, false);
    QVERIFY(!showsText(card, u"TST-KCCEY"_s));
    card.setFile(file, true);
    QVERIFY(showsText(card, u"TST-KCCEY"_s));
    card.clear();
    QVERIFY(!showsText(card, u"TST-KCCEY"_s));
}

void TestHandoff::namesTheProofThatWasOrdered()
{
    domain::CaseFile file;
    file.summary.id = u"case-1"_s;
    ui::CaseCard card;
    card.setFile(file, true);
    QVERIFY(!showsText(card, u"proof of address"_s));
    file.identification.order.proofOfAddressType = u"GAS_BILL"_s;
    card.setFile(file, true);
    QVERIFY(showsText(card, u"proof of address"_s));
}

QTEST_MAIN(TestHandoff)
#include "test_handoff.moc"
