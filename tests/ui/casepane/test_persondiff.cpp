// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/persontable.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using ui::PersonField;
using Stretches = QList<std::pair<int, int>>;

/// Entered against identified: which fields changed, and which characters of them.
class TestPersonDiff : public QObject {
    Q_OBJECT

    static domain::Person entered()
    {
        domain::Person person;
        person.id = u"acper"_s;
        person.firstName = u"Erika"_s;
        person.lastName = u"Muster"_s;
        person.title = u"DR"_s;
        person.birthDate = QDate(1972, 12, 24);
        person.address.city = u"Berlin"_s;
        person.nationality = u"DE"_s;
        return person;
    }
    static PersonField::Change changeOf(const QList<PersonField> &fields, const QString &path)
    {
        for (const PersonField &field : fields) {
            if (field.path == path)
                return field.change;
        }
        return PersonField::Change::NotCompared;
    }

private Q_SLOTS:
    void nothingIsComparedBeforeTheResult()
    {
        const QList<PersonField> fields = ui::personDiff(entered(), {});
        QVERIFY(!fields.isEmpty());
        QCOMPARE(ui::changedFields(fields), 0);
        QCOMPARE(changeOf(fields, u"first_name"_s), PersonField::Change::NotCompared);
    }

    void changes()
    {
        domain::Person found = entered();
        QCOMPARE(ui::changedFields(ui::personDiff(entered(), found)), 0);
        found.firstName = u"Erika Maria"_s;
        found.title.clear();
        found.birthName = u"Gabler"_s;
        found.screeningProgress = u"CLEAR"_s;
        found.more.insert(u"created_at"_s, u"2026-11-23T00:00:00Z"_s);
        const QList<PersonField> fields = ui::personDiff(entered(), found);
        QCOMPARE(changeOf(fields, u"first_name"_s), PersonField::Change::Changed);
        QCOMPARE(changeOf(fields, u"title"_s), PersonField::Change::Removed);
        QCOMPARE(changeOf(fields, u"birth_name"_s), PersonField::Change::Added);
        QCOMPARE(changeOf(fields, u"last_name"_s), PersonField::Change::None);
        QCOMPARE(ui::changedFields(fields), 3); // the server's own fields are not the customer's
    }

    void composedLettersAreNoChange()
    {
        domain::Person sent = entered();
        domain::Person found = entered();
        sent.lastName = u"M\u00fcster"_s;
        found.lastName = u"Mu\u0308ster"_s; // as a Mac writes it
        QCOMPARE(ui::changedFields(ui::personDiff(sent, found)), 0);
    }

    void stretches_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("now");
        QTest::addColumn<Stretches>("expected");
        QTest::newRow("same") << u"Erika"_s << u"Erika"_s << Stretches{};
        QTest::newRow("appended") << u"Erika"_s << u"Erika Maria"_s << Stretches{{5, 6}};
        QTest::newRow("one letter") << u"Meier"_s << u"Meyer"_s << Stretches{{2, 1}};
        QTest::newRow("umlaut") << u"Muller"_s << u"Müller"_s << Stretches{{1, 1}};
        QTest::newRow("removed only") << u"Anna-Lena"_s << u"Anna"_s << Stretches{};
        QTest::newRow("from nothing") << u""_s << u"Neu"_s << Stretches{{0, 3}};
        QTest::newRow("to nothing") << u"Alt"_s << u""_s << Stretches{};
        QTest::newRow("half in common") << u"Berlin"_s << u"Bremen"_s << Stretches{{0, 6}};
        QTest::newRow("unlike words") << u"Berlin"_s << u"München"_s << Stretches{{0, 7}};
        QTest::newRow("nothing in common but letters")
            << u"Muster"_s << u"ÀÉÎÕÜß-Œuvrée Šimůnek"_s << Stretches{{0, 21}};
        QTest::newRow("an accent of its own") << u"Jose"_s << u"Jose\u0301"_s << Stretches{{3, 2}};
        QTest::newRow("composed otherwise") << u"Jos\u00e9"_s << u"Jose\u0301"_s << Stretches{};
        QTest::newRow("beyond the plane") << u"Li 𠮷"_s << u"Li 𠮸"_s << Stretches{{3, 2}};
        QTest::newRow("two places") << u"abcdef"_s << u"xabcyef"_s << Stretches{{0, 1}, {4, 1}};
    }
    void stretches()
    {
        QFETCH(QString, before);
        QFETCH(QString, now);
        QTEST(ui::changedStretches(before, now), "expected");
    }

    void aChoiceIsAnotherWordAsAWhole()
    {
        const QString now = ui::personFieldText(u"nationality"_s, u"PL"_s);
        QCOMPARE(ui::fieldStretches(u"nationality"_s, u"DE"_s, u"PL"_s), (Stretches{{0, int(now.size())}}));
        const QString married = ui::personFieldText(u"tax_information.marital_status"_s, u"MARRIED"_s);
        QCOMPARE(ui::fieldStretches(u"tax_information.marital_status"_s, u"SINGLE"_s, u"MARRIED"_s),
                 (Stretches{{0, int(married.size())}}));
        QCOMPARE(ui::fieldStretches(u"last_name"_s, u"Meier"_s, u"Meyer"_s), (Stretches{{2, 1}}));
        QVERIFY(ui::fieldStretches(u"nationality"_s, u"DE"_s, u"DE"_s).isEmpty());
    }

    void longTextsStayCheap()
    {
        const QString before(4000, u'a');
        const QString now(4000, u'b');
        QCOMPARE(ui::changedStretches(before, now), (Stretches{{0, 4000}}));
    }

    void tableMarksAndSpeaks()
    {
        domain::Person found = entered();
        found.firstName = u"Erika Maria"_s;
        ui::PersonModel model;
        QAbstractItemModelTester tester(&model);
        model.setPersons(entered(), found);
        int marked = 0;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex cell = model.index(row, ui::PersonModel::IdentifiedColumn);
            if (!cell.data(ui::PersonModel::ChangedRole).toBool())
                continue;
            ++marked;
            QVERIFY(cell.data(Qt::AccessibleTextRole).toString().contains(u"Erika Maria"_s));
            QCOMPARE(cell.data(ui::PersonModel::StretchesRole).value<Stretches>(), (Stretches{{5, 6}}));
        }
        QCOMPARE(marked, 1);
        ui::PersonTable table;
        table.resize(360, 400);
        table.setPersons(entered(), found);
        QCOMPARE(table.changedCount(), 1);
        QVERIFY(table.currentIndex().isValid());
        QVERIFY(table.minimumSizeHint().height() > 6 * table.fontMetrics().height());
    }

    void valuesReadAsPeopleReadThem()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QCOMPARE(ui::personFieldText(u"nationality"_s, u"DE"_s), u"Germany"_s);
        QCOMPARE(ui::personFieldText(u"birth_date"_s, u"1972-12-24"_s), u"24 Dec 1972"_s);
        QCOMPARE(ui::personFieldText(u"birth_date"_s, u"rubbish"_s), u"rubbish"_s);
        QCOMPARE(ui::personFieldText(u"first_name"_s, u"DE"_s), u"DE"_s);
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        QCOMPARE(ui::personFieldText(u"nationality"_s, u"DE"_s), u"Deutschland"_s);
        QCOMPARE(ui::personFieldText(u"birth_date"_s, u"1972-12-24"_s), u"24.12.1972"_s);
    }
};

QTEST_MAIN(TestPersonDiff)
#include "test_persondiff.moc"
