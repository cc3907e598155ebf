// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/eventbody.h"
#include "support/patience.h"
#include "support/world.h"
#include "ui/kit/messageline.h"
#include "ui/retention/retentionmodel.h"
#include "ui/retention/retentionscreen.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;
using ui::RetentionModel;

/// The erasure screen over a real journal: the list, the ticks, the question, the outcome of each row.
class TestRetentionScreen : public QObject {
    Q_OBJECT

    std::unique_ptr<World> m_world;
    std::unique_ptr<ui::RetentionScreen> m_screen;

    template <typename T>
    T *part(const char *name) const
    {
        return m_screen->findChild<T *>(QLatin1StringView(name));
    }
    QAbstractItemModel *model() const { return part<QTableView>("retention:table")->model(); }
    QString cell(int row, int column) const { return model()->index(row, column).data().toString(); }
    void succeed(const QString &id)
    {
        m_world->server().advance(std::chrono::minutes(10));
        QVERIFY(finish(m_world->desk().refresh(id)));
        QCOMPARE(m_world->desk().cases().find(id)->status.value, domain::Status::Successful);
    }
    void in(int days) { m_screen->setToday(QDate::currentDate().addDays(days)); }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<World>(3000.0);
        m_screen = std::make_unique<ui::RetentionScreen>(m_world->desk());
        m_screen->resize(1000, 600);
        m_screen->show();
    }
    void cleanup()
    {
        m_screen.reset();
        m_world.reset();
    }

    void nobodyDueSaysWhenTheNextIs()
    {
        QVERIFY(part<QWidget>("retention:empty")->isVisible());
        m_world->newCase(u"X-AUTOTEST-HAPPYPATH"_s, u"Eins"_s);
        in(0);
        QVERIFY(part<QWidget>("retention:empty")->isVisible());
        QVERIFY(!part<QPushButton>("retention:erase")->isEnabled());
        QVERIFY(!part<QPushButton>("retention:tickdue")->isEnabled());
        in(65);
        QVERIFY(!part<QWidget>("retention:empty")->isVisible());
        QCOMPARE(model()->rowCount(), 1);
        QVERIFY(cell(0, RetentionModel::PersonColumn).contains(u"Eins"_s));
        QVERIFY(!part<QPushButton>("retention:tickdue")->isEnabled());
        in(90);
        QVERIFY(part<QPushButton>("retention:tickdue")->isEnabled());
    }

    void aCustomersYearsAreTheLawsOnlyAfterTheEnd()
    {
        const QString customer = m_world->newCase(u"X-AUTOTEST-HAPPYPATH"_s, u"Eins"_s);
        m_world->newCase(u"X-MANUALTEST-HAPPYPATH"_s, u"Zwei"_s);
        const QString law = u"business relationship"_s;
        in(95);
        auto *question = part<QLabel>("retention:question");
        QTest::mouseClick(part<QPushButton>("retention:tickdue"), Qt::LeftButton);
        QTest::mouseClick(part<QPushButton>("retention:erase"), Qt::LeftButton);
        QVERIFY2(question->isVisible() && !question->text().contains(law), qPrintable(question->text()));
        QTest::mouseClick(part<QPushButton>("retention:keep"), Qt::LeftButton);
        succeed(customer);
        m_screen->setToday(QDate::currentDate().addYears(domain::defaultRetentionYears));
        QTest::mouseClick(part<QPushButton>("retention:tickdue"), Qt::LeftButton);
        QTest::mouseClick(part<QPushButton>("retention:erase"), Qt::LeftButton);
        QVERIFY2(question->isVisible() && question->text().contains(law), qPrintable(question->text()));
        const int row = cell(0, RetentionModel::PersonColumn).contains(u"Eins"_s) ? 0 : 1;
        QVERIFY(cell(row, RetentionModel::WhyColumn).contains(u"since the result"_s));
    }

    void aNameIsCopiedAsASecret()
    {
        m_world->newCase(u"X-AUTOTEST-HAPPYPATH"_s, u"Eins"_s);
        in(90);
        auto *table = part<QTableView>("retention:table");
        table->setCurrentIndex(model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"Eins"_s));
        QVERIFY(QGuiApplication::clipboard()->mimeData()->hasFormat(u"x-kde-passwordManagerHint"_s));
    }

    void erasesWhoIsTickedAndNobodyElse()
    {
        const QString one = m_world->newCase(u"X-AUTOTEST-HAPPYPATH"_s, u"Eins"_s);
        const QString two = m_world->newCase(u"X-AUTOTEST-HAPPYPATH"_s, u"Zwei"_s);
        in(90);
        QCOMPARE(model()->rowCount(), 2);
        auto *table = part<QTableView>("retention:table");
        int row = cell(0, RetentionModel::PersonColumn).contains(u"Eins"_s) ? 0 : 1;
        table->setCurrentIndex(model()->index(row, 0));
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Space);
        QVERIFY(model()->index(row, 0).data(Qt::AccessibleTextRole).toString().contains(u"to be erased"_s));
        auto *erase = part<QPushButton>("retention:erase");
        QVERIFY(erase->isEnabled());
        QTest::mouseClick(erase, Qt::LeftButton);
        QVERIFY(part<QLabel>("retention:question")->isVisible());
        QTest::keyClick(m_screen.get(), Qt::Key_Escape);
        QVERIFY(!part<QLabel>("retention:question")->isVisible());
        QVERIFY(!m_world->desk().cases().find(one)->erased);
        QTest::mouseClick(erase, Qt::LeftButton);
        QTest::mouseClick(part<QPushButton>("retention:confirm"), Qt::LeftButton);
        QTRY_VERIFY(m_world->desk().cases().find(one)->erased);
        QVERIFY(!m_world->desk().cases().find(two)->erased);
        // The row says so, without the name, until the screen is left.
        QTRY_VERIFY(part<QWidget>("retention:message")->isVisible());
        QCOMPARE(model()->rowCount(), 2);
        for (int i = 0; i < 2; ++i)
            QVERIFY(!cell(i, RetentionModel::PersonColumn).contains(u"Eins"_s));
        row = cell(0, RetentionModel::ResultColumn).isEmpty() ? 1 : 0;
        QVERIFY(!cell(row, RetentionModel::ResultColumn).isEmpty());
        m_screen->hide();
        m_screen->show();
        QCOMPARE(model()->rowCount(), 1);
        QVERIFY(!part<QWidget>("retention:message")->isVisible());
    }

    void everybodyDueAtOnceWithTheirReasons()
    {
        m_world->newCase(u"X-AUTOTEST-HAPPYPATH"_s, u"Eins"_s);
        const QString two = m_world->newCase(u"X-AUTOTEST-HAPPYPATH"_s, u"Zwei"_s);
        in(95);
        QTest::mouseClick(part<QPushButton>("retention:tickdue"), Qt::LeftButton);
        QTest::mouseClick(part<QPushButton>("retention:erase"), Qt::LeftButton);
        QTest::mouseClick(part<QPushButton>("retention:confirm"), Qt::LeftButton);
        QTRY_VERIFY(part<QWidget>("retention:message")->isVisible());
        for (qsizetype i = 0; i < m_world->desk().cases().count(); ++i)
            QVERIFY(m_world->desk().cases().at(i).erased);
        const domain::Result<domain::CaseFile> file = finish(m_world->desk().file(two));
        QVERIFY(file);
        QCOMPARE(domain::erasureReasonFrom(domain::eventbody::text(file->events.last().body)),
                 domain::ErasureReason::NotACustomer);
    }

    void whoBecomesACustomerLeavesTheList()
    {
        const QString id = m_world->newCase(u"X-AUTOTEST-HAPPYPATH"_s, u"Eins"_s);
        in(95);
        QTest::mouseClick(part<QPushButton>("retention:tickdue"), Qt::LeftButton);
        QCOMPARE(model()->rowCount(), 1);
        succeed(id);
        QTRY_COMPARE(model()->rowCount(), 0);
        QVERIFY(!part<QPushButton>("retention:erase")->isEnabled());
    }

    void whoBecomesACustomerUnderTheQuestionIsKept()
    {
        const QString one = m_world->newCase(u"X-AUTOTEST-HAPPYPATH"_s, u"Eins"_s);
        const QString two = m_world->newCase(u"X-MANUALTEST-HAPPYPATH"_s, u"Zwei"_s);
        in(95);
        QTest::mouseClick(part<QPushButton>("retention:tickdue"), Qt::LeftButton);
        QTest::mouseClick(part<QPushButton>("retention:erase"), Qt::LeftButton);
        succeed(one);
        QTest::mouseClick(part<QPushButton>("retention:confirm"), Qt::LeftButton);
        auto *message = part<ui::MessageLine>("retention:message");
        QTRY_VERIFY(message->isVisible());
        QVERIFY(!m_world->desk().cases().find(one)->erased);
        QVERIFY(m_world->desk().cases().find(two)->erased);
        QVERIFY2(message->text().contains(u"kept"_s), qPrintable(message->text()));
    }

    void aQuestionAboutNobodyIsCalledOff()
    {
        const QString id = m_world->newCase(u"X-AUTOTEST-HAPPYPATH"_s, u"Eins"_s);
        in(95);
        QTest::mouseClick(part<QPushButton>("retention:tickdue"), Qt::LeftButton);
        QTest::mouseClick(part<QPushButton>("retention:erase"), Qt::LeftButton);
        succeed(id);
        QTRY_VERIFY(!part<QLabel>("retention:question")->isVisible());
        auto *message = part<ui::MessageLine>("retention:message");
        QVERIFY(message->isVisible());
        QVERIFY2(!message->text().contains(u"Erased"_s), qPrintable(message->text()));
        QVERIFY(!m_world->desk().cases().find(id)->erased);
    }

    void theFirmsYearsAreAskedAndTold()
    {
        QSignalSpy told(m_screen.get(), &ui::RetentionScreen::yearsChanged);
        m_screen->setYears(400);
        QCOMPARE(m_screen->years(), domain::mostRetentionYears);
        QCOMPARE(told.count(), 0);
        part<QSpinBox>("retention:years")->setValue(7);
        QCOMPARE(told.count(), 1);
        QCOMPARE(told.at(0).at(0).toInt(), 7);
    }

    void enterOpensTheCase()
    {
        const QString id = m_world->newCase(u"X-AUTOTEST-HAPPYPATH"_s, u"Eins"_s);
        in(90);
        QSignalSpy opened(m_screen.get(), &ui::RetentionScreen::openCase);
        auto *table = part<QTableView>("retention:table");
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.at(0).at(0).toString(), id);
        QVERIFY(!table->accessibleName().isEmpty());
    }
};

QTEST_MAIN(TestRetentionScreen)
#include "test_screen.moc"
