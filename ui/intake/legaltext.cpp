// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/legaltext.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QMap>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

QString filePath(domain::ConsentKind kind, const QString &language, const QString &folder)
{
    const QString stem = kind == domain::ConsentKind::TermsAndConditions ? u"terms"_s : u"data"_s;
    const QStringList found =
        QDir(folder).entryList({u"%1*_%2.md"_s.arg(stem, language)}, QDir::Files, QDir::Name);
    return found.isEmpty() ? QString() : QString(folder % u'/' % found.first());
}

} // namespace

domain::Result<LegalText> parseLegalText(const QByteArray &file)
{
    const QString where = u"legal text"_s;
    const QString all = QString::fromUtf8(file).replace(u"\r\n"_s, u"\n"_s);
    const QString fence = u"---\n"_s;
    const qsizetype end = all.indexOf(QString(u'\n' % fence), fence.size() - 1);
    if (!all.startsWith(fence) || end < 0)
        return domain::fail(domain::ErrorKind::BadReply, where, u"no front matter"_s);

    QMap<QString, QString> front;
    const QStringList lines = all.mid(fence.size(), end - fence.size()).split(u'\n');
    for (const QString &line : lines) {
        const qsizetype colon = line.indexOf(u':');
        QString value = line.mid(colon + 1).trimmed();
        if (value.size() >= 2 && value.startsWith(u'"') && value.endsWith(u'"'))
            value = value.mid(1, value.size() - 2);
        if (colon > 0)
            front.insert(line.left(colon).trimmed(), value);
    }
    LegalText text{front.value(u"id"_s),
                   front.value(u"version"_s),
                   front.value(u"language"_s),
                   front.value(u"title"_s),
                   all.mid(end + 1 + fence.size()).trimmed(),
                   {}};
    if (text.id.isEmpty() || text.version.isEmpty() || text.language.isEmpty() || text.title.isEmpty() ||
        text.markdown.isEmpty())
        return domain::fail(domain::ErrorKind::BadReply, where,
                            u"id, version, language, title or text is missing"_s);
    const QByteArray shown = text.markdown.toUtf8();
    text.sha256 = QString::fromLatin1(QCryptographicHash::hash(shown, QCryptographicHash::Sha256).toHex());
    return text;
}

domain::Result<LegalText> loadLegalText(domain::ConsentKind kind, const QString &language,
                                        const QString &folder)
{
    const QString path = filePath(kind, language, folder);
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return domain::fail(domain::ErrorKind::Storage, u"legal text"_s,
                            u"%1 is missing"_s.arg(apiText(kind)));
    return parseLegalText(file.readAll());
}

QStringList legalLanguages(const QString &folder)
{
    QStringList result;
    for (const QString &language : {u"de"_s, u"en"_s}) {
        const auto terms = loadLegalText(domain::ConsentKind::TermsAndConditions, language, folder);
        const auto data = loadLegalText(domain::ConsentKind::DataProcessing, language, folder);
        if (terms && data)
            result << language;
    }
    return result;
}

} // namespace ui
