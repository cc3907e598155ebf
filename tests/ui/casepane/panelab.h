// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/patience.h"
#include "support/world.h"
#include "ui/casepane/casepane.h"
#include "ui/casepane/timelineview.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;

/// A case pane over a real sandbox. For tests.
class PaneLab {
public:
    void start() { m_world = std::make_unique<World>(3000.0); }
    void stop() { m_world.reset(); }
    void open()
    {
        m_pane = std::make_unique<ui::CasePane>(m_world->desk());
        m_pane->resize(380, 800);
        m_pane->show();
    }

    std::unique_ptr<World> m_world;
    std::unique_ptr<ui::CasePane> m_pane;

    template <typename T>
    T *part(const char *name) const
    {
        return m_pane->findChild<T *>(QLatin1StringView(name));
    }
    QString text(const char *name) const { return part<QLabel>(name)->text(); }
    /// Everything a person could read in the pane now.
    QString readable() const
    {
        QStringList texts{part<ui::TimelineView>("case:timeline")->text(),
                          part<QPlainTextEdit>("case:note")->toPlainText()};
        for (const QLabel *label : m_pane->findChildren<QLabel *>())
            texts << label->text();
        const QAbstractItemModel *person = part<QTableView>("case:person")->model();
        for (int row = 0; row < person->rowCount(); ++row)
            texts << person->index(row, 1).data().toString();
        return texts.join(u'\n');
    }
    /// A row of the list alone, as another desk may have left it.
    QString inList(const QString &id, domain::Status status, const QString &reason, int daysAgo = 1)
    {
        domain::Case row;
        row.id = id;
        row.name = u"Muster"_s;
        row.solarisPersonId = u"abcdcper"_s;
        row.identificationId = u"abcdcidt"_s;
        row.status = domain::statusValue(status);
        row.failureReason = reason;
        row.lastSeenAt = QDateTime::currentDateTimeUtc();
        row.requestedAt = row.lastSeenAt.addDays(-daysAgo).addSecs(-60);
        m_world->desk().cases().update(row);
        return id;
    }
    bool reach(const QString &caseId, domain::Status status)
    {
        return QTest::qWaitFor(
            [&] {
                [[maybe_unused]] const auto asked = finish(m_world->desk().refresh(caseId));
                return m_world->desk().cases().find(caseId)->status.value == status;
            },
            patience);
    }
};
