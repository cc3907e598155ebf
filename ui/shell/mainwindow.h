// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/watch.h"
#include "ui/kit/idlemask.h"
#include "ui/kit/messageline.h"
#include "ui/shell/language.h"
#include "ui/shell/laterpage.h"
#include "ui/shell/navigation.h"

#include <QMainWindow>
#include <QPointer>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>
#include <optional>

namespace desk {
class Seal;
}

namespace ui {

class AmendScreen;
class Attention;
class BenchScreen;
class CasePane;
class CustomerWindow;
class DashboardScreen;
class GuideScreen;
class HandoffScreen;
class IntakeScreen;
class Keyboard;
class ReasonDesk;
class RetentionScreen;
class SettingsScreen;
class StatusLine;
class SupportWindow;
class TopBar;

/// The window: stacks the screens and carries their wishes from one to the other. It knows no rule of the
/// trade. Its first picture is the frame with a sketch of the list; the list, the case pane and then the
/// other screens come right after it, or when they are asked for.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    using KeptSecret = std::function<QCoro::Task<domain::Result<QByteArray>>()>;
    using KeepSecret = std::function<QCoro::Task<domain::Result<void>>(QByteArray)>;

    MainWindow(desk::Desk &desk, desk::Watch &watch, Language &language, QWidget *parent = nullptr);
    ~MainWindow() override;

    IntakeScreen &intake() { return m_intake->screen(); }
    HandoffScreen &handoff() { return m_handoff->screen(); }
    DashboardScreen &dashboard() { return *m_dashboard; }
    CasePane &casePane();
    BenchScreen &bench() { return m_bench->screen(); }
    GuideScreen &guide() { return m_guide->screen(); }
    AmendScreen &amend() { return m_amend->screen(); }
    ReasonDesk &reasons() { return m_reasons->screen(); }
    RetentionScreen &retention() { return m_retention->screen(); }
    SettingsScreen &settings() { return m_settings->screen(); }
    Attention &attention();
    Keyboard &keyboard();
    CustomerWindow &customerWindow();

    /// The journal did not open: says so, and where its file is damaged offers to keep what verifies.
    void journalFailed(const domain::Error &error);

    /// Where the firm's legal texts lie, if not the samples.
    void setLegalFolder(const QString &folder);
    /// What case files are sealed with; has to outlive the window. Without, none can be exported.
    void setSeal(const desk::Seal *seal);
    /// How the client secret is had and kept; without it the settings show no credentials.
    void setCredentials(KeptSecret kept, KeepSecret keep);
    /// The journal's file, whose size the support report tells.
    void setJournalFile(const QString &path) { m_journalFile = path; }
    /// Hides customers' data until somebody works here again: the session was locked.
    void hideData() { m_idle.hide(); }
    /// Builds every screen that is not there yet.
    void complete();

    // The id by value: a screen that is left forgets the one it handed over.
    void goToCases(QString caseId = {});
    void goToNew();
    void goToHandoff(QString caseId);
    void goToGuide();
    void goToReview(QString caseId);
    void goToNextReview(); ///< from anywhere: to the next case that needs the user's decision
    void goToErasure();
    void goToSettings();
    void goToAmend(QString caseId);
    /// Looks failure reasons up, and leads back to where the user was; the case's own one first.
    void goToReasons(const QString &caseId = {});

Q_SIGNALS:
    /// Painted, and every screen is built: what has time may begin.
    void settled();
    /// The journal is open after all: the watch may begin.
    void journalOpened();
    /// The user wants to work in another environment: another desk.
    void environmentWanted(const QString &name);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override; ///< asks first about what was typed and not sent
    void paintEvent(QPaintEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    IntakeScreen *makeIntake();
    HandoffScreen *makeHandoff();
    BenchScreen *makeBench();
    GuideScreen *makeGuide();
    RetentionScreen *makeRetention();
    AmendScreen *makeAmend();
    ReasonDesk *makeReasons();
    SettingsScreen *makeSettings();
    QList<LaterPage *> laterPages() const;
    void giveSeal(const QWidget *screen) const;
    /// No case is left on a screen that is not shown.
    void leaveAllBut(const LaterPage *next);
    /// What the first picture does without: the list's controls, the case pane, keys, notices.
    void furnish();
    void buildNext();
    void wireDesk();
    void wire();
    void wireAttention();
    void tellAttention();
    void wireKeys();
    void wireReasons();
    void takeIdleMinutes();
    void wirePrivacy(SettingsScreen *screen);
    void showReport();
    void retranslate();
    void refreshMessage();
    void salvage();
    void messageAction();
    /// What is on screen is asked about first.
    void tellWatch();

    desk::Desk &m_desk;
    desk::Watch &m_watch;
    MessageLine *m_message;
    Navigation *m_navigation;
    StatusLine *m_statusLine;
    QStackedWidget *m_screens;
    QSplitter *m_casesScreen;
    DashboardScreen *m_dashboard;
    QWidget *m_paneRoom; ///< where the case pane comes
    TopBar *m_top;
    QVBoxLayout *m_column;
    CasePane *m_casePane = nullptr; ///< these come with furnish()
    Later<IntakeScreen> *m_intake;
    Later<HandoffScreen> *m_handoff;
    Later<BenchScreen> *m_bench;
    Later<GuideScreen> *m_guide;
    Later<RetentionScreen> *m_retention;
    Later<AmendScreen> *m_amend;
    Later<ReasonDesk> *m_reasons;
    QPointer<QWidget> m_beforeReasons; ///< the screen to go back to
    QPointer<QWidget> m_focusBefore;   ///< and where the keys were
    Later<SettingsScreen> *m_settings;
    CustomerWindow *m_customer = nullptr;
    Attention *m_attention = nullptr;
    Keyboard *m_keyboard = nullptr;
    bool m_mayClose = false; ///< the user has said so
    bool m_isPainted = false;
    bool m_isFurnished = false;
    QTimer m_building; ///< a step at a time, once the window is painted
    QString m_legalFolder;
    QString m_journalFile;
    SupportWindow *m_support = nullptr; ///< comes when it is first wanted
    const desk::Seal *m_seal = nullptr;
    KeptSecret m_keptSecret;
    KeepSecret m_keepSecret;
    IdleMask m_idle;
    QStringList m_listed;     ///< cases that the list shows
    QString m_handedOver;     ///< the case of the handoff
    qint64 m_clockOffset = 0; ///< seconds, server minus here
    bool m_journalFailed = false;
    qint64 m_rowsKept = 0; ///< of a salvaged journal, until the user has read it
    QString m_setAside;    ///< the damaged file beside it
    /// Why an alarm could not be acknowledged, until the user has read it.
    std::optional<domain::Error> m_notNoted;
    std::optional<domain::Error> m_trouble; ///< of the watch, until the API answers again
};

} // namespace ui
