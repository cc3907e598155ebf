// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page.h"
#include "ui/shell/places.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QHash>
#include <QLabel>

using namespace Qt::Literals::StringLiterals;

/// Every page in both languages, as a person with a keyboard, a screen reader or a small screen meets it.
class TestPages : public QObject {
    Q_OBJECT

    std::unique_ptr<Places> m_places;

private Q_SLOTS:
    void initTestCase()
    {
        m_places = std::make_unique<Places>(Places::WithLots);
        QVERIFY(m_places->isReady());
    }
    void cleanupTestCase() { m_places.reset(); }

    void everythingThatTakesTheFocusHasAName_data() { m_places->addRows({u"en"_s, u"de"_s}); }
    void everythingThatTakesTheFocusHasAName()
    {
        QVERIFY(m_places->goToRow());
        QStringList nameless;
        int named = 0;
        for (QWidget *widget : m_places->visible()) {
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

    void mnemonicsAreUnique_data() { m_places->addRows({u"en"_s, u"de"_s}); }
    void mnemonicsAreUnique()
    {
        QVERIFY(m_places->goToRow());
        QHash<QKeySequence, QString> taken;
        QStringList twice;
        for (const QWidget *widget : m_places->visible()) {
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
};

QTEST_MAIN(TestPages)
#include "test_pages.moc"
