// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decoder/samples.h"
#include "ui/viewer/documentpane.h"

#include <QCoroTimer>
#include <QLabel>
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
    std::unique_ptr<ui::DocumentPane> m_pane;

    ui::DocumentPane &pane()
    {
        m_pane = std::make_unique<ui::DocumentPane>([this](const QString &caseId, const QString &documentId,
                                                           const ui::DocumentPane::Progress &progress) {
            if (progress)
                progress(1, 4);
            const auto [delay, answer] = m_answers.value(QString(caseId + u'/' + documentId));
            return later(delay, answer);
        });
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
        const int before = shown.view()->image().width();
        for (int i = 0; i < 12; ++i)
            shown.view()->zoomIn();
        QTRY_VERIFY(shown.view()->image().width() > before);
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
    }
};

QTEST_MAIN(TestPane)
#include "test_pane.moc"
