// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/guidesource.h"

#include "ui/kit/run.h"

#include <algorithm>

namespace ui {

namespace {

constexpr qint64 oldAfter = 24 * 3600; ///< seconds; the list changes seldom
constexpr qsizetype casesLookedAt = 1000;
constexpr qsizetype triesAtMost = 5;

bool hasIdentification(const domain::Case *row)
{
    return row && !row->erased && !row->identificationId.isEmpty();
}

} // namespace

GuideSource::GuideSource(desk::Desk &desk, QWidget *owner)
    : QObject(owner)
    , m_desk(desk)
    , m_owner(owner)
{
    connect(&desk, &desk::Desk::supportedListChanged, this, &GuideSource::changed);
    connect(&desk, &desk::Desk::caseChanged, this, [this](const QString &caseId) {
        if (m_desk.cases().isErased(caseId))
            m_own.remove(caseId);
        if (caseId == m_case)
            setCase(caseId);
    });
}

void GuideSource::setCase(const QString &caseId)
{
    const bool same = caseId == m_case;
    m_case = caseId;
    const domain::Case *row = m_desk.cases().find(caseId);
    if (!hasIdentification(row))
        m_which = Which::Last;
    else if (!same)
        m_which = domain::isFinal(row->status.value) || row->status.value == domain::Status::Successful
                      ? Which::Last
                      : Which::Case;
    Q_EMIT changed();
}

void GuideSource::choose(Which which)
{
    if (which == Which::Case && !caseHasIdentification())
        return;
    m_which = which;
    m_trouble.reset();
    Q_EMIT changed();
}

bool GuideSource::caseHasIdentification() const
{
    return hasIdentification(m_desk.cases().find(m_case));
}

bool GuideSource::isOwn() const
{
    return m_which == Which::Case && m_own.contains(m_case);
}

const domain::SupportedList *GuideSource::list() const
{
    if (isOwn())
        return &m_own.find(m_case).value();
    const std::optional<domain::SupportedList> &last = m_desk.supportedList();
    return last ? &*last : nullptr;
}

QString GuideSource::caseToAsk() const
{
    if (m_which == Which::Case)
        return m_case;
    const desk::Cases &cases = m_desk.cases();
    for (qsizetype row = 0; row < std::min(cases.count(), casesLookedAt); ++row) {
        if (hasIdentification(&cases.at(row)) && !m_unknown.contains(cases.at(row).id))
            return cases.at(row).id;
    }
    return {};
}

bool GuideSource::canAsk() const
{
    return !m_asking && !caseToAsk().isEmpty();
}

void GuideSource::ask()
{
    if (!canAsk())
        return;
    m_byItself = false;
    askAbout(caseToAsk());
}

void GuideSource::askAbout(const QString &caseId)
{
    m_asking = true;
    m_trouble.reset();
    Q_EMIT changed();
    run(m_owner, m_desk.supportedDocuments(caseId),
        [this, caseId](domain::Result<desk::FetchedList> fetched) {
            m_asking = false;
            if (!fetched) {
                m_trouble = fetched.error();
                if (fetched.error().kind == domain::ErrorKind::NotFound)
                    m_unknown.insert(caseId);
            } else {
                m_trouble = fetched->notKept;
                if (!m_desk.cases().isErased(caseId))
                    m_own.insert(caseId, fetched->list);
            }
            // Any identification's answer serves any customer: where one is gone, the next newest is asked
            // about.
            const QString next = caseToAsk();
            const bool gone =
                m_which == Which::Last && m_unknown.contains(caseId) && m_unknown.size() < triesAtMost;
            const bool chosenMeanwhile = m_which == Which::Case && next != caseId && !isOwn();
            if ((gone || chosenMeanwhile) && !next.isEmpty())
                askAbout(next);
            else
                Q_EMIT changed();
        });
}

void GuideSource::askIfOld(const QDateTime &now)
{
    const domain::SupportedList *known = m_which == Which::Case && !isOwn() ? nullptr : list();
    if (!canAsk() || (known && known->fetchedAt.secsTo(now) <= oldAfter))
        return;
    m_byItself = true;
    askAbout(caseToAsk());
}

} // namespace ui
