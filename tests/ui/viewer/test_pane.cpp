// SPDX-License-Identifier: GPL-3.0-or-later
#include "plaindecoder.h"
#include "support/patience.h"
#include "ui/decoder/samples.h"
#include "ui/viewer/documentpane.h"

#include <QCoroTimer>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using Bytes = domain::Result<QByteArray>;

namespace {

QCoro::Task<Bytes> later(int milliseconds, Bytes answer)
{
    QTimer timer;
    timer.setSingleShot(true);
    timer.start(milliseconds);
    co_await timer;
    co_return answer;
}

domain::KycDocument document(const QString &id)
{
    return {id, id + u".jpg"_s, u"ID_DOCUMENT"_s, u"image/jpeg"_s, 1000, {}};
}

} // namespace

/// The rule of the pane: what is on screen belongs to the document asked for last, and to nothing else.
class TestPane : public QObject {
    Q_OBJECT

    QMap<QString, std::pair<int, Bytes>> m_answers; ///< by "case/document": delay and answer
    std::unique_ptr<PlainDecoder> m_decoder;
    std::shared_ptr<ui::Looks> m_looks;
    std::unique_ptr<ui::DocumentPane> m_pane;

    ui::DocumentPane &pane()
    {
        m_pane = std::make_unique<ui::DocumentPane>(
            [this](const QString &caseId, const QString &documentId,
                   const ui::DocumentPane::Progress &progress) {
                if (progress)
                    progress(1, 4);
                const auto [delay, answer] = m_answers.value(QString(caseId + u'/' + documentId));
                return later(delay, answer);
            },
            *m_decoder, m_looks);
        m_pane->resize(400, 400);
        m_pane->show();
        return *m_pane;
    }
    QColor middle() const
    {
        const QImage image = m_pane->view()->grab().toImage();
        return image.pixelColor(image.rect().center());
    }
    static bool isClose(QColor a, QColor b)
    {
        return std::abs(a.red() - b.red()) < 12 && std::abs(a.green() - b.green()) < 12 &&
               std::abs(a.blue() - b.blue()) < 12;
    }

private Q_SLOTS:
    void init()
    {
        m_decoder = std::make_unique<PlainDecoder>();
        m_looks = std::make_shared<ui::Looks>();
        m_answers = {
            {u"c1/red"_s, {120, samples::picture("JPG", {200, 200}, Qt::red)}},
            {u"c1/blue"_s, {1, samples::picture("JPG", {200, 200}, Qt::blue)}},
            {u"c2/red"_s, {1, samples::picture("JPG", {200, 200}, Qt::green)}},
            {u"c1/pdf"_s, {1, samples::pdf(2)}},
            {u"c1/video"_s, {1, samples::video()}},
            {u"c1/cut"_s, {1, samples::picture("JPG", {200, 200}).left(300)}},
            {u"c1/none"_s, {1, QByteArray()}},
            {u"c1/gone"_s, {1, domain::fail(domain::ErrorKind::NotFound, u"GET /x"_s)}},
        };
    }
    void cleanup() { m_pane.reset(); }

    void showsPixels()
    {
        ui::DocumentPane &shown = pane();
        QSignalSpy spy(&shown, &ui::DocumentPane::shown);
        shown.open(u"c1"_s, document(u"blue"_s));
        QVERIFY(!shown.isShown());
        QTRY_COMPARE(spy.count(), 1);
        QCOMPARE(spy.at(0), (QList<QVariant>{u"c1"_s, u"blue"_s}));
        QVERIFY(isClose(middle(), Qt::blue));
    }

    void lateAnswerOfAnotherDocumentIsNeverDrawn()
    {
        ui::DocumentPane &shown = pane();
        QSignalSpy spy(&shown, &ui::DocumentPane::shown);
        shown.open(u"c1"_s, document(u"red"_s)); // answers after the next one
        shown.open(u"c1"_s, document(u"blue"_s));
        QTRY_COMPARE(spy.count(), 1);
        QTest::qWait(250);
        QCOMPARE(spy.count(), 1);
        QCOMPARE(shown.document().id, u"blue"_s);
        QVERIFY(isClose(middle(), Qt::blue));
    }

    void sameDocumentIdOfAnotherCaseIsAnotherDocument()
    {
        ui::DocumentPane &shown = pane();
        QSignalSpy spy(&shown, &ui::DocumentPane::shown);
        shown.open(u"c1"_s, document(u"red"_s));
        shown.open(u"c2"_s, document(u"red"_s));
        QTRY_COMPARE(spy.count(), 1);
        QTest::qWait(250);
        QCOMPARE(spy.count(), 1);
        QVERIFY(isClose(middle(), Qt::green));
    }

    void pixelsVanishAtOnceWhenAnotherIsAskedFor()
    {
        ui::DocumentPane &shown = pane();
        shown.open(u"c1"_s, document(u"blue"_s));
        QTRY_VERIFY(shown.isShown());
        shown.open(u"c1"_s, document(u"red"_s));
        QVERIFY(shown.view()->isEmpty());
        QVERIFY(shown.bytes().isEmpty());
        QVERIFY(!shown.isShown());
        QVERIFY(shown.findChild<QLabel *>(u"bench:placeholdertitle"_s)->isVisible());
        QTRY_VERIFY(shown.isShown());
    }

    void clearedWhileOnItsWayStaysEmpty()
    {
        ui::DocumentPane &shown = pane();
        QSignalSpy spy(&shown, &ui::DocumentPane::shown);
        shown.open(u"c1"_s, document(u"red"_s));
        shown.clear();
        QTest::qWait(250);
        QCOMPARE(spy.count(), 0);
        QVERIFY(shown.bytes().isEmpty());
        QVERIFY(shown.view()->isEmpty());
    }

    void goneWhileOnItsWay()
    {
        pane().open(u"c1"_s, document(u"red"_s));
        m_pane.reset();
        QTest::qWait(200); // the answer finds nobody
    }

    void pagesOfAPdf()
    {
        ui::DocumentPane &shown = pane();
        shown.open(u"c1"_s, document(u"pdf"_s));
        QTRY_VERIFY(shown.isShown());
        QCOMPARE(shown.pages(), 2);
        shown.showPage(1);
        QTRY_COMPARE(shown.page(), 1);
        shown.showPage(2);
        QTest::qWait(30);
        QCOMPARE(shown.page(), 1);
    }

    void zoomedPageBecomesSharp()
    {
        ui::DocumentPane &shown = pane();
        shown.open(u"c1"_s, document(u"pdf"_s));
        QTRY_VERIFY(shown.isShown());
        for (int i = 0; i < 12; ++i)
            shown.view()->zoomIn();
        QTRY_VERIFY(shown.view()->tiles().count() > 0);
    }

    void looksAreRememberedUntilTheyAreCleared()
    {
        ui::DocumentPane &shown = pane();
        shown.open(u"c1"_s, document(u"pdf"_s));
        QTRY_VERIFY(shown.isShown());
        shown.showPage(1);
        QTRY_COMPARE(shown.page(), 1);
        shown.view()->turnBy(90);
        shown.open(u"c1"_s, document(u"blue"_s));
        QTRY_VERIFY(shown.isShown());
        QCOMPARE(shown.view()->look().angle, 0.0);
        shown.open(u"c1"_s, document(u"pdf"_s));
        QTRY_VERIFY(shown.isShown());
        QCOMPARE(shown.page(), 1);
        QCOMPARE(shown.view()->look().angle, 90.0);
        m_looks->clear();
        shown.clear();
        m_looks->clear();
        shown.open(u"c1"_s, document(u"pdf"_s));
        QTRY_VERIFY(shown.isShown());
        QCOMPARE(shown.page(), 0);
    }

    void lateTileOfAnotherDocumentIsNeverDrawn()
    {
        ui::DocumentPane &shown = pane();
        m_answers[u"c1/large"_s] = {1, samples::picture("JPG", {3000, 3000}, Qt::red)};
        shown.open(u"c1"_s, document(u"large"_s));
        QTRY_VERIFY(shown.isShown());
        m_decoder->delay = 100;
        shown.view()->actualSize(); // asks for tiles
        shown.open(u"c1"_s, document(u"blue"_s));
        QTRY_VERIFY(shown.isShown());
        QTest::qWait(200);
        QCOMPARE(shown.view()->tiles().count(), 0);
        QVERIFY(isClose(middle(), Qt::blue));
    }

    void ofABrokenPageTheOthersAreStillThere()
    {
        m_decoder->texts[{u"c1"_s, u"pdf"_s}] = {u"a"_s, u"b"_s, u"c"_s};
        m_decoder->broken = {1};
        ui::DocumentPane &shown = pane();
        QSignalSpy seen(&shown, &ui::DocumentPane::shown);
        shown.open(u"c1"_s, document(u"pdf"_s));
        QTRY_VERIFY(shown.isShown());
        shown.view()->turnBy(90);
        shown.showPage(1);
        QTRY_VERIFY(shown.view()->isEmpty());
        QCOMPARE(shown.viewWords(), u"Page 2 of 3"_s); // which one is broken
        QCOMPARE(shown.findChild<QLabel *>(u"bench:placeholdertitle"_s)->text(),
                 u"This page can't be shown"_s);
        QVERIFY(shown.canFind()); // a hit on it is no end of the search
        shown.showPage(shown.page() + 1);
        QTRY_VERIFY(!shown.view()->isEmpty());
        QCOMPARE(shown.page(), 2);
        QCOMPARE(shown.view()->look().angle, 90.0); // still as the person turned it
        QCOMPARE(seen.count(), 1);                  // it is one document
    }

    void whoLeftAtABrokenPageComesBackToIt()
    {
        m_decoder->texts[{u"c1"_s, u"pdf"_s}] = {u"a"_s, u"b"_s, u"c"_s};
        m_decoder->broken = {1};
        ui::DocumentPane &shown = pane();
        shown.open(u"c1"_s, document(u"pdf"_s));
        QTRY_VERIFY(shown.isShown());
        shown.view()->turnBy(90);
        shown.showPage(1);
        QTRY_VERIFY(shown.view()->isEmpty());
        shown.open(u"c1"_s, document(u"blue"_s));
        QTRY_VERIFY(shown.isShown());
        QCOMPARE(shown.view()->look().angle, 0.0);
        shown.open(u"c1"_s, document(u"pdf"_s));
        QTRY_COMPARE(shown.viewWords(), u"Page 2 of 3"_s);
        shown.showPage(0);
        QTRY_VERIFY(shown.isShown());
        QCOMPARE(shown.view()->look().angle, 90.0);
    }

    void pagesLeafedThroughEndOnTheLast()
    {
        m_decoder->texts[{u"c1"_s, u"pdf"_s}] = {u"a"_s, u"b"_s, u"c"_s, u"d"_s};
        ui::DocumentPane &shown = pane();
        shown.open(u"c1"_s, document(u"pdf"_s));
        QTRY_VERIFY(shown.isShown());
        for (const int page : {1, 2, 3})
            shown.showPage(page);
        QTRY_COMPARE(shown.page(), 3);
    }

    void searchMarksAndCounts()
    {
        m_decoder->texts[{u"c1"_s, u"pdf"_s}] = {u"nothing"_s, u"Erika"_s, u"else"_s, u"ERIKA"_s};
        ui::DocumentPane &shown = pane();
        shown.open(u"c1"_s, document(u"pdf"_s));
        QTRY_VERIFY(shown.isShown());
        shown.find();
        auto *edit = shown.findChild<QLineEdit *>(u"bench:find"_s);
        auto *count = shown.findChild<QLabel *>(u"bench:findcount"_s);
        QVERIFY(edit->isVisible());
        QTest::keyClicks(edit, u"erika"_s);
        QTRY_COMPARE(shown.page(), 1);
        QTRY_COMPARE(count->text(), u"1 of 2"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_COMPARE(shown.page(), 3);
        QCOMPARE(count->text(), u"2 of 2"_s);
        shown.find();
        QTRY_COMPARE(shown.page(), 1);
        shown.findPrevious();
        QTRY_COMPARE(shown.page(), 3);
        QTest::keyClicks(edit, u"x"_s);
        QTRY_COMPARE(count->text(), u"Not found."_s);
        QTest::keyClick(edit, Qt::Key_Escape);
        QVERIFY(!edit->isVisible());
        QVERIFY(shown.view()->hasFocus() || !shown.isActiveWindow());
    }

    void theFirstDocumentIsSharpAtOnce()
    {
        m_answers[u"c1/large"_s] = {1, samples::picture("PNG", {2000, 2000}, Qt::red)};
        ui::DocumentPane &shown = pane();
        shown.resize(900, 900);
        shown.open(u"c1"_s, document(u"large"_s));
        QTRY_VERIFY(shown.isShown());
        QVERIFY(shown.view()->zoom() > 0.4);
        QVERIFY(shown.view()->tiles().wholeScale() >= shown.view()->zoom() * 0.99);
    }

    void scansHoldNoTextToSearch()
    {
        m_decoder->texts[{u"c1"_s, u"pdf"_s}] = {u""_s, u""_s, u""_s};
        m_answers[u"c2/pdf"_s] = m_answers[u"c1/pdf"_s];
        m_decoder->texts[{u"c2"_s, u"pdf"_s}] = {u""_s, u"Erika"_s, u""_s};
        ui::DocumentPane &shown = pane();
        auto *edit = shown.findChild<QLineEdit *>(u"bench:find"_s);
        auto *count = shown.findChild<QLabel *>(u"bench:findcount"_s);
        shown.open(u"c1"_s, document(u"pdf"_s));
        QTRY_VERIFY(shown.isShown());
        shown.find();
        QTest::keyClicks(edit, u"jan"_s);
        QTRY_COMPARE(count->text(), u"This document holds no text to search: its pages are pictures."_s);
        QCOMPARE(edit->accessibleDescription(), count->text());
        shown.open(u"c2"_s, document(u"pdf"_s));
        QTRY_VERIFY(shown.isShown());
        shown.find();
        QTest::keyClicks(edit, u"jan"_s);
        QTRY_VERIFY(count->text().startsWith(u"Not found. 2 of 3"_s));
    }

    void searchedTextDoesNotOutliveTheDocument()
    {
        ui::DocumentPane &shown = pane();
        shown.open(u"c1"_s, document(u"pdf"_s));
        QTRY_VERIFY(shown.isShown());
        shown.find();
        auto *edit = shown.findChild<QLineEdit *>(u"bench:find"_s);
        QTest::keyClicks(edit, u"Mustermann"_s);
        shown.open(u"c1"_s, document(u"blue"_s));
        QVERIFY(edit->text().isEmpty());
        QVERIFY(!edit->isUndoAvailable()); // it does not come back by Ctrl+Z either
        QVERIFY(!edit->isVisible());
    }

    void screenReaderHearsPageAndZoom()
    {
        ui::DocumentPane &shown = pane();
        shown.open(u"c1"_s, document(u"pdf"_s));
        QTRY_VERIFY(shown.isShown());
        shown.view()->actualSize();
        QCOMPARE(shown.view()->accessibleName(), u"Document: ID document"_s);
        QCOMPARE(shown.view()->accessibleDescription(), u"Page 1 of 2, 100 %"_s);
        shown.view()->turnBy(90);
        QVERIFY(shown.view()->accessibleDescription().contains(u"90°"_s));
    }

    void otherKindsSayWhatTheyAre_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<bool>("shown");
        QTest::newRow("video has an honest placeholder") << u"video"_s << true;
        QTest::newRow("cut picture is a problem") << u"cut"_s << false;
        QTest::newRow("empty file is a problem") << u"none"_s << false;
    }
    void otherKindsSayWhatTheyAre()
    {
        QFETCH(QString, id);
        ui::DocumentPane &shown = pane();
        shown.open(u"c1"_s, document(id));
        auto *title = shown.findChild<QLabel *>(u"bench:placeholdertitle"_s);
        const QString loading = title->text();
        QTRY_VERIFY(title->text() != loading);
        QTEST(shown.isShown(), "shown");
        QVERIFY(shown.view()->isEmpty());
        QVERIFY(title->isVisible());
    }

    void failedFetchTells()
    {
        ui::DocumentPane &shown = pane();
        QSignalSpy spy(&shown, &ui::DocumentPane::failed);
        shown.open(u"c1"_s, document(u"gone"_s));
        QTRY_COMPARE(spy.count(), 1);
        QVERIFY(!shown.isShown());
        QVERIFY(!shown.isLoading());
        // The pane says why by itself: a line above it may come to speak of something else.
        const QString why = domain::userText(m_answers.value(u"c1/gone"_s).second.error());
        QVERIFY(shown.findChild<QWidget *>(u"bench:placeholder"_s)->accessibleName().endsWith(why));
    }
};

QTEST_MAIN(TestPane)
#include "test_pane.moc"
