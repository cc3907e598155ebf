// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/caseexport/exportfiles.h"

#include "casefile/sheet.h"
#include "ui/decoder/sniff.h"
#include "ui/kit/privatefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

struct CaseExportWords {
    Q_DECLARE_TR_FUNCTIONS(CaseExportWords)
};

constexpr QFile::Permissions ownersFolder = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;

} // namespace

ExportFiles::~ExportFiles()
{
    remove();
}

domain::Result<void> ExportFiles::write(const QString &path, const QByteArray &bytes)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QFileInfo::exists(folder)) {
        if (!QDir().mkdir(folder, ownersFolder))
            return domain::fail(domain::ErrorKind::Storage, u"case file"_s,
                                u"the folder could not be made"_s);
        m_folder = folder;
    }
    domain::Result<void> written = writePrivately(path, bytes);
    if (written)
        m_written << path;
    return written;
}

QStringList ExportFiles::remove()
{
    QStringList left;
    for (const QString &path : std::as_const(m_written)) {
        if (!QFile::remove(path) && QFileInfo::exists(path))
            left << path;
    }
    if (!m_folder.isEmpty())
        QDir().rmdir(m_folder);
    keep();
    return left;
}

void ExportFiles::keep()
{
    m_written.clear();
    m_folder.clear();
}

QString folderBeside(const QString &pdf)
{
    const QFileInfo file(pdf);
    // The case file says the folder's name, on one line of visible letters: any other would not be found by
    // it. There a backslash would part two names.
    const QString name = casefile::plain(file.completeBaseName()).replace(u'\\', u'_');
    //: name of a folder: %1 is the name of the case file beside it
    return QString(file.absolutePath() % u'/' % CaseExportWords::tr("%1 documents").arg(name));
}

QString documentFileName(int number, const QString &name, const QString &fallback, const QByteArray &bytes)
{
    const QString safe = safeFileName(casefile::plain(name), safeFileName(fallback, u"document"_s, {}),
                                      sniff(bytes).extension);
    return u"%1 %2"_s.arg(number, 2, 10, '0'_L1).arg(safe); // as the case file says it
}

} // namespace ui
