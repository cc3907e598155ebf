// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decoder/wire.h"

#include <QTest>
#include <limits>

using namespace Qt::Literals::StringLiterals;
using namespace ui;

namespace {

Opened sample()
{
    Opened opened;
    opened.pages = {{100, 50}, {20, 30}};
    opened.first.area = {0, 1, {0, 0, 100, 50}};
    opened.first.image = QImage(100, 50, QImage::Format_RGB32);
    return opened;
}

wire::Head headOf(const QByteArray &values, const QImage &image)
{
    return {1, quint32(values.size()), quint64(image.sizeInBytes())};
}

} // namespace

/// What a decoder's process says is believed only where it can be true.
class TestWire : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void ordersArriveAsSent()
    {
        wire::Order order;
        order.kind = wire::Order::Kind::Render;
        order.documentId = u"dök"_s;
        order.area = {3, 0.5, {1, 2, 3, 4}};
        order.text = u"Müller"_s;
        order.page = 7;
        const QByteArray values = wire::packOrder(order);
        const auto head = wire::readHead(wire::packHead({quint32(order.kind), quint32(values.size()), 0}));
        QVERIFY(head);
        const auto read = wire::readOrder(*head, values);
        QVERIFY(read);
        QCOMPARE(read->kind, order.kind);
        QCOMPARE(read->documentId, order.documentId);
        QVERIFY(read->area == order.area);
        QCOMPARE(read->text, order.text);
        QCOMPARE(read->page, order.page);
    }

    void repliesArriveAsSent()
    {
        const Opened opened = sample();
        const QByteArray values = wire::packOpened(opened);
        const auto read = wire::readOpened({}, headOf(values, opened.first.image), values);
        QVERIFY(read);
        QCOMPARE(read->pages, opened.pages);
        QCOMPARE(read->first.image.size(), QSize(100, 50));
    }

    void headsAreJudged_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("noise") << QByteArray(wire::headSize, 'x');
        QTest::newRow("too many values") << wire::packHead({1, wire::mostValues + 1, 0});
        QTest::newRow("too many bytes") << wire::packHead({1, 10, quint64(1) << 40});
        QTest::newRow("half") << wire::packHead({1, 10, 10}).left(12);
    }
    void headsAreJudged()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!wire::readHead(bytes));
    }

    void liesAreFound_data()
    {
        QTest::addColumn<Opened>("said");
        QTest::addColumn<int>("more"); ///< bytes beside those of the image
        const auto row = [](const char *name, auto change, int more = 0) {
            Opened opened = sample();
            change(opened);
            QTest::newRow(name) << opened << more;
        };
        row(
            "more bytes than pixels", [](Opened &) {}, 4);
        row(
            "fewer bytes than pixels", [](Opened &) {}, -4);
        row("no pages", [](Opened &o) { o.pages.clear(); });
        row("a page without a size", [](Opened &o) { o.pages[1] = {0, 30}; });
        row("a page of nowhere", [](Opened &o) { o.pages[1] = {std::nan(""), 30}; });
        row("a page as large as the earth", [](Opened &o) { o.pages[1] = {1e12, 30}; });
        row("an unknown problem", [](Opened &o) { o.problem = DecodeProblem(77); });
        row("pixels beside a problem", [](Opened &o) { o.problem = DecodeProblem::Locked; });
        row("a region that is not the image's", [](Opened &o) { o.first.area.region = {0, 0, 100, 51}; });
        row("a negative place", [](Opened &o) { o.first.area.region = {-5, 0, 100, 50}; });
        row("no scale", [](Opened &o) { o.first.area.scale = 0; });
        row("sharper than can be", [](Opened &o) { o.sharpest = std::numeric_limits<double>::infinity(); });
    }
    void liesAreFound()
    {
        QFETCH(Opened, said);
        QFETCH(int, more);
        const QByteArray values = wire::packOpened(said);
        wire::Head head = headOf(values, said.first.image);
        head.bulk += quint64(qint64(more));
        QVERIFY(!wire::readOpened({}, head, values));
    }

    void cutAndBentRepliesAreNone()
    {
        const Opened opened = sample();
        const QByteArray values = wire::packOpened(opened);
        const wire::Head head = headOf(values, opened.first.image);
        for (qsizetype size = 0; size < values.size(); ++size)
            QVERIFY(!wire::readOpened({}, head, values.left(size)));
        for (qsizetype at = 0; at < values.size(); ++at) {
            QByteArray bent = values;
            bent[at] = char(~bent.at(at));
            const auto read = wire::readOpened({}, head, bent);
            // Whatever is let through has the image that the bulk fills exactly.
            QVERIFY(!read || quint64(read->first.image.sizeInBytes()) == head.bulk);
        }
    }

    void moreThanWasAskedForIsNoAnswer()
    {
        Pixels pixels;
        pixels.area = {0, 1, {0, 0, 100, 100}};
        pixels.image = QImage(100, 100, QImage::Format_RGB32);
        const QByteArray values = wire::packPixels(pixels);
        wire::Order order;
        order.area = {0, 1, {0, 0, 20, 20}};
        QVERIFY(!wire::readPixels(order, headOf(values, pixels.image), values));
        order.area.region = {0, 0, 100, 100};
        QVERIFY(wire::readPixels(order, headOf(values, pixels.image), values));
    }

    void aSearchGoesForward()
    {
        wire::Order order;
        order.page = 5;
        Found found;
        found.next = 5;
        QByteArray values = wire::packFound(found);
        QVERIFY(!wire::readFound(order, {4, quint32(values.size()), 0}, values));
        found.next = 6;
        found.withoutText = -1;
        values = wire::packFound(found);
        QVERIFY(!wire::readFound(order, {4, quint32(values.size()), 0}, values));
        found.withoutText = 1;
        found.hits = {{5, {{1, 2, 3, 4}}}};
        values = wire::packFound(found);
        const auto read = wire::readFound(order, {4, quint32(values.size()), 0}, values);
        QVERIFY(read);
        QCOMPARE(read->withoutText, 1);
        QCOMPARE(read->hits.size(), 1);
        QCOMPARE(read->hits.first().places.first(), QRectF(1, 2, 3, 4));
    }
};

QTEST_GUILESS_MAIN(TestWire)
#include "test_wire.moc"
