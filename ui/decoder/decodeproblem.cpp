// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decoder/decodeproblem.h"

#include "ui/decoder/sniff.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::DecodeProblem)
};

QString why(DecodeProblem problem)
{
    switch (problem) {
    case DecodeProblem::None: return {};
    case DecodeProblem::Empty: return Words::tr("The file is empty.");
    case DecodeProblem::Truncated:
        return Words::tr(
            "Its end is missing. Half a document is not shown. Load it once more; if that doesn't "
            "help, tell support.");
    case DecodeProblem::TooLarge:
        return Words::tr("It is too large to open safely. Export it to look at it elsewhere.");
    case DecodeProblem::Damaged:
        return Words::tr("It is damaged. Load it once more; if that doesn't help, tell support.");
    case DecodeProblem::Locked: return Words::tr("It is locked with a password.");
    case DecodeProblem::NotShown:
        return Words::tr("Its content is none of the kinds shown here. Export it to look at it elsewhere.");
    case DecodeProblem::TookTooLong:
        return Words::tr(
            "Opening it took too long and was stopped. Files like this are sometimes made on purpose: "
            "ask your security team before you export it.");
    case DecodeProblem::Crashed:
        return Words::tr(
            "The decoder broke down over it; nothing else was touched. Files like this are sometimes "
            "made on purpose: ask your security team before you export it.");
    case DecodeProblem::NoDecoder:
        return Words::tr(
            "The program that decodes documents could not be started. Start IdentDesk anew; if that "
            "doesn't help, tell support.");
    case DecodeProblem::Displaced:
        return Words::tr("It was put aside for documents of other cases. Choose it in the list once more.");
    }
    return {};
}

} // namespace

QString problemTitle(DecodeProblem problem)
{
    switch (problem) {
    case DecodeProblem::None: return {};
    case DecodeProblem::Truncated: return Words::tr("This file is incomplete");
    case DecodeProblem::NotShown: return Words::tr("Unknown kind of file");
    case DecodeProblem::TookTooLong:
    case DecodeProblem::Crashed: return Words::tr("This file was not opened, for safety");
    case DecodeProblem::NoDecoder: return Words::tr("Documents can't be shown at the moment");
    case DecodeProblem::Displaced: return Words::tr("This document was put aside");
    default: return Words::tr("This file can't be shown");
    }
}

QString problemText(DecodeProblem problem, const Sniffed &sniffed, qint64 size)
{
    QString reason = why(problem);
    if (problem == DecodeProblem::None || size <= 0)
        return reason;
    const QString bytes = QLocale().formattedDataSize(size, 1);
    if (sniffed.format.isEmpty())
        //: size of a file, then a sentence about it
        return Words::tr("%1. %2").arg(bytes, reason);
    //: file format, size of a file, then a sentence about it
    return Words::tr("%1, %2. %3").arg(sniffed.format, bytes, reason);
}

} // namespace ui
