// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/environments.h"
#include "ui/settings/settingsscreen.h"

#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

/// A screen beside this one with something typed on it.
class Elsewhere : public QWidget, public ui::Unsent {
public:
    using QWidget::QWidget;
    QString unsent() const override { return typed; }
    QString typed;
};

QSettings settings()
{
    return QSettings(u"IdentDesk"_s, u"IdentDesk"_s);
}

} // namespace

/// Going to another environment, changing the credentials and forgetting them: what is at risk is asked
/// about.
class TestSettingsScreen : public QObject {
    Q_OBJECT
    std::unique_ptr<QWidget> m_window;
    Elsewhere *m_elsewhere = nullptr;
    ui::SettingsScreen *m_screen = nullptr;
    std::optional<QByteArray> m_kept; ///< what the screen had kept
    bool m_keychainIsLocked = false;

    template <typename T = QWidget>
    T *part(const QString &name)
    {
        return m_window->findChild<T *>(u"settings:"_s + name);
    }
    void press(const QString &name) { part<QPushButton>(name)->click(); }
    ui::MessageLine *question() { return part<ui::MessageLine>(u"unsent"_s); }
    ui::MessageLine *message() { return part<ui::MessageLine>(u"message"_s); }
    static void take(ui::MessageLine *line) { qobject_cast<QPushButton *>(line->action())->click(); }
    void wish(const QString &environment)
    {
        auto *choice = part<QComboBox>(u"environment"_s);
        choice->setCurrentIndex(choice->findData(environment));
        press(u"switch"_s);
    }
    static QCoro::Task<domain::Result<QByteArray>> secret() { co_return QByteArrayLiteral("hush"); }
    QCoro::Task<domain::Result<void>> keep(QByteArray given)
    {
        if (m_keychainIsLocked)
            co_return domain::fail(domain::ErrorKind::Keychain, u"keychain write"_s);
        m_kept = given;
        co_return domain::Result<void>();
    }

private Q_SLOTS:
    void init()
    {
        settings().clear();
        domain::Environment environment = *desk::environments::named(settings(), u"solaris-sandbox"_s);
        environment.clientId = u"partner"_s;
        auto kept = settings();
        desk::environments::keep(kept, environment);
        m_kept.reset();
        m_keychainIsLocked = false;
        m_window = std::make_unique<QWidget>();
        m_elsewhere = new Elsewhere;
        m_screen = new ui::SettingsScreen(environment);
        m_screen->setSecret([] { return secret(); }, [this](const QByteArray &given) { return keep(given); });
        auto *column = new QVBoxLayout(m_window.get());
        column->addWidget(m_elsewhere);
        column->addWidget(m_screen);
        m_window->show();
    }
    void cleanup() { m_window.reset(); }

    void withNothingTypedItGoesAtOnce()
    {
        QSignalSpy wanted(m_screen, &ui::SettingsScreen::switchWanted);
        wish(u"production"_s);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toString(), u"production"_s);
        QVERIFY(!question()->isVisible());
    }

    void whatWasTypedIsNamedAndAskedAbout()
    {
        QSignalSpy wanted(m_screen, &ui::SettingsScreen::switchWanted);
        m_elsewhere->typed = u"a new identification"_s;
        part<QLineEdit>(u"secret"_s)->setText(u"typed"_s);
        wish(u"production"_s);
        QCOMPARE(wanted.size(), 0);
        QVERIFY(question()->isVisible());
        QVERIFY(question()->text().contains(u"a new identification, the credentials"_s));
        // Another choice is another question, and so is another visit.
        part<QComboBox>(u"environment"_s)->setCurrentIndex(0);
        QVERIFY(!question()->isVisible());
        press(u"switch"_s);
        QVERIFY(question()->isVisible());
        m_screen->hide();
        m_screen->show();
        QVERIFY(!question()->isVisible());
        press(u"switch"_s);
        take(question());
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toString(), u"sandbox"_s);
    }

    void anotherSecretCountsAtOnce()
    {
        part<QLineEdit>(u"secret"_s)->setText(u"another"_s);
        press(u"save"_s);
        QCOMPARE(m_kept, QByteArrayLiteral("another"));
        QVERIFY(part<QLineEdit>(u"secret"_s)->text().isEmpty());
        QVERIFY(message()->isVisible() && !message()->action()->isVisible());
        QVERIFY(ui::Unsent::in(m_window.get()).isEmpty());
    }

    void anotherClientCountsOnceItIsOpenedAgain()
    {
        QSignalSpy wanted(m_screen, &ui::SettingsScreen::switchWanted);
        part<QLineEdit>(u"id"_s)->setText(u"partner-2"_s);
        press(u"save"_s);
        QVERIFY(!m_kept); // the kept secret stays
        QCOMPARE(desk::environments::named(settings(), u"solaris-sandbox"_s)->clientId, u"partner-2"_s);
        take(message());
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toString(), u"solaris-sandbox"_s);
    }

    void forgettingIsAskedAboutAndTakesBothAway()
    {
        QSignalSpy wanted(m_screen, &ui::SettingsScreen::switchWanted);
        press(u"forget"_s);
        QVERIFY(!m_kept && wanted.isEmpty());
        take(message());
        QVERIFY(m_kept && m_kept->isEmpty());
        QVERIFY(desk::environments::named(settings(), u"solaris-sandbox"_s)->clientId.isEmpty());
        QVERIFY(part<QLineEdit>(u"id"_s)->text().isEmpty());
        QCOMPARE(wanted.size(), 1); // opened again, it asks for them
        QCOMPARE(wanted.first().first().toString(), u"solaris-sandbox"_s);
    }

    void forgettingLeavesTheHostsAsTheyAreKept()
    {
        domain::Environment moved = *desk::environments::named(settings(), u"solaris-sandbox"_s);
        moved.api = QUrl(u"https://api.moved.example"_s);
        auto kept = settings();
        desk::environments::keep(kept, moved);
        press(u"forget"_s);
        take(message());
        const domain::Environment now = *desk::environments::named(settings(), u"solaris-sandbox"_s);
        QCOMPARE(now.api, moved.api);
        QVERIFY(now.clientId.isEmpty());
    }

    void keepingInsteadOfForgettingOffersNothing()
    {
        press(u"forget"_s);
        press(u"save"_s); // as it is, the secret too
        QVERIFY(message()->isVisible() && !message()->action()->isVisible());
        Q_EMIT message()->actionClicked(); // a key pressed too late
        QVERIFY(!m_kept);
    }

    void whatCantBeForgottenIsSaid()
    {
        QSignalSpy wanted(m_screen, &ui::SettingsScreen::switchWanted);
        m_keychainIsLocked = true;
        press(u"forget"_s);
        take(message());
        QVERIFY(message()->isVisible() && wanted.isEmpty());
        QVERIFY(!message()->action()->isVisible());
        QCOMPARE(desk::environments::named(settings(), u"solaris-sandbox"_s)->clientId, u"partner"_s);
        QVERIFY(part<QPushButton>(u"forget"_s)->isEnabled());
    }

    void noKeyMeansTwoThings()
    {
        static const QRegularExpression mnemonic(u"&([^& ])"_s);
        QHash<QString, QString> taken;
        QStringList texts;
        for (const QLabel *label : m_screen->findChildren<QLabel *>())
            texts << (label->buddy() ? label->text() : QString());
        for (const QAbstractButton *button : m_screen->findChildren<QAbstractButton *>())
            texts << button->text();
        for (const QString &text : std::as_const(texts)) {
            const QString letter = mnemonic.match(text).captured(1).toLower();
            QVERIFY2(letter.isEmpty() || !taken.contains(letter),
                     qPrintable(text + u" and "_s + taken.value(letter)));
            taken.insert(letter, text);
        }
        QVERIFY(taken.size() > 8);
    }
};

QTEST_MAIN(TestSettingsScreen)
#include "test_settingsscreen.moc"
