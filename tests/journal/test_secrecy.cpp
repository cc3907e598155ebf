// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using lab::get;

/// Nothing personal and no secret is in any file of the folder, at any moment (DESIGN 5 and 7).
class TestSecrecy : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void searchFindsWhatIsOpen()
    {
        const lab::Place place;
        const auto journal = place.journal();
        QVERIFY(get(journal->open()));
        QVERIFY(get(journal->append(lab::story(u"case-1"_s, u"p-1"_s))));
        QVERIFY(!lab::filesWith(place.folder(), "person_created").isEmpty());
    }

    void noFileHoldsAnythingPersonal()
    {
        const lab::Place place;
        auto journal = place.journal();
        QVERIFY(get(journal->open()));
        for (int i = 0; i < 30; ++i) {
            const QString id = QString::number(i);
            QVERIFY(get(journal->append(lab::story(u"case-"_s + id, u"p-"_s + id))));
        }
        findNothing(place, "while it runs");
        QVERIFY(get(journal->rebuild()));
        findNothing(place, "after rebuilding");
        QVERIFY(get(journal->erase(u"p-3"_s, u"order"_s, u"clerk"_s)));
        findNothing(place, "after erasing");
        journal.reset();
        findNothing(place, "closed");
    }

    void noFileHoldsTheMasterKey()
    {
        const lab::Place place;
        const auto journal = place.journal();
        QVERIFY(get(journal->open()));
        QVERIFY(get(journal->append(lab::story(u"case-1"_s, u"p-1"_s))));
        QCOMPARE(lab::filesWith(place.folder(), place.key().bytes()), QStringList());
        QCOMPARE(lab::filesWith(place.folder(), place.key().bytes().toHex()), QStringList());
    }

    void errorsSayNothingPersonal()
    {
        const lab::Place place;
        const auto journal = place.journal();
        QVERIFY(get(journal->open()));
        QVERIFY(get(journal->append(lab::story(u"case-1"_s, u"p-1"_s))));
        QVERIFY(lab::tamper(place.database(),
                            lab::withoutTriggers({u"UPDATE events SET sealed = zeroblob(99)"_s})));
        const auto events = get(journal->events(u"case-1"_s));
        QVERIFY(!events);
        for (const QByteArray &text : lab::personalTexts())
            QVERIFY(!events.error().detail.contains(QString::fromUtf8(text)));
    }

private:
    static void findNothing(const lab::Place &place, const char *when)
    {
        for (const QByteArray &text : lab::personalTexts()) {
            const QStringList files = lab::filesWith(place.folder(), text);
            QVERIFY2(files.isEmpty(),
                     qPrintable(u"%1 in %2, %3"_s.arg(QString::fromUtf8(text), files.join(u' '),
                                                      QString::fromLatin1(when))));
        }
    }
};

QTEST_GUILESS_MAIN(TestSecrecy)
#include "test_secrecy.moc"
