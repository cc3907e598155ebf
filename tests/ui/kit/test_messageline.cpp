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
    void speaksAnewWhenTheLanguageChanges();
    void leadsTheFocusToItsAction();
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

void TestMessageLine::speaksAnewWhenTheLanguageChanges()
{
    QWidget window;
    ui::MessageLine line(&window);
    window.show();
    QString language = u"en"_s;
    QEvent changed(QEvent::LanguageChange);
    const auto *action = line.findChild<QPushButton *>(u"message:action"_s);
    line.say(ui::theme::Tone::Info, [&language] { return u"text %1"_s.arg(language); });
    line.offer([&language] { return u"action %1"_s.arg(language); });
    QCOMPARE(line.text(), u"text en"_s);
    QVERIFY(action->isVisible());
    language = u"de"_s;
    QCoreApplication::sendEvent(&line, &changed);
    QCOMPARE(line.text(), u"text de"_s);
    QCOMPARE(line.accessibleName(), u"text de"_s);
    QCOMPARE(action->text(), u"action de"_s);
    // A plain text ends it: what was said before does not come back.
    line.say(ui::theme::Tone::Info, u"plain"_s);
    line.setAction(u"go"_s);
    language = u"en"_s;
    QCoreApplication::sendEvent(&line, &changed);
    QCOMPARE(line.text(), u"plain"_s);
    QCOMPARE(action->text(), u"go"_s);
    line.say(ui::theme::Tone::Info, [&language] { return language; });
    line.clear();
    QCoreApplication::sendEvent(&line, &changed);
    QVERIFY(line.text().isEmpty() && !line.isVisible());
    line.say(ui::theme::Tone::Info, [&language] { return language; });
    domain::Error error;
    error.kind = domain::ErrorKind::Timeout;
    line.show(error);
    QCoreApplication::sendEvent(&line, &changed);
    QCOMPARE(line.text(), domain::userText(error));
}

void TestMessageLine::leadsTheFocusToItsAction()
{
    QWidget window;
    ui::MessageLine line(&window);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    line.say(ui::theme::Tone::Warning, u"Sure?"_s);
    line.setAction(u"Yes"_s);
    line.setFocus();
    QVERIFY(line.findChild<QPushButton *>(u"message:action"_s)->hasFocus());
}

QTEST_MAIN(TestMessageLine)
#include "test_messageline.moc"
