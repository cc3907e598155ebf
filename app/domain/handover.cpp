// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/handover.h"

#include "domain/eventbody.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace domain {
namespace {

struct HandoverWords {
    Q_DECLARE_TR_FUNCTIONS(HandoverWords)
};

} // namespace

QList<Handover> handovers(const CaseFile &file)
{
    QList<Handover> list;
    for (const Event &event : file.events) {
        if (event.kind == EventKind::HandedOver && event.readable)
            list << Handover{event.at, eventbody::text(event.body), event.actor};
    }
    return list;
}

QString handoverWord(const QString &how)
{
    if (how == "qr"_L1)
        return HandoverWords::tr("QR code shown");
    if (how == "opened"_L1)
        return HandoverWords::tr("opened on this computer");
    if (how == "not_opened"_L1)
        return HandoverWords::tr("no browser could be opened");
    if (how == "copied"_L1)
        return HandoverWords::tr("link copied");
    if (how == "text"_L1)
        return HandoverWords::tr("text copied");
    if (how == "mail"_L1)
        return HandoverWords::tr("e-mail drafted");
    if (how == "not_mailed"_L1)
        return HandoverWords::tr("no e-mail program could be opened");
    return how; // written by a newer version
}

std::optional<Handover> openingStillOn(const QList<Handover> &handovers, const Case &row)
{
    std::optional<Handover> opening;
    for (const Handover &handover : handovers) {
        if (handover.how == "opened"_L1)
            opening = handover;
        else if (handover.how == "not_opened"_L1)
            opening.reset();
    }
    const bool brokenOff = row.status.value == Status::Aborted || row.status.value == Status::Canceled;
    if (opening && brokenOff && opening->at < row.statusSince)
        opening.reset();
    return opening;
}

} // namespace domain
