// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "desk/watchindex.h"
#include "desk/watchlog.h"
#include "desk/watchplan.h"
#include "desk/watchtime.h"

#include <QHash>
#include <QMultiHash>
#include <QObject>
#include <QSet>
#include <QTimer>
#include <chrono>
#include <functional>

namespace desk {

/// Asks the API about the open cases, in the order of WatchPlan, within the budget that all calls share. Many
/// at once where WatchIndex finds that the API allows it. Rests while the API does not answer, and after a
/// sleep catches up at its usual pace.
class Watch : public QObject {
    Q_OBJECT
public:
    using Time = std::chrono::milliseconds;
    /// Where the time comes from; the wall clock's counts from 1970. For tests.
    struct Clocks {
        std::function<Time()> steady;
        std::function<Time()> wall;
    };
    static Clocks ownClocks();

    /// pace: 1 for the real API; a sandbox that plays N times as fast is watched N times as often.
    explicit Watch(Desk &desk, double pace = 1.0, QObject *parent = nullptr);
    Watch(Desk &desk, double pace, Clocks clocks, QObject *parent = nullptr);
    void start();
    void stop();
    bool isRunning() const { return m_running; }

    void setBudget(double requestsPerSecond); ///< for all that nobody waits for; default 5
    double budget() const;
    /// Requests of every kind that left, a second, over the last ten seconds.
    double rate() const;
    /// How long the API wants quiet yet; zero when it does not.
    std::chrono::seconds quietFor() const;

    /// Which cases somebody sees now, rows and pane: they are asked about sooner.
    void setVisible(const QStringList &caseIds);

    /// Since when the screen is not kept up to date: the API is silent or wants quiet, or this computer slept
    /// and what is fresh or visible was not asked again yet. Invalid while it is.
    QDateTime staleSince() const { return m_staleSince; }
    /// Cases for which the API's last answer held another person's identification.
    qsizetype foreignAnswers() const { return m_foreign.size(); }
    const QSet<QString> &foreignCases() const { return m_foreign; } ///< their ids
    /// True while one request serves many cases.
    bool usesIndex() const { return m_index.isInUse(m_time.now()); }
    qsizetype count() const { return m_plan.count(); } ///< cases in the plan
    /// How long it does nothing at all, unless an answer or a change comes in.
    Time napsFor() const { return m_timer.remainingTimeAsDuration(); }

Q_SIGNALS:
    /// A question failed; nobody waits for it, so the status line says it.
    void trouble(const domain::Error &error);
    void staleChanged();
    void foreignAnswersChanged();

private:
    // watch.cpp: when
    void takeAll();
    void take(const QString &caseId);
    void drop(const QString &caseId);
    void dropIds(const QString &caseId);
    void tick();
    void askWhatIsDue();
    bool askNext();
    Time untilDue();
    void wakeLater();
    void wakeSooner(); ///< something new may be due before that
    void wakeNow();
    void updateStale();
    void logPause();
    std::optional<QString> nextOnRound();
    std::chrono::seconds ageOf(const domain::Case &row) const;
    bool isResting() const;

    // watchasking.cpp: what, and what came of it
    void askCase(const QString &caseId);
    void askPerson(const QString &solarisPersonId, const QStringList &caseIds);
    void askPage(int page);
    bool coverByPage(const QString &caseId);
    void came(const QString &caseId, const domain::Result<void> &result, bool collecting = false);
    void pageCame(int page, const domain::Result<Glances> &glances);
    void compare(const domain::Case &row, const Glance &glance);
    bool hint(const QString &caseId, const QString &word);
    void foreignRow(const QString &caseId);
    void failedCase(const QString &caseId, const domain::Error &error, bool collecting);
    void heard();
    void notHeard(const domain::Error &error);
    void setForeign(const QString &caseId, bool isForeign);

    Desk &m_desk;
    const double m_pace;
    const Clocks m_clocks;
    WatchTime m_time;
    WatchPlan m_plan;
    WatchIndex m_index;
    WatchLog m_log;
    QTimer m_timer;
    bool m_running = false;
    /// What a case was taken in with: an erased one's row no longer says it.
    struct Ids {
        QString identification;
        QString solarisPerson;
    };
    QHash<QString, Ids> m_ids;               ///< of what is in the next two
    QHash<QString, QString> m_caseOf;        ///< by identification id, of what is planned
    QMultiHash<QString, QString> m_ofPerson; ///< cases by Solaris person id, of what is planned
    QHash<QString, QString> m_asking;        ///< what was known of the case before
    QSet<QString> m_alone;                   ///< their person's index does not show them
    QHash<int, QStringList> m_covered;       ///< cases that wait for a page being asked for
    int m_open = 0;                          ///< questions on their way
    int m_sinceSearch = 0;
    int m_sinceItself = 0;
    int m_sinceRound = 0;
    Time m_roundAt{};      ///< steady: not before
    qsizetype m_round = 0; ///< the row at which the long round goes on
    int m_failures = 0;    ///< in a row, of the API as a whole
    Time m_restUntil{};    ///< steady
    bool m_catchingUp = false;
    QDateTime m_heardAt;
    QDateTime m_staleSince;
    QSet<QString> m_foreign;
};

} // namespace desk
