// SPDX-License-Identifier: GPL-3.0-or-later
#include "verifyjournal.h"

#include "terminal.h"

#include "journal/journal.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace {

struct JournalWords {
    Q_DECLARE_TR_FUNCTIONS(JournalWords)
};

/// journal::Verification's word for support, in words.
QString inWords(const QString &why)
{
    if (why == "changed"_L1)
        return JournalWords::tr("it was changed");
    if (why == "missing"_L1)
        return JournalWords::tr("it is missing");
    if (why == "inserted"_L1)
        return JournalWords::tr("it was inserted");
    if (why == "reordered"_L1)
        return JournalWords::tr("it stood elsewhere");
    if (why == "cut off"_L1)
        return JournalWords::tr("the journal was cut off there");
    return why;
}

} // namespace

int verifyJournal(const CommandLine &line)
{
    const QString path = QDir(line.dataDir).filePath(line.environment.name + u"/journal.db"_s);
    const domain::Result<journal::Verification> found = journal::verifyFile(path);
    if (!found)
        return complain(domain::userText(found.error()) + u'\n' + domain::supportText(found.error()));
    if (!found->ok()) {
        //: %1: a number; %2: what happened to the row, as "it was changed"
        say(JournalWords::tr("Row %1 does not fit: %2.").arg(found->firstBad).arg(inWords(found->why)));
        return 1;
    }
    say(JournalWords::tr("%Ln rows, the chain is whole", nullptr, int(found->rows)));
    return 0;
}
