// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page.h"
#include "ui/shell/walk.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QHash>
#include <QLabel>

using namespace Qt::Literals::StringLiterals;

namespace {

/// What of this widget's text does not fit into it; empty when all does.
QString clipped(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        if (label->text().isEmpty())
            return {};
        if (label->wordWrap()) {
            const int needed = label->heightForWidth(label->width());
            return label->height() + 1 < needed ? u"%1 px high, needs %2"_s.arg(label->height()).arg(needed)
                                                : QString();
        }
    } else if (!qobject_cast<const QAbstractButton *>(widget)) {
        return {};
    }
    const QSize needed = widget->sizeHint();
    if (widget->width() + 1 < needed.width() || widget->height() + 1 < needed.height())
        return u"%1x%2 px, needs %3x%4"_s.arg(widget->width())
            .arg(widget->height())
            .arg(needed.width())
            .arg(needed.height());
    return {};
}

/// By how much the widget is cut off at the sides by what it stands in: a page scrolls up and down only.
int cutOff(const QWidget *widget)
{
    int most = 0;
    for (const QWidget *parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
        const int left = widget->mapTo(parent, QPoint()).x();
        most = std::max({most, -left, left + widget->width() - parent->width()});
        if (parent->isWindow())
            break;
    }
    return most;
}

} // namespace

/// Every page in both languages, as a person with a keyboard, a screen reader or a small screen meets it.
class TestPages : public QObject {
    Q_OBJECT

    std::unique_ptr<Lab> m_lab;
    QString m_open;
    QString m_done;

    void eachPage()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("stop");
        Walk walk(m_lab->window(), m_open, m_done);
        const QList<Stop> stops = walk.stops() + walk.windows() + walk.stopsByLot();
        for (const QString &language : {u"en"_s, u"de"_s}) {
            for (int stop = 0; stop < stops.size(); ++stop)
                QTest::addRow("%s %s", qPrintable(language), qPrintable(stops.at(stop).name))
                    << language << stop;
        }
    }
    bool stand()
    {
        QFETCH(QString, language);
        QFETCH(int, stop);
        page::closeOthers(m_lab->window());
        m_lab->language().set(language);
        QCoreApplication::processEvents();
        Walk walk(m_lab->window(), m_open, m_done);
        const bool there = (walk.stops() + walk.windows() + walk.stopsByLot()).at(stop).go();
        for (int round = 0; round < 5; ++round) // layouts follow in turns
            QCoreApplication::processEvents();
        return there;
    }
    QList<QWidget *> visible() { return page::visible(*page::top(m_lab->window())); }

private Q_SLOTS:
    void initTestCase()
    {
        m_lab = std::make_unique<Lab>();
        m_done = m_lab->finishedCase(u"X-AUTOTEST-CHANGEALLREVIEW"_s, u"Fertig"_s);
        m_open = m_lab->world().newCase(u"X-MANUALTEST-HAPPYPATH"_s, u"Offen"_s);
        QVERIFY(!m_done.isEmpty() && !m_open.isEmpty());
    }
    void cleanupTestCase() { m_lab.reset(); }

    void everythingThatTakesTheFocusHasAName_data() { eachPage(); }
    void everythingThatTakesTheFocusHasAName()
    {
        QVERIFY(stand());
        QStringList nameless;
        int named = 0;
        for (QWidget *widget : visible()) {
            if (!page::takesTab(widget))
                continue;
            const QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(widget);
            if (reader && !reader->text(QAccessible::Name).trimmed().isEmpty())
                ++named;
            else
                nameless << page::nameOf(widget);
        }
        QVERIFY(named > 0);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    }

    void mnemonicsAreUnique_data() { eachPage(); }
    void mnemonicsAreUnique()
    {
        QVERIFY(stand());
        QHash<QKeySequence, QString> taken;
        QStringList twice;
        for (const QWidget *widget : visible()) {
            QString text;
            if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
                text = label->text();
            else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
                text = button->text();
            const QKeySequence key = QKeySequence::mnemonic(text);
            if (key.isEmpty())
                continue;
            if (taken.contains(key))
                twice << u"%1: “%2” and “%3”"_s.arg(key.toString(), taken.value(key), text);
            taken.insert(key, text);
        }
        QVERIFY2(twice.isEmpty(), qPrintable(twice.join(u'\n')));
    }

    void noTextIsCut_data() { eachPage(); }
    void noTextIsCut()
    {
        QVERIFY(stand());
        QStringList cut;
        int read = 0;
        for (const QWidget *widget : visible()) {
            const bool shows =
                qobject_cast<const QLabel *>(widget) || qobject_cast<const QAbstractButton *>(widget);
            // What a table or a line edit makes of its inside is its own affair.
            if (!shows || widget->parent()->inherits("QAbstractItemView") ||
                widget->parent()->inherits("QLineEdit") || widget->size().isEmpty())
                continue;
            ++read;
            if (const QString problem = clipped(widget); !problem.isEmpty())
                cut << u"%1: %2"_s.arg(page::nameOf(widget), problem);
            if (const int off = cutOff(widget); off > 1)
                cut << u"%1: %2 px are outside"_s.arg(page::nameOf(widget)).arg(off);
        }
        QVERIFY(read > 0);
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
    }

    void theWindowFitsASmallScreen_data() { eachPage(); }
    void theWindowFitsASmallScreen()
    {
        QVERIFY(stand());
        const QSize least = m_lab->window().minimumSizeHint();
        QVERIFY2(least.width() <= 1280 && least.height() <= 800,
                 qPrintable(u"%1x%2"_s.arg(least.width()).arg(least.height())));
        QCOMPARE(m_lab->window().size(), QSize(1280, 800));
    }
};

QTEST_MAIN(TestPages)
#include "test_pages.moc"
