// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/legalfolder.h"
#include "ui/intake/legaltexts.h"

#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList ids(const QList<ui::LegalText> &texts)
{
    QStringList found;
    for (const ui::LegalText &text : texts)
        found << text.id;
    return found;
}

} // namespace

/// A folder of legal texts: usable as a whole or refused as a whole, in words.
class TestLegalTexts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theSamplesAreCompleteAndMarked()
    {
        const ui::LegalTexts samples = ui::readLegalTexts();
        QVERIFY2(samples.problems.isEmpty(), qPrintable(samples.problems.join(u'\n')));
        QVERIFY(samples.isSample);
        QSet<QString> hashes;
        for (const QString &language : {u"de"_s, u"en"_s}) {
            QCOMPARE(ids(samples.in(language)), (QStringList{u"terms"_s, u"data"_s}));
            for (const ui::LegalText &text : samples.in(language)) {
                QVERIFY(text.isSample);
                // In the text itself too, whatever the screen shows beside it.
                QVERIFY(text.markdown.startsWith(language == "de"_L1 ? u"> **Muster"_s : u"> **Sample"_s));
                hashes.insert(text.sha256);
            }
        }
        QCOMPARE(hashes.size(), 4);
    }

    void aFirmsFolderTakesTheirPlace()
    {
        const LegalFolder firm;
        firm.write(u"README.md"_s, "<b>not a text of the ledger</b>");
        const ui::LegalTexts texts = ui::readLegalTexts(firm.path());
        QVERIFY2(texts.problems.isEmpty(), qPrintable(texts.problems.join(u'\n')));
        QVERIFY(!texts.isSample);
        QCOMPARE(texts.in(u"de"_s).first().version, u"7"_s);
        QCOMPARE(texts.in(u"de"_s).first().statement, u"I accept terms de"_s);
    }

    void furtherStatementsFollowTheTwo()
    {
        const LegalFolder firm;
        firm.addBoth("recording", 1);
        firm.addBoth("fatca_crs", 1, "order: 20\n");
        firm.addBoth("own_economic_interest", 1, "order: 10\n");
        const ui::LegalTexts texts = ui::readLegalTexts(firm.path());
        QVERIFY2(texts.problems.isEmpty(), qPrintable(texts.problems.join(u'\n')));
        for (const QString &language : {u"de"_s, u"en"_s})
            QCOMPARE(ids(texts.in(language)), (QStringList{u"terms"_s, u"data"_s, u"own_economic_interest"_s,
                                                           u"fatca_crs"_s, u"recording"_s}));
    }

    void aSampleInTheFirmsFolderStaysASample()
    {
        const LegalFolder firm;
        firm.addBoth("data", 3, "sample: yes\n");
        QVERIFY(ui::readLegalTexts(firm.path()).isSample);
    }

    void whatIsBrokenOrMissingIsSaidAndNothingStands_data()
    {
        QTest::addColumn<QString>("remove");
        QTest::addColumn<QString>("write");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("a missing text")
            << u"data_en.md"_s << QString() << QByteArray() << QStringList{u"data"_s, u"English"_s};
        QTest::newRow("a missing kind")
            << u"terms_*"_s << QString() << QByteArray() << QStringList{u"terms"_s, u"German"_s};
        QTest::newRow("a statement in one language")
            << QString() << u"recording_de.md"_s << LegalFolder::text("recording", "de", 1)
            << QStringList{u"recording"_s, u"English"_s};
        QTest::newRow("twice") << QString() << u"terms2_de.md"_s << LegalFolder::text("terms", "de", 1)
                               << QStringList{u"terms"_s, u"more than once"_s};
        QTest::newRow("broken") << QString() << u"terms_de.md"_s << QByteArray("hello")
                                << QStringList{u"terms_de.md"_s};
        QTest::newRow("not UTF-8") << QString() << u"terms_de.md"_s << QByteArray("---\nid: \xE4\n---\nx")
                                   << QStringList{u"terms_de.md"_s, u"UTF-8"_s};
        QTest::newRow("hostile") << QString() << u"terms_de.md"_s
                                 << LegalFolder::text("terms", "de", 1) + "<b>x</b>"
                                 << QStringList{u"terms_de.md"_s, u"HTML"_s};
        QTest::newRow("endless") << QString() << u"terms_de.md"_s
                                 << LegalFolder::text("terms", "de", 1) + QByteArray(3'000'000, 'a')
                                 << QStringList{u"terms_de.md"_s, u"longer"_s};
    }
    void whatIsBrokenOrMissingIsSaidAndNothingStands()
    {
        QFETCH(QString, remove);
        QFETCH(QString, write);
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, words);
        const LegalFolder firm;
        if (!remove.isEmpty()) {
            for (const QString &name : QDir(firm.path()).entryList({remove}))
                QVERIFY(QFile::remove(firm.file(name)));
        }
        if (!write.isEmpty())
            firm.write(write, bytes);
        const ui::LegalTexts texts = ui::readLegalTexts(firm.path());
        QVERIFY(!texts.problems.isEmpty());
        QVERIFY(texts.all.isEmpty());
        const QString said = texts.problems.join(u'\n');
        for (const QString &word : words)
            QVERIFY2(said.contains(word), qPrintable(said));
    }

    void aFolderThatIsNotThere()
    {
        const ui::LegalTexts texts = ui::readLegalTexts(u"/nowhere/at/all"_s);
        QCOMPARE(texts.problems.size(), 1);
        QVERIFY(texts.all.isEmpty());
        QVERIFY(!texts.isSample);
        const QTemporaryDir empty;
        QVERIFY(!ui::readLegalTexts(empty.path()).problems.isEmpty());
    }
};

QTEST_MAIN(TestLegalTexts)
#include "test_legaltexts.moc"
