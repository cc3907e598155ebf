// SPDX-License-Identifier: GPL-3.0-or-later
// What the list's cells say; the rows themselves are in casesmodel.cpp.
#include "domain/failurereason.h"
#include "domain/nextmove.h"
#include "domain/visibleruling.h"
#include "ui/dashboard/casesmodel.h"
#include "ui/dashboard/linkdays.h"
#include "ui/kit/mask.h"
#include "ui/kit/plaintip.h"
#include "ui/kit/theme.h"
#include "ui/kit/when.h"

#include <QBrush>
#include <QFont>
#include <QGuiApplication>
#include <QPalette>

using namespace Qt::Literals::StringLiterals;

namespace ui {

QString CasesModel::text(const domain::Case &row, int column) const
{
    const QDateTime now = m_clock();
    switch (column) {
    case PersonColumn:
        if (row.erased)
            return tr("Erased person");
        return row.name.isEmpty() ? tr("Not registered yet") : mask::name(row.name);
    case MethodColumn:
        //: column value: identification by a video call (IDnow VideoIdent)
        return row.method == "idnow"_L1 ? tr("Video") : row.method;
    case StatusColumn:
        if (row.status.text.isEmpty())
            return row.inDoubt ? tr("in doubt") : tr("no identification yet");
        return domain::statusWord(row.status);
    case ReasonColumn: {
        const QString reason = domain::disclosedReason(row);
        return reason.isEmpty() ? QString() : domain::reasonMeaning(reason);
    }
    case AgeColumn: return when::ago(row.openedAt, now);
    case LinkColumn:
        if (!linkCounts(row))
            return {};
        //: %Ln days: how long the customer's link still works
        return linkDaysLeft(row, now) == 0 ? tr("ended") : tr("%Ln d", nullptr, linkDaysLeft(row, now));
    case SeenColumn: return when::ago(row.lastSeenAt, now);
    case RobotColumn:
        // "X-AUTOTEST-CHANGEALL": who plays stands in the name already, the case is what the eye looks for.
        return row.robot.section(u'-', 2);
    case DecisionColumn:
        if (domain::decisionDue(row, m_actor))
            //: column value: the clerk has to decide about this case
            return tr("Due");
        return domain::decisionStateWord(domain::decisionState(row));
    default: return {};
    }
}

QString CasesModel::toolTip(const domain::Case &row, int column) const
{
    switch (column) {
    case PersonColumn: {
        QStringList lines{row.erased ? row.id : QString(mask::name(row.name) % u'\n' % row.id)};
        if (row.birthDate.isValid() && !row.erased)
            lines << tr("Born %1").arg(mask::birthDate(row.birthDate));
        if (!row.solarisPersonId.isEmpty())
            lines << tr("Person %1").arg(row.solarisPersonId);
        if (!row.identificationId.isEmpty())
            lines << tr("Identification %1").arg(row.identificationId);
        return lines.join(u'\n');
    }
    case StatusColumn:
        if (row.alarm)
            return tr("Alarm: this identification was successful and was taken back.");
        return row.status.text.isEmpty() ? QString() : domain::statusMeaning(row.status);
    case ReasonColumn: return domain::disclosedReason(row);
    case AgeColumn:
        return row.openedAt.isValid() ? tr("Opened %1").arg(when::dateAndClock(row.openedAt)) : QString();
    case LinkColumn:
        return linkCounts(row) ? tr("The link works until %1")
                                     .arg(when::dateAndClock(row.requestedAt.addDays(domain::urlValidDays)))
                               : QString();
    case SeenColumn:
        return row.lastSeenAt.isValid() ? tr("Last answer %1").arg(when::dateAndClock(row.lastSeenAt))
                                        : QString();
    case MethodColumn: return row.method;
    case RobotColumn: return row.robot;
    case DecisionColumn: return domain::decidedSentence(row, m_actor);
    default: return {};
    }
}

QVariant CasesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int place = m_view[size_t(index.row())];
    const domain::Case &row = caseOf(place);
    const bool stale = m_stale > 0 && m_keys.shown(place) == CaseKeys::Shown::Stale;
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return text(row, column);
    case Qt::ToolTipRole:
        return stale ? tr("Changed meanwhile: no longer fits the filter") : plainTip(toolTip(row, column));
    case Qt::AccessibleTextRole: {
        const QString value = text(row, column);
        const QString header = headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        //: column, then its value, as a screen reader says it
        const QString spoken =
            value.isEmpty() ? tr("%1: nothing").arg(header) : tr("%1: %2").arg(header, value);
        //: a row of the list that changed so that the filter would hide it
        return stale ? tr("%1, no longer fits the filter").arg(spoken) : spoken;
    }
    case Qt::TextAlignmentRole:
        return column == AgeColumn || column == LinkColumn || column == SeenColumn
                   ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter)
                   : QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::FontRole:
        if (stale) {
            QFont slanted = theme::font(theme::Type::Body);
            slanted.setItalic(true);
            return slanted;
        }
        return row.alarm && column == PersonColumn ? QVariant(theme::font(theme::Type::Strong)) : QVariant();
    case Qt::ForegroundRole:
        return stale ? QVariant(QBrush(theme::quietText(QGuiApplication::palette()))) : QVariant();
    case StaleRole: return stale;
    case CaseIdRole: return row.id;
    case StatusRole: return static_cast<int>(row.status.value);
    case AlarmRole: return row.alarm;
    case DoubtRole: return row.inDoubt;
    default: return {};
    }
}

QVariant CasesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool right = section == AgeColumn || section == LinkColumn || section == SeenColumn;
        return QVariant::fromValue((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role == Qt::ToolTipRole) {
        switch (section) {
        case AgeColumn: return tr("Time since the case was opened");
        case LinkColumn: return tr("Days left in which the customer can use the link");
        case SeenColumn: return tr("Time since the API last answered about the case");
        case RobotColumn: return tr("The test robot that plays the customer");
        default: return {};
        }
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case PersonColumn: return tr("Person");
    case MethodColumn:
        //: column: how the customer is identified
        return tr("Method");
    case StatusColumn: return tr("Status");
    case ReasonColumn:
        //: column: why an identification failed
        return tr("Reason");
    case AgeColumn:
        //: column: of a case
        return tr("Age");
    case LinkColumn:
        //: column: days left with the handoff link
        return tr("Link");
    case SeenColumn:
        //: column: time since the last answer
        return tr("Seen");
    case RobotColumn: return tr("Robot");
    case DecisionColumn: return tr("Decision");
    default: return {};
    }
}

} // namespace ui
