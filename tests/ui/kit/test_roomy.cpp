// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/flowlayout.h"
#include "ui/kit/pagescroll.h"
#include "ui/kit/wraplabel.h"

#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

/// What gives large text its room: rows that break, labels that wrap, pages that scroll up and down only.
class TestRoomy : public QObject {
    Q_OBJECT

    /// A row of three buttons, 100 px each, the last of which takes the rest when it may.
    struct Row {
        explicit Row(QSizePolicy::Policy last)
        {
            auto *flow = new ui::FlowLayout(&page);
            for (QPushButton *button : {&a, &b, &c}) {
                button->setMinimumWidth(100);
                button->setSizePolicy(button == &c ? last : QSizePolicy::Fixed, QSizePolicy::Fixed);
                flow->addWidget(button);
            }
            flow->setSpacing(10);
        }
        void show(int width)
        {
            page.resize(width, page.layout()->heightForWidth(width));
            page.show();
            page.layout()->activate();
        }
        QWidget page;
        QPushButton a, b, c;
    };

private Q_SLOTS:
    void aRowBreaksWhereItEnds()
    {
        Row row(QSizePolicy::Fixed);
        row.show(320);
        QCOMPARE(row.a.y(), row.c.y());
        QCOMPARE(row.c.x(), 220);
        row.show(319);
        QCOMPARE(row.a.y(), row.b.y());
        QVERIFY(row.c.y() > row.b.geometry().bottom());
        QCOMPARE(row.c.x(), 0);
        row.show(100);
        QVERIFY(row.b.y() > row.a.y() && row.c.y() > row.b.y());
        QCOMPARE(row.page.layout()->minimumSize().width(), 100);
        QVERIFY(row.c.geometry().bottom() < row.page.height());
    }

    void whatExpandsTakesTheRest()
    {
        Row row(QSizePolicy::Expanding);
        row.show(500);
        QCOMPARE(row.c.width(), 280);
        row.show(300);
        QCOMPARE(row.c.width(), 300);
    }

    void whatIsHiddenTakesNoRoom()
    {
        Row row(QSizePolicy::Fixed);
        row.b.hide();
        row.show(210);
        QCOMPARE(row.c.x(), 110);
        QCOMPARE(row.c.y(), row.a.y());
    }

    void rightToLeftIsMirrored()
    {
        Row row(QSizePolicy::Fixed);
        row.page.setLayoutDirection(Qt::RightToLeft);
        row.show(400);
        QCOMPARE(row.a.x(), 300);
        QCOMPARE(row.c.x(), 80);
    }

    void aLabelWrapsOnlyWhereItMust()
    {
        ui::WrapLabel label;
        label.setText(u"Ausstellungsdatum des Adressnachweises, den der Kunde vorgelegt hat"_s);
        const int line = label.fontMetrics().height();
        QVERIFY(label.sizeHint().width() >= label.fontMetrics().horizontalAdvance(label.text()));
        QVERIFY(label.sizeHint().height() < 2 * line);
        QVERIFY(label.minimumSizeHint().width() < label.sizeHint().width() / 2);
        QVERIFY(label.heightForWidth(label.sizeHint().width() / 2) >= 2 * line);
    }

    void aPageIsNeverNarrowerThanWhatStandsOnIt()
    {
        ui::PageScroll scroll;
        auto *page = new QWidget;
        auto *column = new QVBoxLayout(page);
        auto *button = new QPushButton(u"A"_s);
        column->addWidget(button);
        scroll.setWidget(page);
        scroll.show();
        button->setMinimumWidth(400);
        QTRY_VERIFY(scroll.minimumSizeHint().width() > 400);
        QVERIFY(scroll.minimumSizeHint().height() < 200); // up and down it scrolls
    }
};

QTEST_MAIN(TestRoomy)
#include "test_roomy.moc"
