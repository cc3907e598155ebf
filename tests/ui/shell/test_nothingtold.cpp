// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/seal.h"
#include "logbook/logbook.h"
#include "logbook/logfile.h"
#include "logbook/qtmessages.h"
#include "support/patience.h"
#include "ui/bench/benchscreen.h"
#include "ui/caseexport/caseexport.h"
#include "ui/shell/searchedhome.h"
#include "ui/shell/walk.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QPdfDocument>
#include <QPlainTextEdit>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace {

const bool redirected = searched::redirect();

constexpr const char *robots[] = {"HAPPYPATH", "CHANGEALL",  "CHANGEALLREVIEW", "ABORTIDENT", "FRAUDOK",
                                  "CANCELED",  "LONGREVIEW", "HOLDCERTIFICATE", "FRAUDIDENT"};

/// What tells who somebody is. Numbers of few digits stand in any file by chance.
QStringList valuesOf(const domain::Person &person)
{
    const QStringList all{person.firstName,
                          person.lastName,
                          person.birthCity,
                          person.address.line1,
                          person.address.line2,
                          person.address.city,
                          person.mobileNumber,
                          person.email,
                          person.birthDate.toString(Qt::ISODate),
                          person.birthDate.toString(u"dd.MM.yyyy"_s)};
    QStringList telling;
    for (const QString &value : all) {
        if (value.size() > 5)
            telling << value;
    }
    return telling;
}

} // namespace

/// Every robot at the log's most talkative level, with its cases on the screens: nothing of a person, no
/// secret, no link and no id is in the log, and none but the sealed parts of the journal hold them on disk.
class TestNothingTold : public QObject {
    Q_OBJECT

    std::unique_ptr<logbook::Logbook> m_log;
    std::unique_ptr<Lab> m_lab;
    std::unique_ptr<desk::Seal> m_seal;
    QStringList m_personal;
    QStringList m_secrets; ///< links, references, the client's secret
    QStringList m_ids;
    QStringList m_cases;

    static QString folder() { return searched::home().filePath(u"data/log"_s); }
    domain::CaseFile file(const QString &caseId) { return *finish(m_lab->desk().file(caseId)); }
    void look(const QString &caseId, const QString &name)
    {
        m_lab->window().goToCases(caseId);
        QCoreApplication::processEvents();
        m_lab->window().goToReview(caseId);
        QTRY_VERIFY(Lab::readable(m_lab->window().bench()).contains(name));
        m_lab->window().goToHandoff(caseId);
        QCoreApplication::processEvents();
    }
    static QByteArray logText()
    {
        QByteArray all;
        for (int age = 0; age <= logbook::LogFile::older; ++age) {
            QFile part(logbook::LogFile::pathIn(folder(), age));
            if (part.open(QIODevice::ReadOnly))
                all.prepend(part.readAll());
        }
        return all;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(redirected);
        m_log = std::make_unique<logbook::Logbook>(folder(), logbook::Level::Debug);
        logbook::takeQtMessages(false);
        m_lab = std::make_unique<Lab>(u"en"_s, 30'000.0); // a long review is a day
        QVERIFY(m_lab->world().folder().startsWith(searched::home().path()));
        m_seal = std::make_unique<desk::Seal>(m_lab->world().journal(), keys::Key::generate());
        m_lab->window().setSeal(m_seal.get());
        m_lab->watch().start();
        m_secrets << sandbox::Options().clientSecret;
        for (const char *robot : robots) {
            const QString mark = u"Zwetschge"_s + QString::fromLatin1(robot).toLower();
            const QString caseId = m_lab->finishedCase(u"X-AUTOTEST-"_s + QLatin1StringView(robot), mark);
            QVERIFY2(!caseId.isEmpty(), robot);
            look(caseId, mark);
            QVERIFY(finish(m_lab->desk().note(caseId, u"Ihre Nachbarin heisst Mirabelle"_s)));
            const domain::CaseFile known = file(caseId);
            m_personal << valuesOf(known.entered) << valuesOf(known.identified) << valuesOf(known.current);
            m_secrets << known.identification.url << known.identification.reference;
            m_ids << known.identification.id << known.summary.solarisPersonId;
            for (const domain::KycDocument &document : known.documents)
                m_ids << document.id;
            m_cases << caseId << known.summary.personId;
        }
        m_personal << u"Mirabelle"_s;
        m_secrets.removeAll(QString());
        m_ids.removeAll(QString());
        m_personal.removeDuplicates();
        QVERIFY(m_personal.size() > 20);
        QVERIFY(m_secrets.size() >= 2 * 9);
        QVERIFY(m_ids.size() > 2 * 9);
        // Refusals and a failing server are told of as well.
        m_lab->world().server().inject(
            {.kind = sandbox::Fault::Kind::ServerError, .times = 2, .status = 500});
        [[maybe_unused]] const auto refused = finish(m_lab->desk().refresh(m_cases.first()));
        qWarning("a library speaks of %s", "Zwetschgehappypath");
    }
    void cleanupTestCase()
    {
        m_seal.reset();
        m_lab.reset();
        m_log.reset();
        qInstallMessageHandler(nullptr);
    }

    void theSearchFindsWhatIsThere()
    {
        for (const QByteArray &trace : searched::formsOf(m_personal + m_secrets)) {
            QFile planted(searched::home().filePath(u"tmp/trace"_s));
            QVERIFY(planted.open(QIODevice::WriteOnly));
            planted.write("abc" + trace + "xyz");
            planted.close();
            QVERIFY(!searched::filesWith({trace}).isEmpty());
            QVERIFY(planted.remove());
        }
    }

    void noFileTellsOfAPersonOrASecret()
    {
        int seen = 0;
        const QStringList found = searched::filesWith(searched::formsOf(m_personal + m_secrets), &seen);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
        QVERIFY(seen > 3); // the journal, its head, settings, the log
        const QStringList tokens = searched::filesWith({"Bearer", "access_token", "sandbox-secret"});
        QVERIFY2(tokens.isEmpty(), qPrintable(tokens.join(u'\n')));
    }

    void theLogTellsWhatHappened()
    {
        QTRY_VERIFY(logText().contains("\"message\"")); // the last thing said
        const QByteArray log = logText();
        QVERIFY(log.count("\"event\":\"registerCustomer\"") >= 9);
        QVERIFY(log.contains("\"path\":\"/v1/persons/{id}/identifications/{id}\""));
        QVERIFY(log.contains("\"path\":\"/oauth2/token\""));
        QVERIFY(log.contains("\"status\":500"));
        QVERIFY(log.contains("\"level\":\"debug\""));
        QVERIFY(!log.contains("\"dropped\""));
    }

    void theLogHoldsNoIdAndNoToken()
    {
        const QByteArray log = logText();
        QStringList parts = m_ids + m_cases;
        for (const QString &id : m_ids + m_cases) {
            parts << id.left(logbook::IdHash::length) << id.right(logbook::IdHash::length);
        }
        for (const QByteArray &part : searched::formsOf(parts))
            QVERIFY2(!log.contains(part), part.constData());
        // A token, an id or a secret is a long run of letters and digits; no word of the log is.
        static const QRegularExpression run(u"[A-Za-z0-9_-]{20,}"_s);
        const QRegularExpressionMatch match = run.match(QString::fromLatin1(log));
        QVERIFY2(!match.hasMatch(), qPrintable(match.captured()));
    }

    /// What a person copies for support, by the key, after all of that.
    void theSupportReportTellsOfNobody()
    {
        m_lab->window().goToCases(m_cases.first());
        QTest::keyClick(&m_lab->window(), Qt::Key_F1, Qt::ShiftModifier);
        QTRY_VERIFY(m_lab->part<QPlainTextEdit>(u"support:text"_s));
        QGuiApplication::clipboard()->clear();
        m_lab->part<QPushButton>(u"support:copy"_s)->click();
        const QString report = QGuiApplication::clipboard()->text();
        QCOMPARE(m_lab->part<QPlainTextEdit>(u"support:text"_s)->toPlainText(), report);
        m_lab->part<QPushButton>(u"support:close"_s)->click();
        // It says something: versions, counts, and what was logged.
        QVERIFY(report.contains(u"Cases: 9, all loaded"_s));
        QVERIFY(report.contains(u"successful"_s));
        QVERIFY(report.count(u"\"in\":\"api\""_s) > 10);
        static const QRegularExpression run(u"[A-Za-z0-9_-]{20,}"_s); // as a token or an id is
        QVERIFY(!run.match(report.section(u"The log's last"_s, 1)).hasMatch());
        const QByteArray bytes = report.toUtf8();
        QStringList all = m_personal + m_secrets + m_ids + m_cases;
        for (const QString &id : m_ids + m_cases)
            all << id.left(logbook::IdHash::length) << id.right(logbook::IdHash::length);
        all << m_lab->desk().environment().api.host() << m_lab->desk().environment().identHost
            << m_lab->desk().environment().clientId << searched::home().path();
        all.removeAll(QString());
        for (const QByteArray &trace : searched::formsOf(all))
            QVERIFY2(!bytes.contains(trace), trace.constData());
        for (const char *trace : {"Bearer", "access_token", "https", "idnow", "Mirabelle", "Zwetschge"})
            QVERIFY2(!report.contains(QLatin1StringView(trace), Qt::CaseInsensitive), trace);
    }

    /// The case file tells of the person, that is its purpose; of the way to IDnow it does not.
    void theExportHoldsNoSecret()
    {
        m_lab->window().goToReview(m_cases.first());
        auto *cases = m_lab->window().bench().findChild<ui::CaseExport *>();
        QVERIFY(cases);
        auto *button = cases->findChild<QPushButton *>(u"bench:casefile"_s);
        QTRY_VERIFY(button && button->isEnabled());
        button->click();
        auto *dialog = cases->findChild<QFileDialog *>(u"bench:casefile:dialog"_s);
        QVERIFY(dialog);
        QTemporaryDir apart; // removed before the other files are searched again
        const QString path = apart.filePath(u"case.pdf"_s);
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        QTRY_VERIFY(logText().contains("\"event\":\"noteCaseExport\""));
        QPdfDocument pdf;
        QCOMPARE(pdf.load(path), QPdfDocument::Error::None);
        QString text;
        for (int page = 0; page < pdf.pageCount(); ++page)
            text += pdf.getAllText(page).text();
        QVERIFY(text.contains(u"Zwetschgehappypath"_s));
        QFile bytes(path);
        QVERIFY(bytes.open(QIODevice::ReadOnly));
        const QByteArray raw = bytes.readAll();
        for (const QString &secret : std::as_const(m_secrets)) {
            QVERIFY2(!text.contains(secret), qPrintable(secret));
            QVERIFY2(!raw.contains(secret.toUtf8()), qPrintable(secret));
        }
    }
};

QTEST_MAIN(TestNothingTold)
#include "test_nothingtold.moc"
