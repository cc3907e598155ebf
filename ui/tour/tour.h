// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "domain/robot.h"
#include "ui/tour/report.h"

#include <QCoroTask>
#include <QElapsedTimer>
#include <chrono>
#include <functional>

namespace ui {

class MainWindow;

/// What the tour is to show.
struct TourOrder {
    QString folder;                             ///< pictures and report.json go here
    QString robot;                              ///< "X-AUTOTEST-HAPPYPATH"
    bool everyStateIsSeen = true;               ///< false against a far API, where a poll may skip a state
    std::chrono::seconds patience{120};         ///< for the result
    std::function<void(const QUrl &)> customer; ///< plays the customer of an X-MANUALTEST robot on the link
};

/// How fast the embedded sandbox plays this robot on a tour: its review ends within about twenty seconds.
double tourSpeed(const QString &robot);

/// How long the tour waits for the robot's result at this speed.
std::chrono::seconds tourPatience(const QString &robot, double speed);

/// Plays the whole job on the window's real widgets: document, consent, person, check, handoff, the list, the
/// case, the documents; and holds what comes out against the robot's promise.
class Tour {
public:
    Tour(MainWindow &window, desk::Desk &desk, TourOrder order);
    QCoro::Task<TourReport> run();

private:
    QCoro::Task<void> chooseDocument();
    QCoro::Task<void> giveConsents();
    QCoro::Task<void> enterPerson();
    QCoro::Task<void> create();
    QCoro::Task<void> showToCustomer();
    QCoro::Task<void> amend();
    QCoro::Task<void> follow();
    QCoro::Task<void> openDocuments();
    QCoro::Task<void> openDocument(int row, domain::KycDocument document);
    /// What is not as the robot promises; empty when all is. Fills in the report's findings.
    QString judge(const domain::CaseFile &file);

    /// Notes a step that ends now, with a picture of the window.
    QCoro::Task<void> done(QString name, QString problem = {});
    /// The same, with a picture of another window of the program.
    QCoro::Task<void> done(QString name, QWidget *pictured, QString problem);
    /// Lets layouts and the journal's reader come to rest, as they have when a person looks.
    QCoro::Task<void> settle();
    /// Waits for a widget of this name. Conditions are named before they are awaited: g++ 12 destroys a
    /// closure made inside a co_await expression twice.
    QCoro::Task<bool> visible(QString name);
    QCoro::Task<bool> until(std::function<bool()> condition, std::chrono::milliseconds patience);

    MainWindow &m_window;
    desk::Desk &m_desk;
    const TourOrder m_order;
    domain::Robot m_robot;
    TourReport m_report;
    QElapsedTimer m_stepClock;
    QString m_caseId;
};

} // namespace ui
