// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/consentlab.h"

namespace {

constexpr qint64 day = 86'400;

} // namespace

/// The moment and the record of a consent, through the page.
class TestConsentTime : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void recordsWhatWasShownAndWhen();
    void theTimeIsTheServers_data();
    void theTimeIsTheServers();
    void aTickOfTheFutureIsTakenBackAndSaid();
    void aClockThatIsOffIsSaid();
};

void TestConsentTime::recordsWhatWasShownAndWhen()
{
    ConsentLab p;
    p.page.setClockOffset(0);
    p.accept(p.terms);
    const QDateTime first = p.hands.now();
    p.hands.pass(7);
    p.accept(p.data);
    p.page.findChild<QRadioButton *>(u"consent:byphone"_s)->click();
    p.hands.pass(90); // the moment is the tick's, not the sending's
    const QList<domain::Consent> consents = p.page.consents();
    QCOMPARE(consents.size(), 2);
    QCOMPARE(consents.at(0).kind, domain::ConsentKind::TermsAndConditions);
    QCOMPARE(consents.at(1).kind, domain::ConsentKind::DataProcessing);
    QCOMPARE(consents.at(0).at, first);
    QCOMPARE(consents.at(1).at, first.addSecs(7));
    const QList<ui::LegalText> shown = ui::readLegalTexts().in(consents.first().language);
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(consents.at(i).textId, shown.at(i).id);
        QCOMPARE(consents.at(i).title, shown.at(i).title);
        QCOMPARE(consents.at(i).version, shown.at(i).version);
        QCOMPARE(consents.at(i).sha256, shown.at(i).sha256);
        QCOMPARE(consents.at(i).channel, domain::ConsentChannel::ByPhone);
        QCOMPARE(consents.at(i).at.timeSpec(), Qt::UTC);
    }
}

void TestConsentTime::theTimeIsTheServers_data()
{
    QTest::addColumn<qint64>("offset");
    QTest::newRow("right") << qint64(0);
    QTest::newRow("a day ahead") << -day;
    QTest::newRow("a day behind") << day;
    QTest::newRow("over midnight UTC") << qint64(-10 * 3600);
}

void TestConsentTime::theTimeIsTheServers()
{
    QFETCH(qint64, offset);
    ConsentLab p;
    p.accept(p.terms); // before the server was heard
    const QDateTime server = p.hands.now().addSecs(offset);
    p.page.setClockOffset(offset);
    p.hands.pass(5);
    p.accept(p.data);
    QVERIFY(p.page.finish());
    const QList<domain::Consent> consents = p.page.consents();
    QCOMPARE(consents.at(0).at, server);
    QCOMPARE(consents.at(1).at, server.addSecs(5));
    QVERIFY(p.line(p.terms).contains(server.toString(u"yyyy-MM-dd HH:mm:ss"_s)));
}

void TestConsentTime::aTickOfTheFutureIsTakenBackAndSaid()
{
    ConsentLab p;
    p.accept(p.terms);
    p.accept(p.data);
    p.hands.set(-day); // the clock was a day ahead and is put right before the server is heard
    p.page.setClockOffset(0);
    QVERIFY(!p.box(p.terms)->isChecked());
    QVERIFY(!p.page.finish());
    QVERIFY(p.page.consents().isEmpty());
    QVERIFY2(p.line(p.terms).contains(u"clock"_s), qPrintable(p.line(p.terms)));
    p.box(p.terms)->click();
    p.box(p.data)->click();
    QVERIFY(p.page.finish());
    QCOMPARE(p.page.consents().first().at, p.hands.now());
}

void TestConsentTime::aClockThatIsOffIsSaid()
{
    ConsentLab p;
    QVERIFY(!p.message()->isVisible());
    p.page.setClockOffset(-day);
    QVERIFY(p.message()->isVisible());
    QVERIFY(p.message()->text().contains(u"1 d ahead"_s));
    p.hands.set(-day);
    p.page.setClockOffset(0);
    QVERIFY(!p.message()->isVisible());
}

QTEST_MAIN(TestConsentTime)
#include "test_consenttime.moc"
