// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/world.h"
#include "ui/caseexport/caseexport.h"

#include <QFileDialog>
#include <QPdfDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// While a second person is awaited, nothing that is exported tells what the first one said: neither theirs
/// nor the first person's own file.
class TestFourEyes : public QObject {
    Q_OBJECT

    World m_world;
    std::unique_ptr<desk::Seal> m_seal;
    QString m_case;

    /// A new case with its result, as this clerk reviews it.
    QString reviewed(const QString &robot)
    {
        const QString id = m_world.newCase(robot);
        m_world.server().advance(std::chrono::minutes(10));
        const bool isRead = finish(m_world.desk().refresh(id)) && finish(m_world.desk().collect(id));
        return isRead ? id : QString();
    }
    void comeBackAs(const QString &actor)
    {
        m_seal.reset();
        m_world.restartAs(actor);
        m_seal = std::make_unique<desk::Seal>(m_world.journal(), keys::Key::generate());
    }
    /// What the exported file says, all pages in one.
    QString exported()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"case.pdf"_s);
        ui::CaseExport button(m_world.desk(), u"bench"_s);
        button.setSeal(m_seal.get());
        button.show(*finish(m_world.desk().file(m_case)));
        button.QWidget::show();
        auto *exporter = button.findChild<ui::CaseExporter *>();
        QSignalSpy finished(exporter, &ui::CaseExporter::finished);
        button.findChild<QPushButton *>(u"bench:casefile"_s)->click();
        auto *dialog = button.findChild<QFileDialog *>();
        if (!dialog)
            return {};
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        if (!QTest::qWaitFor([&finished] { return finished.size() == 1; }, 30'000))
            return {};
        QPdfDocument document;
        document.load(path);
        QString text;
        for (int page = 0; page < document.pageCount(); ++page)
            text += document.getAllText(page).text() + u' ';
        return text.simplified();
    }

private Q_SLOTS:
    void theFirstWordIsInNoFileUntilTheSecondDecided()
    {
        const QString reason = u"Voice unlike the face"_s;
        const QString verdict = domain::decisionWord(domain::Decision::Decline);
        comeBackAs(u"anna"_s);
        m_world.desk().setFourEyes(true);
        m_case = reviewed(u"X-AUTOTEST-HAPPYPATH"_s);
        QVERIFY(!m_case.isEmpty());
        QVERIFY(finish(m_world.desk().note(m_case, u"I shall decline"_s)));
        QVERIFY(finish(m_world.desk().decide(m_case, domain::Decision::Decline, reason)));
        const QString own = exported(); // it may be handed to the second person

        comeBackAs(u"bert"_s);
        QVERIFY(finish(m_world.desk().note(m_case, u"Birth name checked"_s)));
        const QString second = exported();
        for (const QString &text : {own, second}) {
            QVERIFY(text.contains(u"a second one must"_s));
            QVERIFY(text.contains(u"anna"_s)); // who decided is no secret
            for (const QString &hidden : {reason, verdict, u"I shall decline"_s})
                QVERIFY2(!text.contains(hidden, Qt::CaseInsensitive), qPrintable(hidden));
        }
        QVERIFY(second.contains(u"Birth name checked"_s));

        QVERIFY(finish(m_world.desk().decide(m_case, domain::Decision::Decline, u"So it is"_s)));
        const QString after = exported();
        for (const QString &shown : {reason, verdict, u"I shall decline"_s, u"So it is"_s})
            QVERIFY2(after.contains(shown), qPrintable(shown));
    }
    void cleanupTestCase() { m_seal.reset(); }
};

QTEST_MAIN(TestFourEyes)
#include "test_foureyes.moc"
