// SPDX-License-Identifier: GPL-3.0-or-later
#include "plaindecoder.h"
#include "support/patience.h"
#include "ui/decoder/samples.h"
#include "ui/kit/contrast.h"
#include "ui/viewer/panes.h"

#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

domain::KycDocument document(const QString &id, const QString &type)
{
    return {id, id + u".jpg"_s, type, u"image/jpeg"_s, 1000, {}};
}

QCoro::Task<domain::Result<QByteArray>> fetched(domain::Result<QByteArray> bytes)
{
    co_return bytes;
}

QCoro::Task<domain::Result<void>> recorded(bool can)
{
    if (!can)
        co_return domain::fail(domain::ErrorKind::Storage, {});
    co_return domain::Result<void>{};
}

} // namespace

/// Documents side by side: where they stand, which is chosen, and how linked panes move.
class TestPanes : public QObject {
    Q_OBJECT

    PlainDecoder m_decoder;
    std::unique_ptr<ui::Panes> m_panes;
    QSet<QString> m_gone; ///< documents that do not come
    const QList<domain::KycDocument> m_documents{
        document(u"report"_s, u"KYC_REPORT"_s), document(u"front"_s, u"ID_DOCUMENT"_s),
        document(u"back"_s, u"ID_DOCUMENT"_s), document(u"face"_s, u"PICTURE"_s)};

    bool allShown() const
    {
        for (int index = 0; index < m_panes->count(); ++index) {
            if (!m_panes->pane(index)->isShown())
                return false;
        }
        return true;
    }
    QStringList standing() const
    {
        QStringList ids;
        for (int index = 0; index < m_panes->count(); ++index)
            ids << m_panes->pane(index)->document().id;
        return ids;
    }

private Q_SLOTS:
    void init()
    {
        m_gone.clear();
        m_panes = std::make_unique<ui::Panes>(
            [this](const QString &, const QString &id, const ui::DocumentPane::Progress &) {
                if (m_gone.contains(id))
                    return fetched(domain::fail(domain::ErrorKind::NotFound, u"GET /x"_s));
                if (id == u"pdf"_s)
                    return fetched(samples::pdf(2));
                if (id == u"film"_s)
                    return fetched(samples::video());
                const QSize size = id == u"face"_s ? QSize(600, 800) : QSize(2000, 1200);
                return fetched(samples::picture("JPG", size, Qt::red));
            },
            m_decoder);
        m_panes->resize(900, 500);
        m_panes->show();
    }
    void cleanup() { m_panes.reset(); }

    void faceStandsBesideTheIdDocument()
    {
        m_panes->setDocuments(u"c1"_s, m_documents);
        QTRY_VERIFY(allShown());
        QCOMPARE(standing(), (QStringList{u"front"_s, u"face"_s}));
        QCOMPARE(m_panes->chosenIndex(), 0);
    }

    void withoutAFaceOnePaneIsEnough()
    {
        QCOMPARE(ui::firstArrangement({m_documents.at(0), m_documents.at(1)}), QList<int>{1});
        QCOMPARE(ui::firstArrangement({m_documents.at(0)}), QList<int>{0});
        QCOMPARE(ui::firstArrangement({}), QList<int>{});
    }

    void morePanesTakeWhatStandsNowhere()
    {
        m_panes->setDocuments(u"c1"_s, m_documents);
        m_panes->setCount(4);
        QTRY_VERIFY(allShown());
        QCOMPARE(standing(), (QStringList{u"front"_s, u"face"_s, u"report"_s, u"back"_s}));
        m_panes->choose(3);
        m_panes->setCount(1);
        QCOMPARE(m_panes->chosenIndex(), 0);
        for (int index = 1; index < 4; ++index)
            QVERIFY(m_panes->pane(index)->bytes().isEmpty());
    }

    void aDocumentGoesToTheChosenPane()
    {
        m_panes->setDocuments(u"c1"_s, m_documents);
        QTRY_VERIFY(allShown());
        QSignalSpy chosen(m_panes.get(), &ui::Panes::chosenChanged);
        QTest::mouseClick(m_panes->pane(1)->view()->viewport(), Qt::LeftButton);
        QCOMPARE(chosen.count(), 1);
        m_panes->open(m_documents.at(2));
        QTRY_VERIFY(allShown());
        QCOMPARE(standing(), (QStringList{u"front"_s, u"back"_s}));
        m_panes->chooseNext();
        QCOMPARE(m_panes->chosenIndex(), 0);
    }

    void aClickOnAPaneWithoutAPageChoosesIt()
    {
        m_gone = {u"face"_s};
        QVERIFY(QTest::qWaitForWindowActive(m_panes.get()));
        QSignalSpy failed(m_panes.get(), &ui::Panes::failed);
        m_panes->setDocuments(u"c1"_s, m_documents);
        QTRY_COMPARE(failed.count(), 1);
        QTRY_VERIFY(m_panes->pane(0)->isShown());
        m_panes->pane(0)->view()->setFocus();
        QTest::mouseClick(m_panes->pane(1)->findChild<QWidget *>(u"bench:placeholder"_s), Qt::LeftButton);
        QCOMPARE(m_panes->chosenIndex(), 1);
        // The keyboard goes along: left behind it would bring the choice back with the window's next turn.
        QVERIFY(m_panes->pane(1)->isAncestorOf(QApplication::focusWidget()));
        QTest::mouseClick(m_panes->pane(0)->findChild<QWidget *>(u"bench:caption"_s), Qt::LeftButton);
        QCOMPARE(m_panes->chosenIndex(), 0);
        QVERIFY(m_panes->pane(0)->view()->hasFocus());
    }

    void whatCouldNotBeRecordedIsOpenedAgain()
    {
        bool canRecord = false;
        m_panes->setNote([&canRecord](const QString &, const QString &) { return recorded(canRecord); });
        m_panes->setDocuments(u"c1"_s, m_documents);
        QTRY_VERIFY(m_panes->pane(0)->isFailed() && m_panes->pane(1)->isFailed());
        const auto *title = m_panes->pane(1)->findChild<QLabel *>(u"bench:placeholdertitle"_s);
        QCOMPARE(title->text(), u"Not shown: the viewing could not be recorded"_s);
        QVERIFY(m_panes->pane(1)->bytes().isEmpty());
        canRecord = true;
        m_panes->openFailedAgain();
        QVERIFY(!m_panes->hasFailed());
        QTRY_VERIFY(allShown());
        m_panes->openFailedAgain();
        QVERIFY(allShown()); // nothing that stands is loaded again
    }

    void aSearchThatCloses()
    {
        QVERIFY(QTest::qWaitForWindowActive(m_panes.get()));
        m_panes->setDocuments(u"c1"_s, m_documents);
        m_panes->open(document(u"pdf"_s, u"KYC_REPORT"_s));
        QTRY_VERIFY(allShown());
        m_panes->chosen()->find();
        QVERIFY(m_panes->pane(0)->isAncestorOf(QApplication::focusWidget()));
        m_panes->open(m_documents.at(2)); // which closes the search that has the keyboard
        QCOMPARE(m_panes->chosenIndex(), 0);
        QTRY_VERIFY(allShown());
        QCOMPARE(standing(), (QStringList{u"back"_s, u"face"_s}));
    }

    void linkedPanesMoveTogether()
    {
        m_panes->setDocuments(u"c1"_s, m_documents);
        QTRY_VERIFY(allShown());
        ui::PageView *front = m_panes->pane(0)->view();
        ui::PageView *face = m_panes->pane(1)->view();
        front->actualSize();
        front->panBy({200, 100});
        QCOMPARE(face->relativeZoom(), front->relativeZoom());
        QCOMPARE(face->look().middle, front->look().middle);
        m_panes->setLinked(false);
        const ui::Look before = face->look();
        front->zoomIn();
        QCOMPARE(face->look(), before);
        m_panes->setLinked(true);
        QCOMPARE(face->relativeZoom(), front->relativeZoom());
    }

    void aRecordingTakesNoRoomFromTheOthers()
    {
        m_panes->setPlayer([](const ui::DocumentKey &, const QByteArray &, QWidget *parent) {
            auto *player = new QWidget(parent);
            player->setMinimumWidth(700);
            player->setFocusPolicy(Qt::StrongFocus);
            player->setObjectName(u"player"_s);
            return player;
        });
        m_panes->setDocuments(u"c1"_s, m_documents);
        QTRY_VERIFY(allShown());
        const int width = m_panes->width();
        const int left = m_panes->pane(0)->width();
        const int right = m_panes->pane(1)->width();
        QVERIFY(std::abs(left - right) <= 1);
        m_panes->open(document(u"film"_s, u"VIDEO"_s));
        QTRY_VERIFY(allShown());
        QCoreApplication::processEvents();
        QCOMPARE(m_panes->pane(0)->width(), left);
        QCOMPARE(m_panes->pane(1)->width(), right);
        QCOMPARE(m_panes->width(), width);
        // And it wears the frame of the chosen one, though it has no page.
        const auto corner = [this](int index) { return m_panes->pane(index)->grab().toImage().pixel(1, 1); };
        const QRgb frame = ui::theme::controlOutline(m_panes->palette()).rgb();
        QCOMPARE(corner(0), frame);
        QVERIFY(corner(1) != frame);
        m_panes->chooseNext();
        QVERIFY(corner(0) != frame);
        QCOMPARE(corner(1), frame);
        QVERIFY(QTest::qWaitForWindowActive(m_panes.get()));
        QTest::mouseClick(m_panes->findChild<QWidget *>(u"player"_s), Qt::LeftButton);
        QCOMPARE(m_panes->chosenIndex(), 0);
    }

    void roomAheadIsNoLessThanRoomThen()
    {
        m_panes->setDocuments(u"c1"_s, m_documents);
        QTRY_VERIFY(allShown());
        for (const int count : {1, 2, 3, 4}) {
            m_panes->setCount(count);
            QCoreApplication::processEvents();
            const QSize there = m_panes->pane(0)->view()->maximumViewportSize();
            QVERIFY(m_panes->roomFor(count).width() >= there.width());
            QVERIFY(m_panes->roomFor(count).height() >= there.height());
        }
    }

    void clearLeavesNothing()
    {
        m_panes->setDocuments(u"c1"_s, m_documents);
        QTRY_VERIFY(allShown());
        m_panes->pane(0)->view()->turnBy(90);
        m_panes->clear();
        QCOMPARE(m_panes->count(), 1);
        for (int index = 0; index < 2; ++index) {
            QVERIFY(m_panes->pane(index)->bytes().isEmpty());
            QVERIFY(m_panes->pane(index)->view()->isEmpty());
        }
        // But for how it was looked at: for the session of work, and for this case alone.
        m_panes->setDocuments(u"c2"_s, m_documents);
        QTRY_VERIFY(allShown());
        QCOMPARE(m_panes->pane(0)->view()->look().angle, 0.0);
        m_panes->clear();
        m_panes->setDocuments(u"c1"_s, m_documents);
        QTRY_VERIFY(allShown());
        QCOMPARE(m_panes->pane(0)->view()->look().angle, 90.0);
    }

    void aDocumentThatIsGoneLeavesItsPane()
    {
        m_panes->setDocuments(u"c1"_s, m_documents);
        QTRY_VERIFY(allShown());
        m_panes->setDocuments(u"c1"_s, m_documents.mid(0, 3));
        QVERIFY(m_panes->pane(1)->bytes().isEmpty());
        QVERIFY(m_panes->pane(0)->isShown());
    }
};

QTEST_MAIN(TestPanes)
#include "test_panes.moc"
