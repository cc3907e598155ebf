// SPDX-License-Identifier: GPL-3.0-or-later
#include "opening.h"

#include "desk/environments.h"
#include "logbook/logbook.h"
#include "support/patience.h"
#include "ui/kit/messageline.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// From a production environment's name to its vault, on a computer without a keychain.
class TestOpening : public QObject {
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<Opening::End> m_end;
    std::unique_ptr<Opening> m_opening;

    static ui::Door *door()
    {
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (auto *found = qobject_cast<ui::Door *>(window); found && found->isVisible())
                return found;
        }
        return nullptr;
    }
    template <typename T>
    static T *part(const QString &name)
    {
        return door() ? door()->findChild<T *>(name) : nullptr;
    }
    static bool isShown(const QString &name)
    {
        const auto *widget = part<QWidget>(name);
        return widget && widget->isVisible() && widget->isEnabled();
    }
    static void press(const QString &name) { part<QPushButton>(name)->click(); }
    static void type(const QString &name, const QString &text) { part<QLineEdit>(name)->setText(text); }

    void open(domain::Environment environment)
    {
        m_end.reset();
        m_opening = std::make_unique<Opening>(std::move(environment), m_folder->path());
        m_opening->open(false).then([this](Opening::End end) { m_end = end; });
    }
    /// Up to credentials that were typed and can't be stored: something stands in the sealed file's place.
    void failToStoreCredentials()
    {
        open(production());
        QTRY_VERIFY_WITH_TIMEOUT(isShown(u"door:passphrase"_s), patience);
        press(u"door:passphrase"_s);
        QTRY_VERIFY(isShown(u"door:phraseagain"_s));
        type(u"door:phrase"_s, u"several words are best"_s);
        type(u"door:phraseagain"_s, u"several words are best"_s);
        press(u"door:open"_s);
        QTRY_VERIFY_WITH_TIMEOUT(isShown(u"settings:save"_s), patience);
        const QDir folder(m_folder->path());
        QVERIFY(QFile::remove(folder.filePath(u"vault.sealed"_s)) && folder.mkdir(u"vault.sealed"_s));
        type(u"settings:id"_s, u"partner-1"_s);
        type(u"settings:secret"_s, u"its-secret"_s);
        press(u"settings:save"_s);
        QTRY_VERIFY_WITH_TIMEOUT(isShown(u"door:again"_s), patience);
        QVERIFY(!m_end);
    }
    domain::Environment production() const
    {
        const QSettings settings(u"IdentDesk"_s, u"IdentDesk"_s);
        return *desk::environments::named(settings, u"production"_s);
    }

private Q_SLOTS:
    void init()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
        m_folder = std::make_unique<QTemporaryDir>();
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder->filePath(u"config"_s));
    }
    void cleanup()
    {
        m_opening.reset();
        QTRY_VERIFY_WITH_TIMEOUT(m_end, patience); // also of one that went while it asked
    }

    void withoutAKeychainAPassphraseSealsBoth()
    {
        const logbook::Logbook log(m_folder->filePath(u"log"_s), logbook::Level::Debug);
        open(production());
        QVERIFY(door()); // it stands there before anything was asked
        QTRY_VERIFY(isShown(u"door:again"_s));
        QVERIFY(!m_end);
        press(u"door:passphrase"_s);
        QTRY_VERIFY(isShown(u"door:phraseagain"_s));
        type(u"door:phrase"_s, u"too short"_s);
        press(u"door:open"_s);
        QVERIFY(isShown(u"door:open"_s)); // refused on the spot
        type(u"door:phrase"_s, u"several words are best"_s);
        type(u"door:phraseagain"_s, u"several words are worst"_s);
        press(u"door:open"_s);
        QVERIFY(isShown(u"door:open"_s));
        type(u"door:phraseagain"_s, u"several words are best"_s);
        press(u"door:open"_s);
        QTRY_VERIFY_WITH_TIMEOUT(isShown(u"settings:save"_s), patience);
        press(u"settings:save"_s); // nothing typed: marked, nothing kept
        QVERIFY(!m_end);
        type(u"settings:id"_s, u"partner-1"_s);
        type(u"settings:secret"_s, u"its-secret"_s);
        press(u"settings:save"_s);
        QTRY_VERIFY(m_end);
        QCOMPARE(*m_end, Opening::End::Opened);
        QCOMPARE(m_opening->environment().clientId, u"partner-1"_s);
        QCOMPARE(m_opening->vault().clientSecret, QByteArrayLiteral("its-secret"));
        const QByteArray key = m_opening->vault().journal.bytes();
        m_opening.reset();

        // The next start asks for the passphrase alone; a wrong one opens nothing.
        open(production());
        QTRY_VERIFY(isShown(u"door:phrase"_s));
        QVERIFY(!isShown(u"door:phraseagain"_s));
        type(u"door:phrase"_s, u"several words are bad"_s);
        press(u"door:open"_s);
        QTRY_VERIFY_WITH_TIMEOUT(isShown(u"door:open"_s), patience);
        QVERIFY(!m_end);
        const auto says = [](const QString &words) {
            const auto lines = door()->findChildren<ui::MessageLine *>();
            return std::any_of(lines.begin(), lines.end(), [&words](const ui::MessageLine *line) {
                return line->isVisible() && line->text().contains(words);
            });
        };
        QVERIFY(says(u"passphrase"_s)); // in words, and one may try again
        type(u"door:phrase"_s, u"several words are best"_s);
        press(u"door:open"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_end, patience);
        QCOMPARE(*m_end, Opening::End::Opened);
        QCOMPARE(m_opening->vault().journal.bytes(), key);

        // Nothing of it lies in the open anywhere.
        const QDir everything(m_folder->path());
        QFile sealed(everything.filePath(u"vault.sealed"_s));
        QVERIFY(sealed.open(QIODevice::ReadOnly));
        const QByteArray bytes = sealed.readAll();
        QVERIFY(!bytes.contains("its-secret") && !bytes.contains(key));

        // The log tells support how it went, and nothing more.
        QTRY_COMPARE(logbook::lastLines(50).size(), 4);
        const QByteArrayList told{"\"vault refused\",\"from\":\"keychain\",\"why\":\"keychain_absent\"}",
                                  "\"vault opened\",\"from\":\"passphrase\"}",
                                  "\"vault refused\",\"from\":\"passphrase\",\"why\":\"other\"}",
                                  "\"vault opened\",\"from\":\"passphrase\"}"};
        const QList<QByteArray> lines = logbook::lastLines(50);
        for (qsizetype i = 0; i < told.size(); ++i)
            QVERIFY2(lines.at(i).contains(told.at(i)), lines.at(i).constData());
    }

    void whereAJournalIsNoOtherKeyIsMade()
    {
        QFile journal(m_folder->filePath(u"journal.db"_s));
        QVERIFY(journal.open(QIODevice::WriteOnly));
        open(production());
        QTRY_VERIFY(isShown(u"door:again"_s));
        QVERIFY(!isShown(u"door:passphrase"_s));
        press(u"door:again"_s);
        QTRY_VERIFY(isShown(u"door:again"_s));
        QVERIFY(!m_end);
    }

    void theSandboxIsAlwaysThere()
    {
        open(production());
        QTRY_VERIFY(isShown(u"door:sandbox"_s));
        press(u"door:sandbox"_s);
        QTRY_VERIFY(m_end);
        QCOMPARE(*m_end, Opening::End::Sandbox);
    }

    void ofTwoAnswersAtOnceTheFirstCounts()
    {
        open(production());
        QTRY_VERIFY(isShown(u"door:sandbox"_s));
        press(u"door:sandbox"_s);
        press(u"door:sandbox"_s);
        QTest::keyClick(door(), Qt::Key_Escape);
        QTRY_VERIFY(m_end);
        QCOMPARE(*m_end, Opening::End::Sandbox);
    }

    void whatGoesWhileItAsksEndsClosed()
    {
        open(production()); // the keychain is asked
        m_opening.reset();
        QTRY_VERIFY_WITH_TIMEOUT(m_end, patience);
        QCOMPARE(*m_end, Opening::End::Closed);
        open(production());
        QTRY_VERIFY(isShown(u"door:again"_s)); // the user is
        m_opening.reset();
        QTRY_VERIFY_WITH_TIMEOUT(m_end, patience);
        QCOMPARE(*m_end, Opening::End::Closed);
    }

    void credentialsThatCouldNotBeStoredAreStoredAgain()
    {
        failToStoreCredentials();
        if (QTest::currentTestFailed())
            return;
        press(u"door:again"_s); // still in the way
        QTRY_VERIFY_WITH_TIMEOUT(isShown(u"door:again"_s), patience);
        QVERIFY(!m_end);
        QVERIFY(QDir(m_folder->path()).rmdir(u"vault.sealed"_s));
        press(u"door:again"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_end, patience);
        QCOMPARE(*m_end, Opening::End::Opened);
        QCOMPARE(m_opening->environment().clientId, u"partner-1"_s);
        QCOMPARE(m_opening->vault().clientSecret, QByteArrayLiteral("its-secret"));
        QVERIFY(QFileInfo(m_folder->filePath(u"vault.sealed"_s)).isFile());
        QCOMPARE(production().clientId, u"partner-1"_s); // as kept in the settings
    }

    void theSandboxIsThereWhenCredentialsCouldNotBeStored()
    {
        failToStoreCredentials();
        if (QTest::currentTestFailed())
            return;
        press(u"door:sandbox"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_end, patience);
        QCOMPARE(*m_end, Opening::End::Sandbox);
        QVERIFY(production().clientId.isEmpty());
    }

    void closingTheWindowOpensNothing()
    {
        open(production());
        QTRY_VERIFY(isShown(u"door:again"_s));
        QTest::keyClick(door(), Qt::Key_Escape);
        QTRY_VERIFY(m_end);
        QCOMPARE(*m_end, Opening::End::Closed);
    }
};

QTEST_MAIN(TestOpening)
#include "test_opening.moc"
