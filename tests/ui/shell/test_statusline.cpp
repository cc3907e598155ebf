// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/patience.h"
#include "ui/shell/lab.h"

#include <QLabel>

using namespace Qt::Literals::StringLiterals;

/// The line at the foot says whether the API answers, how much is asked and how many cases there are.
class TestStatusLine : public QObject {
    Q_OBJECT

    std::unique_ptr<Lab> m_lab;
    QString text() { return m_lab->part<QLabel>(u"statusline:text"_s)->text(); }

private Q_SLOTS:
    void init() { m_lab = std::make_unique<Lab>(); }
    void cleanup() { m_lab.reset(); }

    void isReadyBeforeItAsked()
    {
        QVERIFY2(text().startsWith(u"ready"_s), qPrintable(text()));
        QVERIFY2(text().contains(u"asked 0.0/s of 5/s"_s), qPrintable(text()));
        QVERIFY2(text().endsWith(u"0 cases"_s), qPrintable(text()));
    }

    void saysWhetherTheApiAnswers()
    {
        Q_EMIT m_lab->desk().reachable(true);
        QVERIFY(text().startsWith(u"online"_s));
        Q_EMIT m_lab->desk().reachable(false);
        QVERIFY(!text().contains(u"online"_s));
        QVERIFY2(text().contains(u"does not answer"_s) && text().contains(u"out of date"_s),
                 qPrintable(text()));
        Q_EMIT m_lab->desk().reachable(true);
        QVERIFY(text().startsWith(u"online"_s));
    }

    void countsTheCases()
    {
        QVERIFY(!m_lab->world().newCase(u"X-MANUALTEST-HAPPYPATH"_s, u"Eins"_s).isEmpty());
        QTRY_VERIFY2(text().endsWith(u"1 case"_s), qPrintable(text()));
        QVERIFY(!m_lab->world().newCase(u"X-MANUALTEST-HAPPYPATH"_s, u"Zwei"_s).isEmpty());
        QTRY_VERIFY2(text().endsWith(u"2 cases"_s), qPrintable(text()));
    }

    void saysHowMuchIsAsked()
    {
        m_lab->watch().setBudget(3);
        QTRY_VERIFY2(text().contains(u"of 3/s"_s), qPrintable(text()));
        QVERIFY(!m_lab->world().newCase(u"X-MANUALTEST-HAPPYPATH"_s, u"Frage"_s).isEmpty());
        m_lab->watch().start();
        QTRY_VERIFY_WITH_TIMEOUT(!text().contains(u"asked 0.0/s"_s), patience);
        m_lab->watch().stop();
    }

    void saysThatTheApiWantsQuiet()
    {
        const QString id = m_lab->world().newCase(u"X-MANUALTEST-HAPPYPATH"_s, u"Eins"_s);
        sandbox::Fault busy;
        busy.kind = sandbox::Fault::Kind::RateLimited;
        busy.retryAfter = 100;
        m_lab->world().server().inject(busy);
        QVERIFY(!finish(m_lab->desk().refresh(id)));
        QTRY_VERIFY2(text().contains(u"pause of"_s), qPrintable(text()));
        m_lab->watch().start();
        QTRY_VERIFY2(text().contains(u"not up to date since"_s), qPrintable(text()));
    }

    void saysThatAnAnswerWasAnotherPersons()
    {
        const QString id = m_lab->world().newCase(u"X-MANUALTEST-HAPPYPATH"_s, u"Eins"_s);
        m_lab->world().server().setIndex(sandbox::IndexKind::Strangers);
        m_lab->watch().start();
        QTRY_VERIFY_WITH_TIMEOUT(text().contains(u"another person's data"_s), patience);
        QVERIFY(!id.isEmpty());
    }

    void speaksGerman()
    {
        Q_EMIT m_lab->desk().reachable(true);
        const QString english = text();
        m_lab->language().set(u"de"_s);
        QTRY_VERIFY(text() != english);
        QVERIFY2(text().contains(u"0,0"_s) && !text().contains(u"asked"_s), qPrintable(text()));
    }

    void namesNobody()
    {
        const QString id = m_lab->world().newCase(u"X-MANUALTEST-HAPPYPATH"_s, u"Geheim"_s);
        m_lab->window().goToCases(id);
        QTRY_VERIFY(text().contains(u"1 case"_s));
        QVERIFY(!text().contains(u"Geheim"_s));
    }
};

QTEST_MAIN(TestStatusLine)
#include "test_statusline.moc"
