// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notice/notifier.h"

#include <QCoreApplication>
#include <QEvent>
#include <algorithm>

using namespace std::chrono_literals;

namespace ui {
namespace {

/// A computer that slept meanwhile has timers that are late.
constexpr std::chrono::milliseconds quietCheck = 5min;

bool isResult(domain::Status status)
{
    return status == domain::Status::Successful || domain::isFinal(status);
}

} // namespace

Notifier::Notifier(const desk::Cases &cases, desk::Tally &tally, Bell &bell, QObject *parent)
    : QObject(parent)
    , m_cases(cases)
    , m_tally(tally)
    , m_bell(bell)
    , m_clock([] { return QDateTime::currentDateTime(); })
{
    m_gather.setSingleShot(true);
    m_gather.setInterval(2s);
    connect(&m_gather, &QTimer::timeout, this, &Notifier::say);
    m_quiet.setSingleShot(true);
    connect(&m_quiet, &QTimer::timeout, this, &Notifier::say);
    m_counting.setSingleShot(true);
    m_counting.setInterval(500ms);
    connect(&m_counting, &QTimer::timeout, this,
            [this] { m_bell.setCount(m_tally.count(domain::Figure::NeedsMe)); });
    connect(&tally, &desk::Tally::changed, this, [this] {
        if (!m_counting.isActive())
            m_counting.start();
    });
    connect(&cases, &desk::Cases::changed, this, [this](qsizetype row) { look(m_cases.at(row)); });
    connect(&bell, &Bell::clicked, this, [this] { Q_EMIT caseWanted(m_latest); });
    m_counting.start();
    QCoreApplication::instance()->installEventFilter(this); // no window hears for the tray
}

bool Notifier::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (watched == QCoreApplication::instance() &&
        (type == QEvent::LanguageChange || type == QEvent::ApplicationPaletteChange))
        m_bell.renew();
    return QObject::eventFilter(watched, event);
}

void Notifier::setSettings(const NoticeSettings &settings)
{
    m_settings = settings;
    if (!m_newAlarms.isEmpty())
        m_gather.start();
}

void Notifier::watch(const QString &caseId)
{
    const domain::Case *row = m_cases.find(caseId);
    if (!caseId.isEmpty() && !m_watched.contains(caseId))
        m_watched.insert(caseId, row ? row->status : domain::StatusValue());
}

void Notifier::unwatch(const QString &caseId)
{
    m_watched.remove(caseId);
    m_changed.remove(caseId);
}

void Notifier::look(const domain::Case &row)
{
    if (row.alarm && !row.alarmSeen) {
        if (!m_alarms.contains(row.id)) {
            m_alarms.insert(row.id);
            m_newAlarms.insert(row.id);
        }
    } else if (!m_alarms.isEmpty()) {
        m_alarms.remove(row.id);
        m_newAlarms.remove(row.id);
    }
    if (const auto known = m_watched.find(row.id); known != m_watched.end() && *known != row.status) {
        *known = row.status;
        // Created and pending come from what was done at this desk: nobody needs to be told.
        const bool own =
            row.status.value == domain::Status::Created || row.status.value == domain::Status::Pending;
        if (!own && !m_newAlarms.contains(row.id) && !row.status.text.isEmpty())
            m_changed.insert(row.id);
    }
    if (!(m_newAlarms.isEmpty() && m_changed.isEmpty()) && !m_gather.isActive())
        m_gather.start();
}

void Notifier::say()
{
    const QSet<QString> alarms = std::exchange(m_newAlarms, {});
    const QSet<QString> changed = std::exchange(m_changed, {}) - alarms;
    if (const QTime now = m_clock().toLocalTime().time(); !m_settings.mayTellAt(now)) {
        if (!m_settings.tell || alarms.isEmpty())
            return;
        m_newAlarms = alarms;
        m_quiet.start(std::min(m_settings.quietLeft(now), quietCheck));
        return;
    }
    if (!changed.isEmpty()) {
        m_latest = *changed.cbegin();
        const domain::Case *row = m_cases.find(m_latest);
        const bool result = row && isResult(row->status.value);
        if (changed.size() > 1)
            m_bell.tell(tr("%Ln cases changed", nullptr, int(changed.size())), false);
        else
            m_bell.tell(result ? tr("A case has a result") : tr("A case changed"), false);
    }
    if (alarms.isEmpty())
        return;
    m_latest = *alarms.cbegin();
    m_bell.tell(tr("%Ln identifications were revoked: open IdentDesk", nullptr, int(alarms.size())), true);
}

} // namespace ui
