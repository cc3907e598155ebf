// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/celldelegate.h"

#include <QImage>
#include <QPainter>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

/// Where there is ink: what differs from the ground in the corner.
QRect ink(const QImage &image)
{
    QRect found;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) != image.pixel(0, 0))
                found |= QRect(x, y, 1, 1);
        }
    }
    return found;
}

} // namespace

/// A cell looks as the style itself draws it.
class TestCell : public QObject {
    Q_OBJECT

    static QImage paint(const QStyledItemDelegate &delegate, const QModelIndex &index, const QWidget *widget,
                        QStyle::State state)
    {
        QImage image(160, 24, QImage::Format_ARGB32_Premultiplied);
        image.fill(widget->palette().color(QPalette::Base));
        QPainter painter(&image);
        QStyleOptionViewItem option;
        option.initFrom(widget);
        option.state = QStyle::State_Enabled | QStyle::State_Active | state;
        option.rect = image.rect();
        option.widget = widget;
        option.font = widget->font();
        option.displayAlignment = Qt::AlignLeft | Qt::AlignVCenter;
        option.textElideMode = Qt::ElideRight;
        option.showDecorationSelected = true;
        delegate.paint(&painter, option, index);
        return image;
    }

private Q_SLOTS:
    void looksAsTheStyleDrawsIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("right");
        QTest::addColumn<bool>("selected");
        QTest::newRow("short") << u"Erika"_s << false << false;
        QTest::newRow("right") << u"4 min"_s << true << false;
        QTest::newRow("selected") << u"Erika"_s << false << true;
        QTest::newRow("too long") << u"Mustermann, Erika Maria Theodora Wilhelmine"_s << false << false;
        QTest::newRow("wide letters") << QString(50, u'漢') << false << false;
        QTest::newRow("markup is a text") << u"<b>Erika</b>"_s << false << false;
        QTest::newRow("two lines are one") << u"Erika\nMuster"_s << false << false;
        QTest::newRow("empty") << QString() << false << false;
    }

    void looksAsTheStyleDrawsIt()
    {
        QFETCH(QString, text);
        QFETCH(bool, right);
        QFETCH(bool, selected);
        QTableView view;
        QStandardItemModel model(1, 1);
        model.setData(model.index(0, 0), text);
        if (right)
            model.setData(model.index(0, 0), int(Qt::AlignRight | Qt::AlignVCenter), Qt::TextAlignmentRole);
        const auto state = selected ? QStyle::State_Selected : QStyle::State_None;
        const QImage wanted = paint(QStyledItemDelegate(), model.index(0, 0), &view, state);
        const ui::CellDelegate delegate;
        const QImage first = paint(delegate, model.index(0, 0), &view, state);
        QCOMPARE(paint(delegate, model.index(0, 0), &view, state), first); // from what it kept
        QCOMPARE(first.pixel(0, 0), wanted.pixel(0, 0));
        const QRect is = ink(first);
        const QRect should = ink(wanted);
        QCOMPARE(is.isNull(), should.isNull());
        if (text.contains(u'\n')) {
            QVERIFY(is.height() <= QFontMetrics(view.font()).height());
            return;
        }
        for (const int apart : {is.left() - should.left(), is.right() - should.right(),
                                is.top() - should.top(), is.bottom() - should.bottom()})
            QVERIFY2(std::abs(apart) <= 1, qPrintable(u"%1 px"_s.arg(apart)));
    }

    void anotherWidthIsCutAnew()
    {
        QTableView view;
        const ui::CellDelegate delegate;
        QStandardItemModel model(1, 2);
        model.setData(model.index(0, 0), u"Mustermann, Erika Maria"_s);
        const auto widthOfInk = [&](int width) {
            QImage image(400, 24, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::white);
            QPainter painter(&image);
            QStyleOptionViewItem option;
            option.initFrom(&view);
            option.rect = QRect(0, 0, width, 24);
            option.widget = &view;
            option.displayAlignment = Qt::AlignLeft | Qt::AlignVCenter;
            delegate.paint(&painter, option, model.index(0, 0));
            painter.end();
            return ink(image).right();
        };
        const int narrow = widthOfInk(60);
        QVERIFY(narrow < 60);
        QVERIFY(widthOfInk(300) > 100);
        QCOMPARE(widthOfInk(60), narrow);
    }
};

QTEST_MAIN(TestCell)
#include "test_cell.moc"
