// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/eventbody.h"
#include "domain/handofflink.h"
#include "support/patience.h"
#include "support/world.h"
#include "ui/handoff/handoffscreen.h"
#include "ui/kit/messageline.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

/// A link that leads elsewhere than to IDnow never reaches the customer (reference 13).
class TestLink : public QObject {
    Q_OBJECT

    std::unique_ptr<World> m_world;
    std::unique_ptr<ui::HandoffScreen> m_screen;

    QPushButton *button(const QString &name) { return m_screen->findChild<QPushButton *>(name); }
    ui::MessageLine *message() { return m_screen->findChild<ui::MessageLine *>(u"handoff:message"_s); }
    /// A case whose link, as the API gave it, is this one.
    QString caseWith(const QString &link)
    {
        static int count = 0;
        const QString id = m_world->newCase(u"X-MANUALTEST-HAPPYPATH"_s, u"Link%1"_s.arg(++count));
        const auto file = finish(m_world->desk().file(id));
        if (!file)
            return {};
        domain::Identification identification = file->identification;
        identification.url = link;
        auto event = domain::eventbody::identificationRequested(id, file->summary.personId, identification);
        event.actor = u"tester"_s;
        auto appended = m_world->journal().append({event});
        if (!QTest::qWaitFor([&appended] { return appended.isFinished(); }, patience) || !appended.result())
            return {};
        return id;
    }
    int handedOver(const QString &id)
    {
        const auto file = finish(m_world->desk().file(id));
        if (!file)
            return -1;
        return int(std::count_if(file->events.begin(), file->events.end(), [](const domain::Event &event) {
            return event.kind == domain::EventKind::HandedOver;
        }));
    }

private Q_SLOTS:
    void initTestCase() { m_world = std::make_unique<World>(); }
    void init()
    {
        m_screen = std::make_unique<ui::HandoffScreen>(m_world->desk());
        m_screen->show();
        QVERIFY(QTest::qWaitForWindowActive(m_screen.get()));
    }
    void cleanup() { m_screen.reset(); }
    void cleanupTestCase() { m_world.reset(); }

    void foreignLinksAreRefused_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<domain::LinkFault>("fault");
        using domain::LinkFault;
        QTest::newRow("elsewhere") << u"https://evil.example/TST-KCCEY"_s << LinkFault::ForeignHost;
        QTest::newRow("begins alike")
            << u"https://go.test.idnow.de.evil.example/TST-KCCEY"_s << LinkFault::ForeignHost;
        QTest::newRow("as user info")
            << u"https://go.test.idnow.de@evil.example/TST-KCCEY"_s << LinkFault::Malformed;
        QTest::newRow("without TLS") << u"http://go.test.idnow.de/TST-KCCEY"_s << LinkFault::NotSecure;
        QTest::newRow("an odd port") << u"https://go.test.idnow.de:8443/TST-KCCEY"_s << LinkFault::Malformed;
        QTest::newRow("the other environment")
            << u"https://go.idnow.de/TST-KCCEY"_s << LinkFault::OtherEnvironment;
        QTest::newRow("a script") << u"javascript:alert(1)"_s << LinkFault::Malformed;
        QTest::newRow("a file") << u"file:///etc/passwd"_s << LinkFault::Malformed;
        QTest::newRow("no address at all") << u"TST-KCCEY"_s << LinkFault::Malformed;
    }
    void foreignLinksAreRefused()
    {
        QFETCH(QString, link);
        QFETCH(domain::LinkFault, fault);
        const QString id = caseWith(link);
        QVERIFY(!id.isEmpty());
        QGuiApplication::clipboard()->setText(u"before"_s);
        m_screen->showCase(id);
        auto *none = m_screen->findChild<QLabel *>(u"handoff:none"_s);
        QTRY_COMPARE_WITH_TIMEOUT(none->text(), domain::linkFaultText(fault), patience); // explained
        QVERIFY(none->isVisible() && !none->text().contains(link)); // not shown as words either
        QVERIFY(!m_screen->findChild<QWidget *>(u"handoff:qr"_s)->isVisible());
        QVERIFY(!message()->isVisible());
        for (const QString &way :
             {u"handoff:copy"_s, u"handoff:open"_s, u"handoff:text"_s, u"handoff:mail"_s})
            QVERIFY(!button(way)->isEnabled());
        QVERIFY(!finish(m_world->desk().handOver(id, u"copied"_s))); // the verb refuses by itself
        QVERIFY(m_screen->findChild<QLabel *>(u"handoff:validity"_s)->text().isEmpty());
        QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
        QCOMPARE(handedOver(id), 0); // what was not given is not noted as given
    }

    void idnowsOwnLinkIsGiven()
    {
        const QString id = caseWith(u"https://go.test.idnow.de/TST-KCCEY"_s);
        QVERIFY(!id.isEmpty());
        m_screen->showCase(id);
        QTRY_VERIFY_WITH_TIMEOUT(button(u"handoff:copy"_s)->isEnabled(), patience);
        QVERIFY(!message()->isVisible());
        QCOMPARE(handedOver(id), 1);
    }

    void theNextCustomersLinkComesThrough()
    {
        const QString bad = caseWith(u"https://evil.example/TST-KCCEY"_s);
        m_screen->showCase(bad);
        auto *none = m_screen->findChild<QLabel *>(u"handoff:none"_s);
        QTRY_COMPARE_WITH_TIMEOUT(none->text(), domain::linkFaultText(domain::LinkFault::ForeignHost),
                                  patience);
        const QString good = caseWith(u"https://go.test.idnow.de/TST-OTHER"_s);
        m_screen->showCase(good);
        QVERIFY(none->text() !=
                domain::linkFaultText(
                    domain::LinkFault::ForeignHost)); // one customer's trouble is not the next one's
        QTRY_VERIFY_WITH_TIMEOUT(button(u"handoff:copy"_s)->isEnabled(), patience);
    }
};

QTEST_MAIN(TestLink)
#include "test_link.moc"
