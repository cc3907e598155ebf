// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/walk.h"

#include "support/patience.h"
#include "ui/bench/benchscreen.h"
#include "ui/dashboard/dashboardscreen.h"
#include "ui/handoff/handoffscreen.h"
#include "ui/intake/intakescreen.h"
#include "ui/tour/hands.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
namespace hands = ui::hands;

namespace {

/// Times and counters run on between two looks.
QString steady(QString text)
{
    static const QRegularExpression digits(u"[0-9]+"_s);
    return text.replace(digits, u"#"_s);
}

void addModel(QStringList &texts, const QAbstractItemModel *model, const QString &where)
{
    for (int row = 0; row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            const QModelIndex index = model->index(row, column);
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
                texts << where + index.data(role).toString();
        }
    }
    for (int column = 0; column < model->columnCount(); ++column)
        texts << where + model->headerData(column, Qt::Horizontal).toString();
}

/// Everything a person or a screen reader reads on the window's visible part, sorted.
QStringList words(const QWidget &window)
{
    QStringList texts{window.windowTitle()};
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        const QString where =
            QString(u"%1 %2: "_s)
                .arg(QLatin1StringView(widget->metaObject()->className()), widget->objectName());
        texts << where + widget->accessibleName() << where + widget->accessibleDescription()
              << where + widget->toolTip();
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts << where + label->text();
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts << where + button->text();
        else if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
            texts << where + edit->text() << where + edit->placeholderText();
        else if (const auto *combo = qobject_cast<const QComboBox *>(widget))
            addModel(texts, combo->model(), where);
        else if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view && view->model())
            addModel(texts, view->model(), where);
    }
    for (QString &text : texts)
        text = steady(text);
    texts.sort();
    return texts;
}

QStringList without(QStringList all, const QStringList &some)
{
    for (const QString &one : some)
        all.removeOne(one);
    return all;
}

} // namespace

/// The language switches while the program runs: every word follows, nothing typed is lost.
class TestLanguage : public QObject {
    Q_OBJECT

    std::unique_ptr<Lab> m_lab;
    QString m_open;
    QString m_done;

    std::unique_ptr<Walk> m_walk; // its stops know it

    QList<Stop> stops(ui::MainWindow &window)
    {
        m_walk = std::make_unique<Walk>(window, m_open, m_done);
        return m_walk->stops();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_lab = std::make_unique<Lab>();
        m_done = m_lab->finishedCase(u"X-AUTOTEST-CHANGEALL"_s, u"Fertig"_s);
        m_open = m_lab->world().newCase(u"X-MANUALTEST-HAPPYPATH"_s, u"Offen"_s);
        QVERIFY(!m_done.isEmpty() && !m_open.isEmpty());
    }
    void init() { m_lab->language().set(u"en"_s); }
    void cleanupTestCase() { m_lab.reset(); }

    /// A window switched while open reads like one opened in that language.
    void switchedReadsLikeOpened_data()
    {
        QTest::addColumn<int>("stop");
        QTest::addColumn<QString>("language");
        const QList<Stop> all = stops(m_lab->window());
        for (int stop = 0; stop < all.size(); ++stop) {
            QTest::addRow("to German: %s", qPrintable(all.at(stop).name)) << stop << u"de"_s;
            QTest::addRow("to English: %s", qPrintable(all.at(stop).name)) << stop << u"en"_s;
        }
    }
    void switchedReadsLikeOpened()
    {
        QFETCH(int, stop);
        QFETCH(QString, language);
        m_lab->language().set(language == u"de"_s ? u"en"_s : u"de"_s);
        Walk walk(m_lab->window(), m_open, m_done);
        QVERIFY(walk.stops().at(stop).go());
        const QStringList before = words(m_lab->window());
        m_lab->language().set(language);
        const auto fresh = m_lab->anotherWindow();
        Walk other(*fresh, m_open, m_done);
        QVERIFY(other.stops().at(stop).go());
        Q_EMIT m_lab->desk().reachable(true); // the older window has heard of an answer before
        [[maybe_unused]] const bool same =
            QTest::qWaitFor([&] { return words(m_lab->window()) == words(*fresh); }, 10'000);
        const QStringList live = words(m_lab->window());
        const QStringList opened = words(*fresh);
        QVERIFY2(live == opened,
                 qPrintable(u"switched: %1\nopened: %2"_s.arg(without(live, opened).join(u" / "_s),
                                                              without(opened, live).join(u" / "_s))));
        QVERIFY(before != live);
    }

    void nothingTypedIsLost()
    {
        ui::MainWindow &window = m_lab->window();
        window.intake().startNew();
        window.goToNew();
        QCOMPARE(hands::choose(&window, u"document:kind"_s, u"passport"_s), QString());
        QCOMPARE(hands::choose(&window, u"edit:proof_of_address_type"_s, u"WATER_BILL"_s), QString());
        QCOMPARE(hands::type(&window, u"edit:proof_of_address_issued_at"_s, u"2001-02-0"_s), QString());
        auto *search = m_lab->part<QLineEdit>(u"cases:search"_s);
        search->setText(u"muster"_s);
        auto *name = window.intake().findChild<QLineEdit *>(u"edit:last_name"_s);
        auto *mobile = window.intake().findChild<QLineEdit *>(u"edit:mobile_number"_s);
        name->setText(u"Nötig"_s);
        mobile->setText(u"0151 1"_s);
        m_lab->language().set(u"de"_s);
        QTRY_COMPARE(m_lab->part<QToolButton>(u"nav:cases"_s)->text(), u"Vorgänge"_s);
        QCOMPARE(m_lab->part<QComboBox>(u"document:kind"_s)->currentData().toString(), u"passport"_s);
        QCOMPARE(m_lab->part<QComboBox>(u"edit:proof_of_address_type"_s)->currentData().toString(),
                 u"WATER_BILL"_s);
        QCOMPARE(m_lab->part<QLineEdit>(u"edit:proof_of_address_issued_at"_s)->text(), u"2001-02-0"_s);
        QCOMPARE(name->text(), u"Nötig"_s);
        QCOMPARE(mobile->text(), u"0151 1"_s);
        QCOMPARE(search->text(), u"muster"_s);
        QVERIFY(m_lab->part(u"step:document"_s)->isVisible());
        search->clear();
        window.intake().startNew();
    }

    void consentsStayGiven()
    {
        Walk walk(m_lab->window(), m_open, m_done);
        QVERIFY(walk.stops().at(7).go()); // the check page: both consents are given
        m_lab->language().set(u"de"_s);
        QTRY_COMPARE(m_lab->part<QToolButton>(u"nav:new"_s)->text(), u"Neu"_s);
        for (const QString &box : {u"consent:terms"_s, u"consent:data"_s})
            QVERIFY2(m_lab->part<QAbstractButton>(box)->isChecked(), qPrintable(box));
        QVERIFY(m_lab->part(u"step:check"_s)->isVisible());
        m_lab->window().intake().startNew();
    }

    void whatIsShownStaysShown()
    {
        ui::MainWindow &window = m_lab->window();
        window.goToCases(m_done);
        QTRY_COMPARE(window.dashboard().currentCase(), m_done);
        m_lab->language().set(u"de"_s);
        QTRY_COMPARE(m_lab->part<QToolButton>(u"nav:cases"_s)->text(), u"Vorgänge"_s);
        QCOMPARE(window.dashboard().currentCase(), m_done);
        window.goToReview(m_done);
        QTRY_VERIFY_WITH_TIMEOUT(!window.bench().shownDocument().isEmpty(), patience);
        const QString document = window.bench().shownDocument();
        m_lab->language().set(u"en"_s);
        QTRY_COMPARE(m_lab->part<QToolButton>(u"nav:cases"_s)->text(), u"Cases"_s);
        QCOMPARE(window.bench().shownDocument(), document);
    }

    void theBarSwitchesAndShowsWhich()
    {
        auto *german = m_lab->part<QToolButton>(u"language:de"_s);
        auto *english = m_lab->part<QToolButton>(u"language:en"_s);
        QVERIFY(english->isChecked() && !german->isChecked());
        QSignalSpy changed(&m_lab->language(), &ui::Language::changed);
        QTest::mouseClick(german, Qt::LeftButton);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(m_lab->language().current(), u"de"_s);
        QVERIFY(german->isChecked() && !english->isChecked());
        QCOMPARE(german->accessibleName(), u"Deutsch"_s); // each in itself, in either language
        QCOMPARE(english->accessibleName(), u"English"_s);
        QTest::mouseClick(german, Qt::LeftButton);
        QCOMPARE(changed.count(), 1);
        QVERIFY(german->isChecked());
        QTest::mouseClick(english, Qt::LeftButton);
        QCOMPARE(m_lab->language().current(), u"en"_s);
    }

    void unknownLanguagesAreEnglish()
    {
        m_lab->language().set(u"de"_s);
        QCOMPARE(QLocale().language(), QLocale::German);
        for (const QString &code : {u"fr"_s, u"DE"_s, QString()}) {
            m_lab->language().set(u"de"_s);
            m_lab->language().set(code);
            QCOMPARE(m_lab->language().current(), u"en"_s);
            QCOMPARE(QLocale().language(), QLocale::English);
        }
        QVERIFY(QStringList({u"de"_s, u"en"_s}).contains(ui::Language::ofDesktop()));
    }
};

QTEST_MAIN(TestLanguage)
#include "test_language.moc"
