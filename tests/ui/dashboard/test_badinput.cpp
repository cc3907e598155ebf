// SPDX-License-Identifier: GPL-3.0-or-later
#include "rows.h"
#include "ui/dashboard/casesmodel.h"
#include "ui/dashboard/dashboardscreen.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using rows::row;
using ui::CasesModel;

/// The shown list over what nobody hopes for: statuses that no guide knows, names as wide as they come,
/// clocks that were wrong.
class TestBadInput : public QObject {
    Q_OBJECT

    desk::Cases m_cases;
    std::unique_ptr<ui::DashboardScreen> m_screen;
    QTableView *m_table = nullptr;

    void open(const QList<domain::Case> &cases)
    {
        m_cases.reset(cases);
        m_screen = std::make_unique<ui::DashboardScreen>(m_cases);
        m_table = m_screen->findChild<QTableView *>(u"cases:table"_s);
        m_screen->resize(1000, 500);
        m_screen->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_screen.get()));
    }
    QString shown(int line, int column, int role = Qt::DisplayRole) const
    {
        return m_table->model()->index(line, column).data(role).toString();
    }
    QString count() const { return m_screen->findChild<QLabel *>(u"cases:count"_s)->text(); }

private Q_SLOTS:
    void cleanup() { m_screen.reset(); }

    void everyStatusUnknownIsShownAsItCame()
    {
        QList<domain::Case> all;
        for (int i = 0; i < 300; ++i) {
            domain::Case made = row(u"c%1"_s.arg(i), u"Anna"_s, domain::Status::Unknown, i);
            made.status = domain::statusFromApi(u"never_heard_of_%1"_s.arg(i));
            all << made;
        }
        open(all);
        QCOMPARE(m_table->model()->rowCount(), 300);
        for (int line = 0; line < 300; ++line)
            QVERIFY2(shown(line, CasesModel::StatusColumn).contains(u"never_heard_of_%1"_s.arg(line)),
                     qPrintable(shown(line, CasesModel::StatusColumn)));
        QVERIFY(!m_table->grab().isNull());

        // They are found as unknown and under no other status, and a change among them is taken over.
        auto *status = m_screen->findChild<QComboBox *>(u"cases:status"_s);
        status->setCurrentIndex(status->findData(int(domain::Status::Pending)));
        QVERIFY2(count().startsWith(u"0 of 300"_s), qPrintable(count()));
        status->setCurrentIndex(status->findData(int(domain::Status::Unknown)));
        QVERIFY2(count().startsWith(u"300 of 300"_s), qPrintable(count()));
        domain::Case changed = *m_cases.find(u"c7"_s);
        changed.status = domain::statusFromApi(u"another_new_word"_s);
        m_cases.update(changed);
        QTRY_VERIFY(shown(7, CasesModel::StatusColumn).contains(u"another_new_word"_s));
        QCOMPARE(m_table->model()->rowCount(), 300);
    }

    void wideNamesKeepToTheirCell_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addRow("han") << QString(50, QChar(0x6f22));
        QTest::addRow("emoji") << u"👩‍👩‍👧‍👦"_s.repeated(50);
        QTest::addRow("right to left") << u"محمد بن عبد الله "_s.repeated(3);
        QTest::addRow("marks") << QString(u"a" + QString(20, QChar(0x0301))).repeated(50);
        QTest::addRow("lines") << u"Anna\nBerg\u2028und\tSohn"_s.repeated(10);
    }
    void wideNamesKeepToTheirCell()
    {
        QFETCH(QString, name);
        open({row(u"plain"_s, u"Anna Berg"_s, domain::Status::Pending, 1)});
        const int height = m_table->rowHeight(0);
        const int width = m_table->columnWidth(CasesModel::PersonColumn);
        const QModelIndex before = m_table->model()->index(0, CasesModel::StatusColumn);
        const QRect cell = m_table->visualRect(before);
        const QImage plain = m_table->viewport()->grab(cell).toImage();
        QVERIFY(!plain.isNull());
        domain::Case wide = *m_cases.find(u"plain"_s);
        wide.name = name;
        m_cases.update(wide);
        QTRY_COMPARE(shown(0, CasesModel::PersonColumn), name);
        QCOMPARE(m_table->rowHeight(0), height);
        QCOMPARE(m_table->columnWidth(CasesModel::PersonColumn), width);
        // Nothing of the name is drawn over its neighbour, nor makes the list wider than it was.
        QCOMPARE(m_table->viewport()->grab(cell).toImage(), plain);
        m_screen->findChild<QLineEdit *>(u"cases:search"_s)->setText(name.left(20));
        QTRY_VERIFY2(count().startsWith(u"1 of 1"_s), qPrintable(count()));
    }

    void clocksThatJumpBackGiveNoNonsense()
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QList<domain::Case> all;
        for (int i = 0; i < 6; ++i) {
            domain::Case made = row(u"c%1"_s.arg(i), u"Anna %1"_s.arg(i), domain::Status::Pending, 0);
            made.openedAt = made.requestedAt = made.statusSince = now.addDays(i - 3);
            made.lastSeenAt = now.addSecs(3600 * (i - 3));
            made.completedAt = now.addYears(i % 2 ? 40 : -40); // the server's clock
            all << made;
        }
        all[2].openedAt = {};
        open(all);
        for (int line = 0; line < 6; ++line) {
            for (const int column : {CasesModel::AgeColumn, CasesModel::LinkColumn, CasesModel::SeenColumn})
                QVERIFY2(!shown(line, column).contains(u'-'), qPrintable(shown(line, column)));
        }
        // A sighting before the one that is known doesn't make the case look older than it is.
        const QString id = shown(0, 0, CasesModel::CaseIdRole);
        domain::Case back = *m_cases.find(id);
        const QDateTime seen = back.lastSeenAt;
        back.lastSeenAt = now.addDays(-10);
        m_cases.update(back);
        QCOMPARE(m_cases.find(id)->lastSeenAt, seen);
        // Sorted by what the clocks said, all stay and each stands once.
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            m_table->sortByColumn(CasesModel::AgeColumn, order);
            QSet<QString> ids;
            for (int line = 0; line < 6; ++line)
                ids << shown(line, 0, CasesModel::CaseIdRole);
            QCOMPARE(ids.size(), 6);
            QCOMPARE(shown(5, 0, CasesModel::CaseIdRole), u"c2"_s); // no time known: last either way
        }
    }
};

QTEST_MAIN(TestBadInput)
#include "test_badinput.moc"
