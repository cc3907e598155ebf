// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/readingorder.h"

#include <QApplication>
#include <QGridLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QSplitter>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

QLineEdit *field(const QString &name, QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(name);
    return edit;
}

QStringList names(const QWidgetList &widgets)
{
    QStringList all;
    for (const QWidget *widget : widgets)
        all << widget->objectName();
    return all;
}

class Page : public QWidget {
protected:
    bool focusNextPrevChild(bool next) override { return ui::moveFocus(*this, next); }
};

} // namespace

/// Tab goes as one reads, whatever was made first.
class TestReadingOrder : public QObject {
    Q_OBJECT

    std::unique_ptr<QWidget> m_page;

private Q_SLOTS:
    /// head / (left | right: a grid in a scroll area) / foot, made in another order.
    void init()
    {
        m_page = std::make_unique<Page>();
        auto *foot = field(u"foot"_s, m_page.get());
        auto *grid = new QWidget;
        auto *cells = new QGridLayout(grid);
        for (const auto &[row, column] : {std::pair(1, 1), {1, 0}, {0, 1}, {0, 0}})
            cells->addWidget(field(u"%1%2"_s.arg(row).arg(column), grid), row, column);
        auto *scroll = new QScrollArea;
        scroll->setFocusPolicy(Qt::NoFocus);
        scroll->setWidget(grid);
        auto *halves = new QSplitter(m_page.get());
        halves->addWidget(field(u"left"_s, halves));
        halves->addWidget(scroll);
        auto *column = new QVBoxLayout(m_page.get());
        column->addWidget(field(u"head"_s, m_page.get()));
        column->addWidget(halves);
        column->addWidget(foot);
        m_page->setFocusProxy(foot); // what holds it all leads to its foot
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    void cleanup() { m_page.reset(); }

    void readsByLayouts()
    {
        QCOMPARE(names(ui::readingOrder(*m_page)),
                 (QStringList{u"head"_s, u"left"_s, u"00"_s, u"01"_s, u"10"_s, u"11"_s, u"foot"_s}));
    }

    void whatCantBeUsedIsPassed()
    {
        m_page->findChild<QWidget *>(u"01"_s)->setEnabled(false);
        m_page->findChild<QWidget *>(u"10"_s)->hide();
        m_page->findChild<QWidget *>(u"left"_s)->setFocusPolicy(Qt::ClickFocus);
        QCOMPARE(names(ui::readingOrder(*m_page)), (QStringList{u"head"_s, u"00"_s, u"11"_s, u"foot"_s}));
    }

    void tabGoesRoundBothWays()
    {
        const QWidgetList order = ui::readingOrder(*m_page);
        order.first()->setFocus();
        for (qsizetype i = 1; i <= order.size(); ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QCOMPARE(QApplication::focusWidget(), order.at(i % order.size()));
        }
        for (qsizetype i = order.size() - 1; i >= 0; --i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
            QCOMPARE(QApplication::focusWidget(), order.at(i));
        }
    }

    void newOnesTakeTheirPlace()
    {
        auto *late = field(u"late"_s, m_page.get());
        qobject_cast<QVBoxLayout *>(m_page->layout())->insertWidget(1, late);
        late->show();
        QCOMPARE(names(ui::readingOrder(*m_page)).indexOf(u"late"_s), 1);
    }

    void aloneThereIsNowhereToGo()
    {
        QWidget page;
        QVERIFY(!ui::moveFocus(page, true));
    }
};

QTEST_MAIN(TestReadingOrder)
#include "test_readingorder.moc"
