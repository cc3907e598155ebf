// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/patience.h"
#include "ui/kit/secretclipboard.h"
#include "ui/kit/secretcopy.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

QClipboard &clipboard()
{
    return *QGuiApplication::clipboard();
}

const QString secret = u"https://go.test.idnow.de/TST-KCCEY"_s;

} // namespace

/// A secret does not stay on the clipboard, and nothing of anybody else's goes with it.
class TestSecretClipboard : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { clipboard().clear(); }

    void twoMinutesAreUsual() { QCOMPARE(ui::SecretClipboard::usualLife, 120s); }

    void isMarkedForClipboardManagers()
    {
        ui::SecretClipboard keeper;
        keeper.copy(secret);
        QCOMPARE(clipboard().text(), secret);
        QCOMPARE(clipboard().mimeData()->data(u"x-kde-passwordManagerHint"_s), QByteArray("secret"));
    }

    void goesByItself()
    {
        ui::SecretClipboard keeper(nullptr, 30ms);
        QSignalSpy cleared(&keeper, &ui::SecretClipboard::cleared);
        keeper.copy(secret);
        QTRY_VERIFY(clipboard().text().isEmpty());
        QCOMPARE(cleared.size(), 1);
    }

    void whatCameAfterItStays()
    {
        ui::SecretClipboard keeper(nullptr, 30ms);
        QSignalSpy cleared(&keeper, &ui::SecretClipboard::cleared);
        keeper.copy(secret);
        clipboard().setText(u"mine"_s);
        QTest::qWait(60);
        keeper.forget();
        QCOMPARE(clipboard().text(), u"mine"_s);
        QCOMPARE(cleared.size(), 0);
    }

    void aSecondCopyStartsAnew()
    {
        ui::SecretClipboard keeper(nullptr, 1000ms); // a slow machine's waits are longer than said
        keeper.copy(secret);
        QTest::qWait(600);
        keeper.copy(u"another"_s);
        QTest::qWait(600);
        QCOMPARE(clipboard().text(), u"another"_s); // the first one's end is not the second one's
        QTRY_VERIFY(clipboard().text().isEmpty());
    }

    void goesWithItsKeeper()
    {
        {
            ui::SecretClipboard keeper;
            keeper.copy(secret);
        }
        QVERIFY(clipboard().text().isEmpty());
    }

    void goesWhenTheProgramEnds()
    {
        ui::SecretClipboard keeper;
        keeper.copy(secret);
        QTimer::singleShot(0, qApp, &QCoreApplication::quit);
        QCoreApplication::exec();
        QVERIFY(clipboard().text().isEmpty());
    }

    void whatIsCopiedFromAListOrLabelIsASecret()
    {
        QListWidget list;
        list.addItem(u"Erika Mustermann"_s);
        list.setCurrentRow(0);
        ui::copyAsSecret(&list);
        QTest::keyClick(&list, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(clipboard().text(), u"Erika Mustermann"_s);
        QCOMPARE(clipboard().mimeData()->data(u"x-kde-passwordManagerHint"_s), QByteArray("secret"));
        {
            QLabel label(u"Born 12.08.1984"_s);
            label.setTextInteractionFlags(Qt::TextSelectableByMouse);
            ui::copyAsSecret(&label);
            QTest::keyClick(&label, Qt::Key_C, Qt::ControlModifier);
            QCOMPARE(clipboard().text(), u"Erika Mustermann"_s); // nothing was selected
            label.setSelection(5, 10);
            QTest::keyClick(&label, Qt::Key_C, Qt::ControlModifier);
        }
        QCOMPARE(clipboard().text(), u"12.08.1984"_s); // it outlives the label it came from
        QCOMPARE(clipboard().mimeData()->data(u"x-kde-passwordManagerHint"_s), QByteArray("secret"));
        ui::SecretClipboard::forgetAll();
        QVERIFY(clipboard().text().isEmpty());
    }

    void forgettingTwiceIsHarmless()
    {
        ui::SecretClipboard keeper;
        keeper.forget();
        keeper.copy(secret);
        keeper.forget();
        clipboard().setText(secret); // put there by somebody else now
        keeper.forget();
        QCOMPARE(clipboard().text(), secret);
    }
};

QTEST_MAIN(TestSecretClipboard)
#include "test_secretclipboard.moc"
