// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/contrast.h"
#include "ui/kit/outlinestyle.h"
#include "ui/kit/theme.h"
#include "ui/kit/themechoice.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

/// The controls as they are painted, in each of the program's palettes.
class TestOutlineStyle : public QObject {
    Q_OBJECT

    void eachLook()
    {
        QTest::addColumn<QString>("look");
        for (const QString &look : ui::theme::choices().mid(1))
            QTest::newRow(qPrintable(look)) << look;
    }
    void wear()
    {
        QFETCH(QString, look);
        ui::theme::apply(look);
    }
    /// The strongest contrast to the window on the way from a control's left edge inwards, half way down.
    static double edge(QWidget *control)
    {
        const QColor window = control->palette().color(QPalette::Window);
        const QImage image = control->grab().toImage();
        double best = 1;
        for (int x = 0; x < 4; ++x)
            best = std::max(best, ui::theme::contrast(image.pixelColor(x, image.height() / 2), window));
        return best;
    }

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new ui::OutlineStyle); }
    void cleanup() { ui::theme::apply({}); }

    void outlinesAreSeen_data() { eachLook(); }
    void outlinesAreSeen()
    {
        wear();
        QLineEdit line;
        QPushButton button(u"Go"_s);
        QComboBox box;
        QSpinBox spin;
        QCheckBox tick;
        QRadioButton radio;
        for (QWidget *control : QWidgetList{&line, &button, &box, &spin, &tick, &radio}) {
            control->resize(control->sizeHint());
            QVERIFY2(edge(control) >= 3,
                     qPrintable(u"%1: %2"_s.arg(QLatin1StringView(control->metaObject()->className()))
                                    .arg(edge(control))));
        }
    }

    void theRingIsSeen_data() { eachLook(); }
    void theRingIsSeen()
    {
        wear();
        QWidget page;
        auto *first = new QLineEdit(&page);
        auto *button = new QPushButton(u"Go"_s, &page);
        auto *tool = new QToolButton(&page);
        tool->setText(u"Tool"_s);
        tool->setFocusPolicy(Qt::StrongFocus);
        auto *tick = new QCheckBox(u"Tick"_s, &page);
        auto *box = new QComboBox(&page);
        int place = 0;
        for (QWidget *control : QWidgetList{first, button, tool, tick, box}) {
            control->setGeometry(10, place += 40, 120, 30);
            QWidget::setTabOrder(control->previousInFocusChain(), control);
        }
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        first->setFocus();
        const QRgb ring = ui::theme::focusRing(page.palette()).rgb();
        const auto ringed = [ring](QWidget *control) {
            const QImage image = control->grab().toImage();
            int met = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    met += image.pixel(x, y) == ring;
            }
            return met;
        };
        QWidgetList met;
        while (QWidget *focus = QApplication::focusWidget()) {
            if (met.contains(focus))
                break;
            met << focus;
            QVERIFY2(
                ringed(focus) > 60,
                qPrintable(
                    u"%1: %2"_s.arg(QLatin1StringView(focus->metaObject()->className())).arg(ringed(focus))));
            QTest::keyClick(focus, Qt::Key_Tab);
            QVERIFY2(ringed(focus) < 20, focus->metaObject()->className());
        }
        QCOMPARE(met.size(), 5);
    }

    void theRingIsSeenOnAChosenRow_data() { eachLook(); }
    void theRingIsSeenOnAChosenRow()
    {
        wear();
        QListWidget list;
        list.addItems({u"One"_s, u"Two"_s});
        list.setCurrentRow(0);
        list.show();
        list.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&list));
        list.setFocus(Qt::TabFocusReason);
        const auto row = [&list] {
            const QRect place = list.visualItemRect(list.item(0));
            return list.viewport()->grab(place).toImage();
        };
        const QImage with = row();
        list.clearFocus();
        const QImage without = row();
        double best = 1; // halfway along the upper edge, where no letter stands
        for (int y = 0; y < ui::theme::ringWidth; ++y)
            best = std::max(best, ui::theme::contrast(with.pixelColor(with.width() / 2, y),
                                                      without.pixelColor(with.width() / 2, y)));
        QVERIFY2(best >= 3, qPrintable(QString::number(best)));
    }

    void theChoiceIsKept()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        QCOMPARE(ui::theme::chosen(settings), QString());
        ui::theme::choose(settings, u"high-contrast"_s);
        QCOMPARE(ui::theme::chosen(settings), u"high-contrast"_s);
        settings.setValue(u"look/theme"_s, u"pink"_s);
        QCOMPARE(ui::theme::chosen(settings), QString());
        const QPalette before = QApplication::palette();
        ui::theme::apply(u"high-contrast"_s);
        QVERIFY(ui::theme::isHighContrast(QApplication::palette()));
        ui::theme::apply({});
        QCOMPARE(QApplication::palette().color(QPalette::Window), before.color(QPalette::Window));
    }
};

QTEST_MAIN(TestOutlineStyle)
#include "test_outlinestyle.moc"
