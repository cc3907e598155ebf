// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page.h"
#include "ui/shell/places.h"

#include "ui/kit/contrast.h"
#include "ui/kit/outlinestyle.h"
#include "ui/kit/theme.h"

#include <QScrollArea>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int tabsAtMost = 300;
constexpr int around = 4; ///< px beside a widget where its ring may stand

/// What changed in and around a widget, in pixels.
int changedPixels(const QImage &before, const QImage &after)
{
    int changed = 0;
    for (int y = 0; y < before.height(); ++y) {
        for (int x = 0; x < before.width(); ++x)
            changed += before.pixel(x, y) != after.pixel(x, y);
    }
    return changed;
}

} // namespace

/// Tab on every page: where it goes, and whether one sees where it is.
class TestFocus : public QObject {
    Q_OBJECT

    std::unique_ptr<Places> m_places;

    /// Where Tab stops, from where the page begins until it comes round.
    static QList<QWidget *> tabbed()
    {
        QList<QWidget *> met;
        for (int tabs = 0; tabs < tabsAtMost; ++tabs) {
            QWidget *focus = QApplication::focusWidget();
            if (!focus || met.contains(focus))
                break;
            met << focus;
            // A text takes Tab for itself; Ctrl+Tab leaves it everywhere.
            QTest::keyClick(focus, Qt::Key_Tab);
            if (QApplication::focusWidget() == focus)
                QTest::keyClick(focus, Qt::Key_Tab, Qt::ControlModifier);
        }
        return met;
    }
    /// The widget with a little around it, as it is painted now.
    static QImage picture(QWidget *widget)
    {
        QWidget *window = widget->window();
        const QRect part(widget->mapTo(window, QPoint()), widget->size());
        return window->grab(part.adjusted(-around, -around, around, around) & window->rect()).toImage();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setStyle(new ui::OutlineStyle);
        QApplication::setCursorFlashTime(0); // a blinking cursor is no answer
        m_places = std::make_unique<Places>(Places::WithWindows);
        QVERIFY(m_places->isReady());
    }
    void cleanupTestCase() { m_places.reset(); }

    void everyControlIsReachedInReadingOrder_data() { m_places->addRows({u"en"_s}); }
    void everyControlIsReachedInReadingOrder()
    {
        QVERIFY(m_places->goToRow());
        QVERIFY(QApplication::focusWidget());
        const QList<QWidget *> met = tabbed();
        QStringList wrong;
        for (QWidget *widget : m_places->visible()) {
            if (page::takesTab(widget) && !met.contains(widget))
                wrong << u"not reached: %1"_s.arg(page::nameOf(widget));
        }
        // Once it comes round, from the last to the first, it starts above again.
        int rounds = 0;
        for (qsizetype i = 1; i < met.size(); ++i) {
            // The figures may stand in two rows, with one button beside both.
            const bool besideRows = met.at(i)->objectName() == u"wall:more"_s;
            if (besideRows || page::isReadAfter(met.at(i - 1), met.at(i)))
                continue;
            if (++rounds > 1 || !page::isReadAfter(met.at(i), met.at(0)))
                wrong << u"%1, then %2"_s.arg(page::nameOf(met.at(i - 1)), page::nameOf(met.at(i)));
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void theFocusIsSeen_data() { m_places->addRows({u"en"_s}); }
    void theFocusIsSeen()
    {
        QVERIFY(m_places->goToRow());
        QStringList unseen;
        for (QWidget *widget : tabbed()) {
            page::scrollTo(widget);
            widget->setFocus(Qt::TabFocusReason);
            const QImage with = picture(widget);
            widget->clearFocus();
            const int changed = changedPixels(with, picture(widget));
            const int ring = 2 * (widget->width() + widget->height());
            if (changed * 3 < std::min(ring, 240))
                unseen << u"%1: %2 px of %3"_s.arg(page::nameOf(widget)).arg(changed).arg(ring);
        }
        QVERIFY2(unseen.isEmpty(), qPrintable(unseen.join(u'\n')));
    }
};

QTEST_MAIN(TestFocus)
#include "test_focus.moc"
