// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/messageline.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestMessageLine : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isHiddenWhileSilent();
    void showsAnErrorWithItsSupportLine();
    void offersOneAction();
};

void TestMessageLine::isHiddenWhileSilent()
{
    QWidget window;
    ui::MessageLine line(&window);
    window.show();
    QVERIFY(!line.isVisible());
    line.say(ui::theme::Tone::Good, u"Done."_s);
    QVERIFY(line.isVisible());
    QCOMPARE(line.accessibleName(), u"Done."_s);
    line.clear();
    QVERIFY(!line.isVisible());
    QVERIFY(line.text().isEmpty());
}

void TestMessageLine::showsAnErrorWithItsSupportLine()
{
    QWidget window;
    ui::MessageLine line(&window);
    window.show();
    domain::Error error;
    error.kind = domain::ErrorKind::ServerFault;
    error.where = u"POST /v1/persons"_s;
    error.errorId = u"84b61fb9ex"_s;
    line.show(error);
    QCOMPARE(line.text(), domain::userText(error));
    auto *copy = line.findChild<QToolButton *>(u"message:copy"_s);
    QVERIFY(copy->isVisible());
    copy->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), domain::supportText(error));
    line.say(ui::theme::Tone::Info, u"Trying again"_s);
    QVERIFY(!copy->isVisible());
}

void TestMessageLine::offersOneAction()
{
    QWidget window;
    ui::MessageLine line(&window);
    window.show();
    line.say(ui::theme::Tone::Warning, u"It did not work."_s);
    auto *action = line.findChild<QPushButton *>(u"message:action"_s);
    QVERIFY(!action->isVisible());
    line.setAction(u"Try again"_s);
    QVERIFY(action->isVisible());
    QSignalSpy clicked(&line, &ui::MessageLine::actionClicked);
    action->click();
    QCOMPARE(clicked.size(), 1);
}

QTEST_MAIN(TestMessageLine)
#include "test_messageline.moc"
