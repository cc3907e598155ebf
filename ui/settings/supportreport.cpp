// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/supportreport.h"

#include "logbook/logbook.h"
#include "ui/kit/screenlanguage.h"
#include "ui/kit/themechoice.h"

#include <QAccessible>
#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QFont>
#include <QImageReader>
#include <QLibrary>
#include <QLibraryInfo>
#include <QLocale>
#include <QScreen>
#include <QSettings>
#include <QSslSocket>
#include <QStyle>
#include <QSysInfo>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

constexpr int logLines = 200;
constexpr int longestValue = 120; ///< of what the system says of itself

/// What the system or a library says of itself, as one short line of plain signs.
QString plain(const QString &text)
{
    QString kept;
    const QString said = text.left(longestValue);
    for (const QChar c : said) {
        const bool isPlain = (c >= u' ' && c <= u'~') && c != u'@' && c != u'/' && c != u'\\';
        kept += isPlain ? c : u'_';
    }
    return kept;
}

QString textOf(logbook::Word word)
{
    return QString::fromLatin1(word.text().data(), qsizetype(word.text().size()));
}

QString yesNo(bool yes)
{
    return yes ? u"yes"_s : u"no"_s;
}

QString screens()
{
    QStringList all;
    const QList<QScreen *> known = QGuiApplication::screens();
    for (const QScreen *screen : known)
        all << u"%1x%2 at %3"_s.arg(screen->size().width())
                   .arg(screen->size().height())
                   .arg(screen->devicePixelRatio());
    return all.join(u", "_s);
}

/// The version that the recordings' decoder brings along; its oldest and newest known file names.
QString ffmpegVersion()
{
    constexpr int newest = 61;
    constexpr int oldest = 56;
    for (int file = newest; file >= oldest; --file) {
        QLibrary library(u"avutil"_s, file);
        using Version = const char *(*)();
        if (const auto version = reinterpret_cast<Version>(library.resolve("av_version_info")))
            return QString::fromLatin1(version());
    }
    return u"not found"_s;
}

QString mediaBackends()
{
    const QDir folder(QLibraryInfo::path(QLibraryInfo::PluginsPath) + u"/multimedia"_s);
    QStringList names;
    const QFileInfoList files = folder.entryInfoList(QDir::Files);
    for (const QFileInfo &file : files)
        names << file.baseName();
    return names.isEmpty() ? u"none"_s : names.join(u' ');
}

QString imageFormats()
{
    QStringList names;
    const QByteArrayList known = QImageReader::supportedImageFormats();
    for (const QByteArray &name : known)
        names << QString::fromLatin1(name);
    return names.join(u' ');
}

QString loadWord(desk::Cases::Load load)
{
    switch (load) {
    case desk::Cases::Load::Complete: return u"all loaded"_s;
    case desk::Cases::Load::Loading: return u"still loading"_s;
    case desk::Cases::Load::Broken: return u"not all could be loaded"_s;
    }
    return {};
}

/// How many cases there are of each status; one that this program does not know has no word here. Half a
/// million are walked through while somebody waits: no text is made for each.
QString statuses(const desk::Cases &cases)
{
    std::array<qsizetype, size_t(domain::Status::Unknown) + 1> counts{};
    qsizetype none = 0;
    qsizetype erased = 0;
    for (qsizetype row = 0; row < cases.count(); ++row) {
        const domain::Case &one = cases.at(row);
        if (one.erased)
            ++erased;
        else if (one.status.text.isEmpty())
            ++none;
        else
            ++counts[size_t(one.status.value)];
    }
    QStringList all;
    const auto tell = [&all](const QString &word, qsizetype count) {
        if (count > 0)
            all << u"%1 %2"_s.arg(word).arg(count);
    };
    const QList<domain::Status> known = domain::allStatuses();
    for (const domain::Status status : known)
        tell(domain::apiText(status), counts.at(size_t(status)));
    tell(u"unknown"_s, counts.at(size_t(domain::Status::Unknown)));
    tell(u"none yet"_s, none);
    tell(u"erased"_s, erased);
    return all.isEmpty() ? u"none"_s : all.join(u", "_s);
}

QString fileSize(const QString &path)
{
    const QFileInfo file(path);
    return file.exists() ? u"%1 bytes"_s.arg(file.size()) : u"not known"_s;
}

} // namespace

QString supportReport(const desk::Desk &desk, const desk::Watch &watch, const QString &journal)
{
    const QSettings settings(u"IdentDesk"_s, u"IdentDesk"_s);
    const QString theme = theme::chosen(settings);
    const QString styleName = QApplication::style()->objectName();
    const QList<std::pair<QString, QString>> rows{
        {u"IdentDesk"_s, QCoreApplication::applicationVersion()},
        {u"Written"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)},
        {u"Qt"_s,
         u"%1, built with %2"_s.arg(QLatin1StringView(qVersion()), QLatin1StringView(QT_VERSION_STR))},
        {u"System"_s, QSysInfo::prettyProductName()},
        {u"Kernel"_s, u"%1 %2"_s.arg(QSysInfo::kernelType(), QSysInfo::kernelVersion())},
        {u"Processor"_s, QSysInfo::currentCpuArchitecture()},
        {u"Desktop"_s, u"%1 on %2"_s.arg(qEnvironmentVariable("XDG_CURRENT_DESKTOP", u"unnamed"_s),
                                         QGuiApplication::platformName())},
        {u"Screens"_s, screens()},
        {u"Style"_s, styleName.isEmpty() ? u"own"_s : styleName},
        {u"Colours"_s, theme.isEmpty() ? u"as on the desktop"_s : theme},
        {u"Text"_s, u"%1 pt"_s.arg(QGuiApplication::font().pointSizeF())},
        {u"Screen reader"_s, yesNo(QAccessible::isActive())},
        {u"Language"_s, u"%1, the system's is %2"_s.arg(screenLanguage(), QLocale::system().name())},
        {u"Time zone"_s, u"%1 minutes from UTC"_s.arg(QDateTime::currentDateTime().offsetFromUtc() / 60)},
        {u"TLS"_s, QSslSocket::sslLibraryVersionString()},
        {u"Recordings"_s, mediaBackends()},
        {u"FFmpeg"_s, ffmpegVersion()},
        {u"Pictures"_s, imageFormats()},
        {u"Environment"_s, textOf(logbook::word(desk.environment().kind))},
        {u"Four eyes"_s, yesNo(desk.fourEyes())},
        {u"Journal"_s, fileSize(journal)},
        {u"Cases"_s, u"%1, %2"_s.arg(desk.cases().count()).arg(loadWord(desk.cases().load()))},
        {u"Statuses"_s, statuses(desk.cases())},
        {u"Watched"_s, u"%1 cases, %2 of %3 requests a second, quiet for %4 s"_s.arg(watch.count())
                           .arg(watch.rate(), 0, 'f', 1)
                           .arg(watch.budget(), 0, 'f', 1)
                           .arg(watch.quietFor().count())},
        {u"Up to date"_s, yesNo(!watch.staleSince().isValid())},
        {u"Index in use"_s, yesNo(watch.usesIndex())},
    };
    QString report;
    for (const auto &[name, value] : rows)
        report += name + u": "_s + plain(value) + u'\n';
    const QList<QByteArray> lines = logbook::lastLines(logLines);
    report += u"\nThe log's last %1 lines:\n"_s.arg(lines.size());
    for (const QByteArray &line : lines)
        report += QString::fromLatin1(line);
    return report;
}

} // namespace ui
