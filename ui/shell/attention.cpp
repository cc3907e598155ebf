// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/attention.h"

#include "ui/dashboard/dashboardscreen.h"
#include "ui/kit/run.h"
#include "ui/shell/topbar.h"

#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

QSettings settings()
{
    return QSettings(u"IdentDesk"_s, u"IdentDesk"_s);
}

} // namespace

Attention::Attention(desk::Desk &desk, DashboardScreen &dashboard, TopBar &top, QWidget *window)
    : QObject(window)
    , m_desk(desk)
    , m_window(window)
    , m_bar(new AlarmBar(desk.cases(), dashboard.tally(), window))
    , m_panel(new NoticePanel(window))
    , m_notifier(desk.cases(), dashboard.tally(), m_bell)
{
    m_notifier.setSettings(NoticeSettings::load(settings()));
    connect(m_bar, &AlarmBar::showWanted, this, &Attention::alarmWanted);
    connect(m_bar, &AlarmBar::acknowledged, this, &Attention::acknowledge);
    connect(&m_notifier, &Notifier::caseWanted, this, [this](const QString &caseId) {
        if (m_window->isMinimized())
            m_window->showNormal();
        m_window->raise();
        m_window->activateWindow();
        Q_EMIT caseWanted(caseId);
    });
    connect(&top, &TopBar::noticesWanted, this, [this, &top] {
        m_panel->setSettings(m_notifier.settings());
        m_panel->setCase(!m_case.isEmpty(), m_notifier.isWatched(m_case));
        m_panel->setFourEyes(m_desk.fourEyes());
        m_panel->openBelow(top.notices());
    });
    connect(m_panel, &NoticePanel::settingsChanged, this, [this](const NoticeSettings &changed) {
        m_notifier.setSettings(changed);
        QSettings kept = settings();
        changed.save(kept);
    });
    connect(m_panel, &NoticePanel::fourEyesChanged, this, [this](bool asked) {
        m_desk.setFourEyes(asked);
        QSettings kept = settings();
        kept.setValue(u"review/fourEyes"_s, asked);
    });
    connect(m_panel, &NoticePanel::watchChanged, this,
            [this](bool watched) { watched ? m_notifier.watch(m_case) : m_notifier.unwatch(m_case); });
}

void Attention::setCase(const QString &caseId)
{
    m_case = caseId;
    m_bar->setCase(caseId);
}

void Attention::acknowledge(const QString &caseId)
{
    run(m_window, m_desk.acknowledgeAlarm(caseId), [this](const domain::Result<void> &done) {
        if (done)
            Q_EMIT noted();
        else
            Q_EMIT failed(done.error());
    });
}

} // namespace ui
