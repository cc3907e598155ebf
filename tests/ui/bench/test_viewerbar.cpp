// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/patience.h"
#include "ui/bench/viewerbar.h"
#include "ui/decoder/samples.h"
#include "ui/viewer/plaindecoder.h"

#include <QApplication>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace Qt::Literals::StringLiterals;

namespace {

domain::KycDocument document(const QString &id, const QString &type)
{
    return {id, id + u".pdf"_s, type, u"application/pdf"_s, 1000, {}};
}

QCoro::Task<domain::Result<QByteArray>> fetched(QByteArray bytes)
{
    co_return bytes;
}

} // namespace

/// The tools above two narrow documents, where pages have no strip.
class TestViewerBar : public QObject {
    Q_OBJECT

    PlainDecoder m_decoder;
    std::unique_ptr<QWidget> m_window;
    ui::Panes *m_panes = nullptr;

    QToolButton *tool(const char *name) const
    {
        return m_window->findChild<QToolButton *>(QLatin1StringView(name));
    }
    QString pageWords() const
    {
        const auto *label = m_window->findChild<QLabel *>(u"bench:page"_s);
        return label->isVisible() ? label->text() : QString();
    }
    static void turnWheel(QWidget *widget, int by)
    {
        const QPointF middle = QRectF(widget->rect()).center();
        QWheelEvent event(middle, widget->mapToGlobal(middle), {}, {0, by}, {}, {}, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(widget, &event);
    }
    static void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }

private Q_SLOTS:
    void init()
    {
        m_decoder.texts[{u"c1"_s, u"id"_s}] = {u"a"_s, u"b"_s, u"c"_s};
        m_window = std::make_unique<QWidget>();
        m_panes = new ui::Panes(
            [](const QString &, const QString &id, const ui::DocumentPane::Progress &) {
                return fetched(id == u"id"_s ? samples::pdf(3) : samples::picture("JPG"));
            },
            m_decoder, m_window.get());
        auto *column = new QVBoxLayout(m_window.get());
        column->addWidget(new ui::ViewerBar(*m_panes, m_window.get()));
        column->addWidget(m_panes, 1);
        m_window->resize(620, 500);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_panes->setDocuments(u"c1"_s,
                              {document(u"id"_s, u"ID_DOCUMENT"_s), document(u"face"_s, u"PICTURE"_s)});
        QTRY_VERIFY(m_panes->pane(0)->isShown() && m_panes->pane(1)->isShown());
    }
    void cleanup() { m_window.reset(); }

    void keysLeafPastABrokenPage()
    {
        m_decoder.broken = {1};
        ui::DocumentPane *pane = m_panes->pane(0);
        pane->view()->setFocus();
        QCOMPARE(pageWords(), u"Page 1 of 3"_s);
        press(Qt::Key_PageDown);
        QTRY_VERIFY(pane->view()->isEmpty());
        QCOMPARE(pageWords(), u"Page 2 of 3"_s);
        QVERIFY(tool("bench:previouspage")->isEnabled() && tool("bench:nextpage")->isEnabled());
        QVERIFY(!tool("bench:zoomin")->isEnabled() && tool("bench:export")->isEnabled());
        QVERIFY(tool("bench:search")->isVisible());
        QCOMPARE(m_panes->chosenIndex(), 0); // the keyboard did not go elsewhere with the page
        press(Qt::Key_PageDown);
        QTRY_VERIFY(!pane->view()->isEmpty());
        QCOMPARE(pageWords(), u"Page 3 of 3"_s);
        QVERIFY(!tool("bench:nextpage")->isEnabled());
        QVERIFY(pane->view()->hasFocus());
        press(Qt::Key_PageUp);
        QTRY_VERIFY(pane->view()->isEmpty());
        press(Qt::Key_PageUp);
        QTRY_COMPARE(pageWords(), u"Page 1 of 3"_s);
        QTRY_VERIFY(!pane->view()->isEmpty());
        m_decoder.broken.clear();
    }

    void theSearchGoesOnPastABrokenPage()
    {
        m_decoder.texts[{u"c1"_s, u"id"_s}] = {u"Erika"_s, u"Erika"_s, u"Erika"_s};
        m_decoder.broken = {1};
        m_panes->clear();
        m_panes->setDocuments(u"c1"_s, {document(u"id"_s, u"ID_DOCUMENT"_s)});
        ui::DocumentPane *pane = m_panes->pane(0);
        QTRY_VERIFY(pane->isShown());
        pane->view()->setFocus();
        press(Qt::Key_F3);
        QTest::keyClicks(QApplication::focusWidget(), u"erika"_s);
        const auto *count = pane->findChild<QLabel *>(u"bench:findcount"_s);
        QTRY_COMPARE(count->text(), u"1 of 3"_s);
        press(Qt::Key_F3);
        QTRY_VERIFY(pane->view()->isEmpty());
        press(Qt::Key_F3);
        QTRY_COMPARE(pageWords(), u"Page 3 of 3"_s);
        QTRY_VERIFY(!pane->view()->isEmpty());
        QCOMPARE(count->text(), u"3 of 3"_s);
        m_decoder.broken.clear();
    }

    void theWheelLeafsPastABrokenPage()
    {
        m_decoder.broken = {1};
        ui::DocumentPane *pane = m_panes->pane(0);
        turnWheel(pane->view()->viewport(), -120);
        QTRY_VERIFY(pane->view()->isEmpty());
        turnWheel(pane, -60); // half a step of a touchpad
        turnWheel(pane, -60);
        QTRY_COMPARE(pageWords(), u"Page 3 of 3"_s);
        QTRY_VERIFY(!pane->view()->isEmpty());
        m_decoder.broken.clear();
    }

    void whatHasOnePageHasNoPagesToLeaf()
    {
        QCOMPARE(pageWords(), u"Page 1 of 3"_s);
        m_panes->choose(1);
        QVERIFY(pageWords().isEmpty());
        m_panes->chosen()->clear(u"Nothing"_s);
        QVERIFY(pageWords().isEmpty() && !tool("bench:nextpage")->isVisible());
    }
};

QTEST_MAIN(TestViewerBar)
#include "test_viewerbar.moc"
