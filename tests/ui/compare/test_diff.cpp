// SPDX-License-Identifier: GPL-3.0-or-later
#include "../../support/storyteller.h"
#include "support/patience.h"
#include "ui/compare/diffsection.h"
#include "ui/compare/storywords.h"
#include "ui/kit/mask.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;
using domain::Status;

/// The person in three versions: what differs, where it came from, in words, by keys and copied.
class TestDiff : public QObject {
    Q_OBJECT

    std::unique_ptr<ui::DiffSection> m_section;

    template <typename T>
    T *part(const char *name)
    {
        return m_section->findChild<T *>(QString::fromLatin1(name));
    }
    QString text(const char *name)
    {
        auto *label = part<QLabel>(name);
        return label->isHidden() ? QString() : label->text();
    }
    ui::StoryTable *table() { return part<ui::StoryTable>("compare:table"); }
    int rowOf(const QString &path)
    {
        for (int row = 0; row < table()->story().rowCount(); ++row) {
            if (table()->story().field(row)->path == path)
                return row;
        }
        return -1;
    }
    QModelIndex cell(const QString &path, int column) { return table()->story().index(rowOf(path), column); }

    static Storyteller pending()
    {
        Storyteller teller;
        teller.begin();
        return teller;
    }
    static Storyteller changedInReview()
    {
        Storyteller teller = pending();
        teller.see(Status::PendingSuccessful);
        teller.person.birthCity = u"Potsdam"_s;
        teller.readAgain();
        teller.see(Status::Successful, {}, teller.person.address);
        teller.person.lastName = u"Mustermann"_s;
        teller.person.maritalStatus = u"MARRIED"_s;
        teller.readAgain();
        return teller;
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void init()
    {
        m_section = std::make_unique<ui::DiffSection>();
        m_section->resize(440, 700);
        m_section->show();
    }
    void cleanup() { m_section.reset(); }

    void emptyAndErasedShowNothing()
    {
        QVERIFY(!table()->isVisible() && text("compare:count").isEmpty());
        Storyteller teller = changedInReview();
        m_section->show(teller.file);
        QVERIFY(table()->isVisible());
        teller.tell(domain::eventbody::personErased(Storyteller::personId(), u"order"_s));
        m_section->show(teller.file);
        QVERIFY(!table()->isVisible() && table()->story().rowCount() == 0);
        QVERIFY(text("compare:count").contains(u"erased"_s));
        m_section->clear();
        QVERIFY(text("compare:count").isEmpty() && text("compare:told").isEmpty());
    }

    void nothingIsCalledIdentifiedBeforeTheResult()
    {
        Storyteller teller = pending();
        m_section->show(teller.file);
        QVERIFY(table()->isVisible());
        QVERIFY(table()->isColumnHidden(ui::StoryModel::IdentifiedColumn));
        QVERIFY(table()->isColumnHidden(ui::StoryModel::TodayColumn));
        QVERIFY(!part<QCheckBox>("compare:only")->isVisible());
        QVERIFY(text("compare:count").contains(u"Not identified yet"_s));

        teller.see(Status::PendingSuccessful);
        teller.person.lastName = u"Mustermann"_s;
        teller.readAgain();
        m_section->show(teller.file);
        QVERIFY(table()->isColumnHidden(ui::StoryModel::IdentifiedColumn));
        QVERIFY(!table()->isColumnHidden(ui::StoryModel::TodayColumn));
        QVERIFY(!cell(u"last_name"_s, 0).data(Qt::AccessibleTextRole).toString().contains(u"identified"_s));
        QVERIFY(text("compare:address").isEmpty());
    }

    void differencesInWords()
    {
        m_section->show(changedInReview().file);
        QCOMPARE(table()->story().rowCount(), 3); // only what differs
        QVERIFY(text("compare:count").contains(u"3"_s));
        QVERIFY(!table()->isColumnHidden(ui::StoryModel::IdentifiedColumn));
        QVERIFY(table()->isColumnHidden(ui::StoryModel::TodayColumn));
        QCOMPARE(cell(u"last_name"_s, 0).data(Qt::AccessibleTextRole).toString(),
                 u"Last name: entered Muster, identified Mustermann, changed in the review"_s);
        QVERIFY(cell(u"birth_city"_s, 0)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .endsWith(u"identified Potsdam, changed in the call"_s));
        QVERIFY(text("compare:address").contains(u"same"_s));
        // The form's order.
        QVERIFY(rowOf(u"last_name"_s) < rowOf(u"birth_city"_s));

        part<QCheckBox>("compare:only")->click();
        QVERIFY(table()->story().rowCount() > 8);
        QCOMPARE(cell(u"first_name"_s, 0).data(Qt::AccessibleTextRole).toString(),
                 u"First names: entered Erika, identified Erika"_s);
    }

    void charactersAreMarkedAndWordsAsAWhole()
    {
        using Stretches = QList<std::pair<int, int>>;
        m_section->show(changedInReview().file);
        const auto marks = [this](const QString &path) {
            return cell(path, ui::StoryModel::IdentifiedColumn)
                .data(ui::FieldTable::StretchesRole)
                .value<Stretches>();
        };
        QCOMPARE(marks(u"last_name"_s), (Stretches{{6, 4}}));
        const QString word =
            cell(u"tax_information.marital_status"_s, ui::StoryModel::IdentifiedColumn).data().toString();
        QCOMPARE(marks(u"tax_information.marital_status"_s), (Stretches{{0, int(word.size())}}));
        QVERIFY(cell(u"last_name"_s, ui::StoryModel::IdentifiedColumn)
                    .data(ui::FieldTable::CaptionRole)
                    .toString()
                    .startsWith(u"changed in the review"_s));
    }

    void whatChangedLaterHasItsColumn()
    {
        Storyteller teller = changedInReview();
        teller.amend(u"address.city"_s, u"Berlin"_s, u"Bremen"_s);
        m_section->show(teller.file);
        QVERIFY(!table()->isColumnHidden(ui::StoryModel::TodayColumn));
        QCOMPARE(cell(u"address.city"_s, ui::StoryModel::TodayColumn).data().toString(), u"Bremen"_s);
        const QString words = cell(u"address.city"_s, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(words.contains(u"identified Berlin, today Bremen, amended here by Agent"_s),
                 qPrintable(words));
        QVERIFY(text("compare:count").contains(u"1"_s));
        QVERIFY2(text("compare:address").contains(u"City: person Bremen, identification Berlin"_s),
                 qPrintable(text("compare:address")));
        // When it was amended, and by whom, for the row the reader stands on.
        table()->setCurrentIndex(cell(u"address.city"_s, 0));
        QVERIFY(text("compare:told").contains(u"Amended here by Agent: Bremen since"_s));
        table()->setCurrentIndex(cell(u"last_name"_s, 0));
        QVERIFY(text("compare:told").contains(u"still Muster on"_s));
    }

    void keysWalkUnfoldAndCopy()
    {
        Storyteller teller = pending();
        teller.see(Status::Successful);
        teller.person.birthCity = QString(u"Llanfair "_s).repeated(30);
        teller.readAgain();
        m_section->show(teller.file);
        table()->setFocus();
        QTRY_VERIFY(table()->currentIndex().isValid());
        const int folded = table()->rowHeight(0);
        QTest::keyClick(table(), Qt::Key_Space);
        QVERIFY(table()->rowHeight(0) > folded + 40);
        QTest::keyClick(table(), Qt::Key_Return);
        QCOMPARE(table()->rowHeight(0), folded);

        QTest::keyClick(table(), Qt::Key_Right);
        QCOMPARE(table()->currentIndex().column(), int(ui::StoryModel::EnteredColumn));
        QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), u"Berlin"_s);
        QVERIFY(text("compare:copied").contains(u"value"_s));
        part<QPushButton>("compare:copyrow")->click();
        QVERIFY(QApplication::clipboard()->text().startsWith(u"Field\tAs entered\tAs identified\n"_s));
        m_section->clear();
        QVERIFY(QApplication::clipboard()->text().isEmpty()); // nothing of the case stays
    }

    void aReloadKeepsTheReadersPlace()
    {
        Storyteller teller = changedInReview();
        m_section->show(teller.file);
        m_section->show(teller.file);
        QVERIFY(!table()->selectionModel()->hasSelection()); // nobody chose anything yet
        table()->setCurrentIndex(cell(u"birth_city"_s, ui::StoryModel::IdentifiedColumn));
        teller.readAgain();
        m_section->show(teller.file);
        QCOMPARE(table()->currentIndex(), cell(u"birth_city"_s, ui::StoryModel::IdentifiedColumn));
    }

    void maskedDataAreNeitherMarkedNorCopied()
    {
        m_section->show(changedInReview().file);
        ui::Mask::shared().set(ui::Mask::Why::ByHand, true);
        QCoreApplication::processEvents();
        QVERIFY(!part<QPushButton>("compare:copyvalue")->isEnabled());
        for (int column = 0; column < ui::StoryModel::Columns; ++column) {
            const QModelIndex name = cell(u"last_name"_s, column);
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole),
                                   int(Qt::AccessibleDescriptionRole)})
                QVERIFY2(!name.data(role).toString().contains(u"Muster"_s),
                         qPrintable(name.data(role).toString()));
            QVERIFY(!name.data(ui::FieldTable::StretchesRole).isValid());
        }
        QVERIFY(!text("compare:told").contains(u"Muster"_s));
        ui::Mask::shared().set(ui::Mask::Why::ByHand, false);
    }

    void theModelKeepsItsWord()
    {
        ui::StoryModel model;
        QAbstractItemModelTester tester(&model);
        model.setStory(domain::personStory(changedInReview().file));
        model.setOnlyDifferences(false);
        model.toggleFolded(0);
        model.toggleFolded(-1);
        model.setStory({});
        QCOMPARE(model.rowCount(), 0);
    }

    void germanFits()
    {
        QTranslator german;
        QVERIFY(german.load(u":/translations/identdesk_de.qm"_s));
        QApplication::installTranslator(&german);
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        Storyteller teller = changedInReview();
        teller.amend(u"address.city"_s, u"Berlin"_s, u"Bremen"_s);
        m_section->show(teller.file);
        QCoreApplication::processEvents();
        for (const char *name : {"compare:copyvalue", "compare:copyrow", "compare:only"}) {
            auto *button = part<QAbstractButton>(name);
            QVERIFY2(button->width() >= button->sizeHint().width(), name);
        }
        QVERIFY(m_section->minimumSizeHint().width() <= 420);
        QVERIFY(text("compare:count").contains(u"Felder"_s));
        QApplication::removeTranslator(&german);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }
};

QTEST_MAIN(TestDiff)
#include "test_diff.moc"
