// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/hands.h"

#include <QCheckBox>
#include <QComboBox>
#include <QIntValidator>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
namespace hands = ui::hands;

/// The tour's hands do what a person could do, and say what stood in the way of what nobody could.
class TestHands : public QObject {
    Q_OBJECT

    std::unique_ptr<QWidget> m_window;
    QVBoxLayout *m_column = nullptr;

    template <typename T>
    T *add(const QString &name)
    {
        auto *widget = new T;
        widget->setObjectName(name);
        m_column->addWidget(widget);
        return widget;
    }
    void show()
    {
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    QComboBox *threeKinds()
    {
        auto *combo = add<QComboBox>(u"kind"_s);
        combo->addItem(u"First"_s, 1);
        combo->addItem(u"Second"_s, u"two"_s);
        combo->addItem(u"Third"_s, 3);
        return combo;
    }

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_column = new QVBoxLayout(m_window.get());
    }
    void cleanup() { m_window.reset(); }

    void findsOnlyWhatCanBeSeen()
    {
        auto *hidden = add<QLabel>(u"name"_s);
        auto *seen = add<QLineEdit>(u"name"_s);
        hidden->hide();
        show();
        QCOMPARE(hands::find(m_window.get(), u"name"_s), seen);
        QVERIFY(!hands::find(m_window.get(), u"other"_s));
        seen->hide();
        QVERIFY(!hands::find(m_window.get(), u"name"_s));
    }

    void refusesWhatIsNotThere()
    {
        show();
        QWidget *root = m_window.get();
        for (const QString &problem : {hands::click(root, u"gone"_s), hands::type(root, u"gone"_s, u"a"_s),
                                       hands::tick(root, u"gone"_s), hands::choose(root, u"gone"_s, 1),
                                       hands::press(root, u"gone"_s, Qt::Key_Tab)})
            QVERIFY2(problem.contains(u"gone"_s), qPrintable(problem));
        QVERIFY(!hands::isEnabled(root, u"gone"_s));
    }

    void refusesWhatIsDisabled()
    {
        auto *button = add<QPushButton>(u"go"_s);
        auto *box = add<QCheckBox>(u"yes"_s);
        auto *edit = add<QLineEdit>(u"text"_s);
        QComboBox *combo = threeKinds();
        for (QWidget *widget : std::initializer_list<QWidget *>{button, box, edit, combo})
            widget->setEnabled(false);
        show();
        QSignalSpy clicked(button, &QPushButton::clicked);
        QWidget *root = m_window.get();
        QVERIFY(hands::click(root, u"go"_s).contains(u"not enabled"_s));
        QVERIFY(hands::tick(root, u"yes"_s).contains(u"not enabled"_s));
        QVERIFY(hands::type(root, u"text"_s, u"a"_s).contains(u"not enabled"_s));
        QVERIFY(hands::choose(root, u"kind"_s, 3).contains(u"not enabled"_s));
        QCOMPARE(clicked.count(), 0);
        QVERIFY(!box->isChecked() && edit->text().isEmpty() && combo->currentIndex() == 0);
        QVERIFY(!hands::isEnabled(root, u"go"_s));
        button->setEnabled(true);
        QVERIFY(hands::isEnabled(root, u"go"_s));
    }

    void clicksByMouse()
    {
        auto *button = add<QPushButton>(u"go"_s);
        show();
        QSignalSpy pressed(button, &QPushButton::pressed);
        QSignalSpy clicked(button, &QPushButton::clicked);
        QCOMPARE(hands::click(m_window.get(), u"go"_s), QString());
        QCOMPARE(pressed.count(), 1);
        QCOMPARE(clicked.count(), 1);
        QVERIFY(button->hasFocus());
    }

    void typesInPlaceOfWhatWasThere()
    {
        auto *edit = add<QLineEdit>(u"text"_s);
        edit->setText(u"before"_s);
        show();
        QSignalSpy edited(edit, &QLineEdit::textEdited);
        QCOMPARE(hands::type(m_window.get(), u"text"_s, u"Köln 7"_s), QString());
        QCOMPARE(edit->text(), u"Köln 7"_s);
        QVERIFY(edited.count() >= 6); // key by key, as a person's typing arrives
        QCOMPARE(hands::type(m_window.get(), u"text"_s, {}), QString());
        QVERIFY(edit->text().isEmpty());
    }

    void saysWhenTheFieldTookSomethingElse()
    {
        auto *edit = add<QLineEdit>(u"number"_s);
        edit->setValidator(new QIntValidator(edit));
        auto *length = add<QLineEdit>(u"short"_s);
        length->setMaxLength(2);
        add<QPushButton>(u"button"_s);
        show();
        QVERIFY(!hands::type(m_window.get(), u"number"_s, u"12a"_s).isEmpty());
        QVERIFY(!hands::type(m_window.get(), u"short"_s, u"abc"_s).isEmpty());
        QVERIFY(hands::type(m_window.get(), u"button"_s, u"a"_s).contains(u"no text"_s));
    }

    void typesIntoAnEditableBox()
    {
        QComboBox *combo = threeKinds();
        combo->setEditable(true);
        show();
        QCOMPARE(hands::type(m_window.get(), u"kind"_s, u"Second"_s), QString());
        QCOMPARE(combo->currentText(), u"Second"_s);
        QSignalSpy entered(combo->lineEdit(), &QLineEdit::returnPressed);
        QCOMPARE(hands::press(m_window.get(), u"kind"_s, Qt::Key_Return), QString());
        QCOMPARE(entered.count(), 1);
    }

    void choosesByArrowKeysBothWays()
    {
        QComboBox *combo = threeKinds();
        show();
        QCOMPARE(hands::choose(m_window.get(), u"kind"_s, 3), QString());
        QCOMPARE(combo->currentIndex(), 2);
        QCOMPARE(hands::choose(m_window.get(), u"kind"_s, u"two"_s), QString());
        QCOMPARE(combo->currentIndex(), 1);
        QCOMPARE(hands::choose(m_window.get(), u"kind"_s, u"two"_s), QString());
        QCOMPARE(combo->currentIndex(), 1);
    }

    void refusesAnEntryThatIsMissingOrCannotBeHad()
    {
        QComboBox *combo = threeKinds();
        show();
        const QString missing = hands::choose(m_window.get(), u"kind"_s, u"four"_s);
        QVERIFY2(missing.contains(u"four"_s) && missing.contains(u"kind"_s), qPrintable(missing));
        qobject_cast<QStandardItemModel *>(combo->model())->item(2)->setEnabled(false);
        QVERIFY(!hands::choose(m_window.get(), u"kind"_s, 3).isEmpty());
        QVERIFY(combo->currentIndex() != 2);
    }

    void ticksOnceAndLeavesATick()
    {
        auto *box = add<QCheckBox>(u"yes"_s);
        show();
        QSignalSpy toggled(box, &QCheckBox::toggled);
        QCOMPARE(hands::tick(m_window.get(), u"yes"_s), QString());
        QVERIFY(box->isChecked());
        QCOMPARE(hands::tick(m_window.get(), u"yes"_s), QString());
        QVERIFY(box->isChecked());
        QCOMPARE(toggled.count(), 1);
    }

    void saysWhenTheTickDidNotStay()
    {
        auto *box = add<QCheckBox>(u"never"_s);
        connect(box, &QCheckBox::toggled, box, [box] { box->setChecked(false); });
        show();
        QVERIFY(!hands::tick(m_window.get(), u"never"_s).isEmpty());
    }

    void pressesWithModifiers()
    {
        auto *edit = add<QLineEdit>(u"text"_s);
        edit->setText(u"all of it"_s);
        show();
        QCOMPARE(hands::press(m_window.get(), u"text"_s, Qt::Key_A, Qt::ControlModifier), QString());
        QCOMPARE(edit->selectedText(), u"all of it"_s);
        QCOMPARE(hands::press(m_window.get(), u"text"_s, Qt::Key_Backspace), QString());
        QVERIFY(edit->text().isEmpty());
    }

    void scrollsToWhatItTouches()
    {
        auto *scroll = add<QScrollArea>(u"area"_s);
        scroll->setFixedHeight(100);
        scroll->setWidgetResizable(true);
        auto *sheet = new QWidget;
        auto *column = new QVBoxLayout(sheet);
        column->addSpacing(800);
        auto *far = new QPushButton(u"far"_s);
        far->setObjectName(u"far"_s);
        column->addWidget(far);
        scroll->setWidget(sheet);
        show();
        QCOMPARE(scroll->verticalScrollBar()->value(), 0);
        QCOMPARE(hands::click(m_window.get(), u"far"_s), QString());
        const QPoint at = far->mapTo(scroll->viewport(), far->rect().center());
        QVERIFY(scroll->viewport()->rect().contains(at));
    }
};

QTEST_MAIN(TestHands)
#include "test_hands.moc"
