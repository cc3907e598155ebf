// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/environments.h"
#include "sandbox/server.h"
#include "support/patience.h"
#include "ui/settings/environmentform.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

QCoro::Task<domain::Result<QByteArray>> kept()
{
    co_return sandbox::Options().clientSecret.toUtf8();
}

} // namespace

/// Hosts and credentials as typed: what is wrong is said at its field, the kept secret is never shown.
class TestEnvironmentForm : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;

    domain::Environment solaris() const
    {
        const QSettings settings(m_folder.filePath(u"none.ini"_s), QSettings::IniFormat);
        return *desk::environments::named(settings, u"solaris-sandbox"_s);
    }
    static QLineEdit *edit(ui::EnvironmentForm &form, const QString &name)
    {
        return form.findChild<QLineEdit *>(u"settings:"_s + name);
    }
    static void press(ui::EnvironmentForm &form, const QString &name)
    {
        form.findChild<QPushButton *>(u"settings:"_s + name)->click();
    }

private Q_SLOTS:
    void whatIsMissingIsSaidAtItsField_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::newRow("no id") << u"id"_s << QString();
        QTest::newRow("no secret") << u"secret"_s << QString();
        QTest::newRow("plain http") << u"api"_s << u"http://api.example.com"_s;
        QTest::newRow("no address") << u"auth"_s << u"auth"_s;
        QTest::newRow("production's host") << u"auth"_s << u"https://auth.solarisbank.de"_s;
        QTest::newRow("a whole address") << u"idnow"_s << u"https://ident.example.com"_s;
    }
    void whatIsMissingIsSaidAtItsField()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        ui::EnvironmentForm form;
        form.setEnvironment(solaris());
        edit(form, u"id"_s)->setText(u"partner"_s);
        edit(form, u"secret"_s)->setText(u"secret"_s);
        edit(form, field)->setText(value);
        QSignalSpy saved(&form, &ui::EnvironmentForm::saveWanted);
        press(form, u"save"_s);
        QCOMPARE(saved.size(), 0);
        int marked = 0;
        for (const ui::Field *one : form.findChildren<ui::Field *>()) {
            if (one->error().isEmpty())
                continue;
            ++marked;
            QCOMPARE(one->editor()->objectName(), u"settings:"_s + field);
        }
        QCOMPARE(marked, 1);
    }

    void theKeptSecretStaysWhereItIs()
    {
        ui::EnvironmentForm form;
        domain::Environment environment = solaris();
        environment.clientId = u"partner"_s;
        form.setEnvironment(environment, [] { return kept(); });
        QVERIFY(edit(form, u"secret"_s)->text().isEmpty());
        QCOMPARE(edit(form, u"secret"_s)->echoMode(), QLineEdit::Password);
        QSignalSpy saved(&form, &ui::EnvironmentForm::saveWanted);
        press(form, u"save"_s);
        QCOMPARE(saved.size(), 1);
        QVERIFY(saved.at(0).at(1).toByteArray().isEmpty());
    }

    void theConnectionIsTestedWithTheKeptSecretOrTheTypedOne()
    {
        sandbox::Server server;
        QVERIFY(server.start());
        domain::Environment environment = solaris();
        environment.api = environment.auth = server.url();
        environment.clientId = sandbox::Options().clientId;
        ui::EnvironmentForm form;
        form.setEnvironment(environment, [] { return kept(); });
        press(form, u"test"_s);
        QTRY_VERIFY(form.message().text().contains(u"works"_s));
        edit(form, u"secret"_s)->setText(u"wrong"_s);
        press(form, u"test"_s);
        QTRY_VERIFY(form.message().text().contains(u"secret is refused"_s));
        QVERIFY(!form.message().text().contains(u"wrong"_s));
    }

    void aFormThatGoesWhileItAsksTakesNothingAlong()
    {
        sandbox::Server server;
        QVERIFY(server.start());
        domain::Environment environment = solaris();
        environment.api = environment.auth = server.url();
        environment.clientId = sandbox::Options().clientId;
        {
            ui::EnvironmentForm form;
            form.setEnvironment(environment, [] { return kept(); });
            press(form, u"test"_s);
        }
        QTRY_VERIFY(server.hits(u"GET"_s, u"/v1/persons"_s) > 0);
    }
};

QTEST_MAIN(TestEnvironmentForm)
#include "test_environmentform.moc"
