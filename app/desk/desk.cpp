// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/ending.h"
#include "desk/work.h"

#include <QCoroFuture>

namespace desk {

using namespace Qt::Literals::StringLiterals;

Desk::Desk(solaris::Client &client, journal::Journal &journal, QString actor, QObject *parent)
    : QObject(parent)
    , m_work(std::make_unique<Work>(client, journal, std::move(actor)))
{
    connect(&journal, &journal::Journal::appended, this,
            [this](const QList<domain::Event> &events, const QList<domain::Case> &changed) {
                for (domain::Case row : changed) {
                    domain::doubtLeftOpen(row, m_work->leftOpen);
                    m_work->cases.update(row);
                }
                if (!events.isEmpty())
                    m_work->seenSeq = events.last().seq;
                for (const domain::Case &row : changed)
                    Q_EMIT caseChanged(row.id);
            });
    readSupportedList();
    connect(&journal, &journal::Journal::loaded, this, [this](const QList<domain::Case> &portion, bool anew) {
        if (anew)
            m_work->waiting.clear();
        constexpr qsizetype atOnce = 500; // the list takes them in well within a frame
        for (qsizetype from = 0; from == 0 || from < portion.size(); from += atOnce)
            m_work->waiting.push_back({portion.mid(from, atOnce), anew && from == 0});
        m_work->taking.start();
    });
    connect(&m_work->taking, &QTimer::timeout, this, [this] {
        const Work::Portion next = std::move(m_work->waiting.front());
        m_work->waiting.pop_front();
        m_work->load(next.cases, next.anew);
        m_work->answerOpen({});
        if (!m_work->waiting.empty())
            return;
        m_work->taking.stop();
        if (m_work->allTold)
            loaded();
    });
    m_work->doubted = [this](const QString &caseId) { Q_EMIT caseChanged(caseId); };
    connect(&client, &solaris::Client::clockOffset, this, [this](qint64 seconds) {
        m_work->clockOffset = seconds;
        Q_EMIT clockOffset(seconds);
    });
}

Desk::~Desk()
{
    m_work->answerOpen(domain::fail(domain::ErrorKind::Cancelled, u"open"_s));
}

const domain::Environment &Desk::environment() const
{
    return m_work->client.environment();
}

const Cases &Desk::cases() const
{
    return m_work->cases;
}

Cases &Desk::cases()
{
    return m_work->cases;
}

QString Desk::newCaseId()
{
    return newId(u"case"_s);
}

Desk::Done<void> Desk::greet()
{
    Ending ending("greet", {}, logbook::Level::Debug);
    domain::Result<void> greeted = co_await m_work->client.greet();
    co_return ending.of(greeted);
}

Desk::Done<domain::CaseFile> Desk::file(QString caseId)
{
    Ending ending("file", caseId, logbook::Level::Debug);
    domain::Result<domain::CaseFile> file = co_await m_work->fileOf(caseId);
    co_return ending.of(file);
}

Desk::Done<void> Desk::note(QString caseId, QString text)
{
    Ending ending("note", caseId);
    const domain::Case *row = m_work->cases.find(caseId);
    if (!row)
        co_return ending.of(m_work->unknown(domain::ErrorKind::NotFound, u"case"_s));
    QList<domain::Event> events{domain::eventbody::noteAdded(caseId, row->personId, text)};
    domain::Result<void> recorded = co_await m_work->record(events);
    co_return ending.of(recorded);
}

} // namespace desk
