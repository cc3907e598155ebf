// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QWidget>
#include <optional>

namespace ui {

/// Where the guide's list of accepted documents comes from: the last one fetched on this desk, or the rule of
/// the chosen case's own identification; and when it is asked for anew.
class GuideSource : public QObject {
    Q_OBJECT
public:
    enum class Which { Last, Case };
    GuideSource(desk::Desk &desk, QWidget *owner);

    /// The case chosen in the list of cases; empty: none. One whose identification is still open is answered
    /// by its own rule, unless choose() says otherwise.
    void setCase(const QString &caseId);
    void choose(Which which);
    Which which() const { return m_which; }
    bool caseHasIdentification() const;

    /// What to advise by; nullptr: the guide's table alone.
    const domain::SupportedList *list() const;
    bool isOwn() const; ///< list() is the chosen identification's own
    bool isAsking() const { return m_asking; }
    bool canAsk() const; ///< some identification exists that can be asked about
    const std::optional<domain::Error> &trouble() const { return m_trouble; }
    bool askedByItself() const { return m_byItself; } ///< nobody pressed a button for the last question

    void ask();
    /// Asks where what is there is missing or a day old.
    void askIfOld(const QDateTime &now);

Q_SIGNALS:
    void changed();

private:
    QString caseToAsk() const;
    void askAbout(const QString &caseId);
    desk::Desk &m_desk;
    QWidget *m_owner;
    Which m_which = Which::Last;
    QString m_case;
    QHash<QString, domain::SupportedList> m_own; ///< by case id, until the program ends
    QSet<QString> m_unknown; ///< cases that Solaris no longer knows: the next one is asked about
    bool m_asking = false;
    bool m_byItself = false;
    std::optional<domain::Error> m_trouble;
};

} // namespace ui
