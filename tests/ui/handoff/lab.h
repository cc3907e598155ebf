// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/eventbody.h"
#include "support/patience.h"
#include "support/world.h"
#include "ui/handoff/handoffscreen.h"
#include "ui/kit/messageline.h"
#include "ui/kit/openlink.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <algorithm>

/// A handoff screen over a desk with a sandbox, with a clock, a browser and a mail program of the test's own.
class HandoffLab {
public:
    HandoffLab() { fresh(); }

    /// Another screen; `clipboardLife` as wished.
    void fresh(std::chrono::milliseconds clipboardLife = std::chrono::minutes(2))
    {
        using namespace std::chrono_literals;
        m_screen.reset();
        opened.clear();
        canOpen = true;
        ahead = 0s;
        ui::HandoffSurroundings around{
            [this](const QUrl &address) {
                opened << address;
                const domain::Environment environment = world.desk().environment();
                return canOpen && ui::mayOpenLink(address, &environment, {});
            },
            [this] { return QDateTime::currentDateTimeUtc().addSecs(ahead.count()); }, clipboardLife, 20ms};
        m_screen = std::make_unique<ui::HandoffScreen>(world.desk(), around);
        m_screen->resize(1180, 660);
        m_screen->show();
        m_screen->activateWindow();
    }
    void closeScreen() { m_screen.reset(); }

    ui::HandoffScreen &screen() { return *m_screen; }
    QPushButton *button(const QString &name) { return m_screen->findChild<QPushButton *>(name); }
    QString label(const QString &name) { return m_screen->findChild<QLabel *>(name)->text(); }
    QString preview()
    {
        return m_screen->findChild<QPlainTextEdit *>(QStringLiteral("handoff:preview"))->toPlainText();
    }
    QComboBox *language() { return m_screen->findChild<QComboBox *>(QStringLiteral("handoff:language")); }
    ui::MessageLine *message()
    {
        return m_screen->findChild<ui::MessageLine *>(QStringLiteral("handoff:message"));
    }
    QPushButton *action() { return message()->findChild<QPushButton *>(QStringLiteral("message:action")); }
    static QString clipboard() { return QGuiApplication::clipboard()->text(); }

    QString open(const QString &robot = QStringLiteral("X-MANUALTEST-HAPPYPATH"))
    {
        const QString id = world.newCase(robot, QStringLiteral("Fall%1").arg(++m_count));
        m_screen->showCase(id);
        return id;
    }
    /// A case of a customer who gave no e-mail address; empty when a verb fails.
    QString openWithoutMail()
    {
        desk::Application application;
        application.person =
            World::person(QStringLiteral("X-MANUALTEST-HAPPYPATH"), QStringLiteral("Fall%1").arg(++m_count));
        application.person.email.clear();
        application.consents = World::consents();
        application.order = World::order();
        const auto registered = finish(world.desk().registerCustomer(application));
        if (!registered || !finish(world.desk().identify(*registered, application.order)))
            return {};
        m_screen->showCase(*registered);
        return *registered;
    }
    bool isOffered() { return button(QStringLiteral("handoff:copy"))->isEnabled(); }
    domain::CaseFile file(const QString &id)
    {
        const auto found = finish(world.desk().file(id));
        return found ? *found : domain::CaseFile();
    }
    /// The ways journalled, in order: "qr opened".
    QString given(const QString &id)
    {
        QStringList ways;
        for (const domain::Event &event : file(id).events) {
            if (event.kind == domain::EventKind::HandedOver)
                ways << domain::eventbody::text(event.body);
        }
        return ways.join(QChar(u' '));
    }
    /// Journals what the API might have said of the case's identification.
    bool hear(const QString &id, const std::function<void(domain::Identification &)> &change,
              bool requested = false)
    {
        const domain::CaseFile known = file(id);
        domain::Identification seen = known.identification;
        change(seen);
        domain::Event event =
            requested ? domain::eventbody::identificationRequested(id, known.summary.personId, seen)
                      : domain::eventbody::statusObserved(id, known.summary.personId, seen,
                                                          domain::Source::Webhook);
        event.actor = QStringLiteral("tester");
        auto appended = world.journal().append({event});
        if (!QTest::qWaitFor([&appended] { return appended.isFinished(); }, patience) || !appended.result())
            return false;
        Q_EMIT world.desk().caseChanged(id);
        return true;
    }
    bool hearStatus(const QString &id, domain::Status status)
    {
        return hear(id,
                    [status](domain::Identification &seen) { seen.status = domain::statusValue(status); });
    }

    World world;
    QList<QUrl> opened;
    bool canOpen = true;
    std::chrono::seconds ahead{0}; ///< the desk's clock before the real one

private:
    std::unique_ptr<ui::HandoffScreen> m_screen;
    int m_count = 0;
};
