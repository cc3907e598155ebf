// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/patience.h"
#include "ui/intake/intakescreen.h"
#include "ui/kit/field.h"
#include "ui/kit/mask.h"
#include "ui/shell/walk.h"
#include "ui/tour/hands.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
namespace hands = ui::hands;

namespace {

const QString done = u"Zwiebelfisch"_s;
const QString open = u"Quastenflosser"_s;
const QString note = u"wartet bei ihrer Mutter"_s;

/// What of a model's cell reaches eye or ear.
QStringList ofModel(const QAbstractItemModel *model, const QModelIndex &parent = {})
{
    QStringList found;
    for (int row = 0; model && row < model->rowCount(parent); ++row) {
        for (int column = 0; column < model->columnCount(parent); ++column) {
            const QModelIndex index = model->index(row, column, parent);
            for (const int role :
                 {int(Qt::DisplayRole), int(Qt::EditRole), int(Qt::ToolTipRole), int(Qt::StatusTipRole),
                  int(Qt::AccessibleTextRole), int(Qt::AccessibleDescriptionRole)})
                found << index.data(role).toString();
        }
        found << ofModel(model, model->index(row, 0, parent));
    }
    return found;
}

QStringList spoken(QAccessibleInterface *one)
{
    QStringList found;
    if (!one || one->state().invisible)
        return found;
    for (const QAccessible::Text kind :
         {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
        found << one->text(kind);
    if (auto *text = one->textInterface())
        found << text->text(0, text->characterCount());
    for (int i = 0; i < one->childCount() && i < 2000; ++i)
        found << spoken(one->child(i));
    return found;
}

/// Everything the visible part of the program says, by whatever way.
QString everything(QWidget &window)
{
    QStringList found{window.windowTitle()};
    QList<QWidget *> all = window.findChildren<QWidget *>();
    all << &window;
    for (const QWidget *widget : std::as_const(all)) {
        if (!widget->isVisible())
            continue;
        found << widget->toolTip() << widget->statusTip() << widget->whatsThis() << widget->accessibleName()
              << widget->accessibleDescription() << widget->windowTitle();
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            found << label->text();
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            found << button->text();
        else if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            found << line->displayText();
        else if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget))
            found << text->toPlainText();
        else if (const auto *view = qobject_cast<const QAbstractItemView *>(widget))
            found << ofModel(view->model());
        else if (const auto *box = qobject_cast<const QComboBox *>(widget))
            found << ofModel(box->model());
    }
    found << spoken(QAccessible::queryAccessibleInterface(&window));
    found.removeAll(QString());
    return found.join(u'\n');
}

/// Of the persons in the journal and of the one who is being entered.
const QStringList personal{done,        open,      note,         u"1984"_s,        u"Heidestra"_s,
                           u"51147"_s,  u"Köln"_s, u"2345678"_s, u"Musterstadt"_s, u"Hauptstr"_s,
                           u"erika@"_s, u"12.08"_s};

QStringList leaks(const QString &text)
{
    QStringList found;
    for (const QString &value : personal) {
        const qsizetype at = text.indexOf(value, 0, Qt::CaseInsensitive);
        if (at >= 0)
            found << QString(value % u" in: "_s % text.mid(std::max<qsizetype>(0, at - 60), 120));
    }
    return found;
}

} // namespace

/// One key hides every name, number and date of a customer on every page, and brings them back.
class TestMask : public QObject {
    Q_OBJECT

    QTemporaryDir m_settings;
    std::unique_ptr<Lab> m_lab;
    QString m_open;
    QString m_done;

    static void hide(bool on)
    {
        ui::Mask::shared().set(ui::Mask::Why::ByHand, on);
        QCoreApplication::processEvents(); // what was built anew comes into sight
    }

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        m_lab = std::make_unique<Lab>();
        m_done = m_lab->finishedCase(u"X-AUTOTEST-CHANGEALLREVIEW"_s, done);
        m_open = m_lab->world().newCase(u"X-MANUALTEST-HAPPYPATH"_s, open);
        QVERIFY(!m_done.isEmpty() && !m_open.isEmpty());
        QVERIFY(finish(m_lab->desk().note(m_open, note)));
    }
    void cleanup() { hide(false); }
    void cleanupTestCase() { m_lab.reset(); }

    void nothingOfAPersonIsLeft_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("stop");
        Walk walk(m_lab->window(), m_open, m_done);
        const QList<Stop> stops = walk.stops();
        for (const QString &language : {u"en"_s, u"de"_s}) {
            for (int stop = 0; stop < stops.size(); ++stop)
                QTest::addRow("%s %s", qPrintable(language), qPrintable(stops.at(stop).name))
                    << language << stop;
        }
    }
    void nothingOfAPersonIsLeft()
    {
        QFETCH(QString, language);
        QFETCH(int, stop);
        m_lab->language().set(language);
        Walk walk(m_lab->window(), m_open, m_done);
        QVERIFY(walk.stops().at(stop).go());
        QCoreApplication::processEvents();
        if (walk.stops().at(stop).name.startsWith(u"cases"_s)) // the look finds what is there
            QTRY_VERIFY(leaks(everything(m_lab->window())).size() > 5);
        const QString before = everything(m_lab->window());
        hide(true);
        QCOMPARE(leaks(everything(m_lab->window())), QStringList());
        hide(false);
        const QString after = everything(m_lab->window());
        for (const QString &value : personal) {
            if (before.contains(value))
                QVERIFY2(after.contains(value), qPrintable(value));
        }
    }

    /// What is wrong with a value is said without it.
    void complaintsHoldNoValue_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : {u"en"_s, u"de"_s})
            QTest::newRow(qPrintable(language)) << language;
    }
    void complaintsHoldNoValue()
    {
        QFETCH(QString, language);
        m_lab->language().set(language);
        Walk walk(m_lab->window(), m_open, m_done);
        for (const Stop &stop : walk.stops()) {
            if (stop.name == u"step:person"_s)
                QVERIFY(stop.go());
        }
        ui::MainWindow &window = m_lab->window();
        QVERIFY(hands::click(&window, u"robot:fill"_s).isEmpty());
        const QDate minor(QDate::currentDate().year() - 10, 8, 12);
        const QList<std::pair<QString, QString>> odd{{u"last_name"_s, u" "_s + open},
                                                     {u"birth_date"_s, minor.toString(u"dd.MM.yyyy"_s)},
                                                     {u"birth_city"_s, u"Musterstadt "_s},
                                                     {u"address.line_1"_s, u" Hauptstr. 17 "_s},
                                                     {u"address.postal_code"_s, u"51147"_s}};
        for (const auto &[path, text] : odd)
            QVERIFY(hands::type(&window, QString(u"edit:"_s % path), text).isEmpty());
        QVERIFY(hands::choose(&window, u"edit:address.state"_s, u"BE"_s).isEmpty());
        QVERIFY(hands::click(&window, u"next"_s).isEmpty());
        QVERIFY(hands::find(&window, u"step:person"_s)); // refused
        const auto lineOf = [&window](const QString &path) {
            const auto *field = window.intake().findChild<ui::Field *>(path);
            return QString(field->error() % field->warning());
        };
        const auto allSay = [&lineOf, &odd] {
            QVERIFY(!lineOf(u"address.state"_s).isEmpty());
            for (const auto &[path, text] : odd)
                QVERIFY2(path == u"address.postal_code"_s || !lineOf(path).isEmpty(), qPrintable(path));
        };
        allSay();
        hide(true);
        allSay();
        QCOMPARE(leaks(everything(window)), QStringList());
        QVERIFY2(lineOf(u"birth_date"_s).front().isUpper(), qPrintable(lineOf(u"birth_date"_s)));
        QVERIFY(hands::type(&window, u"edit:birth_date"_s, u"29.02.1985"_s).isEmpty());
        QVERIFY(hands::click(&window, u"next"_s).isEmpty());
        QVERIFY(!lineOf(u"birth_date"_s).isEmpty() && !lineOf(u"birth_date"_s).contains(u"1985"_s));
    }

    void whatIsShownWhileHiddenIsHiddenToo()
    {
        hide(true);
        Walk walk(m_lab->window(), m_open, m_done);
        const QList<Stop> stops = walk.stops();
        for (const Stop &stop : stops) {
            if (stop.name.startsWith(u"step:"_s)) // a person types there: the test above looks at the fields
                continue;
            QVERIFY2(stop.go(), qPrintable(stop.name));
            QCoreApplication::processEvents();
            QCOMPARE(leaks(everything(m_lab->window())), QStringList());
        }
    }

    void theListStillFindsThem()
    {
        hide(true);
        m_lab->window().goToCases();
        auto *list = m_lab->part<QAbstractItemView>(u"cases:table"_s);
        QVERIFY(list);
        QTRY_COMPARE(list->model()->rowCount(), 2);
        QVERIFY(hands::type(&m_lab->window(), u"cases:search"_s, done).isEmpty());
        QTRY_COMPARE(list->model()->rowCount(), 1);
        QCOMPARE(list->model()->index(0, 0).data().toString(), u"X••• Z•••"_s);
        QVERIFY(hands::type(&m_lab->window(), u"cases:search"_s, {}).isEmpty());
    }

    void oneKeyAndAVisibleSign()
    {
        m_lab->language().set(u"en"_s);
        m_lab->window().goToCases(m_done);
        auto *sign = m_lab->part<QToolButton>(u"mask"_s);
        QVERIFY(sign);
        QVERIFY(!sign->isChecked());
        const QString usual = u"Hide data"_s;
        QTRY_COMPARE(sign->text(), usual); // a new language comes round with the events
        QTest::keyClick(&m_lab->window(), Qt::Key_F9);
        QTRY_VERIFY(ui::mask::isOn());
        QVERIFY(sign->isChecked());
        QVERIFY(!sign->icon().isNull());
        QCOMPARE(sign->text(), u"Data hidden"_s);
        QCOMPARE(sign->accessibleName(), sign->text());
        QTest::keyClick(&m_lab->window(), Qt::Key_F9);
        QTRY_VERIFY(!ui::mask::isOn());
        QCOMPARE(sign->text(), usual);
    }

    void idleHidesBesideTheHand()
    {
        auto &mask = ui::Mask::shared();
        QSignalSpy changed(&mask, &ui::Mask::changed);
        mask.set(ui::Mask::Why::Idle, true);
        QVERIFY(mask.isOn());
        mask.set(ui::Mask::Why::ByHand, true);
        mask.set(ui::Mask::Why::Idle, false);
        QVERIFY(mask.isOn()); // the hand's word still holds
        QCOMPARE(changed.count(), 1);
        mask.set(ui::Mask::Why::ByHand, false);
        QVERIFY(!mask.isOn());
        QCOMPARE(changed.count(), 2);
    }
};

QTEST_MAIN(TestMask)
#include "test_mask.moc"
